import { isMain } from '../../analysis/clauses.ts'
import { negations } from '../../analysis/negation.ts'
import type { Range } from '../../source/mapped-text.ts'
import type { Draft, DraftHorizon } from '../draft.ts'
import { DetailCues } from './detail-cues.ts'
import type { EstimateDraft, TimelineDraft } from './detail-draft.ts'

/**
 * When will it be? Wants an estimate, or words that say how far off it is; of what, stands in the sentence, before it
 * in the turn, or in the question.
 */
export function timelineOf(draft: Draft, before: readonly Draft[]): TimelineDraft | null {
  const horizons = draft.horizons.filter((horizon) => !isRuledOut(draft, horizon))
  const { near } = draft
  if (horizons.length === 0 && near === null) return null
  const event = eventOf(draft, before)
  const estimates = horizons.map((horizon) => estimate(draft, horizon))
  return event === null ? null : { type: 'timeline', event, near, estimates }
}

/** "Not centuries, but decades", 不是几百年: no estimate. */
function isRuledOut({ cues }: Draft, horizon: Range): boolean {
  return negations(cues).some(({ end }) => end <= horizon.start && horizon.start - end <= 3)
}

function estimate(draft: Draft, { start, end, likelihood, years, dates, vague }: DraftHorizon): EstimateDraft {
  return { start: draft.start + start, end: draft.start + end, likelihood, years, dates, vague }
}

/**
 * A named event of the sentence; else what it foretells, unless its topic is the coming of something that the turn or
 * the question named ("It may take decades").
 */
function eventOf(draft: Draft, before: readonly Draft[]): string | null {
  const named = draft.words.first('timeline', 'event')
  if (named) return draft.text.slice(named.start, named.end)
  const foretold = draft.kind === 'forecast' || draft.horizons.length > 0 ? foretelling(draft) : null
  if (foretold && draft.topics.length === 0) return foretold
  for (const other of before.toReversed()) {
    const event = other.words.first('timeline', 'event')
    if (event) return other.text.slice(event.start, event.end)
  }
  return (draft.question !== null ? askedFor(draft.question, draft.language) : null) ?? foretold
}

function askedFor(question: string, language: Draft['language']): string | null {
  const event = new DetailCues(question, language).first('timeline', 'event')
  return event ? question.slice(event.start, event.end) : null
}

const LONGEST_EVENT = 60
const SHORTEST_EVENT = { en: 10, zh: 2 }
const SHORT_EVENT = { en: 20, zh: 4 }
const LINKS =
  /^(?:(?:and|but|so|then|well|now|because|you know|i think|i mean|that)[\s,]+)+|^(?:的|但是?|不过|而且?|所以|因此|然后|我想|我认为|我觉得|那么|就)+/i

/** The first main clause that says something, less the horizon: "Within five years drones will bring the mail". */
function foretelling({ text, cues, horizons, language }: Draft): string | null {
  for (const [i, clause] of cues.clauses.entries()) {
    const { start, end } = clause
    if (!isMain(clause) || horizons.some((horizon) => horizon.start <= start && horizon.end >= end)) continue
    const head = horizons.find((horizon) => horizon.start >= start && horizon.start - start <= 12 && horizon.end <= end)
    const behind = head ? trimmed(text.slice(head.end, end)) : ''
    let event = (behind || trimmed(text.slice(start, head && behind === '' ? head.start : end))).replace(LINKS, '')
    if (event.length < SHORTEST_EVENT[language]) continue
    // Fillers between commas cut clauses short: "then we may have, you know, trams".
    const last = cues.clauses.at(-1)!
    if (!head && event.length < SHORT_EVENT[language] && i < cues.clauses.length - 1 && isMain(last))
      event = trimmed(text.slice(start, last.end)).replace(LINKS, '')
    return event.length <= LONGEST_EVENT ? event : `${event.slice(0, LONGEST_EVENT - 1)}…`
  }
  return null
}

const trimmed = (text: string): string => text.replace(/^[\s,、，]+|[\s,.。、，]+$/g, '')
