import { extractClaims } from '../claims/extract.ts'
import type { ExtractOptions as Choices } from '../claims/options.ts'
import { coreTopicFinder, TopicFinder } from '../claims/topics.ts'
import { coreTopics } from '../language/topics.ts'
import { CLAIM_REPORTS, type ClaimFormat } from '../report/claim-report.ts'
import type { TextOptions } from '../report/style.ts'
import type { TopicPack } from '../schema/topic-pack.ts'
import type { Format } from '../source/document.ts'
import { InputError } from '../source/input-error.ts'
import { readSource, type SourceFile } from '../source/read.ts'
import { documentOf } from './document.ts'
import { isIsoDate } from './iso-date.ts'
import { type Failure, failureOf } from './messages.ts'
import type { LineInput } from './stdin-lines.ts'
import { type Look, styled } from './terminal.ts'

/** What to do with each document. Plain data, because workers get it too. */
export interface Settings {
  format: ClaimFormat
  /** A list of speakers instead of claims. */
  speakers: boolean
  /** Every result on one line, and every document from one: `--stdin-files`. */
  lines: boolean
  /** There are others: messages say which document they are about. */
  many: boolean
  look: Look
  pack: TopicPack | null
  formatIn?: Format
  encoding?: string
  choices: Pick<Choices, 'speaker' | 'topic' | 'kind' | 'top' | 'published' | 'assume' | 'language'>
}

/** One document: a path, or a line of standard input. */
export interface Task {
  input: string
  /** Number of the line, where it is one. */
  line: number | null
}

export interface Outcome {
  /** In UTF-8: bytes change threads without being copied. null where it failed. */
  report: Uint8Array<ArrayBuffer> | null
  path: string | null
  warnings: string[]
  failure: Failure | null
}

export type Extraction = (task: Task) => Promise<Outcome>

export const topicFinder = (pack: TopicPack | null): TopicFinder =>
  pack ? new TopicFinder([coreTopics(), pack]) : coreTopicFinder()

/** Gets ready for many documents at once, so that what they share is made once. */
export async function extraction(settings: Settings): Promise<Extraction> {
  const { many, lines } = settings
  const report = await reporter(settings)
  const encoder = new TextEncoder()
  return async ({ input, line }) => {
    const warnings: string[] = []
    let name = line === null ? (input === '-' ? 'standard input' : input) : `line ${line}`
    try {
      const source = lines
        ? await readLine(input, settings)
        : { ...(await readSource(input, settings.encoding)), format: null, published: null }
      if (lines && source.path !== null) name = `${name}: ${source.path}`
      const text = await report(source, (message) => warnings.push(`${name} ${message}`))
      return {
        report: encoder.encode(text),
        path: source.path,
        warnings,
        failure: null,
      }
    } catch (error) {
      const failure = failureOf(error)
      const said = failure.message.includes(input) && line === null
      if (many && !said) failure.message = `${name}: ${failure.message}`
      return { report: null, path: null, warnings, failure }
    }
  }
}

interface Source extends Pick<SourceFile, 'path' | 'text'> {
  sha256?: string
  encoding?: string
  format: string | null
  published: string | null
}

type Reporter = (source: Source, warn: (message: string) => void) => Promise<string>

async function readLine(line: string, settings: Settings): Promise<Source> {
  const { parseLine } = await import('./stdin-lines.ts')
  const { text, path, ...facts }: LineInput = parseLine(line)
  if (text === null) return { ...(await readSource(path!, settings.encoding)), ...facts }
  if (text.trim() === '') throw new InputError('its text is empty')
  return { text, path, ...facts }
}

async function reporter(settings: Settings): Promise<Reporter> {
  const { choices, formatIn, look } = settings
  const render = settings.speakers ? await speakerReport(settings) : await claimReport(settings)
  const options = await styled(look)
  const read = ({ text, path, format }: Source) => documentOf(text, path, formatIn ?? knownFormat(format))
  return async (source, warn) => render(source, await read(source), choices, options, warn)
}

type Render = (
  source: Source,
  document: Awaited<ReturnType<typeof documentOf>>,
  choices: Settings['choices'],
  options: TextOptions,
  warn: (message: string) => void,
) => string

async function claimReport({ format, lines, pack }: Settings): Promise<Render> {
  const report =
    lines && format === 'json' ? (await import('../report/claims-json.ts')).jsonLine : await CLAIM_REPORTS[format]()
  const topics = topicFinder(pack)
  return ({ text, format: _, published, ...origin }, document, choices, options, warn) => {
    const set = extractClaims(document, { ...origin, ...choices, ...dated(published) }, topics)
    if (set.speakers.length === 0) warn('names no speaker; --assume NAME says who speaks')
    return report(set, { ...options, text })
  }
}

async function speakerReport({ format }: Settings): Promise<Render> {
  const [{ speakersOf }, reports] = await Promise.all([
    import('../claims/speakers.ts'),
    import('../report/speakers.ts'),
  ])
  const render = { json: reports.speakersJson, ndjson: reports.speakersNdjson, text: reports.speakersText }[
    format as string
  ]
  if (!render) throw new InputError(`--list-speakers writes text, json or ndjson, not ${format}`)
  return ({ path }, document, { assume }, options) => render({ path, speakers: speakersOf(document, assume) }, options)
}

function dated(published: string | null): { published?: string } {
  if (published === null) return {}
  if (!isIsoDate(published)) throw new InputError(`its "published" is no date like 2024-10-16`)
  return { published }
}

function knownFormat(format: string | null): Format | undefined {
  if (format === null || format === 'markdown' || format === 'html' || format === 'text') return format ?? undefined
  throw new InputError(`its "format" is ${JSON.stringify(format)}, and not markdown, html or text`)
}
