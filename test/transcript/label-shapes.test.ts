import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/source/markdown.ts'
import { readTranscript } from '../../src/transcript/index.ts'

/** One line a passage: who, how the words begin (up to ~), and how they end. */
const passages = (text: string): string[] =>
  readTranscript(readMarkdown(text, 0)).passages.map(({ speaker, body }) => `${speaker}: ${body.text}`)

const roles = (text: string): Record<string, string> =>
  Object.fromEntries(readTranscript(readMarkdown(text, 0)).speakers.map(({ name, role }) => [name, role]))

/** Lines of a conversation, put into the shape under test. */
const TALK = [
  ['Ann Lee', 'Why do bridges hum at night?'],
  ['Bo Ruiz', 'The wind sheds from the cables. It happens at eight meters per second.'],
  ['Ann Lee', 'Can anything be done about it?'],
  ['Bo Ruiz', 'You wind a wire around them. That costs next to nothing.'],
] as const
const talk = (shape: (name: string, words: string, i: number) => string, between = '\n\n'): string =>
  TALK.map(([name, words], i) => shape(name, words, i)).join(between)
const time = (i: number): string => `00:0${i}:1${i}`

const SHAPES: readonly [string, string][] = [
  ['a colon', talk((name, words) => `${name}: ${words}`)],
  ['a full-width colon', talk((name, words) => `${name}：${words}`)],
  ['a colon in bold', talk((name, words) => `**${name}:** ${words}`)],
  ['a colon behind bold', talk((name, words) => `**${name}**: ${words}`)],
  ['bold without a colon', talk((name, words) => `**${name}** ${words}`)],
  ['italics', talk((name, words) => `*${name}:* ${words}`)],
  ['left-over asterisks', talk((name, words) => `****${name}：**** ${words}`)],
  ['all of the question in bold', talk((name, words, i) => (i % 2 ? `${name}: ${words}` : `**${name}: ${words}**`))],

  ['lines without blank lines between', talk((name, words) => `${name}: ${words}`, '\n')],
  ['a heading', talk((name, words) => `### ${name}\n\n${words}`)],
  ['a heading with a colon', talk((name, words) => `## ${name}:\n${words}`)],
  [
    'a heading with a title',
    talk((name, words) => `### ${name}, ${name[0] === 'A' ? 'Host' : 'CEO, Lumen'}\n\n${words}`),
  ],
  ['a line in bold', talk((name, words) => `**${name}**\n\n${words}`)],
  ['a line above the words', talk((name, words) => `${name}\n${words}`)],
  ['a line above the words, with a colon', talk((name, words) => `${name}:\n${words}`)],
  ['a line with a time', talk((name, words, i) => `${name}  0:0${i}\n${words}`)],
  ['a line with a time, apart', talk((name, words, i) => `${name} ${time(i)}\n\n${words}`)],
  ['a time in brackets behind', talk((name, words, i) => `${name} (${time(i)}): ${words}`)],
  ['a time in brackets and no colon', talk((name, words, i) => `${name} [${time(i)}] ${words}`)],
  ['a time behind bold', talk((name, words, i) => `**${name}** (0${i}:12): ${words}`)],
  ['a time behind the colon', talk((name, words, i) => `${name}: [0${i}:12] ${words}`)],
  ['a time in front', talk((name, words, i) => `[0${i}:12] **${name}:** ${words}`)],
  ['a time in front, bare', talk((name, words, i) => `${time(i)} ${name}: ${words}`)],
  ['a time and a dash in front', talk((name, words, i) => `${time(i)} - ${name}: ${words}`)],
  ['a time on the line above', talk((name, words, i) => `${time(i)}\n${name}: ${words}`)],
  ['a time on a paragraph above', talk((name, words, i) => `${time(i)}\n\n${name}: ${words}`)],
  ['a linked time', talk((name, words, i) => `${name} [(${time(i)})](https://example.org/?t=${i}) ${words}`)],
  ['an em dash', talk((name, words) => `${name} — ${words}`)],
  ['an en dash', talk((name, words) => `**${name}** – ${words}`)],
  ['a no-break space', talk((name, words) => `${name}\u00a0 ${words}`)],
  ['brackets', talk((name, words) => `[${name}] ${words}`)],
  ['lenticular brackets', talk((name, words) => `【${name}】${words}`)],
  [
    'chevrons',
    talk((name, words) => `>> ${name.toUpperCase()}: ${words}`)
      .replaceAll('ANN LEE', 'Ann Lee')
      .replaceAll('BO RUIZ', 'Bo Ruiz'),
  ],
  ['block quotes', talk((name, words) => `> **${name}:** ${words}`)],
  ['list items', talk((name, words) => `- **${name}:** ${words}`)],
  ['a table', `| Speaker | Text |\n|---|---|\n${talk((name, words) => `| ${name} | ${words} |`, '\n')}`],
  [
    'a table with times',
    `| Time | Speaker | Text |\n|---|---|---|\n${talk((name, words, i) => `| 0:0${i} | ${name} | ${words} |`, '\n')}`,
  ],
  ['a machine voice with a name', talk((name, words, i) => `SPEAKER_0${i % 2}(${name}): ${words}`)],
  ['a part with a name', talk((name, words, i) => `${i % 2 ? '嘉宾' : '主持人'}（${name}）：${words}`)],
  ['glued together', `${talk((name, words) => `**${name}:** ${words}`, ' ')}`],
]

describe('one conversation in every shape that labels take', () => {
  it.each(SHAPES)('%s', (_, text) => {
    expect(passages(text)).toEqual(TALK.map(([name, words]) => `${name}: ${words}`))
    expect(roles(text)).toEqual({ 'Ann Lee': 'interviewer', 'Bo Ruiz': 'interviewee' })
  })
})
