import stringWidth from 'string-width'

/** Half-open, in UTF-16 units of the text that was wrapped. */
export interface Line {
  start: number
  end: number
}

// What may not begin a line stays with what is before it, what may not end one with what follows (kinsoku).
// So do the signs around what has changed: [-old-] {+new+}.
const CLOSING = '(?:-\\]|\\+\\}|[、。，．：；？！…—～·”’）》」』】〉〕％%,.:;?!)\\]}])'
const OPENING = '(?:\\[-|\\{\\+|[“‘（《「『【〈〔(\\[{])'
const WIDE =
  '[\\u1100-\\u115f\\u2e80-\\u3000\\u3003-\\u3007\\u3012\\u3013\\u301c-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6]'
// A unit is a wide character or a run of narrow ones, with the marks that cling to it; " ·" clings to what it ends.
const UNITS = new RegExp(
  `${OPENING}*(?:${WIDE}|(?:(?!${WIDE}|[“‘（《「『【〈〔])\\S)+)${CLOSING}*(?: ·(?= ))?|${OPENING}+|\\s+`,
  'gu',
)
const ASCII = /^[\x20-\x7e]*$/

/** Columns that a text takes on a terminal. */
export function width(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text)
}

/**
 * Breaks a text of one paragraph into lines of at most `columns`. Own, because wrap-ansi takes a Chinese sentence for
 * one long word: it breaks at its few spaces and puts commas at the start of lines. Offsets and not strings are the
 * result, so that marks can be set on a line after its breaks are known.
 */
export function wrap(text: string, columns: number): Line[] {
  const limit = Math.max(2, columns) // a wide character always fits
  const lines: Line[] = []
  let line: (Line & { width: number }) | null = null
  let blank = 0
  for (const { 0: unit, index } of text.matchAll(UNITS)) {
    if (unit.trim() === '') {
      blank = width(unit)
      continue
    }
    for (const piece of split(unit, index, limit)) {
      if (line && line.width + blank + piece.width <= limit) {
        line.end = piece.end
        line.width += blank + piece.width
      } else {
        line = { ...piece }
        lines.push(line)
      }
      blank = 0
    }
  }
  return lines.map(({ start, end }) => ({ start, end }))
}

/** A unit that is wider than a line (an address) is cut between characters. */
function split(unit: string, at: number, limit: number): (Line & { width: number })[] {
  const whole = width(unit)
  if (whole <= limit) return [{ start: at, end: at + unit.length, width: whole }]
  const pieces: (Line & { width: number })[] = []
  let piece = { start: at, end: at, width: 0 }
  for (const char of unit) {
    const columns = width(char)
    if (piece.width + columns > limit && piece.end > piece.start) {
      pieces.push(piece)
      piece = { start: piece.end, end: piece.end, width: 0 }
    }
    piece.end += char.length
    piece.width += columns
  }
  return [...pieces, piece]
}
