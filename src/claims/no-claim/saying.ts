import { type Clause, isMain } from '../../analysis/clauses.ts'
import type { Language, SentenceCues } from '../../analysis/sentence-cues.ts'
import type { AssertionPatterns } from '../../language/cue-lists.ts'
import { ASSERTION as EN } from '../../language/en/assertion.ts'
import { ASSERTION as ZH } from '../../language/zh/assertion.ts'

const PATTERNS: Record<Language, AssertionPatterns> = { en: EN, zh: ZH }

export const patternsFor = ({ language }: SentenceCues): AssertionPatterns => PATTERNS[language]

/** Main clauses that say something. */
export const saying = (cues: SentenceCues): Clause[] =>
  cues.clauses.filter((clause) => isMain(clause) && clause.verbs > 0 && !clause.frame)

export const textOf = ({ plain }: SentenceCues, { start, end }: Clause): string => plain.slice(start, end)

/** In words where there are words, in characters where there are none. */
export const lengthOf = ({ language, plain, words }: SentenceCues): number =>
  language === 'zh' ? plain.length : words.length

/** Letters, digits and Han; cheaper than \p{L}, which is asked for every character. */
const isLetter = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)

/** How much of the sentence is left without fillers, set answers and greetings; it stops counting at the limit. */
export function substance(cues: SentenceCues, limit: number): number {
  const empty = cues.all('talk', 'filler', 'answer', 'greeting')
  let next = 0
  let left = 0
  const isCovered = (at: number): boolean => {
    while (next < empty.length && empty[next]!.end <= at) next++
    return next < empty.length && empty[next]!.start <= at
  }
  if (cues.language === 'en') {
    for (const { start, text } of cues.words)
      if (/^[\p{L}\p{N}]/u.test(text) && !isCovered(start) && ++left >= limit) break
    return left
  }
  for (let i = 0; i < cues.plain.length && left < limit; i++)
    if (!isCovered(i) && isLetter(cues.plain.charCodeAt(i))) left++
  return left
}
