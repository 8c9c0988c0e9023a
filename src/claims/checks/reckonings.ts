import type { Draft } from '../draft.ts'
import { type Figure, inBase, isSingle, shown } from './figure.ts'
import type { Outcome } from './outcome.ts'
import { arithmeticOf, has } from './words.ts'

/** Two figures that give a third by their dimensions, and by what the sentences say; null where they do not. */
export type Reckoning = (a: Figure, b: Figure, stated: Figure, drafts: readonly Draft[]) => Outcome | null

const product = (a: Figure, b: Figure, base: string, per: string | null, value: number): Outcome => ({
  factors: [a, b],
  expression: `${shown(a)} × ${shown(b)}`,
  base,
  per,
  value,
})
const quotient = (a: Figure, b: Figure, base: string, per: string | null): Outcome => ({
  factors: [a, b],
  expression: `${shown(a)} ÷ ${shown(b)}`,
  base,
  per,
  value: inBase(a) / inBase(b),
})

/** 3 hour × 80 km/h */
const rateTimesAmount: Reckoning = (rate, amount) =>
  rate.per === null || amount.per !== null || rate.per !== amount.base || !isSingle(rate, amount)
    ? null
    : product(amount, rate, rate.base, null, inBase(rate) * inBase(amount))

/** 30 people × 12 USD each: the sentence of the second says so, and of the same things. */
const numberOfEach: Reckoning = (number, each, _, drafts) =>
  !number.counts || number.per !== null || each.counts || !isSingle(number, each) || !isOfEach(number, each, drafts)
    ? null
    : product(number, each, each.base, each.per, number.min * inBase(each))

/** 240 km ÷ 80 km/h is 3 hours. */
const amountOverRate: Reckoning = (amount, rate, stated) =>
  rate.per === null ||
  rate.per !== stated.base ||
  amount.per !== null ||
  amount.base !== rate.base ||
  !isSingle(amount, rate)
    ? null
    : quotient(amount, rate, rate.per, null)

/** 240 km ÷ 3 hour is 80 km/h. */
const amountOverTime: Reckoning = (amount, time, stated) =>
  time.base !== 'second' ||
  amount.per !== null ||
  amount.base === 'second' ||
  stated.per !== 'second' ||
  !isSingle(amount, time)
    ? null
    : quotient(amount, time, amount.base, 'second')

/** 400 USD ÷ 20 lamps is 20 USD each: the sentence of the outcome says so, and of the same things. */
const totalOverNumber: Reckoning = (total, number, stated, drafts) =>
  !number.counts ||
  number.per !== null ||
  total.base === number.base ||
  total.base !== stated.base ||
  !isSingle(total, number) ||
  !isOfEach(number, stated, drafts)
    ? null
    : { ...quotient(total, number, total.base, total.per), value: inBase(total) / number.min }

/** 400 USD at 20 USD each are 20 lamps. */
const totalOverEach: Reckoning = (total, each, stated, drafts) =>
  !stated.counts ||
  stated.unit === '' ||
  total.counts ||
  total.base !== each.base ||
  total.per !== each.per ||
  !isSingle(total, each) ||
  !isOfEach(stated, each, drafts)
    ? null
    : quotient(total, each, stated.base, stated.per)

export const PRODUCTS: readonly Reckoning[] = [rateTimesAmount, numberOfEach]
export const QUOTIENTS: readonly Reckoning[] = [amountOverRate, amountOverTime, totalOverNumber, totalOverEach]

/** Is a figure said to be of each of the things counted? */
function isOfEach(number: Figure, each: Figure, drafts: readonly Draft[]): boolean {
  const draft = drafts[each.at]!
  return has('EACH', draft) && isOf(number, drafts[number.at]!, each.at - number.at, draft)
}

const PRONOUN = /^(?:them|these|those|of them|个|它们)$/

/** Does the sentence of an amount speak of the things that were counted? "We have 40 of them" counts those just named. */
function isOf({ unit }: Figure, counted: Draft, gap: number, each: Draft): boolean {
  if (PRONOUN.test(unit)) return Math.abs(gap) <= 1
  const names = [
    unit,
    `${unit}s`,
    ...arithmeticOf(counted.language)
      .KIN.filter((group) => group.includes(unit))
      .flat(),
    ...kinOfUnit(unit, each.language),
  ]
  const text = each.plain.toLowerCase()
  return names.some((name) => name !== '' && wordAt(text, name))
}

/** Units are English; the sentence may be Chinese: the group that has the unit's names in both. */
const kinOfUnit = (unit: string, language: 'en' | 'zh'): string[] => {
  if (language === 'en') return []
  const at = arithmeticOf('en').KIN.findIndex((group) => group.includes(unit))
  return at < 0 ? [] : (arithmeticOf('zh').KIN[at] ?? [])
}

function wordAt(text: string, name: string): boolean {
  if (!/^[a-z]/.test(name)) return text.includes(name)
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[a-z]/.test(text[at - 1] ?? ' ') && !/[a-z]/.test(text[at + name.length] ?? ' ')) return true
  return false
}
