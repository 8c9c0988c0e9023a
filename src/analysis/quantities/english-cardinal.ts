import { matchAt, readDigits, times } from './digits.ts'
import type { Lexicon } from './lexicon.ts'

/** One word of an English numeral, or digits among them. */
export interface Token {
  type: 'digit' | 'number' | 'hundred' | 'magnitude' | 'ordinal' | 'and' | 'a' | 'point' | 'few' | 'of'
  value: number
  start: number
  end: number
  /** Joined to the token before it by a hyphen. */
  hyphen: boolean
  plural: boolean
  /** 52.5k: already multiplied. */
  magnitude: number
}

const WORD = /[a-z]+/y
const GAP = / ?- ?| {1,3}/y
const SEVERAL = new Set(['several', 'few', 'couple'])

/** The text in lower case for words, and as it stands for digits, whose suffixes have a case (2 M). */
export interface Cased {
  plain: string
  lower: string
}

export function tokenAt({ plain, lower: text }: Cased, at: number, words: Lexicon): Token | null {
  const code = text.charCodeAt(at)
  const token = (type: Token['type'], value: number, end: number, plural = false, magnitude = 1): Token => ({
    type,
    value,
    start: at,
    end,
    hyphen: false,
    plural,
    magnitude,
  })
  if (
    (code >= 48 && code <= 57) ||
    code === 46 ||
    (code >= 0xbc && code <= 0xbe) ||
    (code >= 0x2150 && code <= 0x215e)
  ) {
    const digits = readDigits(plain, at, 'en')
    return digits && token('number', digits.value, digits.end, false, digits.magnitude)
  }
  const match = matchAt(WORD, text, at)
  if (!match) return null
  const word = match[0]
  const end = at + word.length
  const digit = words.digits.get(word)
  if (digit !== undefined) return token('digit', digit, end)
  if (words.places.has(word)) return token('hundred', 100, end, word.endsWith('s'))
  const magnitude = words.magnitudes.get(word)
  if (magnitude !== undefined) return token('magnitude', magnitude, end, word.endsWith('s'))
  const singular = words.fractions.has(word) ? word : word.replace(/s$/, '')
  const ordinal = words.fractions.get(singular)
  if (ordinal !== undefined) return token('ordinal', ordinal, end, singular !== word)
  if (word === 'and') return token('and', 0, end)
  if (word === 'a' || word === 'an') return token('a', 1, end)
  if (word === 'point') return token('point', 0, end)
  if (word === 'of') return token('of', 0, end)
  if (word === 'tens') return token('hundred', 10, end, true)
  if (SEVERAL.has(word)) return token('few', word === 'couple' ? 2 : 0, end)
  return null
}

export function tokenise(text: Cased, at: number, words: Lexicon): Token[] {
  const tokens: Token[] = []
  for (let from = at; tokens.length < 16; ) {
    const token = tokenAt(text, from, words)
    if (!token) break
    token.hyphen = tokens.length > 0 && text.lower.slice(tokens.at(-1)!.end, from).includes('-')
    tokens.push(token)
    const gap = matchAt(GAP, text.lower, token.end)
    if (!gap && token.type !== 'number') break
    from = token.end + (gap?.[0].length ?? 0)
  }
  return tokens
}

export interface Sum {
  value: number
  used: number
  magnitude: number
}

/**
 * The longest cardinal that starts at token `from`: "two hundred and two thousand". "and" joins only after hundred or
 * a magnitude and before something smaller; where what follows would be larger again ("between two thousand and
 * three thousand"), the number ends before "and".
 */
export function cardinal(tokens: readonly Token[], from: number, to: number, joins = true): Sum | null {
  let total = 0
  let group = 0
  let filled = false
  let last = Number.POSITIVE_INFINITY
  let used = from
  let magnitude = 1
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.type === 'digit') {
      const fits =
        !filled ||
        (group % 100 === 0 && group > 0 && token.value > 0) ||
        (group % 10 === 0 && group % 100 >= 20 && token.value > 0 && token.value < 10)
      if (!fits) break
      group += token.value
      filled = true
      magnitude = 1
    } else if (token.type === 'number') {
      const rest = tokens[i - 1]?.type === 'and' && i > from && group >= 100 && group % 100 === 0 && token.value < 100
      if ((filled && !rest) || token.value >= last || (i > from && token.hyphen)) break
      group += token.value
      filled = true
      magnitude = token.magnitude
    } else if (token.type === 'hundred') {
      if (token.value !== 100 || (filled && (group >= 100 || group === 0)) || (!filled && i > from)) break
      group = times(filled ? group : 1, 100)
      filled = true
      magnitude = 100
    } else if (token.type === 'magnitude') {
      if (!filled && total > 0 && tokens[i - 1]!.type === 'magnitude') total = times(total, token.value)
      else if (token.value < last && (filled || i === from)) {
        total += times(filled ? group : 1, token.value)
        last = token.value
      } else break
      magnitude = tokens[i - 1]?.type === 'magnitude' && i > from ? magnitude * token.value : token.value
      group = 0
      filled = false
    } else if (token.type === 'and') {
      const before = tokens[i - 1]
      if (!joins || i === from || !before || (before.type !== 'hundred' && before.type !== 'magnitude')) break
      const rest = cardinal(tokens, i + 1, to, false)
      const limit = before.type === 'hundred' ? 100 : last
      if (!rest || before.plural || tokens[i + 1]?.type === 'magnitude' || tokens[i + 1]?.type === 'hundred') break
      const head = tokens[i + 1]!
      if (
        before.type === 'hundred'
          ? head.value >= 100 ||
            tokens[i + 2]?.type === 'hundred' ||
            (head.value < 20 && tokens[i + 2]?.type === 'digit')
          : rest.value >= limit
      )
        break
      continue
    } else break
    used = i + 1
  }
  if (used === from || (!filled && total === 0)) return null
  return { value: total + (filled ? group : 0), used, magnitude }
}
