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
  ['glued together as plain text', talk((name, words) => `${name}: ${words}`, ' ')],
  ['a colon of another kind', talk((name, words) => `${name}\u2236${words}`)],
  ['bold cut in the middle of the name', talk((name, words) => `**${name[0]}****${name.slice(1)}：**${words}`)],
  ['bold, and a colon of the words', talk((name, words) => `**${name}** So: ${words}`).replaceAll(' So: ', ' ')],
  ['italics without a colon', talk((name, words) => `*${name}* ${words}`)],
  ['a bar', talk((name, words) => `${name} | ${words}`)],
  ['a full-width bar', talk((name, words) => `${name}｜${words}`)],
  ['a bar behind the time and behind the name', talk((name, words, i) => `${time(i)} | ${name} | ${words}`)],
  ['angle brackets', talk((name, words) => `<${name}> ${words}`)],
  ['round brackets', talk((name, words) => `(${name}) ${words}`)],
  ['corner brackets', talk((name, words) => `「${name}」：${words}`)],
  ['what looks like the target of a link', talk((name, words) => `[${name}]: ${words}`)],
  ['a time in the brackets', talk((name, words, i) => `[${time(i)} ${name}] ${words}`)],
  ['a time behind the name in brackets', talk((name, words, i) => `[${name} - ${time(i)}] ${words}`)],
  ['a stretch of time', talk((name, words, i) => `[${time(i)}.000 --> ${time(i + 1)}.500] ${name}: ${words}`)],
  ['a stretch of time on its line', talk((name, words, i) => `${time(i)} - ${time(i + 1)} ${name}\n${words}`)],
  ['seconds', talk((name, words, i) => `[${i}.50s -> ${i + 1}.25s] ${name}: ${words}`)],
  ['minutes and seconds in words', talk((name, words, i) => `[${i}分12秒] ${name}：${words}`)],
  ['figures of a clock that stand alone', talk((name, words, i) => `0:${i}:1.0 --> 0:${i}:4.5\n${name}\n${words}`)],
  ['frames', talk((name, words, i) => `${time(i)}:24 ${name}: ${words}`)],
  ['a date and a time', talk((name, words, i) => `${name} 2024/3/1 12:0${i}:10\n${words}`)],
  ['a date and a time in front', talk((name, words, i) => `[3/1/24, 12:0${i}:10 PM] ${name}: ${words}`)],
  ['a time behind a dash', talk((name, words, i) => `${name} - 0${i}:12:\n${words}`)],
  ['a part and a dash', talk((name, words) => `${name[0] === 'A' ? 'Host' : 'Guest'} - ${name}: ${words}`)],
  ['an office behind a dash', talk((name, words) => `**${name}** -- *Bank of Lumen*\n\n${words}`)],
  ['the number of a question', talk((name, words, i) => `${i % 2 ? '' : `Q${i + 1} `}**${name}:** ${words}`)],
  ['a bullet', talk((name, words) => `● ${name}：${words}`)],
  ['a tag for the language', talk((name, words) => `**EN:** **${name}:** ${words}`)],
]

const turns = (text: string): string[] => passages(text).map((line) => line.replaceAll('\n', ' / '))

describe('records that label in their own way', () => {
  it.each([
    [
      'a hearing',
      'The Chairman. Order, please. Mr. Ruiz, why do bridges hum?\n\nMr. Ruiz. The wind does it, Madam Chairman.\n\nSenator Holm. Can I ask about the cost?\n\nMr. Ruiz. It is small.\n\nThe Chairman. Thank you. [Whereupon, at noon, the hearing ended.]\n\nSenator Holm. I yield.',
      [
        'The Chairman: Order, please. Mr. Ruiz, why do bridges hum?',
        'Mr. Ruiz: The wind does it, Madam Chairman.',
        'Senator Holm: Can I ask about the cost?',
        'Mr. Ruiz: It is small.',
        'The Chairman: Thank you.',
        'Senator Holm: I yield.',
      ],
    ],
    [
      'a court',
      'Q.  Did you hear it?\n\nA.  I did, at night.\n\nMS. LEE:  Objection.\n\nTHE COURT:  Overruled.\n\nQ.  Was it loud?\n\nA.  It was.',
      [
        'Q: Did you hear it?',
        'A: I did, at night.',
        'MS. LEE: Objection.',
        'THE COURT: Overruled.',
        'Q: Was it loud?',
        'A: It was.',
      ],
    ],
    [
      'a broadcast',
      'ANN LEE, HOST: Here is Bo Ruiz. Why do they hum?\n\nBO RUIZ: The wind does it.\n\nLEE (voice-over): And it goes on at night.\n\nRUIZ: It does. You get used to it.\n\nLEE: Do you?\n\nRUIZ: I did.',
      [
        'ANN LEE: Here is Bo Ruiz. Why do they hum?',
        'BO RUIZ: The wind does it.',
        'ANN LEE: And it goes on at night.',
        'BO RUIZ: It does. You get used to it.',
        'ANN LEE: Do you?',
        'BO RUIZ: I did.',
      ],
    ],
    [
      'names in lower case',
      'ann lee\nWhy do bridges hum?\n\nbo ruiz\nThe wind does it.\n\nIt does it at night.\n\nann lee\nAlways?\n\nbo ruiz\nYou can hear it.',
      [
        'ann lee: Why do bridges hum?',
        'bo ruiz: The wind does it. / It does it at night.',
        'ann lee: Always?',
        'bo ruiz: You can hear it.',
      ],
    ],
  ])('%s', (_, text, expected) => expect(turns(text)).toEqual(expected))
})

describe('who speaks once', () => {
  const between = (name: string, shape: (name: string, words: string) => string): string[] =>
    turns(
      [...TALK.slice(0, 2), [name, 'I heard it too.'] as const, ...TALK.slice(2), ...TALK]
        .map(([who, words]) => shape(who, words))
        .join('\n\n'),
    ).filter((line) => line.includes('I heard'))
  it.each(['Greta', 'Greta Holm', 'Audience member', '顾晓蓝', '格蕾塔'])('%s', (name) => {
    expect(between(name, (who, words) => `**${who}:** ${words}`)).toEqual([`${name}: I heard it too.`])
    expect(between(name, (who, words) => `${who}  0:12\n${words}`)).toEqual([`${name}: I heard it too.`])
  })
  it.each(['Note', 'Result', '安全性', '比如'])('and nobody: %s', (word) =>
    expect(between(word, (who, words) => `**${who}:** ${words}`)[0]).toMatch(/^Bo Ruiz: /),
  )
})

describe('no conversation', () => {
  it.each([
    ['advantages', 'Pros: you sleep well.\n\nCons: I miss the bus.\n\nPros: it is quiet.\n\nCons: you walk a lot.'],
    ['优点', '优点：轻便，你拿得动。\n\n缺点：我的伞两年就坏了。\n\n优点：便宜。\n\n缺点：你要常换。'],
    [
      'a change log',
      '**Added:** You can say please.\n\n**Fixed:** I see no error now.\n\n**Added:** We have colours.\n\n**Fixed:** Your names.',
    ],
    [
      'terms in bold',
      '**Gauge** is what tells you the level.\n\n**Pier** is what you stand on.\n\n**Gauge** readers go there.\n\n**Pier** walks are free.',
    ],
    [
      'headings',
      '## Simple Filters\n\nYou pass a name.\n\n## Options\n\nI like them.\n\n## Simple Filters\n\nYou pass two.',
    ],
    ['code', '`key`: what you open.\n\n`name`: what I call it.\n\n`key`: again, for you.\n\n`name`: mine.'],
    ['days', 'Monday: I read.\n\nTuesday: we walked.\n\nMonday: you wrote.\n\nTuesday: I answered.'],
    [
      'a dialogue told',
      '他问：“你怕高吗？”我答：“有一点。”他说：“那就对了。”\n\n我记得第一句：灯不能灭。第二句：人不能急。',
    ],
  ])('%s', (_, text) => expect(readTranscript(readMarkdown(text, 0)).form).not.toBe('labelled'))
})

describe('one conversation in every shape that labels take', () => {
  it.each(SHAPES)('%s', (_, text) => {
    expect(passages(text)).toEqual(TALK.map(([name, words]) => `${name}: ${words}`))
    expect(roles(text)).toEqual({ 'Ann Lee': 'interviewer', 'Bo Ruiz': 'interviewee' })
  })
})
