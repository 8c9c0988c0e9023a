import { BASE, CONJUNCTION, DETERMINER, MARK } from './english-words.ts'
import type { SentenceCues } from './sentence-cues.ts'

/** Says what to do or not to do: "Never open it in the rain.", "So don't cut them down.", 尽量少用水。 */
export function isOrder({ words, language, plain, clauses }: SentenceCues): boolean {
  if (language === 'zh')
    return clauses.some(({ role, start, end }) => role === 'main' && ORDERS_ZH.test(plain.slice(start, end)))
  const first = words.findIndex((word) => !(word.is & (MARK | CONJUNCTION)))
  const head = words[first]?.text ?? ''
  const not = head === 'do' && words[first + 1]?.text === 'not' ? 1 : 0
  if (!not && !ORDERS.test(head)) return first === 0 && isPlainOrder({ words, clauses })
  const verb = words[first + 1 + not]
  return verb !== undefined && (verb.is & BASE) > 0 && !REMARK.test(verb.text) && words.length > first + 3
}

/** "Make every week count.", "Build your house on rock."; "and build the model …" goes on with a procedure. */
function isPlainOrder({ words, clauses }: Pick<SentenceCues, 'words' | 'clauses'>): boolean {
  const [verb, next] = words
  return (
    verb !== undefined &&
    next !== undefined &&
    verb.is === BASE &&
    (next.is & DETERMINER) > 0 &&
    !TO_LISTENER.test(verb.text) &&
    clauses[0]!.verbs === 0 &&
    words.at(-1)!.text !== '?' &&
    words.length > 4
  )
}
/** "Take the harbour", "see the report": they point at an example. */
const TO_LISTENER =
  /^(?:let|look|see|say|imagine|think|take|give|tell|consider|suppose|remember|note|mind|excuse|call|wait|compare|picture|guess|mean|ask|get|forget|thank|watch|read|show|pick|pardon|love|like|hate|want|need|hope)$/
const ORDERS_ZH =
  /^(?:那就?|所以|但|然后|首先|最后)?(?:请(?!的|问|来|了|教|客|求|假|过)|别(?!人|的|名|说|看|墅|提|扭|致|是|开|处|国|忘|管|样|无|具)|记住|尽量(?!的)|务必|切记|确保(?!了)|让(?:他|她|它|大家|人们)们?.{1,10}吧$|去.{1,8}吧$|继续.{1,6}(?:下去|吧)$)/
const ORDERS = /^(?:don't|never|always)$/
/** "Don't get me wrong", "never mind": to the host. */
const REMARK = /^(?:get|forget|mind|ask|know|think|quote)$/
