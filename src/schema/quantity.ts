import * as z from 'zod'
import { Span } from './position.ts'
import { DIMENSIONS } from './terms.ts'

/**
 * An amount. `min` and `max` are equal for a single value; null is an open end ("more than 300": 300…null) or,
 * with `vague`, an amount from which no number can be read ("several", 数十年).
 */
export const Quantity = z
  .strictObject({
    text: z.string().min(1).describe('The expression as a reader sees it'),
    span: Span,
    min: z.number().nullable(),
    max: z.number().nullable(),
    unit: z
      .string()
      .describe('Canonical English name, singular; money by ISO 4217 code; "%"; an unknown counted noun as written'),
    dimension: z.enum(DIMENSIONS),
    approximate: z.boolean(),
    vague: z.boolean(),
  })
  .meta({ id: 'Quantity' })
export type Quantity = z.infer<typeof Quantity>
export type Dimension = (typeof DIMENSIONS)[number]
