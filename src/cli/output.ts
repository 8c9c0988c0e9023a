import {
  accessSync,
  closeSync,
  constants,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { InputError } from '../source/input-error.ts'

/** Where reports go, one after another. */
export interface Destination {
  /**
   * @param path of the document, null for standard input
   * @returns false where nobody reads on
   */
  write(report: string | Uint8Array, path: string | null): Promise<boolean>
  /** All is written. */
  close(): void
  /** It failed in the middle. */
  abandon(): void
}

/** A file, whole or not at all; without one, standard output. */
export function destination(file: string | undefined): Destination {
  return file === undefined || file === '-' ? new StandardOutput() : new OutputFile(file)
}

/** Writes a finished report. */
export async function write(report: string, file: string | undefined): Promise<void> {
  const to = destination(file)
  await to.write(report, null)
  to.close()
}

/**
 * Whoever reads a pipe may stop when he has seen enough (`| head`): that is no error. Written at once, because the
 * stream of Node takes longer to set up than most reports to write; it is there for a pipe that is full and not blocking.
 */
class StandardOutput implements Destination {
  async write(report: string | Uint8Array): Promise<boolean> {
    let rest = typeof report === 'string' ? Buffer.from(report) : report
    try {
      while (rest.length) rest = rest.subarray(writeSync(1, rest))
      return true
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EAGAIN') return this.#writeStream(rest)
      if (code === 'EPIPE') return false
      throw new InputError(`standard output cannot be written: ${reason(error as Error)}`)
    }
  }

  close(): void {}
  abandon(): void {}

  #writeStream(rest: Uint8Array): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException): void => {
        if (error.code === 'EPIPE') resolve(false)
        else reject(new InputError(`standard output cannot be written: ${reason(error)}`))
      }
      process.stdout.once('error', failed)
      process.stdout.write(rest, (error) => {
        if (error) return // told above
        process.stdout.off('error', failed)
        resolve(true)
      })
    })
  }
}

type OpenFile = { target: number; beside: string; final: string } | { target: number; beside: null }

/** All or nothing: reports are written beside the file, which takes its name when they are complete. */
class OutputFile implements Destination {
  readonly #file: string
  #open: OpenFile | null = null

  constructor(file: string) {
    this.#file = file
  }

  async write(report: string | Uint8Array): Promise<boolean> {
    try {
      this.#open ??= this.#begin()
      let rest = typeof report === 'string' ? Buffer.from(report) : report
      while (rest.length) rest = rest.subarray(writeSync(this.#open.target, rest))
      return true
    } catch (error) {
      this.abandon()
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') return false // a named pipe, closed by its reader
      throw new InputError(`${this.#file} cannot be written: ${reason(error as Error)}`)
    }
  }

  close(): void {
    if (!this.#open) return
    closeSync(this.#open.target)
    if (this.#open.beside !== null) renameSync(this.#open.beside, this.#open.final)
    this.#end()
  }

  abandon(): void {
    if (!this.#open) return
    closeSync(this.#open.target)
    if (this.#open.beside !== null) rmSync(this.#open.beside, { force: true })
    this.#end()
  }

  #begin(): OpenFile {
    const there: Stats | undefined = statSync(this.#file, { throwIfNoEntry: false })
    // A device or a named pipe; a folder fails here with the right reason.
    if (there && !there.isFile()) return { target: openSync(this.#file, 'w'), beside: null }
    if (there) accessSync(this.#file, constants.W_OK) // renaming would replace a file that is protected
    const final = there ? realpathSync(this.#file) : this.#file
    const beside = join(dirname(final), `.${basename(final)}.${process.pid}.tmp`)
    const target = openSync(beside, 'wx', there?.mode ?? 0o666)
    for (const signal of STOPPING) process.once(signal, this.#stopped)
    return { target, beside, final }
  }

  #end(): void {
    this.#open = null
    for (const signal of STOPPING) process.off(signal, this.#stopped)
  }

  /** Somebody has lost patience: nothing half written stays behind. */
  readonly #stopped = (signal: NodeJS.Signals): void => {
    this.abandon()
    process.kill(process.pid, signal)
  }
}

const STOPPING = ['SIGINT', 'SIGTERM'] as const

export function reason({ code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'its folder does not exist'
  if (code === 'ENOTDIR') return 'what should be its folder is a file'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'permission denied'
  if (code === 'ENOSPC') return 'no space left'
  return code ?? 'unknown reason'
}
