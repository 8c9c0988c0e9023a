import type { Change, ClaimRef, Difference, Link } from '../schema/comparison.ts'
import type { ClaimHistory, History, HistoryStep } from '../schema/history.ts'
import { SCHEMA_VERSION } from '../schema/version.ts'
import { diffVersions } from './diff.ts'
import { Families, type Family } from './families.ts'
import { tokenise } from './tokens.ts'
import { type Version, withClaims } from './units.ts'
import { Vocabulary } from './vocabulary.ts'
import { compareWordings } from './wording.ts'

/** Follows every claim from the first version to the last. Neighbours are compared, and earlier ones for what returns. */
export function historyOf(versions: readonly Version[]): History {
  const differences = chain(versions)
  const families = new Families(versions.length)
  differences.forEach(({ links }, step) => {
    for (const link of links) families.add(step, link)
  })
  const returned = reunite(versions, differences, families)
  const claims = families.inOrder().map((family) => historyOfFamily(family, returned))
  return {
    schemaVersion: SCHEMA_VERSION,
    versions: versions.map(({ claims: { source } }) => source),
    summary: {
      claims: claims.length,
      changed: claims.filter(({ changedIn }) => changedIn.length > 0).length,
      unchanged: claims.filter(({ changedIn }) => changedIn.length === 0).length,
      returned: claims.filter(({ steps }) => steps.some((step) => step?.returnsFrom !== undefined)).length,
    },
    steps: differences.map(({ summary }, i) => ({ from: i, to: i + 1, summary })),
    claims,
  }
}

/**
 * Each version against the next. A sentence that only the other version claims is followed further on both sides, as if
 * it were a claim here too: a difference in extraction would break the chain.
 */
function chain(versions: readonly Version[]): Difference[] {
  const followed = versions.map(() => new Map<string, ClaimRef>())
  const claimed = versions.map(({ claims }) => new Set(claims.claims.map(keyOf)))
  const differences: Difference[] = []
  const waiting = new Set(versions.slice(1).keys())
  const follow = (version: number, refs: readonly ClaimRef[], neighbour: number): void => {
    for (const ref of refs) {
      if (claimed[version]!.has(keyOf(ref)) || followed[version]!.has(keyOf(ref))) continue
      followed[version]!.set(keyOf(ref), ref)
      if (neighbour >= 0 && neighbour < versions.length - 1) waiting.add(neighbour)
    }
  }
  for (const step of waiting) {
    waiting.delete(step)
    const [from, to] = [step, step + 1].map((at) =>
      withClaims(versions[at]!, versions[at]!.claims, [...followed[at]!.values()]),
    )
    const difference = diffVersions(from!, to!)
    differences[step] = difference
    for (const link of difference.links) {
      follow(step, link.from, step - 1)
      follow(step + 1, link.to, step + 1)
    }
  }
  return differences
}

const keyOf = ({ span }: Pick<ClaimRef, 'span'>): string => `${span.start.offset}-${span.end.offset}`

/** Links of claims that were dropped and came back with what they are again. */
type Returned = ReadonlyMap<Link, { link: Link; version: number }>

/** What a version adds is looked for in the versions before the last, the latest first, among what was dropped there. */
function reunite(versions: readonly Version[], differences: readonly Difference[], families: Families): Returned {
  const returned = new Map<Link, { link: Link; version: number }>()
  const lost = differences.map(({ links }) => linksBySide(links, 'dropped', 'from'))
  for (let to = 2; to < versions.length; to++) {
    const added = linksBySide(differences[to - 1]!.links, 'added', 'to')
    for (let from = to - 2; from >= 0 && added.size > 0; from--) {
      if (lost[from]!.size === 0) continue
      for (const link of diffVersions(versions[from]!, versions[to]!).links) {
        const [gone, came] = [link.from.map(keyOf), link.to.map(keyOf)]
        if (!gone.length || !came.length) continue
        if (!gone.every((key) => lost[from]!.has(key)) || !came.every((key) => added.has(key))) continue
        for (const key of came) {
          returned.set(added.get(key)!, { link, version: from })
          added.delete(key)
        }
        for (const key of gone) lost[from]!.delete(key)
        families.join(from, link.from, to, link.to)
      }
    }
  }
  return returned
}

function linksBySide(links: readonly Link[], status: Link['status'], side: 'from' | 'to'): Map<string, Link> {
  return new Map(
    links
      .filter((link) => link.status === status)
      .flatMap((link) => link[side].map((ref) => [keyOf(ref), link] as const)),
  )
}

function historyOfFamily(family: Family, returned: Returned): ClaimHistory {
  const { passages } = family
  const steps = family.links.map((links, step) => stepOf(links, step + 1, family, returned))
  const first = passages.find((refs) => refs.length > 0)![0]!
  const severities = steps.map((step) => step?.severity ?? 'none')
  return {
    id: first.id,
    speaker: first.speaker,
    severity: gravest(severities),
    changedIn: steps.flatMap((step, i) => (step && step.status !== 'unchanged' ? [i + 1] : [])),
    passages,
    steps,
  }
}

function stepOf(links: readonly Link[], version: number, family: Family, returned: Returned): HistoryStep | null {
  if (links.length === 0) return null
  const before = links.map((link) => returned.get(link))
  const back = before.find((one) => one !== undefined)
  const changes = [...links.flatMap(lossAndGain), ...before.flatMap((one) => one?.link.changes ?? [])]
  const differs = changes.length > 0 || back !== undefined
  const restored = differs ? restoredBy(version, family, changes) : undefined
  return {
    status: statusOf(links),
    moved: links.some(({ moved }) => moved),
    severity: gravest(links.map(({ severity }) => severity)),
    changes,
    ...(back ? { returnsFrom: back.version } : {}),
    ...(restored === undefined ? {} : { restores: restored }),
  }
}

const RANK: readonly Link['status'][] = ['changed', 'dropped', 'added', 'split', 'merged', 'moved', 'unchanged']

/** Of several links of one claim, some of its parts may be dropped or added: then it is changed. */
function statusOf(links: readonly Link[]): Link['status'] {
  const known = new Set(links.map(({ status }) => status))
  if (known.size > 1 && (known.has('dropped') || known.has('added'))) return 'changed'
  return RANK.find((status) => known.has(status))!
}

/** A part of a split claim that is dropped is a truncation of it. */
function lossAndGain(link: Link, _: number, links: readonly Link[]): Change[] {
  const whole = links.every(({ status }) => status === link.status)
  if (whole || (link.status !== 'dropped' && link.status !== 'added')) return link.changes
  const side = ([ref]: readonly ClaimRef[]): Change['from'] => (ref ? { text: ref.quote, span: ref.span } : null)
  const type = link.status === 'dropped' ? 'truncated' : 'extended'
  return [{ type, certain: true, from: side(link.from), to: side(link.to) }]
}

const gravest = (severities: readonly Link['severity'][]): Link['severity'] =>
  (['major', 'minor', 'none'] as const).find((severity) => severities.includes(severity)) ?? 'none'

/** The latest version but the last one that says what this one says, where the last does not. */
function restoredBy(version: number, { passages }: Family, changes: readonly Change[]): number | undefined {
  const now = passages[version]!
  if (now.length === 0) return undefined
  const spoken = changes.some(({ type }) => type === 'speaker')
  for (let i = version - 2; i >= 0; i--) {
    const then = passages[i]!
    if (then.length > 0 && isSameWording(then, now) && (!spoken || then[0]!.speaker === now[0]!.speaker)) return i
  }
  return undefined
}

function isSameWording(from: readonly ClaimRef[], to: readonly ClaimRef[]): boolean {
  const vocabulary = new Vocabulary()
  const [a, b] = [from, to].map((refs) => tokenise(refs.map(({ quote }) => quote).join(' '), vocabulary))
  return compareWordings(a!, b!, vocabulary).length === 0
}
