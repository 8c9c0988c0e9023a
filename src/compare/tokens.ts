import { VARIANT_OF, VARIANT_WORDS, VARIANTS } from '../language/zh/variants.ts'
import { normalise } from '../source/normalise.ts'
import { readNumeral, readShare, startsNumeral } from './numerals.ts'
import type { Vocabulary } from './vocabulary.ts'

export const WORD = 0
export const HAN = 1
export const NUMBER = 2
export const SIGN = 3

/** How strongly two neighbouring tokens are set apart. */
export const NO_GAP = 0
export const CLAUSE_GAP = 1
export const SENTENCE_GAP = 2
export const BLOCK_GAP = 3

/**
 * A text as the tokens that carry its meaning, each with its place: words, Han characters, numbers by value and a few
 * signs. What is written between them (blanks, punctuation, quotation marks, markup) only sets them apart.
 */
export interface TokenText {
  readonly text: string
  readonly plain: string
  readonly ids: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  /** gaps[i] stands before token i, gaps[length] behind the last. */
  readonly gaps: Uint8Array
  readonly length: number
}

const variant = new Map<number, number>()
for (let i = 0; i < VARIANTS.length; i++) variant.set(VARIANTS.charCodeAt(i), VARIANT_OF.charCodeAt(i))
const variantWords = new Map<number, readonly (readonly [string, string])[]>()
for (const pair of VARIANT_WORDS) {
  const code = pair[0].charCodeAt(0)
  variantWords.set(code, [...(variantWords.get(code) ?? []), pair])
}

const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0x3040 && code <= 0x30ff)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

const HAN_NUMERALS = new Set(
  '〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟'.split('').map((c) => c.charCodeAt(0)),
)
const SIGNS = new Set('%‰$€£¥?+=<>≈±^×÷°℃'.split('').map((c) => c.charCodeAt(0)))
/** Signs that are markup unless a number or a word stands beside them. */
const BESIDE_DIGIT = new Set('+=<>^'.split('').map((c) => c.charCodeAt(0)))
/** What the mark of a footnote stands behind, and no unit (m²): the end of a clause, a word. */
const NOTED = /[.,;:!?。、”’"')」』]$|[\u4e00-\u9fff]{2}$|[A-Za-z]{4}$/
/** The mark behind a full stop, where its line has lost that it was raised: "in the wrong hands.1 Do you". */
const BARE_NOTE = /(?<=[A-Za-z%\u4e00-\u9fff][.。!?！？]["'”’」』)]?)\d{1,2}(?=\s|$|[\u4e00-\u9fff])/y
/** [1], [^1] behind a word or its stop. */
const BRACKETED_NOTE = /(?<=[^\s([]\[\^?)\d{1,3}(?=\])/y
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Soft hyphens, zero-width blanks and joiners, variation selectors, byte order marks. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/u
const OTHER_LETTER = /[\p{L}\p{M}\p{N}]/u
const CLAUSE = new Set(',;:、()—…「」『』“”"[]'.split('').map((c) => c.charCodeAt(0)))
const PERCENT_WORD = /(?: ?percent| per cent| ?pct)(?![a-z])/iy

/** Room for the tokens of so many units; for quotes it is kept, since to ask for memory takes longer than to read one. */
const roomFor = (size: number) => ({
  ...{ ids: new Int32Array(size), starts: new Int32Array(size), ends: new Int32Array(size) },
  ...{ kinds: new Uint8Array(size), gaps: new Uint8Array(size + 1) },
})
const KEPT = 4096
const kept = roomFor(KEPT)

/** Folds a text into tokens. One pass; the numbers of `vocabulary` are shared with the text it is compared with. */
export function tokenise(text: string, vocabulary: Vocabulary): TokenText {
  const plain = withApostrophes(normalise(text))
  const size = text.length
  const { ids, starts, ends, kinds, gaps } = size < KEPT ? kept : roomFor(size)
  let count = 0
  let gap = BLOCK_GAP

  const push = (id: number, start: number, end: number, kind: number): void => {
    ids[count] = id
    starts[count] = start
    ends[count] = end
    kinds[count] = kind
    gaps[count++] = gap
    gap = NO_GAP
  }
  const number = (start: number): number => {
    const numeral = readNumeral(plain, start)
    if (!numeral) return 0
    push(vocabulary.word(`=${numeral.key}`), start, numeral.end, NUMBER)
    return numeral.end
  }

  /** "12 percent" is 12 %. */
  const percent = (at: number): number => {
    PERCENT_WORD.lastIndex = at
    if (!PERCENT_WORD.test(plain)) return at
    push(vocabulary.word('%'), at, PERCENT_WORD.lastIndex, SIGN)
    return PERCENT_WORD.lastIndex
  }

  for (let at = 0; at < size; ) {
    const code = plain.charCodeAt(at)
    if (code === 32) {
      at++
    } else if (isHan(code)) {
      if (HAN_NUMERALS.has(code)) {
        // 百分之十二 is 12 %.
        if (code === 0x767e && plain.startsWith('百分之', at)) {
          const share = readShare(plain, at)
          if (share) {
            push(vocabulary.word(`=${share.key}`), at + 3, share.end, NUMBER)
            push(vocabulary.word('%'), at, at + 3, SIGN)
            at = share.end
            continue
          }
        }
        const end = number(at)
        if (end > 0) {
          at = end
          continue
        }
      }
      const words = variantWords.get(code)
      const word = words?.find(([written]) => plain.startsWith(written, at))
      if (word) {
        for (let i = 0; i < word[1].length; i++) push(vocabulary.unit(word[1].charCodeAt(i)), at + i, at + i + 1, HAN)
        at += word[1].length
      } else {
        push(vocabulary.unit(variant.get(code) ?? code), at, at + 1, HAN)
        at++
      }
    } else if (isDigit(code)) {
      const note = noteAt(plain, at)
      if (note > at) {
        at = note
        continue
      }
      if (plain[at - 1] === '-' && negates(plain, at - 1)) push(vocabulary.word('−'), at - 1, at, SIGN)
      at = percent(number(at))
    } else if (isAsciiLetter(code) || (code > 127 && OTHER_LETTER.test(codePoint(plain, at)))) {
      const superscript = SUPERSCRIPTS.indexOf(plain[at]!)
      if (superscript >= 0) {
        let end = at
        let power = ''
        for (let digit = superscript; digit >= 0; digit = SUPERSCRIPTS.indexOf(plain[++end] ?? ' ')) power += digit
        if (NOTED.test(plain.slice(Math.max(0, at - 4), at))) {
          at = end
          continue
        }
        if (count > 0 && ends[count - 1] === at && vocabulary.key(ids[count - 1]!) === '=1e1') {
          ids[count - 1] = vocabulary.word(`=1e${Number(power)}`)
          ends[count - 1] = end
        } else push(vocabulary.word(`^${power}`), at, end, NUMBER)
        at = end
        continue
      }
      const end = wordEnd(plain, at)
      const key = foldWord(plain.slice(at, end))
      if (beginsNumber(key, plain, end)) {
        const stop = number(at)
        if (stop > 0) {
          at = percent(stop)
          continue
        }
      }
      const id = vocabulary.word(key)
      if (code >= 97 && code <= 122) vocabulary.sawLower(id)
      push(id, at, end, WORD)
      at = end
    } else if (SIGNS.has(code)) {
      const sign = plain[at]!
      const alone = BESIDE_DIGIT.has(code) && (!beside(plain, at) || plain[at - 1] === '[')
      if (code === 63) {
        if (count > 0 && vocabulary.key(ids[count - 1]!) !== '?') push(vocabulary.unit(code), at, at + 1, SIGN)
        gap = Math.max(gap, SENTENCE_GAP)
      } else if (!alone) push(vocabulary.word(sign === '℃' ? '°' : sign), at, at + 1, SIGN)
      at++
    } else {
      if (code === 10 || code === 13) gap = BLOCK_GAP
      else if (code === 0x3002 || code === 33 || (code === 46 && stops(plain, at))) gap = Math.max(gap, SENTENCE_GAP)
      else if (CLAUSE.has(code) || code === 46) gap = Math.max(gap, CLAUSE_GAP)
      else if (code === 38) push(vocabulary.word('and'), at, at + 1, WORD)
      else if (code === 126 && isDigit(plain.charCodeAt(at + 1))) push(vocabulary.word('≈'), at, at + 1, SIGN)
      at++
    }
  }
  gaps[count] = BLOCK_GAP
  return {
    text,
    plain,
    ids: ids.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    kinds: kinds.slice(0, count),
    gaps: gaps.slice(0, count + 1),
    length: count,
  }
}

const OTHER_APOSTROPHE = /(?<=[A-Za-z])[\u00b4\u02bc\u2018\u201b\u2032](?=[A-Za-z])/g
/** Typists and fonts have more than two of them. */
const withApostrophes = (plain: string): string => plain.replace(OTHER_APOSTROPHE, "'")

const codePoint = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at)!)

/** A word runs over letters, combining marks and inner apostrophes; digits end it, so that GPT4 meets GPT-4. */
function wordEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    const code = text.charCodeAt(end)
    if (isAsciiLetter(code)) end++
    else if (code === 39 && end > at && isAsciiLetter(text.charCodeAt(end + 1))) end++
    else if (code > 127 && !isHan(code)) {
      const char = codePoint(text, end)
      if ((!OTHER_LETTER.test(char) && !INVISIBLE.test(char)) || SUPERSCRIPTS.includes(char)) break
      end += char.length
    } else break
  }
  return end === at ? at + codePoint(text, at).length : end
}

const ASCII = /^[a-z']+$/i

function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
}

/** Whether a word may begin a number, so that the reader of numerals is asked at few of them. */
function beginsNumber(word: string, text: string, end: number): boolean {
  if (word === 'a' || word === 'an')
    return /^ (?:hundred|thousand|million|billion|trillion|dozen)/i.test(text.slice(end, end + 9))
  return startsNumeral(word)
}

const NEGATIVE_SHARE = /-\d+(?:\.\d+)? ?[%‰°℃度]/y

/** A minus belongs to the number, a hyphen to what stands before it: 歼-20, but 下降-3%. */
function negates(text: string, at: number): boolean {
  if (at === 0 || /[\s(,:=?!;。、“「]/.test(text[at - 1]!)) return true
  NEGATIVE_SHARE.lastIndex = at
  return isHan(text.charCodeAt(at - 1)) && NEGATIVE_SHARE.test(text)
}

/** Where the mark of a footnote ends that begins here. */
function noteAt(text: string, at: number): number {
  for (const mark of [BARE_NOTE, BRACKETED_NOTE]) {
    mark.lastIndex = at
    if (mark.test(text)) return mark.lastIndex
  }
  return at
}

const beside = (text: string, at: number): boolean =>
  /[\d]/.test(text[at + 1] === ' ' ? (text[at + 2] ?? '') : (text[at + 1] ?? '')) ||
  /[a-z\d+]/i.test(text[at - 1] ?? '')

const ABBREVIATION = /(?:^|[^A-Za-z\d])(?:[A-Z]|[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof|[Ss]t|vs|[JjSs]r|e\.g|i\.e)$/

/** A full stop, not the point of an abbreviation, an initial or a decimal. */
function stops(text: string, at: number): boolean {
  const next = text[at + 1]
  if (isHan(text.charCodeAt(at - 1))) return true
  if (next !== undefined && !/[\s"'”’)\]」』*_\u4e00-\u9fff]/.test(next)) return false
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 5), at))
}

/** Folds many short texts in one go, which spares making arrays for each; places are those of the joined text. */
export function tokeniseAll(texts: readonly string[], vocabulary: Vocabulary): { tokens: TokenText; at: number }[] {
  const joined = tokenise(texts.join('\n'), vocabulary)
  let at = 0
  let token = 0
  return texts.map((text) => {
    const from = token
    const [start, end] = [at, at + text.length]
    while (token < joined.length && joined.starts[token]! < end) token++
    at = end + 1
    return { tokens: sliceTokens(joined, from, token), at: start }
  })
}

/** A stretch of the tokens as a text of its own; places stay those of the whole text. */
export function sliceTokens(tokens: TokenText, start: number, end: number): TokenText {
  return {
    ...{ text: tokens.text, plain: tokens.plain, length: end - start },
    ids: tokens.ids.subarray(start, end),
    starts: tokens.starts.subarray(start, end),
    ends: tokens.ends.subarray(start, end),
    kinds: tokens.kinds.subarray(start, end),
    gaps: tokens.gaps.subarray(start, end + 1),
  }
}

/** Several texts read as one, with a sentence's end between them. */
export function joinTokens(parts: readonly TokenText[]): TokenText {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const joined = {
    ...{ ids: new Int32Array(length), starts: new Int32Array(length), ends: new Int32Array(length) },
    ...{ kinds: new Uint8Array(length), gaps: new Uint8Array(length + 1) },
  }
  let text = ''
  let plain = ''
  let at = 0
  for (const part of parts) {
    const from = part.starts[0] ?? 0
    const to = part.ends[part.length - 1] ?? 0
    if (at > 0) {
      text += '\n'
      plain += '\n'
    }
    for (let i = 0; i < part.length; i++) {
      joined.starts[at + i] = part.starts[i]! - from + text.length
      joined.ends[at + i] = part.ends[i]! - from + text.length
    }
    joined.ids.set(part.ids, at)
    joined.kinds.set(part.kinds, at)
    joined.gaps.set(part.gaps, at)
    text += part.text.slice(from, to)
    plain += part.plain.slice(from, to)
    at += part.length
    joined.gaps[at] = SENTENCE_GAP
  }
  return { ...joined, text, plain, length }
}
