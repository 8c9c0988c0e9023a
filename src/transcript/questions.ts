import type { Range } from '../source/mapped-text.ts'
import type { Passage, Question } from './transcript.ts'

const ASKS = /[?？]["'”’」』）)\]*]*$/

/** Whether a turn ends in a question, or nearly so ("Do you agree? You wrote that."). */
export function endsInQuestion({ body, sentences }: Passage): boolean {
  return sentences.slice(-2).some(({ start, end }) => ASKS.test(body.plain.slice(start, end)))
}

/** What the turn before asks: its last questions in a row, or, where it asks nothing, its last sentence. */
export function questionOf(asking: Passage): Question | null {
  const { body, sentences, speaker } = asking
  const isQuestion = ({ start, end }: Range): boolean => ASKS.test(body.plain.slice(Math.max(start, end - 8), end))
  const last = sentences.findLastIndex(isQuestion)
  const end = last < 0 ? sentences.length - 1 : last
  if (end < 0) return null
  let start = end
  while (last >= 0 && start > 0 && isQuestion(sentences[start - 1]!)) start--
  return { speaker, body, range: { start: sentences[start]!.start, end: sentences[end]!.end } }
}
