import { matchAt, readDigits, times } from './digits.ts'
import type { Lexicon } from './lexicon.ts'

/** One piece of a Chinese numeral. `value` is that of the digit, place or magnitude. */
export interface Token {
  type: 'digit' | 'number' | 'place' | 'magnitude' | 'zero' | 'some' | 'more'
  value: number
  start: number
  end: number
}

/** 兆 is a trillion, but before a unit it is the prefix mega, and where memory or data is spoken of it is a megabyte. */
const MEGA = /兆(?=字节|赫|瓦|比特|帕|欧|伏|焦|的?(?:内存|显存|流量|存储|硬盘|缓存|带宽|宽带|光纤|网)|\/秒|每秒)/y
const PER_SECOND = /每秒钟?[^,。;]{0,6}$/
/** 千 binds to a unit of the metric system as kilo: 三千克 is 3 kg. */
const KILO = /千(?=米|克|瓦|赫|字节|比特|帕|伏|焦|卡|兆)/y
const PIECES = /个(?=亿|百万|千万|万亿)/y
const BLANKS = / {0,3}/y

export const skip = (text: string, at: number): number => at + matchAt(BLANKS, text, at)![0].length

export function tokenAt(text: string, at: number, words: Lexicon, tokens: readonly Token[]): Token | null {
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
  if (magnitude === 1e12 && (matchAt(MEGA, text, at) || PER_SECOND.test(text.slice(Math.max(0, at - 10), at))))
    return null
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

export function tokenise(text: string, at: number, words: Lexicon): Token[] {
  const tokens: Token[] = []
  for (let from = at; tokens.length < LONGEST; ) {
    const token = tokenAt(text, from, words, tokens)
    if (!token) break
    tokens.push(token)
    from = skip(text, token.end)
    // 三个亿 is said for 三亿.
    if (tokens.length === 1 && matchAt(PIECES, text, from)) from++
  }
  return tokens
}

/** No numeral has more; what has is a series of characters, which would be read again from each of them. */
const LONGEST = 64

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
export function evaluate(tokens: readonly Token[]): Reading {
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
