import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'

const quotes = (text: string, language?: 'en' | 'zh') =>
  extract(text, { speaker: 'all', ...(language && { language }) }).claims.map(({ quote }) => quote)

const EN = [
  'The dam holds two million litres.',
  'It was built in 1964 by forty people.',
  'The lake is eleven metres deep.',
]
const ZH = ['水坝能蓄两百万升水。', '它是四十个人在 1964 年建成的。', '这个湖有十一米深。']

const turns = (...lines: string[]) => lines.map((line) => `${line}\n\n`).join('')
const ASK = [
  '**Host:** What is there to know?',
  '**Host:** 有什么值得知道的？',
  '**Host:** And what else?',
  '**Host:** 还有呢？',
]

describe.each([
  [
    'turn by turn',
    turns(
      ASK[0]!,
      ASK[1]!,
      `**Ana:** ${EN[0]} ${EN[1]}`,
      `**Ana:** ${ZH[0]}${ZH[1]}`,
      ASK[2]!,
      ASK[3]!,
      `**Ana:** ${EN[2]}`,
      `**Ana:** ${ZH[2]}`,
    ),
  ],
  [
    'paragraph by paragraph',
    turns(
      ASK[0]!,
      ZH[2]!.replace('。', '？'),
      `**Ana:** ${EN[0]}`,
      ZH[0]!,
      EN[1]!,
      ZH[1]!,
      ASK[2]!,
      '还有呢？',
      `**Ana:** ${EN[2]}`,
      ZH[2]!,
    ),
  ],
  [
    'the whole of one and then the whole of the other',
    turns(ASK[0]!, `**Ana:** ${EN[0]} ${EN[1]}`, ASK[2]!, `**Ana:** ${EN[2]}`) +
      turns(ASK[1]!, `**Ana：** ${ZH[0]}${ZH[1]}`, ASK[3]!, `**Ana：** ${ZH[2]}`),
  ],
  [
    'the whole of one and then of the other, with names in both',
    turns(ASK[0]!, `**Ana:** ${EN[0]} ${EN[1]}`, ASK[2]!, `**Ana:** ${EN[2]}`) +
      turns(ASK[1]!, `**安娜：** ${ZH[0]}${ZH[1]}`, ASK[3]!, `**安娜：** ${ZH[2]}`).replaceAll('Host', '主持人'),
  ],
  [
    'sentence by sentence',
    turns(ASK[0]!, `**Ana:** ${EN[0]} ${ZH[0]} ${EN[1]} ${ZH[1]}`, ASK[2]!, `**Ana:** ${EN[2]} ${ZH[2]}`),
  ],
])('both languages %s', (_, text) => {
  test('give claims of the one that comes first', () => {
    expect(quotes(text)).toEqual(EN)
    expect(extract(text).source).toMatchObject({ language: 'en', script: null })
  })
  test('or of the one that is chosen, and none says another again', () => {
    expect(quotes(text, 'zh')).toEqual(ZH)
    expect(quotes(text, 'en')).toEqual(EN)
  })
})

describe('one language with words of another', () => {
  test('people who each keep to their own', () => {
    const text = turns(
      '**林工：** 这座水坝有多大？',
      `**Ana:** ${EN[0]} ${EN[1]}`,
      `**林工：** ${ZH[2]}那水库呢？`,
      `**Ana:** ${EN[2]}`,
    )
    expect(quotes(text)).toEqual([EN[0], EN[1], ZH[2], EN[2]])
    expect(quotes(text, 'zh')).toEqual([EN[0], EN[1], ZH[2], EN[2]])
  })
  test('a Chinese speaker who says a sentence in English', () => {
    const text = turns('**主持人：** 怎么样？', `**林工：** ${ZH[0]}${ZH[1]}${EN[2]} ${ZH[2]}这些我都说过很多次了。`)
    expect(quotes(text)).toContain(EN[2])
  })
})

test('an English slogan in the Chinese half goes with it', () => {
  const text = turns(
    ASK[0]!,
    ASK[1]!,
    `**Ana:** ${EN[0]} ${EN[1]}`,
    `**Ana:** ${ZH[0]}${ZH[1]}公司的口号是：“Water is life.”`,
    ASK[2]!,
    ASK[3]!,
    `**Ana:** ${EN[2]}`,
    `**Ana:** ${ZH[2]}`,
  )
  expect(quotes(text)).toEqual(EN)
})
