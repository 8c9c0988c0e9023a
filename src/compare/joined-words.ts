import type { Edit, Stretch } from './edits.ts'
import { factCues } from './facts.ts'
import { NUMBER, type TokenText } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Leaves out the edits whose two sides are one word, joined or parted: "data set", "dataset". */
export function withoutJoins(from: TokenText, to: TokenText, edits: readonly Edit[], vocabulary: Vocabulary): Edit[] {
  return edits.filter((edit) => !isJoined(from, to, edit, vocabulary))
}

function isJoined(from: TokenText, to: TokenText, edit: Edit, vocabulary: Vocabulary): boolean {
  if (edit.from.end === edit.from.start || edit.to.end === edit.to.start) return false
  const left = lettersOf(from, edit.from, vocabulary)
  if (left === null || left !== lettersOf(to, edit.to, vocabulary)) return false
  // "now here" and "nowhere" have the same letters.
  const facts = (tokens: TokenText, stretch: Stretch): string =>
    factCues(tokens, vocabulary, stretch)
      .map(({ fact }) => fact)
      .join()
  return facts(from, edit.from) === facts(to, edit.to)
}

function lettersOf(tokens: TokenText, { start, end }: Stretch, vocabulary: Vocabulary): string | null {
  let letters = ''
  for (let i = start; i < end; i++) {
    if (tokens.kinds[i] === NUMBER) return null
    letters += vocabulary.key(tokens.ids[i]!)
  }
  return letters
}
