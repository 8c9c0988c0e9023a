import { type Clause, isMain } from '../analysis/clauses.ts'
import { commitmentOf } from '../analysis/commitment.ts'
import type { Cue } from '../analysis/cues.ts'
import { isQuoted } from '../analysis/negation.ts'
import { isOrder } from '../analysis/orders.ts'
import type { CueTag, SentenceContext, SentenceCues } from '../analysis/sentence-cues.ts'
import type { CueLists } from '../language/cue-lists.ts'
import type { Kind } from '../schema/claim-set.ts'
import {
  hasTimeBefore,
  isAllThatIsSaid,
  isDemanded,
  isOurs,
  isOurWish,
  isPlainPredicate,
  isPredicate,
  isWill,
  ofPeople,
  ofSociety,
} from './kind-signs.ts'

/** What the signs of a kind must add up to. One strong sign is enough, a weak one needs a second. */
const ENOUGH = 2

interface Sign {
  weight: number
  holds: (said: Said) => boolean
}

/** What the sentence says: its main clauses, from the last contrast on, without frames such as "I think". */
export interface Said {
  cues: SentenceCues
  clauses: readonly Clause[]
  context: SentenceContext
}

const POSITION: readonly Sign[] = [
  // "Schools should open their data.", 政府必须公开数据。
  { weight: 3, holds: (said) => some(said, 'modality', 'duty', isDemanded) },
  // "We need to open it.", 我们需要公开数据。 — but "a model needs data" is how things are.
  { weight: 2, holds: (said) => some(said, 'modality', 'need', ofPeople) },
  // "I disagree with that.", 我反对这种做法。
  { weight: 3, holds: (said) => some(said, 'modality', 'stand', isOurs) },
  // "Never open it in the rain.", "Don't cut them down."
  { weight: 2, holds: ({ cues }) => isOrder(cues) },
  // "The key is to start early.", 关键在于早点动手。
  { weight: 3, holds: ({ cues }) => ADVICE[cues.language].test(cues.plain) },
  // "We want them to be safe.", 我希望大家都能用上。
  { weight: 2, holds: (said) => some(said, 'modality', 'wish', isOurWish) },
  // "That is dangerous.", 这完全合理。
  { weight: 2, holds: (said) => some(said, 'evaluation', 'judgement', isPredicate) },
  // "It is one of the good ones" is as often a report as a judgement, so it takes an "I think"; "it is good" needs none.
  { weight: 1, holds: (said) => some(said, 'evaluation', 'mild', isPredicate) },
  { weight: 1, holds: (said) => some(said, 'evaluation', 'mild', isPlainPredicate) },
  { weight: 1, holds: ({ cues }) => OPINION.test(cues.plain) },
  // What was the case is told, not judged: "it was a bad summer", unless one thinks so; 当时我们必须走 tells of a duty of then.
  { weight: -1, holds: (said) => some(said, 'tense', 'past') && !OPINION.test(said.cues.plain) },
  { weight: -2, holds: ({ cues }) => cues.language === 'zh' && PAST_DUTY.test(cues.plain) },
]
const PAST_DUTY =
  /(?:当时|那时候?|意识到|明白了|让我们?(?:确信|相信|明白|下决心)|确信).{0,40}(?:必须|应该|还?得|需要)(?!.*(?:现在|如今|今天))/
const ADVICE = {
  en: /\b(?:key|trick|priority|solution|answer|(?:best|right|only|better) (?:way|thing|approach|strategy)|(?:most )?important thing|thing to do)\b[^,.;:]{0,24} (?:is|is just|is really|is simply) (?:not )?to [a-z]|\b(?:was|were|is) (?:\w+ly )?(?:not )?(?:wrong|right|a mistake|an error|foolish|stupid|irresponsible|reckless|unfair|unwise|wise|naive|unacceptable|inexcusable) (?:to|of|for) [a-z]/i,
  zh: /(?:关键|重点|当务之急|首要任务|[好确一佳]的?(?:办法|做法|方式|途径|出路)|办法)(?:就)?(?:在于|是|就是)(?:要|让|确保|把|先|尽早|尽快|尽量|从|学会|保持|找到|建立|不要|避免|防止)|(?:^|[,:])(?:所以|那么?|但|其实|[你您我]们?|大家|家长|学生|企业|政府)*最好(?:能|别|不要|先|还是|早|快|把|去|在|让|从|找|多|少|用|自己|直接|不|每|请|学|等|给)/,
} as const
const OPINION =
  /我(?:个人|们|也|一直|还是|并|不|真的|确实|更)*(?:认为|觉得|相信|主张)|\b(?:I|we) (?:[\w']+ )?(?:think|believe|feel|find)\b/i

const FORECAST: readonly Sign[] = [
  // "Sooner or later it breaks.", 这一天终将到来。
  { weight: 3, holds: (said) => some(said, 'future', 'surely') },
  // "We are decades away.", 离目标还很远。
  { weight: 3, holds: (said) => some(said, 'future', 'distance') },
  // "Next year it may rain.", 未来几年可能会下降。
  { weight: 2, holds: (said) => some(said, 'future', 'will', hasTimeBefore) },
  // "It will rain.", 价格会下降。
  { weight: 2, holds: (said) => some(said, 'future', 'will', isWill) },
  // 氢能就是未来。 "Not in the next two years."
  { weight: 2, holds: (said) => some(said, 'future', 'time', isAllThatIsSaid) },
  // "How long will that take?" — "Two years."
  { weight: 2, holds: ({ context }) => context.previous === null && ASKS_WHEN.test(context.question ?? '') },
  // 新桥明年通车。
  {
    weight: 2,
    holds: ({ cues, clauses }) => clauses.some(({ start, end }) => SCHEDULED.test(cues.plain.slice(start, end))),
  },
  { weight: 1, holds: ({ context }) => goesOnAboutFuture(context) },
  // In general: "if you train it, it will learn" — but what would become of people is foretold: 人们会忘记怎么做.
  {
    weight: -1,
    holds: (said) =>
      !hasTime(said) && isConditional(said) && !isPolicy(said) && !some(said, 'future', 'will', ofSociety),
  },
  { weight: -1, holds: (said) => !hasTime(said) && isOfAnybody(said) },
  { weight: -2, holds: (said) => some(said, 'tense', 'habit') },
  // 他当时说:我不会走。
  { weight: -9, holds: isTold },
]
/** A time that can only be to come, of something that happens: not 明年的预算, 明年是闰年 or 本来明年. */
const SCHEDULED = /(?:明年|后年|下个月|下星期|下周|下半年|下个?赛季|下学期)(?!的|度|是|有(?!望)).*[^是有]/
const ASKS_WHEN = /多久|多远|(?<!是)(?:什么时候|何时)|\b(?:how long|how soon|how far|when will|when do|what year)\b/i
const ASKS_FUTURE = /未来|将来|会不会|\b(?:will|going to|future)\b/i

/** The sentence before spoke of the future, or the question asks about it. */
function goesOnAboutFuture({ cues, previous, question }: SentenceContext): boolean {
  if (!previous) return ASKS_FUTURE.test(question ?? '')
  return previous.cues.has('future', 'surely', 'time', 'distance') && cues.has('future', 'will', 'surely')
}

export function kindOf(context: SentenceContext): Kind {
  // That somebody said so is a fact, whatever he said.
  if (commitmentOf(context).commitment === 'reported') return 'fact'
  const said = whatIsSaid(context)
  const judges = context.cues.has('modality') || context.cues.has('evaluation') || isOrder(context.cues)
  const position = judges ? sum(POSITION, said) : 0
  const forecast = context.cues.has('future') || context.previous === null ? sum(FORECAST, said) : 0
  if (Math.max(position, forecast) < ENOUGH) return 'fact'
  return forecast > position ? 'forecast' : 'position'
}

/** A time to come; 未来的桥 in a condition only describes the bridge. */
const hasTime = ({ cues }: Said): boolean =>
  cues
    .all('future', 'time')
    .some(({ start, end }) => cues.plain[end] !== '的' || cues.clauseAt(start)?.role !== 'condition')

/** In Chinese, 在变化的社会中 or 从形势来看 sets a scene only; 下雨的时候 is a condition. */
const isConditional = ({ cues }: Said): boolean =>
  cues.clauses.some(
    ({ role, start, end }) =>
      role === 'condition' ||
      OTHERWISE_EN.test(cues.plain.slice(start, end)) ||
      (role === 'time' && (cues.language === 'en' || WHEN_ZH.test(cues.plain.slice(start, end)))),
  )
/** "If the council does nothing, the baths will close": the condition is what one of the powers does. */
const isPolicy = ({ cues }: Said): boolean =>
  cues.language === 'en' &&
  cues.clauses.some(({ role, start, end }) => role === 'condition' && POWER.test(cues.plain.slice(start, end)))
const POWER =
  /\b(?:government|parliament|congress|council|court|state|country|nation|union|party|bank|minister|president|industry|governments|countries|companies|society|humanity|regulators|voters)\b/i
/** "Otherwise you're going to slip." */
const OTHERWISE_EN = /^(?:(?:or|and|because|but|so) )?(?:otherwise|or else)\b/i
const WHEN_ZH = /^(?:但|而|所以)?(?:当|每当|等|一到)|(?:时|时候|后|以后|之后|之前|以前|的话)$/

/** "you" for everybody, in the condition or before the "will": 你按下去,灯会亮. */
function isOfAnybody({ cues, clauses }: Said): boolean {
  const last = cues
    .all('future', 'will', 'surely')
    .findLast(({ start }) => clauses.some((clause) => covers(clause, start)))
  return GENERIC_YOU.test(last ? cues.plain.slice(0, cues.clauseAt(last.start)?.end) : cues.plain)
}
const GENERIC_YOU = /你|\byou\b(?! know| see)|\bif I\b/i

/** Tells what was, in the clause of the future or in one that leads to it. */
function isTold({ cues, clauses }: Said): boolean {
  const future = cues.all('future', 'will', 'surely', 'time', 'distance')
  return cues.all('tense', 'past').some(({ start }) => {
    const clause = cues.clauseAt(start)
    if (!clause) return false
    if (clause.role === 'condition') return true
    // 后来大家发现,桥会塌
    const next = cues.clauses[cues.clauses.indexOf(clause) + 1]
    if (clause.frame && next && future.some((cue) => covers(next, cue.start))) return true
    if (clauses.includes(clause) && future.some((cue) => covers(clause, cue.start))) return true
    return (
      cues.plain[clause.end] === ':' && clause.start < clauses[0]!.end && future.some((cue) => cue.start > clause.end)
    )
  })
}

const sum = (signs: readonly Sign[], said: Said): number =>
  signs.reduce((total, { weight, holds }) => total + (holds(said) ? weight : 0), 0)

function whatIsSaid(context: SentenceContext): Said {
  const { cues } = context
  const main = cues.clauses.filter((clause) => isMain(clause) && !clause.frame)
  const clauses = main.length > 0 ? main : cues.clauses
  const contrast = clauses.findLastIndex(({ role, verbs }) => role === 'contrast' && verbs > 0)
  return { cues, context, clauses: clauses.slice(Math.max(0, contrast)) }
}

/** Is there a cue of the list in what is said, for which the test holds? */
function some<S extends keyof CueLists>(
  said: Said,
  subject: S,
  list: keyof CueLists[S],
  test: (cue: Cue<CueTag>, clause: Clause, said: Said) => boolean = () => true,
): boolean {
  for (const cue of said.cues.all(subject, list)) {
    if (subject === 'future' && isQuoted(said.cues.plain, cue)) continue
    const clause = said.clauses.find((clause) => covers(clause, cue.start))
    if (clause && test(cue, clause, said)) return true
  }
  return false
}

const covers = ({ start, end }: Clause, offset: number): boolean => start <= offset && offset < end
