import type { Difference } from '../schema/index.ts'
import { differenceHeadline, type Entry, entries, type Shown } from './changes.ts'
import { literal } from './claims-markdown.ts'
import { type Marked, pieces } from './marks.ts'

/** For a review comment. Tags mark the changes: asterisks next to Han characters and punctuation are often no emphasis. */
export function differenceMarkdown(difference: Difference): string {
  const shown = entries(difference)
  const blocks = [`**${literal(differenceHeadline(difference))}**`]
  for (const severity of ['major', 'minor', 'none'] as const) {
    const group = shown.filter(({ link }) => link.severity === severity)
    if (group.length) blocks.push(`### ${severity === 'none' ? 'moved' : severity}`, ...group.map(item))
  }
  return `${blocks.join('\n\n')}\n`
}

function item({ label, from, to }: Entry): string {
  return [`- **${literal(label)}**`, ...(from ? side(from, 'del') : []), ...(to ? side(to, 'ins') : [])].join('\n')
}

function side({ places, speaker, words }: Shown, tag: 'del' | 'ins'): string[] {
  return [
    '',
    `  ${tag === 'del' ? 'was ·' : 'now ·'} ${literal(`${places} · ${speaker ?? 'nobody named'}`)}`,
    `  > ${tagged(words, tag)}`,
  ]
}

export function tagged(words: Marked, tag: 'del' | 'ins'): string {
  return pieces(words)
    .map(({ text, marked }) => (marked ? `<${tag}>${literal(text)}</${tag}>` : literal(text)))
    .join('')
}
