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
import { cutLong } from './long-sentences.ts'
import type { Sentence } from './transcript.ts'
import { anyOf, lazy, terms } from './word-lists.ts'

const vocabulary = lazy(() => ({
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

/** What a character means for the end of a sentence, by its code. */
const STOP = 1
const DOT = 2
const CLOSER = 4
const QUOTE = 8
const LINE_FEED = 16
const HAN_CHARACTER = 32
const LETTER = 64

const classes = lazy(() => {
  const table = new Uint8Array(0x10000)
  const mark = (characters: string, flag: number): void => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)]! |= flag
  }
  mark('。！？!?…', STOP)
  mark('.', DOT)
  mark('”’"\'」』》)]】*_', CLOSER)
  mark('"', QUOTE)
  mark('\n', LINE_FEED)
  table.fill(HAN_CHARACTER, 0x3400, 0xa000)
  mark('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LETTER)
  return table
})

const HAN = /[\u3400-\u9fff]/
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
  const { plain } = body
  const table = classes()
  const sentences: Sentence[] = []
  let start = 0
  let opens = true
  let quotes = 0
  let han = 0
  let words = 0
  const close = (end: number): void => {
    const from = wordsBegin(plain, start, end)
    let to = end
    while (to > from && isBlank(plain.charCodeAt(to - 1))) to--
    if (to > from) {
      // A sentence in Chinese with some terms in English is Chinese.
      const language = han > 0 && han >= words ? 'zh' : 'en'
      for (const part of cutLong(body, { start: from, end: to }, language)) {
        sentences.push({ ...part, language, opens })
        opens = false
      }
    }
    start = end
    quotes = han = words = 0
  }
  let before = 0
  for (let i = 0; i < plain.length; i++) {
    const kind = table[plain.charCodeAt(i)]!
    if (kind === HAN_CHARACTER) han++
    else if (kind === LETTER) {
      if (before !== LETTER) words++
    } else if (kind === LINE_FEED) {
      close(i)
      opens = true
    } else if (kind & QUOTE) quotes++
    else if (kind & (STOP | DOT)) {
      let stops = i + 1
      while (stops < plain.length && table[plain.charCodeAt(stops)]! & (STOP | DOT)) stops++
      let end = stops
      while (end < plain.length && table[plain.charCodeAt(end)]! & CLOSER && closes(plain, end, quotes % 2 === 1)) {
        if (plain[end] === '"') quotes++
        end++
      }
      if (ends(plain, start, i, stops, end)) close(end)
      i = end - 1
    }
    before = kind
  }
  close(plain.length)
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
  const { stageDirection } = vocabulary()
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
  if (next !== ' ' && end === stops) {
    const last = before.at(-1) ?? ''
    if (HAN.test(next)) return /[A-Za-z)\u3400-\u9fff]/.test(last)
    // 结束了.But we went on; no file has a capital behind its full stop (说明.md), and only one thing of note: .NET
    return HAN.test(last) && /[A-Z]/.test(next) && !plain.startsWith('NET', end)
  }
  const behind = next === ' ' ? (plain[end + 1] ?? '') : next
  const word = WORD_BEFORE.exec(before)?.[0]
  if (word === undefined) return !/^\s*\d{1,2}$/.test(plain.slice(start, dot))
  const { neverFinal, titles, numbered, sometimesFinal, opening } = vocabulary()
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

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9
