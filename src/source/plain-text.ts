import type { Reading } from './reading.ts'
import { ReadingBuilder } from './reading-builder.ts'

const facts = { type: 'paragraph', depth: 0, containers: [], item: false } as const

/** Reads text without markup: paragraphs are what blank lines separate, and every character means itself. */
export function readPlainText(text: string, from: number): Reading {
  const builder = new ReadingBuilder()
  const paragraph = /(?:[ \t\u3000]*\S[^\r\n]*(?:\r\n|\r|\n|$))+/g
  paragraph.lastIndex = from
  for (let match = paragraph.exec(text); match; match = paragraph.exec(text)) {
    const start = match.index
    const end = start + match[0].trimEnd().length
    builder.block(facts, { start, end }, () => {
      for (let i = start; i < end; i++) {
        if (text[i] === '\r' && text[i + 1] === '\n') builder.unit('\n', i, ++i + 1)
        else if (text[i] === '\r') builder.unit('\n', i, i + 1)
        else builder.unit(text[i]!, i, i + 1)
      }
    })
  }
  return builder.finish()
}
