import type { Document, LineCounter } from 'yaml'
import type { TopicPack } from '../schema/topic-pack.ts'
import { InputError } from '../source/input-error.ts'
import { readSource } from '../source/read.ts'

/** Topics of a user, from a YAML or JSON file (JSON is YAML). What is wrong with it is said with its line. */
export async function readTopicPack(path: string): Promise<TopicPack> {
  const { text } = await readSource(path)
  return parseTopicPack(text, path)
}

/**
 * @param name what to call the file in messages
 * @throws InputError with file, line and place in the pack for the first thing that is wrong
 */
export async function parseTopicPack(text: string, name: string): Promise<TopicPack> {
  const [yaml, { TopicPack }] = await Promise.all([import('yaml'), import('../schema/topic-pack.ts')])
  const lines = new yaml.LineCounter()
  const document = yaml.parseDocument(text, { lineCounter: lines })
  const [broken] = document.errors
  if (broken)
    throw new InputError(
      `${name}:${lines.linePos(broken.pos[0]).line}: no YAML: ${broken.message.split(/ at line| *\n/)[0]}`,
    )
  const result = TopicPack.safeParse(document.toJS())
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]!
  const place = path.map(String)
  throw new InputError(
    `${name}:${lineOf(document, path, lines)}: no topic pack: ${place.length > 0 ? `${place.join('.')}: ` : ''}${message}`,
  )
}

/** Of the node itself or, where it is missing, of the nearest one that holds it. */
function lineOf(document: Document.Parsed, path: PropertyKey[], lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
