/** Turns offsets in code points into offsets in UTF-16 units. */
export class CodePoints {
  readonly #text: string
  /** Offset of every STEP-th code point; none where the two ways of counting agree. */
  readonly #marks: number[] = []

  constructor(text: string) {
    this.#text = text
    if (!/[\ud800-\udbff]/.test(text)) return
    let at = 0
    for (let count = 0; at < text.length; count++) {
      if (count % STEP === 0) this.#marks.push(at)
      at += width(text, at)
    }
  }

  slice(start: number, end: number): string {
    return this.#text.slice(this.#unit(start), this.#unit(end))
  }

  #unit(codePoint: number): number {
    if (this.#marks.length === 0) return codePoint
    const mark = Math.min(Math.max(0, Math.floor(codePoint / STEP)), this.#marks.length - 1)
    let at = this.#marks[mark]!
    for (let count = mark * STEP; count < codePoint && at < this.#text.length; count++) at += width(this.#text, at)
    return at
  }
}

const STEP = 512

const width = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1)
