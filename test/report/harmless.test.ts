import { expect, test } from 'vitest'
import { harmless, oneLine, toJson } from '../../src/report/harmless.ts'

test.each([
  ['an escape sequence', 'a\x1b[31mred', 'a\\u001b[31mred'],
  ['its one-byte form', 'a\x9b31m', 'a\\u009b31m'],
  ['a bell and a backspace', 'a\x07\x08', 'a\\u0007\\u0008'],
  ['a turned direction of writing', 'pay \u202eeno', 'pay \\u202eeno'],
  ['a line end of Windows', 'a\r\nb\rc', 'a\nb\nc'],
  ['Chinese and emoji, which are no harm', '数据，👩‍🔬\tend', '数据，👩‍🔬\tend'],
])('harmless: %s', (_, text, shown) => {
  expect(harmless(text)).toBe(shown)
})

test('oneLine joins lines and keeps everything else', () => {
  expect(oneLine('one \n  two\tthree  four')).toBe('one two three  four')
})

test('JSON says the same, and cannot move a cursor', () => {
  const value = { text: 'a\x1b\x9b\u202e\u2028\ufeff数' }
  expect(JSON.parse(toJson(value))).toEqual(value)
  expect(toJson(value)).toBe('{"text":"a\\u001b\\u009b\\u202e\\u2028\\ufeff数"}')
})
