import { UNITS } from '../../language/units.ts'
import { matchAt } from './digits.ts'
import { type Unit, unitOf } from './lexicon.ts'
import type { Text } from './unit.ts'

const PER_AFTER_EN = / ?\/ ?| ?(?:per|a|an|each|every) /y
const PER_AFTER_ZH = / ?\/ ?| ?每 ?/y
const PER_BEFORE_ZH =
  /(?:每一?|一)个?(秒钟?|分钟|小时|天|日|周|星期|月|季度|年)(?:[^,.;。!?:、每\d一二三四五六七八九十]{0,8})$/

const SPEED_BEFORE_ZH = /(时|秒)速(?:约|达|达到|高达|超过|为|是|到| )*$/

/** 2 MB per second, eight hours a day, 每秒 2 兆字节. Percent and money keep their unit. */
export function rateOf(
  text: Text,
  unit: Unit,
  start: number,
  end: number,
  floor: number,
): { unit: Unit; start?: number; end?: number } | null {
  const { lower, words, language } = text
  // "Two of us a week later"
  if (language === 'en' && lower.slice(end - 3, end) === ' us') return null
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
