import { UNITS } from '../../language/units.ts'
import type { Language } from '../../source/language.ts'
import { matchAt } from './digits.ts'
import type { Numeral } from './found-quantity.ts'
import { COUNT, type Lexicon, symbolTerms, type Unit, unitOf } from './lexicon.ts'
import type { Hit } from './terms.ts'

/** The text in the forms that lookup needs, and the words of its language. */
export interface Text {
  plain: string
  lower: string
  language: Language
  words: Lexicon
}

export interface UnitReading {
  end: number
  unit: Unit
  /** measure: a unit of the table; counted: a noun, known or not; classifier: only a measure word without its noun. */
  kind: 'measure' | 'counted' | 'classifier'
  /** 两个半小时: half of the unit on top; 一个多小时: and more. */
  half: boolean
  more: boolean
}

/** Percentage points with blanks between their characters. */
const POINTS = / {0,3}个 {0,3}百 {0,3}分 {0,3}点/y
/** 120 MEUR */
const MILLION_CODE = /M([A-Z]{3})(?![A-Za-z])/y
/** Units that are other words as well: two real brains, try, turn. */
const AMBIGUOUS = /^(?:real|try|won|sol|mark|turn|ether|grain|stone|cup|crown|rand)$/
const BLANKS = / {0,2}/y
const WRAPPED = / ?[[{<(] ?/y
const LATIN = / ?([A-Za-z][A-Za-z\d-]{1,30})/y
const NOUN_WINDOW = 8
const HAN_NOUN = /[\u4e00-\u9fff]+/y
/** 1h 30m */
const HOURS_BEFORE = /\dh(?:rs?)? ?\d{1,2}$/
const INCHES = /"[ -]?(?:long|wide|tall|high|thick|deep|x|by|screen|display|diameter|across|in diameter)\b/y

export const skipBlanks = (text: string, at: number): number => at + matchAt(BLANKS, text, at)![0].length

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** What stands behind a number: a unit, a noun that it counts, or nothing (null). */
export function readUnit(text: Text, at: number, numeral: Numeral): UnitReading | null {
  const measured = readMeasure(text, at, numeral)
  if (measured) return measured
  return text.language === 'zh' ? countedChinese(text, at, numeral) : countedEnglish(text, at)
}

function readMeasure(text: Text, at: number, numeral: Numeral): UnitReading | null {
  const { plain, lower, words, language } = text
  const spaced = skipBlanks(plain, at)
  const hyphen = plain[at] === '-' && isLetter(plain.charCodeAt(at + 1)) ? at + 1 : null
  const from = hyphen ?? spaced
  if (language === 'zh') {
    const inner = /^个[半多]/.test(lower.slice(from, from + 2)) ? from + 2 : null
    const hit = inner ? (words.units.at(lower, inner) ?? words.units.at(`个${lower.slice(inner, inner + 4)}`, 0)) : null
    if (inner && hit) {
      const end = hit.start === 0 ? inner + hit.end - 1 : hit.end
      return { end, unit: hit.value, kind: 'measure', half: lower[from + 1] === '半', more: lower[from + 1] === '多' }
    }
  }
  const hit = longest(words.units.at(lower, from), symbolAt(text, from, from > at, hyphen !== null))
  const doubtful =
    hit &&
    language === 'en' &&
    AMBIGUOUS.test(lower.slice(hit.start, hit.end)) &&
    /^ [a-z]/.test(lower.slice(hit.end, hit.end + 2))
  // 20 x 30 feet
  const factor =
    hit &&
    /[x×]/.test(lower[hit.start]!) &&
    hit.end === hit.start + 1 &&
    /^ ?\d/.test(lower.slice(hit.end, hit.end + 2))
  if (hit && !doubtful && !factor && !(language === 'zh' && notUnit(text, hit, numeral)))
    return { end: hit.end, unit: hit.value, kind: 'measure', half: false, more: false }
  if (language === 'zh' && lower[from] === '分' && isMinute(lower, from, numeral))
    return { end: from + 1, unit: unitOf('minute'), kind: 'measure', half: false, more: false }
  const points = language === 'zh' ? matchAt(POINTS, lower, at) : null
  if (points) return { end: at + points[0].length, unit: unitOf('%'), kind: 'measure', half: false, more: false }
  const million = matchAt(MILLION_CODE, plain, from)
  if (million && UNITS.get(million[1]!)?.dimension === 'money')
    return { end: from + 4, unit: unitOf(million[1]!, 1e6), kind: 'measure', half: false, more: false }
  const wrapped = matchAt(WRAPPED, plain, at)
  if (wrapped) {
    const inside = symbolTerms().at(plain, at + wrapped[0].length)
    if (inside && /^ ?[\]}>)]/.test(plain.slice(inside.end, inside.end + 2)))
      return {
        end: inside.end + (plain[inside.end] === ' ' ? 2 : 1),
        unit: inside.value,
        kind: 'measure',
        half: false,
        more: false,
      }
  }
  return null
}

/**
 * A symbol, with the exceptions that prose asks for: "2 in April" are no inches, "1m" may be a metre, a million or a
 * minute and so says nothing in English, and single letters have to touch their number or be metres, grams and the like.
 */
function symbolAt(text: Text, at: number, spaced: boolean, hyphen: boolean): Hit<Unit> | null {
  const { plain, language } = text
  if (plain[at] === '"')
    return language === 'en' && matchAt(INCHES, plain, at) ? { start: at, end: at + 1, value: unitOf('inch') } : null
  const hit = symbolTerms().at(plain, at)
  if (!hit) return null
  const symbol = plain.slice(at, hit.end)
  if (/^[$€£¥]/.test(symbol) && /\d/.test(plain[hit.end] ?? '')) return null
  if (symbol === 'pm') return null
  if (symbol === 'in' && /^ ?[\w\u4e00-\u9fff]/.test(plain.slice(hit.end, hit.end + 2))) return null
  if (symbol.length === 1 && isLetter(plain.charCodeAt(at))) {
    if (plain[hit.end] === "'" || plain[hit.end] === '’' || hyphen) return null
    if (language === 'en' && !spaced && symbol === 'm')
      return HOURS_BEFORE.test(plain.slice(Math.max(0, at - 10), at)) ? { ...hit, value: unitOf('minute') } : null
    if (spaced && !/[mghWVLB]/.test(symbol)) return null
  }
  return hit
}

const SECONDS_AFTER = /分(?! ?之) ?[零又]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?秒/y

/** 分 is a minute behind hours and before seconds: 两小时零五分, 五分三十秒. */
const isMinute = (lower: string, at: number, { start }: Numeral): boolean =>
  lower.startsWith('分半钟', at) ||
  (/(?:小时|钟头) ?[零又]? ?$/.test(lower.slice(Math.max(0, start - 5), start)) && lower[at + 1] !== '之') ||
  matchAt(SECONDS_AFTER, lower, at) !== null

function longest(a: Hit<Unit> | null, b: Hit<Unit> | null): Hit<Unit> | null {
  if (!a || !b) return a ?? b
  return b.end >= a.end && b.end - b.start > 0 ? (a.end === b.end ? a : b) : a
}

function notUnit({ lower, words }: Text, hit: Hit<Unit>, numeral: Numeral): boolean {
  const longer = words.notUnits.at(lower, hit.start)
  if (longer && longer.end > hit.end) return true
  const form = lower.slice(hit.start, hit.end)
  if (form === '月') return !numeral.vague
  if (form === '时') return !/[天日又] ?$/.test(lower.slice(Math.max(0, numeral.start - 2), numeral.start))
  if (form === '里')
    return !(
      numeral.min !== null &&
      numeral.min >= 5 &&
      /^(?:[外开远长路地]|[,。;、!?)]|$)/.test(lower.slice(hit.end, hit.end + 1))
    )
  if (form === '平')
    return (
      /^[方均台等常淡静面衡板时凡安行滑权息稳]/.test(lower[hit.end] ?? '') || numeral.min === null || numeral.min < 10
    )
  if (form === '毛' || form === '镑')
    return /^[\u4e00-\u9fff]/.test(lower[hit.end] ?? '') && !/^[一二三四五六七八九半多左以的到]/.test(lower[hit.end]!)
  if (form === '块' || form === '两' || form === '角') {
    const next = lower[skipBlanks(lower, hit.end)] ?? ''
    return /[a-z\u4e00-\u9fff]/.test(next) && !/[半多以左的到零一二三四五六七八九钱]/.test(next)
  }
  if (form === '码') return /^[\u4e00-\u9fff]/.test(lower[hit.end] ?? '') && !/^[外远处长宽开]/.test(lower[hit.end]!)
  if (form === '世纪') return !(numeral.min === 0.5 || (numeral.max !== null && numeral.max < 5))
  return false
}

/** 两个重要的原因: what stands before 的 describes, and only a known noun behind it is counted. */
function nounBehind({ lower, words }: Text, at: number): { end: number; unit: Unit; known: boolean } | null {
  const from = skipBlanks(lower, at)
  for (let place = from; place < from + 4 && !words.stops.at(lower, place); place++) {
    const noun = words.nouns.at(lower, place)
    if (noun) return { end: noun.end, unit: noun.value, known: true }
  }
  return null
}

/** 位 counts people, and bits where the talk is of memory. */
const COMPUTING = /存储|二进制|字长|寄存器|处理器|整数|浮点/

/** 三种官方语言, 85,000 个项目, 6 亿用户, 两位: a classifier and the noun after it, or a known noun alone. */
function countedChinese(text: Text, at: number, numeral: Numeral): UnitReading | null {
  const { lower, words } = text
  const from = skipBlanks(lower, at)
  const longer = words.notUnits.at(lower, from)
  const classifier = words.classifiers.at(lower, from)
  const counted = (end: number, unit: Unit): UnitReading => ({ end, unit, kind: 'counted', half: false, more: false })
  if (!classifier || (longer && longer.end > classifier.end)) {
    const noun = words.nouns.at(lower, from)
    return noun ? counted(noun.end, noun.value) : null
  }
  const noun = nounAfter(text, classifier.end)
  if (!noun && lower[from] === '位' && COMPUTING.test(lower.slice(Math.max(0, at - 12), at + 12)))
    return { end: from + 1, unit: unitOf('bit'), kind: 'measure', half: false, more: false }
  if (classifier.value) {
    const person = classifier.value.name === 'person'
    const end = noun?.known ? noun.end : classifier.end
    return counted(end, person || !noun?.known || classifier.value.name === 'character' ? classifier.value : noun.unit)
  }
  if (lower[classifier.start] === '大' && (!noun || numeral.form === 'digits')) return null
  if (noun) return counted(noun.end, noun.unit)
  const name = lower.slice(classifier.start, classifier.end)
  const known = words.nouns.at(name, 0)
  const bare = name === '个' || numeral.form === 'digits' ? '' : name
  const unit = known?.end === name.length ? known.value : bare ? unitOf(bare) : COUNT
  return { end: classifier.end, unit, kind: 'classifier', half: false, more: false }
}

/** 三个软件项目: a noun behind a noun is its head; one character there begins something else (五位医生轮流). */
function longNoun({ lower, words }: Text, at: number): Hit<Unit> | null {
  const noun = words.nouns.at(lower, at)
  return noun && noun.end - noun.start > 1 ? noun : null
}

/** The noun that a classifier introduces: the first known one before a word that ends the phrase, else what stands there. */
function nounAfter(text: Text, at: number): { end: number; unit: Unit; known: boolean } | null {
  const { plain, lower, words } = text
  const from = skipBlanks(lower, at)
  const latin = matchAt(LATIN, plain, from)
  if (latin) {
    const start = from + latin[0].length - latin[1]!.length
    const known = words.nouns.at(lower, start)
    return known
      ? { end: known.end, unit: known.value, known: true }
      : { end: start + latin[1]!.length, unit: unitOf(latin[1]!), known: false }
  }
  const run = matchAt(HAN_NOUN, lower, from)
  if (!run) return null
  if (MODIFIES.test(run[0])) return headBehind(text, at, from)
  if (/^[一二两三四五六七八九十百千万亿几数]/.test(run[0])) return null
  const limit = from + run[0].length
  let end = from
  for (; end < limit && end < from + NOUN_WINDOW; end++) {
    let noun = words.nouns.at(lower, end)
    for (let next = noun && longNoun(text, noun.end); noun && next; next = longNoun(text, noun.end)) noun = next
    if (noun) return { end: noun.end, unit: noun.value, known: true }
    const ordinary = words.notUnits.at(lower, end)
    if (ordinary) {
      end = ordinary.end - 1
      continue
    }
    if (lower[end] === '的' && end > from) return nounBehind(text, end + 1)
    if (words.stops.at(lower, end)) break
  }
  const length = end - from
  return length > 0 && length <= 6 ? { end, unit: unitOf(plain.slice(from, end)), known: false } : null
}

/** What begins a phrase that modifies the noun behind its 的: 基于旧版开发的软件 */
const MODIFIES = /^(?:基于|由|来自|在|被|关于|用于|用来|针对|面向|专为|通过|从|按照|经过|靠|围绕)/
const MODIFIER = /[^,.;:。、!?]{1,30}/y

/** 九千个由工人写的程序: the known noun behind the last 的 is counted; the amount ends with its classifier. */
function headBehind(text: Text, end: number, from: number): { end: number; unit: Unit; known: boolean } | null {
  const { lower } = text
  const phrase = matchAt(MODIFIER, lower, from)?.[0] ?? ''
  const at = phrase.lastIndexOf('的')
  if (at < 0) return null
  let noun = nounBehind(text, from + at + 1)
  for (let next = noun && longNoun(text, noun.end); noun && next; next = longNoun(text, next.end))
    noun = { end: next.end, unit: next.value, known: true }
  return noun && { ...noun, end }
}

const ENGLISH_WORD = /[a-z][a-z\d'-]*/y
/** Behind a hyphen these say how exact the number is: fifty-odd. */
const LOOSE = /^(?:odd|ish|plus|some|something|strong)$/

/** "three large companies": the first known noun of the next words, else a plural that no table knows. */
function countedEnglish(text: Text, at: number): UnitReading | null {
  const { lower, words } = text
  const hyphen = lower[at] === '-'
  let from = hyphen ? at + 1 : skipBlanks(lower, at)
  if (lower.startsWith('of ', from)) {
    from += 3
    const article = /^(?:the|these|those|our|my|their|its|your|his|her) /.exec(lower.slice(from, from + 6))
    if (article) from += article[0].length
    const measure = words.units.at(lower, from)
    if (measure) return { end: measure.end, unit: measure.value, kind: 'measure', half: false, more: false }
    if (/^us\b/.test(lower.slice(from, from + 3)))
      return { end: from + 2, unit: unitOf('person'), kind: 'counted', half: false, more: false }
  } else if (from === at) return null
  let plural: { start: number; end: number } | null = null
  let place = from
  let before = ''
  for (let count = 0; count < 3; count++) {
    const noun = words.nouns.at(lower, place)
    if (noun) return { end: noun.end, unit: noun.value, kind: 'counted', half: false, more: false }
    const measure =
      count > 0 && /^(?:long|short|full|whole|solid|straight|consecutive)$/.test(before)
        ? words.units.at(lower, place)
        : null
    if (measure) return { end: measure.end, unit: measure.value, kind: 'measure', half: false, more: false }
    const time = count > 0 ? /^times?\b/.exec(lower.slice(place, place + 6)) : null
    if (time) return { end: place + time[0].length, unit: unitOf('times'), kind: 'counted', half: false, more: false }
    const word = matchAt(ENGLISH_WORD, lower, place)
    if (
      !word ||
      (words.stops.at(lower, place)?.end === place + word[0].length &&
        !/^(?:last|more|single|final|good|different|other|same|long|short)$/.test(word[0])) ||
      words.digits.has(word[0])
    )
      break
    const end = place + word[0].length
    if (hyphen && count === 0 && (words.stops.at(lower, place) || LOOSE.test(word[0]))) break
    if (hyphen && count === 0 && !words.digits.has(/^[a-z]*/.exec(word[0])![0]))
      return { end, unit: unitOf(word[0]), kind: 'counted', half: false, more: false }
    if (/[^su]s$/.test(word[0]) && word[0].length > 3) plural = { start: place, end }
    if (plural || lower[end] !== ' ') break
    place = end + 1
    before = word[0]
  }
  if (!plural) return null
  return {
    end: plural.end,
    unit: unitOf(singular(text.plain.slice(plural.start, plural.end))),
    kind: 'counted',
    half: false,
    more: false,
  }
}

function singular(noun: string): string {
  if (/ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`
  return /(?:s|x|ch|sh|z)es$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1)
}
