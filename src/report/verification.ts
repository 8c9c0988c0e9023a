import { isVerified, type Leniency, passes } from '../compare/passing.ts'
import type { Span, Verification, VerificationResult } from '../schema/index.ts'
import { changeTypes } from './changes.ts'
import { oneLine } from './harmless.ts'
import { place } from './headline.ts'
import { markChanges, withSigns, wrapMarked } from './marks.ts'
import { paragraph } from './paragraph.ts'
import { count } from './phrases.ts'
import { PLAIN_TEXT, type TextOptions } from './style.ts'

/** A claim as it was given to be verified. */
export interface Stated {
  id: string
  quote: string
  speaker?: string | null
  span?: Span | null
}

const STATUSES = ['altered', 'missing', 'exact', 'moved', 'folded'] as const
const STANDING: ReadonlySet<string> = new Set(['exact', 'moved', 'folded'])

/** "3 claims in talk.md: 2 altered (1 allowed), 1 exact": what is wrong comes first. What stands may fail for its claim file. */
export function verificationHeadline({ summary, source, results }: Verification, leniency: Leniency = {}): string {
  const total = STATUSES.reduce((sum, status) => sum + summary[status], 0)
  const allowed = results.filter((result) => result.status === 'altered' && passes(result, leniency)).length
  const counts = STATUSES.filter((status) => summary[status] > 0).map(
    (status) => `${summary[status]} ${status}${status === 'altered' && allowed > 0 ? ` (${allowed} allowed)` : ''}`,
  )
  const standing = results.filter(({ status, problems = [] }) => problems.length > 0 && STANDING.has(status)).length
  const flaw = standing > 0 ? `; ${standing} of these with problems` : ''
  return `${count(total, 'claim')} in ${source.path ?? 'stdin'}${counts.length ? `: ${counts.join(', ')}` : ''}${flaw}`
}

/** The claims that results are of: by their place, for ids may be given twice. */
export function statedOf(results: readonly VerificationResult[], stated: readonly Stated[]): (Stated | undefined)[] {
  const byId = new Map(stated.map((claim) => [claim.id, claim]))
  return results.map(({ id }, i) => (stated[i]?.id === id ? stated[i] : byId.get(id)))
}

/** For people: each claim that the text does not say, with both passages, and one line that sums up. */
export function verificationText(
  verification: Verification,
  stated: readonly Stated[],
  options: TextOptions = PLAIN_TEXT,
  leniency: Leniency = {},
): string {
  const { style } = options
  const { results, problems = [], notes = [] } = verification
  const claims = statedOf(results, stated)
  const entries = results.flatMap((result, i) =>
    passes(result, leniency) && !result.notes ? [] : [...entry(result, claims[i], verification, options), ''],
  )
  const ofFile = [
    ...problems.flatMap((word) => paragraph(`! ${word}`, '', options, style.warn)),
    ...notes.flatMap((word) => paragraph(`· ${word}`, '', options, style.faint)),
  ]
  const paint = isVerified(verification, leniency) ? style.good : style.bad
  const headline = paragraph(verificationHeadline(verification, leniency), '', options, paint)
  return `${[...entries, ...ofFile, ...headline].join('\n')}\n`
}

function entry(
  { id, status, span, quote, changes, nearest, problems = [], notes = [] }: VerificationResult,
  claim: Stated | undefined,
  { source }: Verification,
  options: TextOptions,
): string[] {
  const { style, columns } = options
  const label = `${status}${changes.length ? `: ${changeTypes(changes)}` : ''} · ${id}`
  const origin = [
    ...(claim?.speaker ? [claim.speaker] : []),
    ...(claim?.span ? [`line ${claim.span.start.line}`] : []),
  ].join(' · ')
  const said = oneLine(claim?.quote ?? '')
  const found = quote === null ? null : oneLine(quote)
  const marked = found === null ? null : markChanges(said, found)
  const passage = (words: string[]): string[] => words.map((line) => `    ${line}`)
  const room = Math.max(8, columns - 4)
  return [
    ...paragraph(label, '', options, style.strong),
    ...paragraph(`- claimed${origin && ` · ${origin}`}`, '  ', options, style.faint),
    ...passage(wrapMarked(withSigns(marked?.from ?? { text: said, marks: [] }, '[-', '-]'), room, style.bad)),
    ...(marked && span
      ? [
          ...paragraph(`+ ${place({ span }, source)}`, '  ', options, style.faint),
          ...passage(wrapMarked(withSigns(marked.to, '{+', '+}'), room, style.good)),
        ]
      : []),
    ...(nearest
      ? [
          ...paragraph(`nearest, but not it · ${place(nearest, source)}`, '  ', options, style.faint),
          ...paragraph(nearest.text, '    ', options),
        ]
      : []),
    ...problems.flatMap((word) => paragraph(`! ${word}`, '  ', options, style.warn)),
    ...notes.flatMap((word) => paragraph(`· ${word}`, '  ', options, style.faint)),
  ]
}
