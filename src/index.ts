import { extractClaims, sourceOf } from './claims/extract.ts'
import type { ExtractOptions } from './claims/options.ts'
import { coreTopicFinder, TopicFinder } from './claims/topics.ts'
import { diffVersions, type Version } from './compare/diff.ts'
import { historyOf } from './compare/history.ts'
import { type QuoteInput, toQuotes } from './compare/inputs/index.ts'
import type { Quote } from './compare/quote.ts'
import { claimsOfSpeaker } from './compare/speaker-choice.ts'
import { verifyClaims } from './compare/verify.ts'
import { coreTopics } from './language/topics.ts'
import type { ClaimSet, Difference, History, Verification } from './schema/index.ts'
import type { TopicPack } from './schema/topic-pack.ts'
import { type Document, type Format, formatOf, type Reader, readDocument } from './source/document.ts'
import { frontMatterReader } from './source/front-matter.ts'
import { readHtml } from './source/html.ts'
import { InputError } from './source/input-error.ts'

export { findQuantities } from './analysis/quantities/index.ts'
export type { ExtractOptions } from './claims/options.ts'
export { ProofError } from './claims/proof.ts'
export { type QuoteInput, readQuotes } from './compare/inputs/index.ts'
export { isVerified, type Leniency, passes } from './compare/passing.ts'
export type { Quote } from './compare/quote.ts'
export type * from './schema/index.ts'
export type { TopicPack } from './schema/topic-pack.ts'
export { InputError }

export interface Options extends ExtractOptions {
  /** Of the text; told from its content where left out. */
  format?: Format
  /** Topics beside the built-in ones. */
  topics?: TopicPack
}

const READERS: Partial<Record<Format, Reader>> = { html: readHtml, markdown: frontMatterReader }

/**
 * The claims of an interview transcript, each proven against the text.
 *
 * @param text the decoded file; positions count its UTF-16 units, a byte order mark included
 * @throws InputError for a speaker or topic that the transcript does not have
 */
export function extract(text: string, { topics, ...options }: Options = {}): ClaimSet {
  const { format = formatOf(text, options.path) } = options
  const document = readDocument(text, format, READERS[format])
  return extractClaims(document, options, topics ? new TopicFinder([coreTopics(), topics]) : coreTopicFinder())
}

export interface CheckOptions extends Pick<Options, 'format' | 'path' | 'sha256'> {}

/**
 * Says of every claim or quote whether the text still says it, where, and if not, what it says instead.
 *
 * @param claims a claim set, or quotes of any origin; `readQuotes` reads those of other programs
 */
export function verify(
  claims: ClaimSet | readonly (QuoteInput | Quote)[],
  text: string,
  options: CheckOptions = {},
): Verification {
  const { format = formatOf(text, options.path), ...origin } = options
  const document = readDocument(text, format, READERS[format])
  return verifyClaims('claims' in claims ? claims : toQuotes(claims), document, {
    source: sourceOf(document, origin),
    extracted: (choices) => extractClaims(document, { ...origin, ...choices }),
  })
}

/** A version of a document: its text, the claims that were taken out of it, or both. */
export type VersionInput = string | ClaimSet | { text: string; claims: ClaimSet }

/** What became of each claim of one version in another. `options` are those of `extract`, for versions given as text. */
export function diff(from: VersionInput, to: VersionInput, options: Options = {}): Difference {
  const [a, b] = versionsOf([from, to], options)
  return diffVersions(a!, b!)
}

/** Each claim through all versions of a document, from the first to the last. */
export function history(versions: readonly VersionInput[], options: Options = {}): History {
  if (versions.length < 2) throw new InputError('a history takes two versions or more')
  return historyOf(versionsOf(versions, options))
}

function versionsOf(inputs: readonly VersionInput[], options: Options): Version[] {
  const { speaker } = options
  if (speaker === undefined || speaker === 'all') return inputs.map((input) => versionOf(input, options))
  return claimsOfSpeaker(
    inputs.map((input) => versionOf(input, { ...options, speaker: 'all' })),
    speaker,
  )
}

function versionOf(input: VersionInput, { topics: _, ...options }: Options): Version {
  if (typeof input !== 'string' && 'schemaVersion' in input) return { claims: input, document: null }
  const text = typeof input === 'string' ? input : input.text
  const { format = formatOf(text, options.path) } = options
  let document: Document | undefined
  const read = (): Document => {
    document ??= readDocument(text, format, READERS[format])
    return document
  }
  return {
    claims: typeof input === 'string' ? extractClaims(read(), options) : input.claims,
    // Where the claims of two versions are the same, nobody asks for their texts.
    get document() {
      return read()
    },
  }
}
