import type { Edit, Stretch } from './edits.ts'
import { factCues } from './facts.ts'
import { type Reading, spellOut } from './spelling.ts'
import { NUMBER, type TokenText, WORD } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Leaves out the edits whose two sides are one word, joined or parted or spelt in another way: "data set", "dataset". */
export function withoutJoins(from: TokenText, to: TokenText, edits: readonly Edit[], vocabulary: Vocabulary): Edit[] {
  return edits.filter((edit) => !isSpeltOtherwise(from, to, edit, vocabulary) && !isJoined(from, to, edit, vocabulary))
}

/** "I'm" and "I am", "organisation" and "organization" */
function isSpeltOtherwise(from: TokenText, to: TokenText, edit: Edit, vocabulary: Vocabulary): boolean {
  if (edit.from.end === edit.from.start || edit.to.end === edit.to.start) return false
  for (const reading of [0, 1] as const) {
    const left = spelt(from, edit.from, reading, vocabulary)
    if (left !== null && left === spelt(to, edit.to, reading, vocabulary)) return true
  }
  return false
}

function spelt(tokens: TokenText, { start, end }: Stretch, reading: Reading, vocabulary: Vocabulary): string | null {
  const words: string[] = []
  for (let i = start; i < end; i++) {
    if (tokens.kinds[i] !== WORD) return null
    words.push(...spellOut(vocabulary.key(tokens.ids[i]!), reading))
  }
  return words.join(' ')
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
