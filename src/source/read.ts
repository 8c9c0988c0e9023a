import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { type Decoded, decode } from './decode.ts'
import { InputError, nearest } from './input-error.ts'

/** A file as it was read, before anything is made of it. */
export interface SourceFile extends Decoded {
  /** As the user gave it; null for standard input. */
  path: string | null
  /** Of the bytes, so that anybody can compare it with the file. */
  sha256: string
}

/**
 * Reads a path, or standard input for '-'.
 *
 * @param encoding label of the encoding, where the user names it; or what says it for the digest of the bytes
 */
export async function readSource(
  path: string,
  encoding?: string | ((sha256: string) => string | undefined),
): Promise<SourceFile> {
  const bytes = path === '-' ? await readStandardInput() : readBytes(path)
  const name = path === '-' ? 'standard input' : path
  if (bytes.length === 0) throw new InputError(`${name} is empty`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const decoded = await decode(bytes, name, typeof encoding === 'function' ? encoding(sha256) : encoding)
  if (!/[^\s\ufeff]/.test(decoded.text)) throw new InputError(`${name} holds nothing but blanks`)
  return { path: path === '-' ? null : path, sha256, ...decoded }
}

// Not `readFileSync(0)`: on a pipe that is not ready yet it fails with EAGAIN.
async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new InputError(whyUnreadable(path, (error as NodeJS.ErrnoException).code))
  }
}

function whyUnreadable(path: string, code: string | undefined): string {
  if (code === 'EISDIR') return `${path} is a folder, not a file`
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read: permission denied`
  if (code === 'ERR_FS_FILE_TOO_LARGE') return `${path} is too large`
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return `${path} cannot be read (${code ?? 'unknown reason'})`
  const near = nearest(basename(path), neighbours(path)).map((name) => path.slice(0, -basename(path).length) + name)
  return near.length ? `there is no ${path}; did you mean ${near.join(' or ')}?` : `there is no ${path}`
}

function neighbours(path: string): string[] {
  try {
    return readdirSync(dirname(path)).filter((name) => !name.startsWith('.'))
  } catch {
    return [] // the folder is missing too: nothing to offer
  }
}
