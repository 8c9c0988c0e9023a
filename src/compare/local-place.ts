import type { Stretch } from './edits.ts'
import { SENTENCE_GAP, type TokenText } from './tokens.ts'

/** The stretch of a text that holds most of a passage, by the weight of what they share. */
export interface LocalPlace extends Stretch {
  /** First and last token of the passage that stand there. */
  first: number
  last: number
  matched: number
  /** Weight of the longest run of neighbouring tokens that stand there together. */
  run: number
  /** How many times something was skipped between what is shared. */
  breaks: number
}

/** What is skipped on the two sides costs so much of its weight. */
const SKIPPED_TEXT = 0.3
const SKIPPED_PASSAGE = 0.1
/** To go on behind a sentence of which something was skipped: a token or two met there by chance are not worth it. */
const NEXT_SENTENCE = 14
/** To go on into the next sentence where the passage is one. */
const CROSSING = 14
/** Neighbours that stay neighbours are worth so much more. */
const TOGETHER = 0.15
/** What no alignment can pay. */
const FORBIDDEN = 1e6
const ROUNDING = 1e-6

/** Alignments, each by the pair that it ends with. */
class Alignments {
  score = new Float64Array(1024)
  /** Score and the cost of skipping all up to its end, so that those of different ends compare. */
  level = new Float64Array(1024)
  matched = new Float64Array(1024)
  run = new Float64Array(1024)
  longest = new Float64Array(1024)
  start = new Int32Array(1024)
  first = new Int32Array(1024)
  last = new Int32Array(1024)
  breaks = new Int32Array(1024)
  count = 0

  /** Room for one more. */
  next(): number {
    if (this.count === this.score.length) {
      const grown = <T extends Float64Array | Int32Array>(from: T): T => {
        const to = new (from.constructor as new (length: number) => T)(2 * from.length)
        to.set(from)
        return to
      }
      this.score = grown(this.score)
      this.level = grown(this.level)
      this.matched = grown(this.matched)
      this.run = grown(this.run)
      this.longest = grown(this.longest)
      this.start = grown(this.start)
      this.first = grown(this.first)
      this.last = grown(this.last)
      this.breaks = grown(this.breaks)
    }
    return this.count++
  }
}

/** Memory for one row of the table: per token of the window something. */
class Row {
  /** Cost of skipping all tokens before this one. */
  skipped = new Float64Array(512)
  /** The token before this one, counted from 1, that has the same slot. */
  earlier = new Int32Array(512)
  /** The alignment that ended here last. */
  ending = new Int32Array(512)
  /** A tree of maxima (Fenwick's): the alignment of the highest level that ends in the stretch of each node. */
  tree = new Int32Array(512)

  clear(width: number): void {
    if (this.tree.length <= width + 1) {
      const capacity = 2 * width + 2
      this.skipped = new Float64Array(capacity)
      this.earlier = new Int32Array(capacity)
      this.ending = new Int32Array(capacity)
      this.tree = new Int32Array(capacity)
    }
    this.ending.fill(-1, 0, width)
    this.tree.fill(-1, 0, width + 1)
  }
}

/** Kept from call to call, for they cost more to make than to fill. */
const alignments = new Alignments()
const row = new Row()
/** Tokens of the window by their number: of each slot the last, counted from 1. */
const slots = new Int32Array(2048)
const slotOf = (id: number): number => id & (slots.length - 1)

/**
 * Local alignment of a passage with a stretch of text (Smith and Waterman's, with weights). Few cells of its table are
 * pairs of equal tokens, so these alone are looked at: for each, the best alignment that ends before it on both sides,
 * which a tree over the tokens of the text knows, since what is skipped costs the same whatever it was joined to.
 */
export function localPlace(
  { ids: passage, gaps: ownGaps }: TokenText,
  { ids: text, gaps }: TokenText,
  { start: from, end: to }: Stretch,
  weight: (id: number) => number,
  blocked: Uint8Array | null,
): LocalPlace | null {
  const width = to - from
  row.clear(width)
  slots.fill(0)
  const { skipped, earlier, ending, tree } = row
  skipped[0] = 0
  for (let j = 0; j < width; j++) {
    const id = text[from + j]!
    const next = gaps[from + j]! >= SENTENCE_GAP ? NEXT_SENTENCE : 0
    const isBlocked = blocked?.[from + j] === 1
    skipped[j + 1] = skipped[j]! + (isBlocked ? FORBIDDEN : SKIPPED_TEXT * weight(id) + next)
    if (isBlocked) continue
    earlier[j] = slots[slotOf(id)]!
    slots[slotOf(id)] = j + 1
  }
  alignments.count = 0
  let best = -1
  let bestScore = 0
  let bestEnd = 0
  let skippedOwn = 0
  for (let i = 0; i < passage.length; i++) {
    const id = passage[i]!
    const worth = weight(id)
    // From the last to the first, so that the tree knows of alignments of this row only those that end behind.
    for (let j = slots[slotOf(id)]! - 1; j >= 0; j = earlier[j]! - 1) {
      if (text[from + j] !== id) continue
      let before = -1
      for (let node = j; node > 0; node &= node - 1) {
        const ref = tree[node]!
        if (ref >= 0 && (before < 0 || alignments.level[ref]! > alignments.level[before]!)) before = ref
      }
      const ref = alignments.next()
      const { score, level, matched, run, longest, start, first, last, breaks } = alignments
      // Its next word at the head of the next sentence is as often another's.
      const crossing = gaps[from + j]! >= SENTENCE_GAP && ownGaps[i]! < SENTENCE_GAP ? CROSSING : 0
      const apart = before < 0 ? -1 : level[before]! - skippedOwn - skipped[j]! - crossing
      const above = j > 0 ? ending[j - 1]! : -1
      const together = above >= 0 && last[above] === i - 1 ? score[above]! - crossing : -1
      const bonus = worth * (1 + TOGETHER)
      const joins = together > 0 && together + bonus >= apart + worth
      const parent = joins ? above : apart > 0 ? before : -1
      const own = joins ? together + bonus : parent < 0 ? worth : apart + worth
      score[ref] = own
      level[ref] = own + skippedOwn + SKIPPED_PASSAGE * worth + skipped[j + 1]!
      run[ref] = joins ? run[parent]! + worth : worth
      matched[ref] = parent < 0 ? worth : matched[parent]! + worth
      longest[ref] = parent < 0 ? worth : Math.max(longest[parent]!, run[ref]!)
      start[ref] = parent < 0 ? from + j : start[parent]!
      first[ref] = parent < 0 ? i : first[parent]!
      last[ref] = i
      breaks[ref] = parent < 0 ? 0 : breaks[parent]! + (joins ? 0 : 1)
      ending[j] = ref
      for (let node = j + 1; node <= width; node += node & -node)
        if (tree[node]! < 0 || level[ref]! > level[tree[node]!]!) tree[node] = ref
      // Of those that are worth the same the first, whatever rounding says.
      const same = last[best] === i ? -ROUNDING : ROUNDING
      if (best < 0 || own > bestScore + same) {
        bestScore = Math.max(bestScore, own)
        best = ref
        bestEnd = from + j + 1
      }
    }
    skippedOwn += SKIPPED_PASSAGE * worth
  }
  if (best < 0) return null
  return {
    ...{ start: alignments.start[best]!, end: bestEnd, first: alignments.first[best]!, last: alignments.last[best]! },
    ...{ matched: alignments.matched[best]!, run: alignments.longest[best]!, breaks: alignments.breaks[best]! },
  }
}
