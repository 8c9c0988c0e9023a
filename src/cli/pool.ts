import { Worker } from 'node:worker_threads'
import type { Extraction, Outcome, Settings, Task } from './extraction.ts'
import { failureOf } from './messages.ts'

/** The hidden command with which the program starts as a worker. */
export const WORKER = 'worker'

/** So many tasks lie ready at each worker: it need not wait for the next one. */
const READY = 2

interface Member {
  worker: Worker
  /** First in, first out: a worker does one after another. */
  waiting: { task: Task; resolve: (outcome: Outcome) => void }[]
}

/** Several threads that extract; the results are those of one. */
export class Pool {
  readonly #settings: Settings
  readonly #members: Member[]
  #closed = false

  constructor(settings: Settings, size: number) {
    this.#settings = settings
    this.#members = Array.from({ length: size }, () => this.#member())
  }

  /** Tasks that keep everybody busy while the first of them is still under way. */
  get atOnce(): number {
    return this.#members.length * READY * 2
  }

  readonly run: Extraction = (task) =>
    new Promise((resolve) => {
      const idle = this.#members.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a))
      idle.waiting.push({ task, resolve })
      idle.worker.postMessage(task)
    })

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all(this.#members.map(({ worker }) => worker.terminate()))
  }

  #member(): Member {
    // The program itself: so it starts from compiled code, as the first thread did.
    const worker = new Worker(process.argv[1]!, { argv: [WORKER], workerData: this.#settings })
    const member: Member = { worker, waiting: [] }
    worker.on('message', (outcome: Outcome) => member.waiting.shift()!.resolve(outcome))
    worker.on('error', (error) => this.#replace(member, error))
    return member
  }

  /** A document that takes a worker down (memory, mostly) is lost, and the next ones go on with another. */
  #replace(member: Member, error: Error): void {
    if (this.#closed) return
    const [lost, ...others] = member.waiting
    const place = this.#members.indexOf(member)
    const next = this.#member()
    this.#members[place] = next
    for (const { task } of others) next.worker.postMessage(task)
    next.waiting.push(...others)
    if (!lost) return
    const failure = failureOf(error)
    const name = lost.task.line === null ? lost.task.input : `line ${lost.task.line}`
    lost.resolve({
      report: null,
      path: null,
      warnings: [],
      failure: { ...failure, message: `${name}: ${failure.message}` },
    })
  }
}
