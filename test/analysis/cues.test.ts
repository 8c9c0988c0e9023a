import { expect, test } from 'vitest'
import { CueMatcher } from '../../src/analysis/cues.ts'

const spans = <T>(matcher: CueMatcher<T>, text: string) =>
  matcher.scan(text).map(({ start, end, tag }) => [text.slice(start, end), tag])

test('a term of letters matches whole words in any case, Han text anywhere', () => {
  const matcher = new CueMatcher([
    ['open', 'o'],
    ['开放', 'z'],
  ])
  expect(spans(matcher, 'Open or opening? 半开放式')).toEqual([
    ['Open', 'o'],
    ['开放', 'z'],
  ])
})

test('a star takes any ending of the word', () => {
  expect(spans(new CueMatcher([['exhaust*', 1]]), 'exhausted, exhaust, inexhaustible')).toEqual([
    ['exhausted', 1],
    ['exhaust', 1],
  ])
})

test('at one place the longest term of a tag wins, and different tags do not hide each other', () => {
  const matcher = new CueMatcher([
    ['not', 'a'],
    ['not only', 'a'],
    ['not', 'b'],
  ])
  expect(spans(matcher, 'not only')).toEqual([
    ['not only', 'a'],
    ['not', 'b'],
  ])
})

test('tags of one family hide each other', () => {
  const matcher = new CueMatcher<{ name: string; family: string }>(
    [
      ['不', { name: 'negator', family: 'negation' }],
      ['不仅', { name: 'none', family: 'negation' }],
      ['仅', { name: 'other', family: 'degree' }],
    ],
    ({ family }) => family,
  )
  expect(matcher.scan('不仅不贵').map(({ start, tag }) => [start, tag.name])).toEqual([
    [0, 'none'],
    [1, 'other'],
    [2, 'negator'],
  ])
})

test('nothing of one scan is left for the next', () => {
  const matcher = new CueMatcher([['ab', 1]])
  expect(matcher.scan('ab ab')).toHaveLength(2)
  expect(matcher.scan('ab')).toEqual([{ start: 0, end: 2, tag: 1 }])
})

test('thousands of terms are told apart', () => {
  const terms = Array.from({ length: 5000 }, (_, i) => [`term${i}`, i] as const)
  const matcher = new CueMatcher(terms)
  expect(matcher.scan('term4999 term0 term12345 term123').map(({ tag }) => tag)).toEqual([4999, 0, 123])
})

test('a range of the text is scanned with its neighbours in view', () => {
  const matcher = new CueMatcher([['cat', 1]])
  expect(matcher.scan('a cat', 2)).toEqual([{ start: 2, end: 5, tag: 1 }])
  expect(matcher.scan('bobcat', 3)).toEqual([])
})
