import { InputError } from '../../source/input-error.ts'
import type { Quote } from '../quote.ts'
import { isRecord, optionalText } from './json.ts'
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

/**
 * Reads quotes that somebody else has found: LangExtract JSONL, W3C Web Annotations, or `{"quote", "speaker"?}`, one
 * per line or in an array, told apart by their content.
 *
 * @param name of the file, for messages
 * @throws InputError where the text is none of them, with the line
 */
export function readQuotes(text: string, name: string): Quote[] {
  const quotes: Quote[] = []
  for (const { value, line } of valuesOf(text.replace(/^\ufeff/, ''), name)) {
    const found = quotesOfValue(value, quotes.length)
    if (!found) throw new InputError(`${name}${line ? `:${line}` : ''}: neither a quote nor an annotation`)
    quotes.push(...found)
  }
  return quotes
}

function quotesOfValue(value: unknown, from: number): Quote[] | null {
  if (isLangExtract(value)) return quotesOfLangExtract(value, from)
  if (isWebAnnotation(value)) return quotesOfWebAnnotation(value, from)
  const id = String(from + 1)
  if (typeof value === 'string') return [{ id, quote: value, speaker: null, sentence: false }]
  if (!isRecord(value) || typeof value.quote !== 'string') return null
  const speaker = optionalText(value.speaker) ?? null
  return [{ id: optionalText(value.id) ?? id, quote: value.quote, speaker, sentence: false }]
}

/** One JSON document, or one to a line. */
function valuesOf(text: string, name: string): { value: unknown; line: number | null }[] {
  try {
    const whole: unknown = JSON.parse(text)
    return (Array.isArray(whole) ? whole : [whole]).map((value) => ({ value, line: null }))
  } catch {
    return text.split(/\r?\n/).flatMap((line, i) => {
      if (line.trim() === '') return []
      try {
        return [{ value: JSON.parse(line) as unknown, line: i + 1 }]
      } catch (error) {
        throw new InputError(`${name}:${i + 1}: no JSON: ${(error as Error).message.split('\n')[0]}`)
      }
    })
  }
}
