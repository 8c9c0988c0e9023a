import type { ClaimSet } from '../schema/claim-set.ts'
import type { Span } from '../schema/position.ts'
import { readDocument } from '../source/document.ts'

/** What somebody is said to have said, from a claim file or from anywhere else. */
export interface Quote {
  id: string
  quote: string
  speaker: string | null
  /** As it stands in its file, where that differs from the quote. */
  raw?: string
  span?: Span
  /** Words that stood before and behind it. */
  prefix?: string
  suffix?: string
  /** Offsets of the text that the one who quotes gives, in code points; judged, not believed. */
  codePoints?: { start: number; end: number }
  /** How sure its tool is that it stands there. */
  alignment?: string
  /** Its markup was read, and is in `raw`. */
  marked?: boolean
  /** Path or address of the text that it was taken from. */
  source?: string
  /** A sentence, so that words put before or behind it are a change. */
  sentence: boolean
}

/** Character references, tags, links and escapes: somebody has quoted the file and not what it shows. */
const MARKUP = /&#?\w{2,31};|<\/?[a-z][^<>]*>|\]\(|\\[!-/:-@[-`{-~]/i

/** A quote as a reader sees it, where it came with markup. */
export function asRead(quote: Quote): Quote {
  if (quote.sentence || quote.raw !== undefined || !MARKUP.test(quote.quote)) return quote
  const { text } = readDocument(quote.quote, 'markdown').reading
  const read = text.replace(/\s+/g, ' ').trim()
  return read === '' || read === quote.quote ? quote : { ...quote, quote: read, raw: quote.quote, marked: true }
}

/** The claims of a set as quotes. */
export function quotesOf({ claims }: ClaimSet): Quote[] {
  return claims.map(({ id, quote, speaker, raw, span }) => ({
    ...{ id, quote, speaker, span, sentence: true },
    ...(raw === undefined ? {} : { raw }),
  }))
}
