import { Claim, ClaimSet } from './claim-set.ts'
import { Difference, Verification } from './comparison.ts'
import { History } from './history.ts'
import { TopicPack } from './topic-pack.ts'

export * from './claim-set.ts'
export * from './comparison.ts'
export * from './history.ts'
export * from './position.ts'
export * from './quantity.ts'
export * from './terms.ts'
export * from './topic-pack.ts'
export * from './version.ts'

/** Every shape that the program reads or writes, by the name that `claims schema NAME` takes. */
export const SCHEMAS = {
  'claim-set': ClaimSet,
  claim: Claim,
  verification: Verification,
  difference: Difference,
  history: History,
  'topic-pack': TopicPack,
} as const
export type SchemaName = keyof typeof SCHEMAS
