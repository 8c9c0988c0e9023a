import { commitmentOf } from '../analysis/commitment.ts'
import { findHedges } from '../analysis/hedges.ts'
import { isNegated } from '../analysis/negation.ts'
import { findQuantitiesIn } from '../analysis/quantities/index.ts'
import { sentenceContexts } from '../analysis/sentence-cues.ts'
import { findHorizons, nearness, resolveDates } from '../analysis/time.ts'
import type { Passage, Transcript } from '../transcript/transcript.ts'
import { isClaim } from './assertion.ts'
import { DetailCues } from './details/detail-cues.ts'
import type { Draft } from './draft.ts'
import { kindOf } from './kind.ts'
import type { Taggable, TopicFinder } from './topics.ts'

type Untagged = Omit<Draft, 'topics' | 'named'>

/**
 * Analyses the sentences of the speakers who are wanted, in order. Topics alone are looked for in everything that is
 * said: an answer takes up the topic of what stands before it.
 *
 * @param published ISO date that forecasts count from, or null
 */
export function draftsOf(
  { passages }: Transcript,
  isWanted: (speaker: string | null) => boolean,
  topics: TopicFinder,
  published: string | null,
): Draft[] {
  const sentences = passages.flatMap((passage, i) => sentencesOf(passage, i))
  const tags = topics.tag(sentences)
  const drafts: Draft[] = []
  let at = 0
  passages.forEach((passage, i) => {
    if (isWanted(passage.speaker))
      untaggedDrafts(passage, i, published).forEach((draft, j) => {
        drafts.push({ ...draft, ...tags[at + j]! })
      })
    at += passage.sentences.length
  })
  return drafts
}

/** What the topics of a passage are read from. */
function sentencesOf({ speaker, body, sentences, question }: Passage, passage: number): Taggable[] {
  const asked = question ? question.body.plain.slice(question.range.start, question.range.end) : null
  return sentences.map(({ start, end, language }) => ({
    passage,
    plain: body.plain.slice(start, end),
    language,
    speaker,
    question: asked,
  }))
}

function untaggedDrafts(passage: Passage, index: number, published: string | null): Untagged[] {
  const { speaker, mode, body, sentences } = passage
  const taggable = sentencesOf(passage, index)
  const question = taggable[0]?.question ?? null
  return sentenceContexts(taggable, question, speaker).map((context, i) => {
    const { start, end } = sentences[i]!
    const { cues } = context
    const { plain, language } = cues
    const quantities = findQuantitiesIn(plain, language)
    const { claim } = isClaim(context)
    const common = { passage: index, start, text: body.text.slice(start, end), plain, language, speaker, mode, claim }
    const words = new DetailCues(plain, language)
    // Of a sentence that claims nothing, neighbours need its words and amounts only.
    if (!claim) return { ...common, ...NOTHING, quantities, question, cues, words }
    return {
      ...common,
      kind: kindOf(context),
      ...commitmentOf(context),
      negated: isNegated(cues),
      hedges: findHedges(context),
      quantities,
      horizons: findHorizons(plain, language, quantities).map((horizon) => ({
        ...horizon,
        dates: resolveDates(horizon, published),
      })),
      near: nearness(plain, language),
      question,
      cues,
      words,
    }
  })
}

const NOTHING = {
  kind: 'fact',
  commitment: 'asserted',
  holder: null,
  negated: false,
  hedges: [],
  horizons: [],
  near: null,
} as const
