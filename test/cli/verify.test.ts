import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import schema from '../../schemas/verification.json' with { type: 'json' }
import type { Verification } from '../../src/schema/index.ts'
import { folderWith, interview } from '../support/folder.ts'
import { claims } from '../support/run.ts'

const cwd = folderWith({
  'lin.md': interview,
  'slipped.md': interview.replace('300', '800'),
  'broken.json': '{"schemaVersion": 1,',
  'later.json': '{"schemaVersion": 2}',
  'other.json': '{"claims": []}',
  'wrong.json': '{"schemaVersion": 1, "generator": {"name": "a"}}',
})
beforeAll(async () => {
  const { stdout } = await claims(['extract', 'lin.md'], { cwd })
  writeFileSync(join(cwd, 'claims.json'), stdout)
  writeFileSync(join(cwd, 'homeless.json'), stdout.replace('"lin.md"', '"gone.md"'))
})

describe.concurrent('claims verify', () => {
  test('finds every claim in the text that it came from, which the file names', async () => {
    const { code, stdout } = await claims(['verify', 'claims.json'], { cwd })
    const verification = JSON.parse(stdout) as Verification
    const validate = new Ajv2020().compile(schema)
    expect(validate(verification), JSON.stringify(validate.errors)).toBe(true)
    expect(new Set(verification.results.map(({ status }) => status))).toEqual(new Set(['exact']))
    expect(code).toBe(0)
  })

  test('shows a number that has slipped, and fails', async () => {
    const { code, stdout } = await claims(['verify', 'claims.json', 'slipped.md', '-f', 'text'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^altered: number \(300 → 800\) · /)
    expect(stdout).toContain('[-300-]')
    expect(stdout).toContain('{+800+}')
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/ in slipped\.md: 1 altered, \d+ exact$/)
  })

  test.each([
    ['broken.json', /^broken\.json:1: no JSON: it ends in the middle; was it cut off\? write it anew$/],
    ['lin.md', /^lin\.md is no JSON; claims come first, then their text: claims verify CLAIMS SOURCE$/],
    ['later.json', /^later\.json has schemaVersion 2, and this program reads 1; extract the claims anew$/],
    ['other.json', /^other\.json is no claim file: it has no schemaVersion; write one with "claims extract -f json"$/],
    ['wrong.json', /^wrong\.json is no claim file: generator\.version: .*; extract the claims anew$/],
    ['claim.json', /^there is no claim\.json; did you mean claims\.json\?$/],
    ['homeless.json', /^the text that homeless\.json was taken from is not here: gone\.md; name it$/],
  ])('%s: one line, exit 2', async (file, message) => {
    const { code, stdout, stderr } = await claims(['verify', file], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.slice('claims: '.length, -1)).toMatch(message)
    expect(stderr.match(/\n/g)).toHaveLength(1)
  })

  const quotes = (...records: object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('')
  const sentence = '开源平台更安全。'
  const start = [...interview].join('').indexOf(sentence)
  const fine = {
    minimal: quotes({ quote: sentence, speaker: '林静宜' }),
    array: JSON.stringify([sentence, { quote: '比人更聪明的系统可能十年之内会出现' }]),
    langextract: quotes({
      document_id: 'lin.md',
      extractions: [
        {
          extraction_text: sentence,
          char_interval: { start_pos: start, end_pos: start + sentence.length },
          alignment_status: 'match_exact',
        },
      ],
    }),
    annotation: JSON.stringify({
      type: 'Annotation',
      target: { source: 'lin.md', selector: { type: 'TextQuoteSelector', exact: '更安全', prefix: '开源平台' } },
    }),
  }
  test.each(Object.entries(fine))('quotes of other programs, from standard input: %s', async (_, input) => {
    const { code, stdout } = await claims(['verify', '-', 'lin.md'], { cwd, input })
    expect(new Set((JSON.parse(stdout) as Verification).results.map(({ status }) => status))).toEqual(
      new Set(['exact']),
    )
    expect(code).toBe(0)
  })

  test('the text that quotes were taken from, where they name it', async () => {
    expect((await claims(['verify', '-'], { cwd, input: fine.langextract })).code).toBe(0)
    const { code, stderr } = await claims(['verify', '-'], { cwd, input: fine.minimal })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'claims: standard input does not say what it was taken from; name the text: claims verify - TEXT\n',
    })
  })

  test('a wrong offset of a right quote is said, and no pass where it must be exact', async () => {
    const input = fine.langextract.replace(String(start), String(start - 9))
    const { code, stdout } = await claims(['verify', '-', '-f', 'text'], { cwd, input })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^moved · 1\n/)
    expect(stdout).toContain('· its offsets ')
    expect((await claims(['verify', '-', '--strict'], { cwd, input })).code).toBe(1)
  })

  test.each([
    [['--allow', 'number'], 0],
    [['--allow', 'wording,hedge'], 1],
    [['--strict'], 1],
  ])('%j lets pass what it names', async (options, expected) => {
    const { code } = await claims(['verify', 'claims.json', 'slipped.md', ...options], { cwd })
    expect(code).toBe(expected)
  })

  test.each([
    [['--allow', 'numbers'], 'no type of change "numbers": did you mean number?'],
    [['--allow', ''], /--allow names no type of change: there are speaker, number, /],
    [['--allow', 'wording', '--strict'], /cannot be used with/],
  ])('%j: one line, exit 2', async (options, message) => {
    const { code, stderr } = await claims(['verify', 'claims.json', ...options], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })

  test('annotations for GitHub, one command a line', async () => {
    const { code, stdout } = await claims(['verify', 'claims.json', 'slipped.md', '-f', 'github'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^::error file=slipped\.md,line=11,endLine=11,col=\d+,endColumn=\d+,title=Claim altered%3A number \(300 → 800\)::Claimed by 林静宜 /,
    )
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .every((line) => /^::(?:error|warning|notice) /.test(line)),
    ).toBe(true)
  })

  test('a claim file whose facts were edited fails, though its quotes stand', async () => {
    const { stdout } = await claims(['extract', 'lin.md'], { cwd })
    const input = stdout.replace('"negated": false', '"negated": true')
    const verified = await claims(['verify', '-', 'lin.md', '-f', 'text'], { cwd, input })
    expect(verified.code).toBe(1)
    expect(verified.stdout).toContain('! its “negated” is not what the text gives')
    const other = stdout.replace('"kind": "fact"', '"kind": "position"')
    const { stdout: report } = await claims(['verify', '-', 'lin.md', '-f', 'text'], { cwd, input: other })
    expect(report).toMatch(/\n\d+ claims in lin\.md: \d+ exact; 1 of these with problems\n$/)
  })

  test('its own lines and annotations', async () => {
    for (const format of ['ndjson', 'jsonld']) {
      const { stdout } = await claims(['extract', 'lin.md', '-f', format], { cwd })
      expect((await claims(['verify', '-'], { cwd, input: stdout })).code).toBe(0)
    }
  })
})
