import type { Numeral } from './found-quantity.ts'
import { type Unit, unitOf } from './lexicon.ts'
import type { Text } from './unit.ts'

/** She was six · when I was close to five · they turned 40 */
const AGE_OF_PERSON =
  /\b(?:(?:i|he|she) (?:was|am|is|turned|turns|became)|i'm|he's|she's|(?:when|since|until|till|before|after) (?:you|we|they|my [a-z]+|the kids?|the child(?:ren)?) (?:are|were|was|is|turn(?:ed)?)|turned|turning|they turn|under the age of) (?:(?:only|just|about|almost|nearly|around|close to|barely|over|under|maybe|like) )*$/
/** aged 60, at the age of 12, age 87 */
const AGE_SAID = /\b(?:aged?|ages|ages? of) (?:between )?$/
const AGE_TAIL =
  /^(?:[.,;:!?)\u2014\u2013]| ?$| (?:or|and|when|with|but|so|then|now|while|my|we|i|he|she|it|they|already|years?|at|\u2014|\u2013|-)(?![a-z]))/
/** 使用它的人只有 3 万: the predicate counts the people named before it. */
/** 年过七十, 年近花甲: 年龄 45 */
const AGE_SAID_ZH = /(?:年[过近逾满]|年龄(?:是|为|约|大约|在)?|芳龄|享年|终年) ?$/
const PEOPLE_SAID =
  /(?:的人|人数|人口|总人数|用户数|的人数)(?:已经?|只|仅|大概|大约|就)?(?:有|是|为|达|达到|超过|不到|多达|剩下?|还剩|仅剩|约|大约|近| )*$/
/** 还在开工的工厂只剩 40: the same, of other things that are told apart by what they do. */
const SUBJECT =
  /[^的,。]{2,}的([\u4e00-\u9fff]{2,5}?)(?:已经?|目前|现在|一共|总共|大概|大约)*(?:只有|只剩下?|仅有|仅剩|还剩|达到?了?|多达|超过了?|不到)(?:大约|约|近| )*$/
const OWNER = /^(?:但|而|现在)?(?:我们|他们|你们|咱们|公司|它们|自己)的/
const CLOSED = /^(?:左右|以上|以下|多)?(?:[,.;。!?、)]| ?$)/

/** The unit that other words than those behind the number give: an age, or people. */
export function impliedUnit(
  { lower, language, words }: Text,
  { start, min, vague }: Numeral,
  end: number,
): Unit | null {
  const head = lower.slice(Math.max(0, start - 40), start)
  const tail = lower.slice(end, end + 8)
  if (language === 'zh') {
    if (min !== null && min <= 120 && AGE_SAID_ZH.test(head) && !/^[\d岁周]/.test(tail)) return unitOf('year')
    if (!CLOSED.test(tail)) return null
    if (PEOPLE_SAID.test(head)) return unitOf('person')
    const subject = SUBJECT.exec(head)
    const noun = subject?.[1]
    const known = noun && !OWNER.test(subject[0]) ? words.nouns.before(noun, noun.length) : null
    return known ? known.value : null
  }
  if (/\bfactors? of (?:[\d.,]+ (?:or|to) )?$/.test(head)) return unitOf('times')
  if (vague || min === null || min > 120) return null
  if (AGE_SAID.test(head)) return unitOf('age')
  return AGE_TAIL.test(tail) && AGE_OF_PERSON.test(head) ? unitOf('year') : null
}
