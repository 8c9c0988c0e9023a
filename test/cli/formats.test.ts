import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ClaimSet, Span } from '../../src/schema/index.ts'
import { root } from '../architecture/imports.ts'
import { claims } from '../support/run.ts'

const cwd = join(root, 'fixtures')

test.concurrent.each([
  ['pages/wechat.html', 'html', '沈一舟'],
  ['pages/newsletter.html', 'html', 'Tomasz Zielak'],
  ['captions/interview.vtt', 'text', 'Ana Ruiz'],
])('%s: claims of the interviewee, each exactly in its place', async (path, format, speaker) => {
  const { stdout, stderr, code } = await claims(['extract', path], { cwd })
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  const set = JSON.parse(stdout) as ClaimSet
  expect(set.source).toMatchObject({ path, format })
  expect(new Set(set.claims.map((claim) => claim.speaker))).toEqual(new Set([speaker]))
  const text = readFileSync(join(cwd, path), 'utf8')
  const lines = text.split('\n')
  const at = ({ start, end }: Span): string => text.slice(start.offset, end.offset)
  for (const { span, quote, raw = quote, quantities } of set.claims) {
    expect(at(span)).toBe(raw)
    expect(lines[span.start.line - 1]!.slice(span.start.column - 1)).toContain(raw.split('\n')[0])
    for (const quantity of quantities) expect(raw).toContain(at(quantity.span))
  }
})

test.concurrent.each([
  ['pages/news.html', ['--speaker', 'all']],
  ['captions/talk.srt', []],
])('%s: nobody is named, which one warning says; --assume names somebody', async (path, args) => {
  const [alone, assumed] = await Promise.all([
    claims(['extract', path, ...args], { cwd }),
    claims(['extract', path, ...args, '--assume', 'Magnus Lindqvist'], { cwd }),
  ])
  expect(alone.stderr).toBe(`claims: ${path} names no speaker; --assume NAME says who speaks\n`)
  expect(new Set((JSON.parse(alone.stdout) as ClaimSet).claims.map(({ speaker }) => speaker))).toEqual(new Set([null]))
  expect(assumed.stderr).toBe('')
  const set = JSON.parse(assumed.stdout) as ClaimSet
  expect(new Set(set.claims.map(({ speaker }) => speaker))).toEqual(new Set(['Magnus Lindqvist']))
  expect(set.speakers.map(({ name, role }) => [name, role])).toEqual([['Magnus Lindqvist', 'interviewee']])
})

test('time marks of captions never get into a quote', async () => {
  const { stdout } = await claims(
    ['extract', 'quirks/captions.md', 'quirks/labels-times-before.md', 'captions/talk.srt', '-f', 'ndjson'],
    { cwd },
  )
  const quotes = stdout.split('\n').flatMap((line) => (line ? [(JSON.parse(line) as { quote: string }).quote] : []))
  expect(quotes.length).toBeGreaterThan(6)
  expect(quotes.filter((quote) => /\d:\d\d|-->/.test(quote))).toEqual([])
})
