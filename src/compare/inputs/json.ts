import { InputError } from '../../source/input-error.ts'
import { LineIndex } from '../../source/lines.ts'

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const optionalText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

export interface JsonValue {
  value: unknown
  line: number
}

/**
 * The JSON values of a text one behind the other: one document, one to a line, or as `jq` prints them.
 *
 * @param name of the file, for the message
 * @throws InputError with the place, which the messages of JSON.parse seldom tell
 */
export function jsonValues(text: string, name: string): JsonValue[] {
  const lines = new LineIndex(text)
  const values: JsonValue[] = []
  const start = text.startsWith('\ufeff') ? 1 : 0
  for (let at = behind(BLANK, text, start); at < text.length; ) {
    const end = endOfValue(text, at)
    if (end < 0) throw broken(text, ~end, lines, name)
    values.push({ value: JSON.parse(text.slice(at, end)) as unknown, line: lines.point(at).line })
    at = behind(BLANK, text, end)
  }
  return values
}

function broken(text: string, at: number, lines: LineIndex, name: string): InputError {
  if (at === text.length) {
    const { line } = lines.point(text.trimEnd().length)
    return new InputError(`${name}:${line}: no JSON: it ends in the middle; was it cut off? write it anew`)
  }
  const { line, column } = lines.point(at)
  const sign = JSON.stringify(String.fromCodePoint(text.codePointAt(at)!))
  return new InputError(`${name}:${line}:${column}: no JSON: ${sign} cannot stand here`)
}

const BLANK = /[ \t\r\n]*/y
const ATOM = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const SPECIAL = /["\\\0-\x1f]/g

/** Where the match of a sticky pattern at a place ends; -1 without one. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Offset behind the value that begins at `start`; where it is broken at `at`, `~at`, which is below 0. */
function endOfValue(text: string, start: number): number {
  const open: ('{' | '[')[] = []
  let wants: 'value' | 'first' | 'name' | 'colon' | 'comma' = 'value'
  let at = start
  for (;;) {
    at = behind(BLANK, text, at)
    const char = text[at]
    const inside = open.at(-1)
    const closes = inside && char === (inside === '{' ? '}' : ']')
    if (closes && (wants === 'comma' || wants === 'first')) {
      open.pop()
      at++
    } else if (wants === 'comma') {
      if (char !== ',') return ~at
      wants = inside === '{' ? 'name' : 'value'
      at++
      continue
    } else if (wants === 'colon') {
      if (char !== ':') return ~at
      wants = 'value'
      at++
      continue
    } else if (wants === 'name' || (wants === 'first' && inside === '{')) {
      if (char !== '"') return ~at
      at = endOfString(text, at)
      if (at < 0) return at
      wants = 'colon'
      continue
    } else if (char === '{' || char === '[') {
      open.push(char)
      wants = 'first'
      at++
      continue
    } else {
      const end = char === '"' ? endOfString(text, at) : behind(ATOM, text, at)
      if (end < 0) return end === -1 ? ~at : end
      at = end
    }
    if (open.length === 0) return at
    wants = 'comma'
  }
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; ) {
    SPECIAL.lastIndex = at
    const special = SPECIAL.exec(text)
    if (!special) return ~text.length
    if (special[0] === '"') return special.index + 1
    at = behind(ESCAPE, text, special.index)
    if (at < 0) return text.includes('"', special.index) ? ~special.index : ~text.length
  }
}
