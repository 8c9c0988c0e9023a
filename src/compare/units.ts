import { claimId } from '../claims/identity.ts'
import type { ClaimSet } from '../schema/claim-set.ts'
import type { ClaimRef } from '../schema/comparison.ts'
import type { Document } from '../source/document.ts'
import { readTranscript } from '../transcript/index.ts'
import type { ChangeSide } from './change-places.ts'
import { type Excerpt, Searchable } from './claim-places.ts'
import type { Stretch } from './edits.ts'
import { placeInQuote } from './quote-places.ts'
import { SENTENCE_GAP, sliceTokens, type TokenText, tokenise } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One version: its claims, and the document they came from where it is at hand. */
export interface Version {
  claims: ClaimSet
  document: Document | null
}

/** A claim, or a sentence that is none, of one version: what is linked with what. */
export interface Unit {
  claim: boolean
  tokens: TokenText
  ref: () => ClaimRef
  speaker: string | null
  /** Place of a stretch of its tokens in the file. */
  place: ChangeSide['place']
}

export interface Units {
  units: Unit[]
  /** The whole text, where it is at hand. */
  text: Searchable | null
}

/**
 * All that a version says, in order. With the document at hand, sentences that are no claims are among it: what the
 * other version claims is looked for in them too, and they tell where the claims belong.
 */
export function unitsOf({ claims: set, document }: Version, vocabulary: Vocabulary): Units {
  const claims = set.claims.map((claim) => ({ offset: claim.span.start.offset, unit: claimUnit(claim, vocabulary) }))
  if (!document) return { units: claims.toSorted((a, b) => a.offset - b.offset).map(({ unit }) => unit), text: null }
  const spans = set.claims.map(({ span }) => ({ start: span.start.offset, end: span.end.offset }))
  const text = new Searchable(document, readTranscript(document.reading), vocabulary)
  const sentences = sentencesOf(text).flatMap(({ stretch, speaker }) => {
    const excerpt = text.closed(stretch)
    const { start, end } = excerpt.span
    const inClaim = overlapsAny(spans, start.offset, end.offset)
    return inClaim ? [] : [{ offset: start.offset, unit: sentenceUnit(text, stretch, speaker, excerpt) }]
  })
  return { units: [...claims, ...sentences].sort((a, b) => a.offset - b.offset).map(({ unit }) => unit), text }
}

function claimUnit(claim: ClaimSet['claims'][number], vocabulary: Vocabulary): Unit {
  const { id, speaker, quote, span, raw } = claim
  const tokens = tokenise(quote, vocabulary)
  return {
    ...{ claim: true, tokens, speaker },
    ref: () => ({ id, speaker, quote, span }),
    place: ({ start, end }) => {
      const range = { start: tokens.starts[start]!, end: tokens.ends[end - 1]! }
      return { text: quote.slice(range.start, range.end), span: placeInQuote({ quote, raw, span }, range) }
    },
  }
}

/** A stretch of a document as a unit that is no claim. */
export function sentenceUnit(text: Searchable, stretch: Stretch, speaker: string | null, excerpt: Excerpt): Unit {
  return {
    ...{ claim: false, tokens: sliceTokens(text.tokens, stretch.start, stretch.end), speaker },
    ref: () => ({ id: claimId(speaker, excerpt.text), speaker, quote: excerpt.text, span: excerpt.span }),
    place: ({ start, end }) => text.excerpt({ start: start + stretch.start, end: end + stretch.start }),
  }
}

/** Sentences as the transcript cuts them, and as punctuation does where nobody speaks. */
function sentencesOf(text: Searchable): { stretch: Stretch; speaker: string | null }[] {
  const { tokens } = text
  const found: { stretch: Stretch; speaker: string | null }[] = []
  let at = 0
  for (const part of text.parts) {
    const cuts = new Set(part.passage?.sentences.map(({ start }) => part.start + start) ?? [])
    let start = at
    const close = (end: number): void => {
      if (end > start) found.push({ stretch: { start, end }, speaker: part.passage?.speaker ?? null })
      start = end
    }
    let cut = Number.NEGATIVE_INFINITY
    const sorted = [...cuts]
    let next = 0
    for (; at < tokens.length && tokens.starts[at]! < part.end; at++) {
      if (part.passage) {
        while (next < sorted.length && sorted[next]! <= tokens.starts[at]!) cut = sorted[next++]!
        if (at > start && cut > tokens.starts[at - 1]!) close(at)
      } else if (at > start && tokens.gaps[at]! >= SENTENCE_GAP) close(at)
    }
    close(at)
  }
  return found
}

/** `spans` are in order, as claims are. */
function overlapsAny(spans: readonly { start: number; end: number }[], start: number, end: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low < spans.length && spans[low]!.start < end
}
