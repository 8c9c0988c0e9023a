import { times } from './digits.ts'
import { cardinal, type Sum, type Token } from './english-cardinal.ts'

/**
 * two thirds · two and a half · half a million · a twenty-first. A denominator may be several words ("thirty fifths"),
 * taken as long as the words before it still are a number of their own.
 */
export function mixedFraction(tokens: readonly Token[], lower: string): Sum | null {
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
  if (from === 0 && part.weak && tokens[at + 1]?.type !== 'of' && !isPart(lower, tokens[0]!.start, tokens[at]!.end))
    return null
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

/** "Nearly a fifth", "cut by a third": not "by a third party". */
const PART_BEFORE =
  /\b(?:than|about|nearly|almost|over|by|roughly|around|under|least|most|approximately|to|only|just|up|down) $/
const PART_AFTER = /^(?: ?[.,;:!?)]| ?$| (?:as|less|more|fewer|in|from|since|and|or|last|this|over|after|during)\b)/
const isPart = (lower: string, start: number, end: number): boolean =>
  PART_BEFORE.test(lower.slice(Math.max(0, start - 16), start)) && PART_AFTER.test(lower.slice(end, end + 8))

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
  const of = tokens[at + 1]?.type === 'of' && tokens[at + 2]?.type === 'a' ? at + 2 : at + 1
  const next = tokens[of]?.type === 'a' ? of + 1 : of
  const scale = tokens[next]
  if (scale && (scale.type === 'magnitude' || (scale.type === 'hundred' && scale.value === 100)) && !scale.plural) {
    const rest = cardinal(tokens, next, tokens.length)
    if (rest) return { value: (above / below) * rest.value, used: rest.used, magnitude: 1 }
  }
  return at === 0 && below === 2 ? { value: 0.5, used: 1, magnitude: 1 } : null
}
