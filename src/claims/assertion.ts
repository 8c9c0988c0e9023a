import type { SentenceContext } from '../analysis/sentence-cues.ts'

export type NoClaim = 'question' | 'greeting' | 'management' | 'feeling' | 'fragment' | 'answer' | 'other'

export function isClaim({ cues }: SentenceContext): { claim: boolean; why: NoClaim | null } {
  if (/\?["”」』)]*$/.test(cues.plain)) return { claim: false, why: 'question' }
  return { claim: true, why: null }
}
