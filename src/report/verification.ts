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

/** "2 altered, 1 missing, 40 exact": what is wrong comes first. */
export function verificationHeadline({ summary, source }: Verification): string {
  const total = STATUSES.reduce((sum, status) => sum + summary[status], 0)
  const counts = STATUSES.filter((status) => summary[status] > 0).map((status) => `${summary[status]} ${status}`)
  return `${count(total, 'claim')} in ${source.path ?? 'stdin'}${counts.length ? `: ${counts.join(', ')}` : ''}`
}

/** Whether a result is one that somebody has to look at. */
const isFailed = ({ status, problems = [] }: VerificationResult): boolean =>
  status === 'altered' || status === 'missing' || problems.length > 0

export function isFailure({ results, problems = [] }: Verification): boolean {
  return problems.length > 0 || results.some(isFailed)
}

/** For people: each claim that the text does not say, with both passages, and one line that sums up. */
export function verificationText(
  verification: Verification,
  stated: readonly Stated[],
  options: TextOptions = PLAIN_TEXT,
): string {
  const { style } = options
  const claims = new Map(stated.map((claim) => [claim.id, claim]))
  const failures = verification.results
    .filter(isFailed)
    .flatMap((result) => [...failure(result, claims.get(result.id), verification, options), ''])
  const problems = (verification.problems ?? []).flatMap((problem) =>
    paragraph(`! ${problem}`, '', options, style.warn),
  )
  const paint = isFailure(verification) ? style.bad : style.good
  return `${[...failures, ...problems, ...paragraph(verificationHeadline(verification), '', options, paint)].join('\n')}\n`
}

function failure(
  { id, status, span, quote, changes, nearest, problems = [] }: VerificationResult,
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
    ...problems.flatMap((problem) => paragraph(`! ${problem}`, '  ', options, style.warn)),
  ]
}
