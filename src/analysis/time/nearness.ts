import type { Language } from '../../source/language.ts'
import { timeLexiconOf } from './time-lexicon.ts'

/** Letters of English, characters of Chinese. */
const REACH = { en: 32, zh: 5 } as const

/** How far off something is said to be, and by which words. */
export interface Nearness {
  near: boolean
  start: number
  end: number
}

/**
 * How far off the words say that something is, without any number: false for far ("a long way off", 还很远, "not
 * around the corner"), true for near, null where they do not say. "Only a matter of time" is neither: it says that
 * something will come, not when. A word for far outweighs one for near.
 */
export function nearnessAt(plain: string, language: Language): Nearness | null {
  const words = timeLexiconOf(language)
  let near: Nearness | null = null
  const cues = words.distance.scan(plain)
  const none = cues.filter(({ tag }) => tag === 'none')
  for (const { start, end, tag } of cues) {
    if (tag === 'none' || none.some((other) => other.start <= start && end <= other.end)) continue
    const isFar = (tag === 'far') !== isNegated(plain, start, language)
    if (isFar) return { near: false, start, end }
    near ??= { near: true, start, end }
  }
  return near
}

export const nearness = (plain: string, language: Language): boolean | null => nearnessAt(plain, language)?.near ?? null

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
