import type { Commitment } from '../schema/claim-set.ts'
import type { SentenceCues } from './sentence-cues.ts'

export interface FoundCommitment {
  commitment: Commitment
  /** Whose view is reported or denied, as written, and where. */
  holder: { start: number; end: number; text: string } | null
}

const ASSERTED: FoundCommitment = { commitment: 'asserted', holder: null }

export function commitmentOf(_sentence: SentenceCues): FoundCommitment {
  return ASSERTED
}
