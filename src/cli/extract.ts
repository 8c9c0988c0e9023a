import { existsSync, statSync } from 'node:fs'
import { dirname, extname } from 'node:path'
import type { TurnLanguage } from '../claims/bilingual.ts'
import { wantedTopic } from '../claims/options.ts'
import type { ClaimFormat } from '../report/claim-report.ts'
import type { Kind } from '../schema/index.ts'
import type { Format } from '../source/document.ts'
import { InputError } from '../source/input-error.ts'
import { type Extraction, extraction, type Outcome, type Settings, type Task, topicFinder } from './extraction.ts'
import { inOrder } from './in-order.ts'
import type { Input } from './inputs.ts'
import { explain, warn } from './messages.ts'
import { type Destination, destination } from './output.ts'
import { Progress } from './progress.ts'
import { lookOf, onTerminal, type TerminalOptions } from './terminal.ts'

export interface ExtractOptions extends TerminalOptions {
  format?: ClaimFormat
  output?: string
  speaker?: string
  topic?: string
  kind?: Kind
  top?: number
  topics?: string
  published?: string
  assume?: string
  lang?: TurnLanguage
  formatIn?: Format
  encoding?: string
  listSpeakers?: boolean
  stdinFiles?: boolean
  jobs?: number
}

const ENDINGS: Record<ClaimFormat, string> = {
  json: '.json',
  ndjson: '.ndjson',
  csv: '.csv',
  markdown: '.md',
  text: '.txt',
  html: '.html',
  jsonld: '.jsonld',
}

/** Formats in which several reports one after another are again a report. */
const CHAINABLE: readonly ClaimFormat[] = ['json', 'ndjson', 'csv', 'text', 'markdown']

/** A document that cannot be read does not keep the others from being done, but the run has failed (2). */
export async function runExtract(files: string[], options: ExtractOptions): Promise<number> {
  if (options.stdinFiles && files.length > 0)
    throw new InputError('--stdin-files takes the names of files from standard input, not from the command line')
  const inputs = options.stdinFiles ? null : await inputsOf(files)
  const toFolder = options.output !== undefined && isFolder(options.output)
  const settings = await settingsOf(options, { lines: inputs === null, many: inputs?.length !== 1, toFolder })
  const output = await outputOf(options.output, inputs, toFolder, settings)
  const { run, atOnce, close } = await runner(
    settings,
    Math.min(await jobsOf(options.jobs), inputs?.length ?? Infinity),
  )
  const progress = new Progress(inputs?.length ?? null, options.output === undefined && onTerminal())

  let failed = false
  let begun = false
  const deliver = async ({ report, path, warnings, failure }: Outcome): Promise<boolean> => {
    if (warnings.length > 0 || failure) progress.clear()
    for (const warning of warnings) warn(warning)
    if (failure) {
      explain(failure)
      failed = true
    }
    progress.step()
    if (report === null) return true
    const isNext = begun && settings.format === 'csv' && !toFolder
    begun = true
    return output.write(isNext ? withoutHead(report) : report, path)
  }
  try {
    await inOrder(inputs === null ? lineTasks() : inputs.map(fileTask), run, atOnce, deliver)
    output.close()
  } catch (error) {
    output.abandon()
    throw error
  } finally {
    progress.clear()
    await close()
  }
  return failed ? 2 : 0
}

const fileTask = ({ path }: Input): Task => ({ input: path, line: null })

async function* lineTasks(): AsyncGenerator<Task> {
  const { stdinLines } = await import('./stdin-lines.ts')
  let line = 0
  for await (const input of stdinLines()) {
    line++
    if (input.trim() !== '') yield { input, line }
  }
}

/** The searching of folders is loaded only where there is something to search. */
async function inputsOf(files: string[]): Promise<Input[]> {
  if (files.length === 0) return [{ path: '-', base: '.' }]
  const plain = files.every((file) => file === '-' || isFile(file))
  return plain
    ? files.map((path) => ({ path, base: dirname(path) }))
    : (await import('./inputs.ts')).expandInputs(files)
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

const isFolder = (path: string): boolean => /[\\/]$/.test(path) || (existsSync(path) && statSync(path).isDirectory())

async function settingsOf(
  options: ExtractOptions,
  { lines, many, toFolder }: { lines: boolean; many: boolean; toFolder: boolean },
): Promise<Settings> {
  const {
    output,
    formatIn,
    encoding,
    listSpeakers = false,
    speaker,
    topic,
    kind,
    top,
    published,
    assume,
    lang,
  } = options
  const format = options.format ?? (lines ? 'ndjson' : defaultFormat(toFolder ? '.json' : output))
  if (lines && format !== 'ndjson' && format !== 'json')
    throw new InputError(`--stdin-files writes ndjson (a claim a line) or json (a document a line), not ${format}`)
  if (many && !toFolder && !CHAINABLE.includes(format))
    throw new InputError(`${format} takes one file; for several use -f ${CHAINABLE.join(', ')}, or a folder as output`)
  if (encoding !== undefined) (await import('../source/strict-decoder.ts')).knownEncoding(encoding)
  const pack =
    options.topics === undefined ? null : await (await import('./topic-pack.ts')).readTopicPack(options.topics)
  wantedTopic(topicFinder(pack), topic) // said once, and not for every document
  return {
    format,
    speakers: listSpeakers,
    lines,
    many,
    look: lookOf(options, output !== undefined),
    pack,
    ...(formatIn !== undefined && { formatIn }),
    ...(encoding !== undefined && { encoding }),
    choices: {
      ...(speaker !== undefined && { speaker }),
      ...(topic !== undefined && { topic }),
      ...(kind !== undefined && { kind }),
      ...(top !== undefined && { top }),
      ...(published !== undefined && { published }),
      ...(assume !== undefined && { assume }),
      ...(lang !== undefined && { language: lang }),
    },
  }
}

function defaultFormat(output: string | undefined): ClaimFormat {
  if (output === undefined) return onTerminal() ? 'text' : 'json'
  const ending = extname(output).toLowerCase().replace('.jsonl', '.ndjson')
  const [format] = Object.entries(ENDINGS).find(([, own]) => own === ending) ?? ['json']
  return format as ClaimFormat
}

async function outputOf(
  output: string | undefined,
  inputs: readonly Input[] | null,
  toFolder: boolean,
  { format }: Settings,
): Promise<Destination> {
  if (output === undefined || output === '-' || (inputs === null && !toFolder)) return destination(output)
  const { OutputFolder, protectInputs } = await import('./output-folder.ts')
  if (toFolder) return new OutputFolder(output, inputs ?? [], ENDINGS[format])
  protectInputs(output, inputs ?? [])
  return destination(output)
}

async function runner(
  settings: Settings,
  jobs: number,
): Promise<{ run: Extraction; atOnce: number; close: () => Promise<void> }> {
  if (jobs <= 1) return { run: await extraction(settings), atOnce: 1, close: async () => {} }
  const { Pool } = await import('./pool.ts')
  const pool = new Pool(settings, jobs)
  return { run: pool.run, atOnce: pool.atOnce, close: () => pool.close() }
}

/** 0: one for each core. */
async function jobsOf(jobs = 1): Promise<number> {
  return jobs > 0 ? jobs : (await import('node:os')).availableParallelism()
}

const withoutHead = (csv: Uint8Array): Uint8Array => csv.subarray(csv.indexOf(0x0a) + 1)
