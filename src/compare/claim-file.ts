import { claimId } from '../claims/identity.ts'
import { readsAs } from '../claims/proof.ts'
import type { Claim, ClaimSet, Source } from '../schema/claim-set.ts'
import type { Change, ChangeType } from '../schema/comparison.ts'
import type { Document } from '../source/document.ts'

/** What is wrong with a claim file, and with each of its claims, before any text is searched. */
export interface ClaimProblems {
  file: string[]
  claims: { problems: string[]; changes: Change[] }[]
}

/** Fields that say what is claimed; a wrong one is a change of the claim. */
const FACT_FIELDS: Partial<Record<keyof Claim, ChangeType>> = {
  quantities: 'number',
  hedges: 'hedge',
  negated: 'negation',
}

/**
 * Checks what a claim file says against itself, against the text where it is the one that the claims came from, and
 * against the claims that the program finds there where it is said to have found these.
 */
export function checkClaims(
  set: ClaimSet,
  document: Document,
  source: Source,
  extracted: (() => ClaimSet) | undefined,
): ClaimProblems {
  const file: string[] = []
  const sameText = set.source.sha256 === source.sha256
  if (sameText && set.source.length !== source.length)
    file.push(`source.length is ${set.source.length}, the text has ${source.length}`)
  const own = sameText && extracted ? extracted() : null
  // Lines of NDJSON do not name the program.
  const { name, version } = set.generator
  const sameProgram = name === '' || (own?.generator.name === name && own.generator.version === version) ? own : null
  const found = new Map(sameProgram?.claims.map((claim) => [claim.id, claim]))
  const seen = new Set<string>()
  const claims = set.claims.map((claim) => {
    const problems: string[] = []
    const changes: Change[] = []
    if (seen.has(claim.id)) problems.push('another claim has the same id')
    seen.add(claim.id)
    const id = claimId(claim.speaker, claim.quote)
    if (claim.id.replace(/-\d+$/, '') !== id && claim.id !== id)
      problems.push('its id is not that of its speaker and quote')
    if (claim.raw !== undefined && !readsAs(claim.raw, claim.quote))
      problems.push('its raw passage does not read as its quote')
    checkParts(claim, sameText ? document.text : null, problems, changes)
    const original = found.get(claim.id)
    if (original) compareFields(claim, original, problems, changes)
    return { problems, changes }
  })
  return { file, claims }
}

/** Span, hedges and quantities: they must stand in the quote, and in the text if this is the one. */
function checkParts(claim: Claim, text: string | null, problems: string[], changes: Change[]): void {
  const { start, end } = claim.span
  if (end.offset <= start.offset) problems.push('its span is empty')
  if (text !== null && text.slice(start.offset, end.offset) !== (claim.raw ?? claim.quote))
    problems.push('its span does not hold its passage')
  for (const [parts, type] of [[claim.quantities, 'number'] as const, [claim.hedges, 'hedge'] as const]) {
    for (const part of parts) {
      const inside = part.span.start.offset >= start.offset && part.span.end.offset <= end.offset
      const raw = text?.slice(part.span.start.offset, part.span.end.offset)
      if (claim.quote.includes(part.text) && inside && (raw === undefined || readsAs(raw, part.text))) continue
      problems.push(`“${part.text}” does not stand in it where it should`)
      changes.push({ type, certain: true, from: { text: part.text, span: part.span }, to: null })
    }
  }
}

/** Fields that differ from what the program itself finds. `repeats` and reasons depend on which claims were asked for. */
function compareFields(claim: Claim, original: Claim, problems: string[], changes: Change[]): void {
  for (const key of Object.keys(original) as (keyof Claim)[]) {
    if (key === 'salience' || key === 'repeats' || key === 'detail' || key === 'topics') continue
    if (isSame(claim[key], original[key])) continue
    problems.push(`its “${key}” is not what the text gives`)
    const type = FACT_FIELDS[key]
    if (type && !changes.some((change) => change.type === type))
      changes.push({
        type,
        certain: true,
        from: { text: claim.quote, span: claim.span },
        to: { text: original.quote, span: original.span },
      })
  }
}

/** Whatever the order of members: other programs write them in another one. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [left, right] = [a, b].map((value) => new Map(Object.entries(value)))
  return left!.size === right!.size && [...left!].every(([key, value]) => isSame(value, right!.get(key)))
}
