import { UNITS } from '../../language/units.ts'
import { matchAt } from './digits.ts'
import type { Unit } from './lexicon.ts'
import { changeAfter } from './money.ts'
import type { Text } from './unit.ts'

const MORE_AFTER = /[多余](?!少|数|元|半|么)/y
/** 一米八, 1 米 75 */
const PART_OF_METER =
  /([一二三四五六七八九])([一二三四五六七八九])?(?![一二三四五六七八九十百千万米个分])| ?(\d{2})(?![\d.])| ?(\d)(?=[,。;、!?)的高长左]| ?$)/y
/** 三十八度五 */
const TENTH_OF_DEGREE = /([一二三四五六七八九])(?![一二三四五六七八九十百千万米个分度])/y
/** six foot two */
const INCHES =
  / (?:(\d{1,2})|(one|two|three|four|five|six|seven|eight|nine|ten|eleven))(?= ?[.,;:!?)]| ?$| (?:tall|and|or|in height)\b)/y
const HALF_AFTER = / ?半(?![导路夜空径])/y
const AND_A_PART = / and (?:a )?(half|quarter|third)\b/y
const AGE = /[ -](?:old|of age)\b/y

/** What goes on behind the unit: 三年多, 两米半, an hour and a half, years old, five dollars and ten cents. */
export function extraAfter(text: Text, end: number, unit: Unit): { end: number; add: number; more: boolean } | null {
  const { lower } = text
  if (unit.dimension === 'money') {
    // 一块半
    const half = text.language === 'zh' && lower[end] === '半' ? matchAt(HALF_AFTER, lower, end) : null
    return half ? { end: end + half[0].length, add: 0.5 * unit.factor, more: false } : changeAfter(text, end, unit)
  }
  if (text.language === 'zh') {
    const part = unit.name === 'meter' ? matchAt(PART_OF_METER, lower, end) : null
    if (part) {
      const [whole, tenths, hundredths, digits, digit] = part
      const add = tenths
        ? digitOf(tenths) / 10 + digitOf(hundredths ?? '') / 100
        : digit
          ? Number(digit) / 10
          : Number(digits) / 100
      return { end: end + whole.length, add, more: false }
    }
    const tenth = unit.name.startsWith('degree') ? matchAt(TENTH_OF_DEGREE, lower, end) : null
    if (tenth) return { end: end + 1, add: digitOf(tenth[1]!) / 10, more: false }
    const half = matchAt(HALF_AFTER, lower, end)
    if (half) return { end: end + half[0].length, add: 0.5 * unit.factor, more: false }
    const more = matchAt(MORE_AFTER, lower, end)
    return more && UNITS.has(unit.name) ? { end: end + 1, add: 0, more: true } : null
  }
  const part = matchAt(AND_A_PART, lower, end)
  if (part)
    return {
      end: end + part[0].length,
      add: { half: 1 / 2, quarter: 1 / 4, third: 1 / 3 }[part[1] as 'half'] * unit.factor,
      more: false,
    }
  const inches = unit.name === 'foot' && lower.startsWith('foot', end - 4) ? matchAt(INCHES, lower, end) : null
  if (inches) {
    const count = inches[1] ? Number(inches[1]) : text.words.digits.get(inches[2]!)!
    return count < 12 ? { end: end + inches[0].length, add: count / 12, more: false } : null
  }
  const age = unit.dimension === 'time' ? matchAt(AGE, lower, end) : null
  return age ? { end: end + age[0].length, add: 0, more: false } : null
}

const digitOf = (char: string): number => Math.max(0, '零一二三四五六七八九'.indexOf(char || '零'))
