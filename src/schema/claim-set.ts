import * as z from 'zod'
import { Span } from './position.ts'
import { Quantity } from './quantity.ts'
import {
  ARGUMENT_ROLES,
  COMMITMENTS,
  KINDS,
  LIKELIHOODS,
  MODES,
  RELATIONS,
  ROLES,
  SOURCE_FORMATS,
  STANCES,
  SUPPLY_STATES,
} from './terms.ts'
import { SCHEMA_VERSION } from './version.ts'

const ClaimId = z.string().min(1)
const IsoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?/)

/** The document: null wherever it does not say. */
export const Source = z
  .strictObject({
    path: z.string().nullable(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Of the bytes of the file'),
    format: z.enum(SOURCE_FORMATS),
    encoding: z
      .string()
      .optional()
      .describe('Name in the Encoding Standard, where it is not utf-8: the text that positions count comes from it'),
    language: z.string().min(2).describe('Main language, BCP 47'),
    script: z.enum(['Hans', 'Hant']).nullable(),
    length: z.int().min(0).describe('UTF-16 units of the decoded file'),
    title: z.string().nullable(),
    author: z.string().nullable(),
    published: IsoDate.nullable(),
    url: z.string().nullable(),
  })
  .meta({ id: 'Source' })
export type Source = z.infer<typeof Source>

export const Speaker = z
  .strictObject({
    name: z.string().min(1),
    role: z.enum(ROLES),
    labels: z.array(z.string()).describe('Every label the document gives this person, in order of appearance'),
    turns: z.int().min(0),
  })
  .meta({ id: 'Speaker' })
export type Speaker = z.infer<typeof Speaker>
export type Role = Speaker['role']

/** Words that weaken the speaker's commitment. */
export const Hedge = z.strictObject({ text: z.string().min(1), span: Span }).meta({ id: 'Hedge' })
export type Hedge = z.infer<typeof Hedge>

const Side = z.strictObject({ text: z.string(), span: Span, quantity: Quantity.nullable() }).meta({ id: 'Side' })

const SupplyDetail = z.strictObject({
  type: z.literal('supply'),
  resource: z.string(),
  state: z.enum(SUPPLY_STATES),
})
const ComparisonDetail = z.strictObject({
  type: z.literal('comparison'),
  relation: z.enum(RELATIONS),
  left: Side,
  right: Side,
})
const Estimate = z
  .strictObject({
    text: z.string().min(1),
    span: Span,
    likelihood: z.enum(LIKELIHOODS),
    years: z.strictObject({ min: z.number().nullable(), max: z.number().nullable() }).nullable(),
    dates: z.strictObject({ from: z.string().nullable(), to: z.string().nullable() }).nullable(),
    vague: z.boolean(),
  })
  .meta({ id: 'Estimate' })
const TimelineDetail = z.strictObject({
  type: z.literal('timeline'),
  event: z.string(),
  near: z.boolean().nullable().describe('false: far off, "not around the corner"'),
  estimates: z.array(Estimate),
})
const ArgumentDetail = z.strictObject({
  type: z.literal('argument'),
  subject: z.string(),
  stance: z.enum(STANCES),
  role: z.enum(ARGUMENT_ROLES),
  reasons: z.array(ClaimId).describe('Claims given as reasons for this one'),
})
export const Detail = z
  .discriminatedUnion('type', [SupplyDetail, ComparisonDetail, TimelineDetail, ArgumentDetail])
  .meta({ id: 'Detail' })
export type Detail = z.infer<typeof Detail>
export type Side = z.infer<typeof Side>
export type Estimate = z.infer<typeof Estimate>
export type SupplyDetail = z.infer<typeof SupplyDetail>
export type ComparisonDetail = z.infer<typeof ComparisonDetail>
export type TimelineDetail = z.infer<typeof TimelineDetail>
export type ArgumentDetail = z.infer<typeof ArgumentDetail>

export const Claim = z
  .strictObject({
    id: ClaimId.describe('From speaker and folded quote; the same claim said again ends in -2, -3'),
    speaker: z.string().nullable().describe('null only where the document names nobody'),
    mode: z.enum(MODES),
    kind: z.enum(KINDS),
    commitment: z.enum(COMMITMENTS),
    holder: z.string().nullable().describe('Whose view is reported or denied'),
    negated: z.boolean(),
    hedges: z.array(Hedge),
    topics: z.array(z.string()),
    quote: z.string().min(1).describe('The passage as a reader sees it'),
    raw: z.string().optional().describe('The passage in the file, where it differs from the quote'),
    span: Span,
    section: z.string().nullable(),
    question: z.strictObject({ speaker: z.string().nullable(), quote: z.string(), span: Span }).nullable(),
    quantities: z.array(Quantity),
    detail: Detail.nullable(),
    salience: z.number().min(0).max(1),
    repeats: ClaimId.nullable().describe('The earlier claim that this one says again'),
  })
  .meta({ id: 'Claim' })
export type Claim = z.infer<typeof Claim>
export type Kind = Claim['kind']
export type Mode = Claim['mode']
export type Commitment = Claim['commitment']

/** Arithmetic over the quantities of neighbouring claims: does what they come to agree with what is stated? */
export const Check = z
  .strictObject({
    claims: z.array(ClaimId).min(1),
    expression: z.string(),
    computed: z.number(),
    stated: z.number(),
    unit: z.string(),
    ratio: z.number().describe('computed / stated'),
    consistent: z.boolean(),
  })
  .meta({ id: 'Check' })
export type Check = z.infer<typeof Check>

export const ClaimSet = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    generator: z.strictObject({ name: z.string(), version: z.string() }),
    source: Source,
    speakers: z.array(Speaker),
    claims: z.array(Claim),
    checks: z.array(Check),
  })
  .meta({ id: 'ClaimSet' })
export type ClaimSet = z.infer<typeof ClaimSet>
