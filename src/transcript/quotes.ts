import type { Range } from '../source/mapped-text.ts'

/** A stretch in quotation marks. */
export interface Quoted extends Range {
  /** What stands between the marks. */
  inner: Range
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '„': '“', '«': '»' }

/** The outermost quotations of a stretch of text; straight marks open and close in turn. An unclosed one runs to the end. */
export function findQuotes(plain: string, { start, end }: Range): Quoted[] {
  const found: Quoted[] = []
  for (let at = start; at < end; at++) {
    const open = plain[at]!
    const mark = open === '"' ? '"' : CLOSING[open]
    if (!mark) continue
    const close = closingMark(plain, at, end, open, mark)
    const stop = close < 0 ? end : close + 1
    found.push({ start: at, end: stop, inner: { start: at + 1, end: close < 0 ? end : close } })
    at = stop - 1
  }
  return found
}

function closingMark(plain: string, at: number, end: number, open: string, mark: string): number {
  let depth = 0
  for (let i = at + 1; i < end; i++) {
    if (plain[i] === mark) {
      if (depth === 0) return i
      depth--
    } else if (plain[i] === open) depth++
  }
  return -1
}

const STOP = /[。！？!?.…,，—-]\s*$/
const WORDS = /[A-Za-z]+|[\u3400-\u9fff]/g

/** Somebody's words, and no mere term in quotation marks ("教父", the "white hat" test). */
export function isUtterance(plain: string, { inner }: Quoted): boolean {
  const text = plain.slice(inner.start, inner.end)
  const words = text.match(WORDS)?.length ?? 0
  return words >= 8 || (words >= 3 && STOP.test(text))
}
