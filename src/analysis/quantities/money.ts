import { UNITS } from '../../language/units.ts'
import { matchAt, times } from './digits.ts'
import type { FoundQuantity, Numeral } from './found-quantity.ts'
import { skipBack } from './guards.ts'
import type { Unit } from './lexicon.ts'
import { type Part, readNumeral } from './part.ts'
import { skipBlanks, type Text, type UnitReading } from './unit.ts'

export interface Sign {
  start: number
  name: string
  factor: number
}

/** KES 300, MAUD 60 */
const CODE_BEFORE = /(?:^|[^A-Za-z])(M)?([A-Z]{3})$/
/** Codes that are words as well, and titles write in capitals: TOP 10. */
const WORDS_AS_WELL = /ALL|TOP|CUP|MAD|SOS|COP|LAK|PEN|GEL|BAM|TRY|BOB|RON|ANG/

/** $5, USD 200, 人民币 50 元, MAUD 60 */
export function moneyBefore({ lower, plain, words }: Text, start: number, floor: number): Sign | null {
  let at = start
  if (lower[at - 1] === ' ') at = skipBack(lower, at)
  const hit = words.money.before(lower, at)
  if (
    hit &&
    hit.start >= floor &&
    !/^[\u4e00-\u9fff]$/.test(lower.slice(hit.start, hit.end)) &&
    (at === start ||
      !/^(?:try|real|sol|won|mark|stone|cad|rand|ether)$/.test(lower.slice(hit.start, hit.end)) ||
      plain[hit.start] !== lower[hit.start])
  ) {
    return { start: hit.start, name: hit.value.name, factor: 1 }
  }
  const last = plain.charCodeAt(at - 1)
  if (last < 65 || last > 90) return null
  const code = CODE_BEFORE.exec(plain.slice(Math.max(floor, at - 5), at))
  if (!code || UNITS.get(code[2]!)?.dimension !== 'money') return null
  if (code[1]) return { start: at - 4, name: code[2]!, factor: 1e6 }
  return WORDS_AS_WELL.test(code[2]!) ? null : { start: at - 3, name: code[2]!, factor: 1 }
}

/** "$20,300 yuan" are two prices: the full-width comma of a Chinese list looks like one that groups digits. */
export function firstOfList({ plain }: Text, numeral: Numeral, sign: Sign): FoundQuantity | null {
  const comma = plain.indexOf(',', numeral.start)
  if (comma < 0 || comma > numeral.end) return null
  const value = Number(plain.slice(numeral.start, comma))
  return {
    start: sign.start,
    end: comma,
    min: value,
    max: value,
    unit: sign.name,
    dimension: 'money',
    approximate: false,
    vague: false,
  }
}

/** Verbs and nouns that a price goes with. */
const PRICED =
  /\b(?:costs?|costing|pay|pays|paid|paying|prices?|priced|worth|charged?|charges|charging|sells?|sold|selling|spend|spends|spent|spending|earns?|earned|owes?|owed|buy|buys|bought|rents?|wages?|salary|salaries|fees?|fined?|bills?|budgets?|donated?|grants?|loans?|afford|invested)\b[^.;:!?]*$/
const CASH = /^ (?:in cash|a head|note|coin|per month|a month|an hour|per hour|a week|a year|per person)\b/

/** "It costs 30 pounds": pounds are money where a price is spoken of, and weigh something elsewhere. */
export function isPrice({ lower, language }: Text, start: number, { unit, end }: UnitReading): boolean {
  if (language !== 'en' || unit.name !== 'pound' || lower.slice(end - 2, end) === 'lb') return false
  if (/^ of (?!course)/.test(lower.slice(end, end + 5))) return false
  return PRICED.test(lower.slice(Math.max(0, start - 60), start)) || CASH.test(lower.slice(end, end + 12))
}

/** Behind a money sign m, b and t are millions, billions and trillions in any case: $1.5m. */
export function millions({ lower }: Text, numeral: Numeral): number {
  const match = /^ ?([mbt])(?![a-z])/.exec(lower.slice(numeral.end, numeral.end + 3))
  return match && numeral.magnitude === 1 ? { m: 1e6, b: 1e9, t: 1e12 }[match[1] as 'm' | 'b' | 't'] : 1
}

/** The first of $500m to $2bn: its letter belongs to it. */
export function suffixed(text: Text, part: Part): Part {
  const factor = part.unit ? 1 : millions(text, part.numeral)
  if (factor === 1) return part
  const { numeral } = part
  const end = numeral.end + (text.lower[numeral.end] === ' ' ? 2 : 1)
  const scaled = (value: number | null) => (value === null ? null : times(value, factor))
  return {
    ...part,
    numeral: { ...numeral, end, min: scaled(numeral.min), max: scaled(numeral.max), magnitude: factor },
    end,
  }
}

const JOINT = / ?(?:又|零|and )? ?/y
/** 五块多 */
const AND_MORE = /[多余](?!少|数|元|半|么)/y
/** 50 元 6 角三分 · thirteen dollars and forty-five cents · 15 dollars 50 */
export function changeAfter(
  text: Text,
  from: number,
  { factor }: Unit,
): { end: number; add: number; more: boolean } | null {
  const { lower, words, language } = text
  let end = from
  let add = 0
  let unit = language === 'zh' ? factor : 0.01
  for (let step = 0; step < 2; step++) {
    const joint = matchAt(JOINT, lower, end)!
    const numeral = readNumeral(text, end + joint[0].length)
    if (
      !numeral ||
      numeral.min === null ||
      numeral.max !== numeral.min ||
      numeral.min >= 100 ||
      numeral.min < 0 ||
      numeral.start < end
    )
      break
    const change = words.change.at(lower, skipBlanks(lower, numeral.end))
    if (change) {
      add += times(numeral.min, change.value)
      unit = change.value
      end = change.end
      continue
    }
    const closed = /^(?: ?[.,;!?。)]| ?$| more\b)/.test(lower.slice(numeral.end, numeral.end + 5))
    if (joint[0].trim() === 'and' || !closed || !Number.isInteger(numeral.min)) break
    if (language === 'zh' || step > 0) {
      if (numeral.min >= 10 || joint[0].trim()) break
      add += times(numeral.min, unit / 10)
    } else add += times(numeral.min, 0.01)
    end = numeral.end
    break
  }
  const more = end === from && language === 'zh' ? matchAt(AND_MORE, lower, end) : null
  if (more) return { end: end + 1, add: 0, more: true }
  return end > from ? { end, add, more: false } : null
}
