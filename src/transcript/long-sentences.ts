import type { Language } from '../source/language.ts'
import type { MappedText, Range } from '../source/mapped-text.ts'

/** Nobody says so much without a stop: where there is none, nobody has set any (captions, dictation). */
const LONGEST: Record<Language, number> = { en: 1200, zh: 400 }

/** Part of a number, or of the words around it: 20 万, 三 年, 1,000. */
const NUMERIC = /[\d０-９零〇一二三四五六七八九十百千万亿两几多点第百分之%.]/
const LETTER = /[A-Za-z\u00c0-\u024f'’-]/

type Break = (body: MappedText, at: number) => boolean

/** Where words without stops may be cut, from the best place to the last resort. Never in a number, a word or a pair. */
const BREAKS: readonly Break[] = [
  // "… of the city; then …", 城里的人，后来
  ({ plain }, at) => /[,;:、]/.test(plain[at - 1]!) && !NUMERIC.test(plain[at]!),
  // From one caption to the next, as the file has its lines.
  (body, at) => body.starts[at]! > body.ends[at - 1]! && isBetweenWords(body, at),
  ({ plain }, at) => plain[at - 1] === ' ' && !NUMERIC.test(plain[at - 2] ?? '') && !NUMERIC.test(plain[at]!),
  isBetweenWords,
]

function isBetweenWords({ plain }: MappedText, at: number): boolean {
  const [left, right] = [plain[at - 1]!, plain[at]!]
  if (NUMERIC.test(left) || NUMERIC.test(right) || /[\udc00-\udfff]/.test(right)) return false
  return !(LETTER.test(left) && LETTER.test(right))
}

/**
 * The parts of a sentence that has no end: each short enough to be read, and to be analysed (the rules look at every
 * word of a sentence for every other one). Any other sentence is its only part.
 */
export function cutLong(body: MappedText, { start, end }: Range, language: Language): Range[] {
  const parts: Range[] = []
  let from = start
  while (end - from > LONGEST[language]) {
    const at = breakOf(body, from, end, LONGEST[language])
    parts.push({ start: from, end: trimmed(body.plain, from, at) })
    from = at
    while (from < end && body.plain[from] === ' ') from++
  }
  if (from < end) parts.push({ start: from, end })
  return parts
}

function breakOf(body: MappedText, from: number, end: number, longest: number): number {
  for (const isBreak of BREAKS)
    for (let at = from + longest; at > from + longest / 2; at--) if (isBreak(body, at)) return at
  for (let at = from + longest; at < end; at++) if (isBetweenWords(body, at)) return at
  return end
}

function trimmed(plain: string, from: number, to: number): number {
  let end = to
  while (end > from + 1 && plain[end - 1] === ' ') end--
  return end
}
