import type { Topic, TopicPack } from '../schema/topic-pack.ts'
import * as en from './en/topics.ts'
import * as zh from './zh/topics.ts'

type Id = keyof typeof en.TOPIC_TERMS

const list = (terms = ''): string[] =>
  terms
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '')

/** The words of both languages, group by group. */
function words(id: Id): Pick<Topic, 'terms' | 'except'> {
  const [english, chinese]: Record<string, string>[] = [en.TOPIC_TERMS[id], zh.TOPIC_TERMS[id]]
  const groups = new Set([...Object.keys(english!), ...Object.keys(chinese!)])
  return {
    terms: Object.fromEntries(
      [...groups].map((group) => [group, { en: list(english![group]), zh: list(chinese![group]) }]),
    ),
    except: { en: list(en.TOPIC_EXCEPT[id]), zh: list(zh.TOPIC_EXCEPT[id]) },
  }
}

/** The built-in pack: four topics of public debate on artificial intelligence, in the shape that users write too. */
export const coreTopics = (): TopicPack => ({
  name: 'core',
  topics: [
    {
      id: 'data-exhaustion',
      title: 'Data exhaustion',
      ...words('data-exhaustion'),
      about: [
        ['saying'],
        ['lack', 'learning'],
        ['corpus', 'exhausted'],
        ['internet', 'exhausted'],
        ['whole', 'corpus', 'used'],
        ['whole', 'internet', 'used'],
        ['whole', 'public', 'corpus'],
        ['synthetic', 'remedy'],
        ['dataProblem', 'ceiling'],
      ],
      carriedBy: [['lack'], ['exhausted'], ['synthetic', 'remedy']],
      takenUp: false,
    },
    {
      id: 'byte-comparison',
      title: 'Byte comparison',
      ...words('byte-comparison'),
      about: [
        ['bytes', 'trained'],
        ['bytes', 'text'],
        ['bytes', 'learner'],
        ['bytes', 'sense'],
        ['bandwidth', 'sense'],
        ['bytes', 'video'],
        ['tokens', 'many', 'trained'],
        ['tokens', 'many', 'text'],
        ['tokens', 'many', 'learner'],
        ['hours', 'learner', 'waking'],
        ['hours', 'video', 'many'],
        ['hours', 'video', 'rate'],
        ['amount', 'learner'],
        ['amount', 'text', 'video'],
        ['read', 'long', 'many'],
      ],
      carriedBy: [['bytes'], ['tokens', 'many'], ['rate'], ['nerve'], ['amount'], ['zeros']],
    },
    {
      id: 'agi-timeline',
      title: 'AGI timelines',
      ...words('agi-timeline'),
      about: [
        ['timelines'],
        ['agi', 'time'],
        ['agi', 'distance'],
        ['agi', 'coming'],
        ['agi', 'outlook'],
        ['agi', 'reach', 'aspect'],
        ['human', 'attain', 'aspect'],
      ],
      carriedBy: [['outlook']],
      takenUp: false,
    },
    {
      id: 'open-source',
      title: 'Open source',
      ...words('open-source'),
      about: [
        ['open'],
        ['closed'],
        ['opened', 'artefact'],
        ['shut', 'artefact'],
        ['icon', 'practice'],
        ['icon', 'making'],
      ],
      carriedBy: [['icon'], ['practice'], ['opened'], ['shut']],
      sides: { subject: 'open source', for: ['open', 'opened'], against: ['closed', 'shut'] },
    },
  ],
})
