import { InputError } from '../../source/input-error.ts'
import type { Quote } from '../quote.ts'
import { isRecord, type JsonValue, jsonValues, optionalText } from './json.ts'
import { isLangExtract, quotesOfLangExtract } from './langextract.ts'
import { isWebAnnotation, quotesOfWebAnnotation } from './web-annotation.ts'

/** The least that can be checked: what is quoted, and who is said to have said it. */
export interface QuoteInput {
  quote: string
  speaker?: string | null
  id?: string
}

/** Quotes as any program may hand them over. Ids count from 1 where none are given. */
export function toQuotes(inputs: readonly (QuoteInput | Quote)[]): Quote[] {
  return inputs.map((input, i) =>
    'sentence' in input
      ? input
      : { id: input.id ?? String(i + 1), quote: input.quote, speaker: input.speaker ?? null, sentence: false },
  )
}

/** What a file quotes. */
export interface QuoteFile {
  quotes: Quote[]
  /** Annotations that quote nothing: notes on a whole page. */
  without: number
}

/**
 * Reads quotes that somebody else has found: LangExtract JSONL, W3C Web Annotations, or `{"quote", "speaker"?}`, one
 * per line or in an array, told apart by their content.
 *
 * @param name of the file, for messages
 * @throws InputError where the text is none of them, with the line
 */
export function readQuotes(text: string, name: string): Quote[] {
  return quotesOfValues(jsonValues(text, name), name).quotes
}

export function quotesOfValues(values: readonly JsonValue[], name: string): QuoteFile {
  const file: QuoteFile = { quotes: [], without: 0 }
  for (const { value, line } of values) {
    const records = Array.isArray(value) ? value : [value]
    records.forEach((record, i) => {
      try {
        const { quotes, without } = quotesOfRecord(record, file.quotes.length)
        file.quotes.push(...quotes)
        file.without += without
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        const place = Array.isArray(value) ? `${name}, entry ${i + 1}` : `${name}:${line}`
        throw new InputError(`${place}: ${error.message}`)
      }
    })
  }
  if (file.quotes.length === 0) throw new InputError(`${name} holds no quotes`)
  return file
}

const SHAPES = 'a claim file of extract, LangExtract’s JSONL, Web Annotations, or {"quote": …, "speaker": …}'

function quotesOfRecord(value: unknown, from: number): QuoteFile {
  if (isLangExtract(value)) return { quotes: quotesOfLangExtract(value, from), without: 0 }
  if (isWebAnnotation(value)) return quotesOfWebAnnotation(value, from)
  const id = String(from + 1)
  if (typeof value === 'string') return { quotes: [{ id, quote: value, speaker: null, sentence: false }], without: 0 }
  if (!isRecord(value) || typeof value.quote !== 'string') throw new InputError(`no quote; it can be ${SHAPES}`)
  const speaker = optionalText(value.speaker) ?? null
  const quote = { id: optionalText(value.id) ?? id, quote: value.quote, speaker, sentence: false }
  return { quotes: [quote], without: 0 }
}
