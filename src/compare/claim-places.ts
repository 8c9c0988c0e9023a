import { quoteOf } from '../claims/places.ts'
import type { Span } from '../schema/position.ts'
import type { Document } from '../source/document.ts'
import { LineIndex } from '../source/lines.ts'
import type { Range } from '../source/mapped-text.ts'
import type { Transcript } from '../transcript/transcript.ts'
import type { Stretch } from './edits.ts'
import { type Part, type SearchText, searchTextOf } from './search-text.ts'
import { SENTENCE_GAP, type TokenText, tokenise } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A passage as it stands in a document. */
export interface Excerpt {
  text: string
  span: Span
}

/** A document made ready for searching: its tokens, and what each stretch of them is in the file. */
export class Searchable {
  readonly document: Document
  readonly transcript: Transcript
  readonly tokens: TokenText
  readonly #search: SearchText
  readonly #lines: LineIndex

  constructor(document: Document, transcript: Transcript, vocabulary: Vocabulary) {
    this.document = document
    this.transcript = transcript
    this.#search = searchTextOf(document.reading, transcript.passages)
    this.tokens = tokenise(this.#search.mapped.text, vocabulary)
    markSentences(this.tokens, this.#search.parts)
    this.#lines = new LineIndex(document.text)
  }

  get parts(): readonly Part[] {
    return this.#search.parts
  }

  /** Offset in the file at which a token begins. */
  offsetOf(token: number): number {
    return this.#search.mapped.starts[this.tokens.starts[token]!]!
  }

  /** Offset in the file just behind a token. */
  endOf(token: number): number {
    return this.#search.mapped.ends[this.tokens.ends[token]! - 1]!
  }

  partAt(token: number): Part {
    const at = this.tokens.starts[token]!
    const { parts } = this.#search
    let low = 0
    let high = parts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (parts[middle]!.start <= at) low = middle
      else high = middle - 1
    }
    return parts[low]!
  }

  speakerAt(token: number): string | null {
    return this.partAt(token).passage?.speaker ?? null
  }

  /** Whether two tokens stand in the words of one speaker, with nobody speaking between. */
  isOneVoice(first: number, last: number): boolean {
    const end = this.partAt(last)
    for (let part = this.partAt(first); part !== end; part = this.partAt(this.#tokenBehind(part)))
      if (part.passage?.speaker !== end.passage?.speaker) return false
    return true
  }

  #tokenBehind({ end }: Part): number {
    let low = 0
    let high = this.tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.tokens.starts[middle]! < end) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The words from the first to the last token, without what stands around them. */
  excerpt({ start, end }: Stretch): Excerpt {
    return this.excerptOf({ start: this.tokens.starts[start]!, end: this.tokens.ends[end - 1]! })
  }

  /** The same with the punctuation that a quote has at its two ends, as far as the text has it too. */
  quoteAt({ start, end }: Stretch, quote: string, tokens: TokenText): Excerpt {
    const { text } = this.#search.mapped
    let from = this.tokens.starts[start]!
    let to = this.tokens.ends[end - 1]!
    const lead = quote.slice(0, tokens.starts[0] ?? 0)
    const trail = quote.slice(tokens.ends[tokens.length - 1] ?? quote.length)
    if (lead && text.slice(0, from).endsWith(lead)) from -= lead.length
    if (trail) {
      if (text.startsWith(trail, to)) to += trail.length
      else to += closing(text, to)
    }
    return this.excerptOf({ start: from, end: to })
  }

  /** The sentence punctuation behind a stretch belongs to a passage that ends there. */
  closed({ start, end }: Stretch): Excerpt {
    const from = this.tokens.starts[start]!
    const to = this.tokens.ends[end - 1]!
    return this.excerptOf({ start: from, end: to + closing(this.#search.mapped.text, to) })
  }

  excerptOf(range: Range): Excerpt {
    const { mapped } = this.#search
    return { text: quoteOf(mapped.text.slice(range.start, range.end)), span: this.#lines.span(mapped.toSource(range)) }
  }
}

/** The transcript knows better than full stops do where a sentence begins. */
function markSentences(tokens: TokenText, parts: readonly Part[]): void {
  let token = 0
  for (const { start, passage } of parts) {
    for (const sentence of passage?.sentences ?? []) {
      while (token < tokens.length && tokens.starts[token]! < start + sentence.start) token++
      if (tokens.gaps[token]! < SENTENCE_GAP) tokens.gaps[token] = SENTENCE_GAP
    }
  }
}

const CLOSING = /[.。!！?？…]*[”’"'」』)）\]】]*/y

function closing(text: string, at: number): number {
  CLOSING.lastIndex = at
  return CLOSING.exec(text)![0].length
}
