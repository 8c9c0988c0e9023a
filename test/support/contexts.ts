import { type SentenceContext, sentenceContexts } from '../../src/analysis/sentence-cues.ts'
import { normalise } from '../../src/source/normalise.ts'

/** The sentences of one turn, in one language. */
export function turn(texts: readonly string[], question: string | null = null): SentenceContext[] {
  const language = texts.some((text) => /[\u4e00-\u9fff]/.test(text)) ? 'zh' : 'en'
  const sentences = texts.map((text) => ({ plain: normalise(text), language }) as const)
  return sentenceContexts(sentences, question === null ? null : normalise(question))
}

/** One sentence that does not open its turn, so that no question answers for it. */
export const sentence = (text: string): SentenceContext => turn(['…', text])[1]!

/** One sentence that opens the answer to a question. */
export const answer = (question: string, text: string): SentenceContext => turn([text], question)[0]!
