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
  const holder = viewHolder(cues)
  if (holder && speaker?.includes(cues.plain.slice(holder.start, holder.end))) return ASSERTED
  if (isRejected(cues, holder ?? statedView(cues))) return { commitment: 'denied', holder }
  const overruled = cues.clauses.some(({ role, start }) => role === 'contrast' && start > (holder?.end ?? -1))
  if (overruled) return ASSERTED
  if (holder) return { commitment: 'reported', holder }
  return viewAsSubject(cues) ?? ASSERTED
}

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
  if (language === 'en') return HEARD_EN.test(plain) ? { commitment: 'reported', holder: null } : null
  const owned = OWNED_ZH.exec(plain)
  const person = owned && cues.all('person', 'other').find(({ end }) => end === owned.index)
  if (person) return { commitment: 'reported', holder: person }
  return ABOUND_ZH.test(plain) ? { commitment: 'reported', holder: null } : null
}
const HEARD_EN =
  /\b(?:hear|heard|get|read)\b.*\b(?:refrain|argument|claim|narrative|criticism|complaint|objection|slogan)s?\s*:/i
const OWNED_ZH = /的(?:回答|观点|看法|说法|立场|意见|主张|理由)(?:就|一直|也|都)?(?:是|在于|:)/
const ABOUND_ZH =
  /有(?:很多|不少|许多|一些|一种|种|人|各种).{2,}的(?:担忧|批评|质疑|说法|观点|看法|传言|指责|意见|论调)/
