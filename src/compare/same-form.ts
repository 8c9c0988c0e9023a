import regionalWords from 'opencc-js/dict/TWPhrasesRev'
import { normalise } from '../source/normalise.ts'
import type { Edit, Stretch } from './edits.ts'
import { factCues } from './facts.ts'
import { NUMBER, type TokenText } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Leaves out the edits whose two sides say the same in another form: one word joined or parted ("data set",
 * "dataset"), or the word of Taiwan for that of the mainland (軟體, 软件; 品質 and 质量 share a character, so that two
 * edits are one such pair).
 */
export function withoutOtherForms(
  from: TokenText,
  to: TokenText,
  edits: readonly Edit[],
  vocabulary: Vocabulary,
): Edit[] {
  const kept: Edit[] = []
  for (let k = 0; k < edits.length; k++) {
    const edit = edits[k]!
    if (sameInOtherForm(from, to, edit, vocabulary)) continue
    const next = edits[k + 1]
    if (next && next.from.start - edit.from.end <= 2) {
      const both = {
        from: { start: edit.from.start, end: next.from.end },
        to: { start: edit.to.start, end: next.to.end },
      }
      if (isRegional(from, to, both)) {
        k++
        continue
      }
    }
    kept.push(edit)
  }
  return kept
}

function sameInOtherForm(from: TokenText, to: TokenText, edit: Edit, vocabulary: Vocabulary): boolean {
  if (isRegional(from, to, edit)) return true
  if (edit.from.end === edit.from.start || edit.to.end === edit.to.start) return false
  return isJoined(from, to, edit, vocabulary)
}

function isJoined(from: TokenText, to: TokenText, edit: Edit, vocabulary: Vocabulary): boolean {
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

let regional: Map<string, Set<string>> | undefined

/** Both spellings of every regional word, simplified: each leads to the other. */
function regionalPairs(): Map<string, Set<string>> {
  if (regional) return regional
  regional = new Map()
  const add = (key: string, value: string): void => {
    const known = regional!.get(key)
    if (known) known.add(value)
    else regional!.set(key, new Set([value]))
  }
  for (const entry of regionalWords.split('|')) {
    const [taiwan, mainland] = normalise(entry).split(' ')
    if (!taiwan || !mainland || taiwan === mainland) continue
    add(taiwan, mainland)
    add(mainland, taiwan)
  }
  return regional
}

const REACH = 4

/** Tries the edit with up to four equal tokens more on each side: 網路 and 網絡 differ in one character only. */
function isRegional(from: TokenText, to: TokenText, edit: Edit): boolean {
  const pairs = regionalPairs()
  for (let before = 0; before <= REACH; before++) {
    if (edit.from.start < before || edit.to.start < before) break
    for (let after = 0; after <= REACH; after++) {
      if (edit.from.end + after > from.length || edit.to.end + after > to.length) break
      if (edit.from.end - edit.from.start + before + after === 0) continue
      if (edit.to.end - edit.to.start + before + after === 0) continue
      const left = textOf(from, edit.from.start - before, edit.from.end + after)
      const right = textOf(to, edit.to.start - before, edit.to.end + after)
      if (pairs.get(left)?.has(right)) return true
    }
  }
  return false
}

const textOf = (tokens: TokenText, start: number, end: number): string =>
  tokens.plain.slice(tokens.starts[start]!, tokens.ends[end - 1]!)
