import { readsAs } from '../claims/proof.ts'
import type { Range } from '../source/mapped-text.ts'

/** Turns offsets in code points into offsets in UTF-16 units. */
class CodePoints {
  readonly text: string
  /** Offset of every STEP-th code point; none where the two ways of counting agree. */
  readonly #marks: number[] = []

  constructor(text: string) {
    this.text = text
    if (!/[\ud800-\udbff]/.test(text)) return
    let at = 0
    for (let count = 0; at < text.length; count++) {
      if (count % STEP === 0) this.#marks.push(at)
      at += width(text, at)
    }
  }

  slice({ start, end }: Range): string {
    return this.text.slice(this.unit(start), this.unit(end))
  }

  unit(codePoint: number): number {
    if (this.#marks.length === 0) return codePoint
    const mark = Math.min(Math.max(0, Math.floor(codePoint / STEP)), this.#marks.length - 1)
    let at = this.#marks[mark]!
    for (let count = mark * STEP; count < codePoint && at < this.text.length; count++) at += width(this.text, at)
    return at
  }
}

const STEP = 512

const width = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1)

/**
 * Offsets in code points, as other programs give them. They count what they have decoded: with or without the byte
 * order mark, and Python reads CR LF as one line feed. An offset that is right in one of these ways is right.
 */
export class StatedOffsets {
  readonly #readings: readonly CodePoints[]

  constructor(text: string) {
    const bare = text.replace(/^\ufeff/, '')
    const readings = new Set([text, bare, bare.replaceAll('\r\n', '\n')])
    this.#readings = [...readings].map((reading) => new CodePoints(reading))
  }

  holds(range: Range, quote: string): boolean {
    return this.#readings.some((reading) => readsAs(reading.slice(range), quote))
  }

  slice(range: Range): string {
    return this.#readings[0]!.slice(range)
  }

  /** About where in the file it is. */
  near({ start }: Range): number {
    return this.#readings[0]!.unit(start)
  }
}
