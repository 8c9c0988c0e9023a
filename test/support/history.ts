import type { Change, ClaimHistory, ClaimRef, History, HistoryStep } from '../../src/schema/index.ts'
import { claimSet } from './claim-set.ts'

const span = (line: number) => ({
  start: { line, column: 1, offset: line * 10 },
  end: { line, column: 9, offset: line * 10 + 8 },
})
const ref = (id: string, line: number, quote: string, speaker: string | null = '林静宜'): ClaimRef[] => [
  { id, speaker, quote, span: span(line) },
]
const change = (type: Change['type'], from: string, to: string, values?: [number, number]): Change => ({
  ...{ type, certain: true, from: { text: from, span: span(1) }, to: { text: to, span: span(1) } },
  ...(values && { values: { from: values[0], to: values[1], ratio: values[1] / values[0] } }),
})
const step = (
  status: HistoryStep['status'],
  severity: HistoryStep['severity'],
  changes: Change[] = [],
  rest: Partial<HistoryStep> = {},
): HistoryStep => ({ status, moved: false, severity, changes, ...rest })
const row = (
  severity: ClaimHistory['severity'],
  changedIn: number[],
  passages: ClaimRef[][],
  steps: (HistoryStep | null)[],
): ClaimHistory => {
  const [{ id, speaker }] = passages.find(({ length }) => length)! as [ClaimRef]
  return { id, speaker, severity, changedIn, passages, steps }
}
const same = step('unchanged', 'none')

/** Three versions of a talk by invented people, compared by hand. */
export const history: History = {
  schemaVersion: 1,
  versions: ['talks/lin.md', 'talks/lin-repost.md', 'talks/lin-final.md'].map((path) => ({ ...claimSet.source, path })),
  summary: { claims: 5, changed: 4, unchanged: 1, returned: 1 },
  steps: [
    { from: 0, to: 1, summary: { unchanged: 2, moved: 0, changed: 1, split: 0, merged: 0, dropped: 1, added: 0 } },
    { from: 1, to: 2, summary: { unchanged: 0, moved: 0, changed: 2, split: 0, merged: 0, dropped: 0, added: 2 } },
  ],
  claims: [
    row(
      'none',
      [],
      [ref('u', 1, '大家都知道。'), ref('u', 1, '大家都知道。'), ref('u', 1, '大家都知道。')],
      [same, same],
    ),
    row(
      'minor',
      [2],
      [
        ref('w1', 3, 'The old mill was closed in spring.', 'Tom Reed'),
        ref('w1', 4, 'The old mill was closed in spring.', 'Tom Reed'),
        ref('w2', 4, 'The old mill was shut in spring.', 'Tom Reed'),
      ],
      [same, step('changed', 'minor', [change('wording', 'closed', 'shut')])],
    ),
    row(
      'major',
      [1, 2],
      [
        ref('n1', 5, '去年我们修了 1,032 座桥。'),
        ref('n2', 6, '去年我们修了 1,033 座桥。'),
        ref('n1', 6, '去年我们修了 1,032 座桥。'),
      ],
      [
        step('changed', 'major', [change('number', '1,032', '1,033', [1032, 1033])]),
        step('changed', 'major', [change('number', '1,033', '1,032', [1033, 1032])], { restores: 0 }),
      ],
    ),
    row(
      'major',
      [1, 2],
      [ref('d', 9, 'Nobody <asked> us | twice.', null), [], ref('d', 9, 'Nobody <asked> us | twice.', null)],
      [step('dropped', 'major'), step('added', 'major', [], { returnsFrom: 0, restores: 0 })],
    ),
    row('major', [2], [[], [], ref('a', 10, '新的一句。')], [null, step('added', 'major')]),
  ],
}
