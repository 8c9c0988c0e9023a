import type { Quote } from '../quote.ts'
import { isRecord, optionalText } from './json.ts'

/** A W3C Web Annotation, or a page or collection of them (`items`, Hypothesis: `rows`). */
export function isWebAnnotation(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && (annotationsOf(value).length > 0 || 'target' in value)
}

/** What each annotation quotes: TextQuoteSelector with its context, TextPositionSelector in code points. */
export function quotesOfWebAnnotation(value: Record<string, unknown>, from: number): Quote[] {
  const all = annotationsOf(value)
  return (all.length > 0 ? all : [value]).flatMap((annotation, i) => {
    const selectors = targetsOf(annotation).flatMap(selectorsOf)
    const quoted = selectors.find(({ type }) => type === 'TextQuoteSelector')
    const position = selectors.find(({ type }) => type === 'TextPositionSelector')
    if (typeof quoted?.exact !== 'string') return []
    const [prefix, suffix] = [optionalText(quoted.prefix), optionalText(quoted.suffix)]
    return {
      id: optionalText(annotation.id) ?? String(from + i + 1),
      quote: quoted.exact,
      speaker: optionalText(annotation.speaker) ?? null,
      sentence: false,
      ...(prefix === undefined ? {} : { prefix }),
      ...(suffix === undefined ? {} : { suffix }),
      ...(typeof position?.start === 'number' && typeof position.end === 'number'
        ? { codePoints: { start: position.start, end: position.end } }
        : {}),
    }
  })
}

function annotationsOf(value: Record<string, unknown>): Record<string, unknown>[] {
  for (const list of [value.items, value.rows]) if (Array.isArray(list)) return list.filter(isRecord)
  return []
}

const targetsOf = ({ target }: Record<string, unknown>): Record<string, unknown>[] =>
  (Array.isArray(target) ? target : [target]).filter(isRecord)

const selectorsOf = ({ selector }: Record<string, unknown>): Record<string, unknown>[] =>
  (Array.isArray(selector) ? selector : [selector]).filter(isRecord)
