import { extractClaims } from './claims/extract.ts'
import type { ExtractOptions } from './claims/options.ts'
import { coreTopicFinder, TopicFinder } from './claims/topics.ts'
import { coreTopics } from './language/topics.ts'
import type { ClaimSet } from './schema/index.ts'
import type { TopicPack } from './schema/topic-pack.ts'
import { type Format, formatOf, type Reader, readDocument } from './source/document.ts'
import { frontMatterReader } from './source/front-matter.ts'
import { readHtml } from './source/html.ts'

export { findQuantities } from './analysis/quantities/index.ts'
export type { ExtractOptions } from './claims/options.ts'
export { ProofError } from './claims/proof.ts'
export type * from './schema/index.ts'
export type { TopicPack } from './schema/topic-pack.ts'
export { InputError } from './source/input-error.ts'

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
