import { joinsWithoutBlank } from './line-join.ts'
import { MappedText, type Range } from './mapped-text.ts'
import type { Block, Mark, Reading } from './reading.ts'

type BlockFacts = Pick<Block, 'type' | 'depth' | 'containers' | 'item'>

/** A growing text with its map; a unit may be a line ending that is still to be joined. */
export class ReadingBuilder {
  #units: string[] = []
  #starts: number[] = []
  #ends: number[] = []
  #blocks: Block[] = []
  #lines: number[] = []
  #marks: Mark[] = []
  #cells: Range[] = []
  #images = 0

  /** Adds one UTF-16 unit that stands for source[start, end). A line ending becomes a blank, or nothing. */
  unit(unit: string, start: number, end: number): void {
    this.#units.push(unit)
    this.#starts.push(start)
    this.#ends.push(end)
  }

  image(): void {
    this.#images++
  }

  mark(type: Mark['type'], url: string | undefined, content: () => void): void {
    const start = this.#units.length
    content()
    if (this.#units.length > start)
      this.#marks.push({ type, start, end: this.#units.length, ...(url === undefined ? {} : { url }) })
  }

  cell(source: Range, content: () => void): void {
    const last = this.#cells.at(-1)
    if (last) this.unit(' ', this.#ends[last.end - 1] ?? source.start, source.start + 1)
    const start = this.#units.length
    content()
    this.#cells.push({ start, end: this.#units.length })
  }

  block(facts: BlockFacts, source: Range, content: () => void): void {
    if (this.#units.length > 0) {
      const gap = this.#ends.at(-1)!
      this.unit('\n', gap, Math.max(gap, source.start))
      this.unit('\n', gap, Math.max(gap, source.start))
    }
    const start = this.#units.length
    this.#lines = [start]
    this.#marks = []
    this.#cells = []
    this.#images = 0
    content()
    if (facts.type !== 'code') this.#joinLines(start)
    this.#blocks.push({
      ...facts,
      start,
      end: this.#units.length,
      lines: this.#lines,
      marks: this.#marks,
      cells: this.#cells,
      images: this.#images,
      source,
    })
  }

  finish(): Reading {
    const text = new MappedText(this.#units.join(''), Int32Array.from(this.#starts), Int32Array.from(this.#ends))
    return Object.assign(text, { blocks: this.#blocks })
  }

  /** Joins the lines of the block as a reader would and moves marks and cells along with what drops out. */
  #joinLines(start: number): void {
    const units = this.#units
    if (units.indexOf('\n', start) < 0) return
    const moved: number[] = []
    let to = start
    for (let from = start; from < units.length; from++) {
      moved.push(to)
      if (units[from] !== '\n') {
        this.#move(from, to++)
        continue
      }
      let next = from + 1
      while (next < units.length && (units[next] === '\n' || units[next] === ' ')) next++
      while (to > start && units[to - 1] === ' ') to--
      const first = this.#starts[from]!
      const last = this.#ends[next - 1]!
      for (let skipped = from + 1; skipped < next; skipped++) moved.push(to)
      if (to > start && next < units.length && !joinsWithoutBlank(units, to - 1, next)) {
        units[to] = ' '
        this.#starts[to] = first
        this.#ends[to] = last
        to++
      }
      if (next < units.length) this.#lines.push(to)
      from = next - 1
    }
    moved.push(to)
    units.length = this.#starts.length = this.#ends.length = to
    const shift = (range: Range): void => {
      range.start = moved[range.start - start]!
      range.end = moved[range.end - start]!
    }
    this.#marks.forEach(shift)
    this.#cells.forEach(shift)
  }

  #move(from: number, to: number): void {
    this.#units[to] = this.#units[from]!
    this.#starts[to] = this.#starts[from]!
    this.#ends[to] = this.#ends[from]!
  }
}
