import type { FoundQuantity } from '../../analysis/quantities/found-quantity.ts'
import type { ArgumentDetail, Estimate, SupplyDetail, TimelineDetail } from '../../schema/claim-set.ts'
import type { Range } from '../../source/mapped-text.ts'

/** Details before they have places in the file: ranges are of the passage's body, claims are indexes of drafts. */
export type SupplyDraft = SupplyDetail

export interface SideDraft extends Range {
  /** Of the passage's body, like the side; it may stand in a sentence nearby. */
  quantity: FoundQuantity | null
}

export interface ComparisonDraft {
  type: 'comparison'
  relation: 'equal' | 'more' | 'less'
  left: SideDraft
  right: SideDraft
}

export type EstimateDraft = Omit<Estimate, 'text' | 'span'> & Range

export type TimelineDraft = Omit<TimelineDetail, 'estimates'> & { estimates: EstimateDraft[] }

export type ArgumentDraft = Omit<ArgumentDetail, 'reasons'> & { reasons: number[] }

export type DetailDraft = SupplyDraft | ComparisonDraft | TimelineDraft | ArgumentDraft
