import { CueMatcher } from '../../analysis/cues.ts'
import { Terms } from '../../analysis/quantities/terms.ts'
import * as en from '../../language/en/arithmetic.ts'
import * as zh from '../../language/zh/arithmetic.ts'
import type { Range } from '../../source/mapped-text.ts'
import type { Draft } from '../draft.ts'

type ArithmeticWords = Record<Exclude<keyof typeof en, 'KIN'>, string> & { KIN: readonly string[][] }

export const arithmeticOf = (language: 'en' | 'zh'): ArithmeticWords => (language === 'en' ? en : zh)

type List = 'TOTALS' | 'EACH' | 'RESULTS' | 'AVERAGES'
type Joint = 'COMES_TO' | 'OF' | 'FROM' | 'TO' | 'BY' | 'GROWTH' | 'DECLINE'

const entries = (list: string): (readonly [string, true])[] =>
  list.split(',').map((term) => [term.trim(), true] as const)
const matchers = new Map<string, CueMatcher<true>>()
const terms = new Map<string, Terms<true>>()

/** Does the sentence hold a word of the list? */
export const has = (list: List, draft: Draft): boolean => cuesOf(list, draft).length > 0

export function cuesOf(list: List, { plain, language }: Draft): readonly Range[] {
  const key = `${list} ${language}`
  let matcher = matchers.get(key)
  if (!matcher) {
    matcher = new CueMatcher(entries(arithmeticOf(language)[list]))
    matchers.set(key, matcher)
  }
  return matcher.scan(plain)
}

function termsOf(list: Joint, language: 'en' | 'zh'): Terms<true> {
  const key = `${list} ${language}`
  let found = terms.get(key)
  if (!found) {
    found = new Terms(() => entries(arithmeticOf(language)[list]))
    terms.set(key, found)
  }
  return found
}

/** Where the last of the list's words before `at` starts, null where none stands just before it. */
export function wordBefore(list: Joint, lower: string, at: number, language: 'en' | 'zh'): number | null {
  let end = at
  while (lower.charCodeAt(end - 1) === 32) end--
  return termsOf(list, language).before(lower, end)?.start ?? null
}

export function wordAfter(list: Joint, lower: string, at: number, language: 'en' | 'zh'): number | null {
  let start = at
  while (lower.charCodeAt(start) === 32) start++
  return termsOf(list, language).at(lower, start)?.end ?? null
}

/** Is what stands between nothing but words of the list (at least one)? */
export function areJoined(list: Joint, lower: string, from: number, to: number, language: 'en' | 'zh'): boolean {
  let at = to
  while (at > from) {
    while (at > from && lower.charCodeAt(at - 1) === 32) at--
    if (at === from) break
    const start = wordBefore(list, lower, at, language)
    if (start === null || start < from) return false
    at = start
  }
  return to > from && lower.slice(from, to).trim() !== ''
}
