import { oneLine } from '../report/harmless.ts'
import { InputError } from '../source/input-error.ts'

/** Everything that is not data goes to standard error, one line each. */
export function warn(message: string): void {
  process.stderr.write(`claims: ${oneLine(message)}\n`)
}

/** What the user can mend is said as it is; everything else is our mistake, and he is asked to report it. */
export function explain(error: unknown): void {
  if (error instanceof InputError) {
    warn(error.message)
    return
  }
  const message = error instanceof Error ? error.message : String(error)
  warn(`internal error, please report it as a bug: ${message}`)
  if (process.env.CLAIMS_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
}
