import { expect, test } from 'vitest'
import { markChanges, pieces, withSigns, wrapMarked } from '../../src/report/marks.ts'

const show = (from: string, to: string) => {
  const marked = markChanges(from, to)
  return [withSigns(marked.from, '[-', '-]').text, withSigns(marked.to, '{+', '+}').text]
}

test.each([
  ['characters of Chinese', '他们修桥', '他们建桥', '他们[-修-]桥', '他们{+建+}桥'],
  ['words of English', 'it was closed early', 'it was shut early', 'it was [-closed-] early', 'it was {+shut+} early'],
  ['numbers whole', '约 1,032 座', '约 1,033 座', '约 [-1,032-] 座', '约 {+1,033+} 座'],
  ['Chinese numerals whole', '三十二座桥', '三十三座桥', '[-三十二-]座桥', '{+三十三+}座桥'],
  ['what is on one side only', '也许会来', '会来', '[-也许-]会来', '会来'],
  ['nothing where only the typing differs', 'ten, or so', 'ten or so', 'ten, or so', 'ten or so'],
])('marks %s', (_, from, to, left, right) => {
  expect(show(from, to)).toEqual([left, right])
})

test('a mark that runs over a line end is painted on both lines', () => {
  const marked = { text: 'one two three four', marks: [{ start: 4, end: 13 }] }
  expect(wrapMarked(marked, 8, (text) => `<${text}>`)).toEqual(['one <two>', '<three>', 'four'])
})

test('pieces give the text back', () => {
  const marked = {
    text: '河很宽，水很浅',
    marks: [
      { start: 0, end: 1 },
      { start: 4, end: 7 },
    ],
  }
  expect(pieces(marked).map(({ text }) => text)).toEqual(['河', '很宽，', '水很浅'])
  expect(pieces(marked, { start: 1, end: 5 })).toEqual([
    { text: '很宽，', marked: false },
    { text: '水', marked: true },
  ])
})
