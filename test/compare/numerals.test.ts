import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/compare/tokens.ts'
import { Vocabulary } from '../../src/compare/vocabulary.ts'

function keys(text: string): string[] {
  const vocabulary = new Vocabulary()
  return Array.from(tokenise(text, vocabulary).ids, (id) => vocabulary.key(id))
}

describe('numbers of one value', () => {
  it.each([
    ['12万人', '120,000 人', '十二万人', '１２万人', '12 万人'],
    ['3.5亿', '3亿5000万', '三亿五千万', '350,000,000'],
    ['20 万亿', '二十万亿', '20,000,000,000,000'],
    ['百分之二十三点五', '23.5%', '23.5 percent', '23.5 per cent', '百分之 23.5'],
    ['10%-20%', '10–20%', '百分之十到二十', '百分之十到百分之二十', '10% 到 20%'],
    ['20 万', '二十 万'],
    ['2024 年', '二〇二四年', '二零二四年'],
    ['五六年', '5-6年', '五到六年', '5–6 年', '5~6年'],
    ['三四百万', '300-400万', '300万到400万', '300 万至 400 万'],
    ['十五六岁', '15-16岁', '15岁到16岁'],
    ['2017年-2018年', '2017-2018 年'],
    ['一百五', '150', '一百五十'],
    ['一百零五', '105'],
    ['三点五倍', '3.5 倍'],
    ['10^14', '10^{14}', '10 的 14 次方', '10¹⁴', '1e14', '100,000,000,000,000'],
    ['2 × 10^13', '20,000,000,000,000', '20 trillion'],
    ['3.5 billion', '3,500,000,000', 'three and a half billion', 'three point five billion'],
    ['half a million', '500,000', 'five hundred thousand'],
    ['one hundred and twenty thousand', '120,000', '120 000', '120k'],
    ['twenty-five', '25', 'twenty five'],
    ['four and a half days', '4 and a half days', '4.5 days'],
    ['the 21st century', 'the twenty-first century'],
    ['a dozen', '12', 'twelve'],
    ['三分之一', '1/3'],
    ['第三', '第3'],
    ['0.50', '0.5', '.5'.padStart(3, '0')],
  ])('%s', (first, ...others) => {
    for (const other of others) expect(keys(other), other).toEqual(keys(first))
  })
})

describe('numbers that differ', () => {
  it.each([
    ['12万', '12亿'],
    ['1.2万', '12万'],
    ['3.5', '35'],
    ['10^14', '1014'],
    ['10¹⁴', '1014'],
    ['五六年', '56年'],
    ['-5 degrees', '5 degrees'],
    ['1-2', '12'],
    ['5 percent', '5 percentage points'],
    ['15 million', '15 billion'],
    ['third', 'three'],
    ['一百五', '一百零五'],
    ['二十一', '二十'],
    ['1,000', '1,0000'],
    ['2024-03-01', '2024-03-10'],
    ['GPT-4', 'GPT-5'],
  ])('%s and %s', (a, b) => {
    expect(keys(a)).not.toEqual(keys(b))
  })
})

describe('words that only look like numbers', () => {
  it.each([
    ['万一下雨', ['万', '=1e0', '下', '雨']],
    ['a second opinion', ['a', '=#2', 'opinion']],
    ['hundredth', ['hundredth']],
    ['someone', ['someone']],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })
})
