import type { ClaimHistory, History, HistoryStep, Link } from '../schema/index.ts'
import { type Entry, entryOf } from './changes.ts'
import { number } from './phrases.ts'

/** A claim that changed, with an entry for each version that changed it. */
export interface Changed {
  claim: ClaimHistory
  entries: { version: number; entry: Entry }[]
}

/** What a reader has to look at, the gravest first and then in the order of the documents. */
export function changedClaims({ claims, versions }: History): Changed[] {
  const severities = ['major', 'minor', 'none'] as const
  return claims
    .filter(({ changedIn }) => changedIn.length > 0)
    .map((claim, i) => ({ claim, i }))
    .sort((a, b) => severities.indexOf(a.claim.severity) - severities.indexOf(b.claim.severity) || a.i - b.i)
    .map(({ claim }) => ({
      claim,
      entries: claim.changedIn.map((version) => {
        const step = claim.steps[version - 1]!
        const before = step.returnsFrom ?? version - 1
        const link = linkOf(step, claim.passages[before]!, claim.passages[version]!)
        const entry = entryOf(link, versions[before]!.path, versions[version]!.path)
        return { version, entry: { ...entry, label: labelOf(step, entry.label) } }
      }),
    }))
}

function linkOf({ status, moved, severity, changes }: HistoryStep, from: Link['from'], to: Link['to']): Link {
  return { status, moved, severity, from, to, changes }
}

/** Versions have numbers from 1 where people read them. */
function labelOf({ returnsFrom, restores }: HistoryStep, label: string): string {
  const what = returnsFrom === undefined ? label : label.replace(/^added/, `back, last in ${returnsFrom + 1}`)
  return restores === undefined || restores === returnsFrom ? what : `${what} (as in ${restores + 1} again)`
}

/** "411 claims through 3 versions: 9 changed, 402 unchanged" */
export function historyHeadline({ summary, versions }: History): string {
  const { claims, changed, unchanged, returned } = summary
  const counts = [
    ...(changed ? [`${number(changed)} changed${returned ? ` (${number(returned)} of them came back)` : ''}`] : []),
    ...(unchanged || !changed ? [`${number(unchanged)} unchanged`] : []),
  ]
  return `${number(claims)} claim${claims === 1 ? '' : 's'} through ${versions.length} versions: ${counts.join(', ')}`
}

/** What happened, in a word or two for a cell: "number +1" where there is more than the gravest change. */
export function shortStep(step: HistoryStep | null): string {
  if (!step) return ''
  if (step.restores !== undefined) return `as in ${step.restores + 1}`
  if (step.returnsFrom !== undefined) return 'back'
  if (step.status === 'unchanged') return '='
  if (step.status !== 'changed') return step.status
  const types = [...new Set(step.changes.map(({ type }) => type))]
  return types.length > 1 ? `${types[0]} +${types.length - 1}` : (types[0] ?? 'changed')
}
