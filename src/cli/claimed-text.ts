import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ClaimSet } from '../schema/index.ts'
import type { Document } from '../source/document.ts'
import { readSource } from '../source/read.ts'
import { documentReader } from './document.ts'

/**
 * The text that a claim file was taken from, where it is here and still the same: seen from here, or from where the claim
 * file is. The document is read when somebody asks for it.
 */
export async function claimedText({ source }: ClaimSet, claimFile: string): Promise<(() => Document) | null> {
  if (source.path === null) return null
  const path = [source.path, join(dirname(claimFile), source.path)].find((candidate) => existsSync(candidate))
  if (path === undefined) return null
  try {
    const { text, sha256 } = await readSource(path, source.encoding)
    return sha256 === source.sha256 ? await documentReader(text, path, source.format) : null
  } catch {
    return null // the claims alone do
  }
}
