import { extractClaims, sourceOf } from '../../src/claims/extract.ts'
import type { Version } from '../../src/compare/diff.ts'
import { verifyClaims } from '../../src/compare/verify.ts'
import type { ClaimSet, Verification } from '../../src/schema/index.ts'
import { formatOf, readDocument } from '../../src/source/document.ts'

const known = new Map<string, Version & { claims: ClaimSet }>()

/** A text with all that is claimed in it, whoever says it. */
export function version(text: string): Version & { claims: ClaimSet } {
  const made = known.get(text)
  if (made) return made
  const document = readDocument(text, formatOf(text))
  const fresh = { claims: extractClaims(document, { speaker: 'all' }), document }
  known.set(text, fresh)
  return fresh
}

/** Are these claims in that text? */
export function check(claims: Parameters<typeof verifyClaims>[0], text: string): Verification {
  const document = readDocument(text, formatOf(text))
  return verifyClaims(claims, document, {
    source: sourceOf(document),
    extracted: (choices) => extractClaims(document, choices),
  })
}

export const FINE: ReadonlySet<string> = new Set(['exact', 'moved', 'folded'])
