import { tokenise } from '../compare/tokens.ts'
import { Vocabulary } from '../compare/vocabulary.ts'
import { compareWordings } from '../compare/wording.ts'
import { wrap } from './wrap.ts'

/** Half-open, in UTF-16 units of the text. */
export interface Mark {
  start: number
  end: number
}

export interface Marked {
  text: string
  marks: Mark[]
}

/** Two wordings with what differs between them marked: characters of Chinese, words of English, numbers whole. */
export function markChanges(from: string, to: string): { from: Marked; to: Marked } {
  const vocabulary = new Vocabulary()
  const [left, right] = [tokenise(from, vocabulary), tokenise(to, vocabulary)]
  const result: { from: Marked; to: Marked } = { from: { text: from, marks: [] }, to: { text: to, marks: [] } }
  for (const change of compareWordings(left, right, vocabulary))
    for (const [side, tokens] of [
      ['from', left],
      ['to', right],
    ] as const) {
      const stretch = change.edit?.[side] ?? change[side]
      if (stretch && stretch.end > stretch.start)
        result[side].marks.push({ start: tokens.starts[stretch.start]!, end: tokens.ends[stretch.end - 1]! })
    }
  result.from.marks = united(result.from.marks)
  result.to.marks = united(result.to.marks)
  return result
}

/** In order, and those that overlap as one: a word may have changed in two ways. */
function united(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end)
    else result.push({ ...mark })
  }
  return result
}

/** The text cut into what is marked and what is not, in order. */
export function pieces({ text, marks }: Marked, { start, end }: Mark = { start: 0, end: text.length }) {
  const result: { text: string; marked: boolean }[] = []
  let at = start
  for (const mark of marks) {
    const [from, to] = [Math.max(mark.start, start), Math.min(mark.end, end)]
    if (from >= to) continue
    if (from > at) result.push({ text: text.slice(at, from), marked: false })
    result.push({ text: text.slice(from, to), marked: true })
    at = to
  }
  if (at < end) result.push({ text: text.slice(at, end), marked: false })
  return result
}

/** The same with signs around what is marked, as `git diff --word-diff` sets them: [-old-] {+new+}. */
export function withSigns(marked: Marked, open: string, close: string): Marked {
  let text = ''
  const marks: Mark[] = []
  for (const piece of pieces(marked)) {
    const start = text.length
    text += piece.marked ? open + piece.text + close : piece.text
    if (piece.marked) marks.push({ start, end: text.length })
  }
  return { text, marks }
}

/** Wrapped lines with the marks painted: the breaks are found before any colour is in the text. */
export function wrapMarked(marked: Marked, columns: number, paint: (text: string) => string): string[] {
  return wrap(marked.text, columns).map((line) =>
    pieces(marked, line)
      .map((piece) => (piece.marked ? paint(piece.text) : piece.text))
      .join(''),
  )
}
