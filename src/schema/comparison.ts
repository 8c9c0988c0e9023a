import * as z from 'zod'
import { Source } from './claim-set.ts'
import { Span } from './position.ts'
import { CHANGE_TYPES, CUT_PLACES, FOLDS, LINK_STATUSES, SEVERITIES, VERIFICATION_STATUSES } from './terms.ts'
import { SCHEMA_VERSION } from './version.ts'

const Passage = z.strictObject({ text: z.string(), span: Span }).meta({ id: 'Passage' })

/** What differs between two wordings of a claim; the same shape in verify and diff. */
export const Change = z
  .strictObject({
    type: z.enum(CHANGE_TYPES),
    certain: z.boolean().describe('false: for a person to review'),
    from: Passage.nullable(),
    to: Passage.nullable(),
    values: z
      .strictObject({ from: z.number(), to: z.number(), ratio: z.number().nullable() })
      .optional()
      .describe('Of a changed number, where each side has one'),
    where: z.enum(CUT_PLACES).optional().describe('Of what was truncated or extended'),
    holds: z.array(z.enum(CHANGE_TYPES)).optional().describe('What kinds of facts went or came with it'),
  })
  .meta({ id: 'Change' })
export type Change = z.infer<typeof Change>
export type ChangeType = Change['type']
export type Fold = (typeof FOLDS)[number]

const count = z.int().min(0)

export const VerificationResult = z
  .strictObject({
    id: z.string(),
    status: z.enum(VERIFICATION_STATUSES),
    span: Span.nullable(),
    quote: z.string().nullable(),
    changes: z.array(Change),
    others: count.describe('How many more places say the same'),
    folds: z.array(z.enum(FOLDS)).optional().describe('What had to be folded to find the claim; of `folded` alone'),
    nearest: Passage.nullable().optional().describe('Of a missing claim: the passage most like it, which is not it'),
    problems: z.array(z.string()).optional().describe('What is wrong with the claim as the file gives it'),
    notes: z.array(z.string()).optional().describe('What should be known of a claim that is right nevertheless'),
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
    problems: z.array(z.string()).optional().describe('What is wrong with the claim file as a whole'),
    notes: z.array(z.string()).optional().describe('What should be known of the claim file as a whole'),
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
    folds: z.array(z.enum(FOLDS)).optional().describe('In what the two sides differ and still say the same'),
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
