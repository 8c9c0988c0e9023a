import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A file of the project, from this folder. */
export const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))

const article = path('../../../shared/corpus/lecun-jhu-2024.zh.md')

/** What is measured where no file is named. */
export const sample = existsSync(article) ? article : path('../../fixtures/retelling.zh.md')

/** Milliseconds on the clock. */
export const time = (run) => {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Milliseconds of processor time, so that what else the machine does counts less. */
export const processorTime = (run) => {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

export const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1]
