import { UNITS } from '../language/units.ts'
import type { Estimate } from '../schema/claim-set.ts'
import type { Language } from '../source/language.ts'
import type { FoundQuantity } from './quantities/found-quantity.ts'
import type { CalendarTime } from './time/calendar.ts'
import { type TimeLexicon, type Told, timeLexiconOf } from './time/time-lexicon.ts'

export { type CalendarTime, type Dates, resolveDates } from './time/calendar.ts'
export { nearness, nearnessAt } from './time/nearness.ts'

/** A time ahead, of which a forecast speaks. Offsets are those of the text that was searched. */
export interface Horizon {
  start: number
  end: number
  /** Years from now; null where the words name a calendar time or give no number. */
  years: { min: number | null; max: number | null } | null
  calendar: CalendarTime | null
  /** No number and no date can be read off: in our lifetime, 数十年后. */
  vague: boolean
  likelihood: Estimate['likelihood']
}

const MAY_SAY_TIME =
  /\d{4}|year|month|week|decade|centur|tomorrow|life|future|soon|long|day|generation|quarter|away|term|eventually|[年月周天底末期久快上代来纪早季]/

/** The times ahead that a sentence speaks of: five to ten years from now, next year, by 2030, in our lifetime. */
export function findHorizons(plain: string, language: Language, quantities: readonly FoundQuantity[]): Horizon[] {
  if (!MAY_SAY_TIME.test(plain)) return []
  const words = timeLexiconOf(language)
  const lower = plain.toLowerCase().length === plain.length ? plain.toLowerCase() : plain
  const found = [
    ...amountsAhead(lower, words, quantities),
    ...timesTold(lower, words, language, quantities),
    ...yearsNamed(lower, words, language),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const horizons: Horizon[] = []
  for (const horizon of found) {
    const last = horizons.at(-1)
    if (last && horizon.start < last.end) {
      if (last.vague && !horizon.vague) horizons[horizons.length - 1] = horizon
    } else horizons.push(horizon)
  }
  return rated(lower, words, horizons)
}

type Unrated = Omit<Horizon, 'likelihood'>

/** Amounts of time that words around them put ahead: within five years, 五到十年后, 最早五到六年. */
function amountsAhead(lower: string, words: TimeLexicon, quantities: readonly FoundQuantity[]): Horizon[] {
  return quantities.flatMap((quantity) => {
    const unit = UNITS.get(quantity.unit)
    if (unit?.base !== 'second' || unit.scale < 86400 || quantity.unit === 'age') return []
    const reach = reachOf(lower, words, quantity)
    if (!reach) return []
    const scale = unit.scale / UNITS.get('year')!.scale
    // 未来五年, "over the next five years": at some time in them.
    const open = reach.period && quantity.min === quantity.max
    const inYears = (value: number | null) =>
      value === null ? null : Number((value * perYear(quantity.unit, scale)).toPrecision(12))
    return [
      {
        start: reach.start,
        end: reach.end,
        years: quantity.vague ? null : { min: open ? null : inYears(quantity.min), max: inYears(quantity.max) },
        calendar: null,
        vague: quantity.vague,
        likelihood: 'plain' as const,
      },
    ]
  })
}

/** Twelve months are a year, though twelve times thirty days are not. */
const perYear = (unit: string, scale: number): number =>
  unit === 'month' ? 1 / 12 : unit === 'quarter' ? 1 / 4 : unit === 'week' ? 7 / 365 : scale

function reachOf(
  lower: string,
  words: TimeLexicon,
  { start, end }: FoundQuantity,
): { start: number; end: number; period?: boolean } | null {
  const skip = (at: number) => {
    while (lower.charCodeAt(at) === 32) at++
    return at
  }
  const gone = words.gone.at(lower, skip(end))
  const hence = words.hence.at(lower, skip(end))
  if (gone && (!hence || gone.end > hence.end)) return null
  let at = start
  let ahead = words.ahead.at(lower, start)
  let past = words.past.at(lower, start)
  if (ahead && ahead.end >= end) ahead = null
  if (past && past.end >= end) past = null
  for (let step = 0; step < 4 && !ahead && !past; step++) {
    // A filler stands between commas: "it may take, you know, several years".
    while (at > 0 && (lower.charCodeAt(at - 1) === 32 || lower.charCodeAt(at - 1) === 44)) at--
    ahead = words.ahead.before(lower, at)
    past = words.past.before(lower, at)
    if (ahead && past) {
      if (ahead.start <= past.start) past = null
      else ahead = null
    }
    if (ahead || past) break
    const between = words.between.before(lower, at)
    if (!between) break
    at = between.start
  }
  if (past) return null
  if (!ahead && !hence) return insideOf(lower, start, end)
  const after = hence !== null && !INSIDE.test(lower.slice(hence.start, hence.end))
  const period =
    (ahead !== null && !after && words.periods.at(lower, ahead.start)?.end === ahead.end) ||
    (hence !== null && hence.start === end && /^[里内]/.test(lower.slice(hence.start, hence.end)))
  return { start: Math.min(start, ahead?.start ?? start), end: hence ? hence.end : end, period }
}

const INSIDE = /^(?:之?以?[内里]|时间内|的时间|时间)/

/** 五年内 and "within five years" hold the word that puts them ahead in the amount itself. */
function insideOf(lower: string, start: number, end: number): { start: number; end: number } | null {
  const inside = /内$/.test(lower.slice(start, end)) || /^within |^in /.test(lower.slice(start, end))
  return inside ? { start, end } : null
}

/** Next year, 本世纪末, in our lifetime. */
function timesTold(
  lower: string,
  words: TimeLexicon,
  language: Language,
  quantities: readonly FoundQuantity[],
): Horizon[] {
  const cues = words.times.scan(lower).sort((a, b) => a.start - b.start || b.end - a.end)
  const found: Horizon[] = []
  for (const { start, end, tag } of cues) {
    if (found.some((horizon) => start < horizon.end && end > horizon.start)) continue
    // 几十年内 is no 年内.
    if (quantities.some((quantity) => quantity.start < start && start < quantity.end)) continue
    if (tag !== 'vague' && 'within' in tag)
      found.push({
        start,
        end,
        years: { min: null, max: tag.within },
        calendar: null,
        vague: false,
        likelihood: 'plain',
      })
    else if (tag === 'vague') found.push({ start, end, years: null, calendar: null, vague: true, likelihood: 'plain' })
    else found.push(calendarTime(lower, words, language, start, end, tag))
  }
  return found
}

function calendarTime(
  lower: string,
  words: TimeLexicon,
  language: Language,
  start: number,
  end: number,
  told: Told & { last?: number },
): Horizon {
  let at = start
  while (at > 0 && lower.charCodeAt(at - 1) === 32) at--
  if (lower.startsWith(' the', at - 4)) at -= 4
  const part = told.part === null ? words.parts.at(lower, skipBlank(lower, end)) : null
  const by = words.by.before(lower, at)
  const after = words.after.before(lower, at)
  const behind = part?.end ?? end
  const tail = language === 'zh' ? words.before.at(lower, behind) : null
  const later = language === 'zh' ? words.after.at(lower, behind) : null
  let edge: CalendarTime['edge'] = 'in'
  let from = start
  let to = behind
  if (tail) {
    edge = 'before'
    to = tail.end
  } else if (later) {
    edge = 'after'
    to = later.end
  } else if (by && lower.slice(by.start, at) !== '在') {
    const word = lower.slice(by.start, at)
    edge = /^(?:before|prior to)$/.test(word) ? 'before' : 'by'
    // "Not until 2040": from then on.
    if (/^(?:until|till)$/.test(word) && isDenied(lower, words, by.start)) edge = 'from'
    from = by.start
  } else if (after && language === 'en') {
    edge = /^(?:after|beyond|past|since)$/.test(lower.slice(after.start, at)) ? 'after' : 'from'
    from = after.start
  }
  return {
    start: from,
    end: to,
    years: null,
    calendar: { ...told, part: part?.value ?? told.part, edge },
    vague: false,
    likelihood: 'plain',
  }
}

const skipBlank = (lower: string, at: number): number => (lower.charCodeAt(at) === 32 ? at + 1 : at)

const CLAUSE = 48

/** A negator before, in the same clause. */
function isDenied(lower: string, words: TimeLexicon, at: number): boolean {
  for (let end = at; end > Math.max(0, at - CLAUSE) && !/[,.;:]/.test(lower[end - 1]!); end--)
    if (words.negators.before(lower, end)) return true
  return false
}

const YEAR = /(?<![\d.,$€£-])(?:(late|mid|early)[ -])?(20[2-9]\d|21\d\d)(s| ?年代)?(?![\d.,]*\d|%)/g
const COUNTED = /^ ?(?:[a-z]+s\b|个|名|人|次|种|元|万|亿|多)/
const PLACED =
  /(?:\b(?:in|by|until|till|before|after|from|around|about|since|circa|of|year|between|until|late|mid|early|through|beyond|than|to|late-|mid-|early-)|[到至在于从约过,。、(]|^|[\u4e00-\u9fff]) ?$/

/** 2027 or 2028, between 2026 and 2030, 2027 到 2028 年 */
const SEVERAL =
  /^(?: ?年)?(?: or | to | and |through| ?[-–—~] ?| ?(?:或者?|到|至|和|与|、) ?)(20[2-9]\d|21\d\d)(?!\d)(?: ?年)?/
const isSpan = (joint: string, lower: string, start: number): boolean =>
  !joint.startsWith(' and ') || lower.slice(Math.max(0, start - 8), start) === 'between '

/** by 2030, in the 2040s, 2027 年底, 2050 年之前 */
function yearsNamed(lower: string, words: TimeLexicon, language: Language): Horizon[] {
  const found: Horizon[] = []
  let ahead: boolean | undefined
  const looksAhead = () => (ahead ??= words.future.scan(lower).length > 0)
  for (const match of lower.matchAll(YEAR)) {
    const [whole, season, year, plural] = match
    if (match.index < (found.at(-1)?.end ?? 0)) continue
    let end = match.index + whole.length
    const chinese = language === 'zh' && !plural ? /^ ?年/.exec(lower.slice(end, end + 2)) : null
    const several = plural ? null : SEVERAL.exec(lower.slice(end, end + 16))
    const last = several && isSpan(several[0], lower, match.index) ? Number(several[1]) : undefined
    if (!chinese && !plural && COUNTED.test(lower.slice(end, end + 14)) && !/^ ?[a-z]/.test(lower.slice(end, end + 2)))
      continue
    const before = words.partsBefore.before(lower, match.index - (lower.charCodeAt(match.index - 1) === 32 ? 1 : 0))
    const start = before?.start ?? match.index
    const placed = lower.slice(Math.max(0, start - 8), start)
    if (!PLACED.test(placed) && !((before || season || plural) && / the $/.test(placed))) continue
    if (last !== undefined) end += several![0].length
    else if (language === 'zh' && !chinese && !plural) continue
    else if (chinese) end += chinese[0].length
    const part = words.parts.at(lower, end) ?? (chinese ? words.parts.at(lower, end - 1) : null)
    if (part) end = part.end
    const seasons = { late: 'end', mid: 'middle', early: 'start' } as const
    const told = {
      unit: plural ? ('decade' as const) : ('year' as const),
      offset: Number(year),
      ...(last !== undefined && { last }),
      absolute: true,
      part: before?.value ?? part?.value ?? (season ? seasons[season as 'late'] : null),
    }
    const horizon = calendarTime(lower, words, language, start, end, told)
    if (horizon.calendar?.edge === 'by' || horizon.calendar?.edge === 'before' || looksAhead()) found.push(horizon)
  }
  return found
}

/** Each time takes the rating before it, after the time before; "at the latest" may stand behind. */
function rated(lower: string, words: TimeLexicon, horizons: Unrated[]): Horizon[] {
  if (horizons.length === 0) return []
  const ratings = words.ratings.scan(lower)
  let previous = 0
  return horizons.map((horizon) => {
    const before = ratings.filter(({ start, end }) => start >= previous && end <= horizon.end).at(-1)
    const behind = ratings.find(
      ({ start, tag }) => tag !== 'likely' && start >= horizon.end && start - horizon.end <= 2,
    )
    previous = horizon.end
    const likelihood = (before ?? behind)?.tag ?? 'plain'
    // "At the earliest by 2030": from then on.
    const { calendar } = horizon
    const opens = likelihood === 'earliest' && (calendar?.edge === 'by' || calendar?.edge === 'in')
    return { ...horizon, likelihood, calendar: opens ? { ...calendar, edge: 'from' as const } : calendar }
  })
}
