import type { Clause } from '../../analysis/clauses.ts'
import type { SentenceContext, SentenceCues } from '../../analysis/sentence-cues.ts'
import { lengthOf, patternsFor, saying, textOf } from './saying.ts'

/** "Let me give you an example.", 原因很简单。 — but 原因很简单:数据用完了 goes on to give it. */
export function isTalkAboutTalk({ cues }: SentenceContext): boolean {
  const { announces, longest } = patternsFor(cues)
  if (lengthOf(cues) > longest.remark) return false
  if (announces.test(cues.plain)) return true
  const found = cues.all('talk', 'management').filter(({ start }) => cues.language === 'zh' || opens(cues, start))
  const last = found.at(-1)
  if (!last || /:./.test(cues.plain.slice(last.end))) return false
  return saying(cues).every((clause) => found.some(({ start }) => clause.start <= start && start < clause.end))
}

/** Do only fillers stand before it? */
function opens(cues: SentenceCues, at: number): boolean {
  const empty = cues.all('talk', 'filler', 'answer', 'greeting')
  return cues.words.every(
    ({ start, text }) => start >= at || !/\w/.test(text) || empty.some((cue) => cue.start <= start && start < cue.end),
  )
}

/** "I am so excited.", 看到这个我很激动。: every clause is a feeling and no more. */
export function isFeeling({ cues }: SentenceContext): boolean {
  if (lengthOf(cues) > patternsFor(cues).longest.feeling) return false
  const said = saying(cues)
  return said.length > 0 && said.every((clause) => isFelt(cues, clause))
}

function isFelt(cues: SentenceCues, clause: Clause): boolean {
  const { affected, affecting, taste } = patternsFor(cues)
  const felt = cues.all('feeling', 'affected', 'affecting').some(({ start, end, tag }) => {
    if (start < clause.start || end > clause.end) return false
    const { before, behind } = tag.list === 'affected' ? affected : affecting
    return before.test(cues.plain.slice(clause.start, start)) && behind.test(cues.plain.slice(end, clause.end))
  })
  return felt || taste.test(textOf(cues, clause))
}
