import { negations } from '../../analysis/negation.ts'
import type { Range } from '../../source/mapped-text.ts'
import type { Draft } from '../draft.ts'
import type { ComparisonDraft } from './detail-draft.ts'
import { placeSide, sideBefore, trim } from './sides.ts'

type Relation = ComparisonDraft['relation']

/** What a sentence compares; null is a side that stands before the sentence. Offsets of the sentence. */
interface Found {
  relation: Relation
  left: Range | null
  right: Range | null
}
type Rule = (draft: Draft) => Found | null

const RULES: Record<Draft['language'], Rule[]> = {
  en: [asMuchAs, than, between, compared],
  zh: [bi, alike, between, xiangbi],
}

/** What the sentence compares, and which side is the greater. Sides are found in the sentences before where need be. */
export function comparisonOf(draft: Draft, before: readonly Draft[]): ComparisonDraft | null {
  for (const rule of RULES[draft.language]) {
    const found = rule(draft)
    if (!found || isDoubted(draft, found)) continue
    const left = placeSide(draft, found.left, before)
    const right = placeSide(draft, found.right, before)
    if (left && right) return { type: 'comparison', relation: found.relation, left, right }
  }
  return null
}

/** "That does not mean that A is larger than B" */
function isDoubted({ plain, cues }: Draft, { right }: Found): boolean {
  if (!right) return false
  const at = cues.clauses.findLastIndex(({ start }) => start <= right.start)
  const above = cues.clauses[at - 1]
  if (
    !above ||
    !/(?:mean|say|said|think|believe|true|case|意味着?|认为|是说)[\s,]*$/.test(plain.slice(above.start, above.end))
  )
    return false
  return negations(cues).some(({ start, end }) => start >= above.start && end <= above.end)
}

const COMPARATIVE = /\b(?:more|[a-z]{2,}er|further|worse|better)\b/g
const LESSER =
  /^(?:less|fewer|smaller|lower|weaker|slower|worse|cheaper|simpler|easier|shorter|lighter|poorer|dumber|younger|rarer)$/
const NO_COMPARATIVE =
  /^(?:other|either|neither|whether|rather|never|ever|over|under|after|per|her|another|however|together|number|computer|matter|later|earlier|sooner|user|power|paper|water|answer|order|center|member|former|latter|letter|server|driver|owner|consumer|developer|researcher|engineer|player|teacher|worker|brother|father|mother)$/

/** "A is cheaper than B", "more A … than B": what stands before the comparative and after "than". */
function than(draft: Draft): Found | null {
  const { plain, words, quantities } = draft
  for (const cue of words.all('comparison', 'than')) {
    const from = clauseStart(draft, cue.start)
    const head = plain.slice(from, cue.start).toLowerCase()
    const word = [...head.matchAll(COMPARATIVE)].findLast(([text]) => !NO_COMPARATIVE.test(text))
    if (!word) continue
    // "More than 300 people" only bounds the figure, "more than I thought" compares nothing that could be checked.
    if (quantities.some(({ start, end }) => start <= cue.end + 2 && end > cue.start)) continue
    if (isExpectation(plain, cue.end)) continue
    const at = from + word.index
    const relation = LESSER.test(word[0]) ? 'less' : 'more'
    const found = sides(draft, { start: at, end: cue.end }, from)
    if (found) return { ...found, relation: isNegated(draft, from, at) ? opposite(relation) : relation }
  }
  return null
}

const AS =
  /\bas (?!well\b|long\b|soon\b|far\b|if\b|though\b|of\b|such\b|a\b|an\b|the\b|i\b|we\b|you\b|it\b|they\b)(?:[\w-]+ ){1,4}?as\b(?! (?:possible|usual|ever|well)\b)/gi

/** "A has as many rooms as B"; negated, A is the lesser. */
function asMuchAs(draft: Draft): Found | null {
  const { plain } = draft
  AS.lastIndex = 0
  const match = AS.exec(plain)
  if (!match || isExpectation(plain, match.index + match[0].length)) return null
  const from = clauseStart(draft, match.index)
  const found = sides(draft, { start: match.index, end: match.index + match[0].length }, from)
  return found && { ...found, relation: isNegated(draft, from, match.index) ? 'less' : 'equal' }
}

const EXPECTATION =
  /^\s+(?:what |how )?(?:i|we|you|they|he|she|people|that's|it|it's)(?:'d|'ve|'ll)?\s+[a-z]|^.{0,4}(?:想象|想像|预期|预料|以为)/i

/** "Than I thought", "as much as we could" */
const isExpectation = (plain: string, at: number): boolean => EXPECTATION.test(plain.slice(at, at + 30))

const BOUNDING = /^(?:exceed|surpass|[\u4e00-\u9fff])/i

/** The cue stands between the sides: "A outweighs B", A 相当于 B, A 不如 B. */
function between(draft: Draft): Found | null {
  const { plain, words, quantities } = draft
  for (const cue of words.all('comparison', 'equal', 'over', 'under')) {
    // 超过 300 人, "exceeds 300 people" bound a figure and compare nothing; "outweighs ten men" does.
    const bounds = cue.tag.list !== 'equal' && BOUNDING.test(plain.slice(cue.start, cue.end))
    if (bounds && quantities.some(({ start, end }) => start <= cue.end + 1 && end > cue.start)) continue
    const from = clauseStart(draft, cue.start)
    // 一种超过 B 的材料: part of a noun.
    if (/(?:一种|一个|一款|一些|能够?|甚至|的)\s?$/.test(plain.slice(from, cue.start)) || plain.includes('与其'))
      continue
    const relation = cue.tag.list === 'equal' ? 'equal' : cue.tag.list === 'over' ? 'more' : 'less'
    const denied = isNegated(draft, from, cue.start)
    if (denied && relation === 'equal') continue
    const found = isExpectation(plain, cue.end) ? null : sides(draft, cue, from)
    if (found) return { ...found, relation: denied ? opposite(relation) : relation }
  }
  return null
}

/** "Compared with B, A is larger"; with "by comparison" B stands in the sentence before. */
function compared(draft: Draft): Found | null {
  const { plain, words } = draft
  const cue = words.first('comparison', 'withWhich', 'against')
  if (!cue) return null
  const degree = [...plain.toLowerCase().matchAll(COMPARATIVE)].find(([text]) => !NO_COMPARATIVE.test(text))
  if (!degree) return null
  const relation = LESSER.test(degree[0]) ? 'less' : 'more'
  const stop = endOf(plain, cue.end)
  const right = cue.tag.list === 'against' ? null : trim(draft, { start: cue.end, end: stop })
  const from = degree.index > stop ? stop : cue.end <= degree.index ? cue.end : clauseStart(draft, degree.index)
  return { relation, left: trim(draft, { start: from, end: degree.index }), right }
}

const DEGREE = /更加|更为|更|还要|要|还|[大小多少高低强弱快慢难易远近早晚]得多/g
const PREDICATE =
  /(?:[大小多少高低强弱快慢难易好坏差远近早晚重轻贵贱笨短长]|聪明|复杂|简单|容易|重要|便宜|危险|安全|有用|有效|落后|先进|贫穷|富有|年轻|开放|封闭)/
const LESSER_END = /[少小低差弱慢笨短轻矮窄]|简单|容易|便宜|落后|贫穷|年轻/

/** A 比 B 更难: the second side ends where the degree or the predicate begins. 不比 says that it is not so. */
function bi(draft: Draft): Found | null {
  const { plain, cues, words } = draft
  for (const cue of words.all('comparison', 'than')) {
    // 没有比这更…的了 is a superlative, 一个比 B 更大的 A part of a noun.
    if (/(?:没有|一[个种款些]|出现|拥有|的)$/.test(plain.slice(0, cue.start).trimEnd())) continue
    const rest = plain.slice(cue.end, cues.clauseAt(cue.start)?.end ?? plain.length)
    if (isExpectation(plain, cue.end)) continue
    DEGREE.lastIndex = 1
    const degree = DEGREE.exec(rest)?.index
    const predicate = degree ?? rest.slice(1).search(PREDICATE) + 1
    const said = rest.slice(predicate)
    if (predicate < 1 || /^.{1,8}的[\u4e00-\u9fff]/.test(said)) continue
    const relation = LESSER_END.test(said.slice(0, 8)) ? 'less' : 'more'
    const left = sideBefore(draft, cue.start)
    const right = trim(draft, { start: cue.end, end: cue.end + predicate })
    const denied = negations(cues).some(({ end }) => end === cue.start)
    return { relation: denied ? opposite(relation) : relation, left, right }
  }
  return null
}

/** A 与 B 相当; 像 A 和 B 一样 is a simile. */
function alike(draft: Draft): Found | null {
  const { plain, words } = draft
  for (const cue of words.all('comparison', 'alike')) {
    const withWhich = words.all('comparison', 'withWhich').findLast(({ end }) => end < cue.start)
    if (!withWhich || cue.start - withWhich.end > 40) continue
    const start = clauseStart(draft, withWhich.start)
    if (/[像如]/.test(plain.slice(start, withWhich.start)) || isNegated(draft, withWhich.start, cue.start)) continue
    const left = sideBefore(draft, withWhich.start)
    return { relation: 'equal', left, right: trim(draft, { start: withWhich.end, end: cue.start }) }
  }
  return null
}

const LEFT_END =
  /(?:要|则|就|还|都)*[大小多少高低强弱快慢难易好坏差远近早晚重轻贵]?(?:聪明|复杂|简单|容易|重要|便宜|危险|安全|有用)?$/

/** 相比之下,A 要难得多; 与 B 相比,A 更难 */
function xiangbi(draft: Draft): Found | null {
  const { plain, words } = draft
  const against = words.first('comparison', 'against')
  if (!against) return null
  const degree = words.all('comparison', 'greater', 'lesser').find(({ start }) => start >= against.end)
  if (!degree) return null
  const withWhich = words.all('comparison', 'withWhich').findLast(({ end }) => end < against.start)
  const said = plain.slice(against.end, degree.start).replace(LEFT_END, '')
  const lesser = degree.tag.list === 'lesser' || LESSER_END.test(plain.slice(degree.start - 2, degree.start))
  return {
    relation: lesser ? 'less' : 'more',
    left: trim(draft, { start: against.end, end: against.end + said.length }),
    right: withWhich ? trim(draft, { start: withWhich.end, end: against.start }) : null,
  }
}

/**
 * What stands before the cue and behind it. Nothing where the first side is a relative pronoun: "a car that is faster
 * than mine" says nothing of cars.
 */
function sides(draft: Draft, cue: Range, from: number): Omit<Found, 'relation'> | null {
  const { plain } = draft
  if (
    /^\s*(?:who|whom|which|what|that)\b(?:\s+(?:is|are|was|were|have|has|may|might|could|will|would|can)\b|\s*$)/i.test(
      plain.slice(from, cue.start),
    )
  )
    return null
  const right = trim(draft, { start: cue.end, end: endOf(plain, cue.end) })
  return right && { left: sideBefore(draft, cue.start), right }
}

const opposite = (relation: Relation): Relation =>
  relation === 'more' ? 'less' : relation === 'less' ? 'more' : 'equal'

/** Negated between the first side's start and the cue. */
const isNegated = ({ cues }: Draft, from: number, at: number): boolean =>
  negations(cues).some(({ start, end }) => start >= from && end <= at && at - end <= 20)

const clauseStart = ({ cues }: Draft, at: number): number => cues.clauseAt(at)?.start ?? 0

const STOP = /[,;:.!?。;—()"“”]| (?:and|but|because|so|which|where|when|if|in order|right)\b/g

function endOf(plain: string, from: number): number {
  STOP.lastIndex = from
  return STOP.exec(plain)?.index ?? plain.length
}
