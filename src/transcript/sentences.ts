import { ABBREVIATIONS, OPENERS, SOMETIMES_FINAL } from '../language/en/sentences.ts'
import type { MappedText } from '../source/mapped-text.ts'
import type { Sentence } from './transcript.ts'

const NEVER_FINAL = new Set<string>(ABBREVIATIONS)
const AT_TIMES = new Set<string>(SOMETIMES_FINAL)
const OPENING = new Set<string>(OPENERS)

const CLOSERS = new Set('”’"\'」』》)）]】*_'.split(''))
const STOPS = new Set('。！？!?…'.split(''))
const HAN = /[\u3400-\u9fff]/
const HAN_ALL = /[\u3400-\u9fff]/g
const LATIN_WORDS = /[A-Za-z][A-Za-z'’-]*/g
const WORD_BEFORE = /[A-Za-z][A-Za-z.]*$/
const WORD_AFTER = /[A-Za-z'’]+/y

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
    while (from < to && isBlank(text.charCodeAt(from))) from++
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
    const dots = end - i > 1 || char === '…'
    const stops = end
    while (end < text.length && CLOSERS.has(plain[end]!) && closes(plain, end, quotes % 2 === 1)) end++
    if (char === '.' || char === '…' ? endsAtDot(plain, start, i, stops, end, dots) : endsAtStop(plain, stops, end))
      close(end)
    i = end - 1
  }
  close(text.length)
  return sentences
}

/** A straight quote closes what was opened in this sentence, or stands tight against the stop with a blank behind. */
function closes(plain: string, at: number, open: boolean): boolean {
  const char = plain[at]
  if (char === "'") return !/[A-Za-z]/.test(plain[at + 1] ?? '')
  return char !== '"' || open || at + 1 === plain.length || plain[at + 1] === ' ' || plain[at + 1] === '\n'
}

/** 。！？ end a sentence, unless a quoted question goes on in the sentence around it: 他问"是吗？"的时候 */
function endsAtStop(plain: string, stops: number, end: number): boolean {
  const next = plain[end]
  if (next === undefined || next === '\n') return true
  if (',;:、'.includes(next)) return false
  const stop = plain[stops - 1]!
  if (stop === '。') return true
  if (end > stops) return !/[的这那地得了吗呢]/.test(next) && !(next === ' ' && /[a-z]/.test(plain[end + 1] ?? ''))
  // "Yahoo! is" and "Really? he said" go on; so does a mark between two letters.
  if (next === ' ') return !/[a-z]/.test(plain[end + 1] ?? '') || stop === '?' || stop === '!'
  return HAN.test(next) || !/[a-z0-9]/.test(next)
}

/** A full stop, or dots. */
function endsAtDot(plain: string, start: number, dot: number, stops: number, end: number, dots: boolean): boolean {
  const next = plain[end]
  if (next === undefined || next === '\n') return true
  const behind = next === ' ' ? (plain[end + 1] ?? '') : next
  if (dots) {
    // "Well… not should." goes on, "… I expect" does not say; a capital or a Han character behind a closing quote begins anew.
    if (dot === start || /^[\s"'“‘(]*$/.test(plain.slice(start, dot))) return false
    if (next === ' ' || end > stops) return /[A-Z“"‘]/.test(behind) && !/^I\b/.test(plain.slice(end + 1, end + 3))
    return false
  }
  if (next !== ' ' && end === stops) return HAN.test(next) && /[A-Za-z)\u3400-\u9fff]/.test(plain[dot - 1] ?? '')
  if (/[a-z]/.test(behind) && !/[)\]"”]/.test(plain[stops] ?? '')) {
    // Lower case behind a full stop: an abbreviation, or careless captions; a known word ends a sentence even so.
    const word = WORD_BEFORE.exec(plain.slice(Math.max(start, dot - 24), dot))?.[0] ?? ''
    return (
      word.length > 3 &&
      !word.includes('.') &&
      !NEVER_FINAL.has(word.toLowerCase()) &&
      !AT_TIMES.has(word.toLowerCase())
    )
  }
  const word = WORD_BEFORE.exec(plain.slice(Math.max(start, dot - 16), dot))?.[0]
  if (word === undefined) return !/^\s*\d{1,2}$/.test(plain.slice(start, dot)) // "1. First" is a list's number
  const lower = word.toLowerCase()
  if (NEVER_FINAL.has(lower)) return lower === 'no' && /[A-Z]/.test(behind)
  const initial = /^(?:[A-Z]\.)*[A-Z]$/.test(word) && word !== 'I'
  if (!initial && !AT_TIMES.has(lower)) return true
  WORD_AFTER.lastIndex = end + 1
  const after = WORD_AFTER.exec(plain)?.[0].toLowerCase() ?? ''
  return OPENING.has(after) && !(initial && word.length === 1)
}

/** Han characters count for a word and a half: a sentence in Chinese with three English terms is Chinese. */
function languageOf(text: string): 'en' | 'zh' {
  const han = text.match(HAN_ALL)?.length ?? 0
  if (han === 0) return 'en'
  return han >= (text.match(LATIN_WORDS)?.length ?? 0) ? 'zh' : 'en'
}

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 0xa0 || code === 0x3000 || code === 9
