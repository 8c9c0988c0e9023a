import type { History } from '../schema/index.ts'
import { changeTypes } from './changes.ts'
import { entryLines, LETTERS } from './difference.ts'
import { oneLine } from './harmless.ts'
import { place } from './headline.ts'
import { type Changed, changedClaims, historyHeadline, shortStep } from './history-steps.ts'
import { paragraph, rule } from './paragraph.ts'
import { PLAIN_TEXT, type TextOptions } from './style.ts'
import { width, wrap } from './wrap.ts'

/** For people: the counts, a table of what changed in which version, and then each change with both passages. */
export function historyText(history: History, options: TextOptions = PLAIN_TEXT): string {
  const { style } = options
  const changed = changedClaims(history)
  const lines = paragraph(historyHeadline(history), '', options, style.heading)
  lines.push('')
  history.versions.forEach(({ path }, i) => {
    lines.push(...paragraph(`${i + 1} · ${path ?? 'stdin'}`, '  ', options))
  })
  const rows = table(changed, history.versions.length, options)
  if (rows.length > 0) lines.push('', ...rows)
  for (const severity of ['major', 'minor', 'none'] as const) {
    const group = [...changed.entries()].filter(([, { claim }]) => claim.severity === severity)
    if (group.length === 0) continue
    lines.push('', ...rule(`${severity === 'none' ? 'moved' : severity} · ${group.length}`, options))
    for (const [i, { entries }] of group)
      for (const { version, entry } of entries)
        lines.push('', ...entryLines({ ...entry, label: `#${i + 1} in ${version + 1} · ${entry.label}` }, options))
  }
  return `${lines.join('\n')}\n`
}

const LEAST_WORDS = 16
const GAP = 2

/** A row for each claim that changed, a column for each version but the first. Letters where words do not fit; else none. */
function table(changed: readonly Changed[], versions: number, options: TextOptions): string[] {
  if (changed.length === 0) return []
  const { columns, style } = options
  const heads = Array.from({ length: versions - 1 }, (_, i) => `in ${i + 2}`)
  const words = changed.map(({ claim }) => claim.steps.map(shortStep))
  const letters = changed.map(({ claim }) => claim.steps.map((step) => (step ? LETTERS[step.status] : '')))
  const numbers = `#${changed.length}`.length
  for (const [titles, cells] of [
    [heads, words],
    [heads.map((head) => head.slice(3)), letters],
  ] as const) {
    const widths = titles.map((title, i) => Math.max(width(title), ...cells.map((row) => row[i]!.length)))
    const rest = columns - 2 - numbers - GAP - widths.reduce((sum, each) => sum + GAP + each, 0)
    if (rest < LEAST_WORDS) continue
    const excerpts = changed.map(({ claim }) => excerpt(claim.passages.find((refs) => refs.length)![0]!.quote, rest))
    const room = Math.max(...excerpts.map(width))
    const row = (first: string, excerptOf: string, own: readonly string[], paint = (text: string) => text): string => {
      const tail = own.map((cell, i) => cell.padEnd(widths[i]!)).join(' '.repeat(GAP))
      const head = `  ${first.padStart(numbers)}${' '.repeat(GAP)}${excerptOf}${' '.repeat(room - width(excerptOf) + GAP)}`
      return head + paint(tail.trimEnd())
    }
    return [
      style.faint(row('', '', titles).trimEnd()),
      ...changed.map(({ claim }, i) =>
        row(`#${i + 1}`, excerpts[i]!, cells[i]!, claim.severity === 'major' ? style.bad : style.warn).trimEnd(),
      ),
    ]
  }
  return []
}

function excerpt(quote: string, columns: number): string {
  const text = oneLine(quote)
  if (width(text) <= columns) return text
  const line = wrap(text, columns - 1)[0]!
  return `${text.slice(line.start, line.end).replace(/[\s,，、。.;；:：—-]+$/, '')}…`
}

/** Counts alone, a column for each version but the first. */
export function historyStat({ steps, claims }: History): string {
  const rows = new Map<string, number[]>()
  const add = (name: string, step: number, amount = 1): void => {
    const row = rows.get(name) ?? steps.map(() => 0)
    row[step] = row[step]! + amount
    rows.set(name, row)
  }
  steps.forEach(({ summary }, step) => {
    for (const [name, amount] of Object.entries(summary)) add(name, step, amount)
  })
  const types = new Map<string, number[]>()
  for (const claim of claims)
    claim.steps.forEach((step, at) => {
      for (const type of new Set(step?.changes.map((change) => change.type) ?? [])) {
        const row = types.get(type) ?? steps.map(() => 0)
        row[at] = row[at]! + 1
        types.set(type, row)
      }
      if (step?.returnsFrom !== undefined) add('back', at)
    })
  const all = [...rows, ...[...types].sort(([a], [b]) => (a < b ? -1 : 1))]
  const line = (cells: readonly string[], name: string): string =>
    `${cells.map((cell) => cell.padStart(6)).join(' ')}${name && ` ${name}`}\n`
  return [
    line(
      steps.map(({ to }) => `in ${to + 1}`),
      '',
    ),
    ...all
      .filter(([, amounts]) => amounts.some((amount) => amount > 0))
      .map(([name, amounts]) => line(amounts.map(String), name)),
  ].join('')
}

/** A line for each claim that changed: a letter for each step, its place in each version, the types of the changes. */
export function historyNameStatus(history: History): string {
  return changedClaims(history)
    .map(({ claim, entries }) => {
      const letters = claim.steps.map((step) => (step ? LETTERS[step.status] : '.')).join('')
      const places = claim.passages.map((refs, i) =>
        refs.map((ref) => oneLine(place(ref, history.versions[i]!))).join(','),
      )
      const types = entries
        .map(({ version, entry }) => ({ version, types: changeTypes(entry.link.changes) }))
        .filter((each) => each.types)
        .map((each) => `${each.version + 1}: ${each.types}`)
      return `${[letters, ...places, types.join('; ')].join('\t').trimEnd()}\n`
    })
    .join('')
}
