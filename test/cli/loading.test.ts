import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../architecture/imports.ts'
import { encode } from '../support/encode.ts'
import { folderWith, interview } from '../support/folder.ts'
import { claims } from '../support/run.ts'

// Words that stand only in the code of one package, minified or not.
const PACKAGES = {
  zod: '~standard',
  chalk: 'bgMagentaBright',
  yaml: 'YAMLParseError',
  parse5: 'eof-in-script-html-comment',
  chardet: 'ISO-2022-CN',
  tinyglobby: 'globstar',
}

const cwd = folderWith({
  'lin.md': interview,
  'lin.html': `<!doctype html><html><body><p>${interview}</p></body></html>`,
  'gbk.md': encode(interview, 'gbk'),
  'head.md': `---\ntitle: A talk\n---\n${interview}`,
  // Says on standard error which bundles the program reads.
  'spy.cjs': `const fs = require('node:fs'), read = fs.readFileSync
    fs.readFileSync = (path, ...rest) => { if (/\\.cjs$/.test(path)) console.error(path); return read(path, ...rest) }`,
})

async function loaded(...args: string[]): Promise<string[]> {
  const { stderr } = await claims(args, { cwd, env: { NODE_OPTIONS: '--require ./spy.cjs' } })
  const bundles = stderr.trim().split('\n')
  expect(bundles).toContain(join(root, 'dist', 'main.cjs'))
  const code = bundles.map((path) => readFileSync(path, 'utf8')).join('\n')
  return Object.entries(PACKAGES).flatMap(([name, word]) => (code.includes(word) ? [name] : []))
}

test.concurrent.each([
  [[], ['--help']],
  [[], ['schema']],
  [[], ['extract', 'lin.md']],
  [[], ['extract', 'lin.md', '-f', 'text']],
  [['chalk'], ['extract', 'lin.md', '-f', 'text', '--color']],
  [[], ['diff', 'lin.md', 'lin.md', '-f', 'text']],
  [['yaml'], ['extract', 'head.md']],
  [['parse5'], ['extract', 'lin.html']],
  [['chardet'], ['extract', 'gbk.md']],
  [['tinyglobby'], ['extract', '*in.md']],
  [[], ['extract', 'lin.md', 'lin.md', '--jobs', '2']],
])('loads %j for %j', async (packages, args) => {
  expect(await loaded(...args)).toEqual(packages)
})
