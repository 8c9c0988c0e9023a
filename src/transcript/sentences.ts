import { FURNITURE as EN } from '../language/en/furniture.ts'
import {
  ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  OPENERS,
  SOMETIMES_FINAL,
  TITLE_ABBREVIATIONS,
} from '../language/en/sentences.ts'
import { FURNITURE as ZH } from '../language/zh/furniture.ts'
import type { MappedText } from '../source/mapped-text.ts'
import type { Sentence } from './transcript.ts'
import { anyOf, lazy, terms } from './word-lists.ts'

const words = lazy(() => ({
  neverFinal: new Set(terms(ABBREVIATIONS)),
  titles: new Set(terms(TITLE_ABBREVIATIONS)),
  numbered: new Set(terms(NUMBERED_ABBREVIATIONS)),
  sometimesFinal: new Set(terms(SOMETIMES_FINAL)),
  opening: new Set(terms(OPENERS)),
  stageDirection: new RegExp(
    `[([](?:${anyOf(EN.stageDirections, ZH.stageDirections)})[^()[\\]]{0,20}[)\\]][\\s.。]*`,
    'iy',
  ),
}))

const CLOSERS = new Set('”’"\'」』》)）]】*_'.split(''))
const STOPS = new Set('。！？!?…'.split(''))
const HAN = /[\u3400-\u9fff]/
const HAN_ALL = /[\u3400-\u9fff]/g
const LATIN_WORDS = /[A-Za-z][A-Za-z'’-]*/g
const WORD_BEFORE = /[A-Za-z][A-Za-z.]*$/
const WORD_AFTER = /[A-Za-z'’]+/y
const INITIALS = /^(?:[A-Z]\.)*[A-Z]$/
const BLANK_OR_OPENING = /^[\s"'“‘(]*$/

/**
 * Cuts words into sentences: at 。！？!?, at a full stop that ends no abbreviation, initial or number, at …… and "…"
 * where a new sentence begins behind them, and at the end of every paragraph, stop or none. Closing quotes and
 * brackets go with the sentence. One pass; `Intl.Segmenter` takes a hundred times as long on a long text.
 */
export function splitSentences(body: MappedText): Sentence[] {
  const { text, plain } = body
  const sentences: Sentence[] = []
  let start = 0
  let opens = true
  let quotes = 0
  const close = (end: number): void => {
    let from = start
    let to = end
    from = wordsBegin(plain, from, to)
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    if (to > from) {
      sentences.push({ start: from, end: to, language: languageOf(text.slice(from, to)), opens })
      opens = false
    }
    start = end
    quotes = 0
  }
  for (let i = 0; i < text.length; i++) {
    const char = plain[i]!
    if (char === '"') quotes++
    if (char === '\n') {
      close(i)
      opens = true
      continue
    }
    if (!STOPS.has(char) && char !== '.') continue
    let end = i + 1
    while (end < text.length && (STOPS.has(plain[end]!) || plain[end] === '.')) end++
    const stops = end
    while (end < text.length && CLOSERS.has(plain[end]!) && closes(plain, end, quotes % 2 === 1)) end++
    if (ends(plain, start, i, stops, end)) close(end)
    i = end - 1
  }
  close(text.length)
  return sentences
}

function ends(plain: string, start: number, at: number, stops: number, end: number): boolean {
  const next = plain[end]
  if (next === undefined || next === '\n') return true
  if (plain[at] === '…' || (plain[at] === '.' && stops - at > 1)) return endsAtDots(plain, start, at, stops, end)
  return plain[at] === '.' ? endsAtDot(plain, start, at, stops, end) : endsAtStop(plain, stops, end)
}

/** A straight quote closes what was opened in this sentence, or stands tight against the stop with a blank behind. */
function closes(plain: string, at: number, open: boolean): boolean {
  const char = plain[at]
  if (char === "'") return !/[A-Za-z]/.test(plain[at + 1] ?? '')
  return char !== '"' || open || at + 1 === plain.length || plain[at + 1] === ' ' || plain[at + 1] === '\n'
}

/** 。！？ end a sentence, unless a quoted question goes on in the sentence around it: 他问"是吗？"的时候 */
function endsAtStop(plain: string, stops: number, end: number): boolean {
  const next = plain[end]!
  if (',;:、'.includes(next)) return false
  const stop = plain[stops - 1]!
  if (stop === '。') return true
  if (end > stops) return !/[的这那地得了吗呢]/.test(next) && !(next === ' ' && /[a-z]/.test(plain[end + 1] ?? ''))
  // "Yahoo! is" and "Really? he said" go on; so does a mark between two letters.
  if (next === ' ') return !/[a-z]/.test(plain[end + 1] ?? '') || stop === '?' || stop === '!'
  return HAN.test(next) || !/[a-z0-9]/.test(next)
}

/** Behind blanks, the dots that take up a broken sentence ("… as I said") and a stage direction ("[laughs] Yes."). */
function wordsBegin(plain: string, from: number, to: number): number {
  while (from < to && (isBlank(plain.charCodeAt(from)) || plain[from] === '…' || plain.startsWith('...', from)))
    from += plain[from] === '.' ? 3 : 1
  if (plain[from] !== '(' && plain[from] !== '[') return from
  const { stageDirection } = words()
  stageDirection.lastIndex = from
  return stageDirection.test(plain) && stageDirection.lastIndex < to ? stageDirection.lastIndex : from
}

/** Dots break off a thought ("we… well, not should") or end it: a capital or a Han character begins anew behind a blank. */
function endsAtDots(plain: string, start: number, dot: number, stops: number, end: number): boolean {
  if (BLANK_OR_OPENING.test(plain.slice(Math.max(start, dot - 8), dot)) && dot - start <= 8) return false
  if (plain[end] !== ' ' && end === stops) return false
  const behind = plain[end] === ' ' ? end + 1 : end
  return /[A-Z“"‘\u3400-\u9fff]/.test(plain[behind] ?? '') && !/^I\b/.test(plain.slice(behind, behind + 2))
}

/** A full stop ends no abbreviation, initial, list number or decimal. */
function endsAtDot(plain: string, start: number, dot: number, stops: number, end: number): boolean {
  const next = plain[end]!
  const before = plain.slice(Math.max(start, dot - 24), dot)
  if (next !== ' ' && end === stops) return HAN.test(next) && /[A-Za-z)\u3400-\u9fff]/.test(before.at(-1) ?? '')
  const behind = next === ' ' ? (plain[end + 1] ?? '') : next
  const word = WORD_BEFORE.exec(before)?.[0]
  if (word === undefined) return !/^\s*\d{1,2}$/.test(plain.slice(start, dot))
  const { neverFinal, titles, numbered, sometimesFinal, opening } = words()
  const lower = word.toLowerCase()
  if (neverFinal.has(lower) || (titles.has(lower) && /^[A-Z]/.test(word))) return false
  if (numbered.has(lower) && /\d/.test(behind)) return false
  // Lower case behind a full stop: careless captions, unless it is an abbreviation that no list knows.
  if (/[a-z]/.test(behind) && end === stops) return word.length > 3 && !word.includes('.') && !sometimesFinal.has(lower)
  const initial = INITIALS.test(word) && word !== 'I'
  if (!initial && !sometimesFinal.has(lower)) return true
  WORD_AFTER.lastIndex = end + 1
  const after = WORD_AFTER.exec(plain)?.[0].toLowerCase() ?? ''
  return opening.has(after) && !(initial && word.length === 1)
}

/** Han characters count for a word and a half: a sentence in Chinese with three English terms is Chinese. */
function languageOf(text: string): 'en' | 'zh' {
  const han = text.match(HAN_ALL)?.length ?? 0
  if (han === 0) return 'en'
  return han >= (text.match(LATIN_WORDS)?.length ?? 0) ? 'zh' : 'en'
}

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 0xa0 || code === 0x3000 || code === 9
