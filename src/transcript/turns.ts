import { hasLetter } from '../source/letters.ts'
import type { Block, Reading } from '../source/reading.ts'
import { isClosingHeading, isFarewell, isHeading, kindBehind, kindWithin } from './furniture.ts'
import type { Candidate } from './label-candidates.ts'
import { addPieces, type Piece, type Setting } from './pieces.ts'
import { backOverTimeMark } from './time-marks.ts'

/** What stands between a label and the next. */
export interface Turn {
  label: Candidate
  pieces: Piece[]
  section: string | null
}

export interface Cut {
  turns: Turn[]
  /** The blocks before the first turn, by number. */
  before: number[]
}

/** Where thanks and goodbyes stand, from the end of a turn. */
const LAST_WORDS = 60

/**
 * Cuts the document at its labels. A turn runs on over paragraphs, lists, quotes and headings until the next label,
 * or until the page says that the conversation is over.
 */
export function cutTurns(reading: Reading, labels: readonly Candidate[], setting: Setting): Cut {
  const { plain } = reading
  const cut: Cut = { turns: [], before: [] }
  const subheads = hasSubheads(reading, labels)
  let next = 0
  let turn: Turn | null = null
  let section: string | null = null
  let headed = -2
  reading.blocks.forEach((block, index) => {
    let at = block.start
    const last = next === labels.length
    if (labels[next]?.block !== index) {
      if (isHeading(reading, block)) {
        if (cut.turns.length === 0) cut.before.push(index)
        if (last && turn && (!subheads || isClosingHeading(reading, block))) turn = null
        const heading = sectionOf(reading, block)
        // A number above a heading, or a heading broken in two, is one heading.
        if (heading) {
          section = section && headed === index - 1 && /[,，、：:]$/.test(section) ? section + heading : heading
          headed = index
        }
        return
      }
      if (!turn) {
        if (cut.turns.length === 0) cut.before.push(index)
        return
      }
      const spoken = turn.pieces.at(-1)
      const farewell =
        last &&
        !setting.captions &&
        spoken !== undefined &&
        isFarewell(plain.slice(Math.max(spoken.start, spoken.end - LAST_WORDS), spoken.end))
      const kind = last ? kindBehind(reading, index, farewell) : kindWithin(reading, index)
      if (kind === 'end') turn = null
      if (kind === 'words' && block.type !== 'rule')
        addPieces(turn!.pieces, reading, block, block.start, block.end, setting)
      return
    }
    while (labels[next]?.block === index) {
      const label = labels[next++]!
      if (turn && label.start > at)
        addPieces(turn.pieces, reading, block, at, backOverTimeMark(plain, at, label.start), setting)
      turn = { label, pieces: [], section }
      cut.turns.push(turn)
      const end = labels[next]?.block === index ? labels[next]!.start : block.end
      addPieces(turn.pieces, reading, block, label.words, end, setting)
      at = end
    }
  })
  return cut
}

/** What a heading says, without left-over marks: not the title of the page, nor a sentence that was set as a heading. */
export function sectionOf({ text, blocks }: Reading, block: Block): string | null {
  const heading = text
    .slice(block.start, block.end)
    .replace(/\*+/g, '')
    .replace(/^[▎▍▌■◆●\s]+/u, '')
    .trim()
  const title = block === blocks[0] && block.depth === 1
  const sentence = heading.length > 60 && /[。！？.!?]["”」』]?$/.test(heading)
  return title || sentence || !hasLetter(heading) ? null : heading
}

/** Whether headings stand inside turns, with unlabelled words behind them. */
function hasSubheads(reading: Reading, labels: readonly Candidate[]): boolean {
  const labelled = new Set(labels.map(({ block }) => block))
  const first = labels[0]?.block ?? 0
  const last = labels.at(-1)?.block ?? 0
  return reading.blocks.some(
    (block, i) =>
      isHeading(reading, block) &&
      i > first &&
      i < last &&
      !labelled.has(i) &&
      !labelled.has(i + 1) &&
      reading.blocks[i + 1]?.type === 'paragraph',
  )
}
