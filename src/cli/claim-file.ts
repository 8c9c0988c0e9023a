import type { ClaimSet } from '../schema/index.ts'
import { SCHEMA_VERSION } from '../schema/version.ts'
import { InputError } from '../source/input-error.ts'
import { readSource } from '../source/read.ts'

/** Reads a claim file as `extract` writes it. */
export async function readClaimFile(path: string): Promise<ClaimSet> {
  const { text } = await readSource(path)
  return parseClaimFile(text, path)
}

/** Whether a file is meant as one. No transcript begins with a brace and a name in quotation marks. */
export const isClaimFile = (text: string): boolean => /^\ufeff?\s*\{\s*"/.test(text)

/** @throws InputError in one line, with the place of what is wrong */
export async function parseClaimFile(text: string, path: string): Promise<ClaimSet> {
  const name = path === '-' ? 'standard input' : path
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new InputError(`${name} is no JSON: ${(error as Error).message.split('\n')[0]}`)
  }
  const version = typeof data === 'object' && data !== null && 'schemaVersion' in data ? data.schemaVersion : undefined
  if (version === undefined) throw new InputError(`${name} is no claim file: it has no schemaVersion`)
  if (version !== SCHEMA_VERSION)
    throw new InputError(
      `${name} has schemaVersion ${JSON.stringify(version)}, and this program reads ${SCHEMA_VERSION}; extract the claims anew`,
    )
  const { ClaimSet } = await import('../schema/claim-set.ts')
  const result = ClaimSet.safeParse(data)
  if (result.success) return result.data
  const { path: place, message } = result.error.issues[0]!
  throw new InputError(`${name} is no claim file: ${place.length ? `${place.map(String).join('.')}: ` : ''}${message}`)
}
