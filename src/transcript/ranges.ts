import type { Range } from '../source/mapped-text.ts'

/** The first of ranges in order that begins at a place or behind it. */
export function firstFrom(ranges: readonly Range[], place: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.start < place) low = middle + 1
    else high = middle
  }
  return low
}
