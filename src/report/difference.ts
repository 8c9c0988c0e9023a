import type { Difference, Link } from '../schema/index.ts'
import { changeTypes, differenceHeadline, type Entry, entries, type Shown } from './changes.ts'
import { oneLine } from './harmless.ts'
import { place } from './headline.ts'
import { withSigns, wrapMarked } from './marks.ts'
import { paragraph, rule } from './paragraph.ts'
import { PLAIN_TEXT, type TextOptions } from './style.ts'

/** For people: the counts, then each difference with both passages, the words that changed marked inside. */
export function differenceText(difference: Difference, options: TextOptions = PLAIN_TEXT): string {
  const { style } = options
  const shown = entries(difference)
  const lines = paragraph(differenceHeadline(difference), '', options, style.heading)
  for (const severity of ['major', 'minor', 'none'] as const) {
    const group = shown.filter(({ link }) => link.severity === severity)
    if (group.length === 0) continue
    lines.push('', ...rule(`${severity === 'none' ? 'moved' : severity} · ${group.length}`, options))
    for (const entry of group) lines.push('', ...entryLines(entry, options))
  }
  return `${lines.join('\n')}\n`
}

export function entryLines({ label, from, to }: Entry, options: TextOptions): string[] {
  const { style } = options
  return [
    ...paragraph(label, '  ', options, style.strong),
    ...(from ? side('-', from, ['[-', '-]'], options, style.bad) : []),
    ...(to ? side('+', to, ['{+', '+}'], options, style.good) : []),
  ]
}

function side(
  sign: string,
  { places, speaker, words }: Shown,
  [open, close]: [string, string],
  options: TextOptions,
  paint: (text: string) => string,
): string[] {
  const origin = `${sign} ${places} · ${oneLine(speaker ?? 'nobody named')}`
  return [
    ...paragraph(origin, '  ', options, options.style.faint),
    ...wrapMarked(withSigns(words, open, close), Math.max(8, options.columns - 4), paint).map((line) => `    ${line}`),
  ]
}

/** Counts alone, of what became of the claims and of the changes in them. */
export function differenceStat(difference: Difference): string {
  const types = new Map<string, number>()
  for (const { changes } of difference.links)
    for (const type of new Set(changes.map((change) => change.type))) types.set(type, (types.get(type) ?? 0) + 1)
  const rows = [...Object.entries(difference.summary), ...[...types].sort(([a], [b]) => (a < b ? -1 : 1))]
  return rows
    .filter(([, amount]) => amount > 0)
    .map(([name, amount]) => `${String(amount).padStart(6)} ${name}\n`)
    .join('')
}

export const LETTERS: Record<Link['status'], string> = {
  unchanged: '=',
  moved: 'R',
  changed: 'M',
  split: 'S',
  merged: 'J',
  dropped: 'D',
  added: 'A',
}

/** A line for each difference, as with git: letter, places in both, types of the changes; for other programs. */
export function differenceNameStatus(difference: Difference): string {
  return entries(difference)
    .map(({ link }) => {
      const places = (refs: Link['from'], path: string | null) =>
        refs.map((ref) => oneLine(place(ref, { path }))).join(',')
      const cells = [LETTERS[link.status], places(link.from, difference.from.path), places(link.to, difference.to.path)]
      return `${[...cells, changeTypes(link.changes)].join('\t').trimEnd()}\n`
    })
    .join('')
}
