import type { Claim } from '../schema/claim-set.ts'
import type { Span } from '../schema/position.ts'
import { LineIndex } from '../source/lines.ts'
import type { Range } from '../source/mapped-text.ts'
import type { Passage } from '../transcript/transcript.ts'
import type { Spoken } from './proof.ts'

/** A stretch of the file and how it reads. */
export interface Excerpt {
  text: string
  span: Span
}

type AskedQuestion = NonNullable<Claim['question']>

const UNEVEN = /\s{2}|[^\S ]|^ | $|[\u3400-\u9fff\uf900-\ufaff] [\u3400-\u9fff\uf900-\ufaff]/
const BLANKS = /\s+/g
const BETWEEN_HAN = /(?<=[\u3400-\u9fff\uf900-\ufaff]) (?=[\u3400-\u9fff\uf900-\ufaff])/g

/** What a reader sees: one blank for a run of them, and none between Han characters. */
export function quoteOf(text: string): string {
  if (!UNEVEN.test(text)) return text
  return text.replace(BLANKS, ' ').replace(BETWEEN_HAN, '').trim()
}

/** Turns ranges of passages into places of the file. */
export class Places {
  readonly #text: string
  readonly #passages: readonly Passage[]
  readonly #lines: LineIndex
  readonly #questions = new Map<number, AskedQuestion | null>()

  constructor(text: string, passages: readonly Passage[]) {
    this.#text = text
    this.#passages = passages
    this.#lines = new LineIndex(text)
  }

  /** A range of a passage's body. */
  excerpt(passage: number, range: Range): Excerpt {
    const { body } = this.#passages[passage]!
    return { text: quoteOf(body.text.slice(range.start, range.end)), span: this.#lines.span(body.toSource(range)) }
  }

  raw({ start, end }: Span): string {
    return this.#text.slice(start.offset, end.offset)
  }

  section(passage: number): string | null {
    return this.#passages[passage]!.section
  }

  question(passage: number): AskedQuestion | null {
    const known = this.#questions.get(passage)
    if (known !== undefined) return known
    const { question } = this.#passages[passage]!
    const asked = question && {
      speaker: question.speaker,
      quote: quoteOf(question.body.text.slice(question.range.start, question.range.end)),
      span: this.#lines.span(question.body.toSource(question.range)),
    }
    this.#questions.set(passage, asked)
    return asked
  }

  /** Whose words stand where in the file. */
  get spoken(): Spoken[] {
    return this.#passages.map(({ speaker, body }) => ({ speaker, ...body.toSource({ start: 0, end: body.length }) }))
  }
}
