import { describe, expect, test } from 'vitest'
import { decode } from '../../src/source/decode.ts'
import { firstInvalidByte } from '../../src/source/utf8.ts'
import { encode, utf16be } from '../support/encode.ts'
import { pick, random } from '../support/random.ts'

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))

const HANS = '**主持人：** 大桥什么时候完工？\n\n**林工：** 明年春天就能完工，一共花了三十亿元，比原来估计的多两成。\n'
const HANT = '**主持人：** 大橋什麼時候完工？\n\n**林工：** 明年春天就能完工，一共花了三十億元，比原來估計的多兩成。\n'
const JAPANESE = '司会：橋はいつ完成しますか。\n\n田中：来年の春に終わる予定です。費用は約三十億円になりました。\n'
const FRENCH =
  '**Hôte :** Quand le pont sera-t-il prêt ?\n\n**Zoé :** L’été prochain — c’est déjà trop tard à mon avis.\n'

describe('what the bytes are', () => {
  test.each([
    ['UTF-8', bytes(HANS), HANS, 'utf-8'],
    ['UTF-8 with a mark, which positions count', bytes(`\ufeff${HANS}`), `\ufeff${HANS}`, 'utf-8'],
    ['line endings as they are', bytes('a\r\nb\rc\n'), 'a\r\nb\rc\n', 'utf-8'],
    ['UTF-16, little end first', Buffer.from(`\ufeff${HANS}`, 'utf16le'), `\ufeff${HANS}`, 'utf-16le'],
    ['UTF-16, big end first', utf16be(`\ufeff${HANS}`), `\ufeff${HANS}`, 'utf-16be'],
    ['UTF-16 without a mark', Buffer.from(HANS, 'utf16le'), HANS, 'utf-16le'],
    ['big end first without a mark', utf16be(HANT), HANT, 'utf-16be'],
    ['English in UTF-16 without a mark', Buffer.from('Host: Why now?\n', 'utf16le'), 'Host: Why now?\n', 'utf-16le'],
    ['GB 18030', encode(HANS, 'gb18030'), HANS, 'gb18030'],
    ['Big5', encode(HANT, 'big5'), HANT, 'big5'],
    ['traditional characters in GB 18030', encode(HANT, 'gb18030'), HANT, 'gb18030'],
    ['Shift_JIS', encode(JAPANESE, 'shift_jis'), JAPANESE, 'shift_jis'],
    ['EUC-JP', encode(JAPANESE, 'euc-jp'), JAPANESE, 'euc-jp'],
    ['Windows-1252', bytes(...latin(FRENCH)), FRENCH, 'windows-1252'],
    ['one sign of it', bytes('It costs ', 0xa3, '30 million, and nobody knows why.\n'), /£30/, 'windows-1252'],
  ])('%s', async (_, input, text, encoding) => {
    const decoded = await decode(input, 'x')
    expect(decoded.encoding).toBe(encoding)
    if (typeof text === 'string') expect(decoded.text).toBe(text)
    else expect(decoded.text).toMatch(text)
  })
})

/** Latin-1 bytes, with the signs that Windows-1252 keeps among the controls. */
function latin(text: string): number[] {
  return [...text].map((char) => ({ '’': 0x92, '—': 0x97, '“': 0x93, '”': 0x94 })[char] ?? char.charCodeAt(0))
}

describe('what a page says that it is', () => {
  test.each([
    ['in the way of HTML 5', '<!doctype html><meta charset="gb2312">', 'gbk'],
    ['without quotes', '<html><head><meta charset=GBK>', 'gbk'],
    ['in the old way', '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb18030">', 'gb18030'],
    ['as XML', '<?xml version="1.0" encoding="gbk"?>\n<html>', 'gbk'],
  ])('%s', async (_, head, encoding) => {
    const decoded = await decode(Buffer.concat([bytes(head), encode('<p>数</p>', 'gb18030')]), 'x')
    expect(decoded).toEqual({ text: `${head}<p>数</p>`, encoding })
  })
  test('is not heeded where it is UTF-8 all the same', async () => {
    const page = `<!doctype html><meta charset="gbk"><p>${HANS}</p>`
    expect(await decode(bytes(page), 'x')).toEqual({ text: page, encoding: 'utf-8' })
  })
  test('nor in a comment, nor in a text that is no page', async () => {
    const page = bytes('<!-- <meta charset="big5"> --><html><p>')
    expect((await decode(Buffer.concat([page, encode(HANS, 'gb18030')]), 'x')).encoding).toBe('gb18030')
    const prose = bytes('About <meta charset="big5"> in pages\n')
    expect((await decode(Buffer.concat([prose, encode(HANS, 'gb18030')]), 'x')).encoding).toBe('gb18030')
  })
})

describe('what the user says that it is', () => {
  test.each([
    ['GB2312', encode('数据', 'gb18030'), '数据', 'gbk'],
    ['latin1', bytes('caf', 0xe9, 0x92), 'café’', 'windows-1252'],
    ['windows-1251', bytes(0xcc, 0xee), 'Мо', 'windows-1251'],
    ['utf-16', utf16be('\ufeff数'), '\ufeff数', 'utf-16be'],
    ['utf-16le', Buffer.from('数', 'utf16le'), '数', 'utf-16le'],
  ])('%s', async (label, input, text, encoding) => {
    expect(await decode(input, 'x', label)).toEqual({ text, encoding })
  })
  test.each([
    ['gbk', bytes('好\n'), 'x is not gbk: byte 0xbd at offset 2, line 1'],
    ['utf-8', encode('a\n好', 'gbk'), 'x is not UTF-8: byte 0xba at offset 2, line 2'],
    ['gb-18030', bytes('a'), 'no encoding "gb-18030": did you mean gb18030?'],
    ['morse', bytes('a'), /^no encoding "morse": there are utf-8, .*$/],
  ])('refuses %s where it is wrong', async (label, input, message) => {
    await expect(decode(input, 'x', label)).rejects.toThrow(message)
  })
})

describe('refuses with the place', () => {
  const spoilt = (text: string, at: number, byte: number, encoding = 'gb18030') => {
    const input = encode(text, encoding)
    input[at] = byte
    return input
  }
  test.each([
    ['an image', bytes(0x89, 'PNG', 0x0d, 0x0a, 0, 0), 'x is a binary file, not a transcript'],
    ['NUL in UTF-8', bytes(`${HANS}\0`), 'x is a binary file, not a transcript'],
    [
      'too little to tell by',
      bytes('one\ntwo: ', 0xc4, 0xe3),
      'x is not UTF-8: byte 0xc4 at offset 9, line 2; name its encoding with --encoding, or save it as UTF-8',
    ],
    ['a character cut off', bytes('数', 0xe6, 0x8d), 'x is broken UTF-8: byte 0xe6 at offset 3, line 1'],
    ['the only one cut off', bytes('It is 3 \n', 0xe2, 0x82), 'x is broken UTF-8: byte 0xe2 at offset 9, line 2'],
    ['one bad byte', bytes('naïve\n', 0xe9, ' café'), 'x is broken UTF-8: byte 0xe9 at offset 7, line 2'],
    [
      'UTF-16 of odd length',
      bytes(0xff, 0xfe, 0x41, 0, 0x0a),
      /^x is not the UTF-16.*: byte 0x0a at offset 4, line 1$/,
    ],
    ['half of an emoji in UTF-16', bytes(0xff, 0xfe, 0x0a, 0, 0x3d, 0xd8, 0x41, 0), /: byte 0x3d at offset 4, line 2$/],
    [
      'a bad byte in GB 18030',
      spoilt(HANS, 2, 0xff),
      /^x looks like gb18030, but is not: byte 0xff at offset 2, line 1$/,
    ],
    [
      'a bad byte in a page that says what it is',
      Buffer.concat([bytes('<meta charset=big5>\n'), spoilt(HANT, 2, 0xff, 'big5')]),
      /^x says that it is big5, but is not: byte 0xff at offset 22, line 2$/,
    ],
  ])('%s', async (_, input, message) => {
    await expect(decode(input, 'x')).rejects.toThrow(message)
  })
})

test('UTF-8 that is cut off or spoilt is never taken for anything else', async () => {
  const next = random(7)
  for (let i = 0; i < 300; i++) {
    const text = Array.from({ length: 4 + 40 * next() }, () =>
      pick(next, ['数据', 'open ', 'naïve ', '“it”', '，', '🚗']),
    ).join('')
    const whole = bytes(`${text}“数`)
    const broken = whole.subarray(0, whole.length - 1 - Math.floor(next() * 2))
    if (next() < 0.5) broken[Math.floor(next() * (broken.length - 4))] = pick(next, [0xff, 0xe9, 0xc3, 0x80, 0x92])
    await expect(decode(broken, 'x')).rejects.toThrow('x is broken UTF-8: byte 0x')
  }
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
