import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/source/markdown.ts'
import { readTranscript } from '../../src/transcript/index.ts'
import { foldName } from '../../src/transcript/label-name.ts'

/** Documents that are not part of the project, with their true turns; where they are missing nothing is tested. */
const SHARED = join(import.meta.dirname, '../../../shared')
const files = existsSync(join(SHARED, 'turns')) ? readdirSync(join(SHARED, 'turns')).sort() : []

interface Truth {
  file: string
  interviewees: string[]
  aliases?: Record<string, string[]>
  realNames?: Record<string, string | string[]>
  end: { line: number }
  turns: { offset: number; speaker: string }[]
}

describe.skipIf(files.length === 0)('real documents', () => {
  it.each(files.map((file, i) => [i + 1, file] as const))('number %i: who says what', (_, file) => {
    const truth: Truth = JSON.parse(readFileSync(join(SHARED, 'turns', file), 'utf8'))
    const text = readFileSync(join(SHARED, 'corpus', truth.file), 'utf8')
    const from = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0
    const { form, passages, speakers } = readTranscript(readMarkdown(text, from))
    const names = (who: string): string[] =>
      [who, ...(truth.aliases?.[who] ?? []), ...[truth.realNames?.[who] ?? []].flat()].map(foldName)
    const end = text.split('\n').slice(0, truth.end.line).join('\n').length + 1
    let right = 0
    let inside = 0
    let outside = 0
    for (const { speaker, mode, body, sentences } of passages)
      for (const sentence of mode === 'speech' ? sentences : []) {
        const { start } = body.toSource(sentence)
        const turn = truth.turns.findLast(({ offset }) => offset <= start)
        if (!turn || start >= end) outside++
        else {
          inside++
          if (names(turn.speaker).includes(foldName(speaker ?? ''))) right++
        }
      }
    expect(form).toBe('labelled')
    expect(right / inside).toBeGreaterThanOrEqual(0.995)
    expect(outside).toBe(0)
    const answering = speakers.filter(({ role }) => role === 'interviewee').map(({ name }) => foldName(name))
    expect(answering).toHaveLength(truth.interviewees.length)
    for (const who of truth.interviewees) expect(names(who).some((name) => answering.includes(name))).toBe(true)
  })
})

/** The documents without true turns on file, in order of their names: who speaks how often, counted by hand. */
const COUNTED: [string, string, number][][] = [
  [
    ['Reeves', 'interviewer', 49],
    ['Musk', 'interviewee', 49],
  ],
  [
    ['Reinhard Keck', 'interviewer', 72],
    ['Audrey Tang', 'interviewee', 71],
  ],
  [
    ['Reinhard Keck', 'interviewer', 71],
    ['唐鳳', 'interviewee', 70],
  ],
  [
    ['Reinhard Keck', 'interviewer', 72],
    ['Audrey Tang', 'interviewee', 71],
  ],
  [
    ['Reinhard Keck', 'interviewer', 71],
    ['唐鳳', 'interviewee', 70],
  ],
  [
    ['Audrey Tang', 'interviewee', 49],
    ['Margaret Hoover', 'interviewer', 50],
    ['Chiang Ching-kuo (translator)', 'other', 1],
  ],
]
const withTurns = new Set(files.map((file) => JSON.parse(readFileSync(join(SHARED, 'turns', file), 'utf8')).file))
const others = existsSync(join(SHARED, 'corpus'))
  ? readdirSync(join(SHARED, 'corpus'))
      .filter((name) => name.endsWith('.md') && !withTurns.has(name))
      .sort()
  : []

describe.skipIf(others.length === 0)('the other documents', () => {
  it('are all in the table', () => expect(others).toHaveLength(COUNTED.length))

  it.each(others.map((name, i) => [i + 1, name] as const))('number %i: who speaks how often', (number, name) => {
    const text = readFileSync(join(SHARED, 'corpus', name), 'utf8')
    const from = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0
    const { speakers } = readTranscript(readMarkdown(text, from))
    expect(speakers.map(({ name, role, turns }) => [name, role, turns])).toEqual(COUNTED[number - 1])
  })
})
