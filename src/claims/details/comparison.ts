import { isFiniteVerb } from '../../analysis/english-words.ts'
import { negations } from '../../analysis/negation.ts'
import type { Range } from '../../source/mapped-text.ts'
import type { Draft } from '../draft.ts'
import type { ComparisonDraft } from './detail-draft.ts'
import { englishStandard, isNounPhrase } from './noun-phrase.ts'
import { placeSide, sideBefore, subjectBefore, trim } from './sides.ts'

type Relation = ComparisonDraft['relation']

/** What a sentence compares, in offsets of the sentence; a right side "before" is the subject of the sentence before. */
interface Found {
  relation: Relation
  left: Range | null
  right: Range | 'before' | null
}
type Rule = (draft: Draft) => Found | null

const RULES: Record<Draft['language'], Rule[]> = {
  en: [asMuchAs, than, between, compared],
  zh: [bi, alike, between, xiangbi],
}

/**
 * What the sentence compares, and which side is the greater. Both sides have to be names of things: where one is a
 * statement, a pronoun for one, or missing, there is no detail rather than a wrong one.
 */
export function comparisonOf(draft: Draft, before: readonly Draft[]): ComparisonDraft | null {
  if (/[?]["”」]?$/.test(draft.plain)) return null
  for (const rule of RULES[draft.language]) {
    const found = rule(draft)
    if (!found?.left || !found.right || isSupposed(draft, found.right === 'before' ? found.left : found.right)) continue
    const { relation, left } = found
    if (found.right === 'before') {
      const other = subjectBefore(before)
      if (!other) continue
      const right = placeSide(other.draft, other.range, [])
      return { type: 'comparison', relation, left: placeSide(draft, left, before), right }
    }
    if (isDoubted(draft, found.right)) continue
    return {
      type: 'comparison',
      relation,
      left: placeSide(draft, left, before),
      right: placeSide(draft, found.right, before),
    }
  }
  return null
}

/** "If A is larger than B", "an age where A is larger": nobody says that it is. */
function isSupposed({ cues, plain }: Draft, { start }: Range): boolean {
  const clause = cues.clauseAt(start)
  if (!clause) return false
  if (clause.role === 'condition' || clause.role === 'time' || clause.role === 'concession') return true
  return /^(?:where|when|once|if|unless|whether|如果|假如|要是|一旦|就算|即使|哪怕|只要)/i.test(
    plain.slice(clause.start, clause.end),
  )
}

/** "That does not mean that A is larger than B" */
function isDoubted({ plain, cues }: Draft, right: Range): boolean {
  const at = cues.clauses.findLastIndex(({ start }) => start <= right.start)
  const above = cues.clauses[at - 1]
  if (
    !above ||
    !/(?:mean|say|said|think|believe|true|case|意味着?|认为|是说)[\s,]*$/.test(plain.slice(above.start, above.end))
  )
    return false
  return negations(cues).some(({ start, end }) => start >= above.start && end <= above.end)
}

const COMPARATIVE = /\b(?:more|less|[a-z]{2,}er|further|worse|better)\b/g
const LESSER =
  /^(?:less|fewer|smaller|lower|weaker|slower|worse|cheaper|simpler|easier|shorter|lighter|poorer|dumber|younger|rarer)$/
const NO_COMPARATIVE =
  /^(?:other|either|neither|whether|rather|never|ever|over|under|after|per|her|another|however|together|number|computer|matter|later|earlier|sooner|user|power|paper|water|answer|order|center|member|former|latter|letter|server|driver|owner|consumer|developer|researcher|engineer|player|teacher|worker|brother|father|mother)$/

/** "A is cheaper than B", "more A … than B": what stands before the comparative and after "than". */
function than(draft: Draft): Found | null {
  const { plain, words, quantities } = draft
  for (const cue of words.all('comparison', 'than')) {
    const from = clauseStart(draft, cue.start)
    const word = comparativeBefore(plain.slice(from, cue.start).toLowerCase())
    if (!word) continue
    // "More than 300 people" only bounds the figure, "more than I thought" compares nothing that could be checked.
    if (quantities.some(({ start, end }) => start <= cue.end + 2 && end > cue.start)) continue
    if (isExpectation(plain, cue.end)) continue
    const at = from + word.index
    if (isObject(draft, plain.slice(at + word.text.length, cue.start), word.text, from, at)) continue
    const relation = LESSER.test(word.text) ? 'less' : 'more'
    const found = sides(draft, { start: at, end: cue.end })
    if (found) return { ...found, relation: isNegated(draft, from, at) ? opposite(relation) : relation }
  }
  return null
}

/** The word that compares: "more" and its kind anywhere near, another one in "-er" only next to "than" or its noun. */
function comparativeBefore(head: string): { text: string; index: number } | null {
  const found = [...head.matchAll(COMPARATIVE)].filter(([text]) => !NO_COMPARATIVE.test(text))
  const word = found.findLast(([text]) => DEGREE_EN.test(text)) ?? found.at(-1)
  return word ? { text: word[0], index: word.index } : null
}
const DEGREE_EN = /^(?:more|less|fewer|better|worse)$/

/**
 * Is it not the subject that is compared? "He worries more about rain than snow", "we built a better boat than theirs",
 * "it is more of a pond than a lake", "more good years than bad ones".
 */
function isObject({ plain, cues }: Draft, between: string, word: string, from: number, at: number): boolean {
  const noun = between.trim().toLowerCase()
  if (/^(?:about|of|on|in|from|for|to|with|by|at)\b/.test(noun)) return true
  if (/^.{0,40}\bones\b/.test(plain.slice(at + word.length + between.length, at + word.length + between.length + 40)))
    return true
  if (noun === '' || /^[a-z]+ly$/.test(noun) || /^(?:more|less|fewer)$/.test(word)) return false
  const verb = cues.words.findLast((one, i) => one.start >= from && one.end <= at && isFiniteVerb(cues.words, i))
  return verb !== undefined && !/^(?:is|are|was|were|be)$|'(?:s|re|m)$/.test(verb.text)
}

const AS =
  /\bas (?!well\b|long\b|soon\b|far\b|if\b|though\b|of\b|such\b|a\b|an\b|the\b|i\b|we\b|you\b|it\b|they\b)((?:(?!and |or |as )[\w-]+ ){1,4}?)as\b(?! (?:possible|usual|ever|well)\b)/gi
/** "Twice as large as" makes the first side the greater, "half as large as" the lesser. */
const TIMES = /\b(?:(twice|thrice|times)|half|a third|a quarter) $/i

/** "A has as many rooms as B"; negated, A is the lesser. "A car as fast as that" describes and compares nothing. */
function asMuchAs(draft: Draft): Found | null {
  const { plain, cues } = draft
  AS.lastIndex = 0
  for (let match = AS.exec(plain); match; match = AS.exec(plain)) {
    const end = match.index + match[0].length
    if (isExpectation(plain, end) || / as possible\b/.test(plain.slice(end))) continue
    const from = clauseStart(draft, match.index)
    const left = cues.words.findLast((word) => word.end <= match.index)
    const attributive =
      left?.is === 0 &&
      !/^(?:twice|thrice|times|half)$/.test(left.text) &&
      !/^(?:many|much|few|little) /i.test(match[1]!)
    const found = attributive ? null : sides(draft, { start: match.index, end })
    if (!found) continue
    const times = TIMES.exec(plain.slice(from, match.index))
    if (times) return { ...found, relation: times[1] ? 'more' : 'less' }
    return { ...found, relation: isNegated(draft, from, match.index) ? 'less' : 'equal' }
  }
  return null
}

const EXPECTATION =
  /^\s+(?:what |how )?(?:i|we|you|they|he|she|people|that's|it|it's|that)(?:'d|'ve|'ll)?\s+[a-z]|^[^.,;]{0,40}\b(?:thinks?|thought|believes?|believed|imagined?|expect(?:s|ed)?|predicted|assumed?|hoped|feared)\b|^.{0,4}(?:想象|想像|预期|预料|以为)/i

/** "Than I thought", "as much as we could" */
const isExpectation = (plain: string, at: number): boolean => EXPECTATION.test(plain.slice(at, at + 60))

const BOUNDING = /^(?:exceed|surpass|[\u4e00-\u9fff])/i

/** The cue stands between the sides: "A outweighs B", A 相当于 B, A 不如 B. */
function between(draft: Draft): Found | null {
  const { plain, words, quantities } = draft
  for (const cue of words.all('comparison', 'equal', 'over', 'under')) {
    // 超过 300 人, "exceeds 300 people" bound a figure and compare nothing; "outweighs ten men" does.
    const bounds = cue.tag.list !== 'equal' && BOUNDING.test(plain.slice(cue.start, cue.end))
    if (bounds && quantities.some(({ start, end }) => start <= cue.end + 1 && end > cue.start)) continue
    // 约等于 0, 低于每天 1 比特: against a figure alone nothing is compared.
    const figure = quantities.find(({ start, end }) => start <= cue.end + 3 && end >= endOf(plain, cue.end) - 1)
    if (figure && (bounds || figure.unit === '')) continue
    const from = clauseStart(draft, cue.start)
    // 一种超过 B 的材料: part of a noun.
    if (/(?:一种|一个|一款|一些|能够?|甚至|的)\s?$/.test(plain.slice(from, cue.start)) || plain.includes('与其'))
      continue
    const relation = cue.tag.list === 'equal' ? 'equal' : cue.tag.list === 'over' ? 'more' : 'less'
    const denied = isNegated(draft, from, cue.start)
    if (denied && relation === 'equal') continue
    const found = isExpectation(plain, cue.end) ? null : sides(draft, cue, true)
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
  const right = cue.tag.list === 'against' ? 'before' : standard(draft, { start: cue.end, end: stop })
  return { relation, left: sideBefore(draft, degree.index), right }
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
    // 不可能做得比它更大: not that it is the lesser.
    if (negations(cues).some((no) => no.end < cue.start && cues.clauseAt(no.start) === cues.clauseAt(cue.start)))
      continue
    const left = sideBefore(draft, cue.start)
    const right = standard(draft, { start: cue.end, end: cue.end + predicate })
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
    const inside = plain.slice(withWhich.end, cue.start)
    // 和 … 不一样 says that they differ; 它们是相同的东西 compares with nothing.
    if (/[,;:。!?]|[不没]$/.test(inside) || /^的[\u4e00-\u9fff]/.test(plain.slice(cue.end))) continue
    const start = clauseStart(draft, withWhich.start)
    if (/[像如]/.test(plain.slice(start, withWhich.start)) || isNegated(draft, withWhich.start, cue.start)) continue
    const left = sideBefore(draft, withWhich.start)
    return { relation: 'equal', left, right: standard(draft, { start: withWhich.end, end: cue.start }) }
  }
  return null
}

const LEFT_END =
  /(?:要|则|就|还|都|会|也)*[大小多少高低强弱快慢难易好坏差远近早晚重轻贵]?(?:聪明|复杂|简单|容易|困难|艰难|重要|便宜|昂贵|危险|安全|有用|有效|高效|严重|麻烦|清楚|强大|先进|落后|可靠|稳定)?$/

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
  const left = trim(draft, { start: against.end, end: against.end + said.length })
  return {
    relation: lesser ? 'less' : 'more',
    left: left && isNounPhrase(draft, left) ? left : null,
    right: withWhich ? standard(draft, { start: withWhich.end, end: against.start }) : 'before',
  }
}

/** What stands before the cue and behind it. */
function sides(draft: Draft, cue: Range, isVerb = false): Omit<Found, 'relation'> | null {
  if (draft.language === 'en' && isOfObject(draft, cue)) return null
  const right = standard(draft, { start: cue.end, end: endOf(draft.plain, cue.end) })
  return right && { left: sideBefore(draft, cue.start, isVerb), right }
}

/** "It makes us run faster than …", "I find them to be better than …": the object is compared. */
function isOfObject({ cues }: Draft, cue: Range): boolean {
  const from = cues.clauseAt(cue.start)?.start ?? 0
  const words = cues.words.filter(({ start, end }) => start >= from && end <= cue.start)
  const first = cues.words.indexOf(words[0]!)
  const verb = words.findLastIndex((_, i) => isFiniteVerb(cues.words, first + i))
  const after = verb < 0 ? [] : words.slice(verb + 1)
  const to = after.findLastIndex(({ text }) => text === 'to')
  const object = after.findIndex(({ text }) => /^(?:me|him|us|them|it|you|her)$/.test(text))
  return object >= 0 && (to > object || OBJECT_VERB.test(words[verb]!.text))
}
const OBJECT_VERB =
  /^(?:make|makes|made|let|lets|help|helps|helped|see|sees|saw|watch|find|finds|found|keep|keeps|kept)$/

/** 地球有趣, 专制政体反应得: what is said of the standard. */
const SAID_ZH =
  /(?:[\u4e00-\u9fff]{2}得|[有无]趣|有用|有效|重要|方便|便宜|[\u4e00-\u9fff]?[大小多少高低强弱快慢难易好坏远近])$/

/** The second side, less what is said of it; null where it is no thing. */
function standard(draft: Draft, range: Range): Range | null {
  const { plain, language } = draft
  const whole = trim(draft, range)
  if (!whole) return null
  if (language === 'en') {
    const thing = englishStandard(draft, whole)
    const found = thing && trim(draft, thing)
    return found && isNounPhrase(draft, found) ? found : null
  }
  const said = SAID_ZH.exec(plain.slice(whole.start, whole.end))
  const found = said && said.index >= 2 ? { start: whole.start, end: whole.start + said.index } : whole
  return isNounPhrase(draft, found) ? found : null
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
