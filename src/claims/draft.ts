import type { Commitment, Kind, Mode } from '../schema/claim-set.ts'
import type { Dimension } from '../schema/quantity.ts'

/** A range of the sentence's text. */
interface Within {
  start: number
  end: number
}

export interface DraftQuantity extends Within {
  min: number | null
  max: number | null
  unit: string
  dimension: Dimension
  approximate: boolean
  vague: boolean
}

export interface DraftHorizon extends Within {
  years: { min: number | null; max: number | null } | null
  dates: { from: string | null; to: string | null } | null
  vague: boolean
}

/**
 * A sentence with all that the analysis found in it, before it becomes a claim. Every sentence of a passage is one,
 * no claims too: pronouns, sides of comparisons and arguments reach over them.
 */
export interface Draft {
  /** The passage it stands in: drafts with one number are neighbours in one turn, in order. */
  passage: number
  /** Where it starts in the passage's body. */
  start: number
  text: string
  /** `text`, normalised; the same length. */
  plain: string
  language: 'en' | 'zh'
  speaker: string | null
  mode: Mode
  claim: boolean
  kind: Kind
  commitment: Commitment
  negated: boolean
  hedges: readonly Within[]
  quantities: readonly DraftQuantity[]
  horizons: readonly DraftHorizon[]
  /** Said to be far off (false) or at hand (true). */
  near: boolean | null
  /** Normalised text of the question that the turn answers. */
  question: string | null
  topics: readonly string[]
}
