import { readBounds } from './bounds.ts'
import { matchAt } from './digits.ts'
import type { FoundQuantity, Numeral } from './found-quantity.ts'
import { COUNT, type Unit, unitOf } from './lexicon.ts'
import { readUnit, type Text } from './unit.ts'

/** Units that "a", "another", "all" or "full" counts one of: an hour, another month, all day. */
const ARTICLE =
  /(an?|another|all|(?:the |a )?(?:full|whole)|half an?|half|(?:a )?quarter(?: of an?)?)[ -](second|minute|hour|day|week|month|year|decade|century|night|fortnight)(?![a-z'-])( and a half| and a quarter| or two(?! [a-z]+s\b))?/y
const TIME_AFTER =
  /^ (?:ago|later|earlier|after|before|or so|or two|long|old|from now|away|older|younger|of\b|and (?:an?|[a-z]+) (?:months?|weeks?|days?|hours?|minutes?|seconds?)\b)/
const TIME_BEFORE =
  /(?:\b(?:for|in|within|than|about|almost|nearly|over|takes?|took|after|around|roughly|approximately|every|lasts?|lasted|spent|spend|wait|just|only|last|under|of|least)|(?:year|month|week|day|hour|minute)s?,? and) $/
const RATE_BEFORE = /(?:\d|times?|once|twice|[a-z]{2}s) $/
/** threefold, tenfold, hundredfold */
const FOLD = /([a-z]+)fold\b/y
/** 6'2" */
const HEIGHT = /(\d)['′] ?(\d{1,2})(?:["″”]|'')/y
/** An even chance: 50-50, fifty-fifty */
const EVEN = /50[-–/]50(?![\d.])|50 50(?= (?:chance|split|odds|shot|bet|probability)|[.,;!?]|$)|fifty[- ]fifty\b/y
/** A number of years: vague, and only of something. */
const NUMBER_OF =
  /an? (?:(?:large|small|great|good|huge|whole|certain) )?(?:number|handful|bunch|couple dozen|few dozen) of(?= [a-z])/y
const LEADS = '成数千多对一百'
/** Idioms of number: hundreds and thousands, 数以亿计. */
const UNTOLD = /成[百千]上[千万](?:上万)?|数以[十百千万亿]+计的?|千千万万|千百万|多少[十百千万亿]+/y
/** 对折: half the price. 一半: half. */
const HALF_PRICE = /对折/y
const A_HALF = /一半/y

/** Amounts without a numeral: an hour, another month, half a year, 对折, 一半. */
export function articleAmount(text: Text, at: number, floor: number): FoundQuantity | null {
  return text.language === 'zh' ? chinese(text, at, floor) : english(text, at, floor)
}

function chinese(text: Text, at: number, floor: number): FoundQuantity | null {
  const { lower } = text
  if (!LEADS.includes(lower[at]!)) return null
  if (lower[at] === '百') return lower.startsWith('百分百', at) ? amount(at, at + 3, 100, '%') : null
  const untold = matchAt(UNTOLD, lower, at)
  if (untold) {
    const end = at + untold[0].length
    const unit = readUnit(text, end, VAGUE)
    return vagueAmount(at, unit?.end ?? end, unit?.unit ?? COUNT)
  }
  if (matchAt(HALF_PRICE, lower, at) && /(?:^|打|[,。] ?|了)$/.test(lower.slice(Math.max(0, at - 2), at)))
    return amount(at, at + 2, 50, '%')
  if (!matchAt(A_HALF, lower, at)) return null
  return bounded(text, amount(at, at + 2, 0.5, ''), floor)
}

/** Amounts in digits that are read as a whole: 50-50, 6'2". */
export function fixedAmount({ lower }: Text, at: number): FoundQuantity | null {
  const height = matchAt(HEIGHT, lower, at)
  if (height) return amount(at, at + height[0].length, Number(height[1]) + Number(height[2]) / 12, 'foot')
  const even = matchAt(EVEN, lower, at)
  return even && amount(at, at + even[0].length, 50, '%')
}

const VAGUE: Numeral = {
  start: 0,
  end: 0,
  min: null,
  max: null,
  magnitude: 1,
  approximate: true,
  vague: true,
  form: 'words',
}

function english(text: Text, at: number, floor: number): FoundQuantity | null {
  const { lower } = text
  const even = fixedAmount(text, at)
  if (even) return even
  const fold = matchAt(FOLD, lower, at)
  const times = fold && text.words.digits.get(fold[1]!)
  if (fold && times) return bounded(text, amount(at, at + fold[0].length, times, 'times'), floor)
  const many = matchAt(NUMBER_OF, lower, at)
  if (many) {
    const unit = readUnit(text, at + many[0].length, VAGUE)
    return unit && vagueAmount(at, unit.end, unit.unit)
  }
  const match = matchAt(ARTICLE, lower, at)
  if (!match) return null
  const [whole, lead, unit, tail] = match
  const end = at + whole.length
  const part = lead!.startsWith('half') ? 0.5 : lead!.includes('quarter') ? 0.25 : 1
  const head = lower.slice(Math.max(0, at - 16), at)
  if (/quarter$/.test(lead!) && !/^(?:hour|century|day|year|mile)$/.test(unit!)) return null
  if (/^an?$/.test(lead!) && unit !== 'hour' && unit !== 'fortnight') {
    const told = TIME_AFTER.test(lower.slice(end, end + 24)) || TIME_BEFORE.test(head) || tail !== undefined
    if (!told || RATE_BEFORE.test(head.slice(-6))) return null
  }
  if (lead === 'an' && RATE_BEFORE.test(head.slice(-6)) && !/(?:lasts|takes) $/.test(head)) return null
  if (tail === ' or two') return bounded(text, { ...amount(at, end, 1, unit!), max: 2 }, floor)
  const value = part + (tail?.includes('half') ? 0.5 : tail ? 0.25 : 0)
  return bounded(text, amount(at, end, value, unit!), floor)
}

function vagueAmount(start: number, end: number, unit: Unit): FoundQuantity {
  return {
    start,
    end,
    min: null,
    max: null,
    unit: unit.name,
    dimension: unit.dimension,
    approximate: true,
    vague: true,
  }
}

function bounded(text: Text, quantity: FoundQuantity, floor: number): FoundQuantity {
  const bounds = readBounds(text, quantity.start, quantity.end, floor)
  return {
    ...quantity,
    start: bounds.start,
    end: bounds.end,
    min: bounds.most ? null : quantity.min,
    max: bounds.least ? null : quantity.max,
    approximate: bounds.approximate,
  }
}

function amount(start: number, end: number, value: number, unit: string): FoundQuantity {
  return {
    start,
    end,
    min: value,
    max: value,
    unit,
    dimension: unit === '' ? 'ratio' : unitOf(unit).dimension,
    approximate: false,
    vague: false,
  }
}
