import { type Clause, isMain } from '../../analysis/clauses.ts'
import { BASE, PAST_FORM } from '../../analysis/english-words.ts'
import { negations } from '../../analysis/negation.ts'
import type { Range } from '../../source/mapped-text.ts'
import type { Draft, Named } from '../draft.ts'
import type { ArgumentDraft } from './detail-draft.ts'
import { isViewOfOthers } from './view.ts'

/**
 * Does the sentence speak for the subject of a debate or against it? Only where it judges the subject, asks for it or
 * says what it brings about: a report that some firm went closed, a definition or a rule that merely applies to it is
 * no argument. The clause that judges decides, and with it the conditions: every negation and every word of harm in
 * them turns the sign about, and so does the rival where that is what is judged. "If we had no solar power, the grid
 * would fail" speaks for solar power, as "a ban on it would be a mistake" does, and "the tax will make it too risky".
 * What others say is not the speaker's argument.
 */
export function argumentOf(draft: Draft, before: readonly Draft[]): ArgumentDraft | null {
  if (draft.commitment === 'reported' || DEFINES.test(draft.plain)) return null
  const judging = judgementIn(draft)
  const named = judging && subjectOf(draft, judging.clause, before)
  if (!judging || !named || isOneCase(draft)) return null
  if (judging.first && isViewOfOthers(draft, judging.first)) return null
  const turns = judging.turns + (draft.commitment === 'denied' ? 1 : 0)
  const sign = isHarmed(draft, judging.first) ? 1 : named.sign * (turns % 2 === 0 ? 1 : -1)
  return {
    type: 'argument',
    subject: named.subject,
    stance: sign > 0 ? 'for' : 'against',
    role: 'conclusion',
    reasons: [],
  }
}

/** 开源是指…, "open source means that …" */
const DEFINES = /是指|指的是|的意思是|\b(?:means that|means the|is defined as|refers to)\b/

/** "If you want to sell it, staying closed may make sense": a case that somebody may be in, and no more. */
const isOneCase = ({ cues, hedges, named }: Draft): boolean =>
  hedges.length > 0 &&
  cues.clauses.some(
    ({ role, start, end }) => role === 'condition' && !named.some((cue) => cue.start >= start && cue.end <= end),
  )

interface Judgement {
  clause: Range
  /** The word that judges; null where only the case without the subject does. */
  first: Range | null
  turns: number
}

/** The first clause with a word that judges, of "A, but B" in B, and how often it and the conditions turn the sign. */
function judgementIn(draft: Draft): Judgement | null {
  const { cues, words, kind } = draft
  const named = draft.named.filter(({ topic }) => draft.topics.includes(topic))
  const contrast = cues.clauses.findLast((clause) => clause.role === 'contrast')?.start ?? 0
  const duty = kind === 'position' && named.length > 0
  const judging = words
    .all('argument', 'good', 'bad', ...(duty ? (['duty'] as const) : []))
    .filter((cue) => cue.start >= contrast && !isAttribute(draft, cue))
  const weighty = judging.filter(({ start }) => isWeighty(cues.clauseAt(start)))
  const ofSubject = weighty.find(({ start }) => named.some((cue) => cues.clauseAt(cue.start) === cues.clauseAt(start)))
  const first = ofSubject ?? weighty[0] ?? judging[0]
  if (!first) return counterfactual(draft)
  const clause = cues.clauseAt(first.start) ?? { start: 0, end: draft.plain.length, role: 'main' }
  const counted = cues.clauses.filter((other) => other === clause || other.role === 'condition')
  const isCounted = ({ start }: Range): boolean => counted.some((other) => other.start <= start && start < other.end)
  const bad = words.all('argument', 'bad').filter((cue) => isCounted(cue) && !isAttribute(draft, cue))
  // "Not open" names the rival: its "not" turns nothing about.
  const denied = negations(cues).filter(
    (no) => isCounted(no) && ![...judging, ...named].some((cue) => isInside(no, cue)),
  )
  // "We should open some and not others"
  if (first.tag.list === 'duty' && denied.some((no) => no.start > first.end + NEAR[draft.language])) return null
  // "The law restricts it" tells what is; "must not restrict it", "would restrict it" judge.
  if (judging.every((cue) => isPlainAct(draft, cue)) && denied.length === 0) return null
  return { clause, first, turns: bad.length + denied.length }
}
const NEAR = { en: 8, zh: 2 }

const ACTS =
  /^(?:ban|bans|banned|banning|outlaw|outlaws|outlawed|prohibit|prohibits|forbid|restrict|restricts|exclude|prevent|prevents|control by|controlled by|give away|giving away|禁止|取缔|限制|阻止|抵制|控制|掌控|集中在)$/i

/** A deed told of, where nobody asks for it, fears it or foretells it; what somebody tries or chooses. */
function isPlainAct({ plain, kind, words, cues }: Draft, cue: Range): boolean {
  if (kind !== 'fact') return false
  const clause = cues.clauseAt(cue.start)
  if (clause && CHOOSES.test(plain.slice(clause.start, cue.start))) return true
  if (!ACTS.test(plain.slice(cue.start, cue.end))) return false
  return (
    words.all('argument', 'duty').length === 0 && !/会|将|导致|\b(?:will|would|could|may|might)\b|'ll\b/.test(plain)
  )
}
const CHOOSES = /试图|选择了|决定(?:了|要)|宣布|打算|\b(?:try|tries|tried|trying|chose|chosen|decided|announced)\b/i

const ADJECTIVE =
  /^(?:safe|secure|best|better|important|valuable|useful|innovative|safest|strongest|fairer|stronger|cheaper|dangerous|risky|bad|worse|wrong|harmful|vulnerable)$/i

/**
 * "Safe tools", "safe and open models", 安全的工具 describe something in passing; "open source is an important tool",
 * 开源是最好的工具 judge, and so does a clause about the subject: 让开源非法的法规. 支持更多语言 takes no side.
 */
function isAttribute({ plain, language, cues, named }: Draft, cue: Range): boolean {
  const from = cues.clauseAt(cue.start)?.start ?? 0
  const said = plain.slice(cue.start, cue.end)
  const subject = named.findLast(({ start, end }) => start >= from && end <= cue.start)
  const between = subject ? plain.slice(subject.end, cue.start) : ''
  if (SUPPORTS.test(said))
    return (
      !named.some(({ start }) => start >= cue.end && start - cue.end <= 4) &&
      !/(?:我们?|\bI|\bwe) ?$/i.test(plain.slice(from, cue.start))
    )
  if (language === 'zh') {
    if (
      !/^(?:的|、)[\u4e00-\u9fffA-Za-z ]/.test(plain.slice(cue.end, cue.end + 3)) &&
      !/^的、/.test(plain.slice(cue.end, cue.end + 2))
    )
      return false
    return !subject || (/的/.test(between) && !between.includes('是'))
  }
  if (!ADJECTIVE.test(said)) return false
  if (/^ (?:and|or|,) ?$/.test(plain.slice(cue.end, named.find(({ start }) => start >= cue.end)?.start ?? cue.end)))
    return true
  const next = cues.words.find(({ start }) => start >= cue.end)
  if (next?.start !== cue.end + 1 || next.is & ~(BASE | PAST_FORM)) return false
  return !/\b(?:is|are|was|were|be)\b/i.test(between)
}
const SUPPORTS = /^(?:支持|supports?)$/i

/** 税收会让太阳能变得风险过高, "it would make solar power too risky": harm that something else does to the subject. */
function isHarmed({ plain, words, named, cues }: Draft, first: Range | null): boolean {
  if (!first || words.all('argument', 'bad').every((cue) => cue.start !== first.start)) return false
  const from = cues.clauseAt(first.start)?.start ?? 0
  const subject = named.findLast(({ start, end }) => start >= from && end <= first.start)
  return subject !== undefined && subject.sign > 0 && MAKES.test(plain.slice(from, subject.start))
}
const MAKES = /(?:让|使得?|令|导致|\b(?:make|makes|making|made|render|renders))(?: (?:the|all|any))?\s*$/

const isInside = (inner: Range, outer: Range): boolean => outer.start <= inner.start && outer.end >= inner.end

/** "If the code were not open, nobody could mend it": no word judges, but what is taken away is missed. */
function counterfactual({ cues, named }: Draft): Judgement | null {
  const condition = cues.clauses.find(({ role }) => role === 'condition')
  const main = cues.clauses.find(isMain)
  const subject = condition && named.find((name) => isInside(name, condition))
  if (!subject || !main) return null
  const denied = (clause: Range): boolean => negations(cues).filter((no) => isInside(no, clause)).length === 1
  return denied(condition) && denied(main) ? { clause: condition, first: null, turns: subject.sign > 0 ? 0 : 1 } : null
}

const isWeighty = (clause: Clause | null): boolean =>
  clause !== null && clause.role !== 'condition' && clause.role !== 'concession' && clause.role !== 'relative'

/**
 * The side named in the clause that judges, else after the contrast it belongs to, else before it; where the sentence
 * names none but points to what was said ("This speeds everything up"), the subject that the turn spoke of. Of two
 * rivals in one clause a comparison judges the first; without one there is no telling.
 */
function subjectOf(draft: Draft, clause: Range, before: readonly Draft[]): Named | null {
  const { topics, plain } = draft
  const named = draft.named.filter(({ topic }) => topics.includes(topic))
  if (named.length > 0) {
    const inside = named.filter(({ start }) => start >= clause.start && start < clause.end)
    const rivals = inside.length > 0 ? inside : named
    if (rivals.some(({ sign }) => sign !== rivals[0]!.sign) && !COMPARES.test(plain.slice(clause.start, clause.end)))
      return null
    if (inside[0]) return inside[0]
    const near = named.findLast(
      ({ start, end }) => start < clause.start && clause.start - end <= REACHES[draft.language],
    )
    const given = named.find(({ start }) => isGiven(draft, draft.cues.clauseAt(start)))
    return near ?? given ?? null
  }
  if (!POINTS.test(plain) && !POINTS.test(plain.slice(clause.start))) return null
  for (const other of before.slice(-3).reverse()) {
    const spoken = other.named.filter(({ topic }) => topics.includes(topic))
    const found = spoken.find(({ sign }) => sign > 0) ?? spoken[0]
    if (found) return found
  }
  return null
}
/** "… if the code is open", "that was possible because it is open", 是因为它开源 */
const isGiven = ({ plain }: Draft, clause: Clause | null): boolean =>
  clause !== null &&
  (clause.role === 'condition' ||
    clause.role === 'reason' ||
    /^(?:就|正)?是因为|^it is because/.test(plain.slice(clause.start)))

/** How far before the clause that judges its subject may be named. */
const REACHES = { en: 90, zh: 40 }
const COMPARES = /比|落后|不如|优于|超过|胜过|领先|相较|\b(?:than|behind|outperform|beat|versus|compared)\b/i
const POINTS =
  /^(?:(?:and|but|so|because|therefore|also|now|then|i think|of course)[,\s]+)*(?:this|that|it|they|these|such)\b|^(?:但是?|而且?|所以|因此|因为|其实|当然|不过|同时)?,?(?:这|它|此|那(?!么))/i

const OPENING = { en: 10, zh: 5 }

function opensWith({ words, language }: Draft, list: 'reason' | 'conclusion'): boolean {
  const cue = words.first('argument', list)
  return cue !== undefined && cue.start <= OPENING[language]
}

/** How many claims before a conclusion are taken for its reasons, and how far back a reason looks for its conclusion. */
const REASONS = 2
const REACH = 3

/**
 * Links the arguments of one turn with their reasons: a sentence that opens with "therefore" rests on the claims
 * before it; one that opens with "because" supports the sentence before it and takes its stance; and so does one that
 * goes on for the same side with a fact or the opposite case ("if it were closed, …").
 *
 * @param details of the turn; arguments of sentences that are no claims too, for a reason may answer them
 * @param offset index of the turn's first draft
 */
export function linkArguments(turn: readonly Draft[], details: (ArgumentDraft | null)[], offset: number): void {
  turn.forEach((draft, i) => {
    if (!draft.claim) return
    const detail = details[i] ?? null
    if (opensWith(draft, 'conclusion')) {
      if (detail) detail.reasons = claimsBefore(turn, i).map((at) => at + offset)
      return
    }
    const before = conclusionBefore(details, i)
    if (before === null) return
    const conclusion = details[before]!
    if (opensWith(draft, 'reason')) {
      details[i] = { ...(detail ?? conclusion), stance: conclusion.stance, role: 'reason', reasons: [] }
      conclusion.reasons.push(i + offset)
      return
    }
    const sameSide = detail?.subject === conclusion.subject && detail.stance === conclusion.stance
    if (!detail || !sameSide || (draft.kind === 'position' && !isCase(draft))) return
    detail.role = 'reason'
    conclusion.reasons.push(i + offset)
  })
}

const isCase = ({ cues }: Draft): boolean => cues.clauses.some(({ role }) => role === 'condition')

function claimsBefore(turn: readonly Draft[], i: number): number[] {
  const reasons: number[] = []
  for (let at = i - 1; at >= 0 && reasons.length < REASONS; at--) {
    if (!turn[at]!.claim) continue
    reasons.unshift(at)
    // What another "therefore" concluded is reason enough.
    if (opensWith(turn[at]!, 'conclusion')) break
  }
  return reasons
}

function conclusionBefore(details: readonly (ArgumentDraft | null)[], i: number): number | null {
  for (let at = i - 1; at >= 0 && at >= i - REACH; at--) if (details[at]?.role === 'conclusion') return at
  return null
}
