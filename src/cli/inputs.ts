import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { InputError } from '../source/input-error.ts'

/** A document to read. */
export interface Input {
  /** As the user gave it, or found in what he gave. */
  path: string
  /** The folder that he gave, or that his pattern begins with: what is found keeps its place below it. */
  base: string
}

/** What a folder is searched for; a file or a pattern that somebody names is taken at his word. */
const ENDINGS = ['md', 'markdown', 'txt', 'text', 'html', 'htm', 'xhtml', 'srt', 'vtt']
const PATTERN = /[*?]|\[[^\]]+\]|\{[^}]+\}/

/** Files as they are, folders with everything in them, patterns (talks/2024-*) with what they match; sorted within each. */
export async function expandInputs(given: readonly string[]): Promise<Input[]> {
  const inputs: Input[] = []
  for (const path of given) {
    if (isFolder(path)) inputs.push(...(await search(path, `**/*.{${ENDINGS.join(',')}}`, path)))
    else if (PATTERN.test(path) && !existsSync(path)) inputs.push(...(await match(path)))
    else inputs.push({ path, base: dirname(path) })
  }
  return inputs
}

function isFolder(path: string): boolean {
  try {
    return path !== '-' && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)
  } catch {
    return false // reading it will say why
  }
}

/** The part of a pattern before its first sign is a folder; only what is in there is looked at. */
function match(pattern: string): Promise<Input[]> {
  const parts = pattern.split('/')
  const first = parts.findIndex((part) => PATTERN.test(part))
  const folder = parts.slice(0, first).join('/')
  return search(first === 0 ? '.' : folder || '/', parts.slice(first).join('/'), pattern)
}

async function search(folder: string, pattern: string, given: string): Promise<Input[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, {
    cwd: folder,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  })
  if (found.length === 0)
    throw new InputError(
      given === folder ? `${given} holds no transcripts (${ENDINGS.join(', ')})` : `nothing matches ${given}`,
    )
  const prefix = folder === '.' && given !== '.' ? '' : `${folder.replace(/\/+$/, '')}/`
  return found.sort().map((name) => ({ path: prefix + name, base: folder }))
}
