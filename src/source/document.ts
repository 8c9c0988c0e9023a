import { type Header, readHeader } from './header.ts'
import { type Language, languageOf, scriptOf } from './language.ts'
import { readMarkdown } from './markdown.ts'
import { readPlainText } from './plain-text.ts'
import type { Reading } from './reading.ts'
import { readSubtitles } from './subtitles.ts'

export type Format = 'markdown' | 'html' | 'text'

export interface Document {
  /** The decoded file: all offsets point here. */
  text: string
  format: Format
  reading: Reading
  header: Header
  language: Language
  script: 'Hans' | 'Hant' | null
}

/** What reads one format; `facts` are those of front matter or of a page's head, by lower-case name. */
export type Reader = (text: string, from: number) => { reading: Reading; facts: ReadonlyMap<string, string> }

const BYTE_ORDER_MARK = 0xfeff
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i
const FIRST_CUE = /^\s*(?:WEBVTT\b|(?:\d+[ \t]*\r?\n)?[ \t]*\d{1,2}:\d{2}:\d{2}[,.]\d{2,3}(?:[ \t]+--> |,\d{1,2}:))/
const CUE = /^[ \t]*\d{1,2}:\d{2}:\d{2}[,.]\d{2,3}(?:[ \t]+--> |,\d{1,2}:)/gm
const TOP = 4000
const MARKDOWN_SIGN = /^ {0,3}(?:#{1,6} |>|[-*+] |```)|\*\*\S|\]\(\S+\)|^\|.*\|\s*$/m

/** The format of a file by its content; a name that ends in .txt settles what has no sign of Markdown. */
export function formatOf(text: string, path?: string | null): Format {
  const top = text.slice(text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0, TOP)
  if (PAGE.test(top)) return 'html'
  if (areSubtitles(top)) return 'text'
  return path && /\.txt$/i.test(path) && !MARKDOWN_SIGN.test(text) ? 'text' : 'markdown'
}

/** From the first line on, or two cues at least: a page about captions may show one. */
function areSubtitles(top: string): boolean {
  return FIRST_CUE.test(top) || (top.match(CUE)?.length ?? 0) > 1
}

export const markdownReader: Reader = (text, from) => ({ reading: readMarkdown(text, from), facts: new Map() })

/** Whether Markdown may begin with front matter, so that `frontMatterReader` is needed. */
export const mayHaveFrontMatter = (text: string): boolean => /^\ufeff?---/.test(text)

/** Plain text, and captions as SubRip and WebVTT keep them. */
export const plainTextReader: Reader = (text, from) => ({
  reading: areSubtitles(text.slice(from, from + TOP)) ? readSubtitles(text, from) : readPlainText(text, from),
  facts: new Map(),
})

const READERS: Partial<Record<Format, Reader>> = { markdown: markdownReader, text: plainTextReader }

/**
 * Reads a decoded file, byte order mark included.
 *
 * @param reader for HTML it is `readHtml`, for Markdown with front matter `frontMatterReader`: the caller brings them
 *   along, because the parsers of HTML and YAML take longer to load than most documents take to read
 */
export function readDocument(
  text: string,
  format: Format = 'markdown',
  reader: Reader = READERS[format] ?? markdownReader,
): Document {
  const { reading, facts } = reader(text, text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0)
  const language = languageOf(reading.text)
  return {
    text,
    format,
    reading,
    header: readHeader(reading, facts),
    language,
    script: language === 'zh' ? scriptOf(reading.text) : null,
  }
}
