import { commitmentOf } from '../analysis/commitment.ts'
import { findHedges } from '../analysis/hedges.ts'
import { isNegated } from '../analysis/negation.ts'
import { type FoundQuantity, findQuantitiesIn } from '../analysis/quantities/index.ts'
import { sentenceContexts } from '../analysis/sentence-cues.ts'
import { findHorizons, nearness, resolveDates } from '../analysis/time.ts'
import type { Language } from '../source/language.ts'
import type { Passage, Transcript } from '../transcript/transcript.ts'
import { isClaim } from './assertion.ts'
import { DetailCues } from './details/detail-cues.ts'
import type { Draft, DraftHorizon } from './draft.ts'
import { kindOf } from './kind.ts'
import type { Taggable, Tags, TopicFinder } from './topics.ts'

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
    const end = at + passage.sentences.length
    if (isWanted(passage.speaker))
      for (const draft of draftsOfPassage(passage, i, tags.slice(at, end), published)) drafts.push(draft)
    at = end
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

function draftsOfPassage(passage: Passage, index: number, tags: readonly Tags[], published: string | null): Draft[] {
  const { speaker, mode, body, sentences } = passage
  const taggable = sentencesOf(passage, index)
  const question = taggable[0]?.question ?? null
  return sentenceContexts(taggable, question, speaker).map((context, i): Draft => {
    const { start, end } = sentences[i]!
    const { cues } = context
    const { plain, language } = cues
    const quantities = findQuantitiesIn(plain, language)
    // Of a sentence that claims nothing, its neighbours need the words and amounts only.
    const { claim } = isClaim(context)
    const { commitment, holder } = claim ? commitmentOf(context) : ASSERTED
    return {
      passage: index,
      start,
      text: body.text.slice(start, end),
      plain,
      language,
      speaker,
      mode,
      claim,
      kind: claim ? kindOf(context) : 'fact',
      commitment,
      holder,
      negated: claim && isNegated(cues),
      hedges: claim ? findHedges(context) : [],
      quantities,
      horizons: claim ? horizonsOf(plain, language, quantities, published) : [],
      near: claim ? nearness(plain, language) : null,
      question,
      cues,
      words: new DetailCues(plain, language),
      topics: tags[i]!.topics,
      named: tags[i]!.named,
    }
  })
}

const ASSERTED = { commitment: 'asserted', holder: null } as const

function horizonsOf(
  plain: string,
  language: Language,
  quantities: readonly FoundQuantity[],
  published: string | null,
): DraftHorizon[] {
  return findHorizons(plain, language, quantities).map((horizon) => ({
    ...horizon,
    dates: resolveDates(horizon, published),
  }))
}
