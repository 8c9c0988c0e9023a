import type { Change, ChangeType, Fold, VerificationResult, VerificationStatus } from '../schema/comparison.ts'
import type { Span } from '../schema/position.ts'
import type { Found, Located } from './anchoring.ts'
import { placeChanges } from './change-places.ts'
import type { Excerpt, Searchable } from './claim-places.ts'
import type { StatedOffsets } from './code-points.ts'
import type { Stretch } from './edits.ts'
import { extentOf, gapsOf } from './elisions.ts'
import { factCues, isNumeric } from './facts.ts'
import { foldsBetween } from './folds.ts'
import type { Quote } from './quote.ts'
import { placeInQuote } from './quote-places.ts'
import { type Surroundings, sentenceAround, turnedAround } from './sentence.ts'
import type { SpeakerMap } from './speakers.ts'
import { SENTENCE_GAP, sliceTokens, type TokenText } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { compareWordings } from './wording.ts'

/** What all quotes of a file are held against. */
export interface Evidence {
  text: Searchable
  vocabulary: Vocabulary
  speakers: SpeakerMap
  offsets: StatedOffsets
}

/** What is wrong with a claim before its text is looked at. */
export interface Findings {
  problems: readonly string[]
  changes: readonly Change[]
}

/** Decides over one quote. */
export class Judge {
  readonly #quote: Quote
  readonly #tokens: TokenText
  readonly #evidence: Evidence
  readonly #around: Surroundings

  /** @param isOthers whether a token of the text is the words of another quote */
  constructor(quote: Quote, tokens: TokenText, evidence: Evidence, isOthers: (token: number) => boolean) {
    this.#quote = quote
    this.#tokens = tokens
    this.#evidence = evidence
    this.#around = { tokens: evidence.text.tokens, isOthers }
  }

  result({ found, nearest }: Located, { problems, changes: stated }: Findings): VerificationResult {
    const { text } = this.#evidence
    const { id, quote } = this.#quote
    if (!found) {
      const near = nearest && text.excerpt(nearest)
      return {
        ...{ id, status: 'missing', span: null, quote: null, changes: [], others: 0, nearest: near },
        ...listed(problems, this.#notes('missing')),
      }
    }
    const stretch = this.#extent(found)
    const place =
      stretch.start === found.start && stretch.end === found.end ? found : { ...found, ...stretch, whole: false }
    const changes = [...this.#changes(place), ...stated]
    const excerpt = place.whole || changes.length === 0 ? text.quoteAt(place, quote, this.#tokens) : text.closed(place)
    const folds = place.whole ? this.#folds(place) : changes.length === 0 ? (['spelling'] as const) : []
    const status = this.#status(excerpt, changes)
    return {
      ...{ id, status, span: excerpt.span, quote: excerpt.text, changes, others: found.others },
      ...(status === 'folded'
        ? {
            folds:
              folds.length > 0 ? [...folds] : [this.#quote.marked ? ('markup' as const) : ('punctuation' as const)],
          }
        : {}),
      ...listed(problems, [...this.#notes(status), ...this.#turned(found, status)]),
    }
  }

  /** Of a quotation that says itself that it leaves out something. What it must not leave out is a change. */
  resultOfParts(parts: readonly Stretch[], { problems, changes: stated }: Findings): VerificationResult {
    const { id } = this.#quote
    const whole = extentOf(parts)
    const extent = this.#extent({ ...whole, whole: true, coverage: 1, density: 1, others: 0 })
    const speaker = this.#speakerChange(whole)
    const gaps = gapsOf(parts).filter(({ start, end }) => end > start)
    const left = [
      this.#leftOut({ start: extent.start, end: whole.start }, 'head'),
      ...gaps.map((gap) => this.#leftOut(gap, 'middle')),
      this.#leftOut({ start: whole.end, end: extent.end }, 'tail'),
    ]
    const changes = [speaker, ...left, ...stated].filter((change) => change !== null)
    const { text, span } = this.#evidence.text.closed(extent)
    const status = changes.length > 0 ? 'altered' : 'folded'
    const omitted = gaps.map((gap) => `it leaves out “${this.#evidence.text.excerpt(gap).text}”`)
    return {
      ...{ id, status, span, quote: text, changes, others: 0 },
      ...(status === 'folded' ? { folds: ['omission' as const] } : {}),
      ...listed(problems, [...this.#notes(status), ...(status === 'folded' ? omitted : [])]),
    }
  }

  /** A claim is a whole sentence; what somebody else quotes is one where it ends like one. */
  #extent(found: Found): Stretch {
    if (this.#quote.sentence) return sentenceAround(this.#around, found)
    return this.#isClosed() ? turnedAround(this.#around, found) : found
  }

  #isClosed(): boolean {
    const { prefix, suffix, quote } = this.#quote
    return prefix === undefined && suffix === undefined && CLOSED.test(quote)
  }

  /** A part of a sentence may be quoted; but whoever reads it should know what the rest of it does to it. */
  #turned(found: Found, status: VerificationStatus): string[] {
    if (this.#quote.sentence || this.#isClosed() || status === 'altered') return []
    const { start, end } = turnedAround(this.#around, found)
    const { text } = this.#evidence
    const before = start < found.start ? [text.excerpt({ start, end: found.start })] : []
    const behind = end > found.end ? [text.excerpt({ start: found.end, end })] : []
    return [...before, ...behind].map((words) => `its sentence also says “${words.text}”`)
  }

  /** What comes with a quote is judged like its words: offsets, and how sure its tool is. */
  #notes(status: VerificationStatus): string[] {
    const { codePoints, quote, alignment } = this.#quote
    const { offsets } = this.#evidence
    const notes: string[] = []
    if (codePoints && !offsets.holds(codePoints, quote))
      notes.push(`its offsets ${codePoints.start}–${codePoints.end} hold “${shortened(offsets.slice(codePoints))}”`)
    if (alignment === 'match_exact' && (status === 'altered' || status === 'missing'))
      notes.push(`it came as ${alignment}`)
    return notes
  }

  #status({ text, span }: Excerpt, changes: readonly Change[]): VerificationStatus {
    if (changes.length > 0) return 'altered'
    const { codePoints, span: own, quote, marked } = this.#quote
    if (text !== quote.trim() || (marked && !this.#isRaw(span))) return 'folded'
    if (own) return own.start.offset === span.start.offset && own.end.offset === span.end.offset ? 'exact' : 'moved'
    return !codePoints || this.#evidence.offsets.holds(codePoints, quote) ? 'exact' : 'moved'
  }

  #isRaw({ start, end }: Span): boolean {
    return this.#evidence.text.document.text.slice(start.offset, end.offset) === this.#quote.raw
  }

  #folds({ start, end }: Stretch): Fold[] {
    return foldsBetween(this.#tokens, sliceTokens(this.#around.tokens, start, end))
  }

  #changes(place: Found): Change[] {
    const { text, vocabulary } = this.#evidence
    const there = sliceTokens(text.tokens, place.start, place.end)
    const wording =
      place.whole && isSameCase(this.#tokens, there) ? [] : compareWordings(this.#tokens, there, vocabulary)
    const changes = placeChanges(
      wording,
      { tokens: this.#tokens, place: (stretch) => this.#own(stretch) },
      {
        tokens: there,
        place: ({ start, end }) => text.excerpt({ start: start + place.start, end: end + place.start }),
      },
      vocabulary,
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
    const { text, speakers } = this.#evidence
    const there = text.speakerAt(place.start)
    if (speakers.same(speaker, there)) return null
    return {
      // A name in another script may be the same one.
      ...{ type: 'speaker', certain: there === null || HAN_NAME.test(speaker) === HAN_NAME.test(there) },
      from: { text: speaker, span: placeInQuote(this.#quote, { start: 0, end: quote.length }) },
      to: { text: there ?? '', span: text.excerpt(place).span },
    }
  }

  /** Words that a quotation leaves out, where they bear on what is left; surely so within a sentence. */
  #leftOut(stretch: Stretch, where: NonNullable<Change['where']>): Change | null {
    const { text, vocabulary } = this.#evidence
    const { tokens } = text
    if (stretch.start >= stretch.end) return null
    const found = new Set<ChangeType>(
      factCues(tokens, vocabulary, stretch).flatMap(({ fact, mask }) =>
        mask === null && (fact === 'negation' || fact === 'hedge' || fact === 'condition') ? [fact] : [],
      ),
    )
    // Sentences left out between two others: their numbers are their own.
    const whole = tokens.gaps[stretch.start]! >= SENTENCE_GAP && tokens.gaps[stretch.end]! >= SENTENCE_GAP
    for (let at = stretch.start; at < stretch.end && !whole; at++)
      if (isNumeric(tokens, vocabulary, at)) found.add('number')
    const holds = BEARING.filter((type) => found.has(type))
    if (holds.length === 0) return null
    return { type: 'extended', certain: !whole, from: null, to: text.excerpt(stretch), where, holds }
  }
}

const BEARING = ['number', 'negation', 'hedge', 'condition'] as const
const CLOSED = /[.!?。！？]["'”’」』)）]*\s*$/
const HAN_NAME = /\p{Script=Han}/u

/** Tokens are folded to lower case; where the case differs, the comparison of wordings must look at it. */
function isSameCase(from: TokenText, to: TokenText): boolean {
  for (let i = 0; i < from.length; i++)
    if (from.plain.slice(from.starts[i]!, from.ends[i]!) !== to.plain.slice(to.starts[i]!, to.ends[i]!)) return false
  return true
}

/** What is wrong, and what should be known, where there is anything. */
export const listed = (problems: readonly string[], notes: readonly string[]) => ({
  ...(problems.length > 0 ? { problems: [...problems] } : {}),
  ...(notes.length > 0 ? { notes: [...notes] } : {}),
})

const SHOWN = 60
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)
