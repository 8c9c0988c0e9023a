import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

export interface Source {
  /** Path under src/. */
  path: string
  code: string
  /** Specifiers of all imports, those of types included. */
  imports: string[]
  /** Those that are left when the program runs. */
  atRunTime: string[]
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"()]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g

export function readSources(folder = join(root, 'src')): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => {
      const code = readFileSync(join(folder, path), 'utf8')
      return { path, code, imports: importsOf(code), atRunTime: importsOf(withoutTypes(code)) }
    })
}

/** Without the imports that are of types as a whole: the compiler takes these out. */
export const withoutTypes = (code: string): string => code.replace(/^(?:import|export) type\b/gm, '//')

export function importsOf(code: string): string[] {
  return [...code.matchAll(IMPORT)].map(([, from, dynamic, bare]) => (from ?? dynamic ?? bare)!)
}

/** Path under src/ that a relative import means; null for packages and for files outside of src/. */
export function target(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  const path = relative(join(root, 'src'), resolve(root, 'src', dirname(from), specifier))
  return path.startsWith('..') ? null : path
}
