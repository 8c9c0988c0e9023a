import type { Change, ChangeType, Verification, VerificationResult } from '../schema/comparison.ts'

/** What is let through. */
export interface Leniency {
  /** Only claims that stand letter by letter at their place. */
  strict?: boolean
  /** Types of change that do no harm. */
  allow?: readonly ChangeType[]
}

/** Whether a result needs nobody to look at it. */
export function passes(
  { status, changes, problems = [] }: VerificationResult,
  { strict = false, allow = [] }: Leniency = {},
): boolean {
  if (problems.length > 0) return false
  if (status === 'exact') return true
  if (strict || status === 'missing') return false
  return status !== 'altered' || (changes.length > 0 && changes.every((change) => isAllowed(change, allow)))
}

/** What went with a cut must be allowed as well: else `truncated` would let a lost negation through. */
const isAllowed = ({ type, holds = [] }: Change, allow: readonly ChangeType[]): boolean =>
  allow.includes(type) && holds.every((held) => allow.includes(held))

/** Whether a whole verification passes: every claim, and the claim file itself. */
export function isVerified({ results, problems = [] }: Verification, leniency: Leniency = {}): boolean {
  return problems.length === 0 && results.every((result) => passes(result, leniency))
}
