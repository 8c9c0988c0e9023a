import { candidatePlaces, type Place } from './candidate-places.ts'
import type { Stretch } from './edits.ts'
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
  /** Whether a stretch is the words of one speaker. */
  oneVoice: (stretch: Stretch) => boolean
}

/** Finds the places of passages in a text: whole ones first, then those that are most of one, each place once. */
export function locate(wanted: readonly Wanted[], index: TokenIndex, context: Context): Located[] {
  return new Locator(wanted, index, context).results()
}

interface Open {
  item: number
  place: Place
  margin: number
}

class Locator {
  readonly #wanted: readonly Wanted[]
  readonly #index: TokenIndex
  readonly #context: Context
  readonly #results: Located[]
  readonly #order: Order
  /** Tokens that are certain to be some passage. */
  readonly #settled: Uint8Array
  /** Passages overlap: then none is kept off the place of another. */
  readonly #overlapping: boolean
  /** Passages that stand whole where another stands or where order does not expect them. */
  readonly #elsewhere = new Map<number, Found>()

  constructor(wanted: readonly Wanted[], index: TokenIndex, context: Context) {
    this.#wanted = wanted
    this.#index = index
    this.#context = context
    this.#settled = new Uint8Array(index.tokens.length)
    this.#results = wanted.map(() => ({ found: null, nearest: null }))
    const places = wanted.map(({ tokens: { ids } }) =>
      index.findAll(ids).filter((start) => context.oneVoice({ start, end: start + ids.length })),
    )
    this.#order = new Order(
      wanted.flatMap(({ order, tokens }, i) =>
        order !== null && places[i]!.length === 1
          ? [{ order, start: places[i]![0]!, end: places[i]![0]! + tokens.length }]
          : [],
      ),
    )
    this.#overlapping = this.#findWhole(places)
  }

  results(): Located[] {
    this.#findChangedInPlace()
    for (const open of this.#candidates()) {
      const { item, place, margin } = open
      const fits = this.#context.fits(item, place.start)
      if (!isAccepted(place, margin, this.#wanted[item]!.tokens, this.#expected(item) !== null, fits)) continue
      if (this.#share(place) > 0.3) continue
      this.#settle(place)
      const { start, end, coverage, density } = place
      this.#results[item]!.found = { start, end, whole: false, coverage, density, others: 0 }
    }
    for (const [item, found] of this.#elsewhere) this.#results[item]!.found ??= found
    this.#results.forEach((result, item) => {
      if (!result.found && this.#wanted[item]!.tokens.length > 0) result.nearest = this.#nearest(item)
    })
    return this.#results
  }

  /** Says whether two passages that stand whole overlap. */
  #findWhole(places: readonly number[][]): boolean {
    const taken = new Set<number>()
    let overlapping = false
    for (const item of inOrderOf(this.#wanted)) {
      const starts = places[item]!
      if (starts.length === 0) continue
      const start = chosen(item, this.#wanted[item]!, starts, this.#order, this.#index, this.#context, taken)
      const end = start + this.#wanted[item]!.tokens.length
      const found = { start, end, whole: true, coverage: 1, density: 1, others: starts.length - 1 }
      if (this.#isElsewhere(item, found) || taken.has(start)) this.#elsewhere.set(item, found)
      else {
        taken.add(start)
        overlapping ||= this.#share(found) > 0
        this.#settle(found)
        this.#results[item]!.found = found
      }
    }
    return overlapping
  }

  #isElsewhere(item: number, { start, end }: Stretch): boolean {
    const expected = this.#expected(item)
    return expected !== null && (start < expected.low || end > expected.high)
  }

  /** Said again elsewhere, a passage may have been changed where it stood: its own place comes first. */
  #findChangedInPlace(): void {
    for (const [item, found] of this.#elsewhere) {
      const own = this.#places(item).find(
        (place) => place.inOrder && place.coverage >= 0.7 && place.density >= 0.5 && this.#share(place) === 0,
      )
      if (own) continue
      this.#elsewhere.delete(item)
      this.#settle(found)
      this.#results[item]!.found = found
    }
  }

  /** The best free place of each passage that is not found yet, the most certain first. */
  #candidates(): Open[] {
    const open: Open[] = []
    this.#wanted.forEach(({ tokens }, item) => {
      if (this.#results[item]!.found || tokens.length === 0) return
      const free = this.#places(item).filter((place) => this.#share(place) <= 0.5)
      const best = free[0]
      if (!best) return
      const rival = free.find(({ start, end }) => start >= best.end || end <= best.start)
      open.push({ item, place: best, margin: best.score - (rival?.score ?? 0) })
    })
    return open.sort((a, b) => b.place.score - a.place.score || a.item - b.item)
  }

  #places(item: number): Place[] {
    const { tokens, prefix, suffix } = this.#wanted[item]!
    const expected = this.#expected(item)
    const blocked = expected && !this.#overlapping ? this.#settled : null
    const places = candidatePlaces(tokens, this.#index, expected, blocked)
    if (!prefix && !suffix) return places
    for (const place of places) {
      const before = prefix ? sharedBefore(prefix, this.#index.tokens, place.start) : 0
      const behind = suffix ? sharedBehind(suffix, this.#index.tokens, place.end) : 0
      place.score += 0.1 * (before + behind)
    }
    return places.sort((a, b) => b.score - a.score || a.start - b.start)
  }

  #nearest(item: number): Stretch | null {
    return candidatePlaces(this.#wanted[item]!.tokens, this.#index, null, null)[0] ?? null
  }

  /** Null where the order of the others says nothing. */
  #expected(item: number): Expectation | null {
    const { order } = this.#wanted[item]!
    return order === null || this.#order.size < 3 ? null : this.#order.expect(order)
  }

  #settle({ start, end }: Stretch): void {
    this.#settled.fill(1, start, end)
  }

  /** How much of a stretch is settled. */
  #share({ start, end }: Stretch): number {
    let count = 0
    for (let at = start; at < end; at++) count += this.#settled[at]!
    return count / (end - start)
  }
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
  const first = wanted.tokens.starts[0]!
  const rank = (start: number): number => {
    let value = 0
    // Where it begins with markup, its first word stands some characters behind its offset.
    if (wanted.offset !== null) value += 8 / (1 + Math.abs(offsetOf(start) - wanted.offset - first) / 40)
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

/** Weight from which a run is no chance: about eight words that are not common. */
const TELLING = 55

/**
 * Whether a place is the passage and not one like it. Where the order of the others says that it should stand here,
 * half of it will do, or a sentence that is nothing but a piece of it; elsewhere it must be most of it. Without an
 * order, it must be clearly more than the next, and changed in few places: what is like it differs all over.
 */
function isAccepted(place: Place, margin: number, wanted: TokenText, ordered: boolean, fits: boolean): boolean {
  const { coverage, density, score, inOrder, weight, breaks } = place
  if (wanted.length < 3) return false
  // A far longer sentence that holds words of it is another one.
  if (place.end - place.start > 2.5 * wanted.length + 6 && coverage < 0.9) return false
  if (!fits) return coverage >= 0.85 && density >= 0.8 && margin >= 0.1
  const piece = place.bounded && density >= 0.85 && place.run >= 0.75 * coverage
  if (inOrder) {
    if (piece && coverage >= 0.12 && place.end - place.start >= 3) return true
    if (breaks > 3 + wanted.length / 10) return false
    // What is half of it in several pieces, or no more like it than another place, is what a speaker says once more.
    if (coverage < 0.6 && (breaks > 1 || margin < 0.1)) return false
    return coverage >= 0.4 && density >= 0.5 && (score >= 0.7 || coverage * wanted.length >= 4)
  }
  if (margin < 0.1) return false
  if (ordered) return coverage >= 0.8 && density >= 0.7
  const long = place.run * weight >= (place.bounded ? 1 : 1.8) * TELLING && coverage >= (place.bounded ? 0.3 : 0.5)
  if (density >= 0.85 && place.run >= 0.75 * coverage && long) return true
  if (breaks > 1 + wanted.length / 12) return false
  if (coverage * weight < 0.6 * TELLING) return coverage >= 0.85 && density >= 0.8
  return coverage >= 0.72 && density >= 0.62
}
