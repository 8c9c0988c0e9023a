import type { ClaimSet } from '../schema/index.ts'
import type { TextOptions } from './style.ts'

export interface ClaimReportOptions extends TextOptions {
  /** The decoded file that the claims came from. */
  text: string
}

export type ClaimReport = (set: ClaimSet, options: ClaimReportOptions) => string

/** Each format in a module of its own, so that a run loads the one it writes. */
export const CLAIM_REPORTS = {
  json: async () => (await import('./claims-json.ts')).json,
  ndjson: async () => (await import('./claims-json.ts')).ndjson,
  csv: async () => (await import('./claims-csv.ts')).csv,
  markdown: async () => (await import('./claims-markdown.ts')).markdown,
  text: async () => (await import('./claims-text.ts')).text,
  html: async () => (await import('./claims-html.ts')).html,
  jsonld: async () => (await import('./claims-jsonld.ts')).jsonld,
} satisfies Record<string, () => Promise<ClaimReport>>

export type ClaimFormat = keyof typeof CLAIM_REPORTS
