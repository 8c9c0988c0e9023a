import { expect, test } from 'vitest'
import { detail, estimate, number, quantity } from '../../src/report/phrases.ts'
import type { Estimate, Quantity } from '../../src/schema/index.ts'
import { claimSet } from '../support/claim-set.ts'

const { span } = claimSet.claims[0]!

test.each([
  [0, '0'],
  [2027, '2027'],
  [16000, '16,000'],
  [-1234567.5, '-1,234,567.5'],
  [1e9, '1e9'],
  [1.152e14, '1.152e14'],
  [0.1 + 0.2, '0.3'],
  [0.00001, '1e-5'],
])('number %d', (value, words) => {
  expect(number(value)).toBe(words)
})

const amount = (rest: Partial<Quantity>): Quantity => ({
  text: '',
  span,
  min: null,
  max: null,
  unit: '',
  dimension: 'count',
  approximate: false,
  vague: false,
  ...rest,
})

test.each<[Partial<Quantity>, string]>([
  [{ text: '300 people', min: 300, max: 300, unit: 'person' }, '300 people (300 person)'],
  [{ text: '23%', min: 23, max: 23, unit: '%' }, '23%'],
  [{ text: '五到六年', min: 5, max: 6, unit: 'year' }, '五到六年 (5–6 year)'],
  [{ text: '16,000 hours', min: 16000, max: 16000, unit: 'hour' }, '16,000 hours'],
  [{ text: '超过 510 亿美元', min: 5.1e10, unit: 'USD' }, '超过 510 亿美元 (≥ 5.1e10 USD)'],
  [{ text: '五年内', max: 5, unit: 'year' }, '五年内 (≤ 5 year)'],
  [{ text: '大约一百次', min: 100, max: 100, unit: 'times', approximate: true }, '大约一百次 (≈ 100 times)'],
  [{ text: '数十年', unit: 'year', vague: true }, '数十年 (vague, year)'],
])('quantity %j', (rest, words) => {
  expect(quantity(amount(rest))).toBe(words)
})

const horizon = (rest: Partial<Estimate>): Estimate => ({
  text: 'then',
  span,
  likelihood: 'plain',
  years: null,
  dates: null,
  vague: false,
  ...rest,
})

test.each<[Partial<Estimate>, string]>([
  [{ likelihood: 'earliest', years: { min: 5, max: 6 } }, 'earliest 5–6 years (then)'],
  [{ years: { min: 1, max: 1 } }, '1 year (then)'],
  [{ years: { min: null, max: 5 / 12 } }, '≤ 0.417 years (then)'],
  [{ years: { min: 10, max: null } }, '≥ 10 years (then)'],
  [{ dates: { from: '2027', to: '2027' } }, '2027 (then)'],
  [{ dates: { from: '2027', to: null } }, '2027–… (then)'],
  [{ likelihood: 'likely', vague: true }, 'likely then'],
])('estimate %j', (rest, words) => {
  expect(estimate(horizon(rest))).toBe(words)
})

test('a timeline without anything to date it', () => {
  expect(detail({ type: 'timeline', event: 'AGI', near: null, estimates: [] })).toBe('AGI: no horizon')
})
