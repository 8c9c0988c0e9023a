import type { TurnLanguage } from '../claims/bilingual.ts'
import { extractClaims } from '../claims/extract.ts'
import { diffVersions, type Version } from '../compare/diff.ts'
import { DIFFERENCE_REPORTS, type DifferenceFormat } from '../report/difference-report.ts'
import type { HistoryStep, Link } from '../schema/index.ts'
import { CHANGE_TYPES, LINK_STATUSES, SEVERITIES } from '../schema/terms.ts'
import { InputError } from '../source/input-error.ts'
import { readSource } from '../source/read.ts'
import { isClaimFile, parseClaimFile } from './claim-file.ts'
import { claimedText } from './claimed-text.ts'
import { documentOf } from './document.ts'
import { namesIn } from './name-list.ts'
import { write } from './output.ts'
import { onTerminal, type TerminalOptions, textOptions } from './terminal.ts'

export interface DiffOptions extends TerminalOptions {
  format?: DifferenceFormat
  output?: string
  speaker?: string
  lang?: TurnLanguage
  failOn?: string
  stat?: boolean
  nameStatus?: boolean
}

/** What became of each claim? 1 where something is different or, with `--fail-on`, where it is one of the things named. */
export async function runDiff(paths: readonly string[], options: DiffOptions): Promise<number> {
  if (paths.filter((path) => path === '-').length > 1) throw new InputError('only one version can be standard input')
  const fails = failing(options.failOn)
  const versions = await readVersions(paths, options)
  const toFile = options.output !== undefined
  const format = formatOf(options, toFile)
  const look = await textOptions(options, toFile)
  if (versions.length === 2) {
    const difference = diffVersions(versions[0]!, versions[1]!)
    await write((await DIFFERENCE_REPORTS[format]())(difference, look), options.output)
    return difference.links.some(fails) ? 1 : 0
  }
  const [{ historyOf }, { HISTORY_REPORTS }] = await Promise.all([
    import('../compare/history.ts'),
    import('../report/history-report.ts'),
  ])
  const history = historyOf(versions)
  await write((await HISTORY_REPORTS[format]())(history, look), options.output)
  return history.claims.some(({ steps }) => steps.some((step) => step && fails(step))) ? 1 : 0
}

function formatOf({ format, stat, nameStatus }: DiffOptions, toFile: boolean): keyof typeof DIFFERENCE_REPORTS {
  if (stat) return 'stat'
  if (nameStatus) return 'name-status'
  return format ?? (toFile || !onTerminal() ? 'json' : 'text')
}

async function readVersions(paths: readonly string[], { speaker, ...options }: DiffOptions): Promise<Version[]> {
  const versions: Version[] = []
  for (const path of paths) versions.push(await readVersion(path, { ...options, ...(speaker && { speaker: 'all' }) }))
  if (speaker === undefined || speaker === 'all') return versions
  return (await import('../compare/speaker-choice.ts')).claimsOfSpeaker(versions, speaker)
}

/** A transcript, or the claims that were taken out of one: told apart by what is in the file. */
async function readVersion(path: string, { speaker, lang }: DiffOptions): Promise<Version> {
  const { text, ...origin } = await readSource(path)
  if (isClaimFile(text)) {
    const claims = await parseClaimFile(text, path)
    const read = await claimedText(claims, path)
    return {
      claims,
      get document() {
        return read?.() ?? null
      },
    }
  }
  const document = await documentOf(text, origin.path)
  const choice = { ...origin, ...(speaker !== undefined && { speaker }), ...(lang !== undefined && { language: lang }) }
  return { claims: extractClaims(document, choice), document }
}

/** Types of change, what became of a claim, or a severity: everything that a link can be told apart by. */
function failing(names: string | undefined): (link: Link | HistoryStep) => boolean {
  if (names === undefined) return ({ status }) => status !== 'unchanged'
  const known = [...CHANGE_TYPES, ...LINK_STATUSES, ...SEVERITIES]
  const wanted = namesIn('--fail-on', 'kind of difference', names, known)
  return ({ status, severity, changes }) =>
    wanted.has(status) || wanted.has(severity) || changes.some(({ type }) => wanted.has(type))
}
