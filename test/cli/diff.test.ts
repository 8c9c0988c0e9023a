import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import schema from '../../schemas/difference.json' with { type: 'json' }
import historySchema from '../../schemas/history.json' with { type: 'json' }
import { folderWith, interview } from '../support/folder.ts'
import { claims } from '../support/run.ts'

const cwd = folderWith({
  'lin.md': interview,
  // Wrapped and labelled in another way; nothing else.
  'wrapped.md': interview.replaceAll('：** ', '：**\n').replace('大约有', '大约有\n'),
  'slipped.md': interview.replace('300', '800'),
})
beforeAll(async () => {
  const { stdout } = await claims(['extract', 'lin.md'], { cwd })
  writeFileSync(join(cwd, 'claims.json'), stdout)
  const set = JSON.parse(stdout)
  const fewer = { ...set, claims: set.claims.slice(1) }
  writeFileSync(join(cwd, 'fewer.json'), JSON.stringify(fewer))
  writeFileSync(join(cwd, 'two.json'), `${stdout}\n${stdout}`)
  writeFileSync(join(cwd, 'quotes.json'), '[{"quote": "开源平台更安全。"}]')
  writeFileSync(join(cwd, 'claims.ndjson'), (await claims(['extract', 'lin.md', '-f', 'ndjson'], { cwd })).stdout)
  writeFileSync(join(cwd, 'alone.json'), JSON.stringify({ ...fewer, source: { ...set.source, path: 'gone.md' } }))
})
const diff = (...args: string[]) => claims(['diff', ...args], { cwd })

describe.concurrent('claims diff', () => {
  test.each([
    ['with itself', 'lin.md', 'lin.md'],
    ['with a copy that is wrapped in another way', 'lin.md', 'wrapped.md'],
    ['with its own claims', 'lin.md', 'claims.json'],
    ['with its own claims, one a line', 'claims.ndjson', 'lin.md'],
    ['that the text of a claim file still says', 'lin.md', 'fewer.json'],
  ])('finds nothing %s', async (_, from, to) => {
    expect(await diff(from, to, '--name-status')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('can say only of claims what became of them where there is no text', async () => {
    expect((await diff('lin.md', 'alone.json', '--name-status')).stdout).toMatch(/^D\tlin\.md:\d+\n$/)
  })

  test('shows a number that has slipped', async () => {
    const { code, stdout } = await diff('lin.md', 'slipped.md', '-f', 'text')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^1 changed, \d+ unchanged\n/)
    expect(stdout).toContain('changed: number (300 → 800)')
    expect(stdout).toContain('[-300-]')
  })

  test('gives JSON that fits its schema', async () => {
    const validate = new Ajv2020().compile(schema)
    const { stdout } = await diff('lin.md', 'slipped.md')
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true)
  })

  test.each([
    ['number', 1],
    ['hedge,number', 1],
    ['major', 1],
    ['changed', 1],
    ['hedge', 0],
    ['dropped, speaker', 0],
  ])('--fail-on %s', async (kinds, code) => {
    expect((await diff('lin.md', 'slipped.md', '--stat', '--fail-on', kinds)).code).toBe(code)
  })

  test.each([
    [
      'a kind that there is not',
      ['lin.md', '--fail-on', 'numbr'],
      /^no kind of difference "numbr": did you mean number\?$/,
    ],
    ['no kind', ['lin.md', '--fail-on', ' '], /^--fail-on names no kind of difference: there are speaker, number, /],
    ['counts in a format', ['lin.md', '--stat', '-f', 'json'], /^option '--stat' cannot be used with /],
    [
      'claims of several documents',
      ['two.json'],
      /^two\.json holds the claims of 2 documents; give those of one at a time$/,
    ],
    ['quotes of another program', ['quotes.json'], /^quotes\.json is no claim file: it has no schemaVersion; /],
  ])('refuses %s', async (_, args, message) => {
    const { code, stdout, stderr } = await diff('slipped.md', ...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trimEnd().replace(/^claims: /, '')).toMatch(message)
  })
})

describe.concurrent('claims diff of several versions', () => {
  test('finds nothing where nothing is changed', async () => {
    const { code, stdout } = await diff('lin.md', 'claims.json', 'wrapped.md', '-f', 'text', '--width', '100')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^\d+ claims through 3 versions: \d+ unchanged\n/)
  })

  test('shows in which version a number has slipped', async () => {
    const { code, stdout } = await diff('lin.md', 'wrapped.md', 'slipped.md', 'lin.md', '-f', 'text')
    expect(code).toBe(1)
    expect(stdout).toMatch(/ in 2 {2}in 3 {4}in 4\n/)
    expect(stdout).toMatch(/^ {2}#1 .* = {5}number {2}as in 2$/m)
    expect(stdout).toContain('#1 in 3 · changed: number (300 → 800)')
  })

  test('gives JSON that fits its schema', async () => {
    const validate = new Ajv2020().compile(historySchema)
    const { stdout } = await diff('lin.md', 'slipped.md', 'claims.json')
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true)
  })

  test.each([
    [['--fail-on', 'number'], 1],
    [['--fail-on', 'hedge'], 0],
    [['--stat', '--fail-on', 'major'], 1],
    [['--name-status', '--fail-on', 'dropped'], 0],
  ])('%j', async (options, code) => {
    expect((await diff('lin.md', 'slipped.md', 'lin.md', ...options)).code).toBe(code)
  })

  test('takes standard input once', async () => {
    expect(await diff('-', 'lin.md', '-')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'claims: only one version can be standard input\n',
    })
  })
})
