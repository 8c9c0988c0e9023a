import type { Stretch } from './edits.ts'
import { localPlace } from './local-place.ts'
import { type Expectation, Order } from './order.ts'
import type { TokenIndex } from './token-index.ts'
import { SENTENCE_GAP, type TokenText } from './tokens.ts'

/** A passage that is looked for. */
export interface Wanted {
  tokens: TokenText
  /** Its place among the others, by where it stood; null where that is not known. */
  order: number | null
  /** The file offset at which it stood, if this is the file. */
  offset: number | null
  /** Tokens that stood before and behind it. */
  prefix: TokenText | null
  suffix: TokenText | null
}

/** Where a passage was found, as tokens of the text. */
export interface Found extends Stretch {
  /** Every token is there, in order, and nothing between. */
  whole: boolean
  /** Share of the passage that stands there, and of the place that is the passage, by weight. */
  coverage: number
  density: number
  /** How many more places hold all of it. */
  others: number
}

interface Place extends Stretch {
  coverage: number
  density: number
  /** Share of the passage that stands there in one run. */
  run: number
  /** Weight of the whole passage. */
  weight: number
  /** Begins and ends with sentences, without having been widened. */
  bounded: boolean
  score: number
  inOrder: boolean
}

export interface Located {
  found: Found | null
  /** The place most like it, where none is it. */
  nearest: Stretch | null
}

/** What is known of the text beside its tokens. */
export interface Context {
  /** Place of a token in the file. */
  offsetOf: (token: number) => number
  /** Whether the one who says it there is the one who said it. */
  fits: (item: number, token: number) => boolean
}

const CANDIDATES = 6

/** Finds the places of passages in a text: whole ones first, then those that are most of one, each place once. */
export function locate(wanted: readonly Wanted[], index: TokenIndex, context: Context): Located[] {
  const results: Located[] = wanted.map(() => ({ found: null, nearest: null }))
  const places = wanted.map(({ tokens }) => index.findAll(tokens.ids))
  const unique = wanted.flatMap(({ order, tokens }, i) =>
    order !== null && places[i]!.length === 1
      ? [{ order, start: places[i]![0]!, end: places[i]![0]! + tokens.length }]
      : [],
  )
  const order = new Order(unique)
  const taken = new Set<number>()
  const occupied: Stretch[] = []
  const elsewhere = new Map<number, Found>()
  for (const i of inOrderOf(wanted)) {
    const starts = places[i]!
    if (starts.length === 0) continue
    const start = chosen(i, wanted[i]!, starts, order, index, context, taken)
    const end = start + wanted[i]!.tokens.length
    const found = { start, end, whole: true, coverage: 1, density: 1, others: starts.length - 1 }
    if (isElsewhere(wanted[i]!, found, order) || taken.has(start)) elsewhere.set(i, found)
    else {
      taken.add(start)
      occupied.push({ start, end })
      results[i]!.found = found
    }
  }
  const settled = new Intervals(occupied)
  // Said again elsewhere, it may have been changed where it stood: its own place comes first.
  for (const [i, found] of elsewhere) {
    const own = candidatesFor(wanted[i]!, index, order, settled).find(
      ({ place, taken }) => !taken && place.inOrder && place.coverage >= 0.7 && place.density >= 0.5,
    )
    if (own) continue
    elsewhere.delete(i)
    settled.add(found)
    results[i]!.found = found
  }
  // Places of what is still missing are given to the best first, so that no place is taken by a worse passage.
  const open: { item: number; place: Place; margin: number }[] = []
  for (let i = 0; i < wanted.length; i++) {
    if (results[i]!.found || wanted[i]!.tokens.length === 0) continue
    const candidates = candidatesFor(wanted[i]!, index, order, settled)
    const free = candidates.filter(({ taken }) => !taken)
    if (candidates.length > 0) results[i]!.nearest = candidates[0]!.place
    const best = free[0]
    if (!best) continue
    const rival = free.find(({ place }) => place.start >= best.place.end || place.end <= best.place.start)
    open.push({ item: i, place: best.place, margin: best.place.score - (rival?.place.score ?? 0) })
  }
  open.sort((a, b) => b.place.score - a.place.score || a.item - b.item)
  for (const { item, place, margin } of open) {
    if (!isAccepted(place, margin, wanted[item]!.tokens, wanted[item]!.order !== null && order.size > 2)) continue
    if (settled.overlap(place) > 0.5 * (place.end - place.start)) continue
    settled.add(place)
    const { start, end, coverage, density } = place
    results[item] = { found: { start, end, whole: false, coverage, density, others: 0 }, nearest: null }
  }
  for (const [i, found] of elsewhere) results[i]!.found ??= found
  return results
}

function isElsewhere(wanted: Wanted, { start, end }: Stretch, order: Order): boolean {
  if (wanted.order === null || order.size < 3) return false
  const { low, high } = order.expect(wanted.order)
  return start < low || end > high
}

const inOrderOf = (wanted: readonly Wanted[]): number[] =>
  wanted.map((_, i) => i).sort((a, b) => (wanted[a]!.order ?? a) - (wanted[b]!.order ?? b) || a - b)

/** Among several places that hold all of it: its own, else one in its context, else one where order expects it. */
function chosen(
  item: number,
  wanted: Wanted,
  starts: readonly number[],
  order: Order,
  index: TokenIndex,
  { offsetOf, fits }: Context,
  taken: ReadonlySet<number>,
): number {
  if (starts.length === 1) return starts[0]!
  const expected = wanted.order === null ? null : order.expect(wanted.order)
  const length = wanted.tokens.length
  const rank = (start: number): number => {
    let value = 0
    if (wanted.offset !== null && offsetOf(start) === wanted.offset) value += 8
    if (wanted.prefix) value += 4 * sharedBefore(wanted.prefix, index.tokens, start)
    if (wanted.suffix) value += 4 * sharedBehind(wanted.suffix, index.tokens, start + length)
    if (fits(item, start)) value += 1.5
    if (expected && start >= expected.low && start + length <= expected.high) value += 2
    const { gaps } = index.tokens
    if (gaps[start]! >= SENTENCE_GAP && gaps[start + length]! >= SENTENCE_GAP) value += 1
    return taken.has(start) ? value - 3 : value
  }
  let best = starts[0]!
  for (const start of starts) if (rank(start) > rank(best)) best = start
  return best
}

function sharedBefore(prefix: TokenText, tokens: TokenText, at: number): number {
  let same = 0
  while (
    same < prefix.length &&
    at - 1 - same >= 0 &&
    prefix.ids[prefix.length - 1 - same] === tokens.ids[at - 1 - same]
  )
    same++
  return prefix.length === 0 ? 0 : same / prefix.length
}

function sharedBehind(suffix: TokenText, tokens: TokenText, at: number): number {
  let same = 0
  while (same < suffix.length && at + same < tokens.length && suffix.ids[same] === tokens.ids[at + same]) same++
  return suffix.length === 0 ? 0 : same / suffix.length
}

interface Candidate {
  place: Place
  taken: boolean
}

function candidatesFor(wanted: Wanted, index: TokenIndex, order: Order, settled: Intervals): Candidate[] {
  const expected = wanted.order === null || order.size < 3 ? null : order.expect(wanted.order)
  const candidates: Candidate[] = []
  for (const window of index.windows(wanted.tokens.ids, CANDIDATES)) {
    const place = placeIn(wanted.tokens, index, window, expected)
    if (!place) continue
    place.score += contextOf(wanted, index, place) + (place.inOrder ? 0.15 : 0)
    const size = place.end - place.start
    const known = candidates.some(({ place: other }) => overlapOf(place, other) > 0.5 * size)
    if (!known) candidates.push({ place, taken: settled.overlap(place) > 0.5 * size })
  }
  return candidates.sort((a, b) => b.place.score - a.place.score || a.place.start - b.place.start)
}

function contextOf({ prefix, suffix }: Wanted, index: TokenIndex, place: Stretch): number {
  const before = prefix ? sharedBefore(prefix, index.tokens, place.start) : 0
  const behind = suffix ? sharedBehind(suffix, index.tokens, place.end) : 0
  return 0.1 * (before + behind)
}

/** The part of a window that holds most of the passage, widened to the sentence where the passage's ends are gone. */
function placeIn(wanted: TokenText, index: TokenIndex, window: Stretch, expected: Expectation | null): Place | null {
  const { tokens } = index
  const weight = (id: number): number => index.weight(id)
  const local = localPlace(wanted.ids, tokens, window, weight)
  if (!local) return null
  const total = sum(wanted.ids, 0, wanted.length, weight)
  const coverage = local.matched / total
  const density = local.matched / sum(tokens.ids, local.start, local.end, weight)
  const inOrder = expected !== null && local.start >= expected.low - 2 && local.end <= expected.high + 2
  // What is certain to be another passage is none of this one.
  const start = Math.max(
    widenedStart(tokens, local.start, local.first),
    inOrder ? Math.min(expected.low, local.start) : 0,
  )
  const missing = wanted.length - 1 - local.last
  const end = Math.min(
    widenedEnd(tokens, local.end, missing),
    inOrder ? Math.max(expected.high, local.end) : tokens.length,
  )
  const opens = tokens.gaps[local.start]! >= SENTENCE_GAP || (inOrder && local.start <= expected.low)
  const closes = tokens.gaps[local.end]! >= SENTENCE_GAP || (inOrder && local.end >= expected.high)
  return {
    ...{ start, end, coverage, density, inOrder },
    ...{ run: local.run / total, weight: total, bounded: opens && closes },
    score: (2 * coverage * density) / (coverage + density),
  }
}

function sum(ids: Int32Array, start: number, end: number, weight: (id: number) => number): number {
  let total = 0
  for (let i = start; i < end; i++) total += weight(ids[i]!)
  return total
}

/** To the beginning of the sentence if that is near; else as far as the passage's own beginning is missing. */
function widenedStart(tokens: TokenText, start: number, missing: number): number {
  const limit = 2 * missing + 6
  for (let steps = 0; steps <= limit && start - steps >= 0; steps++)
    if (tokens.gaps[start - steps]! >= SENTENCE_GAP) return start - steps
  return Math.max(0, start - missing)
}

function widenedEnd(tokens: TokenText, end: number, missing: number): number {
  const limit = 2 * missing + 6
  for (let steps = 0; steps <= limit && end + steps <= tokens.length; steps++)
    if (tokens.gaps[end + steps]! >= SENTENCE_GAP) return end + steps
  return Math.min(tokens.length, end + missing)
}

/** Weight from which a run is no chance: about eight words that are not common. */
const TELLING = 55

/**
 * Whether a place is the passage and not one like it. Where the order of the others says that it should stand here,
 * half of it will do, or a sentence that is nothing but a piece of it; elsewhere it must be most of it, or a long
 * piece, and clearly more than the next.
 */
function isAccepted(place: Place, margin: number, wanted: TokenText, ordered: boolean): boolean {
  const { coverage, density, score, inOrder, weight } = place
  if (wanted.length < 3) return false
  const piece = place.bounded && density >= 0.85 && place.run >= 0.75 * coverage
  if (inOrder) {
    if (piece && coverage >= 0.12 && place.end - place.start >= 3) return true
    return coverage >= 0.4 && density >= 0.5 && (score >= 0.55 || coverage * wanted.length >= 4)
  }
  if (margin < 0.1) return false
  if (piece && place.run * weight >= (ordered ? 1.3 * TELLING : TELLING)) return true
  if (coverage * weight < 0.6 * TELLING) return coverage >= 0.85 && density >= 0.8
  return coverage >= 0.72 && density >= 0.62
}

const overlapOf = (a: Stretch, b: Stretch): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Stretches that do not, or hardly, overlap, in order. */
class Intervals {
  #items: Stretch[]

  constructor(items: readonly Stretch[]) {
    this.#items = [...items].sort((a, b) => a.start - b.start)
  }

  add(item: Stretch): void {
    this.#items.splice(this.#after(item.start), 0, item)
  }

  overlap(stretch: Stretch): number {
    let total = 0
    for (let i = Math.max(0, this.#after(stretch.start) - 2); i < this.#items.length; i++) {
      if (this.#items[i]!.start >= stretch.end) break
      total += overlapOf(stretch, this.#items[i]!)
    }
    return total
  }

  #after(start: number): number {
    let low = 0
    let high = this.#items.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#items[middle]!.start <= start) low = middle + 1
      else high = middle
    }
    return low
  }
}
