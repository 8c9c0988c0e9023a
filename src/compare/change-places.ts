import type { Change, ChangeType } from '../schema/comparison.ts'
import type { Stretch } from './edits.ts'
import { NUMBER, type TokenText } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WordingChange } from './wording.ts'

type Passage = NonNullable<Change['from']>

/** One side of a comparison: its tokens, and what a stretch of them is in its file. */
export interface ChangeSide {
  tokens: TokenText
  place: (stretch: Stretch) => Passage
}

/** Which change is named first. */
const RANK: readonly ChangeType[] = [
  ...(['speaker', 'number', 'negation', 'hedge', 'condition', 'name', 'truncated', 'extended', 'wording'] as const),
]

/** Changes with their places in both files, the gravest first. */
export function placeChanges(
  changes: readonly WordingChange[],
  from: ChangeSide,
  to: ChangeSide,
  vocabulary: Vocabulary,
): Change[] {
  return changes
    .map((change): Change => {
      const values = change.type === 'number' ? valuesOf(change, from.tokens, to.tokens, vocabulary) : null
      return {
        ...{ type: change.type, certain: change.certain },
        from: change.from && from.place(change.from),
        to: change.to && to.place(change.to),
        ...(values ? { values } : {}),
        ...(change.where ? { where: change.where } : {}),
        ...(change.holds?.length ? { holds: change.holds } : {}),
      }
    })
    .sort((a, b) => RANK.indexOf(a.type) - RANK.indexOf(b.type))
}

function valuesOf(
  { from: left, to: right }: WordingChange,
  from: TokenText,
  to: TokenText,
  vocabulary: Vocabulary,
): Change['values'] | null {
  const a = left && numberIn(from, left, vocabulary)
  const b = right && numberIn(to, right, vocabulary)
  if (a === null || b === null) return null
  return { from: a, to: b, ratio: a === 0 ? null : b / a }
}

const VALUE = /^=(\d+e-?\d+)$/

/** The value of the only number of a stretch. */
function numberIn(tokens: TokenText, { start, end }: Stretch, vocabulary: Vocabulary): number | null {
  let found: number | null = null
  for (let i = start; i < end; i++) {
    if (tokens.kinds[i] !== NUMBER) continue
    const value = VALUE.exec(vocabulary.key(tokens.ids[i]!))
    if (!value || found !== null) return null
    found = Number(value[1])
  }
  return found
}

const MAJOR: ReadonlySet<ChangeType> = new Set(['speaker', 'number', 'negation', 'hedge', 'condition'])

/** Whether a change, or what went or came with it, touches what was claimed. */
export function isMajor({ type, holds }: Change): boolean {
  return MAJOR.has(type) || (holds?.some((held) => MAJOR.has(held)) ?? false)
}
