import { describe, expect, test } from 'vitest'
import { findChecks } from '../../src/claims/checks.ts'
import { detailsOf } from '../../src/claims/details/index.ts'
import type { Draft } from '../../src/claims/draft.ts'
import { salienceOf } from '../../src/claims/salience.ts'
import { turnOf } from '../support/turn.ts'

const weigh = (sentences: string[], given: Partial<Draft> = {}, repeated = false): number[] => {
  const drafts = turnOf(sentences, given)
  return salienceOf(
    drafts,
    detailsOf(drafts),
    drafts.map(() => repeated),
    findChecks(drafts),
  )
}
const of = (sentence: string, given: Partial<Draft> = {}, repeated = false): number =>
  weigh([sentence], given, repeated)[0]!

const PLAIN = 'The town has a bridge over the river.'

describe('weighs more', () => {
  test.each<[what: string, more: number, less: number]>([
    ['with a figure', of('The town has 40 bridges over the river.'), of(PLAIN)],
    ['with an amount, not a time', of('The town built 40 bridges.'), of('The town built it in 40 years.')],
    ['with a great figure', of('The town sold 900,000 bricks.'), of('The town sold 900 bricks.')],
    ['with more than a few', of('The town has 40 bridges.'), of('The town has two bridges.')],
    [
      'with its subject, however it begins',
      of('But perhaps eventually the bridge will sway.'),
      of('But perhaps eventually they will sway.'),
    ],
    ['with two figures', of('The town has 40 bridges and 12 ferries.'), of('The town has 40 bridges and ferries.')],
    ['as a forecast', of('The town will have a bridge.', { kind: 'forecast' }), of('The town will have a bridge.')],
    [
      'with a horizon',
      of('Within five years the town will have a bridge.', { kind: 'forecast' }),
      of('The town will have a bridge.', { kind: 'forecast' }),
    ],
    ['on a topic', of('Open source runs on this bridge.'), of(PLAIN)],
    ['with a comparison', of('The bridge is longer than the river.'), of(PLAIN)],
    ['in absolute words', of('The town will never have a bridge.'), of('The town will have a bridge.')],
    ['with grave consequences', of('The bridge is a disaster for the town.'), of('The bridge is a gift for the town.')],
    [
      'turning a view down',
      of('That the bridge sways is nonsense.', { commitment: 'denied' }),
      of('That the bridge sways is known.'),
    ],
    ['first', of('The town has 40 bridges over the river.'), of('The town has 40 bridges over the river.', {}, true)],
    ['in its own name', of('The bridge is a danger.'), of('The bridge is a danger.', { commitment: 'reported' })],
    [
      'without a hedge',
      of('The bridge is a danger.'),
      of('The bridge is a danger.', { hedges: [{ start: 0, end: 3 }] }),
    ],
    [
      'about the world',
      of('The engineers have built a long bridge here.'),
      of('I have built a long and fine bridge here.'),
    ],
    [
      'with its subject',
      of('The bridge sways in the wind of the valley.'),
      of('It sways in the wind of the whole valley.'),
    ],
  ])('%s', (_, more, less) => {
    expect(more).toBeGreaterThan(less)
  })
})

test('the figures of a check weigh more than the same figures without', () => {
  const [checked] = weigh(['The camera ran for 200 hours.', 'It records 3 MB per second, so in total 2 TB.'])
  const [alone] = weigh(['The camera ran for 200 hours.'])
  expect(checked).toBeGreaterThan(alone!)
})

test('a conclusion with reasons weighs more than one without', () => {
  const position: Partial<Draft> = { kind: 'position' }
  const supported = weigh(['Three firms own it all.', 'Therefore open source is essential.'], position)[1]!
  expect(supported).toBeGreaterThan(weigh(['Open source is essential, therefore.'], position)[0]!)
})

test('between 0 and 1, however much comes together', () => {
  const heavy =
    'What nonsense: AGI will never come within 5 years, open source is not a danger, and 90% of 40 billion words, 3 TB of text, are used up, more than ever.'
  const salience = of(heavy, { kind: 'forecast', commitment: 'denied' })
  expect(salience).toBeGreaterThan(0.8)
  expect(salience).toBeLessThanOrEqual(1)
  expect(of('Yes.', { claim: false })).toBe(0)
})
