import { matchAt, readDigits, times } from './digits.ts'
import type { Numeral } from './found-quantity.ts'
import type { Lexicon } from './lexicon.ts'

/** One piece of a Chinese numeral. `value` is that of the digit, place or magnitude. */
interface Token {
  type: 'digit' | 'number' | 'place' | 'magnitude' | 'zero' | 'some' | 'more'
  value: number
  start: number
  end: number
}

/** 兆 is a trillion, but before a unit it is the prefix mega. */
const MEGA = /兆(?=字节|赫|瓦|比特|帕|欧|伏|焦)/y
/** 千 binds to a unit of the metric system as kilo: 三千克 is 3 kg. */
const KILO = /千(?=米|克|瓦|赫|字节|比特|帕|伏|焦|卡|兆)/y
const PIECES = /个(?=亿|百万|千万|万亿)/y
const BLANKS = / {0,3}/y
const DECIMALS = / ?点 ?([零〇一二三四五六七八九](?: ?[零〇一二三四五六七八九])*)(?! ?[十百千分钟半整])/y
const PARTS_OF = / {0,2}分 {0,2}之 {0,2}/y
const AND = / ?又 ?/y
const SIGN = /[负-] ?|零下 ?/y
const HAN_DIGITS = '零一二三四五六七八九'

const skip = (text: string, at: number): number => at + matchAt(BLANKS, text, at)![0].length

function tokenAt(text: string, at: number, words: Lexicon, tokens: readonly Token[]): Token | null {
  const char = text[at]
  if (char === undefined) return null
  const last = tokens.at(-1)
  const token = (type: Token['type'], value: number, end = at + 1): Token => ({ type, value, start: at, end })
  const digit = words.digits.get(char)
  // 三十两 is a weight; inside a numeral 两 wants a place after it.
  if (
    char === '两' &&
    last &&
    last.type !== 'zero' &&
    !(last.value === 1 && last.type === 'digit') &&
    !/^[百千万亿]/.test(text.slice(at + 1, at + 2))
  )
    return null
  if (digit === 0) return token('zero', 0)
  if (digit !== undefined) return token('digit', digit)
  const place = words.places.get(char)
  if (place === 1000 && last && matchAt(KILO, text, at)) return null
  if (place !== undefined) return token('place', place)
  const magnitude = words.magnitudes.get(char)
  if (magnitude === 1e12 && matchAt(MEGA, text, at)) return null
  if (magnitude !== undefined) return token('magnitude', magnitude)
  if ((char === '几' || char === '数') && (!last || (char === '几' && last.type !== 'digit' && last.type !== 'number')))
    return token('some', 0)
  if ((char === '多' || char === '余') && last) {
    const round = last.type === 'place' || last.type === 'magnitude' || (last.type === 'number' && last.value >= 10)
    const after = text[skip(text, at + 1)]
    if (round && !(char === '余' && after === '下')) return token('more', 0)
  }
  if (
    /[\d.¼½¾⅓⅔⅛⅜⅝⅞]/.test(char) &&
    (!last || ((last.end === at || text[at - 1] === ' ') && last.type !== 'digit' && last.type !== 'number'))
  ) {
    const digits = readDigits(text, at, 'zh', false)
    if (!digits) return null
    if (last && last.end !== at && !/^ ?[十百千万亿]/.test(text.slice(digits.end, digits.end + 2))) return null
    return token('number', digits.value, digits.end)
  }
  return null
}

function tokenise(text: string, at: number, words: Lexicon): Token[] {
  const tokens: Token[] = []
  for (let from = at; ; ) {
    const token = tokenAt(text, from, words, tokens)
    if (!token) break
    tokens.push(token)
    from = skip(text, token.end)
    // 三个亿 is said for 三亿.
    if (tokens.length === 1 && matchAt(PIECES, text, from)) from++
  }
  return tokens
}

interface Reading {
  value: number
  /** How many of the tokens were understood. */
  used: number
  magnitude: number
}

/**
 * Adds up sections as Chinese does: a magnitude multiplies everything since the last larger one (一万五千亿 is
 * 15,000 × 亿), and a digit left over after a place stands for the next lower place (两千四百五 is 2,450).
 */
function evaluate(tokens: readonly Token[]): Reading {
  let high = 0
  let middle = 0
  let low = 0
  let pending: number | null = null
  let scale = Number.POSITIVE_INFINITY
  let zero = false
  let used = 0
  let magnitude = 1
  for (const token of tokens) {
    if (token.type === 'zero') {
      if (pending !== null) break
      zero = true
    } else if (token.type === 'digit' || token.type === 'number') {
      if (pending !== null || (token.type === 'number' && token.value >= scale)) break
      pending = token.value
    } else if (token.type === 'place') {
      if (token.value >= scale || (pending === null && used > 0 && token.value > 10 && !zero)) break
      low += times(pending ?? 1, token.value)
      pending = null
      // 廿 and 卅 are twenty and thirty: what follows is a digit.
      scale = token.value < 100 ? 10 : token.value
      zero = false
    } else if (token.type === 'magnitude') {
      const section = low + (pending ?? 0)
      const sum = section + middle
      if (token.value === 1e4) {
        if (section === 0 && middle > 0) middle *= 1e4
        else middle += times(section === 0 ? 1 : section, 1e4)
      } else {
        if (sum === 0 && high > 0) break
        high += times(sum === 0 ? 1 : sum, token.value)
        middle = 0
      }
      low = 0
      pending = null
      scale = token.value
      magnitude = middle > 0 || high > 0 ? token.value : 1
      zero = false
    }
    if (token.type !== 'magnitude' && token.type !== 'some' && token.type !== 'more') magnitude = 1
    used++
  }
  let rest = pending ?? 0
  if (
    pending !== null &&
    !zero &&
    scale !== Number.POSITIVE_INFINITY &&
    scale > 10 &&
    tokens[used - 1]?.type === 'digit'
  )
    rest *= scale / 10
  return { value: high + middle + low + rest, used, magnitude: trailing(tokens, used, magnitude) }
}

function trailing(tokens: readonly Token[], used: number, magnitude: number): number {
  let product = 1
  for (let i = used - 1; i > 0 && (tokens[i]!.type === 'magnitude' || tokens[i]!.type === 'more'); i--)
    if (tokens[i]!.type === 'magnitude') product *= tokens[i]!.value
  return Math.max(product, magnitude)
}

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
  if (!fraction) return numeral
  const bare = /^[百千万佰仟]/.test(text.slice(numeral.start, numeral.start + 1))
  const result = bare ? Number((fraction.value * 100).toPrecision(12)) : fraction.value
  const more = fraction.more
  return {
    ...numeral,
    min: result,
    max: more ? null : result,
    approximate: more,
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
): { value: number; end: number; more: boolean } | null {
  const parts = below.max ? matchAt(PARTS_OF, text, below.end) : null
  if (!parts) return null
  let at = below.end + parts[0].length
  const sign = matchAt(SIGN, text, at)
  if (sign) at += sign[0].length
  const above = readWhole(text, at, words)
  if (!above || (above.min ?? above.max) === null) return null
  const value = (above.min ?? above.max)! / below.max!
  return { value: sign ? -value : value, end: above.end, more: above.max === null }
}

function readWhole(text: string, at: number, words: Lexicon): Numeral | null {
  const tokens = tokenise(text, at, words)
  const first = tokens[0]
  if (!first) return text[at] === '半' ? { ...numeralOf(at, at + 1, 0.5, 0.5, 1, false), form: 'weak' } : null
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
  if (come) return numeralOf(at, end + 1, value, value, reading.magnitude, true)
  return {
    ...numeralOf(at, end, value, value, reading.magnitude, false),
    form: weak ? 'weak' : usedTokens.some((token) => token.type === 'number') ? 'digits' : 'words',
  }
}

function digitsNumeral(text: string, at: number): Numeral | null {
  const digits = readDigits(text, at, 'zh')
  if (!digits) return null
  const come =
    digits.value >= 10 &&
    digits.value % 10 === 0 &&
    /^来[个岁年天种人名家次万]/.test(text.slice(digits.end, digits.end + 2))
  const numeral = numeralOf(at, digits.end + (come ? 1 : 0), digits.value, digits.value, digits.magnitude, come)
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
