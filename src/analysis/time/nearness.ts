import type { Language } from '../../source/language.ts'
import { timeLexiconOf } from './time-lexicon.ts'

/** Letters of English, characters of Chinese. */
const REACH = { en: 32, zh: 5 } as const

/**
 * How far off the words say that something is, without any number: false for far ("a long way off", 还很远, "not
 * around the corner"), true for near, null where they do not say. "Only a matter of time" counts as near: it says that
 * nothing but time stands between, and yields to any word for far in the same sentence.
 */
export function nearness(plain: string, language: Language): boolean | null {
  const words = timeLexiconOf(language)
  let near: boolean | null = null
  const cues = words.distance.scan(plain)
  const none = cues.filter(({ tag }) => tag === 'none')
  for (const { start, end, tag } of cues) {
    if (tag === 'none' || none.some((other) => other.start <= start && end <= other.end)) continue
    if (tag === 'far') {
      if (!isNegated(plain, start, language)) return false
      near ??= true
    } else if (isNegated(plain, start, language)) return false
    else near = true
  }
  return near
}

/** A negator in the few words before, in the same clause. */
function isNegated(plain: string, start: number, language: Language): boolean {
  const { negators } = timeLexiconOf(language)
  const from = Math.max(0, start - REACH[language])
  const clause = Math.max(from, plain.slice(from, start).search(/[,.;:。、!?][^,.;:。、!?]*$/) + from + 1)
  const lower = plain.toLowerCase()
  for (let at = start; at > clause; at--) {
    const hit = negators.before(lower, at)
    if (hit && hit.start >= clause) return true
  }
  return false
}
