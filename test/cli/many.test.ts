import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ClaimSet } from '../../src/schema/index.ts'
import { encode } from '../support/encode.ts'
import { folderWith, interview } from '../support/folder.ts'
import { claims } from '../support/run.ts'

const said = (height: number): string =>
  `**Host:** How high is it?\n\n**Ana Ruiz:** The tower is ${height} metres high.\n`

const cwd = folderWith({
  'talks/b.md': said(2),
  'talks/a.md': said(1),
  'talks/2023/c.txt':
    'Host: How high?\nAna Ruiz: The wall is 3 metres high.\nHost: And now?\nAna Ruiz: It is 4 metres high.\n',
  'talks/notes.json': '{}',
  'talks/.hidden.md': said(9),
  'talks/node_modules/x.md': said(9),
  'twins/a.md': said(5),
  'twins/a.txt': said(6),
  'bad/1.md': said(1),
  'bad/2.md': '',
  'bad/3.md': Buffer.from([0xff, 0x00, 0x13]),
  'bad/4.md': said(4),
  'lin.md': interview,
})

const quotes = (ndjson: string): string[] =>
  ndjson.split('\n').flatMap((line) => (line ? [(JSON.parse(line) as { quote: string }).quote] : []))

const high = (...heights: number[]): string[] => heights.map((height) => `The tower is ${height} metres high.`)

describe.concurrent('what is read', () => {
  test.each([
    ['a folder and what is below, in order', ['talks'], ['talks/2023/c.txt', 'talks/a.md', 'talks/b.md']],
    ['a pattern', ['talks/*.md'], ['talks/a.md', 'talks/b.md']],
    ['a pattern over folders', ['t*/**/{a,c}.*'], ['talks/2023/c.txt', 'talks/a.md', 'twins/a.md', 'twins/a.txt']],
    [
      'all of them in the order of the arguments',
      ['talks/b.md', 'twins', 'talks/?.md'],
      ['talks/b.md', 'twins/a.md', 'twins/a.txt', 'talks/a.md', 'talks/b.md'],
    ],
  ])('%s', async (_, args, paths) => {
    const { stdout, stderr, code } = await claims(['extract', ...args, '--list-speakers', '-f', 'ndjson'], { cwd })
    const found = stdout.split('\n').flatMap((line) => (line ? [(JSON.parse(line) as { path: string }).path] : []))
    expect({ found: found.filter((path, i) => path !== found[i - 1]), stderr, code }).toEqual({
      found: paths,
      stderr: '',
      code: 0,
    })
  })
})

describe.concurrent('bad ones are reported, the others go on, and the run has failed', () => {
  test.each([['1'], ['2'], ['7']])('with %s at once', async (jobs) => {
    const { stdout, stderr, code } = await claims(['extract', 'bad', 'nowhere.md', '-f', 'ndjson', '-j', jobs], { cwd })
    expect(quotes(stdout)).toEqual(high(1, 4))
    expect(stderr).toBe(
      'claims: bad/2.md is empty\nclaims: bad/3.md is a binary file, not a transcript\nclaims: there is no nowhere.md\n',
    )
    expect(code).toBe(2)
  })

  test('a speaker whom one of them does not have', async () => {
    const { stdout, stderr, code } = await claims(
      ['extract', 'talks/a.md', 'lin.md', '--speaker', 'ruiz', '-f', 'ndjson'],
      { cwd },
    )
    expect(quotes(stdout)).toEqual(high(1))
    expect(stderr).toBe('claims: lin.md: no speaker "ruiz": there are 主持人 and 林静宜\n')
    expect(code).toBe(2)
  })

  test('an unknown topic is said once', async () => {
    const { stderr } = await claims(['extract', 'talks', '--topic', 'open-sauce'], { cwd })
    expect(stderr).toBe('claims: no topic "open-sauce": did you mean open-source?\n')
  })
})

describe.concurrent('where it goes', () => {
  test('a file each, below the folder as they are below theirs', async () => {
    const folder = folderWith({ 'x/a.md': said(1), 'x/y/b.md': said(2) })
    const run = await claims(['extract', 'x', '-o', 'out/', '-j', '2'], { cwd: folder })
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((readdirSync(join(folder, 'out'), { recursive: true }) as string[]).sort()).toEqual([
      'a.json',
      'y',
      join('y', 'b.json'),
    ])
    const set = JSON.parse(readFileSync(join(folder, 'out/y/b.json'), 'utf8')) as ClaimSet
    expect(set.source.path).toBe('x/y/b.md')
    expect(set.claims.map(({ quote }) => quote)).toEqual(high(2))
  })

  test('of two that differ in their endings, both', async () => {
    const folder = folderWith({ 'a.md': said(1), 'a.txt': said(2), 'b.md': said(3), 'out/keep': '' })
    await claims(['extract', '.', '-o', 'out', '-f', 'csv'], { cwd: folder })
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a.md.csv', 'a.txt.csv', 'b.csv', 'keep'])
  })

  test('never over a document', async () => {
    const folder = folderWith({ 'a.md': said(1), 'b.md': said(2) })
    const run = await claims(['extract', 'a.md', 'b.md', '-o', './', '-f', 'markdown'], { cwd: folder })
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toMatch(/^claims: a\.md is the document itself; write to another place\n$/)
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(said(1))
  })

  test('one stream into one file, whole or not at all', async () => {
    const folder = folderWith({ 'a.md': said(1), 'b.md': said(2), 'c.md': '' })
    const run = await claims(['extract', 'a.md', 'b.md', 'c.md', '-o', 'all.ndjson'], { cwd: folder })
    expect(run.code).toBe(2)
    expect(quotes(readFileSync(join(folder, 'all.ndjson'), 'utf8'))).toEqual(high(1, 2))
    await claims(['extract', 'c.md', 'c.md', '-o', 'none.ndjson'], { cwd: folder })
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'all.ndjson', 'b.md', 'c.md'])
  })

  test('one table with one head', async () => {
    const { stdout } = await claims(['extract', 'talks/a.md', 'talks/b.md', '-f', 'csv'], { cwd })
    const lines = stdout.trim().split('\r\n')
    expect(lines.map((line) => line.split(',')[1])).toEqual(['path', 'talks/a.md', 'talks/b.md'])
  })
})

test.concurrent('several at once say the same as one after another', async () => {
  const [one, two] = await Promise.all(
    ['1', '3'].map((jobs) => claims(['extract', 'talks', 'twins', 'lin.md', '-j', jobs], { cwd })),
  )
  expect(two).toEqual(one)
})

describe.concurrent('what a document is', () => {
  test('another encoding, found, named in the result, and found again', async () => {
    const folder = folderWith({ 'lin.md': encode(interview, 'gbk') })
    const { stdout } = await claims(['extract', 'lin.md', '-o', 'lin.json'], { cwd: folder })
    expect(stdout).toBe('')
    const set = JSON.parse(readFileSync(join(folder, 'lin.json'), 'utf8')) as ClaimSet
    expect(set.source).toMatchObject({ encoding: 'gb18030', length: interview.length })
    for (const { span, quote, raw = quote } of set.claims)
      expect(interview.slice(span.start.offset, span.end.offset)).toBe(raw)
    expect((await claims(['verify', 'lin.json'], { cwd: folder })).code).toBe(0)
  })

  test('one that only the user knows: verify takes it from the claim file', async () => {
    const folder = folderWith({
      'a.md': Buffer.from('**Host:** Why?\n\n**Ana:** The café has 3 rooms.\n', 'latin1'),
      'b.md': said(1),
    })
    await claims(['extract', 'a.md', '--encoding', 'windows-1250', '-o', 'a.json'], { cwd: folder })
    expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')).source.encoding).toBe('windows-1250')
    expect(await claims(['verify', 'a.json', '-f', 'json'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' })
  })

  test('UTF-8 is not mentioned', async () => {
    const { stdout } = await claims(['extract', 'lin.md'], { cwd })
    expect(JSON.parse(stdout).source).not.toHaveProperty('encoding')
  })

  test('--format-in', async () => {
    const folder = folderWith({
      'a.txt': '<p>Host: Why?</p><p>Ana: The dam is 30 metres high.</p><p>Host: And?</p><p>Ana: It holds.</p>',
    })
    const formats = await Promise.all(
      [[], ['--format-in', 'html'], ['--format-in', 'markdown']].map(async (args) => {
        const { stdout } = await claims(['extract', 'a.txt', ...args], { cwd: folder })
        return (JSON.parse(stdout) as ClaimSet).source.format
      }),
    )
    expect(formats).toEqual(['text', 'html', 'markdown'])
  })
})

describe.concurrent('--assume', () => {
  const folder = folderWith({ 'talk.md': 'The bridge was built in 1932.\n\nIt is 300 metres long.\n' })
  test('gives words of nobody a speaker', async () => {
    const run = await claims(['extract', 'talk.md', '--assume', 'Ana Ruiz'], { cwd: folder })
    expect(run).toMatchObject({ code: 0, stderr: '' })
    const set = JSON.parse(run.stdout) as ClaimSet
    expect(set.speakers.map(({ name, role }) => [name, role])).toEqual([['Ana Ruiz', 'interviewee']])
    expect(set.claims.map(({ speaker }) => speaker)).toEqual(['Ana Ruiz', 'Ana Ruiz'])
  })
  test('and takes none away', async () => {
    const run = await claims(['extract', 'lin.md', '--assume', 'Ana Ruiz'], { cwd })
    expect((JSON.parse(run.stdout) as ClaimSet).claims.map(({ speaker }) => speaker)).not.toContain('Ana Ruiz')
  })
})

test.concurrent('--list-speakers', async () => {
  const [text, json] = await Promise.all(
    ['text', 'json'].map((format) => claims(['extract', 'lin.md', '--list-speakers', '-f', format], { cwd })),
  )
  expect(text!.stdout).toMatch(
    /^lin\.md\n {2}林静宜 {2}interviewee {2}2 turns {2}\d\d %\n {2}主持人 {2}interviewer {2}2 turns {2}\d\d %\n$/,
  )
  const list = JSON.parse(json!.stdout) as { path: string; speakers: { name: string; share: number }[] }
  expect(list.path).toBe('lin.md')
  expect(list.speakers.map(({ name }) => name)).toEqual(['林静宜', '主持人'])
  expect(list.speakers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 2)
})
