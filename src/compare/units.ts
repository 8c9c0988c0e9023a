import { claimId } from '../claims/identity.ts'
import type { Claim, ClaimSet } from '../schema/claim-set.ts'
import type { ClaimRef } from '../schema/comparison.ts'
import type { Document } from '../source/document.ts'
import { readTranscript } from '../transcript/index.ts'
import type { ChangeSide } from './change-places.ts'
import { Searchable } from './claim-places.ts'
import type { Stretch } from './edits.ts'
import { placeInQuote } from './quote-places.ts'
import { SENTENCE_GAP, sliceTokens, type TokenText, tokeniseAll } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One version: its claims, and the document they came from where it is at hand; it may be read when it is asked for. */
export interface Version {
  claims: ClaimSet
  document: Document | null
  /** Sentences that are treated as if they were claims of it. */
  followed?: readonly ClaimRef[]
}

/** The same version with other claims. Its document stays unread until somebody asks for it. */
export function withClaims(version: Version, claims: ClaimSet, followed: readonly ClaimRef[] = []): Version {
  return {
    claims,
    get document() {
      return version.document
    },
    followed,
  }
}

/** A claim, or a sentence that is none, of one version: what is linked with what. */
export interface Unit {
  claim: boolean
  /** Told by a narrator, or set apart as a quotation: not part of a turn. */
  aside: boolean
  tokens: TokenText
  ref: () => ClaimRef
  speaker: string | null
  /** Place of a stretch of its tokens in the file. */
  place: ChangeSide['place']
}

/** The claims of a version, in the order of the document. */
export function claimUnits(version: Version, vocabulary: Vocabulary): Unit[] {
  const sorted = claimsOf(version)
  const folded = tokeniseAll(
    sorted.map(({ quote }) => quote),
    vocabulary,
  )
  return sorted.map((claim, i) => claimUnit(claim, folded[i]!))
}

type Claimed = Pick<Claim, 'id' | 'speaker' | 'quote' | 'raw' | 'span'> & Partial<Pick<Claim, 'mode'>>

function claimsOf(version: Version): Claimed[] {
  const others = (version.followed ?? []).map((ref): Claimed => {
    const raw = version.document?.text.slice(ref.span.start.offset, ref.span.end.offset)
    return raw === undefined || raw === ref.quote ? ref : { ...ref, raw }
  })
  return [...version.claims.claims, ...others].sort((a, b) => a.span.start.offset - b.span.start.offset)
}

/**
 * All that a version says, in order. With the document at hand, sentences that are no claims are among it: what the
 * other version claims is looked for in them too, and they tell where the claims belong.
 */
export function allUnits(version: Version, claims: readonly Unit[], vocabulary: Vocabulary): Unit[] {
  const { document } = version
  if (!document) return [...claims]
  const spans = claimsOf(version).map(({ span }) => ({ start: span.start.offset, end: span.end.offset }))
  const text = new Searchable(document, readTranscript(document.reading), vocabulary)
  const units: Unit[] = []
  let next = 0
  for (const { stretch, speaker } of sentencesOf(text)) {
    const start = text.offsetOf(stretch.start)
    while (next < spans.length && spans[next]!.end <= start) units.push(claims[next++]!)
    const inClaim = next < spans.length && spans[next]!.start < text.endOf(stretch.end - 1)
    if (!inClaim) units.push(sentenceUnit(text, stretch, speaker))
  }
  return [...units, ...claims.slice(next)]
}

const QUOTED = /^["“「『].*["”」』][。.]?$/s

function claimUnit(claim: Claimed, { tokens, at }: { tokens: TokenText; at: number }): Unit {
  const { id, speaker, quote, span, raw, mode = 'speech' } = claim
  return {
    ...{ claim: true, aside: mode !== 'speech' || QUOTED.test(quote), tokens, speaker },
    ref: () => ({ id, speaker, quote, span }),
    place: ({ start, end }) => {
      const range = { start: tokens.starts[start]! - at, end: tokens.ends[end - 1]! - at }
      return { text: quote.slice(range.start, range.end), span: placeInQuote({ quote, raw, span }, range) }
    },
  }
}

/** A stretch of a document as a unit that is no claim. */
export function sentenceUnit(text: Searchable, stretch: Stretch, speaker: string | null): Unit {
  return {
    ...{ claim: false, aside: false, tokens: sliceTokens(text.tokens, stretch.start, stretch.end), speaker },
    ref: () => {
      const { text: quote, span } = text.closed(stretch)
      return { id: claimId(speaker, quote), speaker, quote, span }
    },
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
