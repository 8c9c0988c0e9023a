import { matchAt, readDigits, times } from './digits.ts'
import type { Numeral } from './found-quantity.ts'
import type { Lexicon } from './lexicon.ts'

interface Token {
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
const SIGN = /(?:minus|negative) |[-–] ?/y
const SEVERAL = new Set(['several', 'few', 'couple'])
const OVER = / over (?=[a-z\d])| out of (?=[a-z\d])| in (?=[a-z\d])/y
const SPAN_OF_TIME = /^[ -](?:second|minute|hour|day|week|month|year|decade|century|am|pm)/
/** ten to the twelfth, two to the power of ten */
const POWER = / to the (?:power (?:of )?)?([a-z]+)(?: power)?\b/y
const ZEROS = / with (?:[a-z]+|\d+) zeros?/y

/** The text in lower case for words, and as it stands for digits, whose suffixes have a case (2 M). */
export interface Cased {
  plain: string
  lower: string
}

function tokenAt({ plain, lower: text }: Cased, at: number, words: Lexicon): Token | null {
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

function tokenise(text: Cased, at: number, words: Lexicon): Token[] {
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

interface Sum {
  value: number
  used: number
  magnitude: number
}

/**
 * The longest cardinal that starts at token `from`: "two hundred and two thousand". "and" joins only after hundred or
 * a magnitude and before something smaller; where what follows would be larger again ("between two thousand and
 * three thousand"), the number ends before "and".
 */
function cardinal(tokens: readonly Token[], from: number, to: number, joins = true): Sum | null {
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

/** An English number that starts at `at`, in words or digits, with fractions, bounds of vagueness and powers. */
export function readEnglish(text: Cased, at: number, words: Lexicon, between: boolean): Numeral | null {
  const sign = matchAt(SIGN, text.lower, at)
  const from = sign ? at + sign[0].length : at
  const tokens = tokenise(text, from, words)
  if (tokens.length === 0) return null
  const numeral = readTokens(text, tokens, words, between)
  if (!numeral) return null
  numeral.start = at
  if (!sign) return numeral
  const minus = (value: number | null) => (value === null ? null : -value)
  return {
    ...numeral,
    min: minus(numeral.max),
    max: minus(numeral.min),
    form: numeral.form === 'weak' ? 'words' : numeral.form,
  }
}

function readTokens(text: Cased, tokens: Token[], words: Lexicon, between: boolean): Numeral | null {
  const first = tokens[0]!
  const start = first.start
  const make = (used: number, value: number, magnitude = 1): Numeral => ({
    start,
    end: tokens[used - 1]!.end,
    min: value,
    max: value,
    magnitude,
    approximate: false,
    vague: false,
    form: 'words',
  })
  const uncertain = vagueAmount(tokens)
  if (uncertain) return uncertain
  const fraction = between ? null : mixedFraction(tokens)
  if (fraction) return make(fraction.used, fraction.value)
  const lead = first.type === 'a' ? 1 : 0
  if (lead === 1 && tokens[1]?.type !== 'hundred' && tokens[1]?.type !== 'magnitude') return null
  if (lead === 0 && first.type === 'hundred' && first.value !== 100) return null
  const bare =
    lead === 0 &&
    first.value !== 12 &&
    (first.type === 'magnitude' || (first.type === 'hundred' && tokens[1]?.type !== 'magnitude'))
  let sum = cardinal(tokens, lead, tokens.length, !between)
  if (!sum) return null
  const spoken = point(tokens, sum)
  if (spoken) sum = spoken
  const numeral = make(sum.used, sum.value, sum.magnitude)
  const single = sum.used === 1
  if (bare) numeral.form = 'weak'
  if (single && first.type === 'number') numeral.form = 'digits'
  else if (single && first.type === 'digit' && first.value === 1) numeral.form = 'weak'
  const zeros = first.value === 1 && single ? matchAt(ZEROS, text.lower, numeral.end) : null
  if (zeros) {
    const count = tokenAt(text, numeral.end + 6, words)
    if (count) return { ...make(1, 10 ** count.value), end: numeral.end + zeros[0].length }
  }
  const power = sum.value === 10 || sum.value === 2 ? matchAt(POWER, text.lower, numeral.end) : null
  const exponent = power && (words.fractions.get(power[1]!) ?? words.digits.get(power[1]!))
  if (power && exponent) return { ...make(1, sum.value ** exponent), end: numeral.end + power[0].length }
  const over = matchAt(OVER, text.lower, numeral.end)
  if (over) {
    const below = tokenise(text, numeral.end + over[0].length, words)
    const parts = cardinal(below, 0, below.length)
    const out = over[0] === ' out of '
    const chance = over[0] === ' in '
    if (
      parts &&
      parts.value > (out ? sum.value : 1) &&
      (!chance ||
        (sum.value === 1 &&
          single &&
          !SPAN_OF_TIME.test(text.lower.slice(below[parts.used - 1]!.end, below[parts.used - 1]!.end + 9)))) &&
      !isYear(below[0]!, parts.value) &&
      !countedAfter(text.lower, below[parts.used - 1]!.end, out || chance)
    )
      return {
        ...numeral,
        min: sum.value / parts.value,
        max: sum.value / parts.value,
        end: below[parts.used - 1]!.end,
        magnitude: 1,
        form: 'words',
      }
  }
  return numeral
}

const isYear = (token: Token, value: number): boolean => token.type === 'number' && value >= 1900 && value <= 2100

/** "2000 over 3 years" is no fraction; "two out of five hundred sets" is one. */
function countedAfter(text: string, at: number, out: boolean): boolean {
  return !out && /^[ -][a-z]/.test(text.slice(at, at + 2))
}

/** several, a few hundred, dozens of, tens of thousands, hundreds of millions; a couple is about two. */
function vagueAmount(tokens: readonly Token[]): Numeral | null {
  const lead = tokens[0]!.type === 'a' ? 1 : 0
  const head = tokens[lead]
  if (!head) return null
  const plural = head.plural && (head.type === 'hundred' || head.type === 'magnitude') && lead === 0
  if (
    !plural &&
    (head.type !== 'few' || (head.value === 0 && lead === 0 && tokens[0]!.end - tokens[0]!.start === 3 && !tokens[1]))
  )
    return null
  let used = lead + 1
  for (;;) {
    const next = tokens[used]
    if (next && (next.type === 'hundred' || next.type === 'magnitude') && (next.plural === plural || !plural)) used++
    else if (
      next?.type === 'of' &&
      tokens[used + 1] &&
      (tokens[used + 1]!.type === 'magnitude' || tokens[used + 1]!.type === 'hundred')
    )
      used += 2
    else break
  }
  let scale = 1
  for (const token of tokens.slice(lead + 1, used))
    if (token.type === 'hundred' || token.type === 'magnitude') scale *= token.value
  const couple = head.type === 'few' && head.value === 2
  const value = couple ? 2 * scale : null
  return {
    start: tokens[0]!.start,
    end: tokens[used - 1]!.end,
    min: value,
    max: value,
    magnitude: scale,
    approximate: true,
    vague: !couple,
    form: 'words',
  }
}

/** five point two five: the digits after "point" are read one by one, or in tens (point seventy-one). */
function point(tokens: readonly Token[], sum: Sum): Sum | null {
  if (tokens[sum.used]?.type !== 'point') return null
  let digits = ''
  let used = sum.used + 1
  for (let next = tokens[used]; next?.type === 'digit'; next = tokens[++used]) {
    const after = tokens[used + 1]
    if (next.value >= 20 && after?.type === 'digit' && after.value > 0 && after.value < 10) {
      digits += next.value + after.value
      used++
    } else digits += next.value
  }
  if (digits === '') return null
  let value = Number(`${sum.value}.${digits}`)
  let magnitude = 1
  for (let next = tokens[used]; next && (next.type === 'hundred' || next.type === 'magnitude'); next = tokens[++used]) {
    value = times(value, next.value)
    magnitude *= next.value
  }
  return { value, used, magnitude }
}

/**
 * two thirds · two and a half · half a million · a twenty-first. A denominator may be several words ("thirty fifths"),
 * taken as long as the words before it still are a number of their own.
 */
function mixedFraction(tokens: readonly Token[]): Sum | null {
  const at = tokens.findIndex((token) => token.type === 'ordinal')
  if (at < 0) return null
  const scaled = halfMillion(tokens, at)
  if (scaled) return scaled
  let whole = 0
  let from = 0
  for (let i = 1; i < at; i++) {
    if (tokens[i]!.type !== 'and') continue
    const sum = wholeBefore(tokens, i)
    if (sum === null) continue
    whole = sum
    from = i + 1
  }
  if (tokens[from]?.type === 'a' && at === from + 1 && tokens[at]!.plural) return null
  const part = simpleFraction(tokens, from, at, from > 0)
  if (part === null) return null
  if (from === 0 && part.weak && tokens[at + 1]?.type !== 'of') return null
  const own = tokens[at + 1]
  // "three and a half million" scales the whole; "one billion and a half million" does not.
  if (from > 0 && own?.type === 'magnitude' && !own.plural) {
    const scaled = tokens.slice(0, from).some(({ type }) => type === 'magnitude')
    const value = scaled ? whole + part.value * own.value : times(whole + part.value, own.value)
    return { value, used: at + 2, magnitude: scaled ? 1 : own.value }
  }
  const magnitude = magnitudeAt(tokens, from)
  return { value: whole + part.value * (magnitude >= 1000 ? magnitude : 1), used: at + 1, magnitude: 1 }
}

/** A magnitude at the end of the whole scales the part: three million and a half. */
function magnitudeAt(tokens: readonly Token[], from: number): number {
  const before = from > 1 ? tokens[from - 2]! : null
  return before?.type === 'magnitude' ? before.value : 1
}

function wholeBefore(tokens: readonly Token[], end: number): number | null {
  const lead = tokens[0]!.type === 'a' ? 1 : 0
  const sum = cardinal(tokens, lead, end)
  if (sum?.used === end) return sum.value
  // twenty and three and three fifths
  const and = tokens.findIndex((token, i) => i > 0 && i < end && token.type === 'and')
  const left = and > 0 ? cardinal(tokens, 0, and) : null
  const right = and > 0 ? cardinal(tokens, and + 1, end) : null
  return left?.used === and && right?.used === end ? left.value + right.value : null
}

function simpleFraction(
  tokens: readonly Token[],
  from: number,
  at: number,
  after: boolean,
): { value: number; weak: boolean } | null {
  const ordinal = tokens[at]!
  // 100 millionths are a count of them.
  if (at === from || (tokens[from]!.type === 'number' && ordinal.value >= 1e6)) return null
  let found: { value: number; weak: boolean } | null = null
  for (let split = at; split > from; split--) {
    const below = denominator(tokens, split, at)
    if (below === null || below < 2 || (tokens[split]!.hyphen && split < at)) continue
    const article = tokens[from]!.type === 'a'
    const above =
      article && split === from + 1 ? { value: 1, used: split } : cardinal(tokens, from + (article ? 1 : 0), split)
    if (!above || above.used !== split) continue
    const word = ordinal.value
    const weak = article && !after && word !== 2 && word !== 4 && word < 100 && at - split === 0
    found = { value: above.value / below, weak }
  }
  return found
}

/** fifths: 5 · thirty fifths: 35 · one hundred fifth: 105; not "hundred fifths" nor "two fifths". */
function denominator(tokens: readonly Token[], from: number, at: number): number | null {
  const last = tokens[at]!.value
  if (from === at) return last
  if (last >= 100) return null
  if (last < 10 && from === at - 1 && tokens[from]!.type === 'digit' && tokens[from]!.value >= 20)
    return tokens[from]!.value + last
  const head = cardinal(tokens, from, at)
  if (head?.used !== at || tokens[from]!.type === 'hundred' || tokens[from]!.type === 'magnitude') return null
  return head.magnitude > last ? head.value + last : null
}

/** half a million · half million · quarter million · three quarters billion · half (of) */
function halfMillion(tokens: readonly Token[], at: number): Sum | null {
  const below = tokens[at]!.value
  if (below !== 2 && below !== 4) return null
  let above = 1
  if (at > 0) {
    if (tokens.slice(0, at).some((token) => token.type === 'and')) return null
    const sum = tokens[0]!.type === 'a' && at === 1 ? { value: 1, used: 1 } : cardinal(tokens, 0, at)
    if (sum?.used !== at) return null
    above = sum.value
  }
  const next = tokens[at + 1]?.type === 'a' ? at + 2 : at + 1
  const scale = tokens[next]
  if (scale && (scale.type === 'magnitude' || (scale.type === 'hundred' && scale.value === 100)) && !scale.plural) {
    const rest = cardinal(tokens, next, tokens.length)
    if (rest) return { value: (above / below) * rest.value, used: rest.used, magnitude: 1 }
  }
  return at === 0 && below === 2 ? { value: 0.5, used: 1, magnitude: 1 } : null
}
