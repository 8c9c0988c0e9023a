import type { Language } from '../../source/language.ts'
import { readAmount, readNumeral } from './amount.ts'
import { articleAmount, evenChance } from './articles.ts'
import type { FoundQuantity } from './found-quantity.ts'
import { nameAround, skippedAt } from './guards.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { mergeNeighbours } from './neighbours.ts'
import type { Text } from './unit.ts'

/** What a character may begin: 0 nothing, 1 digits, 2 a Han numeral, 3 an English word, 4 a sign. */
const classes: Partial<Record<Language, Uint8Array>> = {}

function classesOf(language: Language, words: Lexicon): Uint8Array {
  let table = classes[language]
  if (table) return table
  table = new Uint8Array(0x10000)
  for (const char of '0123456789¼½¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘.') table[char.charCodeAt(0)] = 1
  if (language === 'zh') {
    for (const map of [words.digits, words.places, words.magnitudes])
      for (const char of map.keys()) table[char.charCodeAt(0)] = 2
    for (const char of '几数半对') table[char.charCodeAt(0)] = 2
    table['负'.charCodeAt(0)] = 4
  } else
    for (const map of [words.digits, words.places, words.magnitudes, words.fractions])
      for (const word of [
        ...map.keys(),
        'a',
        'several',
        'few',
        'couple',
        'minus',
        'negative',
        'tens',
        'full',
        'quarter',
      ])
        table[word.charCodeAt(0)] = 3
  table[45] = 4
  classes[language] = table
  return table
}

const lowered = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Every amount of a normalised text, in order and without overlaps. Linear in the text: numbers are looked at where they stand. */
export function findQuantitiesIn(plain: string, language: Language): FoundQuantity[] {
  const words = lexiconOf(language)
  const table = classesOf(language, words)
  const text: Text = { plain, lower: lowered(plain), language, words }
  const found: FoundQuantity[] = []
  let floor = 0
  let at = 0
  while (at < plain.length) {
    const kind = table[text.lower.charCodeAt(at)]!
    if (kind === 0) {
      at++
      continue
    }
    const before = plain.charCodeAt(at - 1)
    if (kind === 3 && (isLetter(before) || isDigit(before) || before === 39)) {
      at++
      while (isLetter(plain.charCodeAt(at))) at++
      continue
    }
    const next = startAt(text, at, kind, floor)
    if (typeof next === 'number') {
      at = next
      continue
    }
    found.push(next)
    floor = next.end
    at = Math.max(at + 1, next.end)
  }
  return mergeNeighbours(text, found)
}

/** The amount that starts at `at`, or where to go on looking. */
function startAt(text: Text, at: number, kind: number, floor: number): FoundQuantity | number {
  const { plain, lower, words, language } = text
  if (kind === 4) {
    const next =
      plain[at + 1] === ' ' && (at === 0 || plain[at] === '负' || /[<>=] $/.test(plain.slice(0, at)))
        ? plain[at + 2]
        : plain[at + 1]
    if (
      !next ||
      !(
        language === 'zh' && plain[at] === '负' ? /[\d.零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾]/ : /[\d.]/
      ).test(next)
    )
      return at + 1
    if (plain[at] === '-' && /[\w)\]%\u4e00-\u9fff-]/.test(plain[at - 1] ?? '')) return at + 1
    return readAmount(text, at, floor) ?? at + 1
  }
  if (kind === 1) {
    if (plain[at] === '.') {
      if (
        !isDigit(plain.charCodeAt(at + 1)) ||
        isDigit(plain.charCodeAt(at - 1)) ||
        isLetter(plain.charCodeAt(at - 1)) ||
        plain[at - 1] === '.'
      )
        return at + 1
    }
    const code = words.money.before(lower, at)
    const million = /(?:^|[^A-Za-z])M[A-Z]{3}$/.test(plain.slice(Math.max(0, at - 5), at))
    const name =
      code || million || (/[x*^]/.test(plain[at - 1] ?? '') && !isLetter(plain.charCodeAt(at - 2)))
        ? null
        : nameAround(text, at)
    if (name !== null && !(language === 'zh' && /^[\u4e00-\u9fff]/.test(plain[at - 1] ?? '')))
      return Math.max(name, at + 1)
    const even = evenChance(text, at)
    if (even) return even
    const skipped = money(text, at) ? null : skippedAt(text, at, false)
    if (skipped !== null) return skipped
    const idiom = words.idioms.at(lower, at)
    if (idiom) return idiom.end
    return readAmount(text, at, floor) ?? pastNumeral(text, at)
  }
  if (kind === 2) {
    for (let back = 0; back < 4 && at - back >= floor; back++) {
      const idiom = words.idioms.at(lower, at - back)
      if (idiom && idiom.end > at) return idiom.end
    }
    const skipped = skippedAt(text, at, true)
    if (skipped !== null) return skipped
    return readAmount(text, at, floor) ?? articleAmount(text, at, floor) ?? pastNumeral(text, at)
  }
  const idiom = words.idioms.at(lower, at)
  if (idiom) return idiom.end
  return articleAmount(text, at, floor) ?? readAmount(text, at, floor) ?? pastWord(text, at)
}

const money = ({ plain }: Text, at: number): boolean => /[$€£¥] ?$/.test(plain.slice(Math.max(0, at - 2), at))

function pastWord({ plain }: Text, at: number): number {
  at++
  while (isLetter(plain.charCodeAt(at))) at++
  return at
}

/** Behind a number that counts nothing, so that its inside is not taken for a number of its own. */
function pastNumeral(text: Text, at: number): number {
  const numeral = readNumeral(text, at)
  if (!numeral) return at + 1
  let end = numeral.end
  if (isDigit(text.plain.charCodeAt(end - 1)))
    while (isLetter(text.plain.charCodeAt(end)) || isDigit(text.plain.charCodeAt(end))) end++
  return Math.max(at + 1, end)
}
