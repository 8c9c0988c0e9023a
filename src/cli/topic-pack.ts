import type { TopicPack } from '../schema/topic-pack.ts'
import { InputError } from '../source/input-error.ts'
import { readSource } from '../source/read.ts'

/** A topic pack from a YAML or JSON file (JSON is YAML). What is wrong with it is said with its path in the file. */
export async function readTopicPack(path: string): Promise<TopicPack> {
  const { text } = await readSource(path)
  const [{ parse }, { TopicPack }] = await Promise.all([import('yaml'), import('../schema/topic-pack.ts')])
  let data: unknown
  try {
    data = parse(text)
  } catch (error) {
    throw new InputError(`${path} is no YAML: ${(error as Error).message.split('\n')[0]!.replace(/:$/, '')}`)
  }
  const result = TopicPack.safeParse(data)
  if (result.success) return result.data
  const { path: place, message } = result.error.issues[0]!
  throw new InputError(`${path} is no topic pack: ${place.length ? `${place.join('.')}: ` : ''}${message}`)
}
