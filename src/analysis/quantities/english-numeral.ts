import { matchAt, times } from './digits.ts'
import { type Cased, cardinal, type Sum, type Token, tokenAt, tokenise } from './english-cardinal.ts'
import { mixedFraction } from './english-fraction.ts'
import type { Numeral } from './found-quantity.ts'
import type { Lexicon } from './lexicon.ts'

const SIGN = /(?:minus|negative) |[-–] ?/y
const OVER = /(?: over| out of| in)(?: (?:every|each|the))? (?=[a-z\d])/y
const SPAN_OF_TIME = /^[ -](?:second|minute|hour|day|week|month|year|decade|centur(?:y|ie)|am|pm)s?\b/
/** ten to the twelfth, ten to the 14, ten to the minus nine, two to the power of ten */
const POWER =
  / to the (?:power (?:of )?)?(minus |negative )?(?:([a-z]+)(?:-([a-z]+))?|(\d{1,3})(?:st|nd|rd|th)?)(?: power)?\b/y
/** "Point five percent" is 0.5 %; "point five" alone is the fifth of some. */
const PERCENT = / ?(?:%|per ?cent\b)/y
/** two times ten to the thirteen */
const TIMES_TEN = / times (?=(?:ten|10) to the )/y
const ZEROS = / with (?:[a-z]+|\d+) zeros?/y

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
  if (first.type === 'point') {
    const part = point(tokens, { value: 0, used: 0, magnitude: 1 })
    return part && matchAt(PERCENT, text.lower, tokens[part.used - 1]!.end) ? make(part.used, part.value) : null
  }
  const uncertain = vagueAmount(tokens, text.lower)
  if (uncertain) return uncertain
  const fraction = between ? null : mixedFraction(tokens, text.lower)
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
  const power = sum.value === 10 || sum.value === 2 ? powerAt(text.lower, numeral.end, sum.value, words) : null
  if (power) return { ...make(1, power.value), end: power.end }
  const ten = text.lower.startsWith(' times', numeral.end) ? matchAt(TIMES_TEN, text.lower, numeral.end) : null
  const scale = ten && powerAt(text.lower, text.lower.indexOf(' to', numeral.end + ten[0].length), 10, words)
  if (scale) return { ...make(1, times(sum.value, scale.value)), end: scale.end }
  const over = 'oi'.includes(text.lower[numeral.end + 1] ?? '.') ? matchAt(OVER, text.lower, numeral.end) : null
  if (over) {
    const below = tokenise(text, numeral.end + over[0].length, words)
    const parts = cardinal(below, below[0]?.type === 'a' ? 1 : 0, below.length)
    const out = over[0].startsWith(' out')
    const chance = over[0].startsWith(' in')
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

function powerAt(lower: string, at: number, base: number, words: Lexicon): { value: number; end: number } | null {
  const match = matchAt(POWER, lower, at)
  if (!match) return null
  const [whole, minus, word, unit, digits] = match
  const named = (name: string) => words.fractions.get(name) ?? words.digits.get(name)
  const size = digits === undefined ? named(word!) : Number(digits)
  const rest = unit === undefined ? 0 : named(unit)
  if (size === undefined || rest === undefined) return null
  const exponent = minus ? -size - rest : size + rest
  return { value: base === 10 ? Number(`1e${exponent}`) : base ** exponent, end: at + whole.length }
}

const isYear = (token: Token, value: number): boolean => token.type === 'number' && value >= 1900 && value <= 2100

/** "2000 over 3 years" is no fraction; "two out of five hundred sets" is one. */
function countedAfter(text: string, at: number, out: boolean): boolean {
  return !out && /^[ -][a-z]/.test(text.slice(at, at + 2))
}

/** The next few days; "few days" alone denies that there are many. */
const THESE = /\b(?:next|last|past|first|these|those|coming|previous|every|the) $/

/** several, a few hundred, dozens of, tens of thousands, hundreds of millions; a couple is about two. */
function vagueAmount(tokens: readonly Token[], lower: string): Numeral | null {
  const lead = tokens[0]!.type === 'a' ? 1 : 0
  const head = tokens[lead]
  if (!head) return null
  const plural = head.plural && (head.type === 'hundred' || head.type === 'magnitude') && lead === 0
  if (
    !plural &&
    (head.type !== 'few' ||
      (head.value === 0 &&
        lead === 0 &&
        tokens[0]!.end - tokens[0]!.start === 3 &&
        !tokens[1] &&
        !THESE.test(lower.slice(Math.max(0, head.start - 10), head.start))))
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
