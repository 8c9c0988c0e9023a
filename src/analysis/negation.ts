import type { Clause } from './clauses.ts'
import { isMain } from './clauses.ts'
import type { Cue } from './cues.ts'
import type { CueTag, SentenceCues } from './sentence-cues.ts'

/** Chinese noun modifiers: the negation in 一些不重要的数据 or 没有答案的问题 belongs to the noun. */
const MEASURED = /(?:[一这那某每几两种个些款项家条位类]|[是有把用成作为在对])$/

/**
 * Is the main predicate negated? Only clauses that say what the sentence says count: of "A, but B" the B, of "not A but
 * B" the B, never a condition, a time or a relative clause.
 */
export function isNegated(sentence: SentenceCues): boolean {
  const judged = judgedClauses(sentence)
  return negations(sentence).some((cue) => {
    const clause = sentence.clauseAt(cue.start)
    return (
      clause !== null &&
      judged.includes(clause) &&
      !modifiesNoun(sentence, cue, clause) &&
      !isReplaced(sentence, cue, clause)
    )
  })
}

export function negations(sentence: SentenceCues): Cue<CueTag>[] {
  return sentence.all('negation', 'negator').filter((cue) => !asksAOrNotA(sentence.plain, cue))
}

/** 去不去, 懂没懂: a question or "whether", no negation. */
function asksAOrNotA(plain: string, { start, end }: Cue<CueTag>): boolean {
  return (
    end - start === 1 &&
    plain[start - 1] !== undefined &&
    plain[start - 1] === plain[end] &&
    /[\u4e00-\u9fff]/.test(plain[end]!)
  )
}

/** After a contrast, the clauses from the last one on; before it, all main clauses. */
export function judgedClauses(sentence: SentenceCues): Clause[] {
  const main = sentence.clauses.filter((clause) => isMain(clause))
  const last = main.findLastIndex((clause) => clause.role === 'contrast')
  return last > 0 ? main.slice(last) : main
}

function modifiesNoun({ plain, language }: SentenceCues, cue: Cue<CueTag>, clause: Clause): boolean {
  if (language === 'en') return false
  const de = plain.indexOf('的', cue.end)
  return de > 0 && de < clause.end - 1 && de - cue.end <= 8 && MEASURED.test(plain.slice(clause.start, cue.start))
}

/** "Not A but B", 不是 A,而是 B: what is said is B. */
function isReplaced(sentence: SentenceCues, cue: Cue<CueTag>, clause: Clause): boolean {
  const instead = sentence.all('link', 'instead').find(({ start }) => start >= cue.end)
  if (!instead) return false
  // A negation in the second half counts again: 不是因为贵,而是因为没人会用.
  return clause.start <= instead.start
}
