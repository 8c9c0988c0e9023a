import { readChinese } from './chinese-numeral.ts'
import { matchAt, times } from './digits.ts'
import { readEnglish } from './english-numeral.ts'
import type { Numeral } from './found-quantity.ts'
import { unitOf } from './lexicon.ts'
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

/** 100-plus countries, twenty-odd years, 30-something people */
const LOOSELY = /(?:-(?:odd|ish|some|something)| odd| or so)(?= [a-z])|(?:-plus| plus| or more(?! than)|\+)(?= ?[a-z])/y
const WORD = / ?([a-z]+)/y
/** 百万级用户, 千亿参数规模: of that order */
const OF_ORDER = /(?:数?量级|级)(?!别|数|联|差|配)(?:的|别的)?/y
/** Half of one percent, a third of a second, half an inch: a part of one of what follows. */
const PART_OF_ONE = / (?:of )?(?:an?|one) (?=[a-z])/y
/** A 70B model, 700 亿模型: language models are told apart by their parameters. */
const MODEL = / ?-?(?:参数)?(?:的)?(?:大模型|模型|models?\b)/iy

export function readPart(text: Text, at: number, between = false): Part | null {
  const read = readNumeral(text, at, between)
  if (!read) return null
  const numeral = text.language === 'zh' ? ofOrder(text, read) : loosely(text, read)
  const one = partOfOne(text, numeral)
  if (one) return one
  const { plain } = text
  if (plain[at - 1] === '(' && plain[numeral.end] === ')' && numeral.form === 'digits') {
    const outside = readUnit(text, numeral.end + 1, numeral)
    if (outside)
      return { numeral: { ...numeral, start: at - 1, end: numeral.end + 1 }, unit: outside, end: outside.end }
  }
  if (/[BMT]/.test(plain[numeral.end - 1]!) && matchAt(MODEL, plain, numeral.end)) {
    const unit: UnitReading = {
      end: numeral.end,
      unit: unitOf('parameter'),
      kind: 'counted',
      half: false,
      more: false,
    }
    return { numeral, unit, end: numeral.end }
  }
  const unit = readUnit(text, numeral.end, numeral)
  // "It took five or so she said": what is loose must be loose of something.
  if (!unit && numeral.end > read.end && text.language === 'en') return { numeral: read, unit: null, end: read.end }
  // Two thirds of voters are a share, not a number of voters.
  if (unit?.kind === 'counted' && isShare(text, numeral)) return { numeral, unit: null, end: numeral.end }
  return { numeral, unit, end: unit?.end ?? numeral.end }
}

const isShare = ({ language, lower }: Text, { start, end, min, form }: Numeral): boolean =>
  language === 'en' && min !== null && min > 0 && min < 1 && (form === 'words' || lower.slice(start, end).includes('/'))

function loosely({ lower, words }: Text, numeral: Numeral): Numeral {
  const first = lower[numeral.end]
  if (first !== '-' && first !== '+' && !(first === ' ' && 'op'.includes(lower[numeral.end + 1] ?? '.'))) return numeral
  const match = matchAt(LOOSELY, lower, numeral.end)
  if (!match) return numeral
  let end = numeral.end + match[0].length
  let { min, max } = numeral
  // 30-plus thousand
  const next = matchAt(WORD, lower, end)
  const scale = next && words.magnitudes.get(next[1]!)
  if (scale) {
    end += next[0].length
    min = min && times(min, scale)
    max = max && times(max, scale)
  }
  return { ...numeral, end, min, ...(/plus|more|\+/.test(match[0]) ? { max: null } : { max, approximate: true }) }
}

function ofOrder({ lower }: Text, numeral: Numeral): Numeral {
  if (!/[百千万亿]/.test(lower[numeral.end - 1]!)) return numeral
  const match = matchAt(OF_ORDER, lower, numeral.end)
  return match ? { ...numeral, end: numeral.end + match[0].length, approximate: true, form: 'words' } : numeral
}

function partOfOne(text: Text, numeral: Numeral): Part | null {
  if (text.language !== 'en' || numeral.min === null || numeral.min <= 0 || numeral.min >= 1) return null
  const match = matchAt(PART_OF_ONE, text.lower, numeral.end)
  const at = match ? numeral.end + match[0].length : 0
  const hit = match && text.words.units.at(text.lower, at)
  if (!hit || text.lower[hit.end] === '-') return null
  return { numeral, unit: { end: hit.end, unit: hit.value, kind: 'measure', half: false, more: false }, end: hit.end }
}
