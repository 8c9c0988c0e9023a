import type { Draft } from '../draft.ts'
import { type Figure, format, inBase, isPercent, isSingle, shown } from './figure.ts'
import { type CheckDraft, claimsOf, compare } from './outcome.ts'
import { areJoined, has, wordAfter, wordBefore } from './words.ts'

/**
 * Percentages that are reckoned aloud: a share of an amount and what it comes to ("20 percent of the 50 million, so 10
 * million"), and two figures and the change between them ("from 40 to 50, an increase of 25 percent").
 */
export function findShares(figures: readonly Figure[], drafts: readonly Draft[], at: number): CheckDraft[] {
  const here = figures.filter((figure) => figure.at === at)
  return here
    .filter(isPercent)
    .flatMap((percent) => shareOf(percent, here, drafts[at]!) ?? changeOf(percent, here, figures, drafts) ?? [])
}

/** 20 % of 50 million users: 10 million users. All in one sentence; what does not agree has to be said to be the result. */
function shareOf(percent: Figure, here: readonly Figure[], draft: Draft): CheckDraft | null {
  if (!isSingle(percent)) return null
  const lower = draft.plain.toLowerCase()
  const whole = here.find(
    (figure) => !isPercent(figure) && isSingle(figure) && isShareOf(percent, figure, lower, draft.language),
  )
  if (!whole) return null
  const from = Math.max(percent.end, whole.end)
  const part = here.find((figure) => figure.start >= from && !isPercent(figure))
  if (!part || part.base !== whole.base || part.per !== whole.per) return null
  if (!isResult(lower, from, part.start, draft.language)) return null
  const check = compare(
    {
      factors: [percent, whole],
      expression: `${format(percent.min)} % × ${shown(whole)}`,
      base: whole.base,
      per: whole.per,
      value: (percent.min / 100) * inBase(whole),
    },
    part,
  )
  return check.consistent || has('RESULTS', draft) ? check : null
}

/** "20 percent of the 50 million", 5000 万用户的 20% */
const isShareOf = (percent: Figure, whole: Figure, lower: string, language: 'en' | 'zh'): boolean =>
  language === 'en'
    ? percent.end < whole.start && areJoined('OF', lower, percent.end, whole.start, language)
    : whole.end < percent.start && areJoined('OF', lower, whole.end, percent.start, language)

const LONGEST_LINK = 48

/** Leads what stands between up to the second figure as to an outcome: ", so that is ", ",也就是". */
const isResult = (lower: string, from: number, to: number, language: 'en' | 'zh'): boolean =>
  to - from <= LONGEST_LINK &&
  (wordBefore('COMES_TO', lower, to, language) !== null || /^ ?,? ?$/.test(lower.slice(from, to)))

/** From 40 to 50: + 25 %. */
function changeOf(
  percent: Figure,
  here: readonly Figure[],
  figures: readonly Figure[],
  drafts: readonly Draft[],
): CheckDraft | null {
  const sign = directionOf(percent, drafts[percent.at]!)
  if (sign === 0 || !isSingle(percent)) return null
  const earlier = figures.filter(({ at }) => at === percent.at - 1)
  for (const sentence of [here, has('RESULTS', drafts[percent.at]!) ? earlier : []]) {
    const draft = drafts[sentence[0]?.at ?? 0]!
    const ends = endsOf(
      sentence.filter((figure) => !isPercent(figure)),
      draft,
    )
    if (ends && Math.sign(ends.to - ends.from) === sign) return compareChange(ends, percent)
  }
  return null
}

/** Two figures that are compared are rounded alike: the zeros of 8,000 and 9,000 count more than in a product. */
const roundingOf = ({ rounding, approximate }: Figure): number => (approximate ? rounding : Math.min(rounding, 0.02))

interface Ends {
  factors: readonly Figure[]
  from: number
  to: number
  rounding: readonly [number, number]
}

/** The two figures of "from … to …", which may be read as one range. */
function endsOf(figures: readonly Figure[], { plain, language }: Draft): Ends | null {
  const lower = plain.toLowerCase()
  for (const [i, a] of figures.entries()) {
    const starts =
      wordBefore('FROM', lower, a.start, language) !== null || wordAfter('FROM', lower, a.start, language) !== null
    if (!starts) continue
    if (a.min < a.max)
      return { factors: [a], from: a.min, to: a.max, rounding: [roundingOf(a), (roundingOf(a) * a.min) / a.max] }
    const b = figures[i + 1]
    if (!b || !isSingle(a, b) || (a.base !== b.base && a.unit !== '') || a.per !== b.per) continue
    const scale = a.unit === '' ? b.scale : a.scale
    if (!areJoined('TO', lower, a.end, b.start, language)) continue
    return { factors: [a, b], from: a.min * scale, to: inBase(b), rounding: [roundingOf(a), roundingOf(b)] }
  }
  return null
}

/** Growth (1), decline (-1) or neither: told by the word before the percentage or behind it. */
function directionOf({ start, end }: Figure, { plain, language }: Draft): -1 | 0 | 1 {
  const lower = plain.toLowerCase()
  const says = (list: 'GROWTH' | 'DECLINE'): boolean => {
    for (let at = start, step = 0; step < 4; step++) {
      if (wordBefore(list, lower, at, language) !== null) return true
      const next = wordBefore('BY', lower, at, language)
      if (next === null) break
      at = next
    }
    return language === 'en' && wordAfter(list, lower, end, language) !== null
  }
  return says('GROWTH') ? 1 : says('DECLINE') ? -1 : 0
}

/** Consistent if some figures that round to those said have a change that rounds to the one said. */
function compareChange({ factors, from, to, rounding: [first, second] }: Ends, percent: Figure): CheckDraft {
  const change = (a: number, b: number) => Math.abs(b / a - 1) * 100
  const computed = Number(change(from, to).toPrecision(6))
  const changes = [1 - first, 1 + first].flatMap((a) => [1 - second, 1 + second].map((b) => change(from * a, to * b)))
  const slack = percent.min * percent.rounding
  const { scale } = factors.at(-1)!
  const [a, b] = [format(from / scale), format(to / scale)]
  return {
    claims: claimsOf(factors, percent),
    expression: to > from ? `(${b} − ${a}) ÷ ${a}` : `(${a} − ${b}) ÷ ${a}`,
    computed,
    stated: percent.min,
    unit: '%',
    ratio: Number((computed / percent.min).toPrecision(12)),
    consistent: percent.min >= Math.min(...changes) - slack && percent.min <= Math.max(...changes) + slack,
  }
}
