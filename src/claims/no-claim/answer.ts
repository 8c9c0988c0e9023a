import type { SentenceContext, SentenceCues } from '../../analysis/sentence-cues.ts'
import { lengthOf, patternsFor, saying, substance } from './saying.ts'

/** "Thank you so much for having me.", 大家好! */
export function isGreeting({ cues }: SentenceContext): boolean {
  const { trimmings, remark } = patternsFor(cues).longest
  if (lengthOf(cues) > remark) return false
  const [first] = cues.all('talk', 'greeting')
  if (first === undefined || first.start > 6) return false
  return substance(cues, trimmings + 1) <= trimmings || isFarewell(cues)
}

/** 别客气,您路上慢走,外面黑。: words for the listener's way. */
function isFarewell(cues: SentenceCues): boolean {
  return (
    cues.language === 'zh' &&
    cues.has('person', 'listener') &&
    !cues.has('person', 'self') &&
    cues.clauses.every(({ start, end }) => end - start <= 8)
  )
}

/** "Yes, of course.", 对,没错。, "They will.": yes or no with its trimmings, or a verb that stands for the question's. */
export function isBareAnswer({ cues }: SentenceContext): boolean {
  const { ellipsis, longest } = patternsFor(cues)
  return lengthOf(cues) <= longest.remark && (substance(cues, 1) === 0 || ellipsis.test(cues.plain))
}

/** "I don't know whether it still exists.", 我不知道它还在不在。: commits to nothing. */
export function isIgnorance({ cues }: SentenceContext): boolean {
  const { ignorance, longest } = patternsFor(cues)
  if (lengthOf(cues) > longest.remark + 4 || !ignorance.test(cues.plain)) return false
  return (
    saying(cues).length <= 1 &&
    !cues.clauses.some(({ role, verbs, start }) => role === 'contrast' && verbs > 0 && start > 0)
  )
}
