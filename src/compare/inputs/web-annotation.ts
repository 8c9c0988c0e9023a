import type { Quote } from '../quote.ts'
import type { QuoteFile } from './index.ts'
import { isRecord, optionalText } from './json.ts'

/** A W3C Web Annotation, or a page or collection of them (`items`, `first`; Hypothesis: `rows`). */
export function isWebAnnotation(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && (annotationsOf(value) !== null || 'target' in value)
}

/** What each annotation quotes: TextQuoteSelector with its context, TextPositionSelector in code points. */
export function quotesOfWebAnnotation(value: Record<string, unknown>, from: number): QuoteFile {
  const all = annotationsOf(value) ?? [value]
  const quotes: Quote[] = []
  for (const annotation of all) {
    const quote = quoteOf(annotation, String(from + quotes.length + 1))
    if (quote) quotes.push(quote)
  }
  return { quotes, without: all.length - quotes.length }
}

function quoteOf(annotation: Record<string, unknown>, id: string): Quote | null {
  const targets = targetsOf(annotation)
  const selectors = targets.flatMap(selectorsOf)
  const quoted = selectors.find(({ type }) => type === 'TextQuoteSelector')
  const position = selectors.find(({ type }) => type === 'TextPositionSelector')
  if (typeof quoted?.exact !== 'string') return null
  const { text, speaker } = claimOf(annotation)
  const [prefix, suffix] = [optionalText(quoted.prefix), optionalText(quoted.suffix)]
  const source = sourceOf(targets)
  return {
    id: optionalText(annotation.id) ?? id,
    quote: text ?? quoted.exact,
    speaker: optionalText(annotation.speaker) ?? speaker ?? null,
    sentence: false,
    ...(text === undefined || text === quoted.exact ? {} : { raw: quoted.exact }),
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(typeof position?.start === 'number' && typeof position.end === 'number'
      ? { codePoints: { start: position.start, end: position.end } }
      : {}),
    ...(source === undefined ? {} : { source }),
  }
}

/** The body as `claims extract -f jsonld` writes it: a schema.org claim, whose text is the quote as a reader sees it. */
function claimOf({ body }: Record<string, unknown>): { text?: string | undefined; speaker?: string | undefined } {
  if (!isRecord(body) || body.type !== 'schema:Claim') return {}
  const author = body['schema:author']
  return {
    text: optionalText(body['schema:text']),
    speaker: isRecord(author) ? optionalText(author['schema:name']) : undefined,
  }
}

function annotationsOf(value: Record<string, unknown>): Record<string, unknown>[] | null {
  const { items, rows, first } = value
  for (const list of [items, rows]) if (Array.isArray(list)) return list.filter(isRecord)
  return isRecord(first) && Array.isArray(first.items) ? first.items.filter(isRecord) : null
}

/** Paths are written as references to resources: escaped. */
function sourceOf(targets: readonly Record<string, unknown>[]): string | undefined {
  for (const { source } of targets) {
    const text = optionalText(isRecord(source) ? source.id : source)
    if (text !== undefined) return unescaped(text)
  }
  return undefined
}

function unescaped(reference: string): string {
  try {
    return decodeURI(reference)
  } catch {
    return reference
  }
}

const targetsOf = ({ target }: Record<string, unknown>): Record<string, unknown>[] =>
  (Array.isArray(target) ? target : [target]).filter(isRecord)

const selectorsOf = ({ selector }: Record<string, unknown>): Record<string, unknown>[] =>
  (Array.isArray(selector) ? selector : [selector]).filter(isRecord)
