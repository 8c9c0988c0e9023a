import { expect, test } from 'vitest'
import { readSubtitles } from '../../src/source/subtitles.ts'

const cue = (times: string, ...lines: string[]): string => [times, ...lines, '', ''].join('\n')
const paragraphs = (text: string): string[] => readSubtitles(text, 0).text.split('\n\n')

test.each([
  [
    'cues that follow each other are one paragraph',
    [cue('00:00:01,000 --> 00:00:02,000', 'one', 'two'), cue('00:00:02,500 --> 00:00:04,000', 'three')],
    ['one two three'],
  ],
  [
    'the times of SubViewer stand behind a comma',
    [cue('0:00:01.000,0:00:02.000', 'one'), cue('0:00:02.500,0:00:04.000', 'two')],
    ['one two'],
  ],
  [
    'and may have hundredths only',
    [
      cue('00:00:01.00,00:00:02.00', 'one'),
      cue('00:00:02.50,00:00:04.00', 'two'),
      cue('00:00:08.01,00:00:09.00', 'three'),
    ],
    ['one two', 'three'],
  ],
  [
    'a silence ends it',
    [cue('00:00:01,000 --> 00:00:02,000', 'one'), cue('00:00:07,000 --> 00:00:08,000', 'two')],
    ['one', 'two'],
  ],
  [
    'cues that overlap do not',
    [cue('00:00:01,000 --> 00:00:09,000', 'one'), cue('00:00:02,000 --> 00:00:03,000', 'two')],
    ['one two'],
  ],
  [
    'Chinese lines are joined without a blank',
    [cue('00:01.000 --> 00:02.000', '水库能蓄', '九天的水')],
    ['水库能蓄九天的水'],
  ],
  [
    'tags, times within and positions are unseen',
    [cue('00:01.000 --> 00:02.000', '{\\an8}<i>one</i> <00:01.500><c.x>two</c>')],
    ['one two'],
  ],
  [
    'references are decoded',
    [cue('00:01.000 --> 00:02.000', 'R&amp;D &lt; 5 &amp&nbsp;x &nosuch;')],
    ['R&D < 5 &\u00a0x &nosuch;'],
  ],
  ['a smaller sign is one', [cue('00:01.000 --> 00:02.000', '3 < 4')], ['3 < 4']],
  [
    'a voice is a label where it begins',
    [
      cue('00:01.000 --> 00:02.000', '<v Ana>one</v>'),
      cue('00:02.000 --> 00:03.000', '<v Ana>two</v>'),
      cue('00:03.000 --> 00:04.000', '<v.loud Bo Li>three'),
    ],
    ['Ana: one two', 'Bo Li: three'],
  ],
  [
    'also in the middle of a cue',
    [cue('00:01.000 --> 00:02.000', '<v Ana>one</v> <v Bo>two</v>')],
    ['Ana: one', 'Bo: two'],
  ],
  [
    'numbers, names and notes of cues are no words',
    [
      'WEBVTT\n\nNOTE not this\n\n',
      `7\n${cue('00:00:01,000 --> 00:00:02,000', 'one')}`,
      `intro\n${cue('00:00:02,000 --> 00:00:03,000', 'two')}`,
    ],
    ['one two'],
  ],
])('%s', (_, parts, expected) => {
  expect(paragraphs(parts.join('')).map((paragraph) => paragraph.trim())).toEqual(expected)
})

test('every unit comes from its place, with CRLF too', () => {
  const text = `WEBVTT\n\n${cue('00:01.000 --> 00:02.000', '<v Ana>R&amp;D is', 'cheap.')}`.replaceAll('\n', '\r\n')
  const reading = readSubtitles(text, 0)
  expect(reading.text).toBe('Ana: R&D is cheap.')
  const raw = (part: string) => {
    const start = reading.text.indexOf(part)
    const range = reading.toSource({ start, end: start + part.length })
    return text.slice(range.start, range.end)
  }
  expect([raw('Ana'), raw('R&D'), raw('is cheap.')]).toEqual(['Ana', 'R&amp;D', 'is\r\ncheap.'])
})
