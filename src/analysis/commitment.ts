import type { Commitment } from '../schema/claim-set.ts'
import { type Clause, isMain } from './clauses.ts'
import { isFiniteVerb, PAST_FORM, type Word } from './english-words.ts'
import type { SentenceContext, SentenceCues } from './sentence-cues.ts'

export interface FoundCommitment {
  commitment: Commitment
  /** Whose view is reported or denied: a range of the sentence, or null where it names nobody. */
  holder: { start: number; end: number } | null
}

const ASSERTED: FoundCommitment = { commitment: 'asserted', holder: null }

/**
 * Is it the speaker's own view? Reported: somebody else says or believes it and the speaker takes no side ("critics say
 * it leaks"). Denied: he gives the view in order to turn it down (有人说会漏水,完全是胡说). A contrast without a denial
 * makes the sentence his own again ("they say it leaks, but ours is dry").
 */
export function commitmentOf(context: SentenceContext): FoundCommitment {
  const known = memory.get(context)
  if (known) return known
  const own = ownCommitment(context)
  const found: FoundCommitment =
    own.commitment === 'asserted' && continuesReport(context) ? { commitment: 'reported', holder: null } : own
  memory.set(context, found)
  return found
}
/** Hedges and kind ask again. */
const memory = new WeakMap<SentenceContext, FoundCommitment>()

function ownCommitment({ cues, speaker }: SentenceContext): FoundCommitment {
  const holder = viewHolder(cues)
  if (holder && speaker?.includes(cues.plain.slice(holder.start, holder.end))) return ASSERTED
  const view = holder ?? statedView(cues)
  if (isRejected(cues, view)) return { commitment: 'denied', holder }
  if (holder) return isOverruled(cues, holder.end) ? ASSERTED : { commitment: 'reported', holder }
  const subject = viewAsSubject(cues)
  return subject ? { commitment: 'reported', ...subject } : ASSERTED
}

type Range = { start: number; end: number }

/** The subject of a verb of saying or thinking, when it is not the speaker or his host. */
function viewHolder(cues: SentenceCues): Range | null {
  for (const verb of cues.all('reporting', 'say', 'think')) {
    const at = cues.clauses.findIndex(({ start, end }) => start <= verb.start && verb.start < end)
    const clause = cues.clauses[at]
    if (!clause || !saysSomething(cues, clause, verb)) continue
    const host = hostOf(cues, at, verb)
    const holder = host && subjectOf(cues, host, verb)
    if (holder) return holder
    if (isMain(clause) && cues.language === 'en') return null
  }
  return null
}

/** Not "to predict", 应该强调, 没有人会觉得, nor a verb in a condition. */
function saysSomething(cues: SentenceCues, clause: Clause, verb: Range): boolean {
  const inClause = ({ start, end }: Range) => start >= clause.start && end <= verb.start
  if (cues.language === 'zh')
    return (
      isMain(clause) &&
      !cues.all('modality', 'duty', 'need').some(inClause) &&
      !cues.all('negation', 'negator').some(inClause)
    )
  if (/ing$/.test(cues.plain.slice(verb.start, verb.end))) return clause.role !== 'condition'
  if (cues.all('negation', 'negator').some(inClause)) return false
  const word = cues.words.findIndex(({ start }) => start === verb.start)
  return (
    clause.role !== 'condition' &&
    (isFiniteVerb(cues.words, word) || /^(?:was|were|are|is) /.test(cues.plain.slice(verb.start)))
  )
}

/**
 * The clause whose subject the verb has: its own, or an earlier one where a phrase came between (他看完以后,觉得不行;
 * "the minister, after a week, said"), or "there are people who say".
 */
function hostOf(cues: SentenceCues, at: number, verb: Range): Clause | null {
  const clause = cues.clauses[at]!
  const own = cues.plain.slice(clause.start, verb.start)
  const persons = cues
    .all('person', 'self', 'listener', 'other')
    .some(({ start, end }) => start >= clause.start && end <= verb.start)
  if (clause.role === 'relative' || clause.role === 'content') {
    const before = cues.clauses[at - 1]
    return before &&
      (/^\W*(?:and |so |but )?there(?:'s| is| are| were| was)\b/i.test(cues.plain.slice(before.start)) ||
        /ing$/.test(cues.plain.slice(verb.start, verb.end)))
      ? before
      : isMain(clause)
        ? clause
        : null
  }
  if (persons || NAME.test(own)) return clause
  if (cues.plain.lastIndexOf('(', verb.start) > cues.plain.lastIndexOf(')', verb.start)) return clause
  if (
    cues.language === 'zh'
      ? own.length > 3
      : !/^(?:after|before|in|at|on|then|and|of|basically|essentially)?\b[^,]{0,30}$/i.test(own)
  )
    return clause
  return cues.clauses[at - 1] ?? clause
}

/** Chinese names the holder first (他说我错了 is his view), English next to the verb ("he, I think, is wrong" is mine). */
function subjectOf(cues: SentenceCues, host: Clause, verb: Range): Range | null {
  const end = Math.min(host.end, verb.start)
  const persons = cues
    .all('person', 'self', 'listener', 'other')
    .filter(
      (cue) =>
        cue.start >= host.start &&
        cue.end <= end &&
        cues.plain[cue.end] !== '的' &&
        !ADDRESSED.test(cues.plain.slice(0, cue.start)),
    )
  const person = cues.language === 'zh' ? persons[0] : persons.at(-1)
  const name = cues.language === 'zh' ? latinName(cues, host.start, end) : capitalName(cues, host.start, end)
  const personDecides =
    person && (!name || (cues.language === 'zh' ? person.start <= name.start : person.start >= name.start))
  if (personDecides) return person.tag.list === 'other' ? person : null
  const direct = cues.language === 'zh' && /^[::]/.test(cues.plain.slice(verb.end))
  return name && (direct || !(host.end >= verb.start && BETWEEN.test(cues.plain.slice(name.end, end)))) ? name : null
}

/** 对大家说, 给我打电话说: spoken to. */
const ADDRESSED = /[对跟和与给向为告诉]$/
/** Something else than adverbs between a name and the verb. */
const BETWEEN = /[是通用来对把被的让]|.{9}|^ ?(?:is|are|was|of|in|to)\b/
const NAME = /[A-Z][A-Za-z.-]+(?: ?(?:和|and|&) ?[A-Z][A-Za-z.-]+| [A-Z][A-Za-z.-]+)*/

function latinName({ plain }: SentenceCues, from: number, to: number): Range | null {
  const match = NAME.exec(plain.slice(from, to))
  return match && { start: from + match.index, end: from + match.index + match[0].length }
}

/** The last run of capitalised words that are no function words. */
function capitalName({ plain, words }: SentenceCues, from: number, to: number): Range | null {
  const capital = words.filter(
    (word) => word.start >= from && word.end <= to && word.is === 0 && /[A-Z]/.test(plain[word.start]!),
  )
  const last = capital.at(-1)
  if (!last) return null
  const run = capital.filter((_, i) =>
    capital.slice(i).every((next, k, rest) => k === 0 || next.start === rest[k - 1]!.end + 1),
  )
  return { start: run[0]!.start, end: last.end }
}

/** A view as a thing that says what it is: 认为它会爆炸的想法, "the idea that it will explode"; 我们以为它会爆炸. */
function statedView(cues: SentenceCues): Range | null {
  const view = cues.all('reporting', 'view').find(({ start, end }) => {
    if (cues.language === 'en') return /that$/i.test(cues.plain.slice(start, end))
    const clause = cues.clauseAt(start)
    const before = cues.plain.slice(clause?.start ?? 0, start)
    return (
      /的$/.test(before) &&
      (before.length >= 7 || cues.all('person', 'other').some((person) => person.end === start - 1))
    )
  })
  return (
    view ??
    cues.all('reporting', 'think').find(({ start, end }) => /^误?以为$/.test(cues.plain.slice(start, end))) ??
    null
  )
}

function isRejected(cues: SentenceCues, view: Range | null): boolean {
  return cues.all('reporting', 'reject').some((cue) => {
    const clause = cues.clauseAt(cue.start)
    if (!clause || !isMain(clause)) return false
    return /的(?:观点|是)$/.test(cues.plain.slice(cue.start, cue.end)) || (view !== null && cue.start >= view.end)
  })
}

function isOverruled({ clauses }: SentenceCues, from: number): boolean {
  return clauses.some((clause) => clause.role === 'contrast' && clause.start > from)
}

/** 他的回答是…, 当时有很多关于泄漏的担忧: the view is the subject, or there just are such views. */
function viewAsSubject(cues: SentenceCues): { holder: Range | null } | null {
  if (cues.language === 'en' || cues.clauses.some(({ role }) => role === 'contrast')) return null
  const owned = OWNED.exec(cues.plain)
  const person = owned && cues.all('person', 'other').find(({ end }) => end === owned.index)
  if (person) return { holder: person }
  return VIEWS.test(cues.plain) ? { holder: null } : null
}
const OWNED = /的(?:回答|观点|看法|说法|立场|意见|主张|理由)(?:就|一直|也|都)?(?:是|在于|:)/
const VIEWS = /有(?:很多|不少|许多|一些|一种|种|人|各种).{2,}的(?:担忧|批评|质疑|说法|观点|看法|传言|指责|意见|论调)/

/** How far direct speech may run on without a new "he said". */
const RUN = 6

/**
 * Inside a quotation that an earlier sentence opened: by a mark not closed yet, or in talk by "they said, well, …", as
 * long as the tense is that of the quoted and nobody is spoken about in the third person.
 */
function continuesReport(context: SentenceContext): boolean {
  let opener = context.previous
  for (let i = 0; opener && i < RUN; i++, opener = opener.previous) {
    if (ownCommitment(opener).commitment === 'reported')
      return isOpen(opener) || (opensSpeech(opener.cues) && staysIn(opener, context))
  }
  return false

  function isOpen(from: SentenceContext): boolean {
    let text = ''
    for (let at: SentenceContext | null = from; at && at !== context; at = at.next) text += at.cues.plain
    const last = Math.max(text.lastIndexOf('“'), text.lastIndexOf('「'))
    return last >= 0 && Math.max(text.lastIndexOf('”'), text.lastIndexOf('」')) < last
  }
}

const opensSpeech = (cues: SentenceCues): boolean =>
  cues.language === 'en' && /\b(?:said|says|say|like),/i.test(cues.plain)

function staysIn(opener: SentenceContext, context: SentenceContext): boolean {
  for (let at = opener.next; at; at = at.next) {
    const { plain, words } = at.cues
    if (RETURNS.test(plain) || words.some((word, i) => isPast(word) && isFiniteVerb(words, i))) return false
    if (at === context) return true
  }
  return false
}
const RETURNS =
  /^(?:but|however|now|well|anyway|I |I'm|that|this is|not )\b|\b(?:he|she|they|his|their)\b|\bI (?:think|mean|don't)\b/i
const isPast = ({ text, is }: Word): boolean =>
  (is & PAST_FORM) > 0 || /^(?:was|were|did|had|came|went|took|didn't|wasn't|weren't)$/.test(text)
