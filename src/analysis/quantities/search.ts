import type { Language } from '../../source/language.ts'
import { readAmount } from './amount.ts'
import { articleAmount, fixedAmount } from './articles.ts'
import type { FoundQuantity } from './found-quantity.ts'
import { nameAround, skippedAt, wordYear } from './guards.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { mergeNeighbours } from './neighbours.ts'
import { readNumeral } from './part.ts'
import type { Text } from './unit.ts'

const NOTHING = 0
const DIGITS = 1
const HAN = 2
const WORD = 3
const SIGN = 4

interface Starts {
  /** What a character may begin. */
  kinds: Uint8Array
  /** First words of whatever may be an amount, or an idiom with a numeral, in English. */
  words: ReadonlySet<string>
  /** How these begin: most words of a text need not be looked up. */
  pairs: ReadonlySet<number>
  /** What may stand behind an article (or "all", "another"): an hour, a few, the full year. */
  behindArticle: ReadonlySet<string>
  /** What may stand behind a Chinese numeral of one digit; 一 behind which none of these stands is part of a word. */
  followers: ReadonlySet<number>
}

const made: Partial<Record<Language, Starts>> = {}

function startsOf(
  language: Language,
  { digits, places, magnitudes, fractions, idioms, units, classifiers }: Lexicon,
): Starts {
  const known = made[language]
  if (known) return known
  const kinds = new Uint8Array(0x10000)
  const mark = (terms: Iterable<string>, kind: number) => {
    for (const term of terms) kinds[term.charCodeAt(0)] = kind
  }
  const words = new Set<string>()
  const followers = new Set<number>()
  const behindArticle = new Set(BEHIND_ARTICLE)
  mark('0123456789.¼½¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘', DIGITS)
  if (language === 'zh') {
    for (const map of [digits, places, magnitudes]) mark(map.keys(), HAN)
    mark('几数半对成多', HAN)
    mark('-负', SIGN)
    for (const { firstCodes } of [units, classifiers]) for (const code of firstCodes) followers.add(code)
    for (const char of OTHER_FOLLOWERS) followers.add(char.charCodeAt(0))
  } else {
    for (const map of [digits, places, magnitudes, fractions]) for (const word of map.keys()) words.add(word)
    for (const word of words) behindArticle.add(word)
    for (const term of idioms.terms) {
      const [, first, second] = /^([a-z]*) ?([a-z]*)/.exec(term)!
      words.add(first!)
      behindArticle.add(second!)
    }
    for (const word of ARTICLES) words.add(word)
    for (const word of digits.keys()) words.add(`${word}fold`)
    words.delete('')
    mark(words, WORD)
    mark('-', SIGN)
  }
  const pairs = new Set([...words].map(pairAt0))
  made[language] = { kinds, words, pairs, behindArticle, followers }
  return made[language]
}

const pairAt0 = (word: string): number => (word.charCodeAt(0) << 16) | (word.length > 1 ? word.charCodeAt(1) : 32)

/** Besides units, classifiers and numerals: what may go on with a number, or end the clause. */
const OTHER_FOLLOWERS = ' 又分点成折打到至–—或、的而和这与,.;。、!?:)"”」』'
const BEHIND_ARTICLE =
  'several few couple second minute hour day week month year decade century night fortnight full whole number handful bunch large small great good huge certain further'.split(
    ' ',
  )
const ARTICLE = /^(?:an?|the|all|another)$/
const ARTICLES = 'a an another all the full whole half several few couple minus negative tens point'.split(' ')

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isDigit = (code: number): boolean => code >= 48 && code <= 57

const lowered = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/**
 * Every amount of a normalised text, in order and without overlaps. One pass: at each place where a number may begin,
 * the readers look at its neighbourhood, so the cost is linear in the text.
 */
export function findQuantitiesIn(plain: string, language: Language): FoundQuantity[] {
  const words = lexiconOf(language)
  const starts = startsOf(language, words)
  const text: Text = { plain, lower: lowered(plain), language, words }
  const { lower } = text
  const links = linksOf(plain)
  const found: FoundQuantity[] = []
  let floor = 0
  let nameEnd = -1
  let link = 0
  for (let at = 0; at < plain.length; ) {
    const kind = starts.kinds[lower.charCodeAt(at)]!
    if (kind === NOTHING) {
      at++
      continue
    }
    while (link < links.length && links[link]![1] <= at) link++
    if (link < links.length && links[link]![0] <= at) {
      at = links[link]![1]
      continue
    }
    let next: FoundQuantity | number
    if (kind === DIGITS) next = atDigits(text, at, floor)
    else if (kind === HAN) next = isPartOfWord(lower, at, starts) ? at + 1 : atHan(text, at, floor)
    else if (kind === WORD) next = atWord(text, at, floor, starts)
    else next = atSign(text, at, floor)
    if (typeof next === 'number') {
      if (kind === DIGITS && isDigit(plain.charCodeAt(at))) nameEnd = next
      at = next
      continue
    }
    // GPT-1, 2 and 3: what goes on with a name in digits is one.
    if (kind === DIGITS && next.unit === '' && nameEnd >= 0 && goesOn(plain, nameEnd, at, next.end)) {
      nameEnd = next.end
      at = next.end
      continue
    }
    found.push(next)
    floor = next.end
    at = Math.max(at + 1, next.end)
  }
  return mergeNeighbours(text, found)
}

/** GPT-4, 5 and 6; Llama 3 70B */
const goesOn = (plain: string, nameEnd: number, at: number, end: number): boolean => {
  const between = plain.slice(nameEnd, at)
  return LISTED.test(between) || (between === ' ' && /[BMTK]/.test(plain[end - 1]!))
}

const LISTED = /^(?:,|,? and|,? or| to|、|和|到|-) ?$/
const LINK = /(?:https?:\/\/|www\.)[^\s\u4e00-\u9fff]+/g

function linksOf(plain: string): [from: number, to: number][] {
  if (!plain.includes('://') && !plain.includes('www.')) return []
  return [...plain.matchAll(LINK)].map((match) => [match.index, match.index + match[0].length])
}

/** 12, 3.5, .5: unless a name, a date or an idiom holds it. */
function atDigits(text: Text, at: number, floor: number): FoundQuantity | number {
  const { plain, lower, words, language } = text
  const before = plain.charCodeAt(at - 1)
  if (plain[at] === '.' && (!isDigit(plain.charCodeAt(at + 1)) || isDigit(before) || isLetter(before) || before === 46))
    return at + 1
  const sign = words.money.before(lower, at)
  const priced =
    (sign !== null && !/^[\u4e00-\u9fff]$/.test(lower.slice(sign.start, at))) ||
    MILLION_CODE.test(plain.slice(Math.max(0, at - 5), at))
  const operator = /[x*^]/.test(plain[at - 1] ?? '') && !isLetter(plain.charCodeAt(at - 2))
  const name = priced || operator ? null : nameAround(text, at)
  if (name !== null && !(language === 'zh' && before >= 0x4e00 && before <= 0x9fff)) return Math.max(name, at + 1)
  const even = fixedAmount(text, at)
  if (even) return even
  const skipped = priced ? null : skippedAt(text, at, false)
  if (skipped !== null) return skipped
  const idiom = words.idioms.at(lower, at)
  if (idiom) return idiom.end
  return readAmount(text, at, floor) ?? pastNumeral(text, at)
}

/** MAUD 60: a million Australian dollars each. */
const MILLION_CODE = /(?:^|[^A-Za-z])M[A-Z]{3}$/
const LONGEST_IDIOM_HEAD = 4

const POINT_DIGIT = /^[零〇一二三四五六七八九](?![点])/
const WEEKDAY = /^[每一]?(?:周|星期|礼拜)[一二三四五六](?:天|次|个|回|趟|节|场)/
/** Most 一 are: 一定, 统一. */
function isPartOfWord(lower: string, at: number, { kinds, followers }: Starts): boolean {
  if (lower[at] !== '一' || at + 1 >= lower.length) return false
  const next = lower.charCodeAt(at + 1)
  return kinds[next] === NOTHING && !followers.has(next) && next > 0x7f
}

function atHan(text: Text, at: number, floor: number): FoundQuantity | number {
  const { lower, words } = text
  const untold = articleAmount(text, at, floor)
  if (untold) return untold
  if (/[成多对]/.test(lower[at]!)) return at + 1
  for (let back = 0; back < LONGEST_IDIOM_HEAD && at - back >= floor; back++) {
    const idiom = words.idioms.at(lower, at - back)
    // 十分 is "very", but 十分钟 goes on as a unit; 一点 is "a little", but 一点五 a number; 每周五 is a day, 每周五天 is not.
    if (
      idiom &&
      idiom.end > at &&
      !(lower.startsWith('到一', idiom.end - 2) && /[十百千万亿]/.test(lower[idiom.end] ?? '')) &&
      !(lower[at + 1] === '点' && idiom.end === at + 2 && POINT_DIGIT.test(lower.slice(at + 2, at + 4))) &&
      !(idiom.end === at + 1 && idiom.start < at && WEEKDAY.test(lower.slice(idiom.start - 1, idiom.end + 2))) &&
      !(lower[idiom.end] === '之' && lower[idiom.end - 1] === '分') &&
      !((words.units.at(lower, idiom.end - 1)?.end ?? 0) > idiom.end)
    )
      return idiom.end
  }
  const skipped = skippedAt(text, at, true)
  if (skipped !== null) return skipped
  return readAmount(text, at, floor) ?? pastNumeral(text, at)
}

function atWord(text: Text, at: number, floor: number, starts: Starts): FoundQuantity | number {
  const { plain, lower, words } = text
  const before = plain.charCodeAt(at - 1)
  const end = wordEnd(plain, at + 1)
  const second = lower.charCodeAt(at + 1)
  if (!starts.pairs.has((lower.charCodeAt(at) << 16) | (end > at + 1 ? second : 32))) return end
  if (isLetter(before) || isDigit(before) || before === 39) return end
  const word = lower.slice(at, end)
  if (!starts.words.has(word)) return end
  if (ARTICLE.test(word) && lower.charCodeAt(end) !== 45) {
    const from = end + 1
    if (lower.charCodeAt(end) !== 32 || !starts.behindArticle.has(lower.slice(from, wordEnd(plain, from))))
      if (!isDigit(lower.charCodeAt(from))) return end
  }
  const idiom = words.idioms.at(lower, at)
  if (idiom) return idiom.end
  return wordYear(lower, at) ?? articleAmount(text, at, floor) ?? readAmount(text, at, floor) ?? end
}

function wordEnd(plain: string, at: number): number {
  while (isLetter(plain.charCodeAt(at))) at++
  return at
}

const NEGATABLE = /[\d.零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾]/

/** A hyphen behind these joins; behind 从, 到, 于 it is a sign again. */
const NO_SIGN_AFTER = /[\w)\]%-]|(?![在从到至于是为])[\u4e00-\u9fff]/

/** -5, 负一; a blank may follow only where no dash can stand (at the start, or behind "<="). */
function atSign(text: Text, at: number, floor: number): FoundQuantity | number {
  const { plain } = text
  const minus = plain[at] === '-'
  const spaced = plain[at + 1] === ' ' && (at === 0 || !minus || /[<>=] ?$/.test(plain.slice(Math.max(0, at - 3), at)))
  const next = plain[spaced ? at + 2 : at + 1] ?? ''
  if (!(minus ? /[\d.]/ : NEGATABLE).test(next)) return at + 1
  if (minus && NO_SIGN_AFTER.test(plain[at - 1] ?? '')) return at + 1
  return readAmount(text, at, floor) ?? at + 1
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
