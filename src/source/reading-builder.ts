import { joinsWithoutBlank } from './line-join.ts'
import { MappedText, type Range } from './mapped-text.ts'
import type { Block, Mark, Reading } from './reading.ts'

type BlockFacts = Pick<Block, 'type' | 'depth' | 'containers' | 'item'>

/** A growing text with its map. Lines are joined as they come, in the way of a reader. */
export class ReadingBuilder {
  /** Blocks that are done, and the current one. To look at a string that grows copies it, so its end is kept apart. */
  #done: string[] = []
  #base = 0
  #text = ''
  #lastTwo = ''
  /** Where the last blank was put between two lines. */
  #joinedAt = -1
  #starts = new Int32Array(4096)
  #ends = new Int32Array(4096)
  #blocks: Block[] = []
  #lines: number[] = []
  #marks: Mark[] = []
  #cells: Range[] = []
  #images = 0
  /** The line ending that is still to be joined. */
  #wrap: Range | null = null

  /** Adds one UTF-16 unit that stands for source[start, end). A line ending becomes a blank, or nothing. */
  unit(unit: string, start: number, end: number): void {
    if (unit === '\n') {
      this.#wrap = { start: this.#wrap?.start ?? start, end }
      return
    }
    if (this.#wrap !== null) {
      if (unit === ' ') {
        this.#wrap.end = end
        return
      }
      this.#join(unit, this.#wrap)
    }
    this.#append(unit, start, end)
  }

  /** Adds what stands in the source as it is, from `start` on; line endings in it are joined. */
  run(value: string, start: number): void {
    for (let from = 0; from < value.length; ) {
      const ending = value.indexOf('\n', from)
      const to = ending < 0 ? value.length : ending
      while (from < to && this.#wrap !== null) this.unit(value[from]!, start + from, start + ++from)
      this.#reserve(to - from)
      for (let at = this.#length, i = start + from; i < start + to; at++, i++) {
        this.#starts[at] = i
        this.#ends[at] = i + 1
      }
      this.#text += value.slice(from, to)
      this.#lastTwo = (this.#lastTwo + value.slice(Math.max(from, to - 2), to)).slice(-2)
      if (ending >= 0) this.unit('\n', start + ending, start + ending + 1)
      from = to + 1
    }
  }

  image(): void {
    this.#images++
  }

  mark(type: Mark['type'], url: string | undefined, content: () => void): void {
    const wrapped = this.#wrap !== null
    let start = this.#length
    content()
    if (wrapped && this.#joinedAt === start) start++
    if (this.#length > start)
      this.#marks.push({ type, start, end: this.#length, ...(url === undefined ? {} : { url }) })
  }

  cell(source: Range, content: () => void): void {
    if (this.#cells.length > 0) this.#append(' ', source.start, source.start + 1)
    const start = this.#length
    content()
    this.#cells.push({ start, end: this.#length })
  }

  /** Adds a block whose words `content` brings; `verbatim` keeps the lines of code as they are. */
  block(facts: BlockFacts, source: Range, content: () => void, verbatim?: string): void {
    if (this.#length > 0) {
      const gap = this.#ends[this.#length - 1]!
      for (let i = 0; i < 2; i++) this.#append('\n', gap, Math.max(gap, source.start))
    }
    this.#closeBlock()
    const start = this.#length
    this.#lines = [start]
    this.#marks = []
    this.#cells = []
    this.#images = 0
    this.#wrap = null
    if (verbatim === undefined) content()
    else for (let i = 0; i < verbatim.length; i++) this.#append(verbatim[i]!, source.start + i, source.start + i + 1)
    this.#blocks.push({
      ...facts,
      start,
      end: this.#length,
      lines: this.#lines,
      marks: this.#marks,
      cells: this.#cells,
      images: this.#images,
      source,
    })
  }

  finish(): Reading {
    this.#closeBlock()
    const length = this.#base
    const text = new MappedText(this.#done.join(''), this.#starts.slice(0, length), this.#ends.slice(0, length))
    return Object.assign(text, { blocks: this.#blocks })
  }

  /** Puts a blank between two lines where they need one, and notes where the new line begins. */
  #join(next: string, { start, end }: Range): void {
    this.#wrap = null
    if (this.#text.length > 0) {
      const left = this.#lastTwo.at(-1)!
      const before = this.#lastTwo.length > 1 ? this.#lastTwo[0]! : ''
      if (left !== ' ' && !joinsWithoutBlank(before, left, next)) {
        this.#joinedAt = this.#length
        this.#append(' ', start, end)
      }
      this.#lines.push(this.#length)
    }
  }

  get #length(): number {
    return this.#base + this.#text.length
  }

  #closeBlock(): void {
    this.#done.push(this.#text)
    this.#base += this.#text.length
    this.#text = ''
    this.#lastTwo = ''
  }

  #append(unit: string, start: number, end: number): void {
    this.#reserve(1)
    this.#starts[this.#length] = start
    this.#ends[this.#length] = end
    this.#text += unit
    this.#lastTwo = (this.#lastTwo + unit).slice(-2)
  }

  #reserve(units: number): void {
    const needed = this.#length + units
    if (needed <= this.#starts.length) return
    const grow = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const bigger = new Int32Array(Math.max(needed, old.length * 2))
      bigger.set(old)
      return bigger
    }
    this.#starts = grow(this.#starts)
    this.#ends = grow(this.#ends)
  }
}
