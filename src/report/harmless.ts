// C0 and C1 controls but for tab and line feed; the marks that turn the direction of writing; separators that some
// terminals and JavaScript take for line ends; the byte order mark inside a text.
const INVISIBLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * A document's text for a terminal or a table: what could move the cursor, change colours, or make words appear in
 * another order is shown as an escape. Carriage returns go: they only belong to line ends.
 */
export function harmless(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(INVISIBLE, escaped)
}

/** On one line. */
export function oneLine(text: string): string {
  return harmless(text).replace(/\s*[\n\t]\s*/g, ' ')
}

/**
 * JSON that is safe to show: `JSON.stringify` escapes only C0, and a terminal also obeys C1. The escapes stand for
 * the same characters, so nothing changes for whoever parses it.
 */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(INVISIBLE, escaped)
}
