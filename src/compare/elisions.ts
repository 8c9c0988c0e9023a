import type { Stretch } from './edits.ts'
import type { TokenIndex } from './token-index.ts'
import { type TokenText, tokenise } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Marks of what was left out, between words: …, ..., [...], (…), （略） */
const LEFT_OUT =
  /\s*(?:\[\s*(?:…+|\.{3,})\s*\]|[(（]\s*(?:…+|\.{3,}|略|中略|下略)\s*[)）]|…+|\.{3,}|\.(?:\s\.){2,}|。{3,})\s*/
/** More words than this between two parts, and they are no longer one quotation. */
const LONGEST_GAP = 300
const SHORTEST_PART = 2

/** What a quotation says that leaves out something, part by part; null where it does not, or hardly says anything. */
export function partsOf(quote: string, vocabulary: Vocabulary): TokenText[] | null {
  if (!/…|\.\.\.|\. \. \.|略|。。。/.test(quote)) return null
  const parts = quote
    .split(LEFT_OUT)
    .map((part) => tokenise(part, vocabulary))
    .filter(({ length }) => length > 0)
  return parts.length > 1 && parts.every(({ length }) => length >= SHORTEST_PART) ? parts : null
}

/**
 * Where the parts stand, in order and in the words of one speaker, as near to each other as they do; null where one
 * of them does not stand there word for word.
 */
export function locateParts(
  parts: readonly TokenText[],
  index: TokenIndex,
  oneVoice: (stretch: Stretch) => boolean,
): Stretch[] | null {
  const places = parts.map(({ ids }) => index.findAll(ids).sort((a, b) => a - b))
  let best: Stretch[] | null = null
  for (const start of places[0]!) {
    const found = [{ start, end: start + parts[0]!.length }]
    for (let k = 1; k < parts.length; k++) {
      const { end } = found[k - 1]!
      const next = places[k]!.find((place) => place >= end)
      if (next === undefined || next - end > LONGEST_GAP) break
      found.push({ start: next, end: next + parts[k]!.length })
    }
    if (found.length < parts.length || !oneVoice(extentOf(found))) continue
    if (!best || lengthOf(extentOf(found)) < lengthOf(extentOf(best))) best = found
  }
  return best
}

/** From the first part to the last. */
export const extentOf = (parts: readonly Stretch[]): Stretch => ({ start: parts[0]!.start, end: parts.at(-1)!.end })

/** What stands between the parts. */
export const gapsOf = (parts: readonly Stretch[]): Stretch[] =>
  parts.slice(1).map(({ start }, i) => ({ start: parts[i]!.end, end: start }))

const lengthOf = ({ start, end }: Stretch): number => end - start
