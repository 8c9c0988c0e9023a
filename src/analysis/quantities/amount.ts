import { readBounds } from './bounds.ts'
import { extraAfter } from './continuation.ts'
import { matchAt, times } from './digits.ts'
import type { FoundQuantity, Numeral } from './found-quantity.ts'
import { counts, isName } from './guards.ts'
import { impliedUnit } from './implied-unit.ts'
import { COUNT, unitOf } from './lexicon.ts'
import { firstOfList, isPrice, millions, moneyBefore, suffixed } from './money.ts'
import { readPart } from './part.ts'
import { percentBefore, tenths } from './portion.ts'
import { AND_EN, readRange } from './range.ts'
import { rateOf } from './rate.ts'
import type { Text, UnitReading } from './unit.ts'

/** A number or range with the words that measure it, before the words around it are looked at. */
interface Measured {
  numeral: Numeral
  start: number
  end: number
  unit: UnitReading | null
  /** What the unit is when no word behind the number says so: a money sign, an age, people. */
  told: ReturnType<typeof unitOf> | null
  /** What to multiply the number by, and what to add to it then. */
  factor: number
  extra: number
  range: boolean
  /** Age or people: never a rate. */
  implied: boolean
}

/** 75 USD million */
const SCALED = / (thousand|million|billion|trillion)\b/y
const LEADS = ['between ', 'between the ages of ', 'anywhere from ', 'from ', '在', '在 ', '从', '从 ']
/** 摄氏 38 度 */
const SCALE_BEFORE = /(摄氏|华氏) ?$/

/** The amount at `at`: its number or range, unit, rate and bounds; null where what stands there counts nothing. */
export function readAmount(text: Text, at: number, floor: number): FoundQuantity | null {
  const { lower } = text
  const before = moneyBefore(text, at, floor)
  const head = before?.start ?? at
  const lead = LEADS.find((each) => head - each.length >= floor && lower.startsWith(each, head - each.length)) ?? ''
  const between = lead.startsWith('between ')
  let part = readPart(text, at, between)
  if (between && part && !matchAt(AND_EN, lower, part.end)) part = readPart(text, at)
  if (!part) return null
  const range = readRange(text, before ? suffixed(text, part) : part, lead)
  const { numeral, unit, end } = range ?? part
  const start = range ? Math.min(head, numeral.start) - lead.length : numeral.start
  const percent = numeral.unit === '%'
  const plain: Measured = {
    numeral,
    start,
    end: percent && !range ? numeral.end : end,
    unit: percent ? percentage(end) : unit,
    told: null,
    factor: 1,
    extra: 0,
    range: range !== null,
    implied: false,
  }
  const sign = before ?? (start < at ? moneyBefore(text, start, floor) : null)
  if (sign && unit?.unit.dimension === 'money' && text.language === 'zh') {
    const first = firstOfList(text, part.numeral, sign)
    if (first) return first
  }
  return finish(text, sign ? priced(text, plain, sign) : measured(text, plain), floor)
}

const percentage = (end: number): UnitReading => ({ end, unit: unitOf('%'), kind: 'measure', half: false, more: false })

/** A money sign in front: what stands behind is its magnitude, the same money again, or not part of it. */
function priced(text: Text, amount: Measured, sign: NonNullable<ReturnType<typeof moneyBefore>>): Measured {
  const { numeral, unit } = amount
  const suffix = millions(text, numeral)
  const told = unitOf(sign.name)
  const factor = suffix * sign.factor
  const start = Math.min(amount.start, sign.start)
  if (unit?.unit.dimension === 'money') {
    // 港币 300 元: the sign tells which.
    const open = /[元块圆]/.test(text.lower[unit.end - 1]!) && unit.unit.name === 'CNY'
    return { ...amount, start, factor, unit: open ? { ...unit, unit: unitOf(sign.name) } : unit }
  }
  const blank = text.lower[numeral.end] === ' ' ? 1 : 0
  const end = suffix === 1 ? numeral.end : numeral.end + blank + 1
  return { ...amount, start, end, unit: null, told, factor }
}

function measured(text: Text, amount: Measured): Measured {
  const { numeral, unit, start, end } = amount
  if (unit) {
    if (isFever(text, start, unit)) return { ...amount, unit: { ...unit, unit: unitOf('degree celsius') } }
    const scale =
      unit.unit.name === 'degree' ? SCALE_BEFORE.exec(text.lower.slice(Math.max(0, start - 4), start)) : null
    if (scale) {
      const name = scale[1] === '摄氏' ? 'degree celsius' : 'degree fahrenheit'
      return { ...amount, start: start - scale[0].length, unit: { ...unit, unit: unitOf(name) } }
    }
    if (isPrice(text, start, unit)) return { ...amount, unit: { ...unit, unit: unitOf('GBP') } }
    const money = text.language === 'en' && unit.unit.dimension === 'money'
    const scaled = money ? matchAt(SCALED, text.lower, end) : null
    if (!scaled) return amount
    return { ...amount, end: end + scaled[0].length, factor: text.words.magnitudes.get(scaled[1]!) ?? 1 }
  }
  const portion = percentBefore(text, start) ?? tenths(text, numeral, end)
  if (portion) {
    const behind = portion.end ?? end
    const { factor, extra = 0 } = portion
    return { ...amount, start: portion.start ?? start, end: behind, unit: percentage(behind), factor, extra }
  }
  const told = impliedUnit(text, numeral, end)
  return { ...amount, told, implied: told !== null }
}

const WITHIN = /^(?:within|inside of|in the (?:next|coming)|over)\b|内$/

/** Puts the value together and looks at the words around it. */
function finish(text: Text, amount: Measured, floor: number): FoundQuantity | null {
  const { numeral, unit, told, factor, extra } = amount
  const measure = unit?.unit ?? told ?? COUNT
  const half = unit?.half ? 0.5 : 0
  const grow = (value: number | null) => (value === null ? null : times(value + half, factor * measure.factor) + extra)
  let min = grow(numeral.min)
  let max = grow(numeral.max)
  // 9e999: digits that are no number to anybody
  if (!Number.isFinite(min ?? 0) || !Number.isFinite(max ?? 0)) return null
  const tail = unit || (told && !amount.implied) ? extraAfter(text, amount.end, measure) : null
  if (tail?.add && min !== null && max !== null) {
    min = Number((min + tail.add).toPrecision(15))
    max = Number((max + tail.add).toPrecision(15))
  }
  const more = unit?.more || tail?.more
  if (more) max = null
  const bounds = readBounds(text, amount.start, tail?.end ?? amount.end, floor, unit?.kind === 'counted')
  // "Starting from zero" bounds nothing.
  if (bounds.least && min === 0) return null
  if (!accepted(text, amount, bounds.least || bounds.most || bounds.approximate || numeral.approximate)) return null
  const rate = amount.implied ? null : rateOf(text, measure, amount.start, bounds.end, floor)
  // A bound needs an end to hold: 一万多 has none above.
  if (bounds.least && min !== null) max = null
  // "Within five to ten years" bounds nothing: both ends are said.
  else if (bounds.most && max !== null && !(amount.range && WITHIN.test(text.lower.slice(bounds.start, bounds.end))))
    min = null
  const { vague } = numeral
  return {
    start: Math.min(bounds.start, rate?.start ?? bounds.start),
    end: Math.max(bounds.end, rate?.end ?? bounds.end),
    min: vague ? null : min,
    max: vague ? null : max,
    unit: rate?.unit.name ?? measure.name,
    dimension: rate?.unit.dimension ?? (measure.name === '' && isFraction(numeral) ? 'ratio' : measure.dimension),
    approximate: numeral.approximate || bounds.approximate || more === true,
    vague,
  }
}

const isFraction = (numeral: Numeral): boolean =>
  numeral.unit === '' || (numeral.min !== null && numeral.min > 0 && numeral.min < 1)

/** Whether what was read is an amount at all and not a name, an ordinal or a word with a numeral in it. */
function accepted(text: Text, { numeral, unit, told, range, factor }: Measured, bounded: boolean): boolean {
  if (told || (unit?.unit.name === '%' && factor !== 1)) return true
  const { lower, language } = text
  // twenty-first: an ordinal
  if (language === 'en' && numeral.form !== 'digits' && isOrdinal(text, numeral.end)) return false
  // 二比一, 3 比 1: a score or a proportion.
  if (language === 'zh' && !unit && isProportion(lower, numeral)) return false
  if (/第 ?$/.test(lower.slice(Math.max(0, numeral.start - 2), numeral.start))) return range
  if (isName(text, numeral, unit, bounded)) return false
  const written = lower.slice(numeral.start, numeral.end)
  if (numeral.form === 'weak' || (language === 'zh' && /^[百千万亿 ]+$/.test(written)))
    return range || counts(text, numeral, unit, bounded)
  if (numeral.vague && language === 'zh') return unit !== null || written.length > 1
  if (written === 'half' && !unit) {
    const whole = lower.length < 12 && lower.trim() === written
    return bounded || whole || /^ (?:of|the|an?)\b/.test(lower.slice(numeral.end, numeral.end + 5))
  }
  if (/^(?:several|few|couple)$/.test(written)) return unit !== null
  return !(numeral.form === 'digits' && hasTail(text, numeral, unit))
}

/** 气温升到三十度: degrees are of heat where heat is spoken of. */
const isFever = ({ lower, language }: Text, start: number, { unit, end }: UnitReading): boolean =>
  language === 'zh' &&
  unit.name === 'degree' &&
  lower[end - 1] === '度' &&
  /(?:气温|温度|体温|水温|高温|低温|发烧|烧到|烧了|烧至|高烧|零下|室温|升温)[^,。;!?]{0,8}$/.test(
    lower.slice(Math.max(0, start - 14), start),
  )

/** "-first" behind a numeral in words */
const isOrdinal = ({ lower, words }: Text, at: number): boolean => {
  const match = lower[at] === '-' ? /^[a-z]+/.exec(lower.slice(at + 1, at + 12)) : null
  return match !== null && match[0] !== 'second' && match[0] !== 'half' && words.fractions.has(match[0])
}

const isProportion = (lower: string, { start, end }: Numeral): boolean =>
  /[\d一二两三四五六七八九十百] ?比 ?$/.test(lower.slice(Math.max(0, start - 4), start)) ||
  /^ ?比 ?[\d一二两三四五六七八九十百]/.test(lower.slice(end, end + 4))

/** "3x faster" has a unit; "45ab" has none and is a name. */
function hasTail({ plain, language }: Text, numeral: Numeral, unit: UnitReading | null): boolean {
  if (unit || !/[A-Za-z]/.test(plain[numeral.end] ?? '')) return false
  return language === 'en' || /[A-Za-z]\d|^[A-Za-z](?![A-Za-z])/.test(plain.slice(numeral.end, numeral.end + 3))
}
