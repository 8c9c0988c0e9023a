import type { Numeral } from './found-quantity.ts'
import { type Unit, unitOf } from './lexicon.ts'
import type { Text } from './unit.ts'

/** She was six · when I was close to five · they turned 40 */
const AGE_OF_PERSON =
  /\b(?:(?:i|he|she) (?:was|am|is|turned|turns|became)|i'm|he's|she's|(?:when|since|until|till|before|after) (?:you|we|they|my [a-z]+|the kids?|the child(?:ren)?) (?:are|were|was|is|turn(?:ed)?)|turned|turning|they turn|under the age of) (?:(?:only|just|about|almost|nearly|around|close to|barely|over|under|maybe|like) )*$/
/** aged 60, at the age of 12, age 87 */
const AGE_SAID = /\b(?:aged?|ages|age of) $/
const AGE_TAIL =
  /^(?:[.,;:!?)\u2014\u2013]| ?$| (?:or|and|when|with|but|so|then|now|while|my|we|i|he|she|it|they|already|years?|at|\u2014|\u2013|-)(?![a-z]))/
/** 使用它的人只有 3 万: the predicate counts the people named before it. */
const PEOPLE_SAID =
  /(?:的人|人数|人口|总人数|用户数|的人数)(?:已经?|只|仅|大概|大约|就)?(?:有|是|为|达|达到|超过|不到|多达|约|大约|近| )*$/
const CLOSED = /^(?:左右|以上|以下|多)?(?:[,.;。!?、)]| ?$)/

/** The unit that other words than those behind the number give: an age, or people. */
export function impliedUnit({ lower, language }: Text, { start, min, vague }: Numeral, end: number): Unit | null {
  const head = lower.slice(Math.max(0, start - 40), start)
  const tail = lower.slice(end, end + 8)
  if (language === 'zh') return PEOPLE_SAID.test(head) && CLOSED.test(tail) ? unitOf('person') : null
  if (vague || min === null || min > 120) return null
  if (AGE_SAID.test(head)) return unitOf('age')
  return AGE_TAIL.test(tail) && AGE_OF_PERSON.test(head) ? unitOf('year') : null
}
