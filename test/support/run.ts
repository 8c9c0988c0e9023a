import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const program = fileURLToPath(new URL('../../bin/claims.js', import.meta.url))

export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  input?: string | Buffer
  cwd?: string
  env?: Record<string, string>
}

/** Runs the built program as a user would, in a pipe and with nothing in the environment that asks for colours. */
export function claims(args: readonly string[], { input, cwd, env = {} }: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', ...env },
    })
    const result: Run = { code: null, stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      result.stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      result.stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...result, code }))
    child.stdin.on('error', () => {}) // it may end without having read everything
    child.stdin.end(input)
  })
}
