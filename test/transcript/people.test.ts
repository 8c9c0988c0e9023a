import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/source/markdown.ts'
import { readTranscript } from '../../src/transcript/index.ts'
import { parseLabelName } from '../../src/transcript/label-name.ts'

describe('what a label says', () => {
  it.each([
    ['主持人', '主持人', 'role', 'interviewer'],
    ['观众12', '观众12', 'role', 'audience'],
    ['Speaker 3', 'Speaker 3', 'role', null],
    ['SPEAKER_02(Ann Lee)', 'Ann Lee', 'person', null],
    ['Unknown Speaker', 'Unknown Speaker', 'role', 'other'],
    ['Q3', 'Q', 'role', 'interviewer'],
    ['嘉宾王小明', '王小明', 'person', 'interviewee'],
    ['主持人（王小明）', '王小明', 'person', 'interviewer'],
    ['王小明（主持人）', '王小明', 'person', 'interviewer'],
    ['馆长王小明', '王小明', 'person', null],
    ['王教授', '王教授', 'person', null],
    ['老周', '老周', 'person', null],
    ['歐陽娜娜', '歐陽娜娜', 'person', null],
    ['瑪麗·居禮', '瑪麗·居禮', 'person', null],
    ['南城晚报记者', '南城晚报记者', 'role', 'interviewer'],
    ['南城周刊《夜谈》', '南城周刊《夜谈》', 'short', null],
    ['Ann Lee, CEO, Lumen', 'Ann Lee', 'person', null],
    ['Ann Lee | Host', 'Ann Lee', 'person', 'interviewer'],
    ['Host Ann Lee', 'Ann Lee', 'person', 'interviewer'],
    ['Dr. J. R. Moss', 'Dr. J. R. Moss', 'person', null],
    ['Ludwig van der Berg', 'Ludwig van der Berg', 'person', null],
    ['Senator Lee', 'Senator Lee', 'person', 'interviewer'],
    ['蔣經緯（翻譯）', '蔣經緯（翻譯）', 'person', null],
    ['lex', 'lex', 'short', null],
  ])('%s', (label, name, kind, role) => {
    expect(parseLabelName(label)).toMatchObject({ name, kind, role })
  })

  it.each([
    '比如',
    '第一',
    '其次',
    '注',
    '来源',
    '作者说',
    '我的看法是',
    '答案很简单',
    'The answer is simple',
    'Note',
    'For example',
    'He said',
    'Three reasons',
    'Yes. And then',
  ])('%s names nobody', (text) => expect(['prose', 'role']).toContain(parseLabelName(text)?.kind))
})

const speakers = (lines: [string, string][]) =>
  readTranscript(readMarkdown(lines.map(([name, words]) => `${name}: ${words}`).join('\n\n'), 0)).speakers.map(
    ({ name, role, turns }) => [name, role, turns],
  )

describe('one person under several labels', () => {
  it.each<[string, [string, string][], unknown[]]>([
    [
      'full name and surname',
      [
        ['Host', 'Why?'],
        ['Ann Lee', 'Because of the wind, I think.'],
        ['Host', 'And?'],
        ['Lee', 'It stopped.'],
      ],
      [
        ['Host', 'interviewer', 2],
        ['Ann Lee', 'interviewee', 2],
      ],
    ],
    [
      'with and without the part',
      [
        ['主持人', '为什么？'],
        ['嘉宾王小明', '因为风大。'],
        ['主持人', '后来呢？'],
        ['王小明', '停了。'],
      ],
      [
        ['主持人', 'interviewer', 2],
        ['王小明', 'interviewee', 2],
      ],
    ],
    [
      'initials',
      [
        ['Ann Lee', 'Why?'],
        ['Bo Ruiz', 'The wind did it, you see.'],
        ['AL', 'And?'],
        ['BR', 'It stopped.'],
        ['AL', 'Then?'],
        ['BR', 'We left.'],
      ],
      [
        ['Ann Lee', 'interviewer', 3],
        ['Bo Ruiz', 'interviewee', 3],
      ],
    ],
    [
      'two languages, named side by side',
      [
        ['主持人', '为什么？'],
        ['王小明（Ann Wang）', '因为风大。'],
        ['主持人', '后来呢？'],
        ['Ann Wang', '停了。'],
        ['主持人', '然后？'],
        ['王小明', '走了。'],
      ],
      [
        ['主持人', 'interviewer', 3],
        ['王小明', 'interviewee', 3],
      ],
    ],
    [
      'two of one surname stay two',
      [
        ['Host', 'Why?'],
        ['Ann Lee', 'The wind.'],
        ['Bo Lee', 'The cold, I say.'],
        ['Host', 'And?'],
        ['Ann Lee', 'The wind.'],
        ['Bo Lee', 'The cold.'],
      ],
      [
        ['Host', 'interviewer', 2],
        ['Ann Lee', 'interviewee', 2],
        ['Bo Lee', 'interviewee', 2],
      ],
    ],
  ])('%s', (_, lines, expected) => expect(speakers(lines)).toEqual(expected))
})

describe('who asks and who answers', () => {
  const long =
    'The wind sheds from the cables at eight meters per second, and the deck begins to move. We measured it for ten years.'
  it.each<[string, [string, string][], unknown[]]>([
    [
      'names alone: questions tell',
      [
        ['Ann', 'Why do bridges hum?'],
        ['Bo', long],
        ['Ann', 'Always?'],
        ['Bo', long],
        ['Ann', 'Thank you.'],
      ],
      [
        ['Ann', 'interviewer', 3],
        ['Bo', 'interviewee', 2],
      ],
    ],
    [
      'the guest speaks first',
      [
        ['Bo', long],
        ['Ann', 'Welcome. Why do they hum?'],
        ['Bo', long],
        ['Ann', 'Do you like it?'],
        ['Bo', long],
      ],
      [
        ['Bo', 'interviewee', 3],
        ['Ann', 'interviewer', 2],
      ],
    ],
    [
      'a guest who asks back',
      [
        ['Ann', 'Why do they hum?'],
        ['Bo', `You know what a flag does in the wind? ${long}`],
        ['Ann', 'So what do you do?'],
        ['Bo', `${long} Isn't that simple?`],
        ['Ann', 'It is. And the cost?'],
        ['Bo', long],
      ],
      [
        ['Ann', 'interviewer', 3],
        ['Bo', 'interviewee', 3],
      ],
    ],
    [
      'two hosts',
      [
        ['Ann', 'Why do they hum?'],
        ['Bo', long],
        ['Cy', 'And at night?'],
        ['Bo', long],
        ['Ann', 'Who pays?'],
        ['Bo', long],
        ['Cy', 'Do you?'],
        ['Bo', long],
      ],
      [
        ['Ann', 'interviewer', 2],
        ['Bo', 'interviewee', 4],
        ['Cy', 'interviewer', 2],
      ],
    ],
    [
      'a panel',
      [
        ['Moderator', 'Why do they hum?'],
        ['Ann', long],
        ['Bo', long],
        ['Moderator', 'Ann?'],
        ['Ann', long],
        ['Bo', long],
        ['Audience member', 'Who pays?'],
        ['Bo', long],
      ],
      [
        ['Moderator', 'interviewer', 2],
        ['Ann', 'interviewee', 2],
        ['Bo', 'interviewee', 3],
        ['Audience member', 'audience', 1],
      ],
    ],
    [
      'an announcer',
      [
        ['Announcer', 'This is Bridge Radio.'],
        ['Ann', 'Why do they hum?'],
        ['Bo', long],
        ['Ann', 'Always?'],
        ['Bo', long],
      ],
      [
        ['Announcer', 'other', 1],
        ['Ann', 'interviewer', 2],
        ['Bo', 'interviewee', 2],
      ],
    ],
  ])('%s', (_, lines, expected) => expect(speakers(lines)).toEqual(expected))
})

describe('what the head of the page and the welcome say', () => {
  const long = 'The deck begins to move at eight meters per second. We measured it for ten years, in every wind.'
  const read = (text: string) => readTranscript(readMarkdown(text, 0)).speakers.map(({ name, role }) => [name, role])
  // Ann talks more than she asks, and so does Bo.
  const talk = (ann: string, bo: string): string =>
    [
      `Ann: ${ann} ${long}`,
      `Bo: ${bo} It hums.`,
      `Ann: ${long} ${long}`,
      'Bo: I see it so too.',
      `Ann: ${long}`,
      'Bo: Right?',
    ].join('\n\n')

  it.each([
    [
      'nothing: who asks',
      talk('', ''),
      [
        ['Ann', 'interviewee'],
        ['Bo', 'interviewer'],
      ],
    ],
    [
      'a list of participants',
      `Host: Ann Lee\n\nGuests: Bo Ruiz and Cy Holm\n\n${talk('', '')}`,
      [
        ['Ann', 'interviewer'],
        ['Bo', 'interviewee'],
      ],
    ],
    [
      'a welcome',
      talk('Joining me today is Bo.', 'Thanks for having me.'),
      [
        ['Ann', 'interviewer'],
        ['Bo', 'interviewee'],
      ],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))
})

describe('where only the one who answers is named', () => {
  it.each([
    [
      'questions in bold',
      '**Why do they hum?**\n\nBo Ruiz: The wind.\n\n**Always?**\n\nBo Ruiz: At night.\n\n**And now?**\n\nBo Ruiz: Not now.',
    ],
    [
      'questions behind dashes',
      '——Why do they hum?\n\nBo Ruiz: The wind.\n\n——Always?\n\nBo Ruiz: At night.\n\n——And now?\n\nBo Ruiz: Not now.',
    ],
  ])('%s', (_, text) =>
    expect(
      readTranscript(readMarkdown(text, 0)).passages.map(({ speaker, body }) => `${speaker}: ${body.text}`),
    ).toEqual([
      'null: Why do they hum?',
      'Bo Ruiz: The wind.',
      'null: Always?',
      'Bo Ruiz: At night.',
      'null: And now?',
      'Bo Ruiz: Not now.',
    ]),
  )

  it('takes the name from the introduction, by surname too, and nothing from a note in italics at the end', () => {
    const text =
      'Bo Ruiz has built bridges for years. We met Ruiz at noon.\n\n**Why do they hum?**\n\nThe wind.\n\n**Always?**\n\nAt night.\n\n*Ann Lee writes about wind.*'
    expect(
      readTranscript(readMarkdown(text, 0)).passages.map(({ speaker, body }) => `${speaker}: ${body.text}`),
    ).toEqual(['null: Why do they hum?', 'Bo Ruiz: The wind.', 'null: Always?', 'Bo Ruiz: At night.'])
  })
})

describe('the question that a turn answers', () => {
  const questions = (text: string): (string | null)[] =>
    readTranscript(readMarkdown(text, 0)).passages.map(({ question }) =>
      question ? question.body.text.slice(question.range.start, question.range.end) : null,
    )
  it.each([
    [
      'the last one',
      'Q: You build bridges. Do they hum?\n\nA: At night.\n\nQ: Really?\n\nA: Yes.',
      [null, 'Do they hum?', null, 'Really?'],
    ],
    [
      'two in a row',
      'Q: Why? And for whom?\n\nA: For us.\n\nQ: Go on.\n\nA: There is no more.',
      [null, 'Why? And for whom?', null, 'Go on.'],
    ],
    [
      'a remark behind it',
      'Q: Why? I ask because I live there.\n\nA: The wind.\n\nQ: Why?\n\nA: Wind.',
      [null, 'Why?', null, 'Why?'],
    ],
    [
      'of a bold question',
      'A visit.\n\n**Why do they hum?**\n\nThe wind does it.\n\n**Always?**\n\nAt night.',
      [null, 'Why do they hum?', null, 'Always?'],
    ],
  ])('%s', (_, text, expected) => expect(questions(text)).toEqual(expected))
})
