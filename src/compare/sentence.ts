import type { Stretch } from './edits.ts'
import { factCues } from './facts.ts'
import { NO_GAP, SENTENCE_GAP, type TokenText } from './tokens.ts'

/** How many tokens a clause before or behind a sentence is looked at. */
const REACH = 24
const TURNS = new Set(['negation', 'hedge', 'condition'])

/**
 * The place of a whole sentence with what was put before or behind it: "It is not true that" before, "unless they
 * pay" behind turn what it says though all its words stand there. A clause behind a comma counts only where it can
 * turn the sentence; neighbours that were merely joined by a comma do not.
 */
export function sentenceAround(tokens: TokenText, { start, end }: Stretch, _quote: string): Stretch {
  return { start: widenLeft(tokens, start), end: widenRight(tokens, end) }
}

function widenLeft(tokens: TokenText, start: number): number {
  if (tokens.gaps[start]! >= SENTENCE_GAP) return start
  let from = start
  while (from > 0 && start - from < REACH && (from === start || tokens.gaps[from] === NO_GAP)) from--
  if (tokens.gaps[start] === NO_GAP || turns(tokens, { start: from, end: start })) return from
  return start
}

function widenRight(tokens: TokenText, end: number): number {
  if (tokens.gaps[end]! >= SENTENCE_GAP) return end
  let to = end
  while (to < tokens.length && to - end < REACH && (to === end || tokens.gaps[to] === NO_GAP)) to++
  if (tokens.gaps[end] === NO_GAP || turns(tokens, { start: end, end: to })) return to
  return end
}

function turns(tokens: TokenText, stretch: Stretch): boolean {
  return factCues(tokens, null, stretch).some(({ fact, mask }) => mask === null && TURNS.has(fact))
}
