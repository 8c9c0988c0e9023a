import { coreTopics } from '../language/topics.ts'
import type { Claim, ClaimSet } from '../schema/claim-set.ts'
import type { Change, ChangeType } from '../schema/comparison.ts'

/** Fields that say what is claimed; a wrong one is a change of the claim. */
const FACT_FIELDS = { quantities: 'number', hedges: 'hedge', negated: 'negation' } as const satisfies Partial<
  Record<keyof Claim, ChangeType>
>
type FactField = keyof typeof FACT_FIELDS

/** How a claim file and what the program finds in the text belong together. */
export interface Comparability {
  /** It is the text that the claims came from, so that places agree too. */
  sameText: boolean
  /** It is the program that wrote the file, so that what it makes of a claim agrees too. */
  sameProgram: boolean
}

/**
 * Fields that differ from what the program itself finds. Left out is what depends on which claims were asked for:
 * salience is an estimate, and a claim repeats or gives reasons only for others that are in the file.
 */
export function compareFields(
  claim: Claim,
  original: Claim,
  { sameText, sameProgram }: Comparability,
  problems: string[],
  changes: Change[],
): void {
  for (const field of Object.keys(FACT_FIELDS) as FactField[]) {
    const [stated, found] = [claim, original].map((one) => (sameText ? one[field] : withoutPlaces(one, field)))
    if (!isSame(stated, found)) change(field)
  }
  if (sameText && sameProgram)
    for (const key of Object.keys(original) as (keyof Claim)[]) if (!isSameField(key, claim, original)) problem(key)

  function problem(key: keyof Claim): void {
    problems.push(`its “${key}” is not what the text gives`)
  }
  function change(field: FactField): void {
    problem(field)
    const type = FACT_FIELDS[field]
    if (changes.some((known) => known.type === type)) return
    changes.push({
      ...{ type, certain: true },
      from: { text: claim.quote, span: claim.span },
      to: { text: original.quote, span: original.span },
    })
  }
}

function withoutPlaces({ negated, hedges, quantities }: Claim, field: FactField): unknown {
  if (field === 'negated') return negated
  // In another script or spelling it is still so many, and so much.
  if (field === 'hedges') return hedges.length
  return quantities.map(({ min, max, unit, dimension, approximate, vague }) => [
    ...[min, max, unit, dimension, approximate, vague],
  ])
}

function isSameField(key: keyof Claim, claim: Claim, original: Claim): boolean {
  if (key in FACT_FIELDS || key === 'salience' || key === 'repeats') return true
  if (key === 'topics') return isSame(coreOf(claim), coreOf(original))
  if (key === 'detail') return isSame(withoutReasons(claim), withoutReasons(original)) && hasReasons(claim, original)
  return isSame(claim[key], original[key])
}

/** Topics of other packs may stand among them. */
let core: Set<string> | undefined
function coreOf({ topics }: Claim): string[] {
  core ??= new Set(coreTopics().topics.map(({ id }) => id))
  return topics.filter((topic) => core!.has(topic))
}

const withoutReasons = ({ detail }: Claim): unknown =>
  detail?.type === 'argument' ? { ...detail, reasons: null } : detail

function hasReasons({ detail: stated }: Claim, { detail: found }: Claim): boolean {
  if (stated?.type !== 'argument' || found?.type !== 'argument') return true
  return stated.reasons.every((id) => found.reasons.includes(id))
}

/** What a file says of its document and those who speak in it, where it is the document. */
export function compareDocument(set: ClaimSet, own: ClaimSet, sameProgram: boolean): string[] {
  const problems: string[] = []
  const fields = ['length', 'format', 'language', 'script', 'title', 'author', 'url'] as const
  for (const field of fields)
    if ((sameProgram || field === 'length') && set.source[field] !== own.source[field])
      problems.push(
        `source.${field} is ${JSON.stringify(set.source[field])}, the text has ${JSON.stringify(own.source[field])}`,
      )
  if (!sameProgram) return problems
  const known = new Map(own.speakers.map((speaker) => [speaker.name, speaker]))
  for (const speaker of set.speakers)
    if (!isSame(speaker, known.get(speaker.name)))
      problems.push(`what it says of the speaker ${speaker.name} is not what the text gives`)
  const named = new Set(set.speakers.map(({ name }) => name))
  if (set.speakers.length > 0)
    for (const { name } of own.speakers) if (!named.has(name)) problems.push(`it does not name the speaker ${name}`)
  for (const check of set.checks)
    if (!own.checks.some((other) => isSame(check, other)))
      problems.push(`its check ${check.expression} is not what the text gives`)
  return problems
}

/** Whatever the order of members: other programs write them in another one. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [left, right] = [a, b].map((value) => new Map(Object.entries(value)))
  return left!.size === right!.size && [...left!].every(([key, value]) => isSame(value, right!.get(key)))
}
