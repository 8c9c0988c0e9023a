import { CueMatcher } from '../analysis/cues.ts'
import * as en from '../language/en/arithmetic.ts'
import { UNITS } from '../language/units.ts'
import * as zh from '../language/zh/arithmetic.ts'
import type { Check } from '../schema/claim-set.ts'
import type { Draft } from './draft.ts'

/** A check whose claims are indexes of drafts. */
export type CheckDraft = Omit<Check, 'claims'> & { claims: number[] }

/** A figure in the base units of what it measures: 60 km/h is 16.7 meter per second. */
interface Figure {
  /** Index of its draft. */
  at: number
  start: number
  /** As said; the greater end of a range that is not a single value. */
  min: number
  max: number
  unit: string
  scale: number
  base: string
  /** The base of what it is per, null for a plain amount. */
  per: string | null
  counts: boolean
}

interface Product {
  factors: [Figure, Figure]
  base: string
  per: string | null
  value: number
}

/** Figures so many sentences apart may belong to one reckoning. */
const WINDOW = 5

/**
 * Arithmetic that a speaker does aloud: two figures whose dimensions multiply to that of a third ("60 lamps of 10 watt,
 * so 600 watt"). Figures that merely stand near each other prove nothing, so a check wants all of this: one turn, a few
 * sentences; a rate and an amount of what it is per, or a number of things and an amount of each of them; a third figure
 * of just that dimension, in a sentence that says that it is the outcome ("so", "in total", 一共). One check for a
 * stated figure: the one that comes nearest.
 */
export function findChecks(drafts: readonly Draft[]): CheckDraft[] {
  const checks: CheckDraft[] = []
  let turn: Figure[] = []
  drafts.forEach((draft, at) => {
    if (draft.passage !== drafts[at - 1]?.passage) turn = []
    if (draft.quantities.length === 0) return
    for (const figure of figuresOf(draft, at)) turn.push(figure)
    turn = turn.filter((figure) => at - figure.at <= WINDOW)
    if (turn.length < 3 || !has(TOTAL, draft)) return
    for (const stated of turn) {
      if (stated.at !== at) continue
      const check = nearest(stated, turn, drafts)
      if (check) checks.push(check)
    }
  })
  return checks
}

function nearest(stated: Figure, turn: readonly Figure[], drafts: readonly Draft[]): CheckDraft | null {
  let best: CheckDraft | null = null
  for (let i = 0; i < turn.length; i++)
    for (let j = i + 1; j < turn.length; j++) {
      const [a, b] = [turn[i]!, turn[j]!]
      if (a === stated || b === stated || isBefore(stated, a) || isBefore(stated, b)) continue
      const product =
        rateTimesAmount(a, b) ?? rateTimesAmount(b, a) ?? numberOfEach(a, b, drafts) ?? numberOfEach(b, a, drafts)
      if (!product || product.base !== stated.base || product.per !== stated.per) continue
      const check = compare(product, stated)
      if (!best || distance(check) < distance(best)) best = check
    }
  return best
}

/** A figure is the outcome of what was said before it. */
const isBefore = (a: Figure, b: Figure): boolean => a.at < b.at || (a.at === b.at && a.start < b.start)

const distance = ({ ratio }: CheckDraft): number => Math.abs(Math.log(ratio))

/** 80 km/h × 3 hour */
function rateTimesAmount(rate: Figure, amount: Figure): Product | null {
  if (rate.per === null || amount.per !== null || rate.per !== amount.base || !isSingle(rate, amount)) return null
  return { factors: [amount, rate], base: rate.base, per: null, value: inBase(rate) * inBase(amount) }
}

/** 30 people × 12 USD each: the sentence of the second says so, and of the same things. */
function numberOfEach(number: Figure, each: Figure, drafts: readonly Draft[]): Product | null {
  if (!number.counts || number.per !== null || each.counts || !isSingle(number, each)) return null
  const draft = drafts[each.at]!
  if (!has(EACH, draft) || !isOf(number, drafts[number.at]!, each.at - number.at, draft)) return null
  return { factors: [number, each], base: each.base, per: each.per, value: number.min * inBase(each) }
}

const PRONOUN = /^(?:|them|these|those|of them|个|它们)$/

/** Does the sentence of an amount speak of the things that were counted? "We have 40 of them" counts those just named. */
function isOf({ unit }: Figure, counted: Draft, gap: number, each: Draft): boolean {
  if (PRONOUN.test(unit)) return Math.abs(gap) <= 1
  const kin = (counted.language === 'en' ? en : zh).KIN
  const names = [
    unit,
    `${unit}s`,
    ...kin.filter((group) => group.includes(unit)).flat(),
    ...kinOfUnit(unit, each.language),
  ]
  const text = each.plain.toLowerCase()
  return names.some((name) => name !== '' && wordAt(text, name))
}

/** Units are English; the sentence may be Chinese: the group that has the unit's names in both. */
const kinOfUnit = (unit: string, language: 'en' | 'zh'): string[] => {
  if (language === 'en') return []
  const at = en.KIN.findIndex((group) => group.includes(unit))
  return at < 0 ? [] : (zh.KIN[at] ?? [])
}

function wordAt(text: string, name: string): boolean {
  if (!/^[a-z]/.test(name)) return text.includes(name)
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[a-z]/.test(text[at - 1] ?? ' ') && !/[a-z]/.test(text[at + name.length] ?? ' ')) return true
  return false
}

/** 1e14 byte beside 16,000 hour × 2e6 byte/s: consistent if rounding explains the difference. */
function compare({ factors, value }: Product, stated: Figure): CheckDraft {
  const computed = value / stated.scale
  const said = computed >= stated.min && computed <= stated.max ? computed : nearer(computed, stated)
  const error = factors.reduce((sum, figure) => sum + rounding(figure.min), rounding(said))
  const ratio = computed / said
  return {
    claims: [...new Set([...factors.map(({ at }) => at), stated.at])].sort((a, b) => a - b),
    expression: factors.map(({ min, unit }) => `${format(min)} ${unit}`.trimEnd()).join(' × '),
    computed,
    stated: said,
    unit: stated.unit,
    ratio,
    consistent: Math.abs(Math.log(ratio)) <= Math.log1p(error),
  }
}

const nearer = (value: number, { min, max }: Figure): number =>
  Math.abs(Math.log(value / min)) < Math.abs(Math.log(value / max)) ? min : max

/** Half a step of the last digit that counts, as a share: 16,000 is good to 3 %, 2 to 25 %, 1e14 to 50 %. */
function rounding(value: number): number {
  const [digits, exponent] = value.toExponential(12).split('e')
  const decimals = digits!.replace('.', '').replace(/0+$/, '').length - 1
  return (0.5 * 10 ** (Number(exponent) - decimals)) / value
}

function format(value: number): string {
  if (value >= 1e6 || (value > 0 && value < 1e-3)) return value.toExponential().replace('e+', 'e')
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

const isSingle = (...figures: Figure[]): boolean => figures.every(({ min, max }) => min === max)

const inBase = ({ min, scale }: Figure): number => min * scale

function figuresOf({ quantities }: Draft, at: number): Figure[] {
  const figures: Figure[] = []
  for (const { start, min, max, unit, dimension, vague } of quantities) {
    // "At least 300" is a bound: reckon with the figure that was said.
    const low = min ?? max
    const high = max ?? min
    if (vague || dimension === 'ratio' || low === null || high === null || low <= 0) continue
    const { base, per, scale } = baseOf(unit)
    figures.push({ at, start, min: low, max: high, unit, scale, base, per, counts: dimension === 'count' })
  }
  return figures
}

const bases = new Map<string, Pick<Figure, 'base' | 'per' | 'scale'>>()

/** "byte/s" is byte per second; a watt is a joule per second, so that power × time is energy. */
function baseOf(unit: string): Pick<Figure, 'base' | 'per' | 'scale'> {
  const known = bases.get(unit)
  if (known) return known
  const [above, below] = unit.split(/\/| per /)
  const top = UNITS.get(unit) ?? UNITS.get(above!)
  const bottom = below === 's' ? UNITS.get('second') : UNITS.get(below ?? '')
  const plain = (name: string) => UNITS.get(name) ?? { base: name, scale: 1 }
  let found = { base: top?.base ?? unit, per: null as string | null, scale: top?.scale ?? 1 }
  if (found.base === 'watt') found = { base: 'joule', per: 'second', scale: found.scale }
  else if (top && / per /.test(top.base)) {
    const [numerator, denominator] = top.base.split(' per ')
    found = { base: numerator!, per: denominator!, scale: top.scale }
  } else if (below) {
    const over = bottom ?? plain(below)
    found = { base: plain(above!).base, per: over.base, scale: plain(above!).scale / over.scale }
  }
  bases.set(unit, found)
  return found
}

const TOTAL = 'TOTALS'
const EACH = 'EACH'
const matchers = new Map<string, CueMatcher<true>>()

function has(list: 'TOTALS' | 'EACH', { plain, language }: Draft): boolean {
  const key = `${list} ${language}`
  let matcher = matchers.get(key)
  if (!matcher) {
    const terms = (language === 'en' ? en : zh)[list].split(',')
    matcher = new CueMatcher(terms.map((term) => [term.trim(), true] as const))
    matchers.set(key, matcher)
  }
  return matcher.scan(plain).length > 0
}
