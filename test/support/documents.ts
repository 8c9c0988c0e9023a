import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const DOCUMENT = /\.(?:md|txt|html|srt|vtt)$/

export interface Expected {
  speakers: { name: string; role: string; turns: number; aliases?: string[] }[]
  claims: string[]
  notClaims: string[]
  quantities?: { text: string; min: number | null; max: number | null; unit: string }[]
}

export interface Fixture {
  name: string
  text: string
  expected: Expected | null
}

/** Every document under fixtures/, with what is expected of it. */
export const fixtures: Fixture[] = ['', 'quirks', 'interviews', 'pages', 'captions'].flatMap((folder) => {
  const path = join(root, 'fixtures', folder)
  return readdirSync(path)
    .filter((file) => DOCUMENT.test(file) && file !== 'README.md')
    .sort()
    .map((file) => {
      const beside = join(path, file.replace(DOCUMENT, '.expected.json'))
      return {
        name: join(folder, file),
        text: readFileSync(join(path, file), 'utf8'),
        expected: existsSync(beside) ? (JSON.parse(readFileSync(beside, 'utf8')) as Expected) : null,
      }
    })
})

const corpus = join(root, '..', 'shared', 'corpus')

/** Real interviews, where they are at hand: they are no part of the project. */
export const interviews: { name: string; text: string }[] = existsSync(corpus)
  ? readdirSync(corpus).map((name) => ({ name, text: readFileSync(join(corpus, name), 'utf8') }))
  : []
