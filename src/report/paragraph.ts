import { oneLine } from './harmless.ts'
import type { TextOptions } from './style.ts'
import { width, wrap } from './wrap.ts'

/** Wrapped lines; a terminal that is too narrow for it loses the indent. */
export function paragraph(
  words: string,
  indent: string,
  { columns }: TextOptions,
  paint = (line: string): string => line,
): string[] {
  const plain = oneLine(words)
  const margin = columns < 24 ? '' : indent
  return wrap(plain, columns - margin.length).map(({ start, end }) => margin + paint(plain.slice(start, end)))
}

/** A heading with a rule to the edge. */
export function rule(label: string, options: TextOptions): string[] {
  const { columns, style } = options
  const line = Math.min(columns, 80) - width(label) - 4
  if (line < 0) return paragraph(label, '', options, style.heading)
  return [`── ${style.heading(oneLine(label))} ${'─'.repeat(line)}`.trimEnd()]
}
