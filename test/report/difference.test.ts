import { describe, expect, test } from 'vitest'
import { differenceNameStatus, differenceStat, differenceText } from '../../src/report/difference.ts'
import { differenceHtml } from '../../src/report/difference-html.ts'
import { differenceMarkdown } from '../../src/report/difference-markdown.ts'
import { PLAIN } from '../../src/report/style.ts'
import { verificationText } from '../../src/report/verification.ts'
import { width } from '../../src/report/wrap.ts'
import { Difference, Verification } from '../../src/schema/index.ts'
import { difference, stated, verification } from '../support/difference.ts'

test('what these tests show is what the program could have found', () => {
  expect(Difference.safeParse(difference).error).toBeUndefined()
  expect(Verification.safeParse(verification).error).toBeUndefined()
})

describe('of two versions', () => {
  test('as text', async () => {
    await expect(differenceText(difference, { columns: 60, style: PLAIN })).toMatchFileSnapshot('difference.txt')
  })
  test.each([20, 40, 80])('within %i columns', (columns) => {
    for (const line of differenceText(difference, { columns, style: PLAIN }).split('\n'))
      expect(width(line), line).toBeLessThanOrEqual(columns)
  })
  test('as Markdown', async () => {
    await expect(differenceMarkdown(difference)).toMatchFileSnapshot('difference.md')
  })
  test('as a page that shows a document as it is', () => {
    const page = differenceHtml(difference)
    expect(page).toContain('修了 <del>1,032</del> 座桥，<del>也许</del>还会')
    expect(page).toContain('修了 <ins>1,033</ins> 座桥，还会')
    expect(page).toContain('Nobody &#60;asked&#62; us | twice.')
    expect(page).not.toMatch(/<asked>|https?:|<script/)
  })
  test('as counts', () => {
    expect(differenceStat(difference)).toBe(
      ['1 unchanged', '1 moved', '2 changed', '1 split', '1 dropped', '1 added', '1 hedge', '1 number', '1 wording']
        .map((row) => `     ${row}\n`)
        .join(''),
    )
  })
  test('as names and letters', () => {
    expect(differenceNameStatus(difference)).toBe(
      [
        'M\ttalks/lin.md:5\ttalks/lin-repost.md:6\tnumber (1032 → 1033), hedge (“也许” dropped)',
        'D\ttalks/lin.md:9',
        'A\t\ttalks/lin-repost.md:10',
        'M\ttalks/lin.md:3\ttalks/lin-repost.md:4\twording?',
        'S\ttalks/lin.md:7\ttalks/lin-repost.md:8,talks/lin-repost.md:8',
        'R\ttalks/lin.md:2\ttalks/lin-repost.md:30',
        '',
      ].join('\n'),
    )
  })
})

describe('of claims and a text', () => {
  test('as text', async () => {
    await expect(verificationText(verification, stated, { columns: 60, style: PLAIN })).toMatchFileSnapshot(
      'verification.txt',
    )
  })
  test('one line when nothing is wrong', () => {
    const fine = { ...verification, summary: { ...verification.summary, altered: 0, missing: 0 }, results: [] }
    expect(verificationText(fine, stated)).toBe('1 claim in talks/lin.md: 1 exact\n')
  })
})
