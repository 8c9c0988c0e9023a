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

/** One row of the table: per token of the text the best alignment that ends there, with what is known of it. */
class Row {
  readonly score: Float64Array
  readonly matched: Float64Array
  readonly run: Float64Array
  readonly longest: Float64Array
  readonly start: Int32Array
  readonly first: Int32Array
  readonly breaks: Int32Array

  constructor(width: number) {
    this.score = new Float64Array(width)
    this.matched = new Float64Array(width)
    this.run = new Float64Array(width)
    this.longest = new Float64Array(width)
    this.start = new Int32Array(width)
    this.first = new Int32Array(width)
    this.breaks = new Int32Array(width)
  }

  take(at: number, from: Row, source: number, score: number): void {
    this.score[at] = score
    this.matched[at] = from.matched[source]!
    this.longest[at] = from.longest[source]!
    this.start[at] = from.start[source]!
    this.first[at] = from.first[source]!
    this.breaks[at] = from.breaks[source]!
  }
}

type Rows = [Row, Row, Row, Row]

/** Kept from call to call, for they cost more to make than to fill. */
let rows: Rows | undefined
let capacity = 0

function rowsOf(width: number): Rows {
  if (!rows || capacity < width) {
    capacity = Math.max(512, 2 * width)
    rows = [new Row(capacity), new Row(capacity), new Row(capacity), new Row(capacity)]
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
  let best: LocalPlace | null = null
  let bestScore = 0
  const skipped = new Float64Array(width)
  for (let j = 0; j < width; j++)
    if (blocked?.[from + j]) skipped[j] = Number.POSITIVE_INFINITY
    else skipped[j] = SKIPPED_TEXT * weight(text[from + j]!) + (gaps[from + j]! >= SENTENCE_GAP ? NEXT_SENTENCE : 0)
  // `paired` ends with a pair at the token, `open` may have skipped tokens since.
  let [previousPaired, previousOpen, paired, open] = rowsOf(width)
  previousPaired.score.fill(-1, 0, width)
  previousOpen.score.fill(-1, 0, width)
  for (let i = 0; i < passage.length; i++) {
    paired.score.fill(-1, 0, width)
    const id = passage[i]!
    const worth = weight(id)
    for (let j = 0; j < width; j++) {
      if (text[from + j] === id && !blocked?.[from + j]) {
        // Its next word at the head of the next sentence is as often another's.
        const crossing = gaps[from + j]! >= SENTENCE_GAP && ownGaps[i]! < SENTENCE_GAP ? CROSSING : 0
        const together = j > 0 ? previousPaired.score[j - 1]! - crossing : -1
        const apart = j > 0 ? previousOpen.score[j - 1]! - crossing : -1
        const bonus = worth * (1 + TOGETHER)
        if (together > 0 && together + bonus >= apart + worth) {
          paired.take(j, previousPaired, j - 1, together + bonus)
          paired.run[j] = previousPaired.run[j - 1]! + worth
        } else if (apart > 0) {
          paired.take(j, previousOpen, j - 1, apart + worth)
          paired.run[j] = worth
          paired.breaks[j] = paired.breaks[j]! + 1
        } else {
          paired.score[j] = worth
          paired.matched[j] = 0
          paired.longest[j] = 0
          paired.start[j] = from + j
          paired.first[j] = i
          paired.breaks[j] = 0
          paired.run[j] = worth
        }
        paired.matched[j] = paired.matched[j]! + worth
        paired.longest[j] = Math.max(paired.longest[j]!, paired.run[j]!)
        if (paired.score[j]! > bestScore) {
          bestScore = paired.score[j]!
          best = {
            ...{ start: paired.start[j]!, end: from + j + 1, first: paired.first[j]!, last: i },
            ...{ matched: paired.matched[j]!, run: paired.longest[j]!, breaks: paired.breaks[j]! },
          }
        }
      }
      const above = previousOpen.score[j]! - SKIPPED_PASSAGE * worth
      const left = j > 0 ? open.score[j - 1]! - skipped[j]! : -1
      if (paired.score[j]! >= above && paired.score[j]! >= left) open.take(j, paired, j, paired.score[j]!)
      else if (above >= left) open.take(j, previousOpen, j, above)
      else open.take(j, open, j - 1, left)
    }
    ;[previousPaired, paired] = [paired, previousPaired]
    ;[previousOpen, open] = [open, previousOpen]
  }
  return best
}
