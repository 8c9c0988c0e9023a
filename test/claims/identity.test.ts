import { describe, expect, test } from 'vitest'
import { claimId, foldQuote, identify } from '../../src/claims/identity.ts'

describe('the same claim has the same id', () => {
  test.each<[what: string, a: string, b: string]>([
    ['wrapped otherwise', 'The lake is\nfrozen.', 'The lake is frozen.'],
    ['in full width', 'Ｔｈｅ ｌａｋｅ ｈａｓ １２ ｉｓｌａｎｄｓ．', 'The lake has 12 islands.'],
    ['with other quotes and dashes', '“The lake” — it’s frozen…', '"The lake" - it\'s frozen...'],
    ['in the other script', '湖面結冰了，深度為三公尺。', '湖面结冰了,深度为三公尺'],
    ['with blanks between Han characters', '湖 面 结冰了', '湖面结冰了。'],
    ['with grouped digits', 'It has 12,000 islands.', 'It has 12000 islands.'],
    ['with an emoji', 'The lake is frozen 🧊', 'The lake is frozen'],
  ])('%s', (_, a, b) => {
    expect(claimId('Ann Lee', a)).toBe(claimId('Ann Lee', b))
  })
})

describe('another claim has another id', () => {
  test.each<[what: string, a: string, b: string]>([
    ['another figure', 'It grew 3.5 times.', 'It grew 35 times.'],
    ['a share', 'It fell by 5.', 'It fell by 5%.'],
    ['a negation', 'It is safe.', 'It is not safe.'],
    ['one character', '湖面结冰了', '湖面没冰了'],
  ])('%s', (_, a, b) => {
    expect(claimId('Ann Lee', a)).not.toBe(claimId('Ann Lee', b))
  })

  test('of another speaker', () => {
    expect(claimId('Ann Lee', 'It is safe.')).not.toBe(claimId('Al Low', 'It is safe.'))
  })
})

test('the point of a decimal stays, the one of a sentence goes', () => {
  expect(foldQuote('No. 5 is 2.5% of it.')).toBe('no5is2.5%ofit')
})

test.each<[speaker: string | null, start: string]>([
  ['Ann Lee', 'al-'],
  ['Jean-Luc de la Tour', 'jld-'],
  ['王小明', '王小明-'],
  [null, 'c-'],
])('an id of %s starts with %s', (speaker, start) => {
  expect(claimId(speaker, 'It is safe.')).toMatch(new RegExp(`^${start}[0-9a-f]{10}$`))
})

describe('said again', () => {
  const say = (quote: string, negated = false, speaker = 'Ann Lee') => ({ speaker, quote, negated })

  test('word for word: numbered after the first', () => {
    const [a, , b, c] = identify([say('It is safe.'), null, say('It is safe!'), say('It is safe.')])
    expect(a).toEqual({ id: a!.id, repeats: null })
    expect(b).toEqual({ id: `${a!.id}-2`, repeats: a!.id })
    expect(c).toEqual({ id: `${a!.id}-3`, repeats: a!.id })
  })

  test.each<[what: string, a: string, b: string]>([
    [
      'with a lead',
      'The glaciers of the valley will be gone by 2050.',
      'So I said the glaciers of the valley will be gone by 2050.',
    ],
    ['in other words', '到 2050 年，山谷里的冰川将全部消失。', '我们预计到 2050 年山谷里的冰川将会全部消失。'],
  ])('%s: its own id, and what it repeats', (_, a, b) => {
    const [first, second] = identify([say(a), say(b)])
    expect(second!.repeats).toBe(first!.id)
    expect(second!.id).not.toBe(first!.id)
  })

  test.each<[what: string, ReturnType<typeof say>]>([
    ['another figure', say('So I said the glaciers of the valley will be gone by 2060.')],
    ['the opposite', say('So I said the glaciers of the valley will not be gone by 2050.', true)],
    ['another speaker', say('So I said the glaciers of the valley will be gone by 2050.', false, 'Al Low')],
  ])('%s is no repetition', (_, other) => {
    expect(identify([say('The glaciers of the valley will be gone by 2050.'), other])[1]!.repeats).toBeNull()
  })
})
