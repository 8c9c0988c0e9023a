import { type Clause, isMain } from '../../analysis/clauses.ts'
import { hasPredicate } from '../../analysis/frames.ts'
import type { SentenceContext, SentenceCues } from '../../analysis/sentence-cues.ts'
import { patternsFor, textOf } from './saying.ts'

/**
 * Asks, for an answer or for effect, and states nothing before it asks. "It is cheap, right?" states; so does
 * "we asked ourselves: what will matter?", and 你会问:"怎么办?"
 */
export function isQuestion({ cues }: SentenceContext): boolean {
  const { unmarkedQuestion, tag, tellsQuestion } = patternsFor(cues)
  if (!MARKED.test(cues.plain.slice(-4)) && !unmarkedQuestion.test(cues.plain)) return false
  if (
    (tag.test(cues.plain.replace(/[?."\u201d\s]+$/, '')) && !INVERTED.test(cues.plain)) ||
    tellsQuestion.test(cues.plain)
  )
    return false
  const asking = cues.clauses.findIndex((clause) => beginsToAsk(cues, clause))
  return !cues.clauses
    .slice(0, Math.max(0, asking))
    .some((clause, i) => states(cues, clause) && !isAskedToo(cues, i, asking))
}
/** 股价变了但别的也变了吗: no mark between the clause and what asks. */
const isAskedToo = ({ clauses, language, plain }: SentenceCues, i: number, asking: number): boolean =>
  language === 'zh' &&
  /吗[?"”」』]*$/.test(plain) &&
  clauses.slice(i, asking).every(({ end }, at) => end === clauses[i + at + 1]!.start)
/** "Should I wait or should I go, right?" asks from its first word. */
const INVERTED =
  /^(?:(?:and|so|but|well|like|okay|now|or),? )*(?:should|would|could|can|will|shall|do|does|did|is|are|was|were|have|has|isn't|aren't|don't|doesn't|didn't) (?:I|we|you|he|she|it|they|there|this|that|the|an?|people|anyone|anybody)\b/i
const MARKED = /[?][)"\u201d\u2019」』]*$/

function beginsToAsk(cues: SentenceCues, clause: Clause): boolean {
  const asking = cues.all('question', 'asking')
  if (cues.language === 'zh') return asking.some(({ start }) => clause.start <= start && start < clause.end)
  const first = cues.words.find(({ start, text }) => start >= clause.start && !BEFORE_ASKING.test(text))
  return first !== undefined && asking.some(({ start }) => start === first.start)
}
const BEFORE_ASKING = /^(?:and|but|so|or|well|now|then|like|because|say|okay|you|know)$/

/** 那些让我们犹豫的事情,…: only names what is asked about. */
const TOPIC_ZH = /^(?:那么?|所以|但)?(?:那些|这些|所有|每个|那种|这种)[^是了]*的.{1,4}$/

function states(cues: SentenceCues, clause: Clause): boolean {
  const text = textOf(cues, clause)
  if (!isMain(clause) || clause.verbs === 0 || text.length < 4 || patternsFor(cues).introduces.test(text)) return false
  if (cues.language === 'zh' && (!hasPredicate(text) || TOPIC_ZH.test(text))) return false
  return !clause.frame || cues.plain[clause.end] === ':'
}
