import { type Clause, isMain } from '../../analysis/clauses.ts'
import { negations } from '../../analysis/negation.ts'
import type { Range } from '../../source/mapped-text.ts'
import type { Draft, Named } from '../draft.ts'
import type { ArgumentDraft } from './detail-draft.ts'

/**
 * Does the sentence speak for the subject of a debate or against it? The clause that judges decides, and with it the
 * conditions: every negation and every word of harm in them turns the sign about, and so does the rival where that is
 * what is judged. "If we had no solar power, the grid would fail" speaks for solar power, as "a ban on it would be a
 * mistake" does. What others say is not the speaker's argument.
 */
export function argumentOf(draft: Draft, before: readonly Draft[]): ArgumentDraft | null {
  if (draft.commitment === 'reported') return null
  const judging = judgementIn(draft)
  const named = judging && subjectOf(draft, judging.clause, before)
  if (!named) return null
  const turns = judging.turns + (draft.commitment === 'denied' ? 1 : 0)
  const sign = named.sign * (turns % 2 === 0 ? 1 : -1)
  return {
    type: 'argument',
    subject: named.subject,
    stance: sign > 0 ? 'for' : 'against',
    role: 'conclusion',
    reasons: [],
  }
}

/** The first clause with a word that judges, of "A, but B" in B, and how often it and the conditions turn the sign. */
function judgementIn(draft: Draft): { clause: Range; turns: number } | null {
  const { cues, words, kind, named } = draft
  const contrast = cues.clauses.findLast((clause) => clause.role === 'contrast')?.start ?? 0
  const duty = kind === 'position' && named.length > 0
  const judging = words
    .all('argument', 'good', 'bad', ...(duty ? (['duty'] as const) : []))
    .filter(({ start }) => start >= contrast)
  const first = judging.find(({ start }) => isWeighty(cues.clauseAt(start))) ?? judging[0]
  if (!first) return counterfactual(draft)
  const clause = cues.clauseAt(first.start) ?? { start: 0, end: draft.plain.length, role: 'main' }
  const counted = cues.clauses.filter((other) => other === clause || other.role === 'condition')
  const isCounted = ({ start }: Range): boolean => counted.some((other) => other.start <= start && start < other.end)
  const bad = words.all('argument', 'bad').filter(isCounted)
  // "Not open" names the rival: its "not" turns nothing about.
  const denied = negations(cues).filter(
    (no) => isCounted(no) && ![...judging, ...named].some((cue) => isInside(no, cue)),
  )
  return { clause, turns: bad.length + denied.length }
}

const isInside = (inner: Range, outer: Range): boolean => outer.start <= inner.start && outer.end >= inner.end

/** "If the code were not open, nobody could mend it": no word judges, but what is taken away is missed. */
function counterfactual({ cues, named }: Draft): { clause: Range; turns: number } | null {
  const condition = cues.clauses.find(({ role }) => role === 'condition')
  const main = cues.clauses.find(isMain)
  const subject = condition && named.find((name) => isInside(name, condition))
  if (!subject || !main) return null
  const denied = (clause: Range): boolean => negations(cues).filter((no) => isInside(no, clause)).length === 1
  return denied(condition) && denied(main) ? { clause: condition, turns: subject.sign > 0 ? 0 : 1 } : null
}

const isWeighty = (clause: Clause | null): boolean =>
  clause !== null && clause.role !== 'condition' && clause.role !== 'concession' && clause.role !== 'relative'

/**
 * The side named in the clause that judges, else after the contrast it belongs to, else before it; where the sentence
 * names none but goes on with the topic, the subject that the turn spoke of.
 */
function subjectOf(draft: Draft, clause: Range, before: readonly Draft[]): Named | null {
  const { named, topics } = draft
  if (named.length > 0)
    return (
      named.find(({ start }) => start >= clause.start && start < clause.end) ??
      named.findLast(({ start }) => start < clause.start) ??
      named[0]!
    )
  for (const other of before.slice(-3).reverse()) {
    const spoken = other.named.filter(({ topic }) => topics.includes(topic))
    const found = spoken.find(({ sign }) => sign > 0) ?? spoken[0]
    if (found) return found
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
