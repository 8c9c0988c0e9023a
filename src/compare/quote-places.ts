import type { Span } from '../schema/position.ts'
import { LineIndex } from '../source/lines.ts'
import type { Range } from '../source/mapped-text.ts'

/** A quoted passage as a claim file gives it, without the file that it came from. */
export interface QuotedPassage {
  quote: string
  raw?: string | undefined
  span?: Span | undefined
}

/**
 * The place of a part of a quote in the file that it came from, reckoned from the claim alone: from where its span
 * begins and its raw passage. Where the claim names no place, the quote itself stands for the file.
 */
export function placeInQuote({ quote, raw, span }: QuotedPassage, range: Range): Span {
  const text = raw ?? quote
  const units = raw === undefined ? range : rangeInRaw(quote, raw, range)
  const local = new LineIndex(text).span(units)
  if (!span) return local
  const shift = ({ line, column, offset }: Span['start']): Span['start'] => ({
    line: line + span.start.line - 1,
    column: line === 1 ? column + span.start.column - 1 : column,
    offset: offset + span.start.offset,
  })
  return { start: shift(local.start), end: shift(local.end) }
}

/** Walks both: every character of the quote stands in the raw passage, with markup and line ends between. */
function rangeInRaw(quote: string, raw: string, { start, end }: Range): Range {
  let at = 0
  let from = 0
  let to = raw.length
  for (let i = 0; i < end; i++) {
    const next = raw.indexOf(quote[i]!, at)
    if (i === start) from = next < 0 ? at : next
    if (next >= 0 && next - at < 200) at = next + 1
    if (i === end - 1) to = at
  }
  return { start: from, end: Math.max(from, to) }
}
