/** Pairs of equal tokens in rising order on both sides; `from[i]` stands opposite `to[i]`. */
export interface Alignment {
  from: number[]
  to: number[]
}

/** What two neighbouring pairs are worth on top of their weights: keeps pairs together in runs. */
const RUN_BONUS = 0.6
const LARGEST_TABLE = 4_000_000

/**
 * Aligns two token sequences so that the paired tokens weigh most and stand together in runs. The table is filled in
 * a canonical order of the two, so that swapping them gives the same pairs.
 *
 * @param weight how telling a token is; every weight is positive
 */
export function align(from: Int32Array, to: Int32Array, weight: (id: number) => number): Alignment {
  if (!precedes(from, to)) {
    const { from: right, to: left } = align(to, from, weight)
    return { from: left, to: right }
  }
  const result: Alignment = { from: [], to: [] }
  alignRange(from, to, 0, from.length, 0, to.length, weight, result)
  return result
}

function precedes(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return a.length < b.length
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! < b[i]!
  return true
}

function alignRange(
  from: Int32Array,
  to: Int32Array,
  fromStart: number,
  fromEnd: number,
  toStart: number,
  toEnd: number,
  weight: (id: number) => number,
  result: Alignment,
): void {
  const pair = (i: number, j: number): void => {
    result.from.push(i)
    result.to.push(j)
  }
  while (fromStart < fromEnd && toStart < toEnd && from[fromStart] === to[toStart]) pair(fromStart++, toStart++)
  let tail = 0
  while (fromEnd - tail > fromStart && toEnd - tail > toStart && from[fromEnd - 1 - tail] === to[toEnd - 1 - tail])
    tail++
  fromEnd -= tail
  toEnd -= tail
  const rows = fromEnd - fromStart
  const columns = toEnd - toStart
  if (rows > 0 && columns > 0) {
    if (rows * columns <= LARGEST_TABLE) fillTable(from, to, fromStart, fromEnd, toStart, toEnd, weight, pair)
    else {
      // Too large for a table: cut at the pairs that are unique on both sides.
      const anchors = uniqueAnchors(from, to, fromStart, fromEnd, toStart, toEnd)
      let i = fromStart
      let j = toStart
      for (const [nextI, nextJ] of anchors) {
        alignRange(from, to, i, nextI, j, nextJ, weight, result)
        pair(nextI, nextJ)
        i = nextI + 1
        j = nextJ + 1
      }
      if (anchors.length > 0) alignRange(from, to, i, fromEnd, j, toEnd, weight, result)
    }
  }
  for (let i = 0; i < tail; i++) pair(fromEnd + i, toEnd + i)
}

/**
 * best[i, j]: weight of the best pairing of the first i and j tokens; ending[i, j]: of the best one that pairs the
 * i-th with the j-th.
 */
function fillTable(
  from: Int32Array,
  to: Int32Array,
  fromStart: number,
  fromEnd: number,
  toStart: number,
  toEnd: number,
  weight: (id: number) => number,
  pair: (i: number, j: number) => void,
): void {
  const width = toEnd - toStart + 1
  const height = fromEnd - fromStart + 1
  const best = new Float32Array(width * height)
  const ending = new Float32Array(width * height).fill(-1)
  for (let i = 1; i < height; i++) {
    const id = from[fromStart + i - 1]!
    const worth = weight(id)
    for (let j = 1; j < width; j++) {
      const at = i * width + j
      let value = Math.max(best[at - 1]!, best[at - width]!)
      if (id === to[toStart + j - 1]) {
        const before = at - width - 1
        const score = worth + Math.max(best[before]!, ending[before]! >= 0 ? ending[before]! + RUN_BONUS : -1)
        ending[at] = score
        if (score > value) value = score
      }
      best[at] = value
    }
  }
  const pairs: number[] = []
  let i = height - 1
  let j = width - 1
  let within = false
  while (i > 0 && j > 0) {
    const at = i * width + j
    if (within || (ending[at]! >= 0 && ending[at] === best[at])) {
      pairs.push(i, j)
      const before = at - width - 1
      within = ending[before]! >= 0 && ending[before]! + RUN_BONUS >= best[before]!
      i--
      j--
    } else if (best[at] === best[at - width]) i--
    else j--
  }
  for (let k = pairs.length - 2; k >= 0; k -= 2) pair(fromStart + pairs[k]! - 1, toStart + pairs[k + 1]! - 1)
}

/** Tokens that occur once on each side, in the longest order that both sides share. */
function uniqueAnchors(
  from: Int32Array,
  to: Int32Array,
  fromStart: number,
  fromEnd: number,
  toStart: number,
  toEnd: number,
): [number, number][] {
  const places = new Map<number, { from: number; to: number; count: number }>()
  for (let i = fromStart; i < fromEnd; i++) {
    const place = places.get(from[i]!)
    if (place) place.count = 3
    else places.set(from[i]!, { from: i, to: -1, count: 1 })
  }
  for (let j = toStart; j < toEnd; j++) {
    const place = places.get(to[j]!)
    if (place) {
      place.count++
      place.to = j
    }
  }
  const unique = [...places.values()].filter(({ count, to: place }) => count === 2 && place >= 0)
  unique.sort((a, b) => a.from - b.from)
  return longestRising(unique.map(({ to: place }) => place)).map((i) => [unique[i]!.from, unique[i]!.to])
}

/** Indexes of a longest strictly rising subsequence. */
export function longestRising(values: readonly number[]): number[] {
  const tails: number[] = []
  const previous = new Int32Array(values.length).fill(-1)
  for (let i = 0; i < values.length; i++) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[tails[middle]!]! < values[i]!) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[i] = tails[low - 1]!
    tails[low] = i
  }
  const chain: number[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i]!) chain.push(i)
  return chain.reverse()
}
