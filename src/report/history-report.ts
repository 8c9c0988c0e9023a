import type { History } from '../schema/index.ts'
import type { DIFFERENCE_REPORTS } from './difference-report.ts'
import type { TextOptions } from './style.ts'

export type HistoryReport = (history: History, options: TextOptions) => string

/** The formats that the difference of two versions has. */
export const HISTORY_REPORTS = {
  text: async () => (await import('./history.ts')).historyText,
  json: async () => {
    const { toJson } = await import('./harmless.ts')
    return (history) => `${toJson(history, 2)}\n`
  },
  markdown: async () => (await import('./history-markdown.ts')).historyMarkdown,
  html: async () => (await import('./history-html.ts')).historyHtml,
  stat: async () => (await import('./history.ts')).historyStat,
  'name-status': async () => (await import('./history.ts')).historyNameStatus,
} satisfies Record<keyof typeof DIFFERENCE_REPORTS, () => Promise<HistoryReport>>
