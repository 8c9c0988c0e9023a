import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import type { Claim, ClaimSet, Source } from '../../src/schema/index.ts'
import { folderWith } from '../support/folder.ts'
import { claims, program } from '../support/run.ts'

const said = (height: number): string =>
  `**Host:** How high is it?\n\n**Ana Ruiz:** The tower is ${height} metres high.\n`
const cwd = folderWith({ 'a.md': said(1), 'two words.md': said(2) })

const parse = <T>(stdout: string): T[] => stdout.split('\n').flatMap((line) => (line ? [JSON.parse(line) as T] : []))
const filter = (lines: readonly string[], ...args: string[]) =>
  claims(['extract', '--stdin-files', ...args], { cwd, input: lines.map((line) => `${line}\n`).join('') })

describe.concurrent('--stdin-files', () => {
  test.each([['1'], ['3']])('takes paths and documents, line by line, in order (%s at once)', async (jobs) => {
    const lines = [
      'a.md',
      JSON.stringify(said(3)),
      '',
      JSON.stringify({ text: said(4), path: 'db:4', published: '2024-02-03', rating: 5 }),
      JSON.stringify({ path: 'two words.md' }),
      'two words.md\r',
      JSON.stringify({
        text: `Bo: How high?\nAna: The tower\u2028is 6 metres high.\nBo: Now?\nAna: Yes.`,
        format: 'text',
      }),
    ]
    const { stdout, stderr, code } = await filter(lines, '-j', jobs)
    const found = parse<Claim & { source: Source }>(stdout).map(({ quote, source }) => [
      source.path,
      quote,
      source.published,
    ])
    const sentence = (height: number) => `The tower is ${height} metres high.`
    expect(found.slice(0, 5)).toEqual([
      ['a.md', sentence(1), null],
      [null, sentence(3), null],
      ['db:4', sentence(4), '2024-02-03'],
      ['two words.md', sentence(2), null],
      ['two words.md', sentence(2), null],
    ])
    expect(found[5]?.[1]).toMatch(/^The tower\sis 6 metres high\./)
    expect({ stderr, code }).toEqual({
      stderr: '',
      code: 0,
    })
  })

  test('answers each document with a line of JSON where asked to', async () => {
    const { stdout } = await filter(['a.md', JSON.stringify(said(3))], '-f', 'json')
    expect(parse<ClaimSet>(stdout).map(({ source, claims: { length } }) => [source.path, length])).toEqual([
      ['a.md', 1],
      [null, 1],
    ])
  })

  test('says which line is wrong, and goes on', async () => {
    const lines = [
      'b.md',
      '{"path": 3}',
      '{"title": "x"}',
      '"',
      '{"text": "x", "format": "pdf"}',
      '{"text": " "}',
      'a.md',
    ]
    const { stdout, stderr, code } = await filter(lines)
    expect(stderr.trim().split('\n')).toEqual([
      'claims: line 1: there is no b.md; did you mean a.md?',
      'claims: line 2: its "path" is no string',
      'claims: line 3: it has neither "text" nor "path"',
      expect.stringMatching(/^claims: line 4: no JSON: /),
      'claims: line 5: its "format" is "pdf", and not markdown, html or text',
      'claims: line 6: its text is empty',
    ])
    expect(parse(stdout)).toHaveLength(1)
    expect(code).toBe(2)
  })

  test('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [program, 'extract', '--stdin-files', '-f', 'json'], {
      cwd,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    for (const height of [7, 8]) {
      child.stdin.write(`${JSON.stringify(said(height))}\n`)
      const [answer] = (await once(child.stdout, 'data')) as [Buffer]
      expect((JSON.parse(answer.toString()) as ClaimSet).claims[0]!.quote).toBe(`The tower is ${height} metres high.`)
    }
    child.stdin.end()
    const [code] = (await once(child, 'close')) as [number]
    expect(code).toBe(0)
  })
})
