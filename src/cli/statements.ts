import { quotesOfValues } from '../compare/inputs/index.ts'
import { isRecord, type JsonValue, jsonValues } from '../compare/inputs/json.ts'
import type { Quote } from '../compare/quote.ts'
import type { ClaimSet } from '../schema/index.ts'
import { SCHEMA_VERSION } from '../schema/version.ts'
import { InputError } from '../source/input-error.ts'
import { readSource } from '../source/read.ts'
import { claimSetOf } from './claim-file.ts'

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

/** One claim set, or the claims of one document a line each; null where it is neither. */
async function claimSetIn(values: readonly JsonValue[], name: string): Promise<ClaimSet | null> {
  const [first] = values
  if (values.length === 1 && isRecord(first!.value) && ('schemaVersion' in first!.value || 'claims' in first!.value))
    return claimSetOf(first!.value, name)
  const lines = values.map(({ value }) => value)
  if (!lines.every(isClaimLine)) return null
  const sources = new Map(lines.map(({ source }) => [JSON.stringify(source), source]))
  if (sources.size > 1)
    throw new InputError(`${name} holds the claims of ${sources.size} documents; verify those of one at a time`)
  return claimSetOf(
    {
      schemaVersion: SCHEMA_VERSION,
      // Lines do not say who wrote them.
      generator: { name: '', version: '' },
      source: lines[0]!.source,
      speakers: [],
      claims: lines.map(({ source: _, ...claim }) => claim),
      checks: [],
    },
    name,
  )
}

const isClaimLine = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && 'quote' in value && 'span' in value && isRecord(value.source)
