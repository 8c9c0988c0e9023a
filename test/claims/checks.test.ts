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
      'a power misheard, of a rate that is ten times as high',
      ['A lens sees 20 megabytes per second.', 'It was open for 16,000 hours.', 'So that is 10 to 15 bytes.'],
      '16,000 hour × 2e7 byte/s',
      15,
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

describe('figures that divide to a stated one', () => {
  test.each<[what: string, sentences: string[], expression: string, stated: number, consistent: boolean]>([
    [
      'an amount and its rate',
      ['The archive holds 36 terabytes.', 'We read 5 megabytes per second, so that is 2,000 hours.'],
      '3.6e13 byte ÷ 5e6 byte/s',
      2000,
      true,
    ],
    [
      'an amount and a time',
      ['We walked 24 kilometers.', 'It took us 6 hours, which makes 4 kilometers per hour.'],
      '24 kilometer ÷ 6 hour',
      4,
      true,
    ],
    [
      'a total for a number of things',
      ['We paid 400 dollars for 20 lamps.', 'That works out at 20 dollars each for a lamp.'],
      '400 USD ÷ 20 lamp',
      20,
      true,
    ],
    [
      'a total for a number of things, wrongly',
      ['We paid 400 dollars for 20 lamps.', 'So each lamp, that is 35 dollars.'],
      '400 USD ÷ 20 lamp',
      35,
      false,
    ],
    [
      'a total and a price',
      ['The budget is 900 dollars.', 'Each lamp costs 30 dollars, so that makes 30 lamps.'],
      '900 USD ÷ 30 USD',
      30,
      true,
    ],
    [
      'an average',
      ['公司有 50 名员工。', '去年的收入是 2000 万元。', '也就是人均 40 万元。'],
      '2e7 CNY ÷ 50 person',
      4e5,
      true,
    ],
    [
      'a speed, in Chinese',
      ['这段路长 90 公里。', '开了一个半小时，相当于每小时 60 公里。'],
      '90 kilometer ÷ 1.5 hour',
      60,
      true,
    ],
  ])('%s', (_, sentences, expression, stated, consistent) => {
    expect(checksOf(...sentences)).toMatchObject([{ expression, stated, consistent }])
  })
})

describe('percentages of figures', () => {
  test.each<
    [what: string, sentences: string[], expression: string, computed: number, stated: number, consistent: boolean]
  >([
    [
      'a share',
      ['20 percent of the 50 million readers, that is 10 million readers.'],
      '20 % × 5e7 reader',
      1e7,
      1e7,
      true,
    ],
    [
      'a share, wrongly',
      ['20 percent of the 50 million readers, that is 14 million readers.'],
      '20 % × 5e7 reader',
      1e7,
      1.4e7,
      false,
    ],
    ['a share, in Chinese', ['5000 万用户的 20%，也就是 1000 万用户。'], '20 % × 5e7 user', 1e7, 1e7, true],
    ['growth', ['The club grew from 40 to 50 members, an increase of 25 percent.'], '(50 − 40) ÷ 40', 25, 25, true],
    ['growth, wrongly', ['The club grew from 40 to 50 members, up 20 percent.'], '(50 − 40) ÷ 40', 25, 20, false],
    ['decline', ['Prices fell from 80 dollars to 60 dollars, a drop of 25 percent.'], '(80 − 60) ÷ 80', 25, 25, true],
    [
      'decline in rounded figures',
      ['Sales fell from 31 million to 20 million, down about a 35 percent drop.'],
      '(3.1e7 − 2e7) ÷ 3.1e7',
      35.4839,
      35,
      true,
    ],
    ['growth, in Chinese', ['门店从 40 家增加到 50 家，增长了 25%。'], '(50 − 40) ÷ 40', 25, 25, true],
    [
      'growth, in Chinese, wrongly',
      ['工资从 8000 元涨到 9000 元，涨幅达 25%。'],
      '(9,000 − 8,000) ÷ 8,000',
      12.5,
      25,
      false,
    ],
    [
      'growth told in the next sentence',
      ['We went from 200 shops to 300 shops.', "That's a 50 percent increase."],
      '(300 − 200) ÷ 200',
      50,
      50,
      true,
    ],
  ])('%s', (_, sentences, expression, computed, stated, consistent) => {
    expect(checksOf(...sentences)).toMatchObject([{ expression, computed, stated, consistent }])
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
  [
    'a quotient does not agree, and nothing says that it is one',
    ['We paid 400 dollars for 20 lamps.', 'So each lamp has a 5 dollar switch.'],
  ],
  [
    'a figure is said again',
    ['It ran for 200 hours.', 'At 5 megabytes per second it wrote 3.6 terabytes.', 'So those 200 hours were worth it.'],
  ],
  ['a time is an age', ['It wrote 3.6 terabytes at 5 megabytes per second.', 'So that is for a four-year-old child.']],
  [
    'an average is of something else',
    ['The firm has 50 employees.', 'It earned 2 million dollars.', 'The average wage per employee is 70 dollars.'],
  ],
  [
    'a percentage is of nothing stated',
    ['20 percent of readers left, and 50 million readers stayed, or 3 million more.'],
  ],
  ['a share is of another thing', ['20 percent of the 50 million readers paid, that is 3 million dollars.']],
  ['growth stands beside other figures', ['Between 40 and 50 members came, and prices rose 10 percent.']],
  ['the change goes the other way', ['It went from 50 to 40 members while costs rose by 25 percent.']],
])('no check where %s', (_, sentences) => {
  expect(checksOf(...sentences)).toEqual([])
})

test('figures of two turns make no check', () => {
  const [first, second] = turnOf(['It ran for 200 hours.', 'It records 3 MB per second, so in total 2 TB.'])
  expect(findChecks([first!, { ...second!, passage: 1 }])).toEqual([])
})
