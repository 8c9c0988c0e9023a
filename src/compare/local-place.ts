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

/** One row of the table: per token of the text what the best alignment that ends there is worth, and which it is. */
interface Row {
  score: Float64Array
  ref: Int32Array
}

/** Alignments, each by the pair that it ends with: few cells of the table are pairs. */
class Alignments {
  matched = new Float64Array(1024)
  run = new Float64Array(1024)
  longest = new Float64Array(1024)
  start = new Int32Array(1024)
  first = new Int32Array(1024)
  breaks = new Int32Array(1024)
  count = 0

  /** Room for one more. */
  next(): number {
    if (this.count === this.matched.length) {
      const grown = <T extends Float64Array | Int32Array>(from: T): T => {
        const to = new (from.constructor as new (length: number) => T)(2 * from.length)
        to.set(from)
        return to
      }
      this.matched = grown(this.matched)
      this.run = grown(this.run)
      this.longest = grown(this.longest)
      this.start = grown(this.start)
      this.first = grown(this.first)
      this.breaks = grown(this.breaks)
    }
    return this.count++
  }
}

type Rows = [Row, Row, Row, Row]

/** Kept from call to call, for they cost more to make than to fill. */
const alignments = new Alignments()
let rows: Rows | undefined
let skipped = new Float64Array(0)

function rowsOf(width: number): Rows {
  if (!rows || skipped.length < width) {
    const capacity = Math.max(512, 2 * width)
    const row = (): Row => ({ score: new Float64Array(capacity), ref: new Int32Array(capacity) })
    rows = [row(), row(), row(), row()]
    skipped = new Float64Array(capacity)
  }
  return rows
}

/**
 * Local alignment of a passage with a stretch of text (Smith and Waterman's, with weights), in two rows of memory:
 * where it begins is carried along instead of traced back.
 */
export function localPlace(
  { ids: passage, gaps: ownGaps }: TokenText,
  { ids: text, gaps }: TokenText,
  { start: from, end: to }: Stretch,
  weight: (id: number) => number,
  blocked: Uint8Array | null,
): LocalPlace | null {
  const width = to - from
  // `paired` ends with a pair at the token, `open` may have skipped tokens since.
  let [previousPaired, previousOpen, paired, open] = rowsOf(width)
  for (let j = 0; j < width; j++)
    if (blocked?.[from + j]) skipped[j] = Number.POSITIVE_INFINITY
    else skipped[j] = SKIPPED_TEXT * weight(text[from + j]!) + (gaps[from + j]! >= SENTENCE_GAP ? NEXT_SENTENCE : 0)
  previousPaired.score.fill(-1, 0, width)
  previousOpen.score.fill(-1, 0, width)
  alignments.count = 0
  let best = -1
  let bestScore = 0
  let bestEnd = 0
  let bestLast = 0
  for (let i = 0; i < passage.length; i++) {
    const id = passage[i]!
    const worth = weight(id)
    const skip = SKIPPED_PASSAGE * worth
    const { score: pairedScore, ref: pairedRef } = paired
    const { score: openScore, ref: openRef } = open
    const { score: scoreAbove, ref: refAbove } = previousOpen
    let left = -1
    let leftRef = -1
    for (let j = 0; j < width; j++) {
      let score = -1
      let ref = -1
      if (text[from + j] === id && !blocked?.[from + j]) {
        // Its next word at the head of the next sentence is as often another's.
        const crossing = gaps[from + j]! >= SENTENCE_GAP && ownGaps[i]! < SENTENCE_GAP ? CROSSING : 0
        const together = j > 0 ? previousPaired.score[j - 1]! - crossing : -1
        const apart = j > 0 ? previousOpen.score[j - 1]! - crossing : -1
        const bonus = worth * (1 + TOGETHER)
        ref = alignments.next()
        const { matched, run, longest, start, first, breaks } = alignments
        const joins = together > 0 && together + bonus >= apart + worth
        const parent = joins ? previousPaired.ref[j - 1]! : apart > 0 ? previousOpen.ref[j - 1]! : -1
        score = joins ? together + bonus : apart > 0 ? apart + worth : worth
        run[ref] = joins ? run[parent]! + worth : worth
        matched[ref] = parent < 0 ? worth : matched[parent]! + worth
        longest[ref] = parent < 0 ? worth : Math.max(longest[parent]!, run[ref]!)
        start[ref] = parent < 0 ? from + j : start[parent]!
        first[ref] = parent < 0 ? i : first[parent]!
        breaks[ref] = parent < 0 ? 0 : breaks[parent]! + (joins ? 0 : 1)
        if (score > bestScore) {
          bestScore = score
          best = ref
          bestEnd = from + j + 1
          bestLast = i
        }
      }
      pairedScore[j] = score
      pairedRef[j] = ref
      const above = scoreAbove[j]! - skip
      left -= skipped[j]!
      if (score >= above && score >= left) {
        left = score
        leftRef = ref
      } else if (above >= left) {
        left = above
        leftRef = refAbove[j]!
      }
      openScore[j] = left
      openRef[j] = leftRef
    }
    ;[previousPaired, paired] = [paired, previousPaired]
    ;[previousOpen, open] = [open, previousOpen]
  }
  if (best < 0) return null
  return {
    ...{ start: alignments.start[best]!, end: bestEnd, first: alignments.first[best]!, last: bestLast },
    ...{ matched: alignments.matched[best]!, run: alignments.longest[best]!, breaks: alignments.breaks[best]! },
  }
}
