import { InputError } from '../source/input-error.ts'

/** Lines of standard input, each as soon as it is there. Not node:readline: it also breaks at U+2028, which JSON may hold. */
export async function* stdinLines(): AsyncGenerator<string> {
  let rest: Buffer[] = []
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    let from = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, end)]).toString('utf8')
      rest = []
      from = end + 1
    }
    if (from < chunk.length) rest.push(chunk.subarray(from))
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString('utf8')
}

/** What one line asks for: a file, or a document that it holds itself. */
export interface LineInput {
  path: string | null
  text: string | null
  format: string | null
  published: string | null
}

/**
 * A path as it is; a JSON string is a document; a JSON object has `text`, and what is known of it in `path`, `format`
 * and `published`, or `path` alone. Other members are passed over: they belong to whoever writes the lines.
 *
 * @throws InputError for JSON that is none of these
 */
export function parseLine(line: string): LineInput {
  const trimmed = line.replace(/^\ufeff/, '').trim()
  if (!/^["{]/.test(trimmed)) return { path: trimmed, text: null, format: null, published: null }
  let value: unknown
  try {
    value = JSON.parse(trimmed)
  } catch (error) {
    throw new InputError(`no JSON: ${(error as Error).message}`)
  }
  if (typeof value === 'string') return { path: null, text: value, format: null, published: null }
  const fields = value as Record<string, unknown>
  const field = (name: string): string | null => {
    const content = fields[name] ?? null
    if (content !== null && typeof content !== 'string') throw new InputError(`its "${name}" is no string`)
    return content
  }
  const input = { path: field('path'), text: field('text'), format: field('format'), published: field('published') }
  if (input.path === null && input.text === null) throw new InputError('it has neither "text" nor "path"')
  return input
}
