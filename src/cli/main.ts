import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { CLAIM_REPORTS } from '../report/claim-report.ts'
import { KIND_NAMES } from '../report/phrases.ts'
import type { DiffOptions } from './diff.ts'
import type { ExtractOptions } from './extract.ts'
import { isIsoDate } from './iso-date.ts'
import { explain, failureOf, warn } from './messages.ts'
import type { VerifyOptions } from './verify.ts'

/** Runs the program and gives its exit code: 0 nothing wrong, 1 findings, 2 could not run. */
export async function main(args: readonly string[]): Promise<number> {
  if (args[0] === 'worker') return (await import('./worker.ts')).work()
  let code = 0
  // Each command loads what it needs, and nothing before it is chosen.
  const program = new Command('claims')
    .description(manifest.description)
    .version(manifest.version)
    .exitOverride()
    .configureOutput({
      outputError: (message) =>
        warn(
          message
            .replace(/^error: /, '')
            .replace(/\n\(/, ' (')
            .trim(),
        ),
    })

  const extract = program
    .command('extract')
    .description('the claims of a transcript')
    .argument('[file...]', 'transcripts, folders or patterns; "-" or none: standard input')
    .addOption(
      new Option('-f, --format <format>', 'text on a terminal, json in a pipe').choices(Object.keys(CLAIM_REPORTS)),
    )
    .option('-o, --output <file>', 'write to this file, whose ending chooses the format, or a file each in this folder')
    .option('--speaker <name>', 'claims of this speaker, or of "all" (the interviewees)')
    .option('--list-speakers', 'who speaks, in which role, how much')
    .option('--assume <name>', 'who speaks where the document names nobody')
    .addOption(language())
    .option('--topic <topic>', 'only claims with this topic')
    .addOption(new Option('--kind <kind>', 'only claims of this kind').choices(Object.keys(KIND_NAMES)))
    .option('--top <number>', 'only so many, the most important ones', positive)
    .option('--topics <pack>', 'topics of your own, from this file')
    .option('--published <date>', 'date of the interview, if the document does not say it', isoDate)
    .option('-j, --jobs <number>', 'so many documents at once (1); 0: one for each core', naturalOrZero)
    .option('--stdin-files', 'standard input has a path or a document in JSON on each line')
  withReading(extract)
  withTerminal(extract).action(async (files: string[], options: ExtractOptions) => {
    code = await (await import('./extract.ts')).runExtract(files, options)
  })

  const verify = program
    .command('verify')
    .description('whether a text still says the claims of a file')
    .argument('<claims>', 'claim file of "extract", or quotes of another program in JSON; "-": standard input')
    .argument('[source]', 'the text; else the one that the claim file names')
    .addOption(
      new Option('-f, --format <format>', 'text on a terminal, json in a pipe').choices(['text', 'json', 'github']),
    )
    .option('-o, --output <file>', 'write to this file')
    .addOption(new Option('--strict', 'let nothing pass that does not stand as it is at its place').conflicts('allow'))
    .option('--allow <types>', 'let changes of these types pass: wording,name,truncated,…')
  withReading(verify)
  withTerminal(verify).action(async (claims: string, source: string | undefined, options: VerifyOptions) => {
    code = await (await import('./verify.ts')).runVerify(claims, source, options)
  })

  const diff = program
    .command('diff')
    .description('what became of each claim in another version, or through several')
    .argument('<from>', 'transcript or claim file')
    .argument('<to...>', 'the same of the other version, or of all that followed')
    .addOption(
      new Option('-f, --format <format>', 'text on a terminal, json in a pipe').choices([
        'text',
        'json',
        'markdown',
        'html',
      ]),
    )
    .option('-o, --output <file>', 'write to this file')
    .option('--speaker <name>', 'claims of this speaker, or of "all" (the interviewees)')
    .addOption(language())
    .option('--fail-on <kinds>', 'exit 1 only for these: number,negation,hedge,speaker,dropped,major,…')
    .addOption(new Option('--stat', 'counts alone').conflicts(['format', 'nameStatus']))
    .addOption(new Option('--name-status', 'a line for each difference').conflicts('format'))
  withTerminal(diff).action(async (from: string, to: string[], options: DiffOptions) => {
    code = await (await import('./diff.ts')).runDiff([from, ...to], options)
  })

  program
    .command('schema')
    .description('the JSON Schema of what the program writes')
    .argument('[name]', 'which one; see --list')
    .option('--list', 'their names')
    .action(async (name, options) => {
      code = await (await import('./schema.ts')).runSchema(name, options)
    })

  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    // Commander has said already what is wrong; after --help and --version nothing is.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    explain(failureOf(error))
    return 2
  }
}

function language(): Option {
  return new Option('--lang <language>', 'which one, where everything is said in two (the first)').choices(['en', 'zh'])
}

/** How documents are read, where their content does not tell. */
function withReading(command: Command): Command {
  return command
    .addOption(
      new Option('--format-in <format>', 'what the document is (told by content)').choices([
        'markdown',
        'html',
        'text',
      ]),
    )
    .option('--encoding <name>', 'of the document, like gbk or big5 (told by content)')
}

/** The options of every command that can write text. */
function withTerminal(command: Command): Command {
  // `--color` first: alone, `--no-color` would make `color` true where nobody has asked for anything.
  return command
    .option('--color', 'colours, whatever the terminal is')
    .option('--no-color', 'no colours')
    .option('--width <columns>', 'width of text', positive)
}

function positive(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('it is a whole number from 1')
  return Number(value)
}

function naturalOrZero(value: string): number {
  return value === '0' ? 0 : positive(value)
}

function isoDate(value: string): string {
  if (!isIsoDate(value)) throw new InvalidArgumentError('it is a date like 2024-10-16')
  return value
}
