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
  return joinAcrossIslands(from, edits)
}

/**
 * 遭到入侵的地方 → 灘頭的邊緣 shares 的 by chance. An island is given up where it is short and longer words took each
 * other's place on both of its sides, or where one character was shifted: 程序 → 进程 is one word for another.
 */
function joinAcrossIslands(from: TokenText, edits: readonly Edit[]): Edit[] {
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
  if (han && island === 1 && isShift(left, right)) return true
  const replaced = (edit: Edit): number => Math.min(lengthOf(edit.from), lengthOf(edit.to))
  return replaced(left) >= island && replaced(right) >= island && replaced(left) + replaced(right) >= 3 * island
}

/** One character gone on one side of the island, one put in on the other. */
function isShift(left: Edit, right: Edit): boolean {
  const [a, b, c, d] = [lengthOf(left.from), lengthOf(left.to), lengthOf(right.from), lengthOf(right.to)]
  return (a === 1 && b === 0 && c === 0 && d === 1) || (a === 0 && b === 1 && c === 1 && d === 0)
}
