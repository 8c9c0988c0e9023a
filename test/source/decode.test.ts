import { describe, expect, test } from 'vitest'
import { decode, firstInvalidByte } from '../../src/source/decode.ts'

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))

describe('decode', () => {
  test('keeps the byte order mark, because positions count it', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, '标题'), 'x').text).toBe('\ufeff标题')
  })
  test('leaves line endings alone', () => {
    expect(decode(bytes('a\r\nb\rc\n'), 'x').text).toBe('a\r\nb\rc\n')
  })
  test.each([
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x41, 0), 'x is UTF-16 text; save it as UTF-8'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x41), 'x is UTF-16 text; save it as UTF-8'],
    ['an image', bytes(0x89, 'PNG', 0x0d, 0x0a, 0, 0), 'x is a binary file, not a transcript'],
    ['GBK', bytes('one\ntwo: ', 0xc4, 0xe3), 'x is not UTF-8: byte 0xc4 at offset 9, line 2; save it as UTF-8'],
    [
      'a file cut inside a character',
      bytes('数', 0xe6, 0x8d),
      'x is not UTF-8: byte 0xe6 at offset 3, line 1; save it as UTF-8',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(() => decode(input, 'x')).toThrow(message)
  })
})

test.each([
  ['nothing', bytes(), 0],
  ['well-formed', bytes('aé数😀'), 10],
  ['a lone continuation', bytes('a', 0x80), 1],
  ['an overlong slash', bytes('ab', 0xc0, 0xaf), 2],
  ['an overlong three', bytes(0xe0, 0x80, 0x80), 0],
  ['a surrogate', bytes('数', 0xed, 0xa0, 0x80), 3],
  ['beyond Unicode', bytes(0xf4, 0x90, 0x80, 0x80), 0],
  ['a bad third byte', bytes('😀', 0xe6, 0x95, 'x'), 4],
])('firstInvalidByte of %s', (_, input, offset) => {
  expect(firstInvalidByte(input)).toBe(offset)
})
