import { type Decimal, decimal, keyOf, scaled, sum } from './decimal.ts'

/** A number as it is written at one place of a text, in whatever form; `key` is equal for equal values. */
export interface Numeral {
  end: number
  key: string
}

interface Amount {
  end: number
  value: Decimal
  /** Zeros of the scale at its end: 4 for 20 万, 6 for 3.5 million. */
  scale?: number
}

const HAN_DIGITS: Record<string, string> = {
  ...{ 〇: '0', 零: '0', 一: '1', 二: '2', 两: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' },
  ...{ 壹: '1', 贰: '2', 叁: '3', 肆: '4', 伍: '5', 陆: '6', 柒: '7', 捌: '8', 玖: '9' },
}
const HAN_TENS: Record<string, number> = { 十: 1, 百: 2, 千: 3, 拾: 1, 佰: 2, 仟: 3 }
const HAN_MYRIADS: Record<string, number> = { 万: 4, 亿: 8 }
const SMALL: Record<string, number> = Object.fromEntries(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
)
const TENS: Record<string, number> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
)
const SCALES: Record<string, number> = {
  ...{ thousand: 3, million: 6, billion: 9, trillion: 12, quadrillion: 15, k: 3, mn: 6, bn: 9, tn: 12 },
  ...{ K: 3, M: 6, B: 9 },
}
const ORDINALS: Record<string, number> = Object.fromEntries(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, value) => [word, value]),
)

const STARTS = new Set([...Object.keys(SMALL), ...Object.keys(TENS), ...Object.keys(ORDINALS), 'half'])

/** Whether a word, in lower case, begins a number in words; "a" and "an" do only before some. */
export const startsNumeral = (word: string): boolean =>
  STARTS.has(word) || (word.endsWith('th') && (word.endsWith('teenth') || word.endsWith('tieth')))

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?![\d])|\d{1,3}(?: \d{3})+(?![\d,.]\d|\d)|\d+)(?:\.\d+)?/y
const EXPONENT =
  /(?: ?(?:×|x|\*) ?10)? ?\^ ?\{? ?(\d{1,3})(?: ?\})?| ?的 ?(\d{1,3}) ?次[方幂]|e\+?(\d{1,3})(?![\da-z])/iy
const AND_A_HALF = / and a half(?![a-z])/iy
const WORD = /[a-z]+/iy
const GAP = / ?/y
const WORD_GAP = /[ -]?/y
const RANGE = / ?(?:[-–—~〜～]|到|至|(?<= )to(?= )) ?(?=[\d一二两三四五六七八九十百a-z])/iy
const CHAINED = / ?[-–—] ?\d/y
const ORDINAL_SUFFIX = /(?:st|nd|rd|th)(?![a-z])/iy

const ends = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

const wordAt = (text: string, at: number): string => {
  WORD.lastIndex = at
  return WORD.exec(text)?.[0] ?? ''
}

/**
 * Reads the number that begins at `at` in normalised text: 120,000 · 12万 · 十二万 · 2.5亿 · 二〇二四 · 10^14 ·
 * 3.5 billion · twenty-five · half a million · third · 21st · 五六年 and 5-6 (as one range). Units stay outside.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  const ordinal = readOrdinal(text, at)
  if (ordinal) return ordinal
  const fraction = readFraction(text, at)
  if (fraction) return fraction
  const first = readAmount(text, at)
  if (!first) return readHanRange(text, at)
  const neighbours = readNeighbours(text, first)
  if (neighbours) return neighbours
  const plain = { end: first.end, key: keyOf(first.value) }
  // 2024-03-01 is a date, no range.
  if (text[at - 1] === '-' && isDigit(text, at - 2)) return plain
  const spread = readSpread(text, first)
  if (spread) return spread
  const seam = ends(RANGE, text, first.end)
  const second = seam > 0 ? readAmount(text, seam) : null
  if (!second || ends(CHAINED, text, second.end) > 0) return plain
  // "5-6万" means 50,000 to 60,000: a scale at the end holds for both where only the second has it.
  const from = second.scale && !first.scale ? scaled(first.value, second.scale) : first.value
  return { end: second.end, key: `${keyOf(from)}–${keyOf(second.value)}` }
}

const REPEATED_UNIT = / ?(年|月|日|天|岁|周|个月|小时|分钟|秒|元|美元|倍|次|公里|米|吨|%) ?(?:[-–—~〜～]|到|至) ?/y

/** 2017年-2018年 is 2017-2018年: the unit stands behind both, and is left behind the range. */
function readSpread(text: string, first: Amount): Numeral | null {
  REPEATED_UNIT.lastIndex = first.end
  const unit = REPEATED_UNIT.exec(text)
  const second = unit && readAmount(text, first.end + unit[0].length)
  if (!unit || !second) return null
  const gap = text[second.end] === ' ' ? 1 : 0
  if (!text.startsWith(unit[1]!, second.end + gap)) return null
  return { end: second.end, key: `${keyOf(first.value)}–${keyOf(second.value)}` }
}

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

/** 十五六 is fifteen or sixteen, 二十七八 twenty-seven or -eight. */
function readNeighbours(text: string, first: Amount): Numeral | null {
  const low = HAN_DIGITS[text[first.end - 1] ?? '']
  const high = HAN_DIGITS[text[first.end] ?? '']
  if (low === undefined || high === undefined || text[first.end + 1]! in HAN_TENS) return null
  const to = sum(first.value, decimal(String(Number(high) - Number(low))))
  return Number(high) > Number(low) ? { end: first.end + 1, key: `${keyOf(first.value)}–${keyOf(to)}` } : null
}

const SHARE = / ?百分之 ?/y
const RANGE_OF_SHARES = / ?(?:[-–—~〜～]|到|至) ?百分之 ?/y

/** 百分之十 and 百分之十到百分之二十: the number, or the range, of which the sign is %. */
export function readShare(text: string, at: number): Numeral | null {
  const from = ends(SHARE, text, at)
  const first = from > 0 ? readNumeral(text, from) : null
  if (!first) return null
  const next = ends(RANGE_OF_SHARES, text, first.end)
  const second = next > 0 ? readNumeral(text, next) : null
  if (second) return { end: second.end, key: `${first.key}–${second.key}` }
  return text[first.end] === '%' ? { ...first, end: first.end + 1 } : first
}

function readAmount(text: string, at: number): Amount | null {
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) return readDigits(text, at)
  if (code < 128) return readWords(text, at)
  return readHan(text, at)
}

function readDigits(text: string, at: number): Amount {
  DIGITS.lastIndex = at
  const written = DIGITS.exec(text)![0]
  let end = at + written.length
  let value = decimal(written.replace(/[, ]/g, ''))
  EXPONENT.lastIndex = end
  const power = EXPONENT.exec(text)
  if (power) {
    const zeros = Number(power[1] ?? power[2] ?? power[3])
    const times = /[×x*]/i.test(power[0])
    if (times || power[3] !== undefined) return { end: end + power[0].length, value: scaled(value, zeros) }
    if (keyOf(value) === '1e1') return { end: end + power[0].length, value: decimal(`1${'0'.repeat(zeros)}`) }
    return { end, value }
  }
  const han = readHanScale(text, end, value)
  if (han.end > end) return han
  const half = ends(AND_A_HALF, text, end)
  if (half > 0) {
    value = sum(value, decimal('0.5'))
    end = half
  }
  let zeros = 0
  for (;;) {
    const gap = ends(GAP, text, end)
    const word = wordAt(text, gap)
    const scale = word.length === 1 ? (gap === end ? SCALES[word] : undefined) : SCALES[word.toLowerCase()]
    if (scale === undefined || text.charCodeAt(gap + word.length) === 45) break
    value = scaled(value, scale)
    zeros += scale
    end = gap + word.length
  }
  return { end, value, scale: zeros }
}

/** What follows digits: 3 亿 5000 万, 20 万亿. The scales must fall, or multiply where they stand together. */
function readHanScale(text: string, at: number, first: Decimal): Amount {
  let total = decimal('0')
  let part = first
  let end = at
  let last = Number.POSITIVE_INFINITY
  for (;;) {
    let next = ends(GAP, text, end)
    let zeros = 0
    for (let unit = text[next]!; ; unit = text[next]!) {
      const size = HAN_TENS[unit] ?? HAN_MYRIADS[unit]
      if (size === undefined || (unit === '百' && text[next + 1] === '分')) break
      zeros += size
      next++
    }
    if (zeros === 0 || zeros >= last) break
    total = sum(total, scaled(part, zeros))
    end = next
    last = zeros
    const gap = ends(GAP, text, next)
    DIGITS.lastIndex = gap
    const digits = DIGITS.exec(text)
    const follows = digits ? ends(GAP, text, gap + digits[0].length) : 0
    const unit = text[follows] ?? ''
    if (!digits || !(unit in HAN_TENS || unit in HAN_MYRIADS)) break
    part = decimal(digits[0].replace(/[, ]/g, ''))
    end = gap + digits[0].length
    if ((HAN_TENS[unit] ?? HAN_MYRIADS[unit]!) >= last) return { end: next, value: total, scale: last }
  }
  return last === Number.POSITIVE_INFINITY ? { end: at, value: first } : { end, value: total, scale: last }
}

function readHan(text: string, at: number): Amount | null {
  if (text.startsWith('万一', at)) return null
  let end = at
  let total = decimal('0')
  let section = decimal('0')
  let pending = ''
  let lastUnit = 0
  let units = 0
  for (; end < text.length; end++) {
    const char = text[end]!
    const digit = HAN_DIGITS[char]
    if (digit !== undefined) {
      if (pending && pending !== '0' && units > 0) break
      pending = units > 0 ? digit : pending + digit
      if (digit === '0' && units > 0) lastUnit = 0
      continue
    }
    if (char === ' ' && end > at && (text[end + 1] ?? '') in HAN_MYRIADS) continue
    const tens = HAN_TENS[char]
    const myriads = HAN_MYRIADS[char]
    if (tens === undefined && myriads === undefined) break
    if (char === '百' && text[end + 1] === '分') break
    // 五六十, 三四百万: neighbours before a unit are a range.
    if (pending.length > 1 && !pending.startsWith('0')) return null
    if (tens !== undefined) {
      section = sum(section, scaled(decimal(pending || '1'), tens))
      lastUnit = tens
    } else {
      const whole = sum(section, decimal(pending || (units > 0 || end > at ? '0' : '1')))
      if (keyOf(whole) === '0e0') total = scaled(total, myriads!)
      else total = sum(total, scaled(whole, myriads!))
      section = decimal('0')
      lastUnit = myriads!
    }
    units++
    pending = ''
  }
  if (end === at) return null
  if (pending) {
    if (units === 0) {
      const two = pending.length === 2 && !pending.includes('0')
      if (two) return null
      section = decimal(pending)
    } else {
      // 一百五 is 150, 一百零五 is 105.
      const short = lastUnit > 1 && !'年月日号点'.includes(text[end] ?? '-') ? lastUnit - 1 : 0
      section = sum(section, scaled(decimal(pending), short))
    }
  }
  const value = sum(total, section)
  const places = /点[〇零一二两三四五六七八九]+/y
  const point = ends(places, text, end)
  // 三点五 is 3.5, 三点五十分 a time of day.
  if (point > 0 && !/[十分]/.test(text[point] ?? '')) {
    const digits = text
      .slice(end + 1, point)
      .split('')
      .map((digit) => HAN_DIGITS[digit])
      .join('')
    return readHanScale(text, point, sum(value, scaled(decimal(digits), -digits.length)))
  }
  return { end, value, scale: units > 0 && !pending && lastUnit >= 4 ? lastUnit : 0 }
}

/** 五六年 is five to six; 五六十 is fifty to sixty; 十五六 is fifteen or sixteen. */
function readHanRange(text: string, at: number): Numeral | null {
  const low = HAN_DIGITS[text[at] ?? '']
  const high = HAN_DIGITS[text[at + 1] ?? '']
  if (low === undefined || high === undefined) return null
  const scale = readHanScale(text, at + 2, decimal('1'))
  const times = scale.end > at + 2 ? scale.value : decimal('1')
  const scaledBy = (digit: string): Decimal => ({
    digits: decimal(digit).digits * times.digits,
    exponent: times.exponent,
  })
  const [from, to] = [scaledBy(low), scaledBy(high)]
  return { end: scale.end, key: `${keyOf(from)}–${keyOf(to)}` }
}

function readWords(text: string, at: number): Amount | null {
  let end = at
  let total = decimal('0')
  let section = 0
  let scale = 0
  let seen = false
  let word = wordAt(text, at).toLowerCase()
  if (word === 'half' || word === 'a' || word === 'an') {
    // half a million · a hundred
    const half = word === 'half'
    const article = half ? /half[ -]an? /iy : /an? /iy
    let from = ends(article, text, at)
    if (from < 0 && half) from = ends(/half[ -]/iy, text, at)
    if (from < 0) return null
    word = wordAt(text, from).toLowerCase()
    const zeros = word.length > 2 ? SCALES[word] : undefined
    if (word === 'hundred' && !half) section = 100
    else if (word === 'dozen') return { end: from + 5, value: decimal(half ? '6' : '12') }
    else if (zeros === undefined) return null
    else total = scaled(decimal(half ? '0.5' : '1'), zeros)
    end = from + word.length
    seen = true
  }
  for (;;) {
    let from = seen ? ends(WORD_GAP, text, end) : end
    if (seen && from === end) break
    word = wordAt(text, from).toLowerCase()
    if (seen && word === 'and') {
      const half = ends(/and a half/iy, text, from)
      if (half > 0) {
        const zeros = SCALES[wordAt(text, half + 1).toLowerCase()]
        const value = sum(sum(total, decimal(String(section))), decimal('0.5'))
        if (zeros === undefined || text[half] !== ' ') return { end: half, value }
        return { end: half + 1 + wordAt(text, half + 1).length, value: scaled(value, zeros) }
      }
      from += 4
      word = wordAt(text, from).toLowerCase()
      if (section < 100 || section % 100 !== 0 || (SMALL[word] ?? TENS[word]) === undefined) break
    }
    const small = SMALL[word] ?? TENS[word]
    if (small !== undefined) {
      if (seen && (section % 10 !== 0 || (section % 100 !== 0 && small >= 10))) break
      if (seen && section === 0 && total.digits === 0n) break
      section += small
    } else if (word === 'hundred' && seen && section > 0 && section < 100) section *= 100
    else if (word === 'dozen' && seen && section > 0) section *= 12
    else if (seen && word.length > 2 && SCALES[word] !== undefined) {
      const zeros = SCALES[word]!
      if (section > 0) total = sum(total, scaled(decimal(String(section)), zeros))
      else total = scaled(total, zeros)
      section = 0
      scale = zeros
    } else if (seen && word === 'point') {
      const decimals = readPlaces(text, from + word.length)
      if (!decimals) break
      const value = decimal(`${section}.${decimals.digits}`)
      const zeros = SCALES[wordAt(text, decimals.end + 1).toLowerCase()]
      if (zeros === undefined) return { end: decimals.end, value }
      return { end: decimals.end + 1 + wordAt(text, decimals.end + 1).length, value: scaled(value, zeros) }
    } else break
    seen = true
    end = from + word.length
  }
  const value = sum(total, decimal(String(section)))
  return seen ? { end, value, scale: section === 0 ? scale : 0 } : null
}

/** "three point one four": the digits behind the point, one by one. */
function readPlaces(text: string, at: number): { end: number; digits: string } | null {
  let digits = ''
  for (;;) {
    const word = text[at] === ' ' ? wordAt(text, at + 1).toLowerCase() : ''
    const value = SMALL[word]
    if (value === undefined || value > 9) return digits ? { end: at, digits } : null
    digits += value
    at += 1 + word.length
  }
}

function readOrdinal(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) {
    const digits = /\d{1,3}/y
    const end = ends(digits, text, at)
    const suffix = ends(ORDINAL_SUFFIX, text, end)
    return suffix > 0 ? { end: suffix, key: `#${Number(text.slice(at, end))}` } : null
  }
  if (code >= 128) return null
  const word = wordAt(text, at).toLowerCase()
  const single = ORDINALS[word] ?? (word.endsWith('teenth') ? SMALL[word.slice(0, -2)] : undefined)
  if (single !== undefined) return { end: at + word.length, key: `#${single}` }
  const tens = TENS[word]
  if (tens === undefined) {
    const round = word.endsWith('tieth') ? TENS[`${word.slice(0, -4)}y`] : undefined
    return round === undefined ? null : { end: at + word.length, key: `#${round}` }
  }
  const from = ends(/[ -]/y, text, at + word.length)
  const unit = from > 0 ? wordAt(text, from).toLowerCase() : ''
  const ones = ORDINALS[unit]
  return ones !== undefined && ones > 0 && ones < 10 ? { end: from + unit.length, key: `#${tens + ones}` } : null
}

/** 三分之一 and 1/3; 百分之 is a sign of its own, see the tokens. */
function readFraction(text: string, at: number): Numeral | null {
  const first = readAmount(text, at)
  if (!first) return null
  const han = ends(/ ?分之 ?/y, text, first.end)
  if (han > 0 && keyOf(first.value) !== '1e2') {
    const over = readAmount(text, han)
    if (over) return { end: over.end, key: `${keyOf(over.value)}/${keyOf(first.value)}` }
  }
  const slash = ends(/\d+\/(?=\d)/y, text, at)
  if (slash < 0 || slash - 1 !== first.end) return null
  const under = ends(/\d+(?![\d/.])/y, text, slash)
  return under < 0 ? null : { end: under, key: `${keyOf(first.value)}/${keyOf(decimal(text.slice(slash, under)))}` }
}
