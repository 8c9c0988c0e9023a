import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readMarkdown } from '../../src/source/markdown.ts'
import { excerptOf } from '../../src/source/markdown-excerpt.ts'
import { pick, random } from '../support/random.ts'

const PLAIN = 'Plain words that go on for longer than a line of them would, as most of a transcript does'
const HAN = '没有任何标记的一段话，一直往下写，写得比一行长，访谈里的话大多是这样的，所以不必一个字一个字地去看'

/** Behind a fence there may be code, so a text that has one is parsed whole: the reading to hold others against. */
function readWhole(text: string): string {
  return readMarkdownAs(`${text}\n\n\`\`\`\ncode\n\`\`\`\n`, -1)
}

function readMarkdownAs(text: string, blocks?: number): string {
  const reading = readMarkdown(text, 0)
  const own = reading.blocks.slice(0, blocks)
  const { text: words, starts, ends } = reading.slice(0, own.at(-1)?.end ?? 0)
  return JSON.stringify([words, starts.join(), ends.join(), own])
}

test.each<[what: string, text: string, excerpt: string]>([
  ['a paragraph of plain words', `# T\n\n${PLAIN}\n${HAN}\n\n# U`, '# T\n\n\n\n# U'],
  ['what follows a label', `**Ana:** ${PLAIN}\n${PLAIN}`, '**Ana:** x'],
  ['what follows a label in Chinese', `**林工：**${HAN}\n${HAN}\n`, '**林工：**字\n'],
  ['what follows a time with a link', `Ana [(0:01)](http://a.org/x_y) ${PLAIN}`, 'Ana [(0:01)](http://a.org/x_y) x'],
  ['a paragraph like one before', `**Ana:** ${PLAIN}\n\n**Bo:** Yes.\n\n**Ana:** No.`, '**Ana:** x\n\n**Bo:** x\n\n'],
])('%s is not given to the parser', (_, text, excerpt) => {
  expect(excerptOf(text, 0).text).toBe(excerpt)
})

test.each<[why: string, text: string]>([
  ['what comes next would join the list before', `- one\n\n${PLAIN}\n\n  indented`],
  ['a heading is underlined', `${PLAIN}\n===`],
  ['a table may begin', `a | b\n--- | ---\n${PLAIN} | x`],
  ['a tag is open', `**Ana:** <span title="${PLAIN}">`],
  ['a destination is open', `[a](<b **c** ${PLAIN}>)`],
  ['a line is a heading', `**Ana:**\n# ${PLAIN}\n${PLAIN}`],
  ['blanks at the ends of lines are trimmed', `${PLAIN}  \n${PLAIN}`],
  ['a fence stands somewhere', `~~~\n\n${PLAIN}\n\n~~~`],
])('all is given to the parser where %s', (_, text) => {
  expect(excerptOf(text, 0).text).toBe(text)
})

// biome-ignore format: one list
const PARTS = [
  PLAIN, PLAIN, HAN, HAN, 'words', '文字', '我', '**B:**', '**B:**', '\n', '\n', '\n', '\n\n', '\n\n', '\n\n', ' ', '  ', '  \n', '\\\n', '\t', '**', '**', '*', '_', '`',
  '[', '](', ')', ']', '(http://a.org/b_c)', '[b](c)', '[x]: y', '![p](q)', '# ', '- ', '* ', '+ ', '1. ', '> ', '    ', '***', '---\n', '===\n',
  ':-', '|', '&amp;', '<br>', '<', '"', '：', '。', '!', '12. ', '🚗', '\u0301', '\ufe0f', '\u3000', '\r\n', '\0',
]

test('what the excerpt has of paragraphs that look the same never stands for their words', () => {
  expect(readMarkdown('**Ana:** a\n\n**Ana:** b\n\n**Ana:** c and more\n\n**Ana:** d', 0).text).toBe(
    'Ana: a\n\nAna: b\n\nAna: c and more\n\nAna: d',
  )
})

test('the reading is that of the whole text', () => {
  for (let seed = 1; seed <= 600; seed++) {
    const next = random(seed)
    let text = ''
    for (let i = 0; i < 2 + next() * 14; i++) text += pick(next, PARTS)
    expect(readMarkdownAs(text), JSON.stringify(text)).toBe(readWhole(text))
  }
})

test('the reading of every fixture is that of the whole text', () => {
  const fixtures = new URL('../../fixtures/', import.meta.url)
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  expect(files.length).toBeGreaterThan(20)
  for (const name of files) {
    const text = readFileSync(new URL(name, fixtures), 'utf8')
    expect(readMarkdownAs(text), name).toBe(readWhole(text))
  }
})
