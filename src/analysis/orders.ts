import { BASE, CONJUNCTION, MARK } from './english-words.ts'
import type { SentenceCues } from './sentence-cues.ts'

/** Says what to do or not to do: "Never open it in the rain.", "So don't cut them down." Chinese says it in duties. */
export function isOrder({ words }: SentenceCues): boolean {
  const first = words.findIndex((word) => !(word.is & (MARK | CONJUNCTION)))
  const head = words[first]?.text ?? ''
  const not = head === 'do' && words[first + 1]?.text === 'not' ? 1 : 0
  if (!not && !ORDERS.test(head)) return false
  const verb = words[first + 1 + not]
  return verb !== undefined && (verb.is & BASE) > 0 && !REMARK.test(verb.text) && words.length > first + 3
}
const ORDERS = /^(?:don't|never|always)$/
/** "Don't get me wrong", "never mind": to the host. */
const REMARK = /^(?:get|forget|mind|ask|know|think|quote)$/
