import { parse } from 'yaml'
import type { Reader } from './document.ts'
import { readMarkdown } from './markdown.ts'

/** `---`, perhaps the name of a language, up to the next `---`. */
const FENCED = /^---[ \t]*(\w*)[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/

export interface FrontMatter {
  /** Where it ends in the text: the document proper begins here. */
  end: number
  /** Scalars by lower-case key, lists of scalars by their first entry. */
  facts: Map<string, string>
}

/**
 * Front matter as data. Only YAML is read, with the core schema (dates stay as written); any other language that a
 * fence names is passed over unread: running what a document brings along was what other readers do.
 */
export function readFrontMatter(text: string, from: number): FrontMatter | null {
  const match = FENCED.exec(text.slice(from, from + 20_000))
  if (!match) return null
  const facts = new Map<string, string>()
  const language = match[1]!.toLowerCase()
  if (language === '' || language === 'yaml' || language === 'yml') {
    let value: unknown
    try {
      value = parse(match[2]!, { schema: 'core', logLevel: 'silent', maxAliasCount: 10 })
    } catch {
      value = null
    }
    if (language === '' && (typeof value !== 'object' || value === null)) return null
    for (const [key, entry] of Object.entries(value ?? {})) {
      const first: unknown = Array.isArray(entry) ? entry[0] : entry
      if (typeof first === 'string' || typeof first === 'number')
        facts.set(key.toLowerCase().replaceAll(/[_-]/g, ' '), String(first))
    }
  }
  return { end: from + match[0].length, facts }
}

export const frontMatterReader: Reader = (text, from) => {
  const frontMatter = readFrontMatter(text, from)
  return { reading: readMarkdown(text, frontMatter?.end ?? from), facts: frontMatter?.facts ?? new Map() }
}
