import type { Quote } from '../quote.ts'
import { isRecord, optionalText } from './json.ts'

/**
 * A record of LangExtract's JSONL: a document with its extractions. Offsets count code points of the document;
 * `alignment_status` says how sure the tool is of them, which is judged like everything else.
 */
export function isLangExtract(value: unknown): value is { extractions: unknown[] } {
  return isRecord(value) && Array.isArray(value.extractions)
}

export function quotesOfLangExtract(record: { extractions: unknown[] }, from: number): Quote[] {
  return record.extractions.flatMap((extraction, i) => {
    if (!isRecord(extraction) || typeof extraction.extraction_text !== 'string') return []
    const { char_interval: interval, alignment_status: alignment, attributes } = extraction
    const placed = isRecord(interval) && typeof interval.start_pos === 'number' && typeof interval.end_pos === 'number'
    return {
      id: optionalText(extraction.id) ?? String(from + i + 1),
      quote: extraction.extraction_text,
      speaker: isRecord(attributes) ? (optionalText(attributes.speaker) ?? null) : null,
      sentence: false,
      ...(placed ? { codePoints: { start: Number(interval.start_pos), end: Number(interval.end_pos) } } : {}),
      ...(typeof alignment === 'string' ? { alignment } : {}),
    }
  })
}
