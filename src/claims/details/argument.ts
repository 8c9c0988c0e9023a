import { isMain } from '../../analysis/clauses.ts'
import { negations } from '../../analysis/negation.ts'
import type { Draft, Named } from '../draft.ts'
import type { ArgumentDraft } from './detail-draft.ts'

/**
 * Does the sentence speak for the subject of a debate or against it? Every negation and every word of harm turns the
 * sign about, so does the rival named first: "a ban on solar power would be a mistake" speaks for solar power. Without
 * a word that judges, there is no argument. What others say is not the speaker's argument.
 */
export function argumentOf(draft: Draft, before: readonly Draft[]): ArgumentDraft | null {
  if (draft.commitment === 'reported') return null
  const named = subjectOf(draft, before)
  if (!named) return null
  const from = judgedFrom(draft)
  const judging = draft.words.all('argument', 'good', 'bad').filter(({ start }) => start >= from)
  const negated = negations(draft.cues).filter(
    ({ start, end }) => start >= from && !judging.some((cue) => cue.start <= start && cue.end >= end),
  )
  if (judging.length === 0 && negated.length < 2) return null
  const turns =
    judging.filter(({ tag }) => tag.list === 'bad').length + negated.length + (draft.commitment === 'denied' ? 1 : 0)
  const sign = named.sign * (turns % 2 === 0 ? 1 : -1)
  return {
    type: 'argument',
    subject: named.subject,
    stance: sign > 0 ? 'for' : 'against',
    role: 'conclusion',
    reasons: [],
  }
}

/** "A is small, but it is safe" is judged by what follows "but". */
function judgedFrom({ cues }: Draft): number {
  return cues.clauses.findLast((clause) => clause.role === 'contrast' && isMain(clause))?.start ?? 0
}

/** The side named first, or the one that the turn spoke of where the sentence only goes on with the topic. */
function subjectOf(draft: Draft, before: readonly Draft[]): Named | null {
  if (draft.named.length > 0) return draft.named[0]!
  for (const other of before.slice(-3).reverse()) {
    const named = other.named.find(({ topic }) => draft.topics.includes(topic))
    if (named) return named
  }
  return null
}

const OPENING = { en: 10, zh: 5 }

function opensWith({ words, language }: Draft, list: 'reason' | 'conclusion'): boolean {
  const cue = words.first('argument', list)
  return cue !== undefined && cue.start <= OPENING[language]
}

/** How many claims before a conclusion are taken for its reasons, and how far back a reason looks for its conclusion. */
const REASONS = 2
const REACH = 3

/**
 * Links the arguments of one turn with their reasons: a sentence that opens with "therefore" rests on the claims
 * before it; one that opens with "because" supports the sentence before it and takes its stance; and so does one that
 * goes on for the same side with a fact or the opposite case ("if it were closed, …").
 *
 * @param details of the turn; arguments of sentences that are no claims too, for a reason may answer them
 * @param offset index of the turn's first draft
 */
export function linkArguments(turn: readonly Draft[], details: (ArgumentDraft | null)[], offset: number): void {
  turn.forEach((draft, i) => {
    if (!draft.claim) return
    const detail = details[i] ?? null
    if (opensWith(draft, 'conclusion')) {
      if (detail) detail.reasons = claimsBefore(turn, i).map((at) => at + offset)
      return
    }
    const before = conclusionBefore(details, i)
    if (before === null) return
    const conclusion = details[before]!
    if (opensWith(draft, 'reason')) {
      details[i] = { ...(detail ?? conclusion), stance: conclusion.stance, role: 'reason', reasons: [] }
      conclusion.reasons.push(i + offset)
      return
    }
    const sameSide = detail?.subject === conclusion.subject && detail.stance === conclusion.stance
    if (!detail || !sameSide || (draft.kind === 'position' && !isCase(draft))) return
    detail.role = 'reason'
    conclusion.reasons.push(i + offset)
  })
}

const isCase = ({ cues }: Draft): boolean => cues.clauses.some(({ role }) => role === 'condition')

function claimsBefore(turn: readonly Draft[], i: number): number[] {
  const reasons: number[] = []
  for (let at = i - 1; at >= 0 && reasons.length < REASONS; at--) {
    if (!turn[at]!.claim) continue
    reasons.unshift(at)
    // What another "therefore" concluded is reason enough.
    if (opensWith(turn[at]!, 'conclusion')) break
  }
  return reasons
}

function conclusionBefore(details: readonly (ArgumentDraft | null)[], i: number): number | null {
  for (let at = i - 1; at >= 0 && at >= i - REACH; at--) if (details[at]?.role === 'conclusion') return at
  return null
}
