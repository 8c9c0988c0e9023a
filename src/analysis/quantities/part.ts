import { readChinese } from './chinese-numeral.ts'
import { readEnglish } from './english-numeral.ts'
import type { Numeral } from './found-quantity.ts'
import { readUnit, type Text, type UnitReading } from './unit.ts'

/** A number with what stands behind it: an amount, or one end of a range. */
export interface Part {
  numeral: Numeral
  unit: UnitReading | null
  end: number
}

export function readNumeral(text: Text, at: number, between = false): Numeral | null {
  return text.language === 'zh' ? readChinese(text.plain, at, text.words) : readEnglish(text, at, text.words, between)
}

export function readPart(text: Text, at: number, between = false): Part | null {
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
