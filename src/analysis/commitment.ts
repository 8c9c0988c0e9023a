import type { Commitment } from '../schema/claim-set.ts'
import { type Clause, isMain } from './clauses.ts'
import { quotationOpenBefore } from './quoted-run.ts'
import type { SentenceContext, SentenceCues } from './sentence-cues.ts'
import { type Range, viewHolder } from './view-holder.ts'

export interface FoundCommitment {
  commitment: Commitment
  /** Whose view is reported or denied: a range of the sentence, or null where it names nobody. */
  holder: Range | null
}

const ASSERTED: FoundCommitment = { commitment: 'asserted', holder: null }

/**
 * Is it the speaker's own view? Reported: somebody else says or believes it and the speaker takes no side ("critics say
 * it leaks"). Denied: he gives the view in order to turn it down (有人说会漏水,完全是胡说). A contrast without a denial
 * makes the sentence his own again ("they say it leaks, but ours is dry").
 */
export function commitmentOf(context: SentenceContext): FoundCommitment {
  // Hedges, kind and the sentences after it ask again.
  if (context.commitment) return context.commitment
  const own = ownCommitment(context)
  const goesOn = own.commitment === 'asserted' && quotationOpenBefore(context, isReport)
  context.commitment = goesOn ? { commitment: 'reported', holder: null } : own
  return context.commitment
}

const isReport = (context: SentenceContext): boolean => commitmentOf(context).commitment === 'reported'

function ownCommitment({ cues, speaker }: SentenceContext): FoundCommitment {
  const holder = viewHolder(cues) ?? source(cues)
  if (holder && speaker?.includes(cues.plain.slice(holder.start, holder.end))) return ASSERTED
  if (DENIES[cues.language].test(cues.plain) || isRejected(cues, holder ?? statedView(cues)))
    return { commitment: 'denied', holder }
  const overruled = cues.clauses.some(
    ({ role, start, end }) =>
      start > (holder?.end ?? -1) && (role === 'contrast' || DID_ZH.test(cues.plain.slice(start, end))),
  )
  if (overruled) return ASSERTED
  if (holder) return { commitment: 'reported', holder }
  return viewAsSubject(cues) ?? ASSERTED
}

/** 他们觉得贵,所以就没买: what they did is told, the view is its reason. */
const DID_ZH = /^(?:所以|于是|因此|结果).{0,8}(?:就(?!是|会|应|该|要|能)|便|开始|没|决定).*[^。]/

/** "It is a myth that …", "I don't buy the idea that …", 所谓…,是个误解: a view named only to be turned down. */
const DENIES = {
  en: /^(?:(?:and|but|so|well|now|you know),? )*there(?:'s| is| are)(?: sort of| kind of| also| still)? (?:an? |this |some |many )?(?:\w+ ){0,2}(?:misconceptions?|myths?|fallac(?:y|ies)|misunderstandings?) (?:that|about|out there)\b|\b(?:it's|it is) (?:just |simply |a complete |an? (?:\w+ )?)?(?:myth|misconception|fallacy|lie|untrue|not true|false|wrong to (?:say|think|claim|assume)|nonsense to say)\b(?: that)? \w+ \w+|^(?:(?:and|but|so|well),? )?contrary to (?:what|popular|common|conventional|the (?:idea|view|claim|belief))|\b(?:I|we)(?: \w+){0,2} (?:disagree with|do(?:n't| not) buy|do(?:n't| not) believe|do(?:n't| not) agree with|reject|dispute|refute|do(?:n't| not) accept) (?:\w+ ){0,3}(?:idea|argument|claim|notion|view|narrative|theory|story|premise|assertion|people|those|folks|everybody|everyone)\b.* (?:that|who|which|saying)\b/i,
  zh: /^(?:其实|但|所以|,)*(?:所谓|说).{3,30},.{0,6}(?:是|属).{0,6}(?:误解|误会|误区|谣言|谬论|胡说|谎言|错误|错的)|有(?:一种|一个|种|个|很多|很大的)(?:常见的|普遍的)?(?:误解|误区|谬论|谣言)|误?以为.{2,30},(?:但)?(?:其实|实际上|事实上)|不(?:同意|认同|赞成|赞同)(?:他们?|她们?|有些人|一些人|很多人|别人)所?说的/,
} as const

/** "According to the ministry", 据报道, "it is said that": the view of somebody, whoever that is. */
function source(cues: SentenceCues): Range | null {
  const match = SOURCE[cues.language].exec(cues.plain)
  if (!match) return null
  const named = match.slice(1).find(Boolean) ?? match[0]
  const start = match.index + match[0].indexOf(named)
  return { start, end: start + named.length }
}
const SOURCE = {
  en: /^(?:(?:and|but|so|well|now|yeah),? )*according to ((?:the |a |some |many |most |his |her |their )?(?!data|figures|statistics|numbers|plan|law|rules|studies|research|my|our|this|that|what)[\w ]{2,40}?),/i,
  zh: /^(?:但|而|那|,)*(?:据(.{1,10}?)(?:称|说|透露|介绍)|据(报道|传|传闻),|(?:根据|按照?|照)(.{1,12}?)的(?:说法|看法|观点|讲法)|在(他们?|她们?|很多人|有些人|一些人|许多人|批评者|外界)看来)/,
} as const

/** A view as a thing that says what it is: 认为它会爆炸的想法, "the idea that it will explode"; 我们以为它会爆炸. */
function statedView(cues: SentenceCues): Range | null {
  const view = cues.all('reporting', 'view').find(({ start, end }) => {
    if (cues.language === 'en') return /that$/i.test(cues.plain.slice(start, end))
    const before = cues.plain.slice(cues.clauseAt(start)?.start ?? 0, start)
    const owned = cues.all('person', 'other').some((person) => person.end === start - 1)
    return /的$/.test(before) && (before.length >= 7 || owned)
  })
  const mistaken = cues
    .all('reporting', 'think')
    .find(({ start, end }) => /^误?以为$/.test(cues.plain.slice(start, end)))
  return view ?? mistaken ?? null
}

/** 他们的观点是错的, 我不同意它会爆炸的说法, "the idea that it will explode is nonsense". */
function isRejected(cues: SentenceCues, view: Range | null): boolean {
  return cues.all('reporting', 'reject').some((cue) => {
    const clause = cues.clauseAt(cue.start)
    if (!clause || !isMain(clause)) return false
    if (view !== null && cue.start >= view.end && isVerdict(cues, clause, view)) return true
    return cues.language === 'zh' && REJECTS_VIEW.test(cues.plain.slice(cue.start))
  })
}
/** Not 他们认为这是胡说, "people thought it was crazy": the judgement is part of the view. */
function isVerdict(cues: SentenceCues, clause: Clause, view: Range): boolean {
  const isNoun = cues.all('reporting', 'view').some(({ start }) => start === view.start)
  if (isNoun && (cues.language === 'en' || cues.clauseAt(view.start) === clause)) return true
  return clause.start > view.end && VERDICT.test(cues.plain.slice(clause.start, clause.end))
}
const VERDICT =
  /^(?:但|可|不过|然而|而)?(?:是)?(?:这|那|我|其实|事实|实际|显然|完全|纯属|简直|根本|都是|并非|他们?的|她们?的|此)|^(?:and |but )?(?:which|this|that|it|I|we|they're|those|these|such)\b/i
const REJECTS_VIEW =
  /^(?:反[对驳]的(?:观点|是)|不(?:同意|认同|赞成|赞同)[^,。]{4,}的(?:观点|看法|说法|想法|论调|主张)|不(?:同意|认同|赞成|赞同)(?:这|那)种[「“])/

/** 他的回答是…, 当时有很多关于泄漏的担忧, "you hear this refrain: …": a view is the subject, or there just are such views. */
function viewAsSubject(cues: SentenceCues): FoundCommitment | null {
  const { plain, language } = cues
  if (language === 'en')
    return HEARD_EN.test(plain) || HELD_EN.test(plain) ? { commitment: 'reported', holder: null } : null
  const owned = OWNED_ZH.exec(plain)
  const person = owned && cues.all('person', 'other').find(({ end }) => end === owned.index)
  if (person) return { commitment: 'reported', holder: person }
  const first = cues.clauses.find(({ frame }) => !frame)
  return ABOUND_ZH.test(plain.slice(0, first?.end)) ? { commitment: 'reported', holder: null } : null
}
const HEARD_EN =
  /\b(?:hear|heard|get|read)\b.*\b(?:refrain|argument|claim|narrative|criticism|complaint|objection|slogan)s?\s*:/i
/** "There is a fear that", "the conventional view is that", "it is often said that" */
const HELD_EN =
  /^(?:(?:and|but|so|well|now|yeah|you know),? )*(?:there(?:'s| is| was)(?: also| still| always)? (?:a|an|this|some)(?: \w+){0,2} (?:fear|belief|view|idea|perception|worry|concern|claim|rumou?r|argument|assumption|notion|feeling among \w+) (?:that|out there)|the (?:common|conventional|prevailing|popular|received|general|usual|standard) (?:wisdom|view|belief|assumption|idea|argument|story) (?:is|was)|(?:their|his|her) (?:argument|view|claim|position|concern|fear|theory|answer|response|idea|point) (?:is|was)|it(?:'s| is| was) (?:\w+ )?(?:said|believed|claimed|argued|assumed|rumou?red|feared|alleged) that)/i
const OWNED_ZH = /的(?:回答|观点|看法|说法|立场|意见|主张|理由)(?:就|一直|也|都)?(?:是|在于|:)/
const ABOUND_ZH =
  /人.{0,20}有(?:这样|这种|类似)的?(?:一种|一个)?.{0,16}(?:认识|想法|看法|观点|感觉|判断|意识|说法)|有(?:很多|不少|许多|一些|一种|种|人|各种).{2,}的(?:担忧|批评|质疑|说法|观点|看法|传言|指责|意见|论调)/
