import { extname } from 'node:path'
import { extractClaims } from '../claims/extract.ts'
import { coreTopicFinder, TopicFinder } from '../claims/topics.ts'
import { coreTopics } from '../language/topics.ts'
import { CLAIM_REPORTS, type ClaimFormat } from '../report/claim-report.ts'
import type { Kind } from '../schema/index.ts'
import { InputError } from '../source/input-error.ts'
import { readSource } from '../source/read.ts'
import { documentOf } from './document.ts'
import { explain, warn } from './messages.ts'
import { write } from './output.ts'
import { onTerminal, type TerminalOptions, textOptions } from './terminal.ts'

export interface ExtractOptions extends TerminalOptions {
  format?: ClaimFormat
  output?: string
  speaker?: string
  topic?: string
  kind?: Kind
  top?: number
  topics?: string
  published?: string
}

/** Formats in which several reports one after another are again a report. */
const CHAINABLE: readonly ClaimFormat[] = ['json', 'ndjson', 'text', 'markdown']

const BY_EXTENSION: Record<string, ClaimFormat> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.md': 'markdown',
  '.txt': 'text',
  '.html': 'html',
  '.jsonld': 'jsonld',
}

/** A file that cannot be read does not keep the others from being done, but the run has failed (2). */
export async function runExtract(files: string[], options: ExtractOptions): Promise<number> {
  const paths = files.length ? files : ['-']
  const format = options.format ?? defaultFormat(options.output)
  if (paths.length > 1 && !CHAINABLE.includes(format))
    throw new InputError(`${format} takes one file; for several use -f ${CHAINABLE.join(', ')}`)
  const topics = await topicFinder(options.topics)
  const report = await CLAIM_REPORTS[format]()
  const look = await textOptions(options, options.output !== undefined)
  const reports: string[] = []
  for (const path of paths) {
    try {
      const { text, ...origin } = await readSource(path)
      const set = extractClaims(await documentOf(text, origin.path), { ...origin, ...choices(options) }, topics)
      if (set.speakers.length === 0) warn(`${path === '-' ? 'standard input' : path} names no speaker`)
      reports.push(report(set, { ...look, text }))
    } catch (error) {
      if (paths.length === 1) throw error
      explain(error)
    }
  }
  if (reports.length) await write(reports.join(''), options.output)
  return reports.length < paths.length ? 2 : 0
}

async function topicFinder(pack: string | undefined): Promise<TopicFinder> {
  if (pack === undefined) return coreTopicFinder()
  const { readTopicPack } = await import('./topic-pack.ts')
  return new TopicFinder([coreTopics(), await readTopicPack(pack)])
}

function defaultFormat(output: string | undefined): ClaimFormat {
  if (output !== undefined) return BY_EXTENSION[extname(output).toLowerCase()] ?? 'json'
  return onTerminal() ? 'text' : 'json'
}

function choices({ speaker, topic, kind, top, published }: ExtractOptions) {
  return {
    ...(speaker !== undefined && { speaker }),
    ...(topic !== undefined && { topic }),
    ...(kind !== undefined && { kind }),
    ...(top !== undefined && { top }),
    ...(published !== undefined && { published }),
  }
}
