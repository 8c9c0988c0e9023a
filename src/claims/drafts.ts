import { commitmentOf } from '../analysis/commitment.ts'
import { findHedges } from '../analysis/hedges.ts'
import { isNegated } from '../analysis/negation.ts'
import { findQuantitiesIn } from '../analysis/quantities/index.ts'
import { type SentenceContext, sentenceContexts } from '../analysis/sentence-cues.ts'
import { findHorizons, nearness, resolveDates } from '../analysis/time.ts'
import type { Passage, Transcript } from '../transcript/transcript.ts'
import { isClaim } from './assertion.ts'
import { DetailCues } from './details/detail-cues.ts'
import type { Draft } from './draft.ts'
import { kindOf } from './kind.ts'
import type { TopicFinder } from './topics.ts'

/**
 * Analyses every sentence of a transcript, in order.
 *
 * @param published ISO date that forecasts count from, or null
 */
export function draftsOf({ passages }: Transcript, topics: TopicFinder, published: string | null): Draft[] {
  const untagged = passages.flatMap((passage, i) => untaggedDrafts(passage, i, published))
  const tags = topics.tag(untagged)
  return untagged.map((draft, i) => ({ ...draft, ...tags[i]! }))
}

function untaggedDrafts(passage: Passage, index: number, published: string | null): Omit<Draft, 'topics' | 'named'>[] {
  const { body, sentences } = passage
  const question = passage.question
    ? passage.question.body.plain.slice(passage.question.range.start, passage.question.range.end)
    : null
  return contextsOf(passage, question).map((context, i) => {
    const { start, end } = sentences[i]!
    const { cues } = context
    const { plain, language } = cues
    const quantities = findQuantitiesIn(plain, language)
    const { commitment, holder } = commitmentOf(context)
    return {
      passage: index,
      start,
      text: body.text.slice(start, end),
      plain,
      language,
      speaker: passage.speaker,
      mode: passage.mode,
      claim: isClaim(context).claim,
      kind: kindOf(context),
      commitment,
      holder,
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
      words: new DetailCues(plain, language),
    }
  })
}

/** The sentences of a turn as a chain, each scanned once. */
function contextsOf({ speaker, body, sentences }: Passage, question: string | null): SentenceContext[] {
  const plains = sentences.map(({ start, end, language }) => ({ plain: body.plain.slice(start, end), language }))
  return sentenceContexts(plains, question, speaker)
}
