import type { Range } from '../source/mapped-text.ts'
import type { Reading } from '../source/reading.ts'
import { findInsertions, joinBody } from './body.ts'
import { isCredit, kindWithin } from './furniture.ts'
import { splitSentences } from './sentences.ts'
import { skipTimeMark } from './time-marks.ts'
import type { Passage } from './transcript.ts'

/** The words of a document that names no speakers: captions, an essay. One passage a section, nobody's unless assumed. */
export function readUnlabelled(reading: Reading, captions: boolean, speaker: string | null): Passage[] {
  const passages: Passage[] = []
  const insertions = findInsertions(reading)
  let section: string | null = null
  let paragraphs: Range[] = []
  const close = (): void => {
    const body = joinBody(reading, paragraphs, insertions, captions)
    if (body.length > 0)
      passages.push({ speaker, mode: 'speech', body, section, question: null, sentences: splitSentences(body) })
    paragraphs = []
  }
  for (const block of reading.blocks) {
    if (block.type === 'heading') {
      close()
      section = reading.text.slice(block.start, block.end).trim() || section
    } else if (block.type === 'paragraph' && kindWithin(reading, block) === 'words' && !isCredit(reading, block)) {
      const starts = captions ? block.lines : [block.start]
      starts.forEach((start, i) => {
        const end = starts[i + 1] ?? block.end
        paragraphs.push({ start: skipTimeMark(reading.plain, start, end), end })
      })
    }
  }
  close()
  return passages
}
