import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { InputError } from '../../src/source/input-error.ts'
import { readSource } from '../../src/source/read.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claims-read-'))
  writeFileSync(join(folder, 'interview.md'), 'Q: Why?\r\n')
  writeFileSync(join(folder, 'empty.md'), '')
  writeFileSync(join(folder, 'blank.md'), '\ufeff \n\n')
  mkdirSync(join(folder, 'archive'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('gives the text, the path as it was written and the digest of the bytes', async () => {
  expect(await readSource(join(folder, 'interview.md'))).toEqual({
    path: join(folder, 'interview.md'),
    text: 'Q: Why?\r\n',
    encoding: 'utf-8',
    // printf 'Q: Why?\r\n' | sha256sum
    sha256: '2eb324040bb1779c9f62277a5652e24d795fce898835809a85fcbd5bcace624f',
  })
})

test.each([
  ['a slip', 'intervew.md', 'there is no %/intervew.md; did you mean %/interview.md?'],
  ['nothing alike', 'zzzzzzzz.csv', 'there is no %/zzzzzzzz.csv'],
  ['a missing folder', 'nowhere/a.md', 'there is no %/nowhere/a.md'],
  ['a folder', 'archive', '%/archive is a folder, not a file'],
  ['an empty file', 'empty.md', '%/empty.md is empty'],
  ['blanks', 'blank.md', '%/blank.md holds nothing but blanks'],
])('refuses %s in one line', async (_, name, message) => {
  const reading = readSource(`${folder}/${name}`)
  await expect(reading).rejects.toThrow(InputError)
  await expect(reading).rejects.toThrow(new RegExp(`^${message.replaceAll('%', folder).replaceAll(/[?.]/g, '\\$&')}$`))
})
