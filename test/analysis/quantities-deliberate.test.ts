import { expect, test } from 'vitest'
import { findQuantities } from '../../src/analysis/quantities/index.ts'

/**
 * Where we differ from the cases of Recognizers-Text on purpose. Each row: the case, what we find, and why.
 */
const DIFFERENT: readonly [
  language: 'en' | 'zh',
  text: string,
  found: [number | null, number | null, string][],
  why: string,
][] = [
  [
    'zh',
    '一美元',
    [[1, 1, 'USD']],
    'a number with a unit is one amount; their number model leaves it to the currency model',
  ],
  ['zh', '这台电脑两美刀', [[2, 2, 'USD']], 'the same'],
  ['en', 'the 180.25ml liquid', [[180.25, 180.25, 'milliliter']], 'the same, with a measure'],
  ['zh', '１９９１年１月１６日晚巴黎时间２０点', [], 'dates and clock times are no amounts'],
  [
    'zh',
    '三的另一种写法是叁',
    [
      [3, 3, ''],
      [3, 3, ''],
    ],
    '另一种 is "another": 一 with a classifier is an article',
  ],
  ['zh', '苹果折扣一美元', [[1, 1, 'USD']], 'the same'],
  ['en', 'the .25ml liquid', [[0.25, 0.25, 'milliliter']], 'the same, with a measure'],
  ['zh', '人民币美元', [], 'a currency without a number is no amount'],
  ['en', '50 dollar dollar', [[50, 50, 'USD']], 'the same'],
  [
    'en',
    '1 $10 dollars bill',
    [
      [1, 1, ''],
      [10, 10, 'USD'],
    ],
    'the same: the second dollars belong to the first',
  ],
  ['en', 'dollar : 143.80 yen', [[143.8, 143.8, 'JPY']], 'the same, in a table of rates'],
  ['en', 'The recommended symbol is mcg', [], 'the same, with a measure'],
  ['en', '50 dollar rmb', [[50, 50, 'USD']], 'the same'],
  ['en', 'a metric ton is equal to 2,204.62 pounds.', [[2204.62, 2204.62, 'pound']], 'the same, with a measure'],
  ['zh', '六千字节', [[6000, 6000, 'byte']], 'data is given in bytes, so that amounts compare'],
  ['en', 'The size of this file is 100 MB', [[1e8, 1e8, 'byte']], 'the same'],
  [
    'zh',
    '7 2 折',
    [
      [7, 7, ''],
      [20, 20, '%'],
    ],
    'digits with a blank between them are two numbers',
  ],
  ['en', 'My phone number is +1-222-2222/2222', [], 'a telephone number counts nothing'],
  ['en', 'fell by 500,000 barrels a day', [[500000, 500000, 'barrel/day']], 'a rate keeps its denominator'],
  ['en', 'away for less than a couple of days', [[null, 2, 'day']], 'an upper bound is no duration of two days'],
  ['en', 'The table shows the % of increase', [], 'a percent sign without a number is no amount'],
  ['zh', '三十几万元', [[3e5, null, 'CNY']], 'theirs is 300,000 flat; what is over it is open'],
]

test.each(DIFFERENT)('%s: %s', (language, text, found) => {
  expect(findQuantities(text, { language }).map(({ min, max, unit }) => [min, max, unit])).toEqual(found)
})
