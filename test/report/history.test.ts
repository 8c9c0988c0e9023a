import { expect, test } from 'vitest'
import { historyNameStatus, historyStat, historyText } from '../../src/report/history.ts'
import { historyHtml } from '../../src/report/history-html.ts'
import { historyMarkdown } from '../../src/report/history-markdown.ts'
import { PLAIN } from '../../src/report/style.ts'
import { width } from '../../src/report/wrap.ts'
import { History } from '../../src/schema/index.ts'
import { history } from '../support/history.ts'

test('what these tests show is what the program could have found', () => {
  expect(History.safeParse(history).error).toBeUndefined()
})

test('as text', async () => {
  await expect(historyText(history, { columns: 60, style: PLAIN })).toMatchFileSnapshot('history.txt')
})

test.each([20, 36, 40, 80, 120])('within %i columns', (columns) => {
  for (const line of historyText(history, { columns, style: PLAIN }).split('\n'))
    expect(width(line), line).toBeLessThanOrEqual(columns)
})

test('no room is left for a table that does not fit', () => {
  const text = historyText(history, { columns: 20, style: PLAIN })
  expect(text).not.toMatch(/\n\n\n/)
  expect(text).not.toContain('  #1  ')
})

test('letters stand in the table where words do not fit', () => {
  expect(historyText(history, { columns: 36, style: PLAIN })).toMatch(/#1 {2}去年我们修了.* {2}M {2}M\n/)
})

test('as Markdown', async () => {
  await expect(historyMarkdown(history)).toMatchFileSnapshot('history.md')
})

test('as a page that shows a document as it is', () => {
  const page = historyHtml(history)
  expect(page).toContain('<tr class="major"><td><a href="#claim-1">去年我们修了 1,032 座桥。</a></td><td>number</td>')
  expect(page).toContain('Nobody &#60;asked&#62; us | twice.')
  expect(page).toContain('修了 <ins>1,033</ins> 座桥')
  expect(page).not.toMatch(/<asked>|https?:|<script/)
})

test('as counts', () => {
  expect(historyStat(history)).toBe(
    [
      '  in 2   in 3',
      '     2      0 unchanged',
      '     1      2 changed',
      '     1      0 dropped',
      '     0      2 added',
      '     0      1 back',
      '     1      1 number',
      '     0      1 wording',
      '',
    ].join('\n'),
  )
})

test('as letters and places', () => {
  const [a, b, c] = ['talks/lin.md', 'talks/lin-repost.md', 'talks/lin-final.md']
  expect(historyNameStatus(history)).toBe(
    [
      `MM\t${a}:5\t${b}:6\t${c}:6\t2: number (1032 → 1033); 3: number (1033 → 1032)`,
      `DA\t${a}:9\t\t${c}:9`,
      `.A\t\t\t${c}:10`,
      `=M\t${a}:3\t${b}:4\t${c}:4\t3: wording`,
      '',
    ].join('\n'),
  )
})
