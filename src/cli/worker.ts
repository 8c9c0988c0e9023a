import { parentPort, workerData } from 'node:worker_threads'
import { extraction, type Settings, type Task } from './extraction.ts'

/** Extracts what it is sent, one after another, until the pool ends it. */
export function work(): Promise<number> {
  if (!parentPort) return Promise.resolve(2)
  const ready = extraction(workerData as Settings)
  let last: Promise<void> = Promise.resolve()
  parentPort.on('message', (task: Task) => {
    last = last.then(async () => {
      const outcome = await (await ready)(task)
      parentPort!.postMessage(outcome, outcome.report ? [outcome.report.buffer] : [])
    })
  })
  return new Promise(() => {})
}
