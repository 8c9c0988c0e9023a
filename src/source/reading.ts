import type { MappedText, Range } from './mapped-text.ts'

/** A stretch of a block that the markup sets apart. Offsets are those of the reading text. */
export interface Mark extends Range {
  type: 'strong' | 'emphasis' | 'link' | 'code'
  /** Destination of a link. */
  url?: string
}

/** A paragraph, heading, table row or the like, as a range of the reading text. */
export interface Block extends Range {
  type: 'heading' | 'paragraph' | 'row' | 'code' | 'rule'
  /** Level of a heading, 1 to 6; 0 otherwise. */
  depth: number
  /** What the block stands in, from the outside in. */
  containers: readonly ('quote' | 'list')[]
  /** First block of its list item. */
  item: boolean
  /** Where a line of the file begins in the block; the first is the block's start. */
  lines: readonly number[]
  marks: readonly Mark[]
  /** Cells of a table row, in order; empty otherwise. */
  cells: readonly Range[]
  /** How many pictures stand in the block; they give no words. */
  images: number
  /** Where the block stands in the file. */
  source: Range
}

/** The document as a reader sees it. Blocks are in order and separated by blank lines in `text`. */
export interface Reading extends MappedText {
  readonly blocks: readonly Block[]
}
