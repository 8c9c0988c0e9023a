import type { Range } from '../source/mapped-text.ts'
import type { Block, Reading } from '../source/reading.ts'
import { LANGUAGE_TAG, past } from './label-line.ts'
import { skipTimeMark, timeMarkEnd } from './time-marks.ts'

/** A stretch of somebody's words: a paragraph, or a part of it that a time mark set off. */
export interface Piece extends Range {
  /** Goes on in the paragraph of the piece before. */
  continues: boolean
}

/** How a document is set: what is a caption, and whether it has full stops. */
export interface Setting {
  captions: boolean
  unpunctuated: boolean
}

const STOPS = /[。！？!?.…]/g
/** One full stop in so many characters, or more, is punctuated text. */
const RARE = 400
const LEFTOVER = /[\s*_]*/y

/** Captions are known by their time marks: at most lines, and more often than somebody is named. */
export function settingOf({ plain, blocks }: Reading, labels: number): Setting {
  let lines = 0
  let timed = 0
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    lines += block.lines.length
    for (const start of block.lines) if (timeMarkEnd(plain, start) > 0) timed++
  }
  return {
    captions: timed > 8 && timed > 0.4 * lines && labels < timed,
    unpunctuated: plain.length > 2 * RARE && !hasStops(plain, plain.length / RARE),
  }
}

function hasStops(plain: string, enough: number): boolean {
  STOPS.lastIndex = 0
  for (let found = 0; found < enough; found++) if (!STOPS.test(plain)) return false
  return true
}

/** Adds the words of a block from one place to another, without the time marks and asterisks that its lines begin with. */
export function addPieces(
  pieces: Piece[],
  reading: Reading,
  block: Block,
  start: number,
  end: number,
  { unpunctuated }: Setting,
): void {
  const { plain } = reading
  const cuts: number[] = []
  for (let i = lineAfter(block.lines, start); i < block.lines.length && block.lines[i]! < end; i++)
    if (unpunctuated || timeMarkEnd(plain, block.lines[i]!) > 0) cuts.push(block.lines[i]!)
  let continues = false
  for (let i = -1; i < cuts.length; i++) {
    const from = cuts[i] ?? start
    const limit = cuts[i + 1] ?? end
    const words = Math.min(skipLeftover(plain, skipTimeMark(plain, skipLeftover(plain, from), limit)), limit)
    let to = limit
    while (to > words && (plain[to - 1] === ' ' || plain[to - 1] === '\n')) to--
    if (to <= words) continue
    pieces.push({ start: words, end: to, continues })
    continues = true
  }
}

const skipLeftover = (plain: string, at: number): number => past(plain, past(plain, at, LEFTOVER), LANGUAGE_TAG)

/** The first line that begins behind a place. */
function lineAfter(lines: readonly number[], place: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]! <= place) low = middle + 1
    else high = middle
  }
  return low
}
