import { isVerified, type Leniency, passes } from '../compare/passing.ts'
import type { Span, Verification, VerificationResult } from '../schema/index.ts'
import { changeTypes } from './changes.ts'
import { oneLine } from './harmless.ts'
import { markChanges, withSigns } from './marks.ts'
import { type Stated, statedOf, verificationHeadline } from './verification.ts'

/**
 * Workflow commands of GitHub Actions, which show as annotations in a pull request: an error for each claim that does
 * not pass, at the line that says something else now; a warning for what passes and should be looked at.
 */
export function verificationGithub(
  verification: Verification,
  stated: readonly Stated[],
  leniency: Leniency = {},
): string {
  const { source, results, problems = [], notes = [] } = verification
  const claims = statedOf(results, stated)
  const lines = results.flatMap((result, i) => {
    const level = passes(result, leniency) ? (isNoted(result) ? 'warning' : null) : 'error'
    if (!level) return []
    const { id, status, changes, span, nearest } = result
    const title = changes.length > 0 ? `${status}: ${changeTypes(changes)}` : status
    const place = placeOf(source.path, span ?? nearest?.span ?? null)
    return command(level, { ...place, title: `Claim ${title}` }, messageOf(result, claims[i], id))
  })
  const ofFile = [
    ...problems.map((problem) => command('error', { title: 'Claim file' }, problem)),
    ...notes.map((note) => command('warning', { title: 'Claim file' }, note)),
  ]
  const level = isVerified(verification, leniency) ? 'notice' : 'error'
  const summary = command(level, { title: 'Claims' }, oneLine(verificationHeadline(verification, leniency)))
  return [...lines, ...ofFile, summary].map((line) => `${line}\n`).join('')
}

const isNoted = ({ status, notes = [] }: VerificationResult): boolean => status === 'altered' || notes.length > 0

function messageOf(
  { quote, nearest, problems = [], notes = [] }: VerificationResult,
  claim: Stated | undefined,
  id: string,
): string {
  const said = oneLine(claim?.quote ?? '')
  const marked = quote === null || quote === said ? null : markChanges(said, oneLine(quote))
  const text = (side: 'from' | 'to', open: string, close: string) => withSigns(marked![side], open, close).text
  return [
    `Claimed${claim?.speaker ? ` by ${oneLine(claim.speaker)}` : ''} (${oneLine(id)}): ${marked ? text('from', '[-', '-]') : said}`,
    ...(marked ? [`The text says: ${text('to', '{+', '+}')}`] : []),
    ...(nearest ? [`Nearest, but not it: ${oneLine(nearest.text)}`] : []),
    ...[...problems, ...notes].map((word) => `! ${oneLine(word)}`),
  ].join('\n')
}

/** Columns only within a line: GitHub refuses them for more. */
function placeOf(path: string | null, span: Span | null): Record<string, string | number> {
  return {
    ...(path === null ? {} : { file: path.replace(/^\.\//, '') }),
    ...(span ? { line: span.start.line, endLine: span.end.line } : {}),
    ...(span && span.start.line === span.end.line ? { col: span.start.column, endColumn: span.end.column } : {}),
  }
}

function command(level: string, properties: Record<string, string | number>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${level}${list.length > 0 ? ` ${list.join(',')}` : ''}::${data(message)}`
}

/** As the toolkit of GitHub escapes: a document must not write a command, nor a property, of its own. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(oneLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
