import { describe, expect, test } from 'vitest'
import { findQuantitiesIn } from '../../src/analysis/quantities/index.ts'
import { findHorizons, type Horizon, nearness, resolveDates } from '../../src/analysis/time.ts'

const horizons = (text: string, language: 'en' | 'zh'): Horizon[] =>
  findHorizons(text, language, findQuantitiesIn(text, language))

const PUBLISHED = '2024-02-29'

/** "5..10y likely 2029-02-28/2034-02-28", "vague", "by dates alone". */
function shown(text: string, language: 'en' | 'zh'): string {
  return horizons(text, language)
    .map((horizon) => {
      const dates = resolveDates(horizon, PUBLISHED)
      return [
        horizon.vague ? 'vague' : horizon.years ? `${horizon.years.min ?? ''}..${horizon.years.max ?? ''}y` : '',
        horizon.likelihood === 'plain' ? '' : horizon.likelihood,
        dates ? `${dates.from ?? ''}/${dates.to ?? ''}` : '',
      ]
        .filter(Boolean)
        .join(' ')
    })
    .join('; ')
}

describe('horizons', () => {
  test.each([
    ['六到八年后,这会很平常。', '6..8y 2030-02-28/2032-02-29'],
    ['未来三年内会有结果', '..3y 2024-02-29/2027-02-28'],
    ['最早要四年,更可能是九年。', '4..4y earliest 2028-02-29/2028-02-29; 9..9y likely 2033-02-28/2033-02-28'],
    ['再过半年就能用', '0.5..0.5y 2024-08-29/2024-08-29'],
    ['可能需要数十年', 'vague'],
    ['明年会发布', '2025-01-01/2025-12-31'],
    ['明年下半年会发布', '2025-07-01/2025-12-31'],
    ['本世纪末之前会实现', '/2100-12-31'],
    ['到 2035 年会普及', '/2035-12-31'],
    ['2035 年之前会普及', '/2034-12-31'],
    ['我们有生之年看不到', 'vague'],
    ['未来八年会普及', '..8y 2024-02-29/2032-02-29'],
    ['今后四年里不会变', '..4y 2024-02-29/2028-02-29'],
    ['最快两年,最慢五年', '2..2y earliest 2026-02-28/2026-02-28; 5..5y latest 2029-02-28/2029-02-28'],
    ['用不了六年就会实现', '..6y 2024-02-29/2030-02-28'],
    ['几十年内都不会有', 'vague'],
    ['最早也要到 2032 年', 'earliest 2032-01-01/'],
    ['2027 到 2029 年会实现', '2027-01-01/2029-12-31'],
    ['2026 年第三季度会投产', '2026-07-01/2026-09-30'],
    ['明年三月会开通', '2025-03-01/2025-03-31'],
    ['到本世纪三十年代会成熟', '/2039-12-31'],
    ['下季度会盈利', '2024-04-01/2024-06-30'],
    ['在可预见的未来不会改变', 'vague'],
    ['五年前他来找我', ''],
    ['过去十年里没有变化', ''],
    ['我当了六年老师', ''],
  ])('zh: %s', (text, expected) => expect(shown(text, 'zh')).toBe(expected))

  test.each([
    ['Within four years it will be common.', '..4y 2024-02-29/2028-02-29'],
    ['It will take at least twelve years.', '12..y earliest 2036-02-29/'],
    ['In six months we will know.', '0.5..0.5y 2024-08-29/2024-08-29'],
    ['Not in the next two years.', '..2y 2024-02-29/2026-02-28'],
    ['It is probably five to seven years away.', '5..7y likely 2029-02-28/2031-02-28'],
    ['By 2040 most of them will be gone.', '/2040-12-31'],
    ['Robots will do it by the end of the decade.', '/2029-12-31'],
    ['We will ship it next year.', '2025-01-01/2025-12-31'],
    ['It will not happen in our lifetime.', 'vague'],
    ['That may take several decades.', 'vague'],
    ['It will change over the next seven years.', '..7y 2024-02-29/2031-02-28'],
    ['Over the next decade prices will fall.', '..10y 2024-02-29/2034-02-28'],
    ['It will take at least a decade.', '10..y earliest 2034-02-28/'],
    ['It could take another six years or more.', '6..y 2030-02-28/'],
    ['It will be ready in 2027 or 2028.', '2027-01-01/2028-12-31'],
    ['Between 2027 and 2031 we will build it.', '2027-01-01/2031-12-31'],
    ['The second half of 2026 will be hard.', '2026-07-01/2026-12-31'],
    ['By Q2 2026 it will be sold.', '/2026-06-30'],
    ['By mid-2027 it will be sold.', '/2027-06-30'],
    ['By the early 2030s it will be cheap.', '/2033-04-30'],
    ["It won't be cheap until 2033.", '2033-01-01/'],
    ['From 2027 it will be law.', '2027-01-01/'],
    ['By this time next year it will be gone.', '..1y 2024-02-29/2025-02-28'],
    ['I worked there for nine years.', ''],
    ['Four years ago we began.', ''],
    ['In 2022 we opened the lab.', ''],
    ['A child is four years old.', ''],
  ])('en: %s', (text, expected) => expect(shown(text, 'en')).toBe(expected))

  test('a span covers the words that put it ahead', () => {
    const text = 'We expect it within four years.'
    expect(horizons(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(['within four years'])
  })

  test('without a publication date only years of our era become dates', () => {
    const [relative] = horizons('in ten years', 'en')
    const [absolute] = horizons('It will be here by 2031.', 'en')
    expect(resolveDates(relative!, null)).toBeNull()
    expect(resolveDates(absolute!, null)).toEqual({ from: null, to: '2031-12-31' })
  })

  test('dates beyond the year 9999 stay open', () => {
    const [far] = horizons('in ten thousand years', 'en')
    expect(resolveDates(far!, PUBLISHED)).toEqual({ from: null, to: null })
  })
})

describe('nearness', () => {
  test.each([
    ['zh', '这还很远', false],
    ['zh', '它并非近在眼前', false],
    ['zh', '还有很长的路要走', false],
    ['zh', '它已经近在咫尺', true],
    ['zh', '那一天不会太远', true],
    ['zh', '这只是时间问题', null],
    ['zh', '会来,只是时间问题,但还早', false],
    ['zh', '我们很喜欢它', null],
    ['en', 'That is far off.', false],
    ['en', 'It is not around the corner.', false],
    ['en', "It isn't going to be here soon.", false],
    ['en', 'It is just around the corner.', true],
    ['en', 'It is not far off.', true],
    ['en', 'It is only a matter of time.', null],
    ['en', 'I have said so for a long time.', null],
    ['en', 'As soon as we know, we will tell you.', null],
    ['en', 'It works.', null],
  ] as const)('%s: %s', (language, text, near) => expect(nearness(text, language)).toBe(near))
})
