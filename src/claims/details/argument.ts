import { isMain } from '../../analysis/clauses.ts'
import { negations } from '../../analysis/negation.ts'
import type { Draft, Named } from '../draft.ts'
import type { DetailCues } from './detail-cues.ts'
import type { ArgumentDraft } from './detail-draft.ts'

/**
 * Does the sentence speak for the subject of a debate or against it? Every negation and every word of harm turns the
 * sign about, so does the rival named first: "a ban on solar power would be a mistake" speaks for solar power. Without
 * a word that judges, there is no argument. What others say is not the speaker's argument.
 */
export function argumentOf(draft: Draft, cues: DetailCues, before: readonly Draft[]): ArgumentDraft | null {
  if (draft.commitment === 'reported') return null
  const named = subjectOf(draft, before)
  if (!named) return null
  const from = judgedFrom(draft)
  const good = cues.all('argument', 'good').filter(({ start }) => start >= from)
  const bad = cues.all('argument', 'bad').filter(({ start }) => start >= from)
  const no = negations(draft.cues).filter(
    ({ start, end }) => start >= from && ![...good, ...bad].some((cue) => cue.start <= start && cue.end >= end),
  )
  if (good.length + bad.length === 0 && !(no.length > 1)) return null
  const turns = bad.length + no.length + (draft.commitment === 'denied' ? 1 : 0)
  const sign = named.sign * (turns % 2 === 0 ? 1 : -1)
  return {
    type: 'argument',
    subject: named.subject,
    stance: sign > 0 ? 'for' : 'against',
    role: cues.first('argument', 'reason') && opensWith(draft, cues, 'reason') ? 'reason' : 'conclusion',
    reasons: [],
  }
}

/** "A is small, but it is safe" is judged by what follows "but". */
function judgedFrom({ cues }: Draft): number {
  const last = cues.clauses.findLast((clause) => clause.role === 'contrast' && isMain(clause))
  return last?.start ?? 0
}

/** The side named first, or the one that the turn spoke of where the sentence only goes on with the topic. */
function subjectOf(draft: Draft, before: readonly Draft[]): Named | null {
  if (draft.named.length > 0) return draft.named[0]!
  for (let i = before.length - 1; i >= 0 && i >= before.length - 3; i--) {
    const named = before[i]!.named.find(({ topic }) => draft.topics.includes(topic))
    if (named) return named
  }
  return null
}

const OPENING = 10

function opensWith({ language }: Draft, cues: DetailCues, list: 'reason' | 'conclusion'): boolean {
  const cue = cues.first('argument', list)
  return cue !== undefined && cue.start <= (language === 'zh' ? OPENING / 2 : OPENING)
}

/** How many claims before a conclusion are taken for its reasons. */
const REASONS = 2

/**
 * Links the arguments of one turn with their reasons: a sentence that opens with "therefore" rests on the claims
 * before it, one that opens with "because" supports the claim before it, and so does one that goes on for the same
 * side without a word of duty. A cause given in the sentence itself ("works because …") is backed by the next claim
 * that says the same of the opposite case.
 */
export function linkArguments(
  turn: readonly Draft[],
  details: (ArgumentDraft | null)[],
  cues: readonly (DetailCues | null)[],
  offset: number,
): void {
  turn.forEach((draft, i) => {
    const found = cues[i]
    if (!found || !draft.claim) return
    const detail = details[i] ?? null
    if (detail && opensWith(draft, found, 'conclusion')) {
      detail.role = 'conclusion'
      detail.reasons = claimsBefore(turn, i, cues).map((at) => at + offset)
      return
    }
    const previous = lastArgument(turn, details, i)
    if (previous === null) return
    const conclusion = details[previous]!
    if (opensWith(draft, found, 'reason')) {
      if (detail) detail.role = 'reason'
      conclusion.reasons.push(i + offset)
    } else if (
      detail &&
      detail.subject === conclusion.subject &&
      detail.stance === conclusion.stance &&
      i - previous <= 2
    ) {
      if (draft.kind !== 'position' || draft.cues.clauses.some(({ role }) => role === 'condition')) {
        detail.role = 'reason'
        conclusion.reasons.push(i + offset)
      }
    }
  })
}

function claimsBefore(turn: readonly Draft[], i: number, cues: readonly (DetailCues | null)[]): number[] {
  const reasons: number[] = []
  for (let at = i - 1; at >= 0 && reasons.length < REASONS; at--) {
    if (!turn[at]!.claim) continue
    reasons.unshift(at)
    // What another "therefore" concluded is reason enough.
    const found = cues[at]
    if (found && opensWith(turn[at]!, found, 'conclusion')) break
  }
  return reasons
}

/** The nearest conclusion before, no more than three sentences back. */
function lastArgument(turn: readonly Draft[], details: readonly (ArgumentDraft | null)[], i: number): number | null {
  for (let at = i - 1; at >= 0 && at >= i - 3; at--)
    if (turn[at]!.claim && details[at]?.role === 'conclusion') return at
  return null
}
