import { onTerminal } from './terminal.ts'

/** Somebody who waits for longer than this wants to know how far it is. */
const PATIENCE = 1000
const STEP = 100

/** A line on the terminal that says how many documents are done; none in a pipe, nor among reports on the same screen. */
export class Progress {
  readonly #total: number | null
  readonly #shows: boolean
  readonly #begun = performance.now()
  #said = 0
  #done = 0

  constructor(total: number | null, toTerminal: boolean) {
    this.#total = total
    this.#shows = total !== 1 && !toTerminal && onTerminal(2)
  }

  step(): void {
    this.#done++
    const now = performance.now()
    if (!this.#shows || now - this.#begun < PATIENCE || now - this.#said < STEP) return
    this.#said = now
    process.stderr.write(`\r\x1b[Kclaims: ${this.#done}${this.#total === null ? '' : ` of ${this.#total}`} documents`)
  }

  /** Before anything else is written there, and at the end. */
  clear(): void {
    if (this.#said > 0) process.stderr.write('\r\x1b[K')
  }
}
