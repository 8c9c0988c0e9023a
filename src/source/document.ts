import { readFrontMatter } from './front-matter.ts'
import { type Header, readHeader } from './header.ts'
import { type Language, languageOf, scriptOf } from './language.ts'
import { readMarkdown } from './markdown.ts'
import type { Reading } from './reading.ts'

export interface Document {
  /** The decoded file: all offsets point here. */
  text: string
  reading: Reading
  header: Header
  language: Language
  script: 'Hans' | 'Hant' | null
}

const BYTE_ORDER_MARK = 0xfeff

/** Reads a decoded file, byte order mark and front matter included. */
export function readDocument(text: string): Document {
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  const frontMatter = readFrontMatter(text, start)
  const reading = readMarkdown(text, frontMatter?.end ?? start)
  const language = languageOf(reading.text)
  return {
    text,
    reading,
    header: readHeader(reading, frontMatter?.facts ?? new Map()),
    language,
    script: language === 'zh' ? scriptOf(reading.text) : null,
  }
}
