import { negations } from '../../analysis/negation.ts'
import type { Range } from '../../source/mapped-text.ts'
import type { Draft, DraftHorizon } from '../draft.ts'
import { DetailCues } from './detail-cues.ts'
import type { EstimateDraft, TimelineDraft } from './detail-draft.ts'
import { AHEAD, distantThing, foretold, namedEvent } from './event.ts'
import { isViewOfOthers } from './view.ts'

/**
 * When will it be? Wants an estimate of the speaker's own (or of the view that the sentence reports), or words that say
 * how far off it is; and the name of what is to come: it stands in the sentence, before it in the turn, or in the
 * question. What nobody names is no timeline.
 */
export function timelineOf(draft: Draft, before: readonly Draft[]): TimelineDraft | null {
  if (draft.commitment === 'denied' || ASKS.test(draft.plain)) return null
  const horizons = draft.horizons.filter((horizon) => isEstimate(draft, horizon))
  const near = OLD_STORY.test(draft.plain) ? null : draft.near
  if (horizons.length === 0 && near === null) return null
  const event = eventOf(draft, horizons, before)
  const estimates = horizons.map((horizon) => estimate(draft, horizon))
  return event === null ? null : { type: 'timeline', event, near, estimates }
}

function estimate(draft: Draft, { start, end, likelihood, years, dates, vague }: DraftHorizon): EstimateDraft {
  return { start: draft.start + start, end: draft.start + end, likelihood, years, dates, vague }
}

const ASKS =
  /[\u4e00-\u9fff][?]$|^(?:(?:and|so|but) )?(?:do|does|will|is|are|can|could|when|what|how|why|where|who)\b.*[?]$/i

/** Says the speaker that something comes at this time? Not where he rules it out, quotes it, or tells an old story. */
const isEstimate = (draft: Draft, horizon: DraftHorizon): boolean =>
  !isRuledOut(draft, horizon) &&
  !isQuoted(draft.plain, horizon) &&
  !OLD_STORY.test(draft.plain) &&
  isForetelling(draft, horizon) &&
  (draft.commitment === 'reported' || !isViewOfOthers(draft, horizon))

/** "Not centuries, but decades", 不是几百年, 用不了几百年: no estimate. */
function isRuledOut({ cues, plain }: Draft, { start, end, vague }: DraftHorizon): boolean {
  if (vague && /用不了|不用/.test(plain.slice(Math.max(0, start - 3), end))) return true
  return negations(cues).some((no) => no.end <= start && start - no.end <= 3)
}

/** "Back in 1920, who would have said that in ten years …" */
const OLD_STORY =
  /(?<![\d.,])(?:1[5-9]\d\d|20[01]\d)(?![\d.,]*[\d%])|当年|那时|当时|\b(?:back then|at the time|in those days)\b/

const QUOTED = /“[^”]*”|「[^」]*」|『[^』]*』|"[^"]*"/g
const WHOLE = 0.8

/** In words between quotation marks, unless they are nearly all the sentence. */
function isQuoted(plain: string, { start, end }: Range): boolean {
  if (!/[“「『"]/.test(plain)) return false
  for (const { index, 0: text } of plain.matchAll(QUOTED))
    if (index < start && end < index + text.length) return text.length < plain.length * WHOLE
  return false
}

/** Times that say by themselves that they lie ahead of something. */
const SELF_EVIDENT =
  /\b(?:take|takes|need|needs|away|off|from now|earliest|likely|within|to go|down the|by)\b|[后内]$|再过|再等|需要|最早|最快|不出|更可能|总有一天|终有|有朝一日|迟早|很快|马上|即将/

/** 五年后会…, "in ten years we will"; not 未来五年的计划, nor "in the short term it is overrated". */
function isForetelling({ plain, cues }: Draft, { start, end, likelihood }: DraftHorizon): boolean {
  if (likelihood !== 'plain') return true
  if (/^(?:稍早|早些|早前|以来| so far| to date)/.test(plain.slice(end, end + 8))) return false
  if (/[像如]$/.test(plain.slice(0, start).trimEnd())) return false
  if (/^(?:的(?!时间)|唯一)/.test(plain.slice(end, end + 3))) return false
  if (SELF_EVIDENT.test(plain.slice(start, end))) return true
  const at = cues.clauses.findIndex((clause) => clause.start <= start && start < clause.end)
  const clause = cues.clauses[at]
  if (!clause || AHEAD.test(plain.slice(clause.start, clause.end))) return true
  const rest = clause.end - clause.start - (end - start)
  const next = cues.clauses[at + 1]
  return rest <= ALONE && next !== undefined && AHEAD.test(plain.slice(next.start, next.end))
}
/** A time with so few characters beside it in its clause belongs to the next one. */
const ALONE = 16

/**
 * A named event of the sentence; else what it foretells, unless its topic is the coming of something that the turn or
 * the question named ("It may take decades").
 */
function eventOf(draft: Draft, horizons: readonly DraftHorizon[], before: readonly Draft[]): string | null {
  const named = namedEvent(draft)
  const own = horizons.length > 0 ? foretold(draft, horizons[0]!) : distantThing(draft)
  // "Fusion will come" has the name of the event, "fusion will pay" says more of it.
  if (named) return own?.startsWith(named) && SAYS_MORE.test(own.slice(named.length)) ? own : named
  if (own && draft.topics.length === 0) return own
  const near = draft.topics.length > 0 ? before : POINTS_BACK.test(draft.plain) ? before.slice(-2) : []
  for (const other of near.toReversed()) {
    const event = namedEvent(other)
    if (event) return event
  }
  return (draft.question !== null ? askedFor(draft.question, draft.language) : null) ?? own
}
const SAYS_MORE =
  /^(?!.*(?:出现|到来|来临|实现|发生|诞生|问世|需要|还要|很远|遥|\b(?:come|comes|arrive|arrives|happen|happens|exist|emerge|here|achieved|take|takes|need|away|off)\b)).{4,}/i

/** "It will take long" */
const POINTS_BACK =
  /^(?:(?:and|but|so|unfortunately),? )?(?:it|it'll|it's|this|that|that's|that'll)\b|^(?:但|不过|所以|而)?(?:这|那|它)(?![些样种])/i

function askedFor(question: string, language: Draft['language']): string | null {
  const event = new DetailCues(question, language).first('timeline', 'event')
  return event ? question.slice(event.start, event.end) : null
}
