import type { Difference } from '../schema/index.ts'
import type { TextOptions } from './style.ts'

export type DifferenceReport = (difference: Difference, options: TextOptions) => string

export const DIFFERENCE_REPORTS = {
  text: async () => (await import('./difference.ts')).differenceText,
  json: async () => {
    const { toJson } = await import('./harmless.ts')
    return (difference) => `${toJson(difference, 2)}\n`
  },
  markdown: async () => (await import('./difference-markdown.ts')).differenceMarkdown,
  html: async () => (await import('./difference-html.ts')).differenceHtml,
  stat: async () => (await import('./difference.ts')).differenceStat,
  'name-status': async () => (await import('./difference.ts')).differenceNameStatus,
} satisfies Record<string, () => Promise<DifferenceReport>>

export type DifferenceFormat = 'text' | 'json' | 'markdown' | 'html'
