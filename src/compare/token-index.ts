import type { TokenText } from './tokens.ts'

/** Where in a text a passage may stand: a stretch of its tokens, with the weight of the token pairs it shares. */
export interface Window {
  start: number
  end: number
  weight: number
}

/** More places than this say nothing about where a passage stands. */
const COMMON = 200
const UNSEEN = 0.6
/** A place with less than this share of what the best one has is no rival to it. */
const FAINT = 0.5
/** How many of its rarest pairs are looked up for a passage. */
const PAIRS = 32
/** Least tokens of a passage's beginnings that vote together. */
const NARROWEST = 6

/**
 * The places of every pair of neighbouring tokens of a text. Pairs bear a changed token better than longer runs and
 * are rare enough to tell places apart; the rarest of a passage lead to where it may stand.
 */
export class TokenIndex {
  readonly tokens: TokenText
  readonly #heads: Int32Array
  readonly #next: Int32Array
  readonly #counts: Int32Array
  readonly #mask: number
  readonly #weights: Float64Array
  readonly #unseen: number
  /** Kept empty from call to call. */
  readonly #votes: Float64Array

  constructor(tokens: TokenText, vocabularySize: number) {
    this.tokens = tokens
    const count = tokens.length
    let size = 16
    while (size < count * 2) size *= 2
    this.#mask = size - 1
    this.#heads = new Int32Array(size).fill(-1)
    this.#counts = new Int32Array(size)
    this.#next = new Int32Array(count)
    // Room for beginnings before the text, and for a neighbour on both sides.
    this.#votes = new Float64Array(Math.ceil(count / NARROWEST) + 8)
    const frequency = new Int32Array(vocabularySize)
    for (let at = count - 1; at >= 0; at--) {
      frequency[tokens.ids[at]!]!++
      if (at === count - 1) continue
      const slot = this.#slot(tokens.ids[at]!, tokens.ids[at + 1]!)
      this.#next[at] = this.#heads[slot]!
      this.#heads[slot] = at
      this.#counts[slot]!++
    }
    this.#weights = Float64Array.from(frequency, (times) =>
      times === 0 ? UNSEEN * (1 + Math.log2(count + 1)) : 1 + Math.log2((count + 1) / (times + 1)),
    )
    // What stands nowhere may be what was changed, so it counts less than its rarity says.
    this.#unseen = UNSEEN * (1 + Math.log2(count + 1))
  }

  #slot(a: number, b: number): number {
    let hash = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b)
    hash ^= hash >>> 15
    return Math.imul(hash, 0x2c1b3c6d) & this.#mask
  }

  /** How telling a token is: from 1 for the most common to about 16 for one that stands nowhere. */
  weight(id: number): number {
    return this.#weights[id] ?? this.#unseen
  }

  /** Every place where exactly these tokens stand, in order. */
  findAll(ids: Int32Array): number[] {
    if (ids.length === 0) return []
    const { tokens } = this
    const found: number[] = []
    if (ids.length === 1) {
      for (let at = 0; at < tokens.length; at++) if (tokens.ids[at] === ids[0]) found.push(at)
      return found
    }
    let rarest = 0
    let fewest = Number.POSITIVE_INFINITY
    for (let i = 0; i + 1 < ids.length; i++) {
      const count = this.#counts[this.#slot(ids[i]!, ids[i + 1]!)]!
      if (count < fewest) {
        fewest = count
        rarest = i
        if (count === 0) return []
      }
    }
    for (let at = this.#heads[this.#slot(ids[rarest]!, ids[rarest + 1]!)]!; at >= 0; at = this.#next[at]!) {
      const start = at - rarest
      if (start >= 0 && this.matches(ids, start)) found.push(start)
    }
    return found
  }

  matches(ids: Int32Array, at: number): boolean {
    if (at + ids.length > this.tokens.length) return false
    for (let i = 0; i < ids.length; i++) if (this.tokens.ids[at + i] !== ids[i]) return false
    return true
  }

  /** The stretches that share most of the rare pairs of a passage, the best first. */
  windows(ids: Int32Array, most: number): Window[] {
    const pairs: { at: number; count: number }[] = []
    for (let i = 0; i + 1 < ids.length; i++) {
      const count = this.#counts[this.#slot(ids[i]!, ids[i + 1]!)]!
      if (count > 0 && count <= COMMON) pairs.push({ at: i, count })
    }
    pairs.sort((a, b) => a.count - b.count || a.at - b.at)
    // Places vote by where the passage would begin; neighbouring beginnings vote together.
    const width = Math.max(NARROWEST, Math.ceil(ids.length / 3))
    const before = Math.ceil(ids.length / width) + 1
    const votes = this.#votes
    const touched: number[] = []
    for (const { at, count } of pairs.slice(0, PAIRS)) {
      const weight = Math.log2((this.tokens.length + 2) / (count + 1))
      const [a, b] = [ids[at]!, ids[at + 1]!]
      for (let place = this.#heads[this.#slot(a, b)]!; place >= 0; place = this.#next[place]!) {
        if (this.tokens.ids[place] !== a || this.tokens.ids[place + 1] !== b) continue
        const bucket = Math.floor((place - at) / width) + before
        if (votes[bucket] === 0) touched.push(bucket)
        votes[bucket]! += weight
      }
    }
    const windows: Window[] = []
    let heaviest = 0
    for (const bucket of touched) {
      const weight = votes[bucket]!
      const [left, right] = [votes[bucket - 1]!, votes[bucket + 1]!]
      if (left > right && left >= weight) continue
      heaviest = Math.max(heaviest, weight + right)
      if (weight + right < FAINT * heaviest) continue
      const start = (bucket - before) * width
      windows.push({ start, end: start + 2 * width + ids.length, weight: weight + right })
    }
    for (const bucket of touched) votes[bucket] = 0
    windows.sort((a, b) => b.weight - a.weight || a.start - b.start)
    const least = FAINT * heaviest
    return windows
      .filter(({ weight }, i) => i < most && weight >= least)
      .map(({ start, end, weight }) => ({
        ...{ start: Math.max(0, start - width), end: Math.min(this.tokens.length, end) },
        weight,
      }))
  }
}
