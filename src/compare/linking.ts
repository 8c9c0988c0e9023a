import { align, longestRising } from './align.ts'
import { assign, type Pair } from './assignment.ts'
import { joinTokens, type TokenText } from './tokens.ts'
import type { Unit } from './units.ts'

/** Units of the two versions that say the same, more or less; several on one side where one was split or merged. */
export interface UnitLink {
  from: number[]
  to: number[]
}

/** A score from which two units are versions of one, where order agrees and where it does not. */
const SAME = 0.5
const SAME_IN_ORDER = 0.34
/** The same where both stand alone between the same neighbours. */
const SAME_IN_PLACE = 0.22
/** Share of one that stands in the other, from which it is a piece of it. */
const PIECE = 0.8
/** Share of what is left over that must be a piece of it. */
const REST = 0.9
const MOST_PLACES = 60
const CANDIDATES = 8

/** Links the units of two versions: identical ones first, then the most alike, all together, then pieces. */
export function linkUnits(from: readonly Unit[], to: readonly Unit[]): UnitLink[] {
  const weights = new Weights(from, to)
  const linked = identical(from, to)
  const order = new Gaps(linked, from.length, to.length)
  const openFrom = openOf(from, new Set(linked.map((pair) => pair.from)))
  const openTo = openOf(to, new Set(linked.map((pair) => pair.to)))
  const alone = { from: onlyOnes(openFrom, (i) => order.ofFrom(i)), to: onlyOnes(openTo, (j) => order.ofTo(j)) }
  const scored = candidatePairs(from, to, openFrom, openTo, order).map((pair) => {
    const inOrder = order.agrees(pair.from, pair.to)
    const inPlace = inOrder && alone.from.has(pair.from) && alone.to.has(pair.to)
    return likeness(pair, from, to, weights, inPlace ? 'place' : inOrder ? 'order' : null)
  })
  const chosen = assign(
    scored.filter(({ accepted }) => accepted).map(({ from: i, to: j, score }) => ({ from: i, to: j, score })),
  )
  const links = new Map<number, UnitLink>()
  const ofTo = new Map<number, UnitLink>()
  for (const { from: i, to: j } of [...linked, ...chosen]) {
    const link = { from: [i], to: [j] }
    links.set(i, link)
    ofTo.set(j, link)
  }
  addPieces(from, to, links, ofTo, chosen, weights)
  return [...new Set(links.values())]
}

const openOf = (units: readonly Unit[], settled: ReadonlySet<number>): number[] =>
  [...units.keys()].filter((i) => !settled.has(i) && units[i]!.tokens.length > 0)

/** How telling a token is, by how seldom the two versions together have it. */
class Weights {
  readonly #counts = new Map<number, number>()
  readonly #known: number[] = []
  #total = 0

  constructor(from: readonly Unit[], to: readonly Unit[]) {
    for (const { tokens } of [...from, ...to]) {
      for (const id of tokens.ids) this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1)
      this.#total += tokens.length
    }
  }

  of = (id: number): number => {
    let weight = this.#known[id]
    if (weight === undefined) {
      weight = 1 + Math.log2((this.#total + 2) / ((this.#counts.get(id) ?? 0) + 2))
      this.#known[id] = weight
    }
    return weight
  }

  sum({ ids }: TokenText): number {
    let total = 0
    for (const id of ids) total += this.of(id)
    return total
  }
}

interface Group {
  ids: Int32Array
  from: number[]
  to: number[]
}

function hashOf(ids: Int32Array): number {
  let hash = ids.length
  for (const id of ids) hash = (Math.imul(hash, 0x9e3779b1) ^ Math.imul(id + 1, 0x85ebca6b)) | 0
  return hash
}

function isEqual(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** Units with the same tokens, each with its counterpart; of those that stand several times, the ones in order. */
export function identical(from: readonly Unit[], to: readonly Unit[]): Pair[] {
  const groups = new Map<number, Group[]>()
  const collect = (units: readonly Unit[], side: 'from' | 'to'): void => {
    units.forEach(({ tokens: { ids } }, i) => {
      if (ids.length === 0) return
      const hash = hashOf(ids)
      const known = groups.get(hash) ?? []
      let group = known.find((other) => isEqual(other.ids, ids))
      if (!group) {
        group = { ids, from: [], to: [] }
        groups.set(hash, [...known, group])
      }
      group[side].push(i)
    })
  }
  collect(from, 'from')
  collect(to, 'to')
  const shared = [...groups.values()].flat().filter((group) => group.from.length > 0 && group.to.length > 0)
  const pairs = shared
    .filter((group) => group.from.length === 1 && group.to.length === 1)
    .map((group) => ({ from: group.from[0]!, to: group.to[0]!, score: 1 }))
  const order = new Gaps(pairs, from.length, to.length)
  for (const group of shared) {
    if (group.from.length === 1 && group.to.length === 1) continue
    pairs.push(...inOrder(group, from, to, order))
  }
  return pairs
}

/** Pairs up repeated units: by the speaker and by what stands around them. */
function inOrder(group: Group, from: readonly Unit[], to: readonly Unit[], order: Gaps): Pair[] {
  if (group.from.length === group.to.length || group.from.length * group.to.length > 4000) {
    const count = Math.min(group.from.length, group.to.length)
    return group.from.slice(0, count).map((i, k) => ({ from: i, to: group.to[k]!, score: 1 }))
  }
  const pairs = group.from.flatMap((i) =>
    group.to.map((j) => {
      const near = 1 / (1 + Math.abs(order.ofFrom(i) - order.ofTo(j)))
      const claim = from[i]!.claim === to[j]!.claim ? 0.01 : 0
      return { from: i, to: j, score: 1 + near + claim + (from[i]!.speaker === to[j]!.speaker ? 0.1 : 0) }
    }),
  )
  return assign(pairs)
}

/** Where a unit stands among the pairs that keep their order on both sides. */
class Gaps {
  readonly #from: Int32Array
  readonly #to: Int32Array

  constructor(pairs: readonly Pair[], fromLength: number, toLength: number) {
    const sorted = [...pairs].sort((a, b) => a.from - b.from)
    const kept = longestRising(sorted.map(({ to }) => to)).map((i) => sorted[i]!)
    this.#from = countBefore(
      kept.map(({ from }) => from),
      fromLength,
    )
    this.#to = countBefore(
      kept.map(({ to }) => to),
      toLength,
    )
  }

  ofFrom(i: number): number {
    return this.#from[i]!
  }

  ofTo(j: number): number {
    return this.#to[j]!
  }

  /** Between the same two anchors on both sides. */
  agrees(i: number, j: number): boolean {
    return this.#from[i] === this.#to[j]
  }
}

function countBefore(anchors: readonly number[], length: number): Int32Array {
  const counts = new Int32Array(length)
  let passed = 0
  for (let i = 0; i < length; i++) {
    if (anchors[passed] === i) passed++
    counts[i] = passed
  }
  return counts
}

/** Pairs of units that share rare pairs of tokens, and all pairs between the same two anchors where these are few. */
function candidatePairs(
  from: readonly Unit[],
  to: readonly Unit[],
  openFrom: readonly number[],
  openTo: readonly number[],
  order: Gaps,
): { from: number; to: number }[] {
  const places = new Map<number, number[]>()
  const bigram = (a: number, b: number): number => a * 2_097_152 + b
  for (const j of openTo) {
    const { ids } = to[j]!.tokens
    for (let at = 0; at + 1 < ids.length; at++) {
      const key = bigram(ids[at]!, ids[at + 1]!)
      const known = places.get(key)
      if (!known) places.set(key, [j])
      else if (known.at(-1) !== j) known.push(j)
    }
  }
  const shared: { from: number; to: number; votes: number }[] = []
  for (const i of openFrom) {
    const votes = new Map<number, number>()
    const { ids } = from[i]!.tokens
    for (let at = 0; at + 1 < ids.length; at++) {
      const known = places.get(bigram(ids[at]!, ids[at + 1]!))
      if (!known || known.length > MOST_PLACES) continue
      for (const j of known) votes.set(j, (votes.get(j) ?? 0) + 1 / known.length)
    }
    for (const [j, count] of votes) shared.push({ from: i, to: j, votes: count })
  }
  const chosen = new Map<string, { from: number; to: number }>()
  const choose = (side: 'from' | 'to'): void => {
    const byItem = new Map<number, typeof shared>()
    for (const pair of shared) {
      const own = byItem.get(pair[side])
      if (own) own.push(pair)
      else byItem.set(pair[side], [pair])
    }
    for (const own of byItem.values())
      for (const pair of own.sort((a, b) => b.votes - a.votes || a.from - b.from || a.to - b.to).slice(0, CANDIDATES))
        chosen.set(`${pair.from} ${pair.to}`, pair)
  }
  choose('from')
  choose('to')
  for (const pair of neighbours(openFrom, openTo, order)) chosen.set(`${pair.from} ${pair.to}`, pair)
  return [...chosen.values()]
}

/** Items that no other one stands beside in the same gap. */
function onlyOnes(items: readonly number[], gapOf: (item: number) => number): Set<number> {
  const counts = new Map<number, number>()
  for (const item of items) counts.set(gapOf(item), (counts.get(gapOf(item)) ?? 0) + 1)
  return new Set(items.filter((item) => counts.get(gapOf(item)) === 1))
}

const FEW = 6

function neighbours(
  openFrom: readonly number[],
  openTo: readonly number[],
  order: Gaps,
): { from: number; to: number }[] {
  const byGap = new Map<number, number[]>()
  for (const j of openTo) byGap.set(order.ofTo(j), [...(byGap.get(order.ofTo(j)) ?? []), j])
  const fromByGap = new Map<number, number[]>()
  for (const i of openFrom) fromByGap.set(order.ofFrom(i), [...(fromByGap.get(order.ofFrom(i)) ?? []), i])
  const pairs: { from: number; to: number }[] = []
  for (const [gap, own] of fromByGap) {
    const others = byGap.get(gap) ?? []
    if (own.length > FEW || others.length > FEW) continue
    for (const i of own) for (const j of others) pairs.push({ from: i, to: j })
  }
  return pairs
}

interface Likeness extends Pair {
  accepted: boolean
}

function likeness(
  { from: i, to: j }: { from: number; to: number },
  from: readonly Unit[],
  to: readonly Unit[],
  weights: Weights,
  keeps: 'place' | 'order' | null,
): Likeness {
  const left = from[i]!.tokens
  const right = to[j]!.tokens
  const matched = matchedWeight(left, right, weights)
  const [whole, other] = [weights.sum(left), weights.sum(right)]
  const score = (2 * matched) / (whole + other)
  const piece = Math.max(matched / whole, matched / other) >= PIECE && Math.min(left.length, right.length) >= 3
  const long = matched >= (keeps ? 20 : 50)
  const enough = keeps === 'place' ? SAME_IN_PLACE : keeps === 'order' ? SAME_IN_ORDER : SAME
  const accepted = score >= enough || (piece && long && score >= (keeps ? 0.2 : 0.3))
  return { from: i, to: j, score: score + (keeps ? 0.1 : 0) + 0.0001, accepted }
}

/** Weight of the tokens that two units share in one order, without those that meet by chance. */
function matchedWeight(left: TokenText, right: TokenText, weights: Weights): number {
  const { from: pairs, to: others } = align(left.ids, right.ids, weights.of)
  let matched = 0
  for (let k = 0; k < pairs.length; k++) {
    const follows = k > 0 && pairs[k - 1] === pairs[k]! - 1 && others[k - 1] === others[k]! - 1
    const leads = k + 1 < pairs.length && pairs[k + 1] === pairs[k]! + 1 && others[k + 1] === others[k]! + 1
    const weight = weights.of(left.ids[pairs[k]!]!)
    matched += follows || leads ? weight : weight / 2
  }
  return matched
}

/**
 * Units that are left over and stand, by most of their weight, in what a neighbour of theirs was linked with and has
 * not used: what was one is two now, or the other way round.
 */
function addPieces(
  from: readonly Unit[],
  to: readonly Unit[],
  links: Map<number, UnitLink>,
  ofTo: Map<number, UnitLink>,
  chosen: readonly Pair[],
  weights: Weights,
): void {
  for (const { from: i, to: j } of chosen) {
    const link = links.get(i)!
    if (link.from.length > 1 || link.to.length > 1) continue
    for (const next of [j - 1, j + 1]) {
      if (ofTo.has(next) || !to[next]) continue
      if (!fills(from[i]!.tokens, to[j]!.tokens, to[next].tokens, next < j, weights)) continue
      link.to = next < j ? [next, ...link.to] : [...link.to, next]
      ofTo.set(next, link)
    }
    if (link.to.length > 1) continue
    for (const next of [i - 1, i + 1]) {
      if (links.has(next) || !from[next]) continue
      if (!fills(to[j]!.tokens, from[i]!.tokens, from[next].tokens, next < i, weights)) continue
      link.from = next < i ? [next, ...link.from] : [...link.from, next]
      links.set(next, link)
    }
  }
}

/**
 * Whether a piece stands in what its neighbour leaves over of the whole: together they must cover so much more of it.
 * Or it is, cut itself, all that is left over.
 */
function fills(whole: TokenText, used: TokenText, piece: TokenText, before: boolean, weights: Weights): boolean {
  if (piece.length < 2) return false
  const covered = (part: TokenText): number[] => align(whole.ids, part.ids, weights.of).from
  const weigh = (places: readonly number[]): number => places.reduce((sum, at) => sum + weights.of(whole.ids[at]!), 0)
  const alone = covered(used)
  const gained = weigh(covered(joinTokens(before ? [piece, used] : [used, piece]))) - weigh(alone)
  if (gained >= PIECE * weights.sum(piece)) return true
  const rest = weights.sum(whole) - weigh(alone)
  return whole.length - alone.length >= 3 && gained >= REST * rest
}
