import { jsonValues } from '../compare/inputs/json.ts'
import type { ClaimSet } from '../schema/index.ts'
import { SCHEMA_VERSION } from '../schema/version.ts'
import { InputError } from '../source/input-error.ts'

/** Whether a file is meant as one. No transcript begins with a brace and a name in quotation marks. */
export const isClaimFile = (text: string): boolean => /^\ufeff?\s*\{\s*"/.test(text)

/**
 * A claim file as `extract` writes it.
 *
 * @throws InputError in one line, with the place of what is wrong
 */
export async function parseClaimFile(text: string, path: string): Promise<ClaimSet> {
  const name = path === '-' ? 'standard input' : path
  const [first, second] = jsonValues(text, name)
  if (second) throw new InputError(`${name}:${second.line}: no claim file: something follows behind its end`)
  return claimSetOf(first!.value, name)
}

/** @throws InputError where a value is no claim set, or one of another version */
export async function claimSetOf(data: unknown, name: string): Promise<ClaimSet> {
  const version = typeof data === 'object' && data !== null && 'schemaVersion' in data ? data.schemaVersion : undefined
  if (version === undefined)
    throw new InputError(`${name} is no claim file: it has no schemaVersion; write one with "claims extract -f json"`)
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
