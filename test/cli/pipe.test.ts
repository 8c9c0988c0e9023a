import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { folderWith, interview } from '../support/folder.ts'
import { program } from '../support/run.ts'

test('a reader that has seen enough is no error', async () => {
  // Far more than a pipe holds, so that the program is still writing when it closes.
  const cwd = folderWith({ 'long.md': interview + interview.slice(interview.indexOf('**')).repeat(200) })
  const child = spawn(process.execPath, [program, 'extract', 'long.md'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})
