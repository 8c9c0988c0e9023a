import { matchAt } from './digits.ts'
import type { Numeral } from './found-quantity.ts'
import type { Text } from './unit.ts'

interface Portion {
  factor: number
  start?: number
  end?: number
  extra?: number
}

const TENTHS =
  / {0,2}(成|折)(?![为了立功员长熟本果就都绩交分像份扣叠射磨腾中返效天])(?: ?([一二三四五六七八九半])(?![一二三四五六七八九十个种名位家年]))?/y

/** 三成, 七成六, 九折, 五五折 */
export function tenths({ lower, language }: Text, numeral: Numeral, end: number): Portion | null {
  if (language !== 'zh') return null
  const match = matchAt(TENTHS, lower, numeral.end)
  if (!match) return null
  const value = numeral.max ?? numeral.min
  if (match[1] === '折') {
    if (value === null || value >= 100 || value === 10) return null
    // 半折 is half the price, as 对折.
    if (lower[numeral.start] === '半') return { factor: 100, end: end + 1 }
    // 两折半: a quarter of the price
    const half = match[2] === '半' && value < 10
    const behind = end + match[0].length
    return {
      factor: value >= 10 ? 1 : 10,
      end: match[2] && !half ? behind - match[2].length : behind,
      extra: half ? 5 : 0,
    }
  }
  const extra = match[2] ? (match[2] === '半' ? 5 : '零一二三四五六七八九'.indexOf(match[2])) : 0
  return { factor: 10, end: numeral.end + match[0].length, extra }
}

/** "percent of 10" as a heading of a table has it. */
export function percentBefore({ lower, language }: Text, start: number): Portion | null {
  if (language !== 'en') return null
  if (start > 12) return null
  const match = /^(?:percent|per cent) of $/.exec(lower.slice(0, start))
  return match ? { factor: 1, start: 0 } : null
}
