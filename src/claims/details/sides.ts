import { isMain } from '../../analysis/clauses.ts'
import { isFiniteVerb } from '../../analysis/english-words.ts'
import type { FoundQuantity } from '../../analysis/quantities/found-quantity.ts'
import type { Range } from '../../source/mapped-text.ts'
import type { Draft } from '../draft.ts'
import type { SideDraft } from './detail-draft.ts'
import { chineseSubject, englishSubject, isNounPhrase } from './noun-phrase.ts'

const EDGE = /[\s,、;:。.]/
/** Words at the head and the tail of a side that belong to the sentence: "and the sun is much" is "the sun". */
const HEAD = {
  en: /^(?:and|but|so|or|because|that|well|now|then|also|actually|in fact|i think|i mean|i believe|you know|i would say|i'd say|when|even|just|merely|only|simply|certainly|probably|of course|look|than)[\s,]+/i,
  zh: /^(?:[^,的]{1,6}(?:是|在于)要?(?:让|使)|[你您](?:刚才|曾经?)?(?:提到|说到|谈到|说过?)|但是?|不过|而且?|所以|因此|因为|其实|就(?!算|业|是)|也|首先|我们?(?:认为|觉得|相信)|那么|就是|实际上|事实上|(?:目前|现在|如今|最终|最后|当前)(?!的)|比如|例如|当然|甚至|同时|显然|毕竟|反正|基本上|一般来说|仅仅?是|只是|关键是|关键在于|问题在于|了|让(?=[“「‘]))/,
}
const TAIL = {
  en: /(?:(?:^|\s)(?:not|isn't|aren't|wasn't|don't|doesn't|is|are|was|were|be|been|being|will be|would be|has|have|had|can|a|an|the|much|far|way|even|still|also|a lot|lot|many|slightly|a little bit|little bit|kind of|just|already|actually|going to be|or|and|then|right now|for that matter|of course|for example|i think)|'(?:s|re|ll|ve|d))$/i,
  zh: /(?:[,、 ]?对[^,的]{1,12}(?:来说|而言)|在[^,的]{1,10}(?:方面|领域|上|里|中|时|下)|就|远|要|完全|比较|甚至|都|也|还|是|往往|其实|实际上|则|会|可以|大致|大约|基本上|几乎|也许|可能|或许|大概|恐怕|肯定|一定|必须|应该|应当|需要|已经|现在|目前|正在?|总是?|通常|仍然|依然|似乎|好像|看起来|反而|确实|真的|必然|显得|变得|永远|(?:反应|表现|发展|增长|进步|运行|理解|工作|学习|完成|处理|[\u4e00-\u9fff])得)$/,
}
/** A side that only says in what respect: 潜力上, 某些方面 */
const RESPECT_ZH = /^(?:在?[^,的]{1,8}(?:上|方面|里|中|时候)|后来|之后|然后|同时)$/
/** Stands for what the sentence before says, or for nothing. Personal pronouns stay: a reader sees whom they mean. */
const POINTER =
  /^(?:this|that|that's|these|those|which|what|here|there)$|^(?:这|那|这些|那些|这个|那个|此|前者|后者|[这某那]个数)$/i

/** A side without its edges; null where nothing or only "this" is left. */
export function trim({ plain, language }: Draft, range: Range): Range | null {
  let { start, end } = range
  for (;;) {
    while (start < end && EDGE.test(plain[start]!)) start++
    while (end > start && EDGE.test(plain[end - 1]!)) end--
    const side = plain.slice(start, end)
    const head = HEAD[language].exec(side)?.[0].length ?? 0
    const tail = head > 0 ? 0 : (TAIL[language].exec(side)?.[0].length ?? 0)
    if (head + tail === 0) return side === '' || POINTER.test(side) ? null : { start, end }
    start += head
    end -= tail
  }
}

/**
 * The first side of a comparison: what its clause says it of.
 *
 * @param isVerb the cue is a verb of its own, "outweighs"
 */
export function sideBefore(draft: Draft, to: number, isVerb = false): Range | null {
  return draft.language === 'zh' ? chineseSide(draft, to) : englishSide(draft, to, isVerb)
}

/**
 * 汽车的噪音(不如卡车). Where the clause has nothing of it or says only in what respect (在某些方面,…), a clause before
 * that names a thing and nothing else; a clause that says something is no side.
 */
function chineseSide(draft: Draft, to: number): Range | null {
  const { plain, cues } = draft
  const at = cues.clauses.findLastIndex(({ start }) => start <= to)
  for (let i = at; i >= 0 && i > at - 3; i--) {
    const clause = cues.clauses[i]!
    if (i < at && !(isMain(clause) || clause.frame)) continue
    if (i < at && !isMain(cues.clauses[at]!)) return null
    const range = { start: clause.start, end: Math.min(clause.end, to) }
    const found = trim(draft, range)
    if (found && !RESPECT_ZH.test(plain.slice(found.start, found.end))) return isNounPhrase(draft, found) ? found : null
    if (!found && POINTER.test(plain.slice(range.start, range.end).trim())) return null
  }
  return null
}

/** "The sun (is larger than …)"; in "The sun, by far, is larger" it stands alone in a clause before. */
function englishSide(draft: Draft, to: number, isVerb: boolean): Range | null {
  const { cues, plain } = draft
  const at = cues.clauses.findLastIndex(({ start }) => start <= to)
  const clause = cues.clauses[at]
  if (!clause) return null
  const words = cues.words.filter(({ start, end }) => start >= clause.start && end <= to)
  const opens = words.findIndex((_, i) => isFiniteVerb(cues.words, cues.words.indexOf(words[0]!) + i))
  if (opens > 0 || (opens === 0 && /'/.test(words[0]!.text))) {
    const subject = englishSubject(draft, clause, to)
    const found = subject && trim(draft, subject)
    return found && isNounPhrase(draft, found) ? found : null
  }
  // Without a verb of its own the cue is the verb: "A whale (outweighs …)".
  if (opens < 0 && words.length > 0) {
    const found = isVerb ? trim(draft, { start: clause.start, end: to }) : null
    return found && isNounPhrase(draft, found) ? found : null
  }
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const before = cues.clauses[i]!
    const found = isMain(before) ? trim(draft, before) : null
    if (!found || PARENTHESIS.test(plain.slice(before.start, before.end))) continue
    return before.verbs === 0 && isNounPhrase(draft, found) ? found : null
  }
  return null
}
const PARENTHESIS = /^(?:by|in|of|for|you|at|as)\b/i

/** The subject of the sentence before, against which one with "by contrast" is set. */
export function subjectBefore(before: readonly Draft[]): { draft: Draft; range: Range } | null {
  const draft = before.at(-1)
  const clause = draft?.cues.clauses.find((one) => isMain(one) && !one.frame)
  if (!draft || !clause) return null
  const verb = draft.cues.words.findLast(({ end }) => end <= clause.end)
  const subject =
    draft.language === 'zh'
      ? chineseSubject(draft.plain, clause)
      : englishSubject(draft, clause, firstVerbEnd(draft, clause) ?? verb?.end ?? clause.end)
  const range = subject && trim(draft, subject)
  return range && isNounPhrase(draft, range) ? { draft, range } : null
}

function firstVerbEnd({ cues }: Draft, clause: Range): number | undefined {
  return cues.words.find(
    (word, i) => word.start >= clause.start && word.end <= clause.end && isFiniteVerb(cues.words, i),
  )?.end
}

/** Moves a side into the passage's body, with the figure that was told of it. */
export function placeSide(draft: Draft, range: Range, before: readonly Draft[]): SideDraft {
  const quantity = own(draft, range) ?? nearby(draft.plain.slice(range.start, range.end), before)
  return { ...moved(draft, range), quantity }
}

const moved = <Found extends Range>(draft: Draft, found: Found): Found => ({
  ...found,
  start: found.start + draft.start,
  end: found.end + draft.start,
})

/** An age says who is meant, not how much: "a four-year-old". */
const AGE = /old|岁/

function own(draft: Draft, side: Range): FoundQuantity | null {
  const found = draft.quantities.find(
    ({ start, end }) => start >= side.start && end <= side.end && !AGE.test(draft.plain.slice(start, end + 4)),
  )
  return found ? moved(draft, found) : null
}

/** So many sentences before may give the figure of a side. */
const NEARBY = 4

/** The amount of data that was told of the same thing a few sentences before. */
function nearby(side: string, before: readonly Draft[]): FoundQuantity | null {
  const told = before
    .slice(-NEARBY)
    .filter(({ quantities }) => quantities.some(({ dimension }) => dimension === 'data'))
  if (told.length === 0) return null
  const words = contentWords(side)
  let best: FoundQuantity | null = null
  let most = 1
  for (const other of told) {
    const shared = [...contentWords(other.plain)].filter((word) => words.has(word)).length
    if (shared < most) continue
    most = shared
    best = moved(other, other.quantities.findLast(({ dimension }) => dimension === 'data')!)
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
