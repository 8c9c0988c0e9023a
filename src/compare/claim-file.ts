import { claimId } from '../claims/identity.ts'
import type { ExtractOptions } from '../claims/options.ts'
import { readsAs } from '../claims/proof.ts'
import type { Claim, ClaimSet, Source } from '../schema/claim-set.ts'
import type { Change } from '../schema/comparison.ts'
import type { Document } from '../source/document.ts'
import { languageOf } from '../source/language.ts'
import { compareDocument, compareFields } from './claim-fields.ts'

/** What is wrong with a claim file, and with each of its claims, before any text is searched. */
export interface ClaimProblems {
  file: string[]
  notes: string[]
  claims: { problems: string[]; changes: Change[] }[]
}

/** In UTF-16 units: to find all claims of a longer text takes too long for a check. */
const LONGEST_COMPARED = 1_000_000

/** What the program itself finds in the text, read as it was read for the file. */
export type Extraction = (options: ExtractOptions) => ClaimSet

/**
 * Checks what a claim file says against itself, against the text where it is the one that the claims came from, and
 * against the claims that the program itself finds there.
 */
export function checkClaims(
  set: ClaimSet,
  document: Document,
  source: Source,
  extracted: Extraction | undefined,
): ClaimProblems {
  const sameText = set.source.sha256 === source.sha256
  const compared = extracted !== undefined && document.text.length <= LONGEST_COMPARED
  const own = compared ? extracted(optionsOf(set)) : null
  // Lines of NDJSON do not name the program.
  const { name, version } = set.generator
  const sameProgram = name === '' || (own?.generator.name === name && own.generator.version === version)
  const found = new Map(own?.claims.map((claim) => [claim.id, claim]))
  const seen = new Set<string>()
  const ids = new Set(set.claims.map(({ id }) => id))
  const claims = set.claims.map((claim) => {
    const problems: string[] = []
    const changes: Change[] = []
    if (seen.has(claim.id)) problems.push('another claim has the same id')
    seen.add(claim.id)
    const id = claimId(claim.speaker, claim.quote)
    if (claim.id.replace(/-\d+$/, '') !== id && claim.id !== id)
      problems.push('its id is not that of its speaker and quote')
    if (claim.repeats !== null && !ids.has(claim.repeats)) problems.push('it repeats a claim that is not there')
    if (claim.raw !== undefined && !readsAs(claim.raw, claim.quote))
      problems.push('its raw passage does not read as its quote')
    checkParts(claim, sameText ? document.text : null, problems, changes)
    const original = found.get(claim.id)
    // Of another text only the same words: a comma more or less may change what the analysis makes of them.
    if (original && (sameText || original.quote === claim.quote))
      compareFields(claim, original, { sameText, sameProgram }, problems, changes)
    return { problems, changes }
  })
  const file = sameText && own ? compareDocument(set, own, sameProgram) : []
  const notes = notesOn(set, source, sameProgram || !own)
  if (extracted && !compared) notes.push('the text is too long for kinds, figures and hedges to be compared with it')
  return { file, notes, claims }
}

/** What is not wrong, but should be known. */
function notesOn(set: ClaimSet, { sha256, published }: Source, sameProgram: boolean): string[] {
  if (set.source.sha256 !== sha256) return ['the text is not the one that the claims were taken from']
  const notes: string[] = []
  const { name, version } = set.generator
  if (!sameProgram) notes.push(`the claims were found by ${name} ${version}: what it made of them is not compared`)
  if (set.source.published !== published)
    notes.push(
      `the date of the claims is ${set.source.published ?? 'unknown'}, that of the text ${published ?? 'unknown'}`,
    )
  return notes
}

/** The document is read as it was read for the file: whom it names, when it was published, in which of its languages. */
function optionsOf(set: ClaimSet): ExtractOptions {
  const language = languageOf(set.claims.map(({ quote }) => quote).join('\n'))
  const assumed = set.speakers.find(({ labels }) => labels.length === 0)
  return {
    ...{ speaker: 'all', language },
    ...(set.source.published === null ? {} : { published: set.source.published }),
    ...(assumed ? { assume: assumed.name } : {}),
  }
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
