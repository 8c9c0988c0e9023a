import type { Claim, ClaimSet, Source } from '../schema/index.ts'
import { oneLine } from './harmless.ts'
import { detail, quantity } from './phrases.ts'

type Cell = string | number | boolean | null

const COLUMNS: Record<string, (claim: Claim, source: Source) => Cell> = {
  id: ({ id }) => id,
  path: (_, { path }) => path,
  line: ({ span }) => span.start.line,
  column: ({ span }) => span.start.column,
  start: ({ span }) => span.start.offset,
  end: ({ span }) => span.end.offset,
  speaker: ({ speaker }) => speaker,
  kind: ({ kind }) => kind,
  topics: ({ topics }) => topics.join('; '),
  quote: ({ quote }) => quote,
  mode: ({ mode }) => mode,
  commitment: ({ commitment }) => commitment,
  holder: ({ holder }) => holder,
  negated: ({ negated }) => negated,
  hedges: ({ hedges }) => hedges.map(({ text }) => text).join('; '),
  quantities: ({ quantities }) => quantities.map(quantity).join('; '),
  detail: (claim) => (claim.detail ? detail(claim.detail) : null),
  section: ({ section }) => section,
  question: ({ question }) => question?.quote ?? null,
  salience: ({ salience }) => salience,
  repeats: ({ repeats }) => repeats,
  published: (_, { published }) => published,
}

// What makes a spreadsheet take a cell for a formula, full-width twins included (OWASP, "CSV injection").
const FORMULA = /^\s*[=+\-@＝＋－＠|%]/

/** RFC 4180, and no cell that a spreadsheet would run: text that begins like a formula gets an apostrophe in front. */
export function csv(set: ClaimSet): string {
  const rows = set.claims.map((claim) => Object.values(COLUMNS).map((column) => cell(column(claim, set.source))))
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.join(',')}\r\n`).join('')
}

export function cell(value: Cell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const line = oneLine(value)
  const text = FORMULA.test(line) ? `'${line}` : line
  return /[",\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
