import { NAME_CHARACTERS, SURNAMES } from '../language/zh/names.ts'
import type { Stretch } from './edits.ts'
import { HAN, type TokenText } from './tokens.ts'

const transliterating = new Set(NAME_CHARACTERS)
const surnames = new Set(SURNAMES)

/**
 * Whether one stretch of Han characters that took the place of another reads as a name: written with the characters
 * that foreign names are spelt with, or both sides begin with a surname and are as short as a person's name.
 */
export function isHanName(from: TokenText, left: Stretch, to: TokenText, right: Stretch): boolean {
  const a = hanOf(from, left)
  const b = hanOf(to, right)
  if (a === null || b === null) return false
  if (isTransliteration(a) || isTransliteration(b)) return true
  return isPerson(a) && isPerson(b)
}

function hanOf(tokens: TokenText, { start, end }: Stretch): string | null {
  if (end - start < 2 || end - start > 8) return null
  for (let i = start; i < end; i++) if (tokens.kinds[i] !== HAN) return null
  return tokens.plain.slice(tokens.starts[start]!, tokens.ends[end - 1]!)
}

const isTransliteration = (text: string): boolean =>
  text.length >= 2 && text.split('').every((char) => char === '·' || transliterating.has(char))

const isPerson = (text: string): boolean => (text.length === 2 || text.length === 3) && surnames.has(text[0]!)
