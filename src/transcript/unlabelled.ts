import type { Reading } from '../source/reading.ts'
import { findInsertions, joinBody } from './body.ts'
import { isClosingHeading, isCredit, kindWithin } from './furniture.ts'
import { addPieces, type Piece, type Setting } from './pieces.ts'
import { splitSentences } from './sentences.ts'
import type { Passage } from './transcript.ts'
import { sectionOf } from './turns.ts'

/** The words of a document that names no speakers: captions, an essay. One passage a section, nobody's unless assumed. */
export function readUnlabelled(reading: Reading, setting: Setting, speaker: string | null): Passage[] {
  const passages: Passage[] = []
  const insertions = findInsertions(reading)
  let section: string | null = null
  let closed = false
  let pieces: Piece[] = []
  const close = (): void => {
    const body = joinBody(reading, pieces, insertions, setting)
    if (body.length > 0)
      passages.push({ speaker, mode: 'speech', body, section, question: null, sentences: splitSentences(body) })
    pieces = []
  }
  for (const [index, block] of reading.blocks.entries()) {
    if (block.type === 'heading') {
      close()
      section = sectionOf(reading, block) ?? section
      closed = isClosingHeading(reading, block)
    } else if (
      !closed &&
      block.type === 'paragraph' &&
      kindWithin(reading, index) === 'words' &&
      !isCredit(reading, block)
    ) {
      addPieces(pieces, reading, block, block.start, block.end, setting)
    }
  }
  close()
  return passages
}
