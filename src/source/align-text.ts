import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import type { Range } from './mapped-text.ts'

/** Where the units go: one by one, or a run of them that stands in the source as it is. */
interface Sink {
  unit(unit: string, start: number, end: number): void
  run(value: string, start: number): void
}

const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z0-9]{1,31}));/iy
const ESCAPE = /\\[!-/:-@[-`{-~]/y
const PREFIX = /[ \t>]*/y

/**
 * Says of every UTF-16 unit of a Markdown text node from where in the source it came. Values differ from their
 * source slice in four ways only, so a walk over both is exact: a backslash escape, a character reference, blanks
 * before a line ending, and what a line of a block quote or list begins with.
 *
 *     source   > two &amp; three⏎> four
 *     value      two & three⏎four
 */
export function alignText(value: string, source: string, range: Range, sink: Sink): void {
  let at = range.start
  if (value.length === range.end - range.start && source.startsWith(value, at) && !value.includes('\r')) {
    sink.run(value, at)
    return
  }
  for (let i = 0; i < value.length; ) {
    const unit = value[i]!
    // `&#10;` is a line ending in the value only: a blank for the reader.
    if ((unit === '\n' || unit === '\r') && source[at] !== '&') {
      while (source[at] === ' ' || source[at] === '\t') at++
      const ending = value.startsWith('\r\n', i) ? '\r\n' : unit
      sink.unit('\n', at, at + ending.length)
      at += ending.length
      i += ending.length
      // What both sides share of blanks and `>` is text (a lazy line may begin with `>`), the rest is the prefix.
      at += run(PREFIX, source, at).length - run(PREFIX, value, i).length
      continue
    }
    const escaped = source[at] === '\\' ? run(ESCAPE, source, at) : ''
    if (escaped && escaped[1] === unit) {
      sink.unit(unit, at, at + 2)
      at += 2
      i++
      continue
    }
    const reference = source[at] === '&' ? run(REFERENCE, source, at) : ''
    const decoded = reference ? decode(reference) : ''
    if (decoded && value.startsWith(decoded, i)) {
      for (const part of decoded.split('')) sink.unit(part === '\r' ? '\n' : part, at, at + reference.length)
      at += reference.length
      i += decoded.length
      continue
    }
    sink.unit(unit, at, at + 1)
    at++
    i++
  }
}

function run(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

function decode(reference: string): string {
  const name = reference.slice(1, -1)
  if (name[0] !== '#') return decodeNamedCharacterReference(name) || ''
  const hex = name[1] === 'x' || name[1] === 'X'
  return decodeNumericCharacterReference(name.slice(hex ? 2 : 1), hex ? 16 : 10)
}
