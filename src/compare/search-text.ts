import type { MappedText as Mapped, Range } from '../source/mapped-text.ts'
import { MappedText } from '../source/mapped-text.ts'
import type { Reading } from '../source/reading.ts'
import type { Passage } from '../transcript/transcript.ts'

/** A part of the searched text that one person says, or nobody. Offsets are of the searched text. */
export interface Part extends Range {
  /** Of the transcript's passages; null for what stands under no label: headings, narration, furniture. */
  passage: Passage | null
}

/** All that can be quoted of a document: the words of its passages, and what stands between them, in order. */
export interface SearchText {
  mapped: Mapped
  parts: readonly Part[]
}

/** Puts the words of the passages and the rest of the document into one text, every unit mapped to the file. */
export function searchTextOf(reading: Reading, passages: readonly Passage[]): SearchText {
  const spoken = passages.filter(({ body }) => body.length > 0).map((passage) => ({ passage, ...rangeOf(passage) }))
  const pieces: { mapped: Mapped; passage: Passage | null; at: number }[] = spoken.map(({ passage, start }) => ({
    ...{ mapped: passage.body, passage, at: start },
  }))
  for (const mapped of unspoken(reading, spoken)) pieces.push({ mapped, passage: null, at: mapped.starts[0]! })
  pieces.sort((a, b) => a.at - b.at)
  const parts: Part[] = []
  let length = 0
  for (const { mapped, passage } of pieces) {
    if (length > 0) length++
    parts.push({ start: length, end: length + mapped.length, passage })
    length += mapped.length
  }
  return {
    mapped: MappedText.join(
      pieces.map(({ mapped }) => mapped),
      () => '\n',
    ),
    parts,
  }
}

const rangeOf = ({ body }: Passage): Range => ({ start: body.starts[0]!, end: body.ends.at(-1)! })

/** Blocks that no passage has words of; of a narrated paragraph, what stands around the quoted words. */
function unspoken(reading: Reading, spoken: readonly ({ passage: Passage } & Range)[]): Mapped[] {
  const found: Mapped[] = []
  let next = 0
  for (const block of reading.blocks) {
    if (block.end <= block.start) continue
    const source = reading.toSource(block)
    while (next < spoken.length && spoken[next]!.end <= source.start) next++
    const inside: Passage[] = []
    let reached = next
    for (; reached < spoken.length && spoken[reached]!.start < source.end; reached++)
      inside.push(spoken[reached]!.passage)
    if (inside.length > 0 && inside.some(({ mode }) => mode === 'speech')) {
      const own = inside.some((passage) => hasWordsIn(passage, source))
      if (own) continue
    }
    let from = block.start
    for (const passage of inside) {
      const covered = coveredOf(reading, block, passage)
      if (!covered) continue
      if (covered.start > from) found.push(reading.slice(from, covered.start))
      from = Math.max(from, covered.end)
    }
    if (from < block.end) found.push(reading.slice(from, block.end))
  }
  return found
}

/** First unit of a body at or behind a place of the file. */
function unitAt(starts: Int32Array, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

function hasWordsIn({ body }: Passage, { start, end }: Range): boolean {
  for (let unit = unitAt(body.starts, start); unit < body.length && body.starts[unit]! < end; unit++)
    if (body.text[unit] !== '\n') return true
  return false
}

function coveredOf(reading: Reading, block: Range, passage: Passage): Range | null {
  const { start, end } = rangeOf(passage)
  const units = reading.starts.subarray(block.start, block.end)
  const from = block.start + unitAt(units, start)
  const to = block.start + unitAt(units, end)
  return to > from ? { start: from, end: to } : null
}
