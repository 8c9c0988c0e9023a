import { longestRising } from './align.ts'

/** A place that is certain, of the item at `order`. */
export interface Anchor {
  order: number
  start: number
  end: number
}

/** Between which two places an item is to be expected; `certain` where anchors stand on both sides or near. */
export interface Expectation {
  low: number
  high: number
}

/** Share of the certain items that must keep an order for it to say anything of the others. */
const KEPT = 0.7

/** Says from the items whose places are certain where the others are to be expected, if order was kept. */
export class Order {
  readonly #anchors: Anchor[]

  constructor(anchors: readonly Anchor[]) {
    const sorted = [...anchors].sort((a, b) => a.order - b.order)
    const kept = longestRising(sorted.map(({ start }) => start)).map((i) => sorted[i]!)
    this.#anchors = kept.length >= KEPT * sorted.length ? kept : []
  }

  get size(): number {
    return this.#anchors.length
  }

  expect(order: number): Expectation {
    let low = 0
    let high = this.#anchors.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#anchors[middle]!.order < order) low = middle + 1
      else high = middle
    }
    const before = this.#anchors[low - 1]
    let after = this.#anchors[low]
    if (after?.order === order) after = this.#anchors[low + 1]
    return { low: before?.end ?? 0, high: after?.start ?? Number.POSITIVE_INFINITY }
  }
}
