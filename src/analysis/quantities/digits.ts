import type { Language } from '../../source/language.ts'

export interface Digits {
  end: number
  value: number
  magnitude: number
}

const PLAIN = /(?:\d{1,3}(?:,\d{3})+(?![\d])|\d{1,3}(?: \d{3})+(?! ?[\d/])|\d+)(?:\.\d+)?|\.\d+/y
/** 1,5 with a decimal comma; in a list (22,24,26) or in Chinese, where the comma was a full-width one, it is none. */
const DECIMAL_COMMA = /\d+,\d{1,2}(?![\d,])/y
const FRACTION = / ?\/ ?(\d{1,4})(?![\d/.:])/y
const MIXED = / {1,2}(\d{1,3}) ?\/ ?(\d{1,3})(?![\d/])/y
const VULGAR = '¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'
const VULGAR_VALUES = [
  1 / 4,
  1 / 2,
  3 / 4,
  1 / 7,
  1 / 9,
  1 / 10,
  1 / 3,
  2 / 3,
  1 / 5,
  2 / 5,
  3 / 5,
  4 / 5,
  1 / 6,
  5 / 6,
  1 / 8,
  3 / 8,
  5 / 8,
  7 / 8,
]
const SCIENTIFIC = /e([+-]?\d{1,3})(?![\da-z])/iy
const POWER = / ?(?:\^|\*\*) ?\{?([+-]*\d+)\}?/y
/** 1.3 × 10^5, 1.4 times 10 to the 14, 1.4 乘以 10 的 14 次方 */
const TIMES_TEN = / ?(?:[x×*·]|乘以?|times) ?10(?![\d.,])/y
const SUPERSCRIPT = /[⁻⁰¹²³⁴-⁹]+/y
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** "10 to the 13", "10 to the power of 13", 10 的 13 次方 */
const SPOKEN_POWER =
  / ?(?:to the (?:power (?:of )?)?(minus |negative )?(\d{1,3})(?:st|nd|rd|th)?(?: power)?|的 ?(负)? ?(\d{1,3}) ?(?:次方|次幂)|的([一二三四五六七八九十]{1,3})(?:次方|次幂))(?![\da-z])/iy
const SUFFIX: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, G: 1e9, B: 1e9, b: 1e9, T: 1e12 }
/** 200m users: a million where what follows is counted; 200m alone may be metres. */
const MILLION_OF =
  /m (?:[a-z]+ )?(?:people|users|customers|subscribers|downloads|views|jobs|homes|households|workers|members|viewers|parameters|tokens|documents|pages|copies|units|barrels|tonnes|tons|doses|residents|citizens|voters|children|students|visitors|passengers|accounts|devices|shares)\b/y
/** Generations, resolutions and dimensions that are called by a number and a letter: 5G, 4K, 3D. */
const CALLED = /(?:[2-6]G|[248]K|[1-4]D)\b/y

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

function signed(text: string): number {
  const digits = Number(text.replace(/[+-]/g, ''))
  return (text.match(/-/g)?.length ?? 0) % 2 === 1 ? -digits : digits
}

function superscript(text: string): number {
  const value = Number([...text.replace('⁻', '')].map((char) => SUPERSCRIPTS.indexOf(char)).join(''))
  return text.startsWith('⁻') ? -value : value
}

/** Multiplies without the noise of binary fractions: 6.5 × 1e8 is 650000000. */
export function times(value: number, factor: number): number {
  if (factor === 1) return value
  const exact = value * factor
  return Number.isInteger(exact) || exact === 0 ? exact : Number(exact.toPrecision(15))
}

/** A number in Arabic digits: 1,234.5 · 40 000 · 2 1/4 · ½ · 10^{14} · 1.3x10^6 · 2e5 · 10 to the 13 · 40k */
export function readDigits(text: string, at: number, language: Language, suffixes = true): Digits | null {
  const vulgar = VULGAR.indexOf(text[at]!)
  if (vulgar >= 0) return { end: at + 1, value: VULGAR_VALUES[vulgar]!, magnitude: 1 }
  const comma = language === 'en' && text[at - 1] !== ',' ? matchAt(DECIMAL_COMMA, text, at) : null
  const plain = comma ?? matchAt(PLAIN, text, at)
  if (!plain) return null
  let value = Number(comma ? plain[0].replace(',', '.') : plain[0].replace(/[, ]/g, ''))
  let end = at + plain[0].length
  if (Number.isInteger(value) && !plain[0].includes('.')) {
    const mixed = matchAt(MIXED, text, end)
    const fraction = mixed ? null : matchAt(FRACTION, text, end)
    if (mixed && Number(mixed[2]) > 1)
      return { end: end + mixed[0].length, value: value + Number(mixed[1]) / Number(mixed[2]), magnitude: 1 }
    if (fraction && Number(fraction[1]) > 1 && value < 1000)
      return { end: end + fraction[0].length, value: value / Number(fraction[1]), magnitude: 1 }
    const tail = VULGAR.indexOf(text[end]!)
    if (tail >= 0) return { end: end + 1, value: value + VULGAR_VALUES[tail]!, magnitude: 1 }
  }
  const power = readPower(text, end, value)
  if (power) return { ...power, magnitude: 1 }
  let magnitude = 1
  if (suffixes) {
    const blank = text[end] === ' ' ? 1 : 0
    const letter = text[end + blank]
    const factor =
      letter === undefined ? undefined : letter === 'm' && matchAt(MILLION_OF, text, end) ? 1e6 : SUFFIX[letter]
    const closed =
      !isLetter(text.charCodeAt(end + blank + 1)) &&
      !/^(?:\d|\/[A-Za-z]|-(?:[A-Za-z](?![a-z]{3})))/.test(text.slice(end + blank + 1, end + blank + 6))
    if (
      factor &&
      closed &&
      (blank === 0 || letter === 'k' || letter === 'M') &&
      !(end === at + 1 && matchAt(CALLED, text, at))
    ) {
      value = times(value, factor)
      magnitude = factor
      end += blank + 1
    }
  }
  return { end, value, magnitude }
}

export function readPower(text: string, end: number, base: number): { end: number; value: number } | null {
  let match = matchAt(TIMES_TEN, text, end)
  const power = match && readPower(text, end + match[0].length, 10)
  if (power) return { end: power.end, value: times(base, power.value) }
  match = matchAt(SCIENTIFIC, text, end)
  if (match) return { end: end + match[0].length, value: Number(`${base}e${match[1]}`) }
  match = matchAt(POWER, text, end)
  if (match) return { end: end + match[0].length, value: raise(base, signed(match[1]!)) }
  match = matchAt(SUPERSCRIPT, text, end)
  if (match && (base === 10 || base === 2))
    return { end: end + match[0].length, value: raise(base, superscript(match[0])) }
  match = matchAt(SPOKEN_POWER, text, end)
  if (!match || match[0].length === 0) return null
  const [, minus, english, negative, chinese, han] = match
  const size = Number(english ?? chinese ?? small(han!))
  return { end: end + match[0].length, value: raise(base, minus || negative ? -size : size) }
}

/** 一 to 九十九, for exponents. */
function small(han: string): number {
  const digit = (char: string | undefined) => (char ? '零一二三四五六七八九'.indexOf(char) : 0)
  const ten = han.indexOf('十')
  if (ten < 0) return digit(han[0])
  return (ten === 0 ? 1 : digit(han[0])) * 10 + digit(han[ten + 1])
}

const raise = (base: number, exponent: number): number => (base === 10 ? Number(`1e${exponent}`) : base ** exponent)
