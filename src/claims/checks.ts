import type { Range } from '../source/mapped-text.ts'
import { type Figure, figuresOf, isPercent } from './checks/figure.ts'
import { type CheckDraft, compare, distance, fits } from './checks/outcome.ts'
import { PRODUCTS, QUOTIENTS, type Reckoning } from './checks/reckonings.ts'
import { findShares } from './checks/shares.ts'
import { cuesOf, has } from './checks/words.ts'
import type { Draft } from './draft.ts'

export type { CheckDraft }

/** Figures so many sentences apart may belong to one reckoning. */
const WINDOW = 5
/** Nobody keeps more in mind; a list of hundreds of figures without a stop would be tried in all its triples. */
const MOST_FIGURES = 24

/**
 * Arithmetic that a speaker does aloud: two figures that give a third by their dimensions ("60 lamps of 10 watt, so 600
 * watt"; "400 dollars for 20 lamps, that is 20 dollars each"), and percentages of figures. Figures that merely stand
 * near each other prove nothing, so a check wants all of this: one turn, a few sentences; a rate and an amount of what
 * it is per, or a number of things and an amount of each of them; a third figure of just that dimension, in a sentence
 * that says that it is the outcome ("so", "in total", 一共). One check for a stated figure: the one that comes nearest.
 */
export function findChecks(drafts: readonly Draft[]): CheckDraft[] {
  const checks: CheckDraft[] = []
  let turn: Figure[] = []
  drafts.forEach((draft, at) => {
    if (draft.passage !== drafts[at - 1]?.passage) turn = []
    if (draft.quantities.length === 0) return
    for (const figure of figuresOf(draft, at)) turn.push(figure)
    turn = turn.filter((figure) => at - figure.at <= WINDOW).slice(-MOST_FIGURES)
    if (turn.length < 2) return
    if (turn.some((figure) => figure.at === at && isPercent(figure))) checks.push(...findShares(turn, drafts, at))
    const figures = turn.filter((figure) => !isPercent(figure))
    if (figures.length < 3) return
    const cues = cuesOf('TOTALS', draft)
    const shared = cuesOf('AVERAGES', draft)
    if (cues.length + shared.length === 0) return
    for (const stated of figures) {
      if (stated.at !== at) continue
      const check = nearest(stated, figures, drafts, { cues, shared })
      if (check) checks.push(check)
    }
  })
  return checks
}

/** Words that announce an outcome, and words that share a whole out. */
interface Signs {
  cues: readonly Range[]
  shared: readonly Range[]
}

function nearest(
  stated: Figure,
  turn: readonly Figure[],
  drafts: readonly Draft[],
  { cues, shared }: Signs,
): CheckDraft | null {
  let best: CheckDraft | null = null
  const before = turn.filter((figure) => isBefore(figure, stated))
  const announced = isAnnounced(stated, turn, cues)
  const consider = (reckonings: readonly Reckoning[], accept: (check: CheckDraft) => boolean) => {
    for (const a of before)
      for (const b of before) {
        if (a === b) continue
        for (const reckon of reckonings) {
          const outcome = reckon(a, b, stated, drafts)
          if (!outcome || !fits(outcome, stated)) continue
          const check = compare(outcome, stated)
          if (accept(check) && (!best || distance(check) < distance(best))) best = check
        }
      }
  }
  if (cues.length > 0) consider(PRODUCTS, ({ consistent }) => consistent || announced)
  // What was said before is no outcome; and three figures that multiply divide as well.
  const isNew = !before.some(({ min, max, unit }) => min === stated.min && max === stated.max && unit === stated.unit)
  if (isNew && (announced || isAnnounced(stated, turn, shared)))
    consider(QUOTIENTS, ({ consistent, claims }) => consistent || isWorthALook(claims, drafts[stated.at]!))
  return best
}

/** A word before the figure, with no figure between them, or right behind it, says that it is the outcome. */
function isAnnounced({ at, start, end }: Figure, turn: readonly Figure[], cues: readonly Range[]): boolean {
  const others = turn.filter((figure) => figure.at === at && figure.start < start)
  return cues.some(
    (cue) =>
      (cue.start < start && !others.some((figure) => figure.start >= cue.end)) ||
      (cue.start >= end - 1 && cue.start - end <= 2),
  )
}

/** A quotient that does not agree is shown only where the result is said to be one, and of figures just named. */
const isWorthALook = (claims: readonly number[], outcome: Draft): boolean =>
  claims.at(-1)! - claims[0]! <= 2 && has('RESULTS', outcome)

/** A figure is the outcome of what was said before it. */
const isBefore = (a: Figure, b: Figure): boolean => a.at < b.at || (a.at === b.at && a.start < b.start)
