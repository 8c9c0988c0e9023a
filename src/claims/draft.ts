import type { FoundQuantity } from '../analysis/quantities/found-quantity.ts'
import type { SentenceCues } from '../analysis/sentence-cues.ts'
import type { Dates, Horizon } from '../analysis/time.ts'
import type { Commitment, Kind, Mode } from '../schema/claim-set.ts'
import type { Range } from '../source/mapped-text.ts'
import type { DetailCues } from './details/detail-cues.ts'

export type DraftHorizon = Horizon & { dates: Dates | null }

/**
 * A sentence with all that the analysis found in it, before it becomes a claim. Every sentence of a passage is one,
 * no claims too: pronouns, sides of comparisons and arguments reach over them. Offsets are of `text`.
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
  /** Whose view is reported or denied, where the sentence names somebody. */
  holder: Range | null
  negated: boolean
  hedges: readonly Range[]
  quantities: readonly FoundQuantity[]
  horizons: readonly DraftHorizon[]
  /** Said to be far off (false) or at hand (true). */
  near: boolean | null
  /** Normalised text of the question that the turn answers. */
  question: string | null
  /** Negations, links and clauses of the sentence. */
  cues: SentenceCues
  /** Words from which its typed detail and its weight are read. */
  words: DetailCues
  topics: readonly string[]
  /** What arguments on its topics are about. */
  named: readonly Named[]
}

/** Where a sentence names the subject of a debate (+1) or its rival (-1). */
export interface Named extends Range {
  topic: string
  subject: string
  sign: 1 | -1
}
