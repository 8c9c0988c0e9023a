import { findQuantitiesIn } from '../../src/analysis/quantities/index.ts'
import { SentenceCues } from '../../src/analysis/sentence-cues.ts'
import { findHorizons, nearness } from '../../src/analysis/time.ts'
import { DetailCues } from '../../src/claims/details/detail-cues.ts'
import type { Draft } from '../../src/claims/draft.ts'
import { coreTopicFinder } from '../../src/claims/topics.ts'
import { normalise } from '../../src/source/normalise.ts'

export const languageOf = (text: string): 'en' | 'zh' => (/[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en')

/** Drafts of one turn, analysed as in the program; what a test is not about is given, not found. */
export function turnOf(
  sentences: readonly string[],
  given: Partial<Draft> = {},
  question: string | null = null,
): Draft[] {
  let start = 0
  const drafts = sentences.map((text): Draft => {
    const plain = normalise(text)
    const language = languageOf(text)
    const quantities = findQuantitiesIn(plain, language)
    const draft: Draft = {
      passage: 0,
      start,
      text,
      plain,
      language,
      speaker: 'A',
      mode: 'speech',
      claim: true,
      kind: 'fact',
      commitment: 'asserted',
      holder: null,
      negated: false,
      hedges: [],
      quantities,
      horizons: findHorizons(plain, language, quantities).map((horizon) => ({ ...horizon, dates: null })),
      near: nearness(plain, language),
      question,
      cues: new SentenceCues(plain, language),
      words: new DetailCues(plain, language),
      topics: [],
      named: [],
      ...given,
    }
    start += text.length + 1
    return draft
  })
  return coreTopicFinder()
    .tag(drafts)
    .map((tags, i) => ({ ...drafts[i]!, ...tags }))
}
