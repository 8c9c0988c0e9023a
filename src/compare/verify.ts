import { readsAs } from '../claims/proof.ts'
import type { ClaimSet, Source } from '../schema/claim-set.ts'
import type { Verification, VerificationResult } from '../schema/comparison.ts'
import { SCHEMA_VERSION } from '../schema/version.ts'
import type { Document } from '../source/document.ts'
import { readTranscript } from '../transcript/index.ts'
import { type Located, locate, type Wanted } from './anchoring.ts'
import { type ClaimProblems, checkClaims, type Extraction } from './claim-file.ts'
import { Searchable } from './claim-places.ts'
import { StatedOffsets } from './code-points.ts'
import { locateParts, partsOf } from './elisions.ts'
import { Judge, listed } from './judge.ts'
import { asRead, type Quote, quotesOf } from './quote.ts'
import { isRenaming, type Meeting, SpeakerMap, speakersOf } from './speakers.ts'
import { TokenIndex } from './token-index.ts'
import { type TokenText, tokenise } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'

export interface VerifyOptions {
  /** What the text is; goes into the result. */
  source: Source
  /** Finds the claims of the text, for those of a claim file to be compared with. */
  extracted?: Extraction
}

/** Says of every claim or quote whether the document still says it, where, and if not, what it says instead. */
export function verifyClaims(
  claims: ClaimSet | readonly Quote[],
  document: Document,
  { source, extracted }: VerifyOptions,
): Verification {
  const set = 'claims' in claims ? claims : null
  const quotes = 'claims' in claims ? quotesOf(claims) : claims.map(asRead)
  const sameText = set !== null && set.source.sha256 === source.sha256
  const problems: ClaimProblems = set
    ? checkClaims(set, document, source, extracted)
    : { file: [], notes: [], claims: [] }

  const vocabulary = new Vocabulary()
  const text = new Searchable(document, readTranscript(document.reading), vocabulary)
  const tokens = quotes.map(({ quote }) => tokenise(quote, vocabulary))
  const parts = quotes.map(({ quote, sentence }) => (sentence ? null : partsOf(quote, vocabulary)))
  const index = new TokenIndex(text.tokens, vocabulary.size)
  const offsets = new StatedOffsets(quotes.some(({ codePoints }) => codePoints) ? document.text : '')
  const named = speakersOf(set?.speakers ?? [], quotes)
  const labelled = text.transcript.speakers.length > 0
  const byName = new SpeakerMap(named, text.transcript.speakers, [])
  const oneVoice = ({ start, end }: { start: number; end: number }): boolean => text.isOneVoice(start, end - 1)
  const located = locate(
    quotes.map((quote, i) => wantedOf(quote, i, tokens[i]!, sameText, offsets, vocabulary)),
    index,
    {
      offsetOf: (token) => text.offsetOf(token),
      oneVoice,
      fits: (item, token) => {
        const [said, says] = [quotes[item]!.speaker, text.speakerAt(token)]
        return says === null ? said === null || !labelled : byName.same(said, says)
      },
    },
  )
  const meetings = sameText ? [] : meetingsOf(quotes, located, text, set !== null)
  const speakers = new SpeakerMap(named, text.transcript.speakers, meetings)
  const owners = ownersOf(located, text.tokens.length)
  const results = quotes.map((quote, i) => {
    const isOthers = (token: number): boolean => owners[token]! > 0 && owners[token] !== i + 1
    const judge = new Judge(quote, tokens[i]!, { text, vocabulary, speakers, offsets }, isOthers)
    const findings = problems.claims[i] ?? { problems: problemsOf(quote), changes: [] }
    const apart = parts[i] && !located[i]!.found?.whole ? locateParts(parts[i], index, oneVoice) : null
    return apart ? judge.resultOfParts(apart, findings) : judge.result(located[i]!, findings)
  })
  return {
    ...{ schemaVersion: SCHEMA_VERSION, source, summary: count(results), results },
    ...listed(problems.file, problems.notes),
  }
}

function wantedOf(
  quote: Quote,
  index: number,
  tokens: TokenText,
  sameText: boolean,
  offsets: StatedOffsets,
  vocabulary: Vocabulary,
): Wanted {
  const own = sameText ? (quote.span?.start.offset ?? null) : null
  return {
    tokens,
    order: quote.span?.start.offset ?? index,
    offset: own ?? (quote.codePoints ? offsets.near(quote.codePoints) : null),
    prefix: quote.prefix ? tokenise(quote.prefix, vocabulary) : null,
    suffix: quote.suffix ? tokenise(quote.suffix, vocabulary) : null,
  }
}

function problemsOf({ raw, quote, marked }: Quote): string[] {
  return raw === undefined || marked || readsAs(raw, quote) ? [] : ['its raw passage does not read as its quote']
}

/** Who says now what somebody was said to have said, where the one may be the other under a new name. */
function meetingsOf(
  quotes: readonly Quote[],
  located: readonly Located[],
  text: Searchable,
  ownClaims: boolean,
): Meeting[] {
  return quotes.flatMap(({ speaker }, i) => {
    const found = located[i]!.found
    const other = found?.whole ? text.speakerAt(found.start) : null
    if (speaker === null || other === null || !isRenaming(speaker, other, ownClaims)) return []
    return [{ from: speaker, to: other }]
  })
}

/** Tokens that are the words of a quote which stands whole: its number, from 1. */
function ownersOf(located: readonly Located[], length: number): Int32Array {
  const owners = new Int32Array(length)
  located.forEach(({ found }, i) => {
    if (found?.whole) owners.fill(i + 1, found.start, found.end)
  })
  return owners
}

function count(results: readonly VerificationResult[]): Verification['summary'] {
  const summary = { exact: 0, moved: 0, folded: 0, altered: 0, missing: 0 }
  for (const { status } of results) summary[status]++
  return summary
}
