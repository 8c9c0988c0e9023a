import type { Claim, ClaimSet, Quantity, Span } from '../../src/schema/index.ts'

/** A transcript of invented people and the claims in it, made by hand: what reports and the program are tested with. */
export const transcript = `# 对话林静宜

**主持人：** 数据还够吗？

**林静宜：** 公开的文本几乎用完了，大约 20 万亿
个单词。一个四岁孩子看到的比最大的语言模型读到的多。
我觉得五到六年内可能会实现，但不会是明年。

**Tom Reed:** Some say closed models are safer. I don't agree: "open" code is read by more people, =SUM(1) or not.
`

/** The span of a raw passage that stands in the text once. */
export function spanOf(raw: string, text = transcript): Span {
  const start = text.indexOf(raw)
  if (start < 0 || text.indexOf(raw, start + 1) >= 0) throw new Error(`not exactly once in the text: ${raw}`)
  const point = (offset: number) => {
    const before = text.slice(0, offset).split('\n')
    return { line: before.length, column: before.at(-1)!.length + 1, offset }
  }
  return { start: point(start), end: point(start + raw.length) }
}

const quantity = (text: string, raw: string, rest: Partial<Quantity>): Quantity => ({
  text,
  span: spanOf(raw),
  min: null,
  max: null,
  unit: '',
  dimension: 'count',
  approximate: false,
  vague: false,
  ...rest,
})

const claim = (id: string, raw: string, rest: Partial<Claim>): Claim => ({
  id,
  speaker: '林静宜',
  mode: 'speech',
  kind: 'fact',
  commitment: 'asserted',
  holder: null,
  negated: false,
  hedges: [],
  topics: [],
  quote: raw,
  span: spanOf(raw),
  section: '对话林静宜',
  question: null,
  quantities: [],
  detail: null,
  salience: 0.5,
  repeats: null,
  ...rest,
})

const words = quantity('20 万亿个单词', '20 万亿\n个单词', { min: 2e13, max: 2e13, unit: 'word', approximate: true })
const years = quantity('五到六年内', '五到六年内', { min: 5, max: 6, unit: 'year', dimension: 'time' })

export const claimSet: ClaimSet = {
  schemaVersion: 1,
  generator: { name: 'transcript-claims', version: '0.0.0' },
  source: {
    path: 'talks/lin.md',
    sha256: '0'.repeat(64),
    format: 'markdown',
    language: 'zh',
    script: 'Hans',
    length: transcript.length,
    title: '对话林静宜',
    author: null,
    published: '2024-05-02',
    url: null,
  },
  speakers: [
    { name: '主持人', role: 'interviewer', labels: ['主持人'], turns: 1 },
    { name: '林静宜', role: 'interviewee', labels: ['林静宜'], turns: 1 },
    { name: 'Tom Reed', role: 'interviewee', labels: ['Tom Reed'], turns: 1 },
  ],
  claims: [
    claim('c-supply', '公开的文本几乎用完了，大约 20 万亿\n个单词', {
      quote: '公开的文本几乎用完了，大约 20 万亿个单词',
      raw: '公开的文本几乎用完了，大约 20 万亿\n个单词',
      topics: ['data-exhaustion'],
      question: { speaker: '主持人', quote: '数据还够吗？', span: spanOf('数据还够吗？') },
      quantities: [words],
      detail: { type: 'supply', resource: '公开的文本', state: 'nearly-exhausted' },
      salience: 1,
    }),
    claim('c-bytes', '一个四岁孩子看到的比最大的语言模型读到的多。', {
      topics: ['byte-comparison', 'data-exhaustion'],
      detail: {
        type: 'comparison',
        relation: 'more',
        left: { text: '一个四岁孩子看到的', span: spanOf('一个四岁孩子看到的'), quantity: null },
        right: { text: '最大的语言模型读到的', span: spanOf('最大的语言模型读到的'), quantity: words },
      },
    }),
    claim('c-years', '我觉得五到六年内可能会实现，但不会是明年。', {
      kind: 'forecast',
      topics: ['agi-timeline'],
      hedges: [{ text: '可能', span: spanOf('可能') }],
      quantities: [years],
      detail: {
        type: 'timeline',
        event: 'AGI',
        near: false,
        estimates: [
          {
            text: '五到六年内',
            span: spanOf('五到六年内'),
            likelihood: 'likely',
            years: { min: 5, max: 6 },
            dates: null,
            vague: false,
          },
        ],
      },
    }),
    claim('c-safer', 'Some say closed models are safer.', {
      speaker: 'Tom Reed',
      kind: 'position',
      commitment: 'reported',
      holder: 'some',
      topics: ['open-source'],
      detail: { type: 'argument', subject: 'closed models', stance: 'for', role: 'conclusion', reasons: [] },
    }),
    claim('c-read', `I don't agree: "open" code is read by more people, =SUM(1) or not.`, {
      speaker: 'Tom Reed',
      kind: 'position',
      negated: true,
      repeats: 'c-safer',
    }),
  ],
  checks: [
    {
      claims: ['c-supply', 'c-bytes'],
      expression: '16,000 hour × 2e6 byte/s',
      computed: 1.152e14,
      stated: 1e14,
      unit: 'byte',
      ratio: 1.152,
      consistent: true,
    },
  ],
}
