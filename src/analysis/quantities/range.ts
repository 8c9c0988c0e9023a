import { UNITS } from '../../language/units.ts'
import { matchAt, times } from './digits.ts'
import type { Numeral } from './found-quantity.ts'
import { skipBack } from './guards.ts'
import { moneyBefore, suffixed } from './money.ts'
import { type Part, readPart } from './part.ts'
import { skipBlanks, type Text, type UnitReading } from './unit.ts'

/** Between two values that something had one after the other, "from … to" is no range. */
const CHANGE =
  /\b(?:gr(?:ew|ow|own|owing)|r[io]se[ns]?|fell|falls?|fallen|drop(?:s|ped)?|went|goes|gone|go|increas\w+|decreas\w+|jump\w*|climb\w*|declin\w+|cut|reduc\w+|scal\w+|up|down|mov\w+|shift\w*|improv\w+|doubl\w+) (?:[a-z]+ ){0,3}from $/
const AND_ZH = / ?[和与跟] ?/y
export const AND_EN = / and /y
const LIST = / ?、 ?|, /y
const OR = / ?(?:或者?) ?| or /y
const MIDST = / ?之?间/y

/** What else the ends share besides the magnitude: low ends of one digit before hundreds or thousands of it. */
function sharedPlace(low: number, { min, magnitude, form }: Numeral): number {
  const group = min! / magnitude
  const place = 10 ** Math.floor(Math.log10(group))
  return form !== 'digits' && low < 10 && place >= 10 && group % place === 0 && group / place > low ? place : 1
}

interface RangeReading {
  numeral: Numeral
  unit: UnitReading | null
  end: number
}

/**
 * The second end of a range and what both share: 五到六年, 30 to 50 thousand, between 2 and 3 hours, 12、15 年,
 * six or seven. "10 or 100 times" are two amounts: an "or" makes a range only between neighbours.
 */
export function readRange(text: Text, first: Part, lead: string): RangeReading | null {
  const { lower, words } = text
  const a = first.numeral
  if (lead === 'from ' && CHANGE.test(lower.slice(Math.max(0, a.start - 40), a.start))) return null
  if (a.vague || a.max === null) return null
  // 一成到两成
  const behind = !first.unit && lower[first.end] === '成' && text.language === 'zh' ? first.end + 1 : first.end
  const from = skipBlanks(lower, behind)
  const to = words.to.at(lower, from)
  const or = matchAt(OR, lower, first.end)
  const and =
    text.language === 'zh'
      ? matchAt(AND_ZH, lower, first.end)
      : lead.startsWith('between ')
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
  const priced = moneyBefore(text, a.start, 0)
  const sign = priced ? words.money.at(lower, ordinal) : null
  const read = readPart(text, sign && /[$€£¥]/.test(lower[sign.end - 1]!) ? skipBlanks(lower, sign.end) : ordinal)
  const second = priced && read ? suffixed(text, read) : read
  if (!second) return null
  const b = second.numeral
  if (b.vague || b.min === null || a.min === null) return null
  const midst = and && text.language === 'zh' ? matchAt(MIDST, lower, second.end) : null
  if (and && text.language === 'zh' && !midst) return null
  let low = a.min
  // 三、四百: 300 to 400
  const step = list && text.language === 'zh' && low < 10 && b.min > 10 ? b.min / (low + 1) : 1
  const scaled = step > 1 && Number.isInteger(Math.log10(step))
  if (scaled) low *= step
  if (
    list &&
    !scaled &&
    (!second.unit ||
      /^ ?[、,]/.test(lower.slice(second.end, second.end + 2)) ||
      /[、,]/.test(lower[skipBack(lower, a.start) - 1] ?? '') ||
      second.unit.unit.name === '%' ||
      second.unit.kind === 'counted' ||
      b.min > 3 * a.max)
  )
    return null
  if (!first.unit && b.magnitude > a.magnitude && a.magnitude === 1 && b.min / b.magnitude > low)
    // 两到三百万, "two to three hundred thousand": the hundred is shared as well.
    low = times(low, b.magnitude * sharedPlace(low, b))
  const high = b.max
  const left = first.unit?.unit
  const right = second.unit?.unit
  if (left && right && left.name !== right.name) {
    const [x, y] = [UNITS.get(left.name), UNITS.get(right.name)]
    if (!x || !y || x.base !== y.base) return null
    low = Number(((low * x.scale) / y.scale).toPrecision(12))
  }
  if (left && !right && first.unit?.kind === 'measure' && left.name !== '%' && to === null) return null
  if (
    high !== null &&
    low * (left?.factor ?? right?.factor ?? 1) >= high * (right?.factor ?? left?.factor ?? 1) &&
    !midst
  )
    return null
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
