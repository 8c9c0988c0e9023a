import type { Change, ClaimRef, Difference, Link, Verification } from '../../src/schema/index.ts'
import { claimSet } from './claim-set.ts'

const span = (line: number) => ({
  start: { line, column: 1, offset: line * 10 },
  end: { line, column: 9, offset: line * 10 + 8 },
})
const ref = (id: string, line: number, quote: string, speaker: string | null = '林静宜'): ClaimRef => ({
  id,
  speaker,
  quote,
  span: span(line),
})
const change = (type: Change['type'], from: string | null, to: string | null, rest: Partial<Change> = {}): Change => ({
  type,
  certain: true,
  from: from === null ? null : { text: from, span: span(1) },
  to: to === null ? null : { text: to, span: span(1) },
  ...rest,
})
const link = (
  status: Link['status'],
  severity: Link['severity'],
  from: ClaimRef[],
  to: ClaimRef[],
  changes: Change[] = [],
): Link => ({
  status,
  moved: status === 'moved',
  severity,
  from,
  to,
  changes,
})

/** Two versions of a talk by invented people, compared by hand. */
export const difference: Difference = {
  schemaVersion: 1,
  from: claimSet.source,
  to: { ...claimSet.source, path: 'talks/lin-repost.md' },
  summary: { unchanged: 1, moved: 1, changed: 2, split: 1, merged: 0, dropped: 1, added: 1 },
  links: [
    link('unchanged', 'none', [ref('u', 1, '大家都知道。')], [ref('u', 1, '大家都知道。')]),
    link('moved', 'none', [ref('m', 2, '后来我们搬到了海边。')], [ref('m', 30, '后来我们搬到了海边。')]),
    link(
      'changed',
      'minor',
      [ref('w1', 3, 'The old mill was closed in spring.', 'Tom Reed')],
      [ref('w2', 4, 'The old mill was shut in spring.', 'Tom Reed')],
      [change('wording', 'closed', 'shut', { certain: false })],
    ),
    link(
      'changed',
      'major',
      [ref('n1', 5, '去年我们修了 1,032 座桥，也许还会更多。')],
      [ref('n2', 6, '去年我们修了 1,033 座桥，还会更多。')],
      [
        change('number', '1,032', '1,033', { values: { from: 1032, to: 1033, ratio: 1033 / 1032 } }),
        change('hedge', '也许', null),
      ],
    ),
    link('split', 'minor', [ref('s1', 7, '河很宽，水很浅。')], [ref('s2', 8, '河很宽。'), ref('s3', 8, '水很浅。')]),
    link('dropped', 'major', [ref('d', 9, 'Nobody <asked> us | twice.', null)], []),
    link('added', 'major', [], [ref('a', 10, '新的一句。')]),
  ],
}

export const stated = [
  { id: 'x', quote: '去年我们修了 1,032 座桥，也许还会更多。', speaker: '林静宜', span: span(5) },
  { id: 'y', quote: 'Nobody asked us twice.' },
  { id: 'z', quote: '大家都知道。' },
]

export const verification: Verification = {
  schemaVersion: 1,
  source: claimSet.source,
  summary: { exact: 1, moved: 0, folded: 0, altered: 1, missing: 1 },
  results: [
    {
      id: 'x',
      status: 'altered',
      span: span(6),
      quote: '去年我们修了 1,033 座桥，还会更多。',
      changes: difference.links[3]!.changes,
      others: 0,
    },
    {
      id: 'y',
      status: 'missing',
      span: null,
      quote: null,
      changes: [],
      others: 0,
      nearest: { text: 'Nobody asked them.', span: span(12) },
      problems: ['the file says nothing of its speaker'],
    },
    { id: 'z', status: 'exact', span: span(1), quote: '大家都知道。', changes: [], others: 2 },
  ],
}
