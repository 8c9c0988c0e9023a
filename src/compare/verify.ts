import { readsAs } from '../claims/proof.ts'
import type { ClaimSet, Source, Speaker } from '../schema/claim-set.ts'
import type { Change, Verification, VerificationResult, VerificationStatus } from '../schema/comparison.ts'
import { SCHEMA_VERSION } from '../schema/version.ts'
import type { Document } from '../source/document.ts'
import { readTranscript } from '../transcript/index.ts'
import { type Found, type Located, locate, type Wanted } from './anchoring.ts'
import { placeChanges } from './change-places.ts'
import { type ClaimProblems, checkClaims, type Extraction } from './claim-file.ts'
import { type Excerpt, Searchable } from './claim-places.ts'
import { StatedOffsets } from './code-points.ts'
import type { Stretch } from './edits.ts'
import { foldsBetween } from './folds.ts'
import { type Quote, quotesOf } from './quote.ts'
import { placeInQuote } from './quote-places.ts'
import { sentenceAround } from './sentence.ts'
import { SpeakerMap } from './speakers.ts'
import { TokenIndex } from './token-index.ts'
import { sliceTokens, type TokenText, tokenise } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'
import { compareWordings } from './wording.ts'

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
  const quotes = 'claims' in claims ? quotesOf(claims) : claims
  const sameText = set !== null && set.source.sha256 === source.sha256
  const problems: ClaimProblems = set
    ? checkClaims(set, document, source, extracted)
    : { file: [], notes: [], claims: [] }

  const vocabulary = new Vocabulary()
  const text = new Searchable(document, readTranscript(document.reading), vocabulary)
  const tokens = quotes.map(({ quote }) => tokenise(quote, vocabulary))
  const index = new TokenIndex(text.tokens, vocabulary.size)
  const offsets = new StatedOffsets(quotes.some(({ codePoints }) => codePoints) ? document.text : '')
  const named = set && set.speakers.length > 0 ? set.speakers : speakersIn(quotes)
  const labelled = text.transcript.speakers.length > 0
  const byName = new SpeakerMap(named, text.transcript.speakers, [])
  const located = locate(
    quotes.map((quote, i) => wantedOf(quote, i, tokens[i]!, sameText, offsets, vocabulary)),
    index,
    {
      offsetOf: (token) => text.offsetOf(token),
      oneVoice: ({ start, end }) => text.isOneVoice(start, end - 1),
      fits: (item, token) => {
        const [said, says] = [quotes[item]!.speaker, text.speakerAt(token)]
        return says === null ? said === null || !labelled : byName.same(said, says)
      },
    },
  )
  const speakers = new SpeakerMap(named, text.transcript.speakers, sameText ? [] : meetingsOf(quotes, located, text))
  const results = quotes.map((quote, i) => {
    const judge = new Judge(quote, tokens[i]!, text, vocabulary, speakers, offsets)
    return judge.result(located[i]!, problems.claims[i] ?? { problems: problemsOf(quote), changes: [] })
  })
  return {
    schemaVersion: SCHEMA_VERSION,
    source,
    summary: count(results),
    results,
    ...notedOf(problems.file),
    ...notesOf(problems.notes),
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

function problemsOf({ raw, quote }: Quote): string[] {
  return raw === undefined || readsAs(raw, quote) ? [] : ['its raw passage does not read as its quote']
}

/** Those who are said to have said something, as far as quotes alone tell. */
function speakersIn(quotes: readonly Quote[]): Speaker[] {
  const names = new Set(quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))
  return [...names].map((name) => ({ name, role: 'other', labels: [], turns: 0 }))
}

function meetingsOf(quotes: readonly Quote[], located: readonly Located[], text: Searchable) {
  return quotes.flatMap(({ speaker }, i) => {
    const found = located[i]!.found
    const other = found?.whole ? text.speakerAt(found.start) : null
    return speaker !== null && other !== null ? [{ from: speaker, to: other }] : []
  })
}

function count(results: readonly VerificationResult[]): Verification['summary'] {
  const summary = { exact: 0, moved: 0, folded: 0, altered: 0, missing: 0 }
  for (const { status } of results) summary[status]++
  return summary
}

interface Findings {
  problems: readonly string[]
  changes: readonly Change[]
}

/** Decides over one quote. */
class Judge {
  readonly #quote: Quote
  readonly #tokens: TokenText
  readonly #text: Searchable
  readonly #vocabulary: Vocabulary
  readonly #speakers: SpeakerMap
  readonly #offsets: StatedOffsets

  constructor(
    quote: Quote,
    tokens: TokenText,
    text: Searchable,
    vocabulary: Vocabulary,
    speakers: SpeakerMap,
    offsets: StatedOffsets,
  ) {
    this.#offsets = offsets
    this.#quote = quote
    this.#tokens = tokens
    this.#text = text
    this.#vocabulary = vocabulary
    this.#speakers = speakers
  }

  result({ found, nearest }: Located, { problems, changes: stated }: Findings): VerificationResult {
    const { id } = this.#quote
    const noted = notedOf(problems)
    if (!found) {
      const near = nearest && this.#text.excerpt(nearest)
      const missing: VerificationResult = {
        id,
        status: 'missing',
        span: null,
        quote: null,
        changes: [],
        others: 0,
        nearest: near,
      }
      return { ...missing, ...noted, ...notesOf(this.#notes('missing')) }
    }
    const stretch = this.#quote.sentence ? sentenceAround(this.#text.tokens, found, this.#quote.quote) : found
    const place =
      stretch.start === found.start && stretch.end === found.end ? found : { ...found, ...stretch, whole: false }
    const changes = [...this.#changes(place), ...stated]
    const excerpt =
      place.whole || changes.length === 0
        ? this.#text.quoteAt(place, this.#quote.quote, this.#tokens)
        : this.#text.closed(place)
    const folds = place.whole ? this.#folds(place) : changes.length === 0 ? (['spelling'] as const) : []
    const status = this.#status(excerpt, changes)
    return {
      ...{ id, status, span: excerpt.span, quote: excerpt.text, changes, others: found.others },
      ...(status === 'folded' ? { folds: folds.length > 0 ? [...folds] : ['punctuation' as const] } : {}),
      ...notedOf(problems),
      ...notesOf(this.#notes(status)),
    }
  }

  /** What comes with a quote is judged like its words: offsets, and how sure its tool is. */
  #notes(status: VerificationStatus): string[] {
    const { codePoints, quote, alignment } = this.#quote
    const notes: string[] = []
    if (codePoints && !this.#offsets.holds(codePoints, quote))
      notes.push(
        `its offsets ${codePoints.start}–${codePoints.end} hold “${shortened(this.#offsets.slice(codePoints))}”`,
      )
    if (alignment === 'match_exact' && (status === 'altered' || status === 'missing'))
      notes.push(`it came as ${alignment}`)
    return notes
  }

  #status({ text, span }: Excerpt, changes: readonly Change[]): VerificationStatus {
    if (changes.length > 0) return 'altered'
    if (text !== this.#quote.quote.trim()) return 'folded'
    const { codePoints, span: own, quote } = this.#quote
    if (own) return own.start.offset === span.start.offset && own.end.offset === span.end.offset ? 'exact' : 'moved'
    return !codePoints || this.#offsets.holds(codePoints, quote) ? 'exact' : 'moved'
  }

  #folds(place: Stretch) {
    return foldsBetween(this.#tokens, sliceTokens(this.#text.tokens, place.start, place.end))
  }

  #changes(place: Found): Change[] {
    const there = sliceTokens(this.#text.tokens, place.start, place.end)
    const wording =
      place.whole && isSameCase(this.#tokens, there) ? [] : compareWordings(this.#tokens, there, this.#vocabulary)
    const changes = placeChanges(
      wording,
      { tokens: this.#tokens, place: (stretch) => this.#own(stretch) },
      {
        tokens: there,
        place: ({ start, end }) => this.#text.excerpt({ start: start + place.start, end: end + place.start }),
      },
      this.#vocabulary,
    )
    const speaker = this.#speakerChange(place)
    return speaker ? [speaker, ...changes] : changes
  }

  #own({ start, end }: Stretch): Excerpt {
    const range = { start: this.#tokens.starts[start]!, end: this.#tokens.ends[end - 1]! }
    return { text: this.#quote.quote.slice(range.start, range.end), span: placeInQuote(this.#quote, range) }
  }

  /** The claim is another's words now. Where nobody is named (a heading repeats it), nobody else says it. */
  #speakerChange(place: Stretch): Change | null {
    const { speaker, quote } = this.#quote
    if (speaker === null) return null
    const { passage } = this.#text.partAt(place.start)
    const there = passage?.speaker ?? null
    if (this.#speakers.same(speaker, there)) return null
    return {
      ...{ type: 'speaker', certain: true },
      from: { text: speaker, span: placeInQuote(this.#quote, { start: 0, end: quote.length }) },
      to: { text: there ?? '', span: this.#text.excerpt(place).span },
    }
  }
}

/** Tokens are folded to lower case; where the case differs, the comparison of wordings must look at it. */
function isSameCase(from: TokenText, to: TokenText): boolean {
  for (let i = 0; i < from.length; i++)
    if (from.plain.slice(from.starts[i]!, from.ends[i]!) !== to.plain.slice(to.starts[i]!, to.ends[i]!)) return false
  return true
}

const notedOf = (problems: readonly string[]) => (problems.length > 0 ? { problems: [...problems] } : {})
const notesOf = (notes: string[]) => (notes.length > 0 ? { notes } : {})

const SHOWN = 60
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)
