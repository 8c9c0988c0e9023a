import type { SentenceContext } from '../analysis/sentence-cues.ts'
import { isBareAnswer, isGreeting, isIgnorance } from './no-claim/answer.ts'
import { isFragment } from './no-claim/fragment.ts'
import { isQuestion } from './no-claim/question.ts'
import { isFeeling, isTalkAboutTalk } from './no-claim/remark.ts'

export type NoClaim = 'question' | 'greeting' | 'management' | 'feeling' | 'fragment' | 'answer'

export interface Assertion {
  claim: boolean
  /** What it is instead. */
  why: NoClaim | null
}

/** The ways of saying nothing, in order. */
const RULES: readonly [why: NoClaim, holds: (context: SentenceContext) => boolean][] = [
  ['greeting', isGreeting],
  ['answer', isBareAnswer],
  ['question', isQuestion],
  ['answer', isIgnorance],
  ['management', isTalkAboutTalk],
  ['feeling', isFeeling],
  ['fragment', isFragment],
]

/**
 * Does the sentence commit the speaker to something that can be checked, disputed or held against him? In an answer
 * most sentences do, so a sentence does unless a rule says what else it is.
 */
export function isClaim(context: SentenceContext): Assertion {
  const why = RULES.find(([, holds]) => holds(context))?.[0] ?? null
  return { claim: why === null, why }
}
