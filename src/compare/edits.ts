import type { Alignment } from './align.ts'
import { HAN, type TokenText } from './tokens.ts'

/** A stretch of tokens, half-open. */
export interface Stretch {
  start: number
  end: number
}

/** What stands on the two sides between equal tokens; one side may be empty, and then says where it would stand. */
export interface Edit {
  from: Stretch
  to: Stretch
}

const lengthOf = ({ start, end }: Stretch): number => end - start

/** The stretches that an alignment leaves unpaired, with weak islands between two of them given up. */
export function editsOf(from: TokenText, to: TokenText, { from: left, to: right }: Alignment): Edit[] {
  const edits: Edit[] = []
  let i = 0
  let j = 0
  for (let k = 0; k <= left.length; k++) {
    const nextI = left[k] ?? from.length
    const nextJ = right[k] ?? to.length
    if (nextI > i || nextJ > j) edits.push({ from: { start: i, end: nextI }, to: { start: j, end: nextJ } })
    i = nextI + 1
    j = nextJ + 1
  }
  return joinAcrossIslands(from, to, edits)
}

/**
 * 遭到入侵的地方 → 灘頭的邊緣 shares 的 by chance. An island is given up where it is short and what changed on both
 * of its sides is longer, on both sides of the comparison or none (so that a pure insertion stays one).
 */
function joinAcrossIslands(from: TokenText, _to: TokenText, edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    if (last && givesUp(from, last, edit)) {
      last.from.end = edit.from.end
      last.to.end = edit.to.end
    } else joined.push({ from: { ...edit.from }, to: { ...edit.to } })
  }
  return joined
}

function givesUp(from: TokenText, left: Edit, right: Edit): boolean {
  const island = right.from.start - left.from.end
  if (island === 0) return true
  const han = from.kinds[left.from.end] === HAN
  if (island > (han ? 2 : 1)) return false
  const weight = (edit: Edit): number => Math.min(lengthOf(edit.from), lengthOf(edit.to))
  return weight(left) >= island && weight(right) >= island && weight(left) + weight(right) >= (han ? 3 : 3) * island
}
