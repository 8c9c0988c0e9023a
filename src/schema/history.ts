import * as z from 'zod'
import { Source } from './claim-set.ts'
import { Change, Difference, Link } from './comparison.ts'
import { LINK_STATUSES, SEVERITIES } from './terms.ts'
import { SCHEMA_VERSION } from './version.ts'

const version = z.int().min(0)
const count = z.int().min(0)

/** What became of a claim from one version to the next. */
export const HistoryStep = z
  .strictObject({
    status: z.enum(LINK_STATUSES),
    moved: z.boolean(),
    severity: z.enum(SEVERITIES),
    changes: z.array(Change),
    returnsFrom: version
      .optional()
      .describe('Of an added claim: the earlier version that had it last; the changes are those since'),
    restores: version.optional().describe('The earlier version whose words it has again'),
  })
  .meta({ id: 'HistoryStep' })
export type HistoryStep = z.infer<typeof HistoryStep>

/** One claim through all versions; those that were split or merged on the way are one. */
export const ClaimHistory = z
  .strictObject({
    id: z.string().describe('Of the claim as it first stands'),
    speaker: z.string().nullable(),
    severity: z.enum(SEVERITIES).describe('Of the gravest step'),
    changedIn: z.array(version).describe('Versions in which it is not what it was in the one before'),
    passages: z.array(Link.shape.from).describe('For each version: where it stands; empty where it does not'),
    steps: z
      .array(HistoryStep.nullable())
      .describe('Into each version but the first; null where it stands on neither side'),
  })
  .meta({ id: 'ClaimHistory' })
export type ClaimHistory = z.infer<typeof ClaimHistory>

export const History = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    versions: z.array(Source).min(2),
    summary: z.strictObject({ claims: count, changed: count, unchanged: count, returned: count }),
    steps: z
      .array(z.strictObject({ from: version, to: version, summary: Difference.shape.summary }))
      .describe('From each version to the next'),
    claims: z.array(ClaimHistory),
  })
  .meta({ id: 'History' })
export type History = z.infer<typeof History>
