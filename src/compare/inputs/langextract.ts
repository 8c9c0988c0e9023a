import { InputError } from '../../source/input-error.ts'
import type { Quote } from '../quote.ts'
import { isRecord, optionalText } from './json.ts'

/**
 * A record of LangExtract's JSONL: a document with its extractions. Offsets count code points of the document;
 * `alignment_status` says how sure the tool is of them, which is judged like everything else.
 */
export function isLangExtract(value: unknown): value is { extractions: unknown[]; document_id?: unknown } {
  return isRecord(value) && Array.isArray(value.extractions)
}

/** @throws InputError for an extraction without text */
export function quotesOfLangExtract(
  { extractions, document_id: document }: { extractions: unknown[]; document_id?: unknown },
  from: number,
): Quote[] {
  const source = optionalText(document)
  return extractions.map((extraction, i) => {
    if (!isRecord(extraction) || typeof extraction.extraction_text !== 'string')
      throw new InputError(`extraction ${i + 1} has no extraction_text`)
    const { char_interval: interval, alignment_status: alignment, attributes } = extraction
    const placed = isRecord(interval) && typeof interval.start_pos === 'number' && typeof interval.end_pos === 'number'
    return {
      id: optionalText(extraction.id) ?? String(from + i + 1),
      quote: extraction.extraction_text,
      speaker: isRecord(attributes) ? (optionalText(attributes.speaker) ?? null) : null,
      sentence: false,
      ...(placed ? { codePoints: { start: Number(interval.start_pos), end: Number(interval.end_pos) } } : {}),
      ...(typeof alignment === 'string' ? { alignment } : {}),
      ...(source === undefined ? {} : { source }),
    }
  })
}
