import * as z from 'zod'

/** A unist point. Offsets count UTF-16 units of the decoded file, a byte order mark included. */
export const Point = z
  .strictObject({
    line: z.int().min(1).describe('Line, from 1'),
    column: z.int().min(1).describe('Column in UTF-16 units, from 1'),
    offset: z.int().min(0).describe('Offset in UTF-16 units of the decoded file, from 0'),
  })
  .meta({ id: 'Point' })
export type Point = z.infer<typeof Point>

/** Half-open: `text.slice(start.offset, end.offset)` is the raw passage. */
export const Span = z.strictObject({ start: Point, end: Point }).meta({ id: 'Span' })
export type Span = z.infer<typeof Span>
