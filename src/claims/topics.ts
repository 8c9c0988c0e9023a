import { CueMatcher } from '../analysis/cues.ts'
import { coreTopics } from '../language/topics.ts'
import type { Terms, Topic, TopicPack } from '../schema/topic-pack.ts'
import type { Range } from '../source/mapped-text.ts'
import { normalise } from '../source/normalise.ts'
import { openingOf, takesUpContext } from './anaphora.ts'
import type { Draft, Named } from './draft.ts'

interface Group {
  topic: number
  /** As a bit of the topic's mask; 0 for the phrases in which no term counts. */
  bit: number
  /** Names the subject of a debate (1) or its rival (-1). */
  sign: 1 | -1 | 0
}

/** What a draft must tell to be given topics. */
export type Taggable = Pick<Draft, 'passage' | 'speaker' | 'plain' | 'language' | 'question'>

export interface Tags {
  topics: string[]
  named: Named[]
}

interface CompiledTopic {
  id: string
  about: number[]
  carriedBy: number[]
  takenUp: boolean
  subject: string
}

/** Topic packs made ready for matching; the words of all topics are found in one pass. */
export class TopicFinder {
  readonly #topics: CompiledTopic[] = []
  readonly #cues: CueMatcher<Group>

  constructor(packs: readonly TopicPack[]) {
    const entries: [string, Group][] = []
    for (const pack of packs) for (const topic of pack.topics) this.#add(topic, entries)
    this.#cues = new CueMatcher(entries)
  }

  #add(topic: Topic, entries: [string, Group][]): void {
    const index = this.#topics.length
    const bits = new Map<string, number>()
    const learn = ({ en = [], zh = [] }: Terms, bit: number, sign: Group['sign']): void => {
      const group = { topic: index, bit, sign }
      for (const term of [...en, ...zh]) entries.push([normalise(term), group])
    }
    for (const [name, terms] of Object.entries(topic.terms)) {
      bits.set(name, 2 ** bits.size)
      learn(terms, bits.get(name)!, topic.sides?.for.includes(name) ? 1 : topic.sides?.against?.includes(name) ? -1 : 0)
    }
    if (topic.except) learn(topic.except, 0, 0)
    const mask = (groups: readonly string[]): number => groups.reduce((sum, name) => sum | bits.get(name)!, 0)
    const { id, about, carriedBy = [], takenUp = true } = topic
    const subject = topic.sides?.subject ?? id
    this.#topics.push({ id, about: about.map(mask), carriedBy: carriedBy.map(mask), takenUp, subject })
  }

  get ids(): string[] {
    return this.#topics.map(({ id }) => id)
  }

  /** For each topic, which groups of words the text has, as a mask. A term inside a longer one of the topic is none. */
  #groups(plain: string, named?: Named[]): number[] {
    const masks = this.#topics.map(() => 0)
    const cues = this.#cues.scan(plain)
    const within = insideLonger(cues)
    for (const [i, { start, end, tag }] of cues.entries()) {
      if (within[i]) continue
      masks[tag.topic]! |= tag.bit
      if (tag.sign === 0 || !named) continue
      const { id, subject } = this.#topics[tag.topic]!
      named.push({ start, end, topic: id, subject, sign: tag.sign })
    }
    return masks
  }

  /**
   * The topics of each sentence. A sentence is about a topic by its own words ("about"), or goes on with the topic of
   * the sentence before it in the turn: it opens with a word that takes that up ("This means …"), or has words that
   * count only there ("carriedBy"). A question lends its topics to an answer that begins in that way, or is short.
   */
  tag(drafts: readonly Taggable[]): Tags[] {
    const result: Tags[] = []
    let words = this.#topics.map(() => 0)
    const links = this.#topics.map(() => 0)
    const spoken = new Map<string | null, number[]>()
    let asked: Asked[] = []
    drafts.forEach((draft, i) => {
      const first = draft.passage !== drafts[i - 1]?.passage
      if (first) {
        asked = this.#asked(draft, words, spoken.get(draft.speaker) ?? [])
        words = words.map(() => 0)
        spoken.set(draft.speaker, words)
        links.fill(0)
      }
      const named: Named[] = []
      const topics: string[] = []
      const groups = this.#groups(draft.plain, named)
      // Most sentences stand where no topic is open: they need no look at how they begin.
      const open = first ? asked.length > 0 : words.some((left) => left > 0)
      const opening = open ? openingOf(draft.plain, draft.language) : null
      const short = draft.plain.length <= SHORT[draft.language]
      for (let t = 0; t < this.#topics.length; t++) {
        const { id, about, carriedBy, takenUp } = this.#topics[t]!
        const carried = open && has(carriedBy, groups[t]!)
        const lent = first && ((asked[t] === 'named' && carried) || (asked[t] !== undefined && (opening || short)))
        if (has(about, groups[t]!) || (lent && asked[t] === 'named')) {
          words[t] = WORDS
          links[t] = LINKS
        } else if (lent) {
          words[t] = 0
          links[t] = 1
        } else if (carried && words[t]! > 0) {
          words[t] = WORDS - 1
          links[t] = LINKS - 1
        } else {
          words[t]! -= 1
          // A pronoun stands for the subject only after a sentence that names it.
          const linked =
            takenUp && links[t]! >= (opening === 'pronoun' ? LINKS : opening === 'pointing' ? 1 : LINKS + 1)
          links[t] = linked ? links[t]! - 1 : 0
          if (!linked) continue
        }
        topics.push(id)
      }
      result.push({ topics, named })
    })
    return result
  }

  /**
   * Topics of the question and of the turn that asks it; a question that only points back ("And how would that work?")
   * asks about what the speaker said last.
   */
  #asked({ question, language }: Taggable, asking: readonly number[], said: readonly number[]): Asked[] {
    if (question === null) return []
    const groups = this.#groups(question.slice(-QUESTION_LENGTH[language]))
    const pointing = takesUpContext(question, language)
    return this.#topics.map(({ about, takenUp }, t) => {
      if (has(about, groups[t]!) || asking[t]! > 0) return 'named'
      return pointing && takenUp && said[t]! > 0 ? 'pointed' : undefined
    })
  }
}

/** How long a topic stays open: so many sentences on, words that only carry it count … */
const WORDS = 3
/** … and so many sentences in a row may point back to it. */
const LINKS = 2

type Asked = 'named' | 'pointed' | undefined

/** An answer of so many characters leaves out what the question named. */
const SHORT = { en: 45, zh: 14 }
/** What is asked stands at the end of a long question. */
const QUESTION_LENGTH = { en: 300, zh: 120 }

/** Which cues stand inside a longer one of their topic. Cues come in the order of their starts. */
function insideLonger(cues: readonly (Range & { tag: Group })[]): boolean[] {
  const result = cues.map(() => false)
  const reach = new Map<number, number>()
  for (let from = 0, to = 0; from < cues.length; from = to) {
    while (to < cues.length && cues[to]!.start === cues[from]!.start) to++
    const longest = new Map<number, number>()
    for (let i = from; i < to; i++) {
      const { end, tag } = cues[i]!
      longest.set(tag.topic, Math.max(longest.get(tag.topic) ?? 0, end))
    }
    for (let i = from; i < to; i++) {
      const { end, tag } = cues[i]!
      result[i] = (reach.get(tag.topic) ?? 0) >= end || longest.get(tag.topic)! > end
    }
    for (const [topic, end] of longest) reach.set(topic, Math.max(reach.get(topic) ?? 0, end))
  }
  return result
}

const has = (lines: readonly number[], mask: number): boolean => lines.some((line) => (mask & line) === line)

let core: TopicFinder | undefined

/** The finder of the built-in topics, made on first use. */
export const coreTopicFinder = (): TopicFinder => {
  core ??= new TopicFinder([coreTopics()])
  return core
}
