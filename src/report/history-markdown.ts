import type { ClaimHistory, History } from '../schema/index.ts'
import { literal } from './claims-markdown.ts'
import { tagged } from './difference-markdown.ts'
import { oneLine } from './harmless.ts'
import { place } from './headline.ts'
import { type Changed, changedClaims, historyHeadline } from './history-steps.ts'

/** A table for a review comment: a row for each claim that changed, a column for each version. */
export function historyMarkdown(history: History): string {
  const { versions } = history
  const changed = changedClaims(history)
  const blocks = [`**${literal(historyHeadline(history))}**`]
  if (changed.length > 0)
    blocks.push(
      [
        `| ${versions.map(({ path }, i) => `${i + 1} · ${literal(path ?? 'stdin')}`).join(' | ')} |`,
        `|${' --- |'.repeat(versions.length)}`,
        ...changed.map((row) => `| ${versions.map((_, i) => cell(row, i, history)).join(' | ')} |`),
      ].join('\n'),
    )
  return `${blocks.join('\n\n')}\n`
}

function cell({ claim, entries }: Changed, version: number, history: History): string {
  const change = entries.find((entry) => entry.version === version)
  if (!change) return claim.steps[version - 1]?.status === 'unchanged' ? '=' : asItStands(claim, version, history)
  const { label, to } = change.entry
  if (!to) return `**${literal(label)}**`
  return `**${literal(label)}**<br>${tagged(to.words, 'ins')}<br>${literal(`${to.places} · ${to.speaker ?? 'nobody named'}`)}`
}

/** Where nothing is said of a step, it is the first version, or one that does not have the claim. */
function asItStands({ passages }: ClaimHistory, version: number, { versions }: History): string {
  const refs = passages[version]!
  if (refs.length === 0) return ''
  const quote = refs.map((ref) => oneLine(ref.quote)).join(' ')
  const places = refs.map((ref) => place(ref, versions[version]!)).join(', ')
  return `${literal(quote)}<br>${literal(`${places} · ${refs[0]!.speaker ?? 'nobody named'}`)}`
}
