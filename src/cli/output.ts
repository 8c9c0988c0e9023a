import {
  accessSync,
  constants,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { InputError } from '../source/input-error.ts'

/** Writes a finished report to a file or, without one, to standard output. */
export async function write(report: string, file: string | undefined): Promise<void> {
  if (file === undefined || file === '-') await writeStandardOutput(report)
  else writeFile(report, file)
}

/**
 * Whoever reads a pipe may stop when he has seen enough (`| head`): that is no error. Written at once, because the
 * stream of Node takes longer to set up than most reports to write; it is there for a pipe that is full and not blocking.
 */
async function writeStandardOutput(report: string): Promise<void> {
  let rest = Buffer.from(report)
  try {
    while (rest.length) rest = rest.subarray(writeSync(1, rest))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EAGAIN') await writeStream(rest)
    else if (code !== 'EPIPE') throw new InputError(`standard output cannot be written: ${reason(error as Error)}`)
  }
}

function writeStream(rest: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') resolve()
      else reject(new InputError(`standard output cannot be written: ${reason(error)}`))
    })
    process.stdout.write(rest, () => resolve())
  })
}

/** All or nothing: the report is written beside the file and then takes its name. */
function writeFile(report: string, file: string): void {
  let beside: string | undefined
  try {
    const there = existing(file)
    if (there && !there.isFile()) {
      writeFileSync(file, report) // a device or a named pipe; a folder fails here with the right reason
      return
    }
    if (there) accessSync(file, constants.W_OK) // renaming would replace a file that is protected
    const target = there ? realpathSync(file) : file
    beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
    writeFileSync(beside, report, { mode: there?.mode ?? 0o666, flag: 'wx' })
    renameSync(beside, target)
  } catch (error) {
    if (beside) rmSync(beside, { force: true })
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return // a named pipe, closed by its reader
    throw new InputError(`${file} cannot be written: ${reason(error as Error)}`)
  }
}

function existing(file: string): Stats | undefined {
  return statSync(file, { throwIfNoEntry: false })
}

function reason({ code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'its folder does not exist'
  if (code === 'ENOTDIR') return 'what should be its folder is a file'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'permission denied'
  if (code === 'ENOSPC') return 'no space left'
  return code ?? 'unknown reason'
}
