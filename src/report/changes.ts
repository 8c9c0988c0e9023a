import type { Change, ClaimRef, Difference, Link } from '../schema/index.ts'
import { oneLine } from './harmless.ts'
import { place } from './headline.ts'
import { type Marked, markChanges } from './marks.ts'
import { number } from './phrases.ts'
import { width } from './wrap.ts'

/** One side of a link as it is shown: its places and its words, with what the other side has not marked. */
export interface Shown {
  places: string
  speaker: string | null
  words: Marked
}

export interface Entry {
  link: Link
  /** "changed: number, hedge (to review)" */
  label: string
  from: Shown | null
  to: Shown | null
}

/** What a reader has to look at, the major ones first and then in the order of the document; what is unchanged is left out. */
export function entries({ links, from, to }: Difference): Entry[] {
  const severities = ['major', 'minor', 'none'] as const
  return links
    .filter(({ status }) => status !== 'unchanged')
    .map((link, i) => ({ link, i }))
    .sort((a, b) => severities.indexOf(a.link.severity) - severities.indexOf(b.link.severity) || a.i - b.i)
    .map(({ link }) => entryOf(link, from.path, to.path))
}

export function entryOf(link: Link, from: string | null, to: string | null): Entry {
  return { link, label: label(link), ...sides(link, from, to) }
}

/** Changes by type, with what is known of each; a doubtful one has a question mark: "number (32 → 33), hedge?" */
export function changeTypes(changes: readonly Change[]): string {
  const words = changes.map((change) => {
    const what = particulars(change)
    return `${change.type}${change.certain ? '' : '?'}${what && ` (${what})`}`
  })
  return [...new Set(words)].join(', ')
}

function particulars({ type, from, to, values, holds }: Change): string {
  if (values) return `${number(values.from)} → ${number(values.to)}`
  if (type === 'speaker') return `${from?.text || 'nobody named'} → ${to?.text || 'nobody named'}`
  if (holds) return holds.join(', ')
  return NAMED.has(type) ? exchange(from?.text, to?.text) : ''
}

/** Changes of a word or two, which say more than their type does. */
const NAMED: ReadonlySet<Change['type']> = new Set(['number', 'negation', 'hedge', 'condition', 'name'])
const LONGEST = 24

function exchange(from: string | undefined, to: string | undefined): string {
  const [left, right] = [oneLine(from ?? ''), oneLine(to ?? '')]
  if (width(left) > LONGEST || width(right) > LONGEST) return ''
  if (left && right) return `${left} → ${right}`
  return left ? `“${left}” dropped` : `“${right}” added`
}

function label({ status, moved, changes }: Link): string {
  const words = changes.length ? `${status}: ${changeTypes(changes)}` : status
  return moved && status !== 'moved' ? `${words} (and moved)` : words
}

function sides(link: Link, from: string | null, to: string | null): { from: Shown | null; to: Shown | null } {
  const [left, right] = [words(link.from), words(link.to)]
  const marked =
    left && right && link.changes.length
      ? markChanges(left, right)
      : { from: { text: left, marks: [] }, to: { text: right, marks: [] } }
  return { from: shown(link.from, from, marked.from), to: shown(link.to, to, marked.to) }
}

function shown(refs: readonly ClaimRef[], path: string | null, marked: Marked): Shown | null {
  if (refs.length === 0) return null
  const places = refs.map((ref) => place(ref, { path })).join(', ')
  return { places, speaker: refs[0]!.speaker, words: marked }
}

const words = (refs: readonly ClaimRef[]): string => refs.map(({ quote }) => oneLine(quote)).join(' ')

/** "3 changed, 1 dropped, 312 unchanged": in the order of what matters, and nothing that is none. */
export function differenceHeadline({ summary }: Difference): string {
  const order = ['changed', 'dropped', 'added', 'split', 'merged', 'moved', 'unchanged'] as const
  const counts = order.filter((status) => summary[status] > 0).map((status) => `${summary[status]} ${status}`)
  return counts.join(', ') || 'no claims on either side'
}
