import { normalise } from './normalise.ts'

/** Half-open, in UTF-16 units of whatever text it is said to belong to. */
export interface Range {
  start: number
  end: number
}

/**
 * Text as a reader sees it, and for every UTF-16 unit of it the place it came from. All stages after the source
 * work with ranges in such a text and never with guesses about the file.
 */
export class MappedText {
  readonly text: string
  /** Source offset at which the thing that gave unit i starts (an entity gives one unit from several). */
  readonly starts: Int32Array
  /** Source offset just past it. A unit that stands for a join (a blank between two lines) covers the line ending. */
  readonly ends: Int32Array
  #plain: string | undefined

  constructor(text: string, starts: Int32Array, ends: Int32Array, plain?: string) {
    this.text = text
    this.starts = starts
    this.ends = ends
    this.#plain = plain
  }

  get length(): number {
    return this.text.length
  }

  /** The text that rules and word lists are matched against: see `normalise`. Same length, same offsets. */
  get plain(): string {
    this.#plain ??= normalise(this.text)
    return this.#plain
  }

  /** The raw passage of a range that is not empty, as offsets into the source. */
  toSource({ start, end }: Range): Range {
    return { start: this.starts[start]!, end: this.ends[end - 1]! }
  }

  slice(start: number, end: number): MappedText {
    return new MappedText(
      this.text.slice(start, end),
      this.starts.subarray(start, end),
      this.ends.subarray(start, end),
      this.#plain?.slice(start, end),
    )
  }

  /** Puts pieces together in source order; each separator maps to the gap between its neighbours. */
  static join(pieces: readonly MappedText[], separators: (left: MappedText, right: MappedText) => string): MappedText {
    const kept = pieces.filter((piece) => piece.length > 0)
    if (kept.length === 1) return kept[0]!
    const seams = kept.map((piece, i) => (i === 0 ? '' : separators(kept[i - 1]!, piece)))
    const length = kept.reduce((sum, piece, i) => sum + piece.length + seams[i]!.length, 0)
    const starts = new Int32Array(length)
    const ends = new Int32Array(length)
    let text = ''
    // What is known of the pieces need not be worked out again; seams are the same in both forms.
    let plain: string | undefined = ''
    kept.forEach((piece, i) => {
      const seam = seams[i]!
      plain = plain === undefined || piece.#plain === undefined ? undefined : plain + seam + piece.#plain
      if (seam) {
        starts.fill(kept[i - 1]!.ends.at(-1)!, text.length, text.length + seam.length)
        ends.fill(piece.starts[0]!, text.length, text.length + seam.length)
        text += seam
      }
      starts.set(piece.starts, text.length)
      ends.set(piece.ends, text.length)
      text += piece.text
    })
    return new MappedText(text, starts, ends, plain)
  }
}
