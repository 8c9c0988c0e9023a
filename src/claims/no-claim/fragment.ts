import { isMain } from '../../analysis/clauses.ts'
import { hasPredicate } from '../../analysis/frames.ts'
import { isOrder } from '../../analysis/orders.ts'
import type { SentenceContext, SentenceCues } from '../../analysis/sentence-cues.ts'
import { lengthOf, patternsFor, substance, textOf } from './saying.ts'

/** No clause that states anything: "At solving.", "and if it rains.", 当我们有了蓝图的时候。 */
export function isFragment(context: SentenceContext): boolean {
  const { cues } = context
  const { unfinished, longest } = patternsFor(cues)
  if (lengthOf(cues) <= longest.remark - 4 && unfinished.test(cues.plain)) return true
  if (hasStatement(cues) || answersWithPhrase(context)) return false
  if (cues.clauses.every((clause) => !isMain(clause))) return true
  // "Not in the next two years", "more than a thousand": says how much all the same.
  return lengthOf(cues) <= longest.phrase && !(lengthOf(cues) > 3 && MEASURES[cues.language].test(cues.plain))
}
const MEASURES = {
  en: /\d|\bthan\b|\bnot (?:in|for|until|till|before|after|within|at|by|from|since)\b/i,
  // 工资一个月三十块。
  zh: /[\d一二两三四五六七八九十百千万亿半](?:个?(?:人|多人|块|元|岁|年|天|月|周|次|家|台|吨|公里|米|倍|成|分|度|亩|斤|公斤|票)|%|万|亿|美元|小时|分钟)[。.!]?$/,
} as const

function hasStatement(cues: SentenceCues): boolean {
  if (isOrder(cues)) return true
  const { empty } = patternsFor(cues)
  return cues.clauses.some((clause) => {
    if (clause.verbs === 0) return false
    // "a camera that stops the car": a caption cut in two, still said of something.
    if (!isMain(clause)) return clause.role === 'relative' && !/^(?:The|An?) /.test(cues.plain)
    const text = textOf(cues, clause)
    return cues.language === 'zh'
      ? (text.length > 2 && text.length <= 5) || hasPredicate(text)
      : (!clause.frame || cues.plain[clause.end] === ':') && !empty.test(text)
  })
}

/** "Who runs it?" — "The university.": the question lends the sentence its verb. */
function answersWithPhrase({ cues, previous, question }: SentenceContext): boolean {
  return (
    previous === null && question !== null && patternsFor(cues).asksForPhrase.test(question) && substance(cues, 1) > 0
  )
}
