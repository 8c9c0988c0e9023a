import { UNITS } from '../../language/units.ts'
import { readBounds } from './bounds.ts'
import { readChinese } from './chinese-numeral.ts'
import { matchAt, times } from './digits.ts'
import { readEnglish } from './english-numeral.ts'
import type { FoundQuantity, Numeral } from './found-quantity.ts'
import { counts, isName, skipBack } from './guards.ts'
import { impliedUnit } from './implied-unit.ts'
import { COUNT, type Unit, unitOf } from './lexicon.ts'
import { readUnit, skipBlanks, type Text, type UnitReading } from './unit.ts'

/** One end of a range with what stands behind it. */
interface Part {
  numeral: Numeral
  unit: UnitReading | null
  end: number
}

export function readNumeral(text: Text, at: number, between = false): Numeral | null {
  return text.language === 'zh' ? readChinese(text.plain, at, text.words) : readEnglish(text, at, text.words, between)
}

function readPart(text: Text, at: number, between = false): Part | null {
  const numeral = readNumeral(text, at, between)
  if (!numeral) return null
  const { plain } = text
  if (plain[at - 1] === '(' && plain[numeral.end] === ')' && numeral.form === 'digits') {
    const outside = readUnit(text, numeral.end + 1, numeral)
    if (outside)
      return { numeral: { ...numeral, start: at - 1, end: numeral.end + 1 }, unit: outside, end: outside.end }
  }
  const unit = readUnit(text, numeral.end, numeral)
  return { numeral, unit, end: unit?.end ?? numeral.end }
}

/** 75 USD million */
const SCALED = / (thousand|million|billion|trillion)\b/y
const BETWEEN = /between $|anywhere from $|from $|在 ?$|从 ?$/
const AND_ZH = / ?[和与跟] ?/y
const AND_EN = / and /y
const LIST = / ?、 ?|, /y
const OR = / ?(?:或者?) ?| or /y
const MIDST = / ?之?间/y

/** The amount at `at`: its number or range, unit, rate and bounds; null where what stands there counts nothing. */
export function readAmount(text: Text, at: number, floor: number): FoundQuantity | null {
  const { lower } = text
  const lead = BETWEEN.exec(lower.slice(Math.max(floor, at - 14), at))
  const between = lead?.[0] === 'between '
  let part = readPart(text, at, between)
  if (between && part && !matchAt(AND_EN, lower, part.end)) part = readPart(text, at, false)
  if (!part) return null
  const range = readRange(text, part, lead?.[0] ?? '')
  const numeral = range?.numeral ?? part.numeral
  let unit = range?.unit ?? part.unit
  let end = range?.end ?? part.end
  let start = numeral.start
  if (
    range &&
    lead &&
    (between ||
      lead[0].startsWith('from') ||
      lead[0].startsWith('anywhere') ||
      lead[0].startsWith('在') ||
      lead[0].startsWith('从'))
  )
    start -= lead[0].length
  if (numeral.unit !== undefined) {
    unit = numeral.unit === '%' ? { end, unit: unitOf('%'), kind: 'measure', half: false, more: false } : unit
    if (numeral.unit === '%') end = range?.end ?? numeral.end
  }
  const sign = moneyBefore(text, start, floor)
  if (sign && unit?.unit.dimension === 'money' && text.language === 'zh') {
    const first = firstOfList(text, part.numeral, sign)
    if (first) return first
  }
  const suffix = sign ? millions(text, numeral) : 1
  if (suffix !== 1) end = numeral.end + (lower[numeral.end] === ' ' ? 2 : 1)
  if (sign) {
    start = sign.start
    if (unit?.unit.dimension !== 'money') unit = null
    end = Math.max(unit?.end ?? 0, range?.end ?? (suffix !== 1 ? end : numeral.end))
    if (unit === null)
      end =
        suffix !== 1
          ? numeral.end + (lower[numeral.end] === ' ' ? 2 : 1)
          : Math.max(numeral.end, range ? range.numeral.end : 0)
  }
  const scaled =
    text.language === 'en' && unit?.unit.dimension === 'money' && !sign ? matchAt(SCALED, lower, end) : null
  if (scaled) end += scaled[0].length
  const portion = unit || sign ? null : (percentBefore(text, start) ?? tenths(text, numeral, end))
  const scale =
    (portion?.factor ?? 1) *
    (unit?.unit.factor ?? 1) *
    suffix *
    (sign?.factor ?? 1) *
    (scaled ? (text.words.magnitudes.get(scaled[1]!) ?? 1) : 1)
  if (portion) {
    end = portion.end ?? end
    start = portion.start ?? start
    unit = { end, unit: unitOf('%'), kind: 'measure', half: false, more: false }
  }
  const implied = unit || sign || portion ? null : impliedUnit(text, numeral, end)
  const measure = sign && !unit ? unitOf(sign.name) : (unit?.unit ?? implied ?? COUNT)
  let { min, max, approximate, vague } = numeral
  const shift = unit?.half ? 0.5 : 0
  const grow = (value: number | null) => (value === null ? null : times(value + shift, scale))
  min = grow(min)
  max = grow(max)
  if (portion?.extra) {
    min = min === null ? null : min + portion.extra
    max = max === null ? null : max + portion.extra
  }
  const tail = unit || sign ? extraAfter(text, end, measure, min) : null
  if (tail) {
    end = tail.end
    if (tail.add && min !== null && max !== null) {
      min = Number((min + tail.add).toPrecision(15))
      max = Number((max + tail.add).toPrecision(15))
    }
  }
  if (unit?.more || tail?.more) {
    max = null
    approximate = true
  }
  const bounds = readBounds(text, start, end, floor)
  const bounded = bounds.least || bounds.most || bounds.approximate
  if (!accepted(text, numeral, unit, sign !== null || portion !== null || implied !== null, bounded, range !== null))
    return null
  const rate = implied ? null : rateOf(text, measure, start, bounds.end, floor)
  if (bounds.least) max = null
  else if (bounds.most) min = null
  if (bounds.least && min === null && !vague) min = numeral.max
  return {
    start: Math.min(bounds.start, rate?.start ?? bounds.start),
    end: Math.max(bounds.end, rate?.end ?? bounds.end),
    min: vague ? null : min,
    max: vague ? null : max,
    unit: rate?.unit.name ?? measure.name,
    dimension: rate?.unit.dimension ?? (measure.name === '' && isFraction(numeral) ? 'ratio' : measure.dimension),
    approximate: approximate || bounds.approximate,
    vague,
  }
}

const isFraction = (numeral: Numeral): boolean =>
  numeral.unit === '' || (numeral.min !== null && numeral.min > 0 && numeral.min < 1)

function accepted(
  text: Text,
  numeral: Numeral,
  unit: UnitReading | null,
  measured: boolean,
  bounded: boolean,
  range: boolean,
): boolean {
  if (measured) return true
  const { lower, words } = text
  if (/第 ?$/.test(lower.slice(Math.max(0, numeral.start - 2), numeral.start))) return range
  if (isName(text, numeral, unit, bounded)) return false
  const written = lower.slice(numeral.start, numeral.end)
  if (numeral.form === 'weak' || (text.language === 'zh' && /^[百千万亿 ]+$/.test(written)))
    return range || counts(text, numeral, unit, bounded)
  if (numeral.vague && text.language === 'zh') return unit !== null || written.length > 1
  if (written === 'half' && !unit)
    return (
      / of| the| a\b| an\b/y.test(lower.slice(numeral.end, numeral.end + 4)) ||
      bounded ||
      (lower.length < 12 && lower.trim() === written)
    )
  if (/^(?:several|few|couple)$/.test(written)) return unit !== null
  return !(numeral.form === 'digits' && gluedLetter(text, numeral, unit)) && !words.names.at('', 0)
}

/** "3x faster" has a unit; "45ab" has none and is a name. */
function gluedLetter({ plain, language }: Text, numeral: Numeral, unit: UnitReading | null): boolean {
  return (
    unit === null &&
    /[A-Za-z]/.test(plain[numeral.end] ?? '') &&
    (language === 'en' || /[A-Za-z]{1,}\d|^[A-Za-z](?![A-Za-z])/.test(plain.slice(numeral.end, numeral.end + 3)))
  )
}

interface RangeReading {
  numeral: Numeral
  unit: UnitReading | null
  end: number
}

function readRange(text: Text, first: Part, lead: string): RangeReading | null {
  const { lower, words } = text
  const a = first.numeral
  if (a.vague || a.max === null) return null
  const from = skipBlanks(lower, first.end)
  const to = words.to.at(lower, from)
  const or = matchAt(OR, lower, first.end)
  const and =
    text.language === 'zh'
      ? matchAt(AND_ZH, lower, first.end)
      : lead === 'between '
        ? matchAt(AND_EN, lower, first.end)
        : null
  const list = first.unit ? null : matchAt(LIST, lower, first.end)
  const at = or
    ? first.end + or[0].length
    : to
      ? skipBlanks(lower, to.end)
      : and
        ? first.end + and[0].length
        : list
          ? first.end + list[0].length
          : -1
  if (at < 0) return null
  const ordinal = and && lower[at] === '第' ? at + 1 : at
  const sign = moneyBefore(text, a.start, 0) ? words.money.at(lower, ordinal) : null
  const second = readPart(text, sign && /[$€£¥]/.test(lower[sign.end - 1]!) ? skipBlanks(lower, sign.end) : ordinal)
  if (!second) return null
  const b = second.numeral
  if (b.vague || b.min === null || a.min === null) return null
  const midst = and && text.language === 'zh' ? matchAt(MIDST, lower, second.end) : null
  if (and && text.language === 'zh' && !midst) return null
  if (
    list &&
    (!second.unit ||
      /^ ?[、,]/.test(lower.slice(second.end, second.end + 2)) ||
      /[、,]/.test(lower[skipBack(lower, a.start) - 1] ?? '') ||
      second.unit.unit.name === '%' ||
      second.unit.kind === 'counted' ||
      b.min > 3 * a.max)
  )
    return null
  let low = a.min
  if (!first.unit && b.magnitude > a.magnitude && a.magnitude === 1 && b.min / b.magnitude > low)
    low = times(low, b.magnitude)
  const high = b.max
  const left = first.unit?.unit
  const right = second.unit?.unit
  if (left && right && left.name !== right.name) {
    const [x, y] = [UNITS.get(left.name), UNITS.get(right.name)]
    if (!x || !y || x.base !== y.base) return null
    low = Number(((low * x.scale) / y.scale).toPrecision(12))
  }
  if (left && !right && first.unit?.kind === 'measure' && left.name !== '%' && to === null) return null
  if (high !== null && low * (left?.factor ?? 1) >= high * (right?.factor ?? left?.factor ?? 1) && !midst) return null
  if (or && (high === null || high > 2 * low)) return null
  const unit = second.unit ?? first.unit
  const end = midst ? second.end + midst[0].length : second.end
  return {
    numeral: {
      ...b,
      start: a.start,
      end: b.end,
      min: low,
      max: high,
      approximate: a.approximate || b.approximate,
      ...(a.unit && !second.unit && { unit: a.unit }),
      form: b.form === 'weak' || a.form === 'weak' ? 'words' : b.form,
    },
    unit,
    end,
  }
}

interface Sign {
  start: number
  name: string
  factor: number
}

/** $5, USD 200, 人民币 50 元, MAUD 60 */
function moneyBefore({ lower, plain, words }: Text, start: number, floor: number): Sign | null {
  let at = start
  if (lower[at - 1] === ' ') at = skipBack(lower, at)
  const hit = words.money.before(lower, at)
  if (
    hit &&
    hit.start >= floor &&
    (at === start ||
      !/^(?:try|real|sol|won|mark|stone|cad|rand|ether)$/.test(lower.slice(hit.start, hit.end)) ||
      plain[hit.start] !== lower[hit.start])
  ) {
    return { start: hit.start, name: hit.value.name, factor: 1 }
  }
  const code = /(?:^|[^A-Za-z])M([A-Z]{3}) ?$/.exec(plain.slice(Math.max(floor, start - 6), start))
  if (code && UNITS.get(code[1]!)?.dimension === 'money')
    return { start: start - 4 - (at < start ? start - at : 0), name: code[1]!, factor: 1e6 }
  return null
}

/** "$20,300 yuan" are two prices: the full-width comma of a Chinese list looks like one that groups digits. */
function firstOfList({ plain }: Text, numeral: Numeral, sign: Sign): FoundQuantity | null {
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

/** Behind a money sign m, b and t are millions, billions and trillions in any case: $1.5m. */
function millions({ lower }: Text, numeral: Numeral): number {
  const match = /^ ?([mbt])(?![a-z])/.exec(lower.slice(numeral.end, numeral.end + 3))
  return match && numeral.magnitude === 1 ? { m: 1e6, b: 1e9, t: 1e12 }[match[1] as 'm' | 'b' | 't'] : 1
}

interface Portion {
  factor: number
  start?: number
  end?: number
  extra?: number
}

const TENTHS =
  / {0,2}(成|折)(?![为了立功员长熟本果就都绩交分像份扣叠射磨腾中返效天])(?: ?([一二三四五六七八九半])(?![一二三四五六七八九十个种名位家年]))?/y

/** 三成, 七成六, 九折, 五五折 */
function tenths({ lower, language }: Text, numeral: Numeral, end: number): Portion | null {
  if (language !== 'zh') return null
  const match = matchAt(TENTHS, lower, numeral.end)
  if (!match) return null
  const value = numeral.max ?? numeral.min
  if (match[1] === '折') {
    if (value === null || value >= 100 || value === 10) return null
    return { factor: value >= 10 ? 1 : 10, end: end + match[0].length - (match[2] ? match[2].length : 0) }
  }
  const extra = match[2] ? (match[2] === '半' ? 5 : '零一二三四五六七八九'.indexOf(match[2])) : 0
  return { factor: 10, end: numeral.end + match[0].length, extra }
}

/** "percent of 10" as a heading of a table has it. */
function percentBefore({ lower, language }: Text, start: number): Portion | null {
  if (language !== 'en') return null
  if (start > 12) return null
  const match = /^(?:percent|per cent) of $/.exec(lower.slice(0, start))
  return match ? { factor: 1, start: 0 } : null
}

const MORE_AFTER = /[多余](?!少|数|元|半|么)/y
/** 一米八, 1 米 75 */
const PART_OF_METER = /([一二三四五六七八九])(?![一二三四五六七八九十百千万米个分])| ?(\d{2})(?![\d.])/y
const HALF_AFTER = / ?半(?![导路夜空径])/y
const AND_A_PART = / and (?:a )?(half|quarter|third)\b/y
const AGE = /[ -](?:old|of age)\b/y

/** What goes on behind the unit: 三年多, 两米半, an hour and a half, years old, five dollars and ten cents. */
function extraAfter(
  text: Text,
  end: number,
  unit: Unit,
  min: number | null,
): { end: number; add: number; more: boolean } | null {
  const { lower } = text
  if (unit.dimension === 'money') return changeAfter(text, end)
  if (text.language === 'zh') {
    const part = unit.name === 'meter' ? matchAt(PART_OF_METER, lower, end) : null
    if (part)
      return {
        end: end + part[0].length,
        add: part[1] ? '零一二三四五六七八九'.indexOf(part[1]) / 10 : Number(part[2]) / 100,
        more: false,
      }
    const half = matchAt(HALF_AFTER, lower, end)
    if (half) return { end: end + half[0].length, add: 0.5 * unit.factor, more: false }
    const more = matchAt(MORE_AFTER, lower, end)
    if (more && (UNITS.has(unit.name) || min !== null)) return { end: end + 1, add: 0, more: UNITS.has(unit.name) }
    return null
  }
  const part = matchAt(AND_A_PART, lower, end)
  if (part)
    return {
      end: end + part[0].length,
      add: { half: 1 / 2, quarter: 1 / 4, third: 1 / 3 }[part[1] as 'half'] * unit.factor,
      more: false,
    }
  const age = unit.dimension === 'time' ? matchAt(AGE, lower, end) : null
  return age ? { end: end + age[0].length, add: 0, more: false } : null
}

/** 50 元 6 角三分 · thirteen dollars and forty-five cents · 15 dollars 50 */
function changeAfter(text: Text, from: number): { end: number; add: number; more: boolean } | null {
  const { lower, words, language } = text
  let end = from
  let add = 0
  let unit = language === 'zh' ? 1 : 0.01
  for (let step = 0; step < 2; step++) {
    const joint = matchAt(/ ?(?:又|and )? ?/y, lower, end)!
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
  const more = end === from && language === 'zh' ? matchAt(MORE_AFTER, lower, end) : null
  if (more) return { end: end + 1, add: 0, more: true }
  return end > from ? { end, add, more: false } : null
}

const PER_AFTER_EN = / ?\/ ?| ?(?:per|a|an|each|every) /y
const PER_AFTER_ZH = / ?\/ ?| ?每 ?/y
const PER_BEFORE_ZH =
  /(?:每一?|一)个?(秒钟?|分钟|小时|天|日|周|星期|月|季度|年)(?:[^,.;。!?:、每\d一二三四五六七八九十]{0,8})$/

const SPEED_BEFORE_ZH = /(时|秒)速(?:约|达|达到|高达|超过|为|是|到| )*$/

/** 2 MB per second, eight hours a day, 每秒 2 兆字节. Percent and money keep their unit. */
function rateOf(
  text: Text,
  unit: Unit,
  start: number,
  end: number,
  floor: number,
): { unit: Unit; start?: number; end?: number } | null {
  const { lower, words, language } = text
  if (unit.name === '%' || unit.name === 'age' || unit.dimension === 'money' || unit.dimension === 'temperature')
    return null
  const after = matchAt(language === 'zh' ? PER_AFTER_ZH : PER_AFTER_EN, lower, end)
  const per = after && words.per.at(lower, end + after[0].length)
  if (per && !(unit.dimension === 'time' && /^ ?an? $/.test(after![0]) && unit.name === per.value))
    return { unit: over(unit, per.value), end: per.end }
  if (language !== 'zh' || lower.slice(start, end).includes('倍')) return null
  const head = lower.slice(Math.max(floor, start - 14), start)
  if (unit.dimension === 'length') {
    const speed = SPEED_BEFORE_ZH.exec(head)
    if (speed) return { unit: over(unit, speed[1] === '时' ? 'hour' : 'second'), start: start - speed[0].length }
  }
  const before = PER_BEFORE_ZH.exec(head)
  if (!before?.[0].startsWith('每')) return null
  const name = words.per.at(before[1]!, 0)
  return name ? { unit: over(unit, name.value), start: start - before[0].length } : null
}

function over(unit: Unit, per: string): Unit {
  if (unit.dimension === 'length' && UNITS.get(per)?.dimension === 'time')
    return { ...unitOf(`${unit.name} per ${per}`), dimension: 'speed' }
  return { ...unitOf(`${unit.name}/${per === 'second' ? 's' : per}`), dimension: 'rate' }
}
