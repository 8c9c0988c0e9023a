import { CueMatcher } from '../analysis/cues.ts'
import type { AnaphoraLists } from '../language/anaphora-lists.ts'
import { ANAPHORA as EN } from '../language/en/anaphora.ts'
import { ANAPHORA as ZH } from '../language/zh/anaphora.ts'

type List = keyof AnaphoraLists
const LISTS = { en: EN, zh: ZH }
const matchers: { en?: CueMatcher<List>; zh?: CueMatcher<List> } = {}

const matcherOf = (language: 'en' | 'zh'): CueMatcher<List> => {
  matchers[language] ??= new CueMatcher(
    (Object.entries(LISTS[language]) as [List, string][]).flatMap(([list, terms]) =>
      terms.split(',').map((term) => [term.trim(), list] as const),
    ),
    () => null,
  )
  return matchers[language]
}

const OPENING_LENGTH = { en: 40, zh: 20 }
const BETWEEN = /[^\s,、:"“”「]/

export type Opening = 'pointing' | 'pronoun'

/**
 * "So this means …", 但这意味着…, "As I see it, it is …": what it is about stands in the sentence before, as a whole
 * (pointing) or as one of the things it names (pronoun).
 */
export function openingOf(plain: string, language: 'en' | 'zh'): Opening | null {
  let at = 0
  let opening = true
  for (const { start, end, tag } of matcherOf(language).scan(
    plain,
    0,
    Math.min(plain.length, OPENING_LENGTH[language]),
  )) {
    if (tag === 'anywhere') return 'pointing'
    opening &&= !BETWEEN.test(plain.slice(at, start))
    if (opening && (tag === 'pointing' || tag === 'pronoun')) return tag
    if (tag !== 'leading') opening = false
    at = end
  }
  return null
}

export const takesUpContext = (plain: string, language: 'en' | 'zh'): boolean => openingOf(plain, language) !== null
