import { describe, expect, test } from 'vitest'
import { importsOf, readSources, target, withoutTypes } from './imports.ts'

// Data runs one way: a file imports from its own room and from those to the left.
const ROOMS = [
  'schema',
  'language',
  'source',
  'transcript',
  'analysis',
  'claims',
  'compare',
  'report',
  'index.ts',
  'cli',
]

// Where the program meets the machine.
const OUTSIDE = /^(?:cli\/|source\/read\.ts$)/
const MACHINE = /\bprocess\.|\bconsole\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bsetTimeout\b/

const sources = readSources()
const room = (path: string): string => path.split('/')[0]!

test('the imports of a file are found, whatever they look like', () => {
  const code = [
    "import a from './a.ts'",
    'import { b,\n  c } from "./b.ts"',
    "import type { D } from './d.ts'",
    "export * from './e.ts'",
    "import './f.ts'",
    "const g = await import('./g.ts')",
  ].join('\n')
  expect(importsOf(code)).toEqual(['./a.ts', './b.ts', './d.ts', './e.ts', './f.ts', './g.ts'])
  expect(importsOf(withoutTypes(code))).toEqual(['./a.ts', './b.ts', './e.ts', './f.ts', './g.ts'])
})

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(30)
})

describe.each(sources)('$path', ({ path, code, imports }) => {
  test('stands in a room of the house and imports from its left', () => {
    expect(ROOMS).toContain(room(path))
    const wrong = imports
      .map((specifier) => target(path, specifier))
      .filter((to) => to !== null && ROOMS.indexOf(room(to)) > ROOMS.indexOf(room(path)))
    expect(wrong).toEqual([])
  })

  test.runIf(!OUTSIDE.test(path))('leaves the machine alone', () => {
    const words = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    expect(words.match(MACHINE)).toBeNull()
    const allowed = ['node:buffer', 'node:crypto']
    expect(imports.filter((specifier) => specifier.startsWith('node:') && !allowed.includes(specifier))).toEqual([])
  })
})

// A helper may name the type of what it helps; then one of them is loaded first all the same.
test('no imports go in a circle', () => {
  const graph = new Map(sources.map(({ path, atRunTime }) => [path, atRunTime.map((one) => target(path, one))]))
  const done = new Set<string>()
  const circle = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return null
    for (const next of graph.get(path) ?? []) {
      const found = next === null ? null : circle(next, [...trail, path])
      if (found) return found
    }
    done.add(path)
    return null
  }
  expect(sources.map(({ path }) => circle(path, [])).find(Boolean) ?? null).toBeNull()
})
