import * as z from 'zod'
import { SCHEMA_VERSION, Source } from './claim-set.ts'
import { Span } from './position.ts'

export const CHANGE_TYPES = [
  'speaker',
  'number',
  'negation',
  'hedge',
  'condition',
  'name',
  'truncated',
  'extended',
  'wording',
] as const
export const VERIFICATION_STATUSES = ['exact', 'moved', 'folded', 'altered', 'missing'] as const
export const LINK_STATUSES = ['unchanged', 'moved', 'changed', 'split', 'merged', 'dropped', 'added'] as const
export const SEVERITIES = ['none', 'minor', 'major'] as const

const Passage = z.strictObject({ text: z.string(), span: Span }).meta({ id: 'Passage' })

/** What differs between two wordings of a claim; the same shape in verify and diff. */
export const Change = z
  .strictObject({
    type: z.enum(CHANGE_TYPES),
    certain: z.boolean().describe('false: for a person to review'),
    from: Passage.nullable(),
    to: Passage.nullable(),
  })
  .meta({ id: 'Change' })
export type Change = z.infer<typeof Change>
export type ChangeType = Change['type']

const count = z.int().min(0)

export const VerificationResult = z
  .strictObject({
    id: z.string(),
    status: z.enum(VERIFICATION_STATUSES),
    span: Span.nullable(),
    quote: z.string().nullable(),
    changes: z.array(Change),
    others: count.describe('How many more places say the same'),
  })
  .meta({ id: 'VerificationResult' })
export type VerificationResult = z.infer<typeof VerificationResult>
export type VerificationStatus = VerificationResult['status']

export const Verification = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    source: Source,
    summary: z.strictObject({ exact: count, moved: count, folded: count, altered: count, missing: count }),
    results: z.array(VerificationResult),
  })
  .meta({ id: 'Verification' })
export type Verification = z.infer<typeof Verification>

const ClaimRef = z
  .strictObject({ id: z.string(), speaker: z.string().nullable(), quote: z.string(), span: Span })
  .meta({ id: 'ClaimRef' })
export type ClaimRef = z.infer<typeof ClaimRef>

export const Link = z
  .strictObject({
    status: z.enum(LINK_STATUSES),
    moved: z.boolean(),
    severity: z.enum(SEVERITIES),
    from: z.array(ClaimRef),
    to: z.array(ClaimRef),
    changes: z.array(Change),
  })
  .meta({ id: 'Link' })
export type Link = z.infer<typeof Link>

export const Difference = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    from: Source,
    to: Source,
    summary: z.strictObject({
      unchanged: count,
      moved: count,
      changed: count,
      split: count,
      merged: count,
      dropped: count,
      added: count,
    }),
    links: z.array(Link),
  })
  .meta({ id: 'Difference' })
export type Difference = z.infer<typeof Difference>
