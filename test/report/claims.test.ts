import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import schema from '../../schemas/claim-set.json' with { type: 'json' }
import { cell, csv } from '../../src/report/claims-csv.ts'
import { json, ndjson } from '../../src/report/claims-json.ts'
import { jsonld } from '../../src/report/claims-jsonld.ts'
import { literal, markdown } from '../../src/report/claims-markdown.ts'
import { text } from '../../src/report/claims-text.ts'
import { PLAIN } from '../../src/report/style.ts'
import { width } from '../../src/report/wrap.ts'
import { claimSet, transcript } from '../support/claim-set.ts'

describe('json', () => {
  test('is the claim set, and fits its schema', () => {
    const parsed = JSON.parse(json(claimSet))
    expect(parsed).toEqual(claimSet)
    const validate = new Ajv2020().compile(schema)
    expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true)
  })
  test('as lines: each claim with its source', () => {
    const lines = ndjson(claimSet).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      claimSet.claims.map((claim) => ({ ...claim, source: claimSet.source })),
    )
  })
})

describe('csv', () => {
  test.each([
    ['plain', '数据', '数据'],
    ['a comma and quotation marks', 'a, "b"', '"a, ""b"""'],
    ['a formula', '=1+1', '"\'=1+1"'],
    ['a formula behind blanks', '  @SUM(A1)', '"\'  @SUM(A1)"'],
    ['full-width signs', '＝1+1', '"\'＝1+1"'],
    ['a line', 'a\n-b', 'a -b'],
    ['nothing', null, ''],
    ['a number is no text', -1, '-1'],
  ])('cell: %s', (_, value, written) => {
    expect(cell(value)).toBe(written)
  })
  test('has a row for each claim, and as many cells in each', () => {
    const rows = csv(claimSet).split('\r\n')
    expect(rows.pop()).toBe('')
    expect(rows).toHaveLength(1 + claimSet.claims.length)
    expect(rows[2]!.split(',')).toHaveLength(rows[0]!.split(',').length)
    expect(rows[1]).toBe(
      'c-supply,talks/lin.md,5,10,35,58,林静宜,fact,data-exhaustion,公开的文本几乎用完了，大约 20 万亿个单词,speech,asserted,,false,,' +
        '20 万亿个单词 (≈ 2e13 word),supply of 公开的文本: nearly used up,对话林静宜,数据还够吗？,1,,2024-05-02',
    )
  })
})

describe('markdown', () => {
  test.each([
    ['a | b', 'a \\| b'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['http://a.example', 'http&#58;//a.example'],
    ['www.a.example', 'www&#46;a.example'],
    ['me@a.example', 'me&#64;a.example'],
    ['AT&T &amp;', 'AT&amp;T &amp;amp;'],
    ['1. first', '1\\. first'],
    ['- no list', '\\- no list'],
    ['3.5 - 4', '3.5 - 4'],
    ['two\nlines', 'two lines'],
  ])('shows %j as it is', (written, expected) => {
    expect(literal(written)).toBe(expected)
  })
  test('has a row for each claim', () => {
    expect(markdown(claimSet).match(/^\| .* \| talks\/lin\.md:\d+ \|$/gm)).toHaveLength(claimSet.claims.length)
  })
})

describe('text', () => {
  test('for people', async () => {
    await expect(text(claimSet, { columns: 60, style: PLAIN })).toMatchFileSnapshot('claims.txt')
  })
  test.each([20, 33, 40, 80, 120])('keeps within %i columns and says every quote whole', (columns) => {
    const report = text(claimSet, { columns, style: PLAIN })
    for (const line of report.split('\n')) expect(width(line), line).toBeLessThanOrEqual(columns)
    const squeezed = report.replace(/\s/g, '')
    for (const { quote } of claimSet.claims) expect(squeezed).toContain(quote.replace(/\s/g, ''))
  })
  test('does not let a document write to the terminal', () => {
    const evil = { ...claimSet, claims: [{ ...claimSet.claims[0]!, quote: 'a\x1b[2Jb\u202ec', speaker: 'x\x07' }] }
    expect(text(evil)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
    expect(text(evil)).toContain('a\\u001b[2Jb\\u202ec')
  })
})

describe('jsonld', () => {
  const selectorsOf = (source: string, id: number) =>
    JSON.parse(jsonld(claimSet, { text: source })).items[id].target.selector

  test('quotes the file with what stands around it', () => {
    expect(selectorsOf(transcript, 1)[0]).toEqual({
      type: 'TextQuoteSelector',
      exact: '一个四岁孩子看到的比最大的语言模型读到的多。',
      prefix: '*林静宜：** 公开的文本几乎用完了，大约 20 万亿\n个单词。',
      suffix: '\n我觉得五到六年内可能会实现，但不会是明年。\n\n**Tom Re',
    })
  })
  test('counts code points, and no byte order mark', () => {
    // One unit more in front, as a mark and then as a character outside of the first plane.
    const shifted = (front: string) => {
      const claims = claimSet.claims.map((claim) => {
        const move = (point: { offset: number }) => ({ ...point, offset: point.offset + front.length })
        return { ...claim, span: { start: move(claim.span.start), end: move(claim.span.end) } }
      })
      const page = JSON.parse(jsonld({ ...claimSet, claims } as typeof claimSet, { text: front + transcript }))
      return page.items.map((item: { target: { selector: object[] } }) => item.target.selector[1])
    }
    const plain = claimSet.claims.map(({ span }) => ({
      type: 'TextPositionSelector',
      start: span.start.offset,
      end: span.end.offset,
    }))
    expect(shifted('')).toEqual(plain)
    expect(shifted('\ufeff')).toEqual(plain)
    expect(shifted('😀')).toEqual(plain.map(({ type, start, end }) => ({ type, start: start + 1, end: end + 1 })))
  })
})
