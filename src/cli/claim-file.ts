import { isRecord, type JsonValue, jsonValues } from '../compare/inputs/json.ts'
import type { ClaimSet } from '../schema/index.ts'
import { SCHEMA_VERSION } from '../schema/version.ts'
import { InputError } from '../source/input-error.ts'

/** Whether a file is meant as one. No transcript begins with a brace and a name in quotation marks, nor with a list of such. */
export const isClaimFile = (text: string): boolean => /^\ufeff?\s*(?:\[\s*)?\{\s*"/.test(text)

/**
 * A claim file as `extract` writes it, in JSON or NDJSON.
 *
 * @throws InputError in one line, with the place of what is wrong
 */
export async function parseClaimFile(text: string, path: string): Promise<ClaimSet> {
  const name = path === '-' ? 'standard input' : path
  const set = await claimSetIn(jsonValues(text, name), name)
  if (set) return set
  throw unversioned(name)
}

/**
 * One claim set, or the claims of one document a line each; null where it is neither.
 *
 * @throws InputError where it is one that cannot be read, or more than one
 */
export async function claimSetIn(values: readonly JsonValue[], name: string): Promise<ClaimSet | null> {
  const records = values.map(({ value }) => value)
  const sets = records.filter(isMeantAsClaimSet)
  if (sets.length > 1) throw severalDocuments(name, sets.length)
  if (records.length === 1 && sets.length === 1) return claimSetOf(sets[0]!, name)
  if (!records.every(isClaimLine)) return null
  const sources = new Set(records.map(({ source }) => JSON.stringify(source)))
  if (sources.size > 1) throw severalDocuments(name, sources.size)
  return claimSetOf(
    {
      schemaVersion: SCHEMA_VERSION,
      // Lines do not say who wrote them.
      generator: { name: '', version: '' },
      source: records[0]!.source,
      speakers: [],
      claims: records.map(({ source: _, ...claim }) => claim),
      checks: [],
    },
    name,
  )
}

const isMeantAsClaimSet = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && ('schemaVersion' in value || 'claims' in value)

const isClaimLine = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && 'quote' in value && 'span' in value && isRecord(value.source)

const unversioned = (name: string): InputError =>
  new InputError(`${name} is no claim file: it has no schemaVersion; write one with "claims extract -f json"`)

const severalDocuments = (name: string, count: number): InputError =>
  new InputError(`${name} holds the claims of ${count} documents; give those of one at a time`)

async function claimSetOf(data: Record<string, unknown>, name: string): Promise<ClaimSet> {
  const { schemaVersion: version } = data
  if (version === undefined) throw unversioned(name)
  if (version !== SCHEMA_VERSION)
    throw new InputError(
      `${name} has schemaVersion ${JSON.stringify(version)}, and this program reads ${SCHEMA_VERSION}; extract the claims anew`,
    )
  const { ClaimSet } = await import('../schema/claim-set.ts')
  const result = ClaimSet.safeParse(data)
  if (result.success) return result.data
  const { path: place, message } = result.error.issues[0]!
  throw new InputError(
    `${name} is no claim file: ${place.length ? `${place.map(String).join('.')}: ` : ''}${message}; extract the claims anew`,
  )
}
