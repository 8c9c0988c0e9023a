import { type Clause, isMain } from '../analysis/clauses.ts'
import { commitmentOf } from '../analysis/commitment.ts'
import type { Cue } from '../analysis/cues.ts'
import { isFrame } from '../analysis/frames.ts'
import type { CueTag, SentenceContext, SentenceCues } from '../analysis/sentence-cues.ts'
import type { CueLists } from '../language/cue-lists.ts'
import type { Kind } from '../schema/claim-set.ts'

/** What the signs of a kind must add up to. One strong sign is enough, a weak one needs a second. */
const ENOUGH = 2

interface Sign {
  weight: number
  holds: (said: Said, context: SentenceContext) => boolean
}

/** What the sentence says: its main clauses, from the last contrast on, without frames such as "I think". */
interface Said {
  cues: SentenceCues
  clauses: readonly Clause[]
}

const POSITION: readonly Sign[] = [
  // "Schools should open their data.", 政府必须公开数据。
  { weight: 3, holds: (said) => inClauses(said, 'modality', 'duty').length > 0 },
  // "We need to open it.", 我们需要公开数据。 — but "a model needs data" is how things are.
  { weight: 2, holds: (said) => inClauses(said, 'modality', 'need').some((cue) => isDutyOfPeople(said, cue)) },
  // "I disagree with that.", 我反对这种做法。
  { weight: 3, holds: (said) => inClauses(said, 'modality', 'stand').some((cue) => isOurs(said, cue)) },
  // "We want them to be safe.", 我希望大家都能用上。
  { weight: 2, holds: (said) => inClauses(said, 'modality', 'wish').some((cue) => isOurs(said, cue)) },
  // "That is dangerous.", 这完全合理。
  { weight: 2, holds: (said) => inClauses(said, 'evaluation', 'judgement').some((cue) => isPredicate(said, cue)) },
  // "It is useful.", 这很好。 "It is one of the good ones" is as often a report as a judgement, so it takes an "I think".
  { weight: 1, holds: (said) => inClauses(said, 'evaluation', 'mild').some((cue) => isPredicate(said, cue)) },
  { weight: 1, holds: (said) => inClauses(said, 'evaluation', 'mild').some((cue) => isPlainPredicate(said, cue)) },
  { weight: 1, holds: ({ cues }) => OPINION.test(cues.plain) },
  // What was the case is told, not judged: "it was a bad summer".
  { weight: -1, holds: isPast },
]
const OPINION = /我(?:个人|们|也|一直|还是)?(?:认为|觉得|相信|主张)|\b(?:I|we) (?:\w+ )?(?:think|believe|feel|find)\b/i

const FORECAST: readonly Sign[] = [
  // "Sooner or later it breaks.", 这一天终将到来。
  { weight: 3, holds: (said) => inClauses(said, 'future', 'surely').length > 0 },
  // "We are decades away.", 离目标还很远。
  { weight: 3, holds: (said) => inClauses(said, 'future', 'distance').length > 0 },
  // "Next year it may rain.", 未来几年可能会下降。
  { weight: 2, holds: (said) => said.cues.has('future', 'time') && inClauses(said, 'future', 'will').length > 0 },
  {
    weight: 2,
    holds: (said) =>
      inClauses(said, 'future', 'will').some(({ start, end }) => WILL.test(said.cues.plain.slice(start, end))),
  },
  // "How long will that take?" — "Two years."
  {
    weight: 2,
    holds: (_, { previous, question }) => previous === null && question !== null && ASKS_WHEN.test(question),
  },
  { weight: 1, holds: (_, context) => speaksOfFuture(context) },
  // In general: "if you train it, it will learn".
  {
    weight: -1,
    holds: ({ cues }) =>
      cues.clauses.some(({ role }) => role === 'condition' || role === 'time') && !cues.has('future', 'time'),
  },
  { weight: -1, holds: ({ cues }) => /你|\byou\b(?! know| see)/i.test(cues.plain) && !cues.has('future', 'time') },
  // By habit: 他们经常会问.
  { weight: -2, holds: ({ cues }) => HABIT.test(cues.plain) },
  { weight: -2, holds: isPast },
]
const HABIT =
  /经常|总是|总会|往往|通常|一般|有时|每次|每当|每天|常常|会问|会说|会发现|\b(?:often|usually|always|sometimes|typically|generally|whenever|every (?:time|day))\b/i
const WILL = /^(?:会|不会|将|也会|都会|就会|还会|可能会|will|won't|\w+'ll|shall)$/i
const ASKS_WHEN = /多久|多远|什么时候|何时|\b(?:how long|how soon|how far|when will|when do|what year)\b/i

export function kindOf(context: SentenceContext): Kind {
  if (commitmentOf(context).commitment === 'reported') return 'fact'
  const said = whatIsSaid(context.cues)
  const position = sum(POSITION, said, context)
  const forecast = sum(FORECAST, said, context)
  if (Math.max(position, forecast) < ENOUGH) return 'fact'
  return forecast >= position ? 'forecast' : 'position'
}

const sum = (signs: readonly Sign[], said: Said, context: SentenceContext): number =>
  signs.reduce((total, { weight, holds }) => total + (holds(said, context) ? weight : 0), 0)

function whatIsSaid(cues: SentenceCues): Said {
  const main = cues.clauses.filter((clause) => isMain(clause) && !isFrame(cues, clause))
  const clauses = main.length > 0 ? main : cues.clauses
  return {
    cues,
    clauses: clauses.slice(
      Math.max(
        0,
        clauses.findLastIndex(({ role }) => role === 'contrast'),
      ),
    ),
  }
}

function inClauses<S extends keyof CueLists>(
  { cues, clauses }: Said,
  subject: S,
  list: keyof CueLists[S],
): Cue<CueTag>[] {
  return cues
    .all(subject, list)
    .filter(({ start }) => clauses.some((clause) => clause.start <= start && start < clause.end))
}

function before({ cues, clauses }: Said, cue: Cue<CueTag>): string {
  const clause = clauses.find(({ start, end }) => start <= cue.start && cue.start < end)
  return cues.plain.slice(clause?.start ?? 0, cue.start)
}

function isDutyOfPeople(said: Said, cue: Cue<CueTag>): boolean {
  const subject = before(said, cue)
  if (said.cues.language === 'en')
    return /\b(?:we|people|everyone|everybody|governments?|companies|countries|society|world|schools?|policymakers?)\b/i.test(
      subject,
    )
  return (
    /^(?:但|所以|也|还是|最终|因此|而且|还|更|就|都|,|那)*$/.test(subject) ||
    /(?:我们|政府|国家|社会|人们|大家|企业|公司|学校|用户|学界|业界|你们|各国|人类|世界)/.test(subject)
  )
}

const PEOPLE_ZH = /我们|政府|国家|社会|人们|大家|企业|公司|学校|用户|学界|业界|你们|各国|人类|世界/

function isOurs(said: Said, cue: Cue<CueTag>): boolean {
  const subject = before(said, cue)
  return said.cues.language === 'en'
    ? /\b(?:I|we)\b|^(?:I|we)\b/i.test(`${subject}${said.cues.plain.slice(cue.start, cue.end)}`)
    : /我/.test(subject) || /^.{0,3}$/.test(subject)
}

/** Said of the subject, or of the noun that the subject is: 很合理, 是最好的办法, "is dangerous", "is a bad idea". */
function isPredicate(said: Said, cue: Cue<CueTag>): boolean {
  const clause = said.clauses.find(({ start, end }) => start <= cue.start && cue.start < end)
  if (!clause) return false
  const lead = said.cues.plain.slice(clause.start, cue.start)
  const rest = said.cues.plain.slice(cue.end, clause.end)
  if (said.cues.language === 'en')
    return (
      /sucks?$/i.test(said.cues.plain.slice(0, cue.end)) ||
      /\b(?:is|are|was|were|be|being|'s|'re|'m|seems?|looks?)(?:n't)? (?:\w+ ){0,4}$/i.test(`${lead}`) ||
      lead.trim() === ''
    )
  if (/^最/.test(said.cues.plain.slice(cue.start, cue.end)) && /是|就/.test(rest)) return true
  return (
    /^(?:的|了|吧|啊|的事|的事情|得多|多了|[。!,]*)$/.test(rest) || (/[是算]/.test(lead) && /^的?.{0,6}$/.test(rest))
  )
}

/** "They're useful", "it is a very good tool"; 这很重要: nothing between subject and judgement but its degree. */
function isPlainPredicate({ cues }: Said, cue: Cue<CueTag>): boolean {
  const lead = cues.plain.slice(0, cue.start)
  if (cues.language === 'en')
    return /(?:\b(?:it|they|that|this|these|those|[a-z]+s) (?:is|are)|\b(?:it|that|this)'s|\bthey're)(?: (?:a|an|so|very|really|pretty|just|rather|quite|actually|extremely|such a|also|still|even|not))*(?: )?$/i.test(
      lead,
    )
  return /(?:[这那它](?:个|种|些)?|都|是|点)(?:也|确实|其实|的确)?(?:很|非常|更|最|极其|十分|太|特别|尤其)$/.test(lead)
}

function isPast({ cues, clauses }: Said): boolean {
  const sign = cues.language === 'en' ? PAST_EN : PAST_ZH
  return clauses.some(({ start, end }) => sign.test(cues.plain.slice(start, end)))
}
const PAST_EN = /\b(?:was|were|did|had|went|came|took|used to|ago|last year|back in|in (?:19|20[01])\d)\b/
const PAST_ZH = /当时|过去|曾|那时|去年|前年|年前|早期|最初|后来|历史上|[12]\d{3} ?年代/

/** The sentence before spoke of the future, or the question asked about it. */
function speaksOfFuture({ cues, previous, question }: SentenceContext): boolean {
  if (previous) return previous.cues.has('future', 'surely', 'time', 'distance') && cues.has('future', 'will', 'surely')
  return (
    question !== null &&
    /未来|将来|多久|多远|什么时候|何时|会不会|\b(?:will|going to|future|how long|how soon|how far|when)\b/i.test(
      question,
    )
  )
}
