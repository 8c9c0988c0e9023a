import type { Speaker } from '../schema/claim-set.ts'
import type { Change, Difference, Link } from '../schema/comparison.ts'
import { SCHEMA_VERSION } from '../schema/version.ts'
import { longestRising } from './align.ts'
import { isMajor, placeChanges } from './change-places.ts'
import type { Stretch } from './edits.ts'
import { foldsBetween } from './folds.ts'
import { interleave } from './interleave.ts'
import { identical, linkUnits, type UnitLink } from './linking.ts'
import { mirrored } from './mirror.ts'
import { Retellings } from './retellings.ts'
import { SpeakerMap, speakersOf } from './speakers.ts'
import { joinTokens, type TokenText } from './tokens.ts'
import { allUnits, claimUnits, type Unit, type Version } from './units.ts'
import { Vocabulary } from './vocabulary.ts'
import { compareWordings } from './wording.ts'

export type { Version } from './units.ts'

/** What became of each claim of one version in another. */
export function diffVersions(from: Version, to: Version): Difference {
  // Compared in one order whichever way they are given, so that swapping them mirrors the result.
  const swapped = standsBehind(from, to)
  const links = swapped ? linksOf(to, from).map(mirrored) : linksOf(from, to)
  const ordered = inOrder(links)
  return {
    schemaVersion: SCHEMA_VERSION,
    from: from.claims.source,
    to: to.claims.source,
    summary: count(ordered),
    links: ordered,
  }
}

function standsBehind(from: Version, to: Version): boolean {
  const text = ({ claims }: Version): string =>
    claims.claims.map(({ speaker, quote }) => `${speaker}${quote}`).join('\n')
  const [a, b] = [text(from), text(to)]
  return a.length === b.length ? a > b : a.length > b.length
}

interface LinkedUnits {
  from: readonly Unit[]
  to: readonly Unit[]
  linked: readonly UnitLink[]
}

/** The texts are read only where the claims alone do not all meet their like. */
function linkedUnits(left: Version, right: Version, vocabulary: Vocabulary): LinkedUnits {
  const [a, b] = [claimUnits(left, vocabulary), claimUnits(right, vocabulary)]
  const pairs = a.length === b.length ? identical(a, b) : []
  if (pairs.length === a.length && pairs.length === b.length) {
    const linked = pairs.map(({ from, to }) => ({ from: [from], to: [to] }))
    return { from: a, to: b, linked }
  }
  const from = allUnits(left, a, vocabulary)
  const to = allUnits(right, b, vocabulary)
  return { from, to, linked: linkUnits(from, to) }
}

function linksOf(left: Version, right: Version): Link[] {
  const vocabulary = new Vocabulary()
  const { from, to, linked } = linkedUnits(left, right, vocabulary)
  const comparer = new Comparer(from, to, vocabulary, sameSpeakerOf(left, right, from, to, linked), movedOf(linked))
  const links = new Map<UnitLink, Link>()
  for (const each of linked) {
    const link = comparer.link(each)
    if (link) links.set(each, link)
  }
  const lone: Link[] = []
  for (const [side, units, status] of [
    ['from', from, 'dropped'],
    ['to', to, 'added'],
  ] as const) {
    const linkOf = new Map(linked.flatMap((each) => each[side].map((at) => [at, each] as const)))
    const retellings = new Retellings(units, vocabulary)
    for (const [i, unit] of units.entries()) {
      if (!unit.claim || linkOf.has(i)) continue
      const origin = linkOf.get(retellings.origin(i) ?? -1)
      if (!origin) {
        lone.push(alone(status, unit))
        continue
      }
      const told = links.get(origin) ?? comparer.link(origin, true)!
      links.set(origin, told)
      told[side].push(unit.ref())
    }
  }
  return [...links.values(), ...lone]
}

function alone(status: 'dropped' | 'added', unit: Unit): Link {
  const refs = [unit.ref()]
  return {
    ...{ status, moved: false, severity: 'major' },
    ...{ from: status === 'dropped' ? refs : [], to: status === 'added' ? refs : [], changes: [] },
  }
}

/** Links that stand outside the longest order that both versions share. */
function movedOf(linked: readonly UnitLink[]): Set<UnitLink> {
  const sorted = [...linked].sort((a, b) => a.from[0]! - b.from[0]!)
  const kept = new Set(longestRising(sorted.map(({ to }) => to[0]!)))
  return new Set(sorted.filter((_, i) => !kept.has(i)))
}

type SameSpeaker = (from: string | null, to: string | null) => boolean

function sameSpeakerOf(
  left: Version,
  right: Version,
  from: readonly Unit[],
  to: readonly Unit[],
  linked: readonly UnitLink[],
): SameSpeaker {
  const meetings = linked.flatMap(({ from: [i], to: [j] }) => {
    const [a, b] = [from[i!]!.speaker, to[j!]!.speaker]
    return a !== null && b !== null ? [{ from: a, to: b }] : []
  })
  const map = new SpeakerMap(speakersIn(left), speakersIn(right), meetings)
  return (a, b) => map.same(a, b)
}

const speakersIn = ({ claims }: Version): Speaker[] => speakersOf(claims.speakers, claims.claims)

class Comparer {
  readonly #from: readonly Unit[]
  readonly #to: readonly Unit[]
  readonly #vocabulary: Vocabulary
  readonly #sameSpeaker: SameSpeaker
  readonly #moved: ReadonlySet<UnitLink>

  constructor(
    from: readonly Unit[],
    to: readonly Unit[],
    vocabulary: Vocabulary,
    sameSpeaker: SameSpeaker,
    moved: ReadonlySet<UnitLink>,
  ) {
    this.#from = from
    this.#to = to
    this.#vocabulary = vocabulary
    this.#sameSpeaker = sameSpeaker
    this.#moved = moved
  }

  /** Null where neither side claims anything, unless it is wanted nevertheless. */
  link(link: UnitLink, wanted = false): Link | null {
    const from = link.from.map((i) => this.#from[i]!)
    const to = link.to.map((j) => this.#to[j]!)
    if (!wanted && ![...from, ...to].some(({ claim }) => claim)) return null
    const [left, right] = [new Side(from), new Side(to)]
    const same = isSame(left.tokens, right.tokens)
    const wording = same ? [] : compareWordings(left.tokens, right.tokens, this.#vocabulary)
    const changes = [...this.#speakerChange(from[0]!, to[0]!), ...placeChanges(wording, left, right, this.#vocabulary)]
    const moved = this.#moved.has(link)
    const recut = link.from.length + link.to.length > 2 && !(changes.length === 0 && isCutAlike(from, to))
    const folds =
      left.tokens.length === right.tokens.length && changes.length === 0 ? foldsBetween(left.tokens, right.tokens) : []
    return {
      status: recut
        ? to.length > 1
          ? 'split'
          : 'merged'
        : changes.length > 0
          ? 'changed'
          : moved
            ? 'moved'
            : 'unchanged',
      moved,
      severity: changes.some(isMajor) ? 'major' : changes.length > 0 || moved || recut ? 'minor' : 'none',
      from: from.map((unit) => unit.ref()),
      to: to.map((unit) => unit.ref()),
      changes,
      ...(folds.length > 0 ? { folds } : {}),
    }
  }

  #speakerChange(from: Unit, to: Unit): Change[] {
    if (this.#sameSpeaker(from.speaker, to.speaker)) return []
    const side = (unit: Unit) => ({ text: unit.speaker ?? '', span: unit.ref().span })
    return [{ type: 'speaker', certain: true, from: side(from), to: side(to) }]
  }
}

/** Whether both texts have their full stops in the same places: then one of them was only read in other pieces. */
function isCutAlike(from: readonly Unit[], to: readonly Unit[]): boolean {
  const lengths = (units: readonly Unit[]): number => units.reduce((sum, { tokens }) => sum + tokens.length, 0)
  if (lengths(from) !== lengths(to)) return false
  return [from, to].every((units) => {
    let at = 0
    return units.slice(0, -1).every(({ tokens }) => {
      at += tokens.length
      return stopsBefore(from, at) === stopsBefore(to, at)
    })
  })
}

const STOP = /[\s"'”’」』)\]*_]*[.。!?！？…]/y

/** Whether a sentence ends in front of the token, as it is written. */
function stopsBefore(units: readonly Unit[], at: number): boolean {
  let rest = at - 1
  for (const { tokens } of units) {
    if (rest < tokens.length) {
      if (tokens.plain[tokens.starts[rest]!] === '?') return true
      STOP.lastIndex = tokens.ends[rest]!
      return STOP.test(tokens.plain)
    }
    rest -= tokens.length
  }
  return false
}

function isSame(from: TokenText, to: TokenText): boolean {
  if (from.length !== to.length) return false
  for (let i = 0; i < from.length; i++) {
    if (from.ids[i] !== to.ids[i]) return false
    if (from.plain.slice(from.starts[i]!, from.ends[i]!) !== to.plain.slice(to.starts[i]!, to.ends[i]!)) return false
  }
  return true
}

/** One side of a link: its units read as one text. */
class Side {
  readonly tokens: TokenText
  readonly #units: readonly Unit[]

  constructor(units: readonly Unit[]) {
    this.#units = units
    this.tokens = units.length === 1 ? units[0]!.tokens : joinTokens(units.map(({ tokens }) => tokens))
  }

  place = ({ start, end }: Stretch) => {
    const parts: NonNullable<Change['from']>[] = []
    let offset = 0
    for (const { tokens, place } of this.#units) {
      const from = Math.max(start - offset, 0)
      const to = Math.min(end - offset, tokens.length)
      if (to > from) parts.push(place({ start: from, end: to }))
      offset += tokens.length
    }
    const span = { start: parts[0]!.span.start, end: parts.at(-1)!.span.end }
    return { text: parts.map(({ text }) => text).join(' '), span }
  }
}

/** By where they stand in FROM. */
function inOrder(links: readonly Link[]): Link[] {
  const offset = ([ref]: Link['from']): number | null => ref?.span.start.offset ?? null
  const kept = links.filter(({ from }) => from.length > 0).sort((a, b) => offset(a.from)! - offset(b.from)!)
  const added = links.filter(({ from }) => from.length === 0)
  return interleave(kept, added, ({ to }) => offset(to))
}

function count(links: readonly Link[]): Difference['summary'] {
  const summary = { unchanged: 0, moved: 0, changed: 0, split: 0, merged: 0, dropped: 0, added: 0 }
  for (const { status } of links) summary[status]++
  return summary
}
