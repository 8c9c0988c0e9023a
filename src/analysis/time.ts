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
  /\d{4}|year|month|week|decade|centur|tomorrow|life|future|soon|long|day|generation|quarter|away|term|eventually|[年月周天底末期久快上代]/

/** The times ahead that a sentence speaks of: five to ten years from now, next year, by 2030, in our lifetime. */
export function findHorizons(plain: string, language: Language, quantities: readonly FoundQuantity[]): Horizon[] {
  if (!MAY_SAY_TIME.test(plain)) return []
  const words = timeLexiconOf(language)
  const lower = plain.toLowerCase().length === plain.length ? plain.toLowerCase() : plain
  const found = [
    ...amountsAhead(lower, words, quantities),
    ...timesTold(lower, words, language),
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
    const inYears = (value: number | null) =>
      value === null ? null : Number((value * perYear(quantity.unit, scale)).toPrecision(12))
    return [
      {
        ...reach,
        years: quantity.vague ? null : { min: inYears(quantity.min), max: inYears(quantity.max) },
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
): { start: number; end: number } | null {
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
  return { start: Math.min(start, ahead?.start ?? start), end: hence ? hence.end : end }
}

/** 五年内 and "within five years" hold the word that puts them ahead in the amount itself. */
function insideOf(lower: string, start: number, end: number): { start: number; end: number } | null {
  const inside = /内$/.test(lower.slice(start, end)) || /^within |^in /.test(lower.slice(start, end))
  return inside ? { start, end } : null
}

/** Next year, 本世纪末, in our lifetime. */
function timesTold(lower: string, words: TimeLexicon, language: Language): Horizon[] {
  const cues = words.times.scan(lower).sort((a, b) => a.start - b.start || b.end - a.end)
  const found: Horizon[] = []
  for (const { start, end, tag } of cues) {
    if (found.some((horizon) => start < horizon.end && end > horizon.start)) continue
    if (tag === 'vague') found.push({ start, end, years: null, calendar: null, vague: true, likelihood: 'plain' })
    else found.push(calendarTime(lower, words, language, start, end, { ...tag, absolute: false }))
  }
  return found
}

function calendarTime(
  lower: string,
  words: TimeLexicon,
  language: Language,
  start: number,
  end: number,
  told: Told & { absolute: boolean },
): Horizon {
  let at = start
  while (at > 0 && lower.charCodeAt(at - 1) === 32) at--
  const by = words.by.before(lower, at)
  const after = words.after.before(lower, at)
  const tail = language === 'zh' ? words.before.at(lower, end) : null
  const later = language === 'zh' ? words.after.at(lower, end) : null
  let edge: CalendarTime['edge'] = 'in'
  let from = start
  let to = end
  if (tail) {
    edge = 'before'
    to = tail.end
  } else if (later) {
    edge = 'after'
    to = later.end
  } else if (by && lower.slice(by.start, at) !== '在') {
    edge = /^(?:before|prior to)$/.test(lower.slice(by.start, at)) ? 'before' : 'by'
    from = by.start
  } else if (after && language === 'en') {
    edge = 'after'
    from = after.start
  }
  return { start: from, end: to, years: null, calendar: { ...told, edge }, vague: false, likelihood: 'plain' }
}

const YEAR = /(?<![\d.,$€£-])(?:(late|mid|early)[ -])?(20[2-9]\d|21\d\d)(s| ?年代)?(?![\d.,]*\d|%)/g
const COUNTED = /^ ?(?:[a-z]+s\b|个|名|人|次|种|元|万|亿|多)/
const PLACED =
  /(?:\b(?:in|by|until|till|before|after|from|around|about|since|circa|of|year|late|mid|early|through|beyond|than|to|late-|mid-|early-)|[到至在于从约过,。、(]|^|[\u4e00-\u9fff]) ?$/

/** by 2030, in the 2040s, 2027 年底, 2050 年之前 */
function yearsNamed(lower: string, words: TimeLexicon, language: Language): Horizon[] {
  const found: Horizon[] = []
  let ahead: boolean | undefined
  const looksAhead = () => (ahead ??= words.future.scan(lower).length > 0)
  for (const match of lower.matchAll(YEAR)) {
    const [whole, season, year, plural] = match
    let end = match.index + whole.length
    const chinese = language === 'zh' && !plural ? /^ ?年/.exec(lower.slice(end, end + 2)) : null
    if (!chinese && !plural && COUNTED.test(lower.slice(end, end + 14)) && !/^ ?[a-z]/.test(lower.slice(end, end + 2)))
      continue
    if (!PLACED.test(lower.slice(Math.max(0, match.index - 8), match.index))) continue
    if (language === 'zh' && !chinese && !plural) continue
    if (chinese) end += chinese[0].length
    const part = words.parts.at(lower, end) ?? (chinese ? words.parts.at(lower, end - 1) : null)
    if (part) end = part.end
    const seasons = { late: 'end', mid: 'middle', early: 'start' } as const
    const told = {
      unit: plural ? ('decade' as const) : ('year' as const),
      offset: Number(year),
      absolute: true,
      part: part?.value ?? (season ? seasons[season as 'late'] : null),
    }
    const horizon = calendarTime(lower, words, language, match.index, end, told)
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
    return { ...horizon, likelihood: (before ?? behind)?.tag ?? 'plain' }
  })
}
