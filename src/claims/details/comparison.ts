import { negations } from '../../analysis/negation.ts'
import type { Range } from '../../source/mapped-text.ts'
import type { Draft } from '../draft.ts'
import type { ComparisonDraft, SideDraft } from './detail-draft.ts'

type Relation = ComparisonDraft['relation']

/** What a sentence compares; null is a side that stands before the sentence. Offsets of the sentence. */
interface Found {
  relation: Relation
  left: Range | null
  right: Range | null
}
type Rule = (draft: Draft) => Found | null

const RULES: Record<Draft['language'], Rule[]> = {
  en: [asMuchAs, thanEnglish, between, comparedEnglish],
  zh: [thanChinese, alikeChinese, between, comparedChinese],
}

/** What the sentence compares, and which side is the greater. Sides are found in the sentences before where need be. */
export function comparisonOf(draft: Draft, before: readonly Draft[]): ComparisonDraft | null {
  for (const rule of RULES[draft.language]) {
    const found = rule(draft)
    if (!found) continue
    const left = sideOf(draft, found.left, before)
    const right = sideOf(draft, found.right, before)
    if (!left || !right) continue
    return { type: 'comparison', relation: found.relation, left, right }
  }
  return null
}

const MORE = /\b(?:more|[a-z]{2,}er|further|worse|better)\b/g
const LESSER =
  /\b(?:less|fewer|smaller|lower|weaker|slower|worse|cheaper|simpler|easier|shorter|lighter|poorer|dumber|younger|rarer)\b/
const NO_COMPARATIVE =
  /^(?:other|either|neither|whether|rather|never|ever|over|under|after|per|her|another|however|together|number|computer|matter|later|earlier|sooner|user|power|paper|water|answer|order|center|member|former|latter|letter|server|driver|owner|consumer|developer|researcher|engineer|player|teacher|worker|brother|father|mother)$/

/** "A is cheaper than B", "more A … than B": what stands before the comparative and after "than". */
function thanEnglish({ plain, cues, words, quantities }: Draft): Found | null {
  for (const than of words.all('comparison', 'than')) {
    if (quantities.some(({ start, end }) => start <= than.start && end >= than.end)) continue
    const clause = cues.clauseAt(than.start)
    const from = clause?.start ?? 0
    const head = plain.slice(from, than.start)
    const word = [...head.toLowerCase().matchAll(MORE)].filter(([text]) => !NO_COMPARATIVE.test(text)).at(-1)
    if (!word) continue
    // "More than 300 people" only bounds the figure.
    if (
      /more|less|fewer/.test(word[0]) &&
      than.start - (from + word.index + word[0].length) < 2 &&
      quantities.some((q) => q.start - than.end <= 2 && q.end > than.end)
    )
      continue
    const left = trim(plain, { start: from, end: from + word.index })
    const right = trim(plain, { start: than.end, end: endOf(plain, than.end) })
    const relation = LESSER.test(word[0]) ? 'less' : 'more'
    return { relation: isNegated({ plain, cues }, left ?? than, than) ? opposite(relation) : relation, left, right }
  }
  return null
}

const AS =
  /\bas (?!well\b|long\b|soon\b|far\b|if\b|though\b|of\b|such\b|a\b|an\b|the\b|i\b|we\b|you\b|it\b|they\b)((?:[\w-]+ ){1,4}?)as\b(?! (?:possible|usual|ever|well)\b)/gi

/** "A has as many rooms as B"; negated, A is the lesser. */
function asMuchAs(draft: Draft): Found | null {
  const { plain, cues } = draft
  AS.lastIndex = 0
  const match = AS.exec(plain)
  if (!match) return null
  const cue = { start: match.index, end: match.index + match[0].length }
  const from = cues.clauseAt(cue.start)?.start ?? 0
  const left = trim(plain, { start: from, end: cue.start })
  return {
    relation: isNegated(draft, left ?? cue, cue) ? 'less' : 'equal',
    left,
    right: trim(plain, { start: cue.end, end: endOf(plain, cue.end) }),
  }
}

/** The cue stands between the sides: "A outweighs B", A 相当于 B, A 不如 B. */
function between(draft: Draft): Found | null {
  const { plain, cues, words, quantities } = draft
  for (const cue of words.all('comparison', 'equal', 'over', 'under')) {
    // 超过 300 人 bounds a figure and compares nothing, unless the figure is one of something else's.
    if (cue.tag.list !== 'equal' && quantities.some(({ start, end }) => start <= cue.end && end > cue.start)) continue
    const from = cues.clauseAt(cue.start)?.start ?? 0
    const left = trim(plain, { start: from, end: cue.start })
    const right = trim(plain, { start: cue.end, end: endOf(plain, cue.end) })
    const relation = cue.tag.list === 'equal' ? 'equal' : cue.tag.list === 'over' ? 'more' : 'less'
    const denied = isNegated(draft, left ?? cue, cue)
    if (denied && relation === 'equal') continue
    return { relation: denied ? opposite(relation) : relation, left, right }
  }
  return null
}

/** "Compared with B, A is larger"; with "by comparison" B stands in the sentence before. */
function comparedEnglish({ plain, cues, words }: Draft): Found | null {
  const cue = words.first('comparison', 'withWhich', 'against')
  const lesser = words.first('comparison', 'lesser')
  const degree = lesser ?? words.first('comparison', 'greater') ?? comparative(plain)
  if (!cue || !degree) return null
  const relation = lesser ? 'less' : 'more'
  const clause = cues.clauseAt(cue.start)
  const right = cue.tag.list === 'against' ? null : trim(plain, { start: cue.end, end: endOf(plain, cue.end) })
  const from = right && right.end < degree.start ? right.end : cue.end <= degree.start ? cue.end : (clause?.start ?? 0)
  return { relation, left: trim(plain, { start: from, end: degree.start }), right }
}

function comparative(plain: string): Range | null {
  for (const match of plain.toLowerCase().matchAll(MORE))
    if (!NO_COMPARATIVE.test(match[0])) return { start: match.index, end: match.index + match[0].length }
  return null
}

const LESSER_END =
  /(?:少|小|低|差|弱|慢|简单|容易|便宜|笨|短|轻|矮|窄|落后|贫穷|年轻)(?:了|得|很多|多|一些|一点|些|许多)*/
const DEGREE = /更加|更为|更|还要|要|还|[大小多少高低强弱快慢难易远近早晚]得多/g

/** A 比 B 更难: the second side ends where the degree or the predicate begins. 不比 says that it is not so. */
function thanChinese(draft: Draft): Found | null {
  const { plain, cues, words } = draft
  for (const than of words.all('comparison', 'than')) {
    const clause = cues.clauseAt(than.start)
    const to = clause?.end ?? plain.length
    const left = trim(plain, { start: sideStart(plain, than.start, cues.clauses), end: than.start })
    const rest = plain.slice(than.end, to)
    DEGREE.lastIndex = 1
    const degree = DEGREE.exec(rest)
    const predicate = degree ? degree.index : predicateAt(rest)
    if (predicate < 1) continue
    const relation = LESSER_END.test(rest.slice(predicate, predicate + 8)) ? 'less' : 'more'
    const denied = negations(cues).some(({ end }) => end === than.start)
    return {
      relation: denied ? opposite(relation) : relation,
      left,
      right: trim(plain, { start: than.end, end: than.end + predicate }),
    }
  }
  return null
}

const PREDICATES =
  /[大小多少高低强弱快慢难易好坏差远近早晚重轻贵贱笨]|聪明|复杂|简单|容易|重要|便宜|危险|安全|有用|有效|落后|先进|贫穷|富有|年轻|开放|封闭/

const predicateAt = (rest: string): number => {
  const at = rest.slice(1).search(PREDICATES)
  return at < 0 ? -1 : at + 1
}

/** A 与 B 相当 */
function alikeChinese(draft: Draft): Found | null {
  const { plain, cues, words } = draft
  for (const alike of words.all('comparison', 'alike')) {
    const withWhich = words.all('comparison', 'withWhich').findLast(({ end }) => end < alike.start)
    if (!withWhich || alike.start - withWhich.end > 40 || alike.start - withWhich.end < 1) continue
    if (isNegated(draft, withWhich, alike)) continue
    return {
      relation: 'equal',
      left: trim(plain, { start: sideStart(plain, withWhich.start, cues.clauses), end: withWhich.start }),
      right: trim(plain, { start: withWhich.end, end: alike.start }),
    }
  }
  return null
}

/** 相比之下,A 要难得多; 与 B 相比,A 更难 */
function comparedChinese(draft: Draft): Found | null {
  const { plain, words } = draft
  const against = words.first('comparison', 'against')
  if (!against) return null
  const degree = words.all('comparison', 'greater', 'lesser').find(({ start }) => start >= against.end)
  if (!degree) return null
  const withWhich = words.all('comparison', 'withWhich').findLast(({ end }) => end < against.start)
  return {
    relation:
      degree.tag.list === 'lesser' || LESSER_END.test(plain.slice(degree.start - 2, degree.end)) ? 'less' : 'more',
    left: trim(plain, { start: against.end, end: degree.start }),
    right: withWhich ? trim(plain, { start: withWhich.end, end: against.start }) : null,
  }
}

const opposite = (relation: Relation): Relation =>
  relation === 'more' ? 'less' : relation === 'less' ? 'more' : 'equal'

/** Negated between the first side and the cue. */
function isNegated({ cues }: Pick<Draft, 'plain' | 'cues'>, from: Range, cue: Range): boolean {
  return negations(cues).some(({ start, end }) => start >= from.start && end <= cue.start && cue.start - end <= 20)
}

/** A side that is cut off from its cue by a comma stands in the clause before: "A …, 与 B 相当". */
function sideStart(plain: string, cue: number, clauses: readonly Range[]): number {
  const at = clauses.findIndex(({ start, end }) => start <= cue && cue <= end)
  const clause = clauses[at]
  if (!clause) return 0
  return plain.slice(clause.start, cue).trim() === '' ? (clauses[at - 1]?.start ?? clause.start) : clause.start
}

const STOP = /[,;:.!?。;—()"“”]| (?:and|but|because|so|which|where|when|if|in order|right)\b/g

function endOf(plain: string, from: number): number {
  STOP.lastIndex = from
  return STOP.exec(plain)?.index ?? plain.length
}

const EDGE = /[\s,、;:"“”。.]/
const POINTER =
  /^(?:(?:and|but|so|well|now|which|because)\s+)*(?:it|this|that|it's|that's|they|these|those|there)?(?:\s*(?:is|are|was|were|'s|about|roughly|also|still|much|far|a lot|way|just|actually|even|going to be))*$|^(?:因此|所以|而|但|也|这|那|它|它们|这些|这个|这也|其实|是|都|就|还|要|几乎|大约|大概)*$/i

/** A side without its edges; null where only a pronoun is left. */
function trim(plain: string, range: Range): Range | null {
  let { start, end } = range
  while (start < end && EDGE.test(plain[start]!)) start++
  while (end > start && EDGE.test(plain[end - 1]!)) end--
  return end <= start || POINTER.test(plain.slice(start, end)) ? null : { start, end }
}

/** Moves a side into the passage's body; one that the sentence leaves out is the claim before it. */
function sideOf(draft: Draft, range: Range | null, before: readonly Draft[]): SideDraft | null {
  if (!range) {
    const other = before.at(-1)
    return other
      ? {
          start: other.start,
          end: other.start + other.text.trimEnd().length,
          quantity: moved(other, other.quantities[0]),
        }
      : null
  }
  const own = draft.quantities.find(({ start, end }) => start >= range.start && end <= range.end)
  const quantity = own ? moved(draft, own) : quantityNearby(draft.plain.slice(range.start, range.end), before)
  return { start: draft.start + range.start, end: draft.start + range.end, quantity }
}

const moved = (draft: Draft, quantity: Draft['quantities'][number] | undefined): SideDraft['quantity'] =>
  quantity ? { ...quantity, start: quantity.start + draft.start, end: quantity.end + draft.start } : null

/** So many sentences before may give the figure of a side. */
const NEARBY = 4

/** The amount of data that was told of the same thing a few sentences before. */
function quantityNearby(side: string, before: readonly Draft[]): SideDraft['quantity'] {
  const words = contentWords(side)
  let best: SideDraft['quantity'] = null
  let most = 0
  for (const other of before.slice(-NEARBY)) {
    const quantity = other.quantities.findLast(({ dimension }) => dimension === 'data')
    if (!quantity) continue
    let shared = 0
    for (const word of contentWords(other.plain)) if (words.has(word)) shared++
    if (shared < most || shared === 0) continue
    most = shared
    best = moved(other, quantity)
  }
  return best
}

/** Longer words of English, pairs of Han characters. */
function contentWords(text: string): Set<string> {
  const words = new Set<string>()
  for (const [run] of text.toLowerCase().matchAll(/[a-z]{4,}|[\u3400-\u9fff]{2,}/g))
    if (run.charCodeAt(0) < 128) words.add(run)
    else for (let i = 0; i + 2 <= run.length; i++) words.add(run.slice(i, i + 2))
  return words
}
