import type { Range } from '../source/mapped-text.ts'
import type { Block, Reading } from '../source/reading.ts'
import { isClosingHeading, isFarewell, kindBehind, kindWithin } from './furniture.ts'
import type { Candidate } from './label-candidates.ts'
import { skipTimeMark, timeMarkEnd } from './time-marks.ts'

/** What stands between a label and the next: paragraphs, as ranges of the reading. */
export interface Turn {
  label: Candidate
  paragraphs: Range[]
  section: string | null
}

export interface Cut {
  turns: Turn[]
  /** Blocks that belong to no turn, before the first. */
  before: Block[]
}

const LEFTOVER = /[\s*_]*/y

/**
 * Cuts the document at its labels. A turn runs on over paragraphs, lists, quotes and headings until the next label,
 * or until the page says that the conversation is over.
 */
export function cutTurns(reading: Reading, labels: readonly Candidate[]): Cut {
  const { plain } = reading
  const cut: Cut = { turns: [], before: [] }
  const timed = isCaptioned(reading, labels)
  const subheads = hasSubheads(reading, labels)
  let next = 0
  let turn: Turn | null = null
  let section: string | null = null
  let headed = -2
  const add = (start: number, end: number): void => {
    const from = Math.min(skipLeftover(plain, skipTimeMark(plain, skipLeftover(plain, start), end)), end)
    let to = end
    while (to > from && (plain[to - 1] === ' ' || plain[to - 1] === '\n')) to--
    if (to > from) turn!.paragraphs.push({ start: from, end: to })
  }
  reading.blocks.forEach((block, index) => {
    let at = block.start
    const last = next === labels.length
    if (labels[next]?.block !== index) {
      if (block.type === 'heading') {
        if (last && turn && (!subheads || isClosingHeading(reading, block))) turn = null
        const heading = reading.text.slice(block.start, block.end).trim()
        // A number above a heading, or a heading broken in two, is one heading.
        if (/\p{L}/u.test(heading)) {
          section = section && headed === index - 1 && /[,，、：:]$/.test(section) ? section + heading : heading
          headed = index
        }
        return
      }
      if (!turn) {
        if (cut.turns.length === 0) cut.before.push(block)
        return
      }
      const spoken = turn.paragraphs.at(-1)
      const farewell =
        last &&
        !timed &&
        spoken !== undefined &&
        isFarewell(plain.slice(Math.max(spoken.start, spoken.end - 80), spoken.end))
      const kind = last ? kindBehind(reading, block, farewell) : kindWithin(reading, block)
      if (kind === 'end') turn = null
      if (kind === 'words' && block.type !== 'rule') add(block.start, block.end)
      return
    }
    while (labels[next]?.block === index) {
      const label = labels[next++]!
      if (turn && label.start > at) add(at, backOverTime(plain, at, label.start))
      turn = { label, paragraphs: [], section }
      cut.turns.push(turn)
      const end = labels[next]?.block === index ? labels[next]!.start : block.end
      add(label.words, end)
      at = end
    }
  })
  return cut
}

/** Most paragraphs begin with a time mark: captions, whose last lines are no page furniture. */
export function isCaptioned(reading: Reading, labels: readonly Candidate[]): boolean {
  const paragraphs = reading.blocks.filter(({ type }) => type === 'paragraph')
  const timed = paragraphs.filter(({ start }) => timeMarkEnd(reading.plain, start) > 0)
  return timed.length > 10 && timed.length > 0.5 * paragraphs.length && labels.length < timed.length
}

/** Whether headings stand inside turns, with unlabelled words behind them. */
function hasSubheads(reading: Reading, labels: readonly Candidate[]): boolean {
  const labelled = new Set(labels.map(({ block }) => block))
  const first = labels[0]?.block ?? 0
  const last = labels.at(-1)?.block ?? 0
  return reading.blocks.some(
    ({ type }, i) =>
      type === 'heading' &&
      i > first &&
      i < last &&
      !labelled.has(i) &&
      !labelled.has(i + 1) &&
      reading.blocks[i + 1]?.type === 'paragraph',
  )
}

function skipLeftover(plain: string, at: number): number {
  LEFTOVER.lastIndex = at
  LEFTOVER.test(plain)
  return LEFTOVER.lastIndex
}

/** The time mark in front of a label belongs to the label. */
function backOverTime(plain: string, from: number, start: number): number {
  const tail = /[[(<]?[\d:.]+[\])>]?[\s*·•>-]*$/.exec(plain.slice(Math.max(from, start - 24), start))
  return tail?.[0].includes(':') ? start - tail[0].length : start
}
