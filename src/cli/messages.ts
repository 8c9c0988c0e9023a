import { oneLine } from '../report/harmless.ts'
import { InputError } from '../source/input-error.ts'

/** What went wrong, in a form that a worker can send. */
export interface Failure {
  message: string
  /** Only of our own mistakes. */
  stack?: string
}

/** Everything that is not data goes to standard error, one line each. */
export function warn(message: string): void {
  process.stderr.write(`claims: ${oneLine(message)}\n`)
}

/** What the user can mend is said as it is; everything else is our mistake, and he is asked to report it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof InputError) return { message: error.message }
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined }
  return { message: `internal error, please report it as a bug: ${message}`, ...(stack && { stack }) }
}

export function explain({ message, stack }: Failure): void {
  warn(message)
  if (process.env.CLAIMS_DEBUG && stack) process.stderr.write(`${stack}\n`)
}
