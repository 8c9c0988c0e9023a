import { type Clause, isMain } from './clauses.ts'
import type { Cue } from './cues.ts'
import { isFrame } from './frames.ts'
import type { CueTag, SentenceCues } from './sentence-cues.ts'

/**
 * Is the main predicate negated? "They train models, which is not cheap" no; "If it rains, we do not go" yes. The
 * clause that decides is the first that says something of its own; of "A, but B" and "not A but B" it is B.
 */
export function isNegated(sentence: SentenceCues): boolean {
  const cues = negations(sentence)
  if (cues.length === 0) return false
  const clauses = decidingClauses(sentence)
  const at = clauses.findIndex((clause) => !isFrame(sentence, clause))
  const first = clauses[at]
  if (!first) return false
  const cue = cues.find(({ start }) => first.start <= start && start < first.end)
  if (!cue || isEmbedded(sentence, cue, first)) return false
  const instead = replacement(sentence, cue, clauses.slice(at + 1))
  return instead === null || cues.some(({ start }) => instead.start <= start && start < instead.end)
}

export function negations(sentence: SentenceCues): Cue<CueTag>[] {
  return sentence
    .all('negation', 'negator')
    .filter((cue) => !isQuestionForm(sentence.plain, cue) && !isInterjection(sentence, cue))
}

/** 去不去, 懂没懂 ask or say "whether". */
function isQuestionForm(plain: string, { start, end }: Cue<CueTag>): boolean {
  return end - start === 1 && plain[start - 1] === plain[end] && HAN.test(plain[end]!)
}
const HAN = /[\u4e00-\u9fff]/

/** "No, they learn fast.", 不,它们学得很快。 */
function isInterjection({ plain }: SentenceCues, { start, end }: Cue<CueTag>): boolean {
  return (
    INTERJECTION.test(plain.slice(start, end)) &&
    /[,.!。]/.test(plain[end] ?? '.') &&
    !/[\p{L}]/u.test(plain[start - 1] ?? ' ')
  )
}
const INTERJECTION = /^(?:no|不|不是|没有)$/i

/** The main clauses, from the last contrast on. */
function decidingClauses({ clauses }: SentenceCues): Clause[] {
  const main = clauses.filter((clause) => isMain(clause) && clause.verbs > 0)
  const said = main.length > 0 ? main : clauses.filter(isMain)
  return said.slice(
    Math.max(
      0,
      said.findLastIndex((clause) => clause.role === 'contrast'),
    ),
  )
}

/** Negates something inside the predicate: 一些不重要的数据, 我不赞成的地方在于…, 确保它不会… */
function isEmbedded({ plain, language }: SentenceCues, cue: Cue<CueTag>, clause: Clause): boolean {
  if (language === 'en') return false
  const before = plain.slice(clause.start, cue.start)
  if (ENSURING.test(before)) return true
  const de = plain.indexOf('的', cue.end)
  if (de < 0 || de >= clause.end - 1 || de - cue.end > 8) return false
  return MEASURED.test(before) || /是|在于/.test(plain.slice(de + 1, clause.end))
}
const MEASURED = /(?:[个些种款项家条位类]|[是有把用成作为在对与])$/
const ENSURING = /确保|保证|以便|导致|使得|防止|避免/

/** The B of 不是 A,而是 B; 它不贵,它是免费的; "it is not A, it is B": what stands in for what was negated. */
function replacement(sentence: SentenceCues, cue: Cue<CueTag>, rest: readonly Clause[]): Clause | null {
  const { plain, language } = sentence
  const instead = sentence.all('link', 'instead').find(({ start }) => start >= cue.end)
  if (instead) return sentence.clauseAt(instead.start)
  if (language === 'zh') {
    const word = plain.slice(cue.start, cue.end).endsWith('是') ? '是' : plain.slice(cue.end, cue.end + 2)
    return rest.find(({ start, end }) => plain.slice(start, Math.min(end, start + 7)).includes(word)) ?? null
  }
  const after = sentence.clauses.find(({ start }) => start > cue.start)
  if (after?.role === 'contrast' && after.verbs === 0) return { ...after, end: after.start }
  if (!/\b(?:is|are|was|were|'s|'re)(?: not|n't)/i.test(plain.slice(Math.max(0, cue.start - 8), cue.end))) return null
  const next = rest[0]
  return next &&
    /^(?:it|that|this|he|she|they|we|but|rather)(?:'s|'re| is| are| was| were)\b/i.test(
      plain.slice(next.start, next.end),
    )
    ? next
    : null
}
