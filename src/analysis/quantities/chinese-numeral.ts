import { evaluate, skip, type Token, tokenAt, tokenise } from './chinese-cardinal.ts'
import { matchAt, readDigits, readPower, times } from './digits.ts'
import type { Numeral } from './found-quantity.ts'
import type { Lexicon } from './lexicon.ts'

const DECIMALS = / ?点 ?([零〇一二三四五六七八九](?: ?[零〇一二三四五六七八九])*)(?! ?[十百千分钟半整])/y
/** 零点几, 一点几 */
const SOME_TENTHS = / ?点 ?几(?![个点])/y
/** 十几二十, 三十几四十 */
const UP_TO_TENS = /[一二三四五六七八九]?十几(?=[二三四五六七八九]十)/y
const HALF_DOZEN = /半打(?![开算击造破架])/y
const PARTS_OF = / {0,2}分 {0,2}之 {0,2}/y
const AND = / ?又 ?/y
const SIGN = /[负-] ?|零下 ?/y
const HAN_DIGITS = '零一二三四五六七八九'

const isPair = (a: Token, b: Token): boolean =>
  a.type === 'digit' &&
  b.type === 'digit' &&
  a.end === b.start &&
  (b.value === a.value + 1 || (a.value === 3 && b.value === 5))

/** A Chinese numeral that starts at `at`, with its uncertainty (几, 多, 两三), decimals, fractions and percents. */
export function readChinese(text: string, at: number, words: Lexicon): Numeral | null {
  const sign = matchAt(SIGN, text, at)
  const from = sign ? at + sign[0].length : at
  const whole = readWhole(text, from, words)
  if (!whole) return null
  const numeral = compose(text, whole, words)
  numeral.start = at
  return sign ? negate(numeral) : numeral
}

function negate(numeral: Numeral): Numeral {
  const minus = (value: number | null) => (value === null ? null : -value)
  return {
    ...numeral,
    min: minus(numeral.max),
    max: minus(numeral.min),
    form: numeral.form === 'weak' ? 'words' : numeral.form,
  }
}

/** 五分之一, 百分之五, 三又二分之一 */
function compose(text: string, numeral: Numeral, words: Lexicon): Numeral {
  const value = numeral.max
  const and = value === null ? null : matchAt(AND, text, numeral.end)
  if (and) {
    const part = readWhole(text, numeral.end + and[0].length, words)
    const fraction = part && readFraction(text, part, words)
    if (fraction)
      return {
        ...numeral,
        min: value! + fraction.value,
        max: value! + fraction.value,
        end: fraction.end,
        form: 'words',
      }
  }
  const fraction = value === null ? null : readFraction(text, numeral, words)
  if (fraction === null) return numeral
  const bare = /^[百千万佰仟]/.test(text.slice(numeral.start, numeral.start + 1))
  const scaled = (value: number) => (bare ? Number((value * 100).toPrecision(12)) : value)
  const more = fraction.more
  if (fraction.vague) return { ...vague(numeral.start, fraction.end), unit: bare ? '%' : '' }
  return {
    ...numeral,
    min: scaled(fraction.value),
    max: more ? null : scaled(fraction.high),
    approximate: more || fraction.high !== fraction.value,
    end: fraction.end,
    form: 'words',
    magnitude: 1,
    unit: bare ? '%' : '',
  }
}

function readFraction(
  text: string,
  below: Numeral,
  words: Lexicon,
): { value: number; high: number; end: number; more: boolean; vague?: boolean } | null {
  const parts = below.max ? matchAt(PARTS_OF, text, below.end) : null
  if (!parts) return null
  let at = below.end + parts[0].length
  const sign = matchAt(SIGN, text, at)
  if (sign) at += sign[0].length
  const above = readWhole(text, at, words)
  if (above?.vague) return { value: 0, high: 0, end: above.end, more: false, vague: true }
  if (!above || (above.min ?? above.max) === null) return null
  const value = (above.min ?? above.max)! / below.max!
  const high = (above.max ?? above.min)! / below.max!
  return sign
    ? { value: -high, high: -value, end: above.end, more: above.max === null }
    : { value, high, end: above.end, more: above.max === null }
}

function readWhole(text: string, at: number, words: Lexicon): Numeral | null {
  const tokens = tokenise(text, at, words)
  const first = tokens[0]
  if (!first) {
    if (text[at] !== '半') return null
    if (matchAt(HALF_DOZEN, text, at)) return numeralOf(at, at + 2, 6, 6, 1, false)
    return { ...numeralOf(at, at + 1, 0.5, 0.5, 1, false), form: 'weak' }
  }
  if (tokens.length === 1 && first.type === 'number') return digitsNumeral(text, at)
  const second = tokens[1]
  if (first.type === 'some') {
    if (!second || second.type === 'digit' || second.type === 'zero' || second.type === 'number')
      return vague(at, first.end)
    let used = 1
    while (tokens[used] && ['place', 'magnitude', 'more'].includes(tokens[used]!.type)) used++
    return vague(at, tokens[used - 1]!.end)
  }
  if (first.type === 'more') return null
  const upTo = tokens.length > 3 ? matchAt(UP_TO_TENS, text, at) : null
  if (upTo) {
    const low = evaluate(tokens.slice(0, upTo[0].length - 1)).value
    const high = readWhole(text, at + upTo[0].length, words)
    if (high?.max && high.max > low) return { ...high, start: at, min: low + 1, approximate: true }
  }
  const pair = tokens.findIndex((token, i) => i > 0 && isPair(tokens[i - 1]!, token))
  if (pair > 0 && !(tokens[pair + 1] && ['digit', 'zero'].includes(tokens[pair + 1]!.type))) {
    const low = evaluate(tokens.filter((_, i) => i !== pair))
    const high = evaluate(tokens.filter((_, i) => i !== pair - 1))
    const end = tokens[high.used]?.end ?? tokens.at(-1)!.end
    return numeralOf(at, end, low.value, high.value, high.magnitude, true)
  }
  const run = digitRun(tokens)
  if (run) return run
  const reading = evaluate(tokens)
  if (reading.used === 0) return null
  const usedTokens = tokens.slice(0, reading.used)
  const lastUsed = usedTokens.at(-1)!
  let end = lastUsed.end
  let value = reading.value
  const more = usedTokens.some((token) => token.type === 'more')
  const some = usedTokens.findIndex((token) => token.type === 'some')
  if (some > 0) {
    const open = some < usedTokens.length - 1
    const unit = usedTokens[some - 1]!.type === 'place' ? Math.max(1, usedTokens[some - 1]!.value / 10) : 1
    // 一百几十: from 110 to 190.
    const place = usedTokens[some + 1]
    if (place?.type === 'place' && some === usedTokens.length - 2 && place.value === unit) {
      const base = value - place.value
      return numeralOf(at, end, base + unit, base + 9 * unit, 1, true)
    }
    if (open) return { ...numeralOf(at, end, value, value, reading.magnitude, true), max: null }
    return numeralOf(at, end, value + unit, value + 9 * unit, 1, true)
  }
  if (more) return { ...numeralOf(at, end, value, value, reading.magnitude, true), max: null }
  const decimals = matchAt(DECIMALS, text, end)
  if (decimals && usedTokens.every((token) => token.type !== 'number')) {
    value = Number(
      `${value}.${[...decimals[1]!.replace(/ /g, '').replace(/〇/g, '零')].map((char) => HAN_DIGITS.indexOf(char)).join('')}`,
    )
    end += decimals[0].length
    let magnitude = 1
    for (let next = tokenAt(text, skip(text, end), words, []); next?.type === 'magnitude'; ) {
      value = times(value, next.value)
      magnitude *= next.value
      end = next.end
      next = tokenAt(text, skip(text, end), words, [])
    }
    return numeralOf(at, end, value, value, magnitude, false)
  }
  const tenths = matchAt(SOME_TENTHS, text, end)
  if (tenths) return numeralOf(at, end + tenths[0].length, value, value + 1, 1, true)
  const suffix = lastUsed.type === 'number' ? readDigits(text, lastUsed.start, 'zh') : null
  if (suffix && usedTokens.length === 1)
    return { ...numeralOf(at, suffix.end, suffix.value, suffix.value, suffix.magnitude, false), form: 'digits' }
  const weak =
    usedTokens.length === 1 &&
    (lastUsed.type === 'digit' ||
      lastUsed.type === 'zero' ||
      lastUsed.type === 'place' ||
      lastUsed.type === 'magnitude')
  if (
    text[end] === '打' &&
    reading.value <= 100 &&
    /^打(?![击开造算破架败印听断赢扮磨发工扰压包折下电官])/.test(text.slice(end, end + 2))
  )
    return numeralOf(at, end + 1, value * 12, value * 12, 12, false)
  const come = /^来(?![自到源])/.test(text.slice(end, end + 2)) && lastUsed.type === 'place'
  if (come) return came(text, at, end + 1, value, words)
  const power = value === 10 ? readPower(text, end, 10) : null
  if (power) return numeralOf(at, power.end, power.value, power.value, 1, false)
  return {
    ...numeralOf(at, end, value, value, reading.magnitude, false),
    form: weak ? 'weak' : usedTokens.some((token) => token.type === 'number') ? 'digits' : 'words',
  }
}

/** 十来天, 十来万 */
function came(text: string, at: number, end: number, value: number, words: Lexicon): Numeral {
  const next = tokenAt(text, skip(text, end), words, [])
  if (next?.type !== 'magnitude') return numeralOf(at, end, value, value, 1, true)
  const scaled = times(value, next.value)
  return numeralOf(at, next.end, scaled, scaled, next.value, true)
}

function digitsNumeral(text: string, at: number): Numeral | null {
  const digits = readDigits(text, at, 'zh')
  if (!digits) return null
  const come =
    digits.value >= 10 &&
    digits.value % 10 === 0 &&
    /^ ?来[个岁年天种人名家次万斤块条位]/.test(text.slice(digits.end, digits.end + 3))
  const numeral = numeralOf(
    at,
    come ? text.indexOf('来', digits.end) + 1 : digits.end,
    digits.value,
    digits.value,
    digits.magnitude,
    come,
  )
  return { ...numeral, form: 'digits' }
}

/** 二〇一七, 五五: digits that are read out one by one. */
function digitRun(tokens: readonly Token[]): Numeral | null {
  let used = 0
  while (
    tokens[used] &&
    (tokens[used]!.type === 'digit' || tokens[used]!.type === 'zero') &&
    (used === 0 || tokens[used - 1]!.end === tokens[used]!.start)
  )
    used++
  if (used < 2 || tokens[used]?.type === 'place' || tokens[0]!.type === 'zero') return null
  const value = Number(
    tokens
      .slice(0, used)
      .map((token) => token.value)
      .join(''),
  )
  return { ...numeralOf(tokens[0]!.start, tokens[used - 1]!.end, value, value, 1, false), form: 'weak' }
}

const vague = (start: number, end: number): Numeral => ({
  start,
  end,
  min: null,
  max: null,
  magnitude: 1,
  approximate: true,
  vague: true,
  form: 'words',
})

const numeralOf = (
  start: number,
  end: number,
  min: number,
  max: number,
  magnitude: number,
  approximate: boolean,
): Numeral => ({
  start,
  end,
  min,
  max,
  magnitude,
  approximate,
  vague: false,
  form: 'words',
})
