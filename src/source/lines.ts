import type { Point, Span } from '../schema/position.ts'
import type { Range } from './mapped-text.ts'

/** Turns offsets into unist points. Lines end at LF, CR LF or a lone CR, as in CommonMark. */
export class LineIndex {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1)
    }
  }

  point(offset: number): Point {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1, offset }
  }

  span({ start, end }: Range): Span {
    return { start: this.point(start), end: this.point(end) }
  }
}
