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
})
