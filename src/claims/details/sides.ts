import type { FoundQuantity } from '../../analysis/quantities/found-quantity.ts'
import type { Range } from '../../source/mapped-text.ts'
import type { Draft } from '../draft.ts'
import type { SideDraft } from './detail-draft.ts'

const EDGE = /[\s,、;:。.]/
/** Words at the head and the tail of a side that belong to the sentence: "and the sun is much" is "the sun". */
const HEAD = {
  en: /^(?:and|but|so|or|because|that|well|now|then|also|actually|in fact|i think|i mean|i believe|you know|i would say|i'd say|if|when|even if|it's|this is|look)[\s,]+/i,
  zh: /^(?:但是?|不过|而且?|所以|因此|因为|其实|就|也|首先|我认为|我觉得|那么|就是)/,
}
const TAIL = {
  en: /(?:(?:^|\s)(?:not|isn't|aren't|wasn't|don't|doesn't|is|are|was|were|be|been|being|will be|would be|has|have|had|can|a|an|the|much|far|way|even|still|also|a lot|lot|many|slightly|a little bit|little bit|kind of|just|already|actually|going to be|or|and|then)|'(?:s|re|ll|ve|d))$/i,
  zh: /(?:就|远|要|完全|比较|甚至|都|也|还|是|往往|其实|实际上|则|会|可以|大致|大约|基本上|几乎)$/,
}
/** Stands for what the sentence before says. Personal pronouns stay: a reader sees whom they mean. */
const POINTER = /^(?:this|that|that's|these|those|which|what)$|^(?:这|那|这些|那些|这个|那个)$/i

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

/** The first side, up to the cue; where its clause has nothing of it ("The sun, by far, is larger than …"), a clause before. */
export function sideBefore(draft: Draft, to: number): Range | null {
  const { plain, cues } = draft
  let at = cues.clauses.findLastIndex(({ start }) => start <= to)
  for (let tries = 0; at >= 0 && tries < 3; at--, tries++) {
    const { start, end } = cues.clauses[at]!
    const range = { start, end: Math.min(end, to) }
    const found = trim(draft, range)
    if (found) return found
    if (POINTER.test(plain.slice(range.start, range.end).trim())) return null
  }
  return cues.clauses.length === 0 ? trim(draft, { start: 0, end: to }) : null
}

/** Moves a side into the passage's body; one that the sentence leaves out is the sentence before it. */
export function placeSide(draft: Draft, range: Range | null, before: readonly Draft[]): SideDraft | null {
  if (!range) {
    const other = before.at(-1)
    const whole = other && trim(other, { start: 0, end: other.plain.length })
    return whole ? { ...moved(other, whole), quantity: own(other, whole) } : null
  }
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
