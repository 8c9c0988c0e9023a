import type { Check } from '../../schema/claim-set.ts'
import type { Figure } from './figure.ts'

/** A check whose claims are indexes of drafts. */
export type CheckDraft = Omit<Check, 'claims'> & { claims: number[] }

/** What figures come to, in the base unit. */
export interface Outcome {
  factors: readonly Figure[]
  expression: string
  base: string
  per: string | null
  value: number
}

export const fits = ({ base, per }: Outcome, stated: Figure): boolean => base === stated.base && per === stated.per

/** 1e14 byte beside 16,000 hour × 2e6 byte/s: consistent if rounding explains the difference. */
export function compare({ factors, expression, value }: Outcome, stated: Figure): CheckDraft {
  const computed = Number((value / stated.scale).toPrecision(12))
  const said = computed >= stated.min && computed <= stated.max ? computed : nearer(computed, stated)
  const error = factors.reduce((sum, { rounding }) => sum + rounding, stated.rounding)
  const ratio = computed / said
  return {
    claims: claimsOf(factors, stated),
    expression,
    computed,
    stated: said,
    unit: stated.unit,
    ratio,
    consistent: Math.abs(Math.log(ratio)) <= Math.log1p(error),
  }
}

export const claimsOf = (factors: readonly Figure[], stated: Figure): number[] =>
  [...new Set([...factors.map(({ at }) => at), stated.at])].sort((a, b) => a - b)

const nearer = (value: number, { min, max }: Figure): number =>
  Math.abs(Math.log(value / min)) < Math.abs(Math.log(value / max)) ? min : max

export const distance = ({ ratio }: CheckDraft): number => Math.abs(Math.log(ratio))
