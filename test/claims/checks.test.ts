import { describe, expect, test } from 'vitest'
import { findChecks } from '../../src/claims/checks.ts'
import { turnOf } from '../support/turn.ts'

const checksOf = (...sentences: string[]) => findChecks(turnOf(sentences))

describe('figures that multiply to a stated one', () => {
  test.each<[what: string, sentences: string[], expression: string, stated: number, consistent: boolean]>([
    [
      'a rate and a time',
      ['The camera ran for 200 hours.', 'It records 3 megabytes per second, so in total that is about 2 terabytes.'],
      '200 hour × 3e6 byte/s',
      2e12,
      true,
    ],
    [
      'a rate and a time, in Chinese',
      ['这台相机开了 200 小时。', '它每秒记录 3 兆字节，总量大约是 2 TB。'],
      '200 hour × 3e6 byte/s',
      2e12,
      true,
    ],
    [
      'a slip of the tongue',
      ['The camera ran for 200 hours.', 'It records 3 megabytes per second, so that is 20 terabytes.'],
      '200 hour × 3e6 byte/s',
      2e13,
      false,
    ],
    [
      'a power misheard as a range',
      ['The camera ran for 200 hours.', 'It records 3 megabytes per second.', 'So in total that is 10 to 12 bytes.'],
      '200 hour × 3e6 byte/s',
      12,
      false,
    ],
    [
      'a number and an amount of each',
      ['We printed 500 books.', 'Each book weighs 2 kilograms.', 'So the pallet weighs 1,000 kilograms in total.'],
      '500 book × 2 kilogram',
      1000,
      true,
    ],
    [
      'one thing under two names',
      ['The library has 40 billion words.', 'A token is about four bytes, so altogether that makes 160 gigabytes.'],
      '4e10 word × 4 byte',
      1.6e11,
      true,
    ],
  ])('%s', (_, sentences, expression, stated, consistent) => {
    expect(checksOf(...sentences)).toMatchObject([{ expression, stated, consistent }])
  })
})

test('the claims of a check are the sentences of its figures, and the ratio is that of computed to stated', () => {
  const [check] = checksOf(
    'Well.',
    'It ran for 100 hours.',
    'It was slow.',
    'At 5 kilometers per hour it went 400 kilometers in total.',
  )
  expect(check).toMatchObject({ claims: [1, 3], computed: 500, stated: 400, unit: 'kilometer', ratio: 1.25 })
})

test.each<[what: string, sentences: string[]]>([
  [
    'no word says that one is the outcome',
    ['It ran for 200 hours.', 'It records 3 MB per second.', 'The disk holds 10 TB.'],
  ],
  ['nothing is of each', ['We have 500 people.', 'The hall weighs 30 tons.', 'So the lift carries 900 tons in total.']],
  [
    'of each of other things',
    ['We have 500 people.', 'Each chair costs 30 dollars.', 'So we spent 100 dollars in total.'],
  ],
  ['dimensions do not fit', ['It ran for 200 hours.', 'It is 3 meters long.', 'So in total it used 600 liters.']],
  [
    'too far apart',
    ['It ran for 200 hours.', 'A.', 'B.', 'C.', 'D.', 'E.', 'It records 3 MB per second, so in total 2 TB.'],
  ],
])('no check where %s', (_, sentences) => {
  expect(checksOf(...sentences)).toEqual([])
})

test('figures of two turns make no check', () => {
  const [first, second] = turnOf(['It ran for 200 hours.', 'It records 3 MB per second, so in total 2 TB.'])
  expect(findChecks([first!, { ...second!, passage: 1 }])).toEqual([])
})
