import { matchAt } from './digits.ts'
import type { Numeral } from './found-quantity.ts'
import { skipBlanks, type Text, type UnitReading } from './unit.ts'

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*'
const MONTH_BEFORE = new RegExp(`\\b${MONTH} ?\\.? ?(?:the )?$`)
const MONTH_AFTER = new RegExp(`(?:st|nd|rd|th)? ?(?:of )?${MONTH}\\b`, 'y')
const SKIPPED = [
  /** The number of a list's item: 1. or 2) at the start of a line. */
  /(?<=(?:^|\n) {0,8})\d{1,2}(?:[.)] ?(?=[^\d\s])|、(?!\d))/y,
  /(?<=#)\d+|\d{2,4} ?强(?![度化力])/y,
  /(?<=公元前? ?|公元 ?|西元前? ?)\d{1,4} ?年/y,
  /(?:19|20)\d{2} ?(?:或|、|和|与|,|至|到) ?(?:19|20)\d{2} ?年/y,
  /** Telephone numbers, dates in digits, addresses: 2024-12-24, 3/4/2024, 10.0.0.1 */
  /\+?\d+(?:-\d+){2,}(?:\/\d+)*|\d{1,4}\/\d{1,2}\/\d{1,4}(?!\d)|\d+(?:\.\d+){2,}/y,
  /** Clock times and scores: 14:30, 3:1 */
  /\d{1,3}:\d{1,2}(?::\d{2})?(?!\d)/y,
  /** 6 pm, 7 o'clock */
  /\d{1,2}(?:[:.]\d{2})? ?(?:(?:am|pm)\b|[ap] ?\.? ?m\.|o'clock)/y,
  /** Years as dates, with or without month and day, and years of two digits with what marks them as years. */
  /(?:1\d{3}|2[01]\d{2})(?: ?[-–~至到] ?(?:\d{4}|\d{2}))? ?年(?![内后])(?: ?\d{1,2} ?月(?: ?\d{1,2} ?[日号])?)?/y,
  /0\d ?年(?![内后])/y,
  /\d{2}(?: ?[-–~至到] ?\d{2})? ?年(?:底|初|末|代|出生|中期|级|夏|秋|冬|春|(?=\d{1,2} ?月))/y,
  /\d{1,2} ?月(?:份|底|初|中旬|上旬|下旬)?(?: ?\d{1,2} ?[日号])?/y,
  /\d{1,2} ?(?:日(?![元圆本内间])|号(?![人称码]))/y,
  /\d{1,2} ?世纪/y,
  /\d{2} ?[后级](?=[\u4e00-\u9fff,。、]|$)(?![来续面悔果退])/y,
  /\d{1,2} ?(?:点(?:钟|半|整|多|[一三]刻| ?\d{1,2} ?分)?|(?<!天 ?\d{1,2} ?)时(?:\d{1,2} ?分)?(?![间候代段刻光期长]))/y,
  /(?:1[5-9]|20|21)\d{2}(?:-\d{2}|[–-](?:1[5-9]|20|21)\d{2})?s\b/y,
  /(?:1[6-9]\d{2}|20\d{2}|21\d{2})[-–](?:\d{2}|(?:1[6-9]|20|21)\d{2})(?![\d%])/y,
  /(?<=')\d{2}(?!\d)|[2-9]0s\b|(?<=(?:under|over|the) )\d{2}s\b/y,
  /\d+(?:st|nd|rd|th)\b/y,
]
const SKIPPED_HAN = [
  /[一二三四五六七八九零〇]{4} ?年(?:[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}[日号])?)?/y,
  /[一二三四五六七八九十]{1,3}年代/y,
  /(?:十[一二]|[一二三四五六七八九十])月(?:份|底|初|[一二三四五六七八九十]{1,3}[日号])?/y,
  /(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?:号(?![人称码])|日(?![元圆本内常子后]))/y,
  /[一二三四五六七八九]{2}月(?!球|亮)/y,
  /(?:二十[一二]?|十[五六七八九])世纪/y,
  /(?:十[一二]?|[一两二三四五六七八九])点(?:钟|半|整|多|左右|[一三]刻|[一二三四五六七八九十]{1,3}分)/y,
]

/** The end of what stands at `at` and is no amount though it holds digits: a date, a clock time, a link. */
export function skippedAt(text: Text, at: number, han: boolean): number | null {
  for (const pattern of han ? SKIPPED_HAN : SKIPPED) {
    const match = matchAt(pattern, text.lower, at)
    if (match && match[0].length > 0) return at + match[0].length
  }
  return null
}

const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const UNITS_OF_TEN = 'one|two|three|four|five|six|seven|eight|nine'
const WORD_YEAR = new RegExp(
  `(?:eighteen|nineteen|twenty) (?:(?:${TENS})(?:[- ](?:${UNITS_OF_TEN}))?|${TEENS}|oh (?:${UNITS_OF_TEN}))(?![a-z]|[- ][a-z]*(?:th|ths|rd|rds|half|halves)\\b| (?:percent|per cent|years?|hours?|people)\\b)`,
  'y',
)

/** nineteen eighty-four, twenty twenty: the end of a year in words. */
export function wordYear(lower: string, at: number): number | null {
  const match = matchAt(WORD_YEAR, lower, at)
  return match && at + match[0].length
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** H100, GPT-4, B2B, scp-173m: digits that belong to a name. Gives the end of it. */
export function nameAround({ plain }: Text, at: number): number | null {
  const before = plain.charCodeAt(at - 1)
  const joined =
    /[-_–]/.test(plain[at - 1] ?? '') && isAlphanumeric(plain.charCodeAt(at - 2)) && !/\d/.test(plain[at - 2]!)
  if (!joined && !(isAlphanumeric(before) || before === 0x5f)) return null
  let end = at
  while (
    isAlphanumeric(plain.charCodeAt(end)) ||
    (/[-.]/.test(plain[end] ?? '') && isAlphanumeric(plain.charCodeAt(end + 1)))
  )
    end++
  return end
}

const CAPITALISED = /(?:^|[^\w.])([a-z]?[A-Z][\w+.]*)[ -]$/
const LATIN = /[A-Za-z][\w+.-]* ?$/

/** Llama 3, SB 1047, chapter 3, in 2017, May 8: a number that names or dates something and counts nothing. */
export function isName(text: Text, numeral: Numeral, unit: UnitReading | null, bounded: boolean): boolean {
  const { plain, lower, words, language } = text
  if (unit?.kind === 'measure') return PLACE.test(plain.slice(unit.end, unit.end + 10))
  if (numeral.unit) return false
  const head = plain.slice(Math.max(0, numeral.start - 24), numeral.start)
  const digits = numeral.form === 'digits'
  const written = plain.slice(numeral.start, numeral.end)
  if (language === 'zh') {
    if (digits && LATIN.test(head))
      return !(unit && /^ ?[个种名位家条项台张只次]/.test(plain.slice(numeral.end, unit.end)))
    return unit === null && words.names.before(lower, skipBack(lower, numeral.start)) !== null
  }
  const value = numeral.min ?? 0
  if (digits && value <= 31) {
    if (MONTH_BEFORE.test(lower.slice(Math.max(0, numeral.start - 14), numeral.start))) return true
    if (matchAt(MONTH_AFTER, lower, skipBlanks(lower, numeral.end))) return true
  }
  // "Around 2006", "since about 1990": a year.
  if (unit === null && /^(?:1[5-9]|20)\d\d$/.test(written) && YEAR_LEAD.test(head)) return true
  if (unit === null && /^(?:1[89]|20)\d\d\D{1,5}(?:1[89]|20)\d\d$/.test(written)) return true
  const known = unit?.kind === 'counted' && isKnown(text, unit)
  if (digits && /^(?:1[6-9]|20|21)\d\d$/.test(written) && !bounded && !(known && written.endsWith('00'))) return true
  const named = words.names.before(lower, skipBack(lower, numeral.start))
  if (named && (digits || unit === null)) return true
  // Genie 3 team: one team, of that name.
  const single =
    unit !== null &&
    lower[unit.end - 1] !== 's' &&
    value !== 1 &&
    !/(?:people|men|women|children)$/.test(lower.slice(unit.end - 8, unit.end))
  const capital = digits && (unit === null || single) ? CAPITALISED.exec(head) : null
  if (!capital) return false
  const word = capital[1]!.toLowerCase()
  const start = numeral.start - 1 - word.length
  const opens = start <= 0 || /[.?!:"“\n] ?$/.test(plain.slice(Math.max(0, start - 2), start))
  return (
    !opens || !(words.stops.at(word, 0) || words.about.at(word, 0) || words.atMost.at(word, 0) || OPENING.test(word))
  )
}

const YEAR_LEAD =
  /\b(?:[Aa]round|[Aa]bout|circa|ca\.|[Bb]y|[Ii]n|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter) (?:about |around |maybe |roughly )?$/

function isKnown({ lower, words }: Text, unit: UnitReading): boolean {
  for (let at = unit.end - 1; at >= Math.max(0, unit.end - 24); at--) {
    const noun = words.nouns.at(lower, at)
    if (noun && noun.end === unit.end) return true
  }
  return false
}

export const skipBack = (text: string, at: number): number => {
  while (at > 0 && text.charCodeAt(at - 1) === 32) at--
  return at
}

/** 29km Road: a number and a unit in the name of a place or an event. */
const PLACE = /^ (?:Road|Street|Avenue|Highway|Bridge|Tower|Club|Run|Race)\b/
/** Words that open a sentence with a capital and name nothing. */
const OPENING =
  /^(?:find|give|equaling|exceed|between|from|rotate|send|only|after|before|during|since|until|over|take|have|get|make|there|these|those|those|just|even|and|but|so)$/

/** Nouns that "one" introduces rather than counts: one thing we know is … */
const SHELL =
  / (?:things?|ways?|reasons?|examples?|points?|cases?|side|places?|parts?|kinds?|aspects?|areas?|moments?|ideas?|hand|problems?|questions?|types?|factors?)$/

const COPULA = /[是为于到成比点] ?$/
const CLOSED = /^(?: ?[,.;。、!?:)"”」』的而和这与]|分之[。,]| ?$)/
const OPEN = /(?:^|[,.;。!?:("“「『]) ?$/

/** A text of nothing but this number. */
const isWhole = (plain: string, { start, end }: Numeral): boolean =>
  plain.length - end + start < 8 && plain.trim() === plain.slice(start, end)

/** Whether a weak numeral (三, 两, 百, one) counts something where it stands. */
export function counts(text: Text, numeral: Numeral, unit: UnitReading | null, bounded: boolean): boolean {
  const { lower, plain, language, words } = text
  const head = lower.slice(Math.max(0, numeral.start - 3), numeral.start)
  const tail = lower.slice(numeral.end, numeral.end + 3)
  const written = lower.slice(numeral.start, numeral.end)
  if (language === 'en') {
    if (unit?.kind === 'measure') return written !== 'one' || !/^ times?$/.test(lower.slice(numeral.end, unit.end))
    if (isWhole(plain, numeral)) return true
    if (written !== 'one' && numeral.form === 'weak' && written !== '1') return false
    const noun = unit && lower.slice(numeral.end, unit.end)
    if (
      noun &&
      SHELL.test(noun) &&
      !/(?:\b(?:there is|there was|is|was|just|only|exactly|than|least)|there's) $/.test(
        lower.slice(Math.max(0, numeral.start - 10), numeral.start),
      )
    )
      return false
    if (unit && lower[numeral.end] === '-') return false
    if (unit && / to another\b/y.test(lower.slice(unit.end, unit.end + 11))) return false
    if (/^[ -]?(?:of|is|was|and)\b/.test(lower.slice(numeral.end, numeral.end + 4))) return false
    if (
      /(?:this|that|the|which|each|every|any|no|some|another|a|only|first|last|next|other|good|new|big|little|great|right|wrong|same|bad) $/.test(
        lower.slice(Math.max(0, numeral.start - 9), numeral.start),
      )
    )
      return false
    return unit !== null
  }
  if (/^[十百千万亿]$/.test(written) && bounded) return true
  if (/^[百千万亿]$/.test(written)) return unit?.unit.name === 'times' && lower[numeral.end] === '倍'
  if (/^[百千万亿]+$/.test(written)) return unit !== null || bounded || isWhole(plain, numeral)
  if (written === '一') return countsOne(text, numeral, unit, head)
  if (unit) return true
  if (bounded && CLOSED.test(tail)) return true
  if (written === '零' || written === '〇') return (COPULA.test(head) || OPEN.test(head)) && CLOSED.test(tail)
  if (bounded && (words.atMost.at(lower, numeral.end) || words.atLeast.at(lower, numeral.end))) return true
  const alone = OPEN.test(head) && CLOSED.test(tail)
  if (alone && !isWhole(plain, numeral) && !tail.startsWith('分之')) return numeral.start === 0 && tail.startsWith('的')
  return tail.startsWith('分之') || alone || (COPULA.test(head) && CLOSED.test(tail))
}

const POINTED = /[这那第每另某哪同任何上下前后其再又首的有]$/
const ONLY = /(?:只有|仅有|只存在|只剩|仅|仅仅|就|不到|不足|超过|多于|不止|至多|最多|比|唯独)$/
const OCCASION = /^[次回遍趟]/
const ENDS = /^(?: ?[,.;。、!?)]| ?$|[二两三四五六七八九十百\d])/

/** 一年, 一美元 count; 一个系统 is "a system", and so is 一次突破; 只有一个市场 counts again. */
function countsOne({ lower }: Text, numeral: Numeral, unit: UnitReading | null, head: string): boolean {
  if (!unit) return COPULA.test(head) && CLOSED.test(lower.slice(numeral.end, numeral.end + 3))
  const tail = lower.slice(numeral.end, numeral.end + 4)
  const after = lower.slice(unit.end, unit.end + 2)
  if (unit.kind === 'measure') {
    if (/^[年天晚夜秒]|^个晚/.test(tail) && POINTED.test(head)) return /^(?:时间|多|半)/.test(after)
    if (/^个?晚/.test(tail)) return false
    if (!OCCASION.test(tail)) return true
    return !POINTED.test(head) && !/[是了行成]$/.test(head) && !/^[又次性而一]/.test(after)
  }
  if (ONLY.test(lower.slice(Math.max(0, numeral.start - 4), numeral.start))) return !/[步段点]/.test(tail[0] ?? '')
  if (unit.kind !== 'classifier' || POINTED.test(head) || /[是了为何]$/.test(head)) return false
  return ENDS.test(after) && (/^[对双]/.test(tail) || !/^[二两三四五六七八九十百\d]/.test(after))
}
