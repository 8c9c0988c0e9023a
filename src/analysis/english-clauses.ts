import type { Clause, ClauseRole } from './clauses.ts'
import {
  ADVERB,
  ASKING,
  BASE,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  isFiniteVerb,
  MARK,
  PAST_FORM,
  PREPOSITION,
  RELATIVE,
  SUBJECT,
  THIRD,
  type Word,
} from './english-words.ts'

const SUBORDINATORS: Record<string, ClauseRole> = {
  if: 'condition',
  unless: 'condition',
  whether: 'content',
  when: 'time',
  whenever: 'time',
  while: 'time',
  until: 'time',
  till: 'time',
  once: 'time',
  because: 'reason',
  since: 'reason',
  although: 'concession',
  though: 'concession',
  whereas: 'concession',
  who: 'relative',
  whom: 'relative',
  whose: 'relative',
  which: 'relative',
  where: 'relative',
  what: 'content',
  how: 'content',
  why: 'content',
  whatever: 'content',
}

/**
 * Cuts English at punctuation, subordinators and "but". A piece without a finite verb belongs to the piece before it
 * (a list goes on: "who invents it, turns it on"), so that it is never taken for a main clause.
 */
export function englishClauses(words: readonly Word[]): Clause[] {
  const clauses: Clause[] = []
  let clause: Clause | null = null
  let subjectSeen = false
  const open = (word: Word, role: ClauseRole) => {
    clause = { start: word.start, end: word.end, role, finite: false }
    subjectSeen = false
    clauses.push(clause)
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word.is & MARK) {
      clause = null
      continue
    }
    const role = subordinates(words, i)
    if (role) {
      open(word, role)
      if (word.is & (RELATIVE | SUBJECT)) subjectSeen = true
    } else if (word.text === 'but' || word.text === 'yet') open(word, 'contrast')
    else if (!clause) open(word, 'main')
    else if (word.is & CONJUNCTION && words[i + 1] && startsClause(words, i + 1)) open(word, 'main')
    clause = clause as unknown as Clause
    clause.end = word.end
    if (!clause.finite && isFiniteVerb(words, i)) clause.finite = true
    if (word.is & SUBJECT || word.is === 0) subjectSeen = true
  }
  settle(clauses)
  return clauses
}

function subordinates(words: readonly Word[], i: number): ClauseRole | null {
  const word = words[i]!
  if (word.text === 'that') return thatRole(words, i)
  const role = SUBORDINATORS[word.text]
  if (!role) return null
  const next = words[i + 1]
  // "once a year", "what's more", "how to", "since 1990": no clause follows.
  if ((word.text === 'once' || word.text === 'since' || word.text === 'like') && (!next || !startsClause(words, i + 1)))
    return null
  return role
}

/** "models that fail": relative; "we know that it fails": content; "that model fails", "that fails": neither. */
function thatRole(words: readonly Word[], i: number): ClauseRole | null {
  const left = words[i - 1]
  const next = words[i + 1]
  if (!left || left.is & (MARK | CONJUNCTION | PREPOSITION | DETERMINER) || !next || next.is & MARK) return null
  if (
    left.is & SUBJECT &&
    left.text !== 'something' &&
    left.text !== 'everything' &&
    left.text !== 'people' &&
    left.text !== 'it'
  )
    return null
  const verbal = (left.is & (BASE | THIRD | PAST_FORM | FINITE)) > 0
  if (isFiniteVerb(words, i + 1) || (next.is & ADVERB && words[i + 2] && words[i + 2]!.is & FINITE))
    return verbal && left.is & FINITE ? 'content' : 'relative'
  if (left.is & FINITE) return next.is & (SUBJECT | DETERMINER) || next.is === 0 ? 'content' : null
  return 'content'
}

/** Does a clause with its own subject start here? "and it …", "and the model …" — not "and trains", "and fast". */
function startsClause(words: readonly Word[], i: number): boolean {
  const word = words[i]!
  if (word.is & FINITE && /'/.test(word.text)) return true
  if (word.is & SUBJECT && !(word.is & DETERMINER)) return true
  for (let at = i; at < Math.min(words.length, i + 6); at++) {
    const here = words[at]!
    if (here.is & MARK) return false
    if (at > i && here.is & FINITE && !(here.is & SUBJECT)) return true
    if (here.is & (RELATIVE | ASKING | CONJUNCTION)) return false
  }
  return false
}

function settle(clauses: Clause[]): void {
  clauses.forEach((clause, i) => {
    const before = clauses[i - 1]
    if (
      !clause.finite &&
      before &&
      before.finite &&
      before.role !== 'main' &&
      before.role !== 'contrast' &&
      clause.role === 'main'
    )
      clause.role = before.role
  })
  // "Because it is open." answers a why: a reason alone is what the sentence says.
  if (!clauses.some((clause) => clause.finite && (clause.role === 'main' || clause.role === 'contrast')))
    for (const clause of clauses) if (clause.role === 'reason' && clause.finite) clause.role = 'main'
}
