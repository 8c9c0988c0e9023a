import { type Clause, type ClauseRole, isMain } from './clauses.ts'
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
  SUBORDINATOR,
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
  whoever: 'content',
  whichever: 'content',
  wherever: 'content',
}

/** Subordinators of several words by the first, and what else may be a preposition: "by the time it rains". */
const PHRASES: Record<string, readonly (readonly string[])[]> = {
  by: [['the', 'time']],
  every: [['time']],
  the: [['moment'], ['minute'], ['day'], ['first', 'time'], ['last', 'time'], ['next', 'time']],
  as: [
    ['soon', 'as'],
    ['long', 'as'],
  ],
  so: [['long', 'as'], ['that']],
  in: [['case']],
  now: [['that']],
  given: [['that']],
  provided: [['that'], []],
  after: [[]],
  before: [[]],
}
const PHRASE_ROLES: Record<string, ClauseRole> = {
  by: 'time',
  every: 'time',
  the: 'time',
  as: 'condition',
  so: 'condition',
  in: 'condition',
  now: 'reason',
  given: 'reason',
  provided: 'condition',
  after: 'time',
  before: 'time',
}

/**
 * Cuts English at punctuation, subordinators and "but". A piece without a finite verb belongs to the piece before it
 * (a list goes on: "who invents it, turns it on"), so that it is never taken for a main clause.
 */
export function englishClauses(plain: string, words: readonly Word[]): Clause[] {
  const clauses: Clause[] = []
  const open = (word: Word, role: ClauseRole): Clause => {
    const clause = { start: word.start, end: word.end, role, verbs: 0, frame: false }
    clauses.push(clause)
    return clause
  }
  let clause: Clause | null = null
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word.is & MARK) {
      clause = null
      continue
    }
    const role = opens(words, i, clause)
    if (role) clause = open(word, role)
    clause ??= open(word, asksForCondition(words, i) ? 'condition' : 'main')
    const finite = isFiniteVerb(words, i) || followsFinite(words, i)
    if (finite && clause.verbs > 0 && resumes(clauses, words, i)) clause = open(word, 'main')
    clause.end = word.end
    if (finite) clause.verbs++
  }
  settle(clauses, words, ({ start, end }) => plain.slice(start, end))
  return clauses
}

/** The role of a clause that begins with word i in the middle of another; null where none does. */
function opens(words: readonly Word[], i: number, within: Clause | null): ClauseRole | null {
  const word = words[i]!
  const role = subordinates(words, i)
  if (role) return role
  if ((word.text === 'but' && words[i + 1]?.text !== 'also') || (word.text === 'yet' && !within)) return 'contrast'
  const joined = word.is & CONJUNCTION && within && within.verbs > 0 && words[i + 1]
  if (!joined || !startsClause(words, i + 1)) return null
  // "If you water them or don't water them": no new subject.
  return WITHOUT_SUBJECT.test(words[i + 1]!.text) ? within.role : 'main'
}
const WITHOUT_SUBJECT = /n't$/

/** "Had we known, we would have stayed." */
const asksForCondition = (words: readonly Word[], i: number): boolean =>
  INVERTED.test(words[i]!.text) &&
  words[i + 1] !== undefined &&
  (words[i + 1]!.is & (SUBJECT | DETERMINER)) > 0 &&
  words.at(-1)!.text !== '?' &&
  words.slice(i).some(({ text }) => text === ',')
const INVERTED = /^(?:had|were|should)$/

/** "The methods that are used here do not work", "what we found is": the second verb belongs to the waiting main clause. */
function resumes(clauses: readonly Clause[], words: readonly Word[], i: number): boolean {
  const here = clauses.at(-1)!
  const left = words[i - 1]!
  return (
    (here.role === 'relative' || here.role === 'content') &&
    !clauses.some((clause) => isMain(clause) && clause.verbs > 0) &&
    (words[i]!.is & (FINITE | THIRD)) > 0 &&
    (!(left.is & (SUBJECT | CONJUNCTION | RELATIVE | FINITE)) ||
      // "The models that we have could fail"
      (MODAL.test(words[i]!.text) && FULL_VERB.test(left.text)) ||
      // "What they did was wait"
      (COPULA.test(words[i]!.text) && DO_OR_HAVE.test(left.text)) ||
      // "How they do it is a secret"
      (OBJECT.test(left.text) &&
        i > 1 &&
        (words[i - 2]!.is & (BASE | PAST_FORM | PREPOSITION | FINITE)) > 0 &&
        words[i - 2]!.start > here.start))
  )
}
const MODAL = /^(?:will|would|can|could|may|might|must|should|cannot|won't|can't|couldn't|wouldn't)$/
const DO_OR_HAVE = /^(?:have|has|had|do|does|did)$/
const FULL_VERB = /^(?:have|has|had|is|are|was|were|do|does|did)$/
const OBJECT = /^(?:it|that|this|there|here|you|one)$/

/** "What we eat comes from abroad": a verb on the heels of another is that of the main clause. */
function followsFinite(words: readonly Word[], i: number): boolean {
  return (
    (words[i]!.is & (THIRD | FINITE)) === THIRD && i > 0 && (words[i - 1]!.is & BASE) > 0 && isFiniteVerb(words, i - 1)
  )
}

function subordinates(words: readonly Word[], i: number): ClauseRole | null {
  const word = words[i]!
  const phrase = PHRASES[word.text]?.find((rest) => rest.every((text, at) => words[i + 1 + at]?.text === text))
  // "lined so that it does not leak": what for
  if (phrase && startsClause(words, i + 1 + phrase.length))
    return phrase[0] === 'that' && word.text === 'so' ? 'reason' : PHRASE_ROLES[word.text]!
  if (!(word.is & SUBORDINATOR)) return null
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
  // "if that helps"
  if (left && left.is & SUBORDINATOR && left.text !== 'that') return null
  // "I think that might work": a pronoun
  if (
    left &&
    next &&
    left.is & BASE &&
    next.is & FINITE &&
    !(next.is & (SUBJECT | DETERMINER)) &&
    OPINES.test(left.text) &&
    isFiniteVerb(words, i - 1)
  )
    return 'main'
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
  // "they say that there's a leak": subject and verb in one word
  if (verbal && WITH_SUBJECT.test(next.text)) return 'content'
  if (isFiniteVerb(words, i + 1) || (next.is & ADVERB && words[i + 2] && words[i + 2]!.is & FINITE))
    return verbal && left.is & FINITE ? 'content' : 'relative'
  if (isNamed(words, i)) return 'relative'
  if (left.is & FINITE) return next.is & (SUBJECT | DETERMINER) || next.is === 0 ? 'content' : null
  return 'content'
}

const WITH_SUBJECT = /^(?:it|there|that|he|she|we|they|you|i|this|here)'/
const OPINES = /^(?:think|guess|believe|hope|suppose|say|bet|know|imagine|suspect|assume|mean|feel|see)$/

/** "tools that we built": a noun before it, unless it is one that says something ("the fact that we built it"). */
function isNamed(words: readonly Word[], i: number): boolean {
  const left = words[i - 1]!
  if (left.is !== 0 || SAYS_ITSELF.test(left.text)) return false
  return !words.slice(Math.max(0, i - 4), i - 1).some((word) => COPULA.test(word.text))
}
const SAYS_ITSELF =
  /^(?:fact|idea|claim|view|belief|notion|theory|argument|point|thing|problem|reason|news|hope|fear|risk|feeling|impression|assumption|evidence|sign|chance|odds|way|doubt|question|conclusion|sure|certain|clear|true|likely|possible|afraid|aware|glad|happy|confident|convinced|surprised)$/
const COPULA = /^(?:am|is|are|was|were|be|been|it's|that's|i'm|we're|you're|they're|he's|she's)$/

/** Does a clause with its own subject start here? "and it …", "and the model …" — not "and trains", "and fast". */
function startsClause(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (!word) return false
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

function settle(clauses: Clause[], words: readonly Word[], text: (clause: Clause) => string): void {
  clauses.forEach((clause, i) => {
    const before = clauses[i - 1]
    if (!before || clause.role === 'contrast') return
    if (clause.verbs === 0 && before.verbs > 0 && clause.role === 'main' && !isMain(before)) clause.role = before.role
    // "If it rains and the roof leaks, we move": the condition goes on.
    if (
      clause.role === 'main' &&
      SETTINGS.has(before.role) &&
      /^(?:and|or)\b/i.test(text(clause)) &&
      clauses
        .slice(i + 1)
        .some((later) => later.role === 'main' && later.verbs > 0 && !/^(?:and|or|so)\b/i.test(text(later)))
    )
      clause.role = before.role
    // "but in Japan, it does": the contrast is what follows.
    if (before.role === 'contrast' && before.verbs === 0 && clause.role === 'main' && clause.verbs > 0)
      clause.role = 'contrast'
    // "I am surprised that", "the point is that": what follows is what is said.
    if (clause.role === 'content' && isMain(before) && before.verbs > 0 && MATRIX.test(text(before)))
      clause.role = 'main'
  })
  splitLongCondition(clauses, words)
  // "Because it is open." answers a why: a reason alone is what the sentence says.
  if (!clauses.some((clause) => clause.verbs > 0 && isMain(clause)))
    for (const clause of clauses) if (clause.role === 'reason' && clause.verbs > 0) clause.role = 'main'
}
/** "When I was young my father sold bread": without a mark, the last subject with a verb begins the main clause. */
function splitLongCondition(clauses: Clause[], words: readonly Word[]): void {
  const at = clauses.findIndex(({ verbs }) => verbs > 0)
  const clause = clauses[at]
  if (
    !clause ||
    clause.verbs < 2 ||
    !LEADS.has(clause.role) ||
    clauses.some((other) => isMain(other) && other.verbs > 0)
  )
    return
  const inside = words.filter(({ start, end }) => start >= clause.start && end <= clause.end)
  const verbs = inside.map((_, i) => isFiniteVerb(inside, i))
  for (let i = inside.length - 2; i > 1; i--) {
    if (!(inside[i]!.is & (SUBJECT | DETERMINER)) || inside[i - 1]!.is & (PREPOSITION | CONJUNCTION | DETERMINER))
      continue
    const verb = verbs.indexOf(true, i)
    if (verb < 0 || verb > i + 4 || !verbs.slice(0, i).includes(true) || !(inside[i]!.is & SUBJECT || i < verb))
      continue
    const rest = verbs.slice(i).filter(Boolean).length
    clauses.splice(at + 1, 0, { start: inside[i]!.start, end: clause.end, role: 'main', verbs: rest, frame: false })
    clause.end = inside[i - 1]!.end
    clause.verbs -= rest
    return
  }
}
const LEADS: ReadonlySet<ClauseRole> = new Set(['condition', 'time', 'reason', 'concession'])
const SETTINGS: ReadonlySet<ClauseRole> = new Set(['condition', 'time', 'concession'])

const MATRIX =
  /\b(?:I|we|I'm|we're|I am|we are|it|it's|this|that|that's|thing|point|fact|problem|truth|reason|lesson|idea|means?|shows?|is|was)(?: \w+){0,3}$/i
