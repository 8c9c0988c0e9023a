import { describe, expect, it } from 'vitest'
import { align, longestRising } from '../../src/compare/align.ts'
import { assign, type Pair } from '../../src/compare/assignment.ts'
import { random } from '../support/random.ts'

/** The best there is, by trying everything. */
function best(pairs: readonly Pair[], used = new Set<string>(), at = 0): number {
  if (at === pairs.length) return 0
  const { from, to, score } = pairs[at]!
  const without = best(pairs, used, at + 1)
  if (used.has(`f${from}`) || used.has(`t${to}`)) return without
  const taken = new Set(used).add(`f${from}`).add(`t${to}`)
  return Math.max(without, score + best(pairs, taken, at + 1))
}

describe('assignment', () => {
  it('gives up a pair for two that are worth more together', () => {
    const pairs = [
      { from: 0, to: 0, score: 1 },
      { from: 0, to: 1, score: 0.8 },
      { from: 1, to: 0, score: 0.8 },
    ]
    expect(assign(pairs).map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it.each(Array.from({ length: 40 }, (_, seed) => seed))('is the best there is, seed %i', (seed) => {
    const next = random(seed)
    const pairs: Pair[] = []
    for (let from = 0; from < 5; from++)
      for (let to = 0; to < 5; to++)
        if (next() < 0.5) pairs.push({ from, to, score: Math.round(next() * 100) / 100 + 0.01 })
    const chosen = assign(pairs)
    expect(new Set(chosen.map(({ from }) => from)).size).toBe(chosen.length)
    expect(new Set(chosen.map(({ to }) => to)).size).toBe(chosen.length)
    expect(chosen.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(best(pairs), 9)
  })
})

describe('alignment', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'pairs equal tokens in order, the same both ways, seed %i',
    (seed) => {
      const next = random(seed)
      const tokens = (): Int32Array =>
        Int32Array.from({ length: 5 + Math.floor(next() * 20) }, () => Math.floor(next() * 6))
      const [a, b] = [tokens(), tokens()]
      const weight = (): number => 1
      const { from, to } = align(a, b, weight)
      from.forEach((i, k) => {
        expect(a[i]).toBe(b[to[k]!])
        if (k > 0) expect(i > from[k - 1]! && to[k]! > to[k - 1]!).toBe(true)
      })
      expect(align(b, a, weight)).toEqual({ from: to, to: from })
    },
  )

  it('finds a longest rising row', () => {
    expect(longestRising([3, 1, 2, 5, 4]).length).toBe(3)
    expect(longestRising([0, 9, 1, 2, 3]).map((i) => [0, 9, 1, 2, 3][i])).toEqual([0, 1, 2, 3])
    expect(longestRising([])).toEqual([])
  })

  it('cuts what is too large for a table at what is unique, and keeps the pairs', () => {
    const long = Int32Array.from({ length: 6000 }, (_, i) => i)
    const { from, to } = align(
      long,
      long.filter((i) => i % 7 !== 3),
      () => 1,
    )
    expect(from.length).toBe(long.length - Math.ceil((6000 - 3) / 7))
    expect(to.length).toBe(from.length)
  })
})
