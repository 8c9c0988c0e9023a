import { isFiniteVerb, PAST_FORM, type Word } from './english-words.ts'
import type { SentenceContext, SentenceCues } from './sentence-cues.ts'

/** How far direct speech may run on without a new "he said". */
const REACH = 6

/**
 * Does the sentence stand inside a quotation that an earlier report opened: by a mark that is not closed yet, or in
 * talk by "they said, well, …", as long as the tense is that of the quoted and nobody is spoken about?
 */
export function quotationOpenBefore(
  context: SentenceContext,
  isReport: (context: SentenceContext) => boolean,
): boolean {
  let opener = context.previous
  for (let i = 0; opener && i < REACH; i++, opener = opener.previous) {
    if (!opensSpeech(opener.cues)) continue
    if (isReport(opener)) return staysQuoted(opener, context)
  }
  return false
}

function opensSpeech(cues: SentenceCues): boolean {
  const { plain, language } = cues
  if (plain.includes('“') || plain.includes('「')) return true
  return (
    language === 'en' &&
    (cues.all('reporting', 'say').some(({ end }) => plain[end] === ',') || plain.includes(' like,'))
  )
}

function staysQuoted(opener: SentenceContext, context: SentenceContext): boolean {
  let text = ''
  let talk = true
  for (let at: SentenceContext | null = opener; at; at = at.next) {
    if (at === context) break
    text += at.cues.plain
    if (at !== opener) talk &&= staysInTalk(at.cues)
  }
  const mark = Math.max(text.lastIndexOf('“'), text.lastIndexOf('「'))
  if (mark < 0) return talk && staysInTalk(context.cues)
  // He goes on himself after the closing mark.
  return !/[”」]/.test(text.slice(mark)) && !/[”」].{20}/.test(context.cues.plain)
}

function staysInTalk({ plain, words }: SentenceCues): boolean {
  return !RETURNS.test(plain) && !words.some((word, i) => isPast(word) && isFiniteVerb(words, i))
}
const RETURNS =
  /^(?:(?:so,? )?imagine|but|however|now|well|anyway|I |I'm|that|this is|it |not )\b|\b(?:he|she|they|his|their)\b|\bI (?:think|mean|don't)\b|[\u4e00-\u9fff]/i
const isPast = ({ text, is }: Word): boolean =>
  (is & PAST_FORM) > 0 || /^(?:was|were|did|had|came|went|took|didn't|wasn't|weren't)$/.test(text)
