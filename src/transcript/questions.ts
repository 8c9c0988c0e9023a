import type { Range } from '../source/mapped-text.ts'
import type { Passage, Question, Sentence } from './transcript.ts'

const ASKS = /[?？]["'”’」』）)\]*]*$/

/** Whether a turn ends in a question, or nearly so ("Do you agree? You wrote that."). */
export function endsInQuestion({ body, sentences }: Passage): boolean {
  return sentences.slice(-2).some(({ start, end }) => ASKS.test(body.plain.slice(start, end)))
}

/**
 * What the turn before asks: its last questions in a row, or, where it asks nothing, its last sentence. Of a turn in
 * two languages, what is in the language of the answer.
 */
export function questionOf(
  { body, sentences, speaker }: Passage,
  language: Sentence['language'] | undefined,
): Question | null {
  const inLanguage = sentences.filter((sentence) => sentence.language === language)
  const asked = inLanguage.length > 0 ? inLanguage : sentences
  const isQuestion = ({ start, end }: Range): boolean => ASKS.test(body.plain.slice(Math.max(start, end - 8), end))
  const last = asked.findLastIndex(isQuestion)
  const end = last < 0 ? asked.length - 1 : last
  if (end < 0) return null
  let start = end
  while (last >= 0 && start > 0 && isQuestion(asked[start - 1]!)) start--
  return { speaker, body, range: { start: asked[start]!.start, end: asked[end]!.end } }
}
