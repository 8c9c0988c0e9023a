import type { Quantity } from '../../schema/quantity.ts'
import { type Language, languageOf } from '../../source/language.ts'
import { LineIndex } from '../../source/lines.ts'
import { normalise } from '../../source/normalise.ts'
import { findQuantitiesIn } from './search.ts'

export type { FoundQuantity } from './found-quantity.ts'
export { findQuantitiesIn }

/** Every amount of a text, with its place. The language is told from the text unless it is given. */
export function findQuantities(text: string, options: { language?: Language } = {}): Quantity[] {
  const language = options.language ?? languageOf(text)
  const lines = new LineIndex(text)
  // A single line end inside a paragraph is a blank; a blank line parts amounts.
  const plain = normalise(text)
    .replace(/\r(?=\n)/g, ' ')
    .replace(/(?<!\n *)\n(?! *\n)/g, ' ')
  return findQuantitiesIn(plain, language).map(({ start, end, unit, ...quantity }) => ({
    text: text.slice(start, end),
    span: lines.span({ start, end }),
    ...quantity,
    unit: unitAsWritten(unit, text.slice(start, end)),
  }))
}

/** A noun that no table knows as the document writes it; the search knows it in simplified characters only. */
export function unitAsWritten(unit: string, written: string): string {
  if (!/[\u4e00-\u9fff]/.test(unit)) return unit
  const at = normalise(written).lastIndexOf(unit)
  return at < 0 ? unit : written.slice(at, at + unit.length)
}
