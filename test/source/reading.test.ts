import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/source/document.ts'
import { readMarkdown } from '../../src/source/markdown.ts'
import { pick, random } from '../support/random.ts'

/** What a reader sees of a raw passage that holds one unit of the reading text. */
function seen(raw: string): string {
  if (/^\\[^\w\s]$/.test(raw)) return raw[1]!
  const reference = /^&(.+);$/.exec(raw)?.[1]
  if (reference?.startsWith('#')) return String.fromCodePoint(Number(reference.replace(/^#x/i, '0x').replace(/^#/, '')))
  return reference ? decodeNamedCharacterReference(reference) || raw : raw
}

const INLINE = [
  '数据',
  '已经',
  'open',
  'source',
  '20 万亿',
  '(10^{14})',
  '&amp;',
  '&#39;',
  '&#x4E2D;',
  '&hearts;',
  '&#xD;',
  '&#10;',
  '\\*',
  '\\[',
  '𠮷野',
  '🚗',
  '**林工：**',
  '****Ana：****',
  '*强调*',
  '`code`',
  '[链接](http://example.org/a_b)',
  '![图](p.png)',
  '<br>',
  '，',
  '。',
  ', ',
  'a-',
  '\u00a0',
  '“引”',
  '|',
]
const SEAMS = ['', ' ', '\n', '  \n', '\\\n', '\n   ', '\t']
const OPENINGS = ['', '# ', '> ', '> > ', '- ', '1. ', '\t', '    ', '###### ', '| ']
const ENDINGS = ['\n', '\r\n']

function randomMarkdown(seed: number): string {
  const next = random(seed)
  const ending = pick(next, ENDINGS)
  const blocks = Array.from({ length: 1 + Math.floor(next() * 5) }, () => {
    const opening = pick(next, OPENINGS)
    let text = opening
    for (let i = 0; i < 1 + next() * 8; i++) text += pick(next, INLINE) + pick(next, SEAMS)
    if (opening.startsWith('>')) text = text.replaceAll('\n', next() < 0.7 ? `\n${opening}` : '\n')
    return text
  })
  if (next() < 0.2) blocks.push('| 甲 | 乙 |\n| --- | --- |\n| 林工 | 1 &amp; 2 |')
  return (next() < 0.3 ? '\ufeff' : '') + blocks.join('\n\n').replaceAll('\n', ending)
}

test('every unit of the reading text comes from the place it says', () => {
  const wrong: string[] = []
  for (let seed = 1; seed <= 1000; seed++) {
    const text = randomMarkdown(seed)
    const { reading } = readDocument(text)
    let last = 0
    for (let i = 0; i < reading.length; i++) {
      const { start, end } = reading.toSource({ start: i, end: i + 1 })
      const unit = reading.text[i]!
      const raw = text.slice(start, end)
      const blank = unit === ' ' || unit === '\n'
      const same = /^[&\\]./.test(raw) ? seen(raw).includes(unit) : raw === unit
      if (start < last || (!blank && !same))
        wrong.push(`seed ${seed}: ${JSON.stringify(unit)} from ${JSON.stringify(raw)} in ${JSON.stringify(text)}`)
      // The units of one character reference share their place.
      last = start
    }
  }
  expect(wrong.slice(0, 5)).toEqual([])
})

test('blocks, lines, marks and cells lie within each other and slice to their words', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const { reading } = readDocument(randomMarkdown(seed))
    let end = 0
    for (const block of reading.blocks) {
      expect(block.start).toBeGreaterThanOrEqual(end)
      end = block.end
      expect(block.lines[0]).toBe(block.start)
      for (const range of [...block.marks, ...block.cells]) {
        expect(range.start).toBeGreaterThanOrEqual(block.start)
        expect(range.end).toBeLessThanOrEqual(block.end)
      }
    }
  }
})

test.each([
  ['a wrap between Han characters', '大语言\n模型', '大语言模型'],
  ['a wrap between Han and Latin', '这是\nAI 系统', '这是 AI 系统'],
  ['a wrap in a name', '**Ana\nRuiz：**您好', 'Ana Ruiz：您好'],
  ['a wrap in a number', '大约 3\n万人', '大约 3 万人'],
  ['a wrap at a hyphen', 'an objective-\ndriven design', 'an objective-driven design'],
  ['a wrap beside full-width punctuation', '首先，\nAI 系统', '首先，AI 系统'],
  ['a block quote', '> one\n> two', 'one two'],
  ['a lazy line of a block quote', '> one\ntwo', 'one two'],
  ['an indented line', '    four blanks', 'four blanks'],
  ['a list item over two lines', '- one\n  two', 'one two'],
  ['entities', 'R&amp;D &lt;b&gt; it&#39;s', "R&D <b> it's"],
  ['escapes', '2 \\* 3 \\[a\\]', '2 * 3 [a]'],
  ['emphasis beside Han', '**林工：**你好', '林工：你好'],
  ['emphasis in emphasis', '****林工：**** 你好', '林工： 你好'],
  ['a picture', '看 ![图](a.png)这里', '看 这里'],
  ['a table', '| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |', '甲 乙\n\n一 二'],
  ['CRLF', 'one\r\ntwo\r\n\r\nthree', 'one two\n\nthree'],
  ['a byte order mark', '\ufeff# 标题', '标题'],
  ['a break', 'one  \ntwo<br>three', 'one two three'],
  ['code over two lines', '> `one. two\r\n> three`', 'one. two three'],
  ['an exponent', '10<sup>14</sup> m<sup>2</sup>', '10^14 m2'],
  ['stray tags', '<div>\n**林工：** 你好\n</div>', '林工： 你好'],
])('%s reads as people read it', (_, text, expected) => {
  expect(readDocument(text).reading.text.trim()).toBe(expected)
})

test('a heading, a row and a rule are told apart', () => {
  const { blocks } = readMarkdown('# 一\n\n二\n\n---\n\n> 三\n\n- 四', 0)
  expect(blocks.map(({ type, depth, containers, item }) => [type, depth, containers.join(), item])).toEqual([
    ['heading', 1, '', false],
    ['paragraph', 0, '', false],
    ['rule', 0, '', false],
    ['paragraph', 0, 'quote', false],
    ['paragraph', 0, 'list', true],
  ])
})
