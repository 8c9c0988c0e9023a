import { quotesOfValues } from '../compare/inputs/index.ts'
import { jsonValues } from '../compare/inputs/json.ts'
import type { Quote } from '../compare/quote.ts'
import type { ClaimSet } from '../schema/index.ts'
import { InputError } from '../source/input-error.ts'
import { readSource } from '../source/read.ts'
import { claimSetIn } from './claim-file.ts'

/** What somebody is said to have said: our own claims, or quotes of another program. */
export interface Statements {
  /** Of the file, for messages. */
  name: string
  claims: ClaimSet | readonly Quote[]
  /** Paths or addresses of the texts that they were taken from, as far as the file says. */
  sources: string[]
  /** What could not be taken from the file. */
  notes: string[]
}

/**
 * Reads a claim file (JSON or NDJSON), or quotes in one of the shapes of other programs, told apart by content.
 *
 * @throws InputError in one line: what is wrong, where, and what would be right
 */
export async function readStatements(path: string): Promise<Statements> {
  const { text } = await readSource(path)
  const name = path === '-' ? 'standard input' : path
  if (!/^\ufeff?\s*[[{"]/.test(text))
    throw new InputError(`${name} is no JSON; claims come first, then their text: claims verify CLAIMS SOURCE`)
  const values = jsonValues(text, name)
  const set = await claimSetIn(values, name)
  if (set) return { name, claims: set, sources: set.source.path === null ? [] : [set.source.path], notes: [] }
  const { quotes, without } = quotesOfValues(values, name)
  const sources = quotes.flatMap(({ source }) => (source === undefined ? [] : [source]))
  const notes = without > 0 ? [`${without} annotation${without === 1 ? '' : 's'} in ${name} quote nothing`] : []
  return { name, claims: quotes, sources: [...new Set(sources)], notes }
}
