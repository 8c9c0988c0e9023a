import { Claim, ClaimSet } from './claim-set.ts'
import { Difference, Verification } from './comparison.ts'

export * from './claim-set.ts'
export * from './comparison.ts'
export * from './position.ts'
export * from './quantity.ts'

/** Every shape that the program reads or writes, by the name that `claims schema NAME` takes. */
export const SCHEMAS = {
  'claim-set': ClaimSet,
  claim: Claim,
  verification: Verification,
  difference: Difference,
} as const
export type SchemaName = keyof typeof SCHEMAS
