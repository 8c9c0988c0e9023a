import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import schema from '../../schemas/claim-set.json' with { type: 'json' }
import type { ClaimSet } from '../../src/schema/index.ts'
import { folderWith, interview } from '../support/folder.ts'
import { claims } from '../support/run.ts'

const cwd = folderWith({ 'lin.md': interview, 'nobody.md': 'The bridge was built in 1932. It is 300 metres long.\n' })
const extract = async (...args: string[]): Promise<ClaimSet> => {
  const { code, stdout, stderr } = await claims(['extract', ...args], { cwd })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

describe.concurrent('claims extract', () => {
  test('gives JSON in a pipe: valid, placed, and with the facts of the file', async () => {
    const set = await extract('lin.md')
    const validate = new Ajv2020().compile(schema)
    expect(validate(set), JSON.stringify(validate.errors)).toBe(true)
    expect(set.source).toMatchObject({
      path: 'lin.md',
      published: '2024-05-02',
      language: 'zh',
      length: interview.length,
    })
    expect(set.claims.length).toBeGreaterThan(2)
    for (const { span, quote, raw = quote } of set.claims)
      expect(interview.slice(span.start.offset, span.end.offset)).toBe(raw)
    expect(set.claims.map(({ speaker }) => speaker)).not.toContain('主持人')
  })

  test('says the same every time, from a file and from standard input', async () => {
    const [first, second, piped] = await Promise.all([
      claims(['extract', 'lin.md'], { cwd }),
      claims(['extract', 'lin.md'], { cwd }),
      claims(['extract'], { input: interview }),
    ])
    expect(second.stdout).toBe(first.stdout)
    expect(piped.stdout).toBe(first.stdout.replace('"path": "lin.md"', '"path": null'))
  })

  test('takes only what is asked for', async () => {
    const [all, forecasts, one] = await Promise.all([
      extract('lin.md'),
      extract('lin.md', '--kind', 'forecast'),
      extract('lin.md', '--top', '1'),
    ])
    expect(forecasts.claims).toEqual(all.claims.filter(({ kind }) => kind === 'forecast'))
    expect(forecasts.claims).toHaveLength(1)
    expect(one.claims).toHaveLength(1)
  })

  test('writes a file whole, in the format of its name, and keeps its rights', async () => {
    const folder = folderWith({ 'lin.md': interview })
    const target = join(folder, 'claims.csv')
    writeFileSync(target, 'old', { mode: 0o640 })
    const run = await claims(['extract', 'lin.md', '-o', target], { cwd: folder })
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(target, 'utf8')).toMatch(/^id,path,line,/)
    expect(readdirSync(folder).sort()).toEqual(['claims.csv', 'lin.md'])
  })

  test('several files: the reports in their order, and a bad one does not stop the others', async () => {
    const run = await claims(['extract', 'lin.md', 'lon.md', 'lin.md', '-f', 'ndjson'], { cwd })
    expect(run.code).toBe(2)
    expect(run.stderr).toBe('claims: there is no lon.md; did you mean lin.md?\n')
    const lines = run.stdout.trim().split('\n')
    expect(lines.slice(0, lines.length / 2)).toEqual(lines.slice(lines.length / 2))
  })

  test('a text that names nobody: its claims, and a warning', async () => {
    const run = await claims(['extract', 'nobody.md'], { cwd })
    expect(run).toMatchObject({
      code: 0,
      stderr: 'claims: nobody.md names no speaker; --assume NAME says who speaks\n',
    })
    expect(new Set((JSON.parse(run.stdout) as ClaimSet).claims.map(({ speaker }) => speaker))).toEqual(new Set([null]))
  })

  test.each([
    ['ndjson', /^\{"id":/],
    ['csv', /^id,path/],
    ['markdown', /^# 对话林静宜\n/],
    ['text', /^对话林静宜 · 2024-05-02\n/],
    ['html', /^<!doctype html>/],
    ['jsonld', /^\{\n {2}"@context"/],
  ])('-f %s', async (format, beginning) => {
    const { stdout, code } = await claims(['extract', 'lin.md', '-f', format], { cwd })
    expect(stdout).toMatch(beginning)
    expect(code).toBe(0)
  })

  test('topics of your own, from YAML', async () => {
    const folder = folderWith({
      'lin.md': interview,
      'pack.yaml':
        'name: firms\ntopics:\n  - id: staff\n    terms: { people: { zh: [员工] } }\n    about: [[people]]\n',
    })
    const { stdout } = await claims(['extract', 'lin.md', '--topics', 'pack.yaml', '--topic', 'staff'], { cwd: folder })
    expect((JSON.parse(stdout) as ClaimSet).claims.map(({ quote }) => quote)).toEqual([
      expect.stringContaining('300 名员工'),
    ])
  })
})
