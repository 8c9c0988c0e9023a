import type { ClaimSet } from '../schema/index.ts'
import { toJson } from './harmless.ts'

/** The claim set as schemas/claim-set.json describes it. */
export function json(set: ClaimSet): string {
  return `${toJson(set, 2)}\n`
}

/** One claim a line, each with the facts of its source: a line means the same wherever a pipe carries it. */
export function ndjson(set: ClaimSet): string {
  return set.claims.map((claim) => `${toJson({ ...claim, source: set.source })}\n`).join('')
}

/** The claim set on one line: for a filter that answers a document with a line. */
export function jsonLine(set: ClaimSet): string {
  return `${toJson(set)}\n`
}
