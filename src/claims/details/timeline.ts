import { negations } from '../../analysis/negation.ts'
import type { Range } from '../../source/mapped-text.ts'
import type { Draft, DraftHorizon } from '../draft.ts'
import { takesUpContext } from '../topics.ts'
import { DetailCues } from './detail-cues.ts'
import type { EstimateDraft, TimelineDraft } from './detail-draft.ts'

/**
 * When will it be? Wants an estimate, or words that say how far off it is; of what, stands in the sentence, before it
 * in the turn, or in the question.
 */
export function timelineOf(
  draft: Draft,
  cues: DetailCues,
  before: readonly Draft[],
  cuesBefore: readonly DetailCues[],
): TimelineDraft | null {
  const estimates = draft.horizons
    .filter((horizon) => !isRuledOut(draft, horizon))
    .map((horizon) => estimate(draft, cues, horizon))
  const near = nearness(draft, cues)
  if (estimates.length === 0 && near === null) return null
  const event = eventOf(draft, cues, before, cuesBefore)
  return event === null ? null : { type: 'timeline', event, near, estimates }
}

/** "Not centuries, but decades", 不是几百年: no estimate. */
function isRuledOut({ cues }: Draft, horizon: Range): boolean {
  return negations(cues).some(({ end }) => end <= horizon.start && horizon.start - end <= 3)
}

function estimate(draft: Draft, cues: DetailCues, { start, end, years, dates, vague }: DraftHorizon): EstimateDraft {
  return {
    start: draft.start + start,
    end: draft.start + end,
    likelihood: likelihood(draft, cues, { start, end }),
    years,
    dates,
    vague,
  }
}

/** The word that rates an estimate stands before it, after the estimate before; "five years at the latest" has it behind. */
function likelihood(draft: Draft, cues: DetailCues, horizon: Range): EstimateDraft['likelihood'] {
  const previous = draft.horizons.filter(({ end }) => end <= horizon.start).at(-1)?.end ?? 0
  const ratings = cues.all('timeline', 'earliest', 'likely', 'latest')
  const rating =
    ratings.find(({ start, end }) => start >= previous && end <= horizon.end) ??
    ratings.find(({ start, tag }) => tag.list !== 'likely' && start >= horizon.end && start - horizon.end <= 4)
  return (rating?.tag.list as EstimateDraft['likelihood'] | undefined) ?? 'plain'
}

function nearness(draft: Draft, cues: DetailCues): boolean | null {
  if (cues.first('timeline', 'far')) return false
  const close = cues.first('timeline', 'close')
  if (!close) return draft.near
  return !negations(draft.cues).some(({ end }) => end <= close.start && close.start - end <= 16)
}

/** A named event, else what the clause foretells, else what the turn or the question spoke of last. */
function eventOf(
  draft: Draft,
  cues: DetailCues,
  before: readonly Draft[],
  cuesBefore: readonly DetailCues[],
): string | null {
  const named = cues.first('timeline', 'event')
  if (named) return draft.text.slice(named.start, named.end)
  const foretold = draft.kind === 'forecast' && !takesUpContext(draft.plain, draft.language) ? foretelling(draft) : null
  if (foretold) return foretold
  for (let i = before.length - 1; i >= 0; i--) {
    const event = cuesBefore[i]!.first('timeline', 'event')
    if (event) return before[i]!.text.slice(event.start, event.end)
  }
  if (draft.question === null) return null
  const asked = new DetailCues(draft.question, draft.language).first('timeline', 'event')
  return asked ? draft.question.slice(asked.start, asked.end) : null
}

const LONGEST_EVENT = 60

/** The clause with what will be: "drones will bring the mail", of "Within five years, drones will bring the mail". */
function foretelling({ text, cues, horizons }: Draft): string | null {
  const clauses = cues.clauses.filter(
    ({ start, end }) => !horizons.some((h) => h.start < end && h.end > start && end - start - (h.end - h.start) < 6),
  )
  const clause = clauses.find(({ role }) => role === 'main' || role === 'contrast') ?? clauses[0]
  if (!clause) return null
  const event = text.slice(clause.start, clause.end).replace(/^[\s,、]+|[\s,.。、]+$/g, '')
  if (event.length < 4) return null
  return event.length <= LONGEST_EVENT ? event : `${event.slice(0, LONGEST_EVENT - 1)}…`
}
