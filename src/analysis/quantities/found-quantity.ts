import type { Dimension } from '../../schema/quantity.ts'

/** A quantity by its offsets in the text that was searched. */
export interface FoundQuantity {
  start: number
  end: number
  min: number | null
  max: number | null
  unit: string
  dimension: Dimension
  approximate: boolean
  vague: boolean
}

/** A number alone, before anything around it is looked at. */
export interface Numeral {
  start: number
  end: number
  min: number | null
  max: number | null
  /** The multiplier it ends in (30 thousand: 1000), which a range may share: 20 to 30 thousand. */
  magnitude: number
  approximate: boolean
  vague: boolean
  /** digits: 12, words: twelve, 十二; weak: a word of one digit (one, 三), which often counts nothing. */
  form: 'digits' | 'words' | 'weak'
  /** Brings its unit along: 百分之五 is 5 %. */
  unit?: string
}
