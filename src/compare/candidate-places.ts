import type { Stretch } from './edits.ts'
import { localPlace } from './local-place.ts'
import type { Expectation } from './order.ts'
import type { TokenIndex } from './token-index.ts'
import { SENTENCE_GAP, type TokenText } from './tokens.ts'

/** A stretch of the text that may be the passage. */
export interface Place extends Stretch {
  /** Share of the passage that stands there, and of the place that is the passage, by weight. */
  coverage: number
  density: number
  /** Share of the passage that stands there in one run. */
  run: number
  /** How many stretches of it are gone, changed or put in. */
  breaks: number
  /** Weight of the whole passage. */
  weight: number
  /** Begins and ends with sentences, without having been widened. */
  bounded: boolean
  score: number
  /** Where the order of the others says that it should stand. */
  inOrder: boolean
}

const CANDIDATES = 6
/** A gap between two certain places that is not longer than this is searched whole. */
const WHOLE_GAP = 240

/**
 * The places most like a passage, the best first.
 *
 * @param blocked tokens that are certain to be another passage: 1 for each; null where passages may overlap
 */
export function candidatePlaces(
  wanted: TokenText,
  index: TokenIndex,
  expected: Expectation | null,
  blocked: Uint8Array | null,
): Place[] {
  const windows: Stretch[] = index.windows(wanted.ids, CANDIDATES)
  if (expected && expected.high - expected.low <= WHOLE_GAP + 4 * wanted.length)
    windows.push({ start: expected.low, end: Math.min(expected.high, index.tokens.length) })
  const places: Place[] = []
  for (const window of windows) {
    const place = placeIn(wanted, index, window, expected, blocked)
    if (place) places.push(place)
  }
  places.sort((a, b) => b.score - a.score || a.start - b.start)
  return places.filter((place, i) => places.findIndex((other) => overlapOf(place, other) > 0.5 * lengthOf(place)) === i)
}

const lengthOf = ({ start, end }: Stretch): number => end - start
const overlapOf = (a: Stretch, b: Stretch): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** The part of a window that holds most of the passage, widened to the sentence where the passage's ends are gone. */
function placeIn(
  wanted: TokenText,
  index: TokenIndex,
  window: Stretch,
  expected: Expectation | null,
  blocked: Uint8Array | null,
): Place | null {
  const { tokens } = index
  const weight = (id: number): number => index.weight(id)
  const local = localPlace(wanted, tokens, window, weight, blocked)
  if (!local) return null
  const total = sum(wanted.ids, 0, wanted.length, weight)
  const coverage = local.matched / total
  const density = local.matched / sum(tokens.ids, local.start, local.end, weight)
  const inOrder = expected !== null && local.start >= expected.low - 2 && local.end <= expected.high + 2
  const closedBefore = (at: number): boolean => tokens.gaps[at]! >= SENTENCE_GAP || blocked?.[at - 1] === 1
  const closedBehind = (at: number): boolean => tokens.gaps[at]! >= SENTENCE_GAP || blocked?.[at] === 1
  const missing = wanted.length - 1 - local.last
  const start = widenedStart(local.start, local.first, closedBefore)
  const end = widenedEnd(local.end, missing, tokens.length, closedBehind)
  const opens = local.first > 0 || start < local.start ? 1 : 0
  const closes = missing > 0 || end > local.end ? 1 : 0
  return {
    ...{ start, end, breaks: local.breaks + opens + closes },
    ...{ coverage, density, inOrder, run: local.run / total, weight: total },
    bounded: closedBefore(local.start) && closedBehind(local.end),
    score: (2 * coverage * density) / (coverage + density) + (inOrder ? 0.15 : 0),
  }
}

function sum(ids: Int32Array, start: number, end: number, weight: (id: number) => number): number {
  let total = 0
  for (let i = start; i < end; i++) total += weight(ids[i]!)
  return total
}

/** To the beginning of the sentence if that is near; else as far as the passage's own beginning is missing. */
function widenedStart(start: number, missing: number, closed: (at: number) => boolean): number {
  const limit = 2 * missing + 6
  for (let steps = 0; steps <= limit && start - steps >= 0; steps++) if (closed(start - steps)) return start - steps
  return Math.max(0, start - missing)
}

function widenedEnd(end: number, missing: number, length: number, closed: (at: number) => boolean): number {
  const limit = 2 * missing + 6
  for (let steps = 0; steps <= limit && end + steps <= length; steps++) if (closed(end + steps)) return end + steps
  return Math.min(length, end + missing)
}
