import { LABELS as EN } from '../language/en/labels.ts'
import { DOUBLE_SURNAMES, NEVER_IN_NAMES, SELDOM_IN_NAMES, SURNAMES, LABELS as ZH } from '../language/zh/labels.ts'
import { NAME_CHARACTERS } from '../language/zh/names.ts'
import { hasLetter } from '../source/letters.ts'
import { lazy, terms } from './word-lists.ts'

/**
 * How a label names somebody: by a part ("主持人", "Speaker 3", "Q"), like a person ("Ada Byron", "王小明"), by some
 * short words that could be a name where they recur ("南城周刊《夜谈》", "lex"), or not at all ("The answer is simple").
 */
export type NameKind = 'role' | 'person' | 'short' | 'prose'

const names = lazy(() => ({
  none: new Set(terms(EN.noNames, ZH.noNames)),
  particles: new Set(terms(EN.particles)),
  surnames: new Set([...SURNAMES, ...terms(DOUBLE_SURNAMES)]),
  never: new Set(NEVER_IN_NAMES),
  seldom: new Set(SELDOM_IN_NAMES),
  foreign: new Set(`${NAME_CHARACTERS}保`),
  titles: terms(ZH.titles).sort((a, b) => b.length - a.length),
}))

export const HAN = /\p{Script=Han}/u
const ALL_HAN = /^\p{Script=Han}+$/u
const FOREIGN_IN_HAN = /^[\p{Script=Han}A-Z][\p{Script=Han}a-zA-Z.]*(?:[·•・][\p{Script=Han}A-Za-z.]+)+$/u
const SENTENCE_MARKS = /[。！？；!?;,、"“”…]|\.\s/
/** 第一, 第二点, but a paper may be called 第一财经. */
const ORDINAL = /^第[一二三四五六七八九十百\d]+(?:$|[个点条步章节部种次类阶天年季期代届名位层轮])/
/** "Dr. Ann", "J. Lee": a full stop that ends no sentence. */
const NAME_STOP = /\b([A-Z][A-Za-z]{0,3})\.(?=\s)/g

/** Of normalised text that names no part in the conversation. */
export function kindOf(plain: string): NameKind {
  const { none } = names()
  const folded = plain.toLowerCase().trim()
  if (none.has(folded) || none.has(folded.replace(/\s*\d+$/, ''))) return 'prose'
  if (SENTENCE_MARKS.test(plain.replace(NAME_STOP, '$1')) || !hasLetter(plain)) return 'prose'
  return HAN.test(plain) ? kindOfHan(plain) : kindOfWords(plain)
}

function kindOfHan(plain: string): NameKind {
  const { never, seldom, foreign } = names()
  if (plain.length > 24 || ORDINAL.test(plain)) return 'prose'
  if (FOREIGN_IN_HAN.test(plain)) return plain.length <= 20 ? 'person' : 'prose'
  for (const char of plain) if (never.has(char)) return 'prose'
  const { family } = untitled(plain)
  if ((family && isHanName(family, 1)) || isHanName(plain, 2)) return 'person'
  // 格蕾塔, 保罗
  if (plain.length <= 6 && [...plain].every((char) => foreign.has(char))) return 'person'
  for (const char of plain) if (seldom.has(char)) return 'prose'
  return plain.replace(/[a-z0-9]+/gi, 'x').length <= 12 ? 'short' : 'prose'
}

/** A surname (least 1) or a whole name (least 2) as they are formed in Chinese. */
function isHanName(plain: string, least: number): boolean {
  const { surnames } = names()
  if (!ALL_HAN.test(plain) || plain.length < least) return false
  // 老周, 小李, 阿强
  if (plain.length === 2 && '老小阿'.includes(plain[0]!)) return plain[0] === '阿' || surnames.has(plain[1]!)
  if (plain.length > 2 && surnames.has(plain.slice(0, 2))) return plain.length <= 4
  return plain.length <= 3 && surnames.has(plain[0]!)
}

/** What is left of "王教授" and of "馆长王小明" without the title. */
export function untitled(plain: string): { family: string | null; full: string | null } {
  for (const title of names().titles) {
    if (plain.endsWith(title) && plain.length > title.length && plain.length <= title.length + 3)
      return { family: plain.slice(0, -title.length), full: null }
    const rest = title.length > 1 && plain.startsWith(title) ? plain.slice(title.length) : ''
    if (rest.length <= 4 && isHanName(rest, 2)) return { family: null, full: rest }
  }
  return { family: null, full: null }
}

/** What people are ends in one of few characters: 灯塔守护员, 水文站站长, 钟表匠. */
const OFFICE = /^\p{Script=Han}{1,10}[长员师家官授士理匠工](\p{Script=Han}{2,4})$/u

/** The name behind an office that no list knows: 灯塔守护员何秋白 */
export function nameBehindOffice(plain: string): string | null {
  const name = OFFICE.exec(plain)?.[1]
  return name && isHanName(name, 2) ? name : null
}

/** Some papers set the names of speakers in lower case. */
export const isSmallName = (plain: string): boolean => /^[a-z][a-z'’.-]+(?: [a-z][a-z'’.-]+){1,2}$/.test(plain)

function kindOfWords(plain: string): NameKind {
  const { none, particles } = names()
  const words = plain.split(/\s+/)
  if (words.length > 6 || plain.length > 48) return 'prose'
  if (words.length === 1 && /^[a-z][\w'-]{1,14}$/.test(plain)) return 'short'
  // "nora feld": only on a line of its own, see `isSmallName`.
  if (isSmallName(plain)) return words.some((word) => none.has(word)) ? 'prose' : 'short'
  let capitals = 0
  for (const word of words) {
    if (/^[A-Z][A-Za-z'’.-]*$/.test(word) || /^\p{Lu}[\p{L}'’.-]*$/u.test(word)) capitals++
    else if (!particles.has(word)) return /^[\dA-Z]/.test(word) && words.length <= 3 ? 'short' : 'prose'
  }
  if (capitals === 0 || none.has(words[0]!.toLowerCase())) return 'prose'
  return words.length <= 5 ? 'person' : 'short'
}
