import { hasLetter } from '../source/letters.ts'
import { type Clause, isMain } from './clauses.ts'
import type { Cue } from './cues.ts'
import { ADVERB, CONJUNCTION, FINITE, isFiniteVerb, MARK, PREPOSITION, SUBJECT } from './english-words.ts'
import type { CueTag, SentenceCues } from './sentence-cues.ts'

interface Range {
  start: number
  end: number
}

/**
 * Is the main predicate negated? "They train models, which is not cheap" no; "If it rains, we do not go" yes. The
 * clause that decides is the first that says something of its own; of "A, but B" and "not A but B" it is B.
 */
export function isNegated(sentence: SentenceCues): boolean {
  const cues = negations(sentence)
  if (cues.length === 0) return false
  // 他说会爆炸,我完全不同意: a refusal is the point wherever it stands.
  if (cues.some((cue) => isRefusal(sentence, cue))) return true
  if (endsInBareContrast(sentence)) return true
  const clauses = decidingClauses(sentence)
  const at = clauses.findIndex((clause) => !clause.frame)
  const first = clauses[at]
  if (!first) return false
  // 不付钱的人不能用: the first says who.
  const cue = cues.find(
    ({ start, end }) => first.start <= start && start < first.end && !isEmbedded(sentence, { start, end }, first),
  )
  if (!cue || isSetRight(sentence, cue)) return false
  const instead = replacement(sentence, cue, clauses.slice(at + 1))
  return instead === null || cues.some(({ start }) => instead.start <= start && start < instead.end)
}

/** "It floods often, but not in winter." */
function endsInBareContrast({ clauses, plain }: SentenceCues): boolean {
  const at = clauses.findLastIndex(({ verbs, frame }) => verbs > 0 && !frame)
  return clauses
    .slice(at + 1)
    .some(({ role, start, end }) => role === 'contrast' && BUT_NOT.test(plain.slice(start, end)))
}
const BUT_NOT = /^but (?:\w+ )?(?:not|never)\b(?! only| just| least)/i

function isRefusal(sentence: SentenceCues, { start, end }: Cue<CueTag>): boolean {
  const clause = sentence.clauseAt(start)
  return clause !== null && isMain(clause) && REFUSAL.test(sentence.plain.slice(start, end + 1))
}
const REFUSAL = /^不(?:同意|认同|赞成|赞同)[^的]?$/

export function negations(sentence: SentenceCues): Cue<CueTag>[] {
  return sentence.all('negation', 'negator').filter(
    (cue) =>
      !isQuestionForm(sentence.plain, cue) &&
      !isInterjection(sentence, cue) &&
      !isQuoted(sentence.plain, cue) &&
      // 与其等,不如做
      !(sentence.plain.startsWith('不如', cue.start) && sentence.plain.includes('与其')) &&
      // 不仅没有缩小,还扩大了
      !NOT_ONLY.test(sentence.plain.slice(Math.max(0, cue.start - 4), cue.start)),
  )
}

const NOT_ONLY = /不(?:仅|但|光|只|单)(?:仅|是)?$/

/** 去不去, 懂没懂 ask or say "whether". */
function isQuestionForm(plain: string, { start, end }: Cue<CueTag>): boolean {
  return end - start === 1 && plain[start - 1] === plain[end] && HAN.test(plain[end]!)
}
const HAN = /[\u4e00-\u9fff]/

/** In somebody's mouth: 他说:「我不懂。」, "it never says 'I'". */
export function isQuoted(plain: string, { start, end }: Range): boolean {
  if (isBetweenStraightMarks(plain, start, end)) return true
  const open = Math.max(plain.lastIndexOf('「', start), plain.lastIndexOf('“', start))
  // 这叫“不能”: a word that is only mentioned.
  if (open === start - 1 && open > 0 && /[」”]/.test(plain.slice(end, end + 3))) return true
  if (OWN_WORDS.test(plain.slice(Math.max(0, open - 16), Math.max(0, open)))) return false
  return open > 4 && Math.max(plain.lastIndexOf('」', start), plain.lastIndexOf('”', start)) < open
}

/** "So we said, “it leaks”" is his own. */
const OWN_WORDS = /\b(?:I|we) (?:said|say|thought|think|felt|realized|was like|were like),? *$/i

/** Straight marks look alike on both sides: an odd number of them before, and another one behind. */
function isBetweenStraightMarks(plain: string, start: number, end: number): boolean {
  let open = -1
  for (let at = plain.indexOf('"'); at >= 0 && at < start; at = plain.indexOf('"', at + 1)) open = open < 0 ? at : -1
  return open > 4 && plain.indexOf('"', end) >= 0
}

/** "No, they learn fast.", 不,它们学得很快。 */
function isInterjection({ plain }: SentenceCues, { start, end }: Cue<CueTag>): boolean {
  return (
    INTERJECTION.test(plain.slice(start, end)) &&
    /[,.!。]/.test(plain[end] ?? '.') &&
    !hasLetter(plain[start - 1] ?? ' ')
  )
}
const INTERJECTION = /^(?:no|不|不是|没有)$/i

/** The main clauses, from the last contrast on (但…) or the conclusion (A,所以 B). */
function decidingClauses({ clauses, plain }: SentenceCues): Clause[] {
  const main = clauses.filter((clause) => isMain(clause) && clause.verbs > 0)
  const said = main.length > 0 ? main : clauses.filter(isMain)
  const turn = said.findLastIndex(
    ({ role, start }) => role === 'contrast' || CONCLUDES.test(plain.slice(start, start + 2)),
  )
  return said.slice(Math.max(0, turn))
}
const CONCLUDES = /^(?:所以|因此|于是|因而)$/

/** Negates something inside the predicate: 一些不重要的数据, 我不赞成的地方在于…, 确保它不会… */
function isEmbedded(sentence: SentenceCues, cue: Range, clause: Clause): boolean {
  if (sentence.language === 'en')
    return !negatesVerb(sentence, cue) || EITHER.test(sentence.plain.slice(Math.max(0, cue.start - 60), cue.start))
  const { plain } = sentence
  const before = plain.slice(clause.start, cue.start)
  const after = plain.slice(cue.end, clause.end)
  if (before.endsWith('、') || ENSURING.test(before)) return true
  // 还没修好就塌了: says when.
  if (/[还尚]$/.test(before) && /^.{1,8}就(?!是)/.test(after)) return true
  // 若不下雨就开门: the condition is negated.
  if (CONDITION.test(before) && CONSEQUENCE.test(after)) return true
  if (MODIFIER.test(after) && !WITH_ADJECTIVE.test(after) && !VERBAL.test(plain.slice(cue.start, cue.end))) return true
  return MEASURED.test(before) && /^.{1,8}的./.test(after)
}
const BARE_NOT =
  /^(?:people|this|that|these|those|one|everyone|everybody|someone|somebody|something|everything|here|there)$/
/** "Either it rains or it does not." */
const EITHER = /\beither\b.*\bor (?:\w+ ){0,3}$/i
const BE = /^(?:am|is|are|was|were|.*'s|.*'re)$/
const SEEMING = /\b(?:turns? out|turned out|seems?|seemed|appears?|appeared|tends?|tended) to$/i
/** 无法解决的问题, 不重要的数据: verb or adjective and 的, nothing between. */
const MODIFIER = /^[^这那我你他她它一最任什几有是「“]{0,3}的[^,。!?]/
/** 不用新的方法: the adjective is the object's. */
const WITH_ADJECTIVE = /^.{1,2}[新旧大小好坏多高低真老]的/
/** Verbs themselves: 没有更多的数据, 不是准确的词. */
const VERBAL = /^(?:没有|.{0,2}不是|并非|无|不存在)$/
const MEASURED = /(?:[个些种款项家条位类]|[是有把用成作为在对与])$/
const CONDITION = /^(?:但|而|那么?|所以|[你我他她它您]们?)*(?:如果|假如|假设|要是|若是?|倘若|一旦|只要|除非|万一)/
const CONSEQUENCE = /^.{1,24}(?:就|便|那么|才)[^是像]/
const ENSURING = /确保|保证|以便|导致|使得|防止|避免/

/**
 * "did not", "never works", "has no way", "nobody knows": on a finite verb, right behind one, or in front as its
 * subject. Not on an infinitive or participle ("tried not to", "having no idea") nor on a late phrase ("and not others").
 */
function negatesVerb({ words, plain }: SentenceCues, cue: Range): boolean {
  const i = words.findIndex((word) => word.end > cue.start)
  const word = words[i]!
  // "a policy of don't ask"
  if (words[i - 1] && words[i - 1]!.is & PREPOSITION && word.is & FINITE) return false
  if (word.is & FINITE || /n't\b/.test(plain.slice(cue.start, cue.end))) return true
  let before = i - 1
  while (before >= 0 && words[before]!.is & ADVERB) before--
  const left = words[before]
  if (!left) return true
  // "It is made for people, not companies" without its comma: no verb stands before the subject.
  if (word.text === 'not' && left.is & SUBJECT && !(left.is & FINITE) && BARE_NOT.test(left.text))
    return before > 0 && (words[before - 1]!.is & FINITE) > 0
  if (left.is & (MARK | CONJUNCTION)) return !(left.text === 'and' && word.text === 'not')
  // "tried not to": of the infinitive; "the point is not to": of the verb
  if (words[i + 1]?.text === 'to' && word.text === 'not')
    return BE.test(left.text) || SEEMING.test(`${plain.slice(0, left.end)} to`)
  // "turns out to not work"
  if (left.text === 'to' && SEEMING.test(plain.slice(0, left.end))) return true
  return (
    (left.is & (FINITE | SUBJECT)) > 0 ||
    isFiniteVerb(words, before) ||
    (word.text !== 'not' && left.is === 0 && !/ing$/.test(left.text))
  )
}

/** "It is not because it is old, but because it leaks.": the half behind "but" begins as the negated one does. */
function isSetRight({ plain, language }: SentenceCues, { start, end }: Cue<CueTag>): boolean {
  return language === 'en' && /^not$/i.test(plain.slice(start, end)) && SET_RIGHT.test(plain.slice(end, end + 160))
}
const SET_RIGHT =
  /^ (?:\w+ly )?(because|what|how|whether|in|by|about|for|from|at|on|with|to|through)\b.*\bbut (?:rather )?\1\b/i

const SUBJECT_ZH = /^(?:[你我他她它您]们?|大家|人们)$/

/** The B of 不是 A,而是 B; 它不贵,它是免费的; "it is not A, it is B": what stands in for what was negated. */
function replacement(sentence: SentenceCues, cue: Cue<CueTag>, rest: readonly Clause[]): Clause | null {
  const { plain, language } = sentence
  const instead = sentence.all('link', 'instead').find(({ start }) => start >= cue.end)
  // 我们没有动手,不是因为懒,而是没有工具: what stands instead is set against the second.
  const second =
    instead &&
    language === 'zh' &&
    !plain.slice(cue.start, cue.end).endsWith('是') &&
    /不是.*$/.test(plain.slice(cue.end, instead.start))
  if (instead && !second) return sentence.clauseAt(instead.start)
  if (language === 'zh') {
    const copula = plain.slice(cue.start, cue.end).endsWith('是')
    const word = plain.slice(cue.end, cue.end + 2)
    const subject = plain.slice(sentence.clauseAt(cue.start)?.start ?? cue.start, cue.start)
    const own = SUBJECT_ZH.test(subject) ? subject + word.slice(0, 1) : ''
    return (
      rest.find(({ start, end }) => {
        const head = plain.slice(start, Math.min(end, start + 7))
        // 你不想走远路,你想走近路: the same subject and verb.
        if (own.length > 1 && head.startsWith(own)) return true
        return copula ? /(?:^|[^只但可还倒要不])是/.test(head) : word.length === 2 && head.includes(word)
      }) ?? null
    )
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
