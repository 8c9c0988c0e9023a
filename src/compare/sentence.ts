import type { Stretch } from './edits.ts'
import { type Fact, factCues } from './facts.ts'
import { NO_GAP, SENTENCE_GAP, type TokenText } from './tokens.ts'

/** How many tokens a clause before or behind a sentence is looked at. */
const REACH = 24
const TURNING: ReadonlySet<Fact> = new Set(['negation', 'hedge', 'condition'])
const CONDITION: ReadonlySet<Fact> = new Set(['condition'])
/** What goes on behind a sentence may also take it back: "…, but that is over", "，这是假的". */
const TURNING_BEHIND: ReadonlySet<Fact> = new Set([...TURNING, 'comment'])

/** What is known of the words around a sentence. */
export interface Surroundings {
  tokens: TokenText
  /** Whether a token is the words of another claim, which has its own result. */
  isOthers: (token: number) => boolean
}

/**
 * The place of a whole sentence with what was put before or behind it: "It is not true that" before, "unless they
 * pay" behind turn what it says though all its words stand there. A clause behind a comma counts only where it can
 * turn the sentence; neighbours that were merely joined by a comma do not.
 */
export function sentenceAround(around: Surroundings, { start, end }: Stretch): Stretch {
  const { gaps } = around.tokens
  const [left, right] = [clauseBefore(around, start), clauseBehind(around, end)]
  return {
    start: gaps[start] === NO_GAP || turns(around, left, TURNING) ? left.start : start,
    end: gaps[end] === NO_GAP || turns(around, right, TURNING_BEHIND) ? right.end : end,
  }
}

/** The same with only what turns it: a quotation may leave out whatever else its sentence says. */
export function turnedAround(around: Surroundings, { start, end }: Stretch): Stretch {
  const [left, right] = [clauseBefore(around, start), clauseBehind(around, end)]
  const condition = clausesBefore(around, start)
  return {
    start: turns(around, left, TURNING) ? left.start : turns(around, condition, CONDITION) ? condition.start : start,
    end: turns(around, right, TURNING) ? right.end : end,
  }
}

/** All of its sentence before it: a condition holds for each clause that follows. */
function clausesBefore({ tokens, isOthers }: Surroundings, start: number): Stretch {
  let from = start
  while (from > 0 && start - from < REACH && tokens.gaps[from]! < SENTENCE_GAP && !isOthers(from - 1)) from--
  return { start: from, end: start }
}

/** Words before it that go on without a stop, or the clause before its comma. */
function clauseBefore({ tokens, isOthers }: Surroundings, start: number): Stretch {
  let from = start
  const open = (): boolean => from === start || tokens.gaps[from] === NO_GAP
  if (tokens.gaps[start]! < SENTENCE_GAP)
    while (from > 0 && start - from < REACH && open() && !isOthers(from - 1)) from--
  return { start: from, end: start }
}

function clauseBehind({ tokens, isOthers }: Surroundings, end: number): Stretch {
  let to = end
  const open = (): boolean => to === end || tokens.gaps[to] === NO_GAP
  if (tokens.gaps[end]! < SENTENCE_GAP) while (to < tokens.length && to - end < REACH && open() && !isOthers(to)) to++
  return { start: end, end: to }
}

function turns({ tokens }: Surroundings, stretch: Stretch, facts: ReadonlySet<Fact>): boolean {
  return factCues(tokens, null, stretch).some(
    ({ fact, mask, start }) => mask === null && facts.has(fact) && (fact !== 'comment' || start === stretch.start),
  )
}
