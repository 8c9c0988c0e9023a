import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../architecture/imports.ts'
import { claims } from '../support/run.ts'

const names = readdirSync(join(root, 'schemas')).map((file) => file.replace('.json', ''))

test.concurrent('claims schema --list names the published schemas', async () => {
  expect((await claims(['schema', '--list'])).stdout.trim().split('\n').sort()).toEqual([...names].sort())
})

test.concurrent.each<[string | undefined, string]>([
  ...names.map((name): [string, string] => [name, name]),
  [undefined, 'claim-set'],
])('claims schema %s prints the published file', async (name, file) => {
  const { code, stdout } = await claims(['schema', ...(name ? [name] : [])])
  expect(code).toBe(0)
  expect(stdout).toBe(readFileSync(join(root, 'schemas', `${file}.json`), 'utf8'))
})

test.concurrent('an unknown one', async () => {
  expect(await claims(['schema', 'claims'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'claims: no schema "claims": did you mean claim?\n',
  })
})
