import { expect, test } from 'vitest'
import { normalise } from '../../src/source/normalise.ts'

test.each([
  ['他說：「這裡有１２３％，對嗎？」', '他说:「这里有123%,对吗?」'],
  ['我看著她，她笑著說隨著時間', '我看着她,她笑着说随着时间'],
  ['著名的著作很顯著，他的原著', '著名的著作很显著,他的原著'],
  ['我瞭解，一目瞭然，瞭望臺', '我了解,一目了然,瞭望台'],
  ['甚麼？為甚么？甚至', '什么?为什么?甚至'],
  ['看着', '看着'],
  ['don’t', "don't"],
])('%s', (text, expected) => {
  expect(normalise(text)).toBe(expected)
  expect(normalise(text)).toHaveLength(text.length)
  expect(normalise(expected)).toBe(expected)
})
