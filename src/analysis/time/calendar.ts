/** A time told by the calendar. `year` counts from the one that runs, unless it is a year of our era. */
export interface CalendarTime {
  unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'
  offset: number
  /** A year of our era (or the first of a decade or century) instead of an offset. */
  absolute: boolean
  part: Part | null
  /** The last of several years: 2027 to 2028. */
  last?: number
  /** in it · by it (until its end) · before it (until it starts) · after it · from it on */
  edge: 'in' | 'by' | 'before' | 'after' | 'from'
}

/** A part of a period: a half, a quarter (q1 to q4) or a month (m1 to m12) of a year, or a loose third of it. */
export type Part = 'start' | 'middle' | 'end' | 'first-half' | 'second-half' | `q${number}` | `m${number}`

export interface Dates {
  from: string | null
  to: string | null
}

/** What `resolveDates` needs of a horizon. */
export interface Resolvable {
  years: { min: number | null; max: number | null } | null
  calendar: CalendarTime | null
}

/**
 * The dates of a horizon: of years from now counted from the publication, of calendar times from the year in which it
 * falls. Ends are inclusive days; null is an open end. A year of our era ("by 2030") needs no publication date.
 */
export function resolveDates({ years, calendar }: Resolvable, published: string | null): Dates | null {
  if (calendar) return calendarDates(calendar, published)
  const origin = published === null ? null : dayOf(published)
  if (!years || origin === null || (years.min === null && years.max === null)) return null
  return {
    from: years.min === null ? isoOf(origin) : isoOf(shift(origin, years.min)),
    to: years.max === null ? null : isoOf(shift(origin, years.max)),
  }
}

interface Day {
  year: number
  month: number
  day: number
}

function dayOf(iso: string): Day | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso)
  return match ? { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) } : null
}

/** Whole years keep day and month; parts of a year are counted in months, smaller parts in days. */
function shift({ year, month, day }: Day, years: number): Day {
  const months = Math.floor(years * 12 + 1e-9)
  const days = Math.round((years * 12 - months) * 30.4375)
  const last = daysIn(year, month + months)
  return normal({ year, month: month + months, day: Math.min(day, last) + days })
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

function normal({ year, month, day }: Day): Day {
  const date = new Date(Date.UTC(year, month - 1, day))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Beyond the year 9999 there is no ISO date of four digits. */
function isoOf({ year, month, day }: Day): string | null {
  if (year > 9999) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function calendarDates(time: CalendarTime, published: string | null): Dates | null {
  const origin = published === null ? null : dayOf(published)
  if (!time.absolute && origin === null) return null
  const period = periodOf(time, origin)
  const [first, last] = partOf(period, time.part)
  if (time.edge === 'from') return { from: isoOf(first), to: null }
  // "By mid-2026": by the middle of it.
  if (time.edge === 'by' && time.part === 'middle') return { from: null, to: isoOf(partOf(period, 'first-half')[1]) }
  if (time.edge === 'after') return { from: isoOf(time.part ? first : last), to: null }
  // Before the end of a period is by its end, before its start or middle is earlier than that.
  if (time.edge === 'before' && time.part === 'end') return { from: null, to: isoOf(last) }
  if (time.edge === 'before') return { from: null, to: isoOf(normal({ ...first, day: first.day - 1 })) }
  if (time.edge === 'by') return { from: null, to: isoOf(last) }
  return { from: isoOf(first), to: isoOf(last) }
}

function periodOf({ unit, offset, last, absolute }: CalendarTime, origin: Day | null): [Day, Day] {
  const now = origin ?? { year: offset, month: 1, day: 1 }
  const months = (year: number, month: number, count: number): [Day, Day] => [
    normal({ year, month, day: 1 }),
    normal({ year, month: month + count, day: 0 }),
  ]
  if (unit === 'day') {
    const day = normal({ ...now, day: now.day + offset })
    return [day, day]
  }
  if (unit === 'week') {
    const weekday = (new Date(Date.UTC(now.year, now.month - 1, now.day)).getUTCDay() + 6) % 7
    const monday = now.day - weekday + 7 * offset
    return [normal({ ...now, day: monday }), normal({ ...now, day: monday + 6 })]
  }
  if (unit === 'month') return months(now.year, now.month + offset, 1)
  if (unit === 'quarter') return months(now.year, (Math.ceil(now.month / 3) - 1 + offset) * 3 + 1, 3)
  if (unit === 'year' && last !== undefined) return [months(offset, 1, 12)[0], months(last, 1, 12)[1]]
  if (unit === 'year') return months(absolute ? offset : now.year + offset, 1, 12)
  // The decade of the 2020s runs from 2020 to 2029, the 21st century is taken from 2001 to 2100.
  if (unit === 'decade') return months(absolute ? offset : Math.floor(now.year / 10) * 10 + 10 * offset, 1, 120)
  return months(absolute ? offset : Math.floor((now.year - 1) / 100) * 100 + 1 + 100 * offset, 1, 1200)
}

/** Halves are exact; start, middle and end are thirds of the period, since no words say how long they are. */
function partOf([first, last]: [Day, Day], part: CalendarTime['part']): [Day, Day] {
  const months = (last.year - first.year) * 12 + last.month - first.month + 1
  const cut = (from: number, to: number): [Day, Day] => [
    normal({ ...first, month: first.month + Math.round(months * from) }),
    normal({ ...first, month: first.month + Math.round(months * to), day: 0 }),
  ]
  if (part?.[0] === 'q') return cut((Number(part.slice(1)) - 1) / 4, Number(part.slice(1)) / 4)
  if (part?.[0] === 'm' && part !== 'middle') return cut((Number(part.slice(1)) - 1) / 12, Number(part.slice(1)) / 12)
  if (part === 'first-half') return cut(0, 1 / 2)
  if (part === 'second-half') return cut(1 / 2, 1)
  if (part === 'start') return cut(0, 1 / 3)
  if (part === 'middle') return cut(1 / 3, 2 / 3)
  if (part === 'end') return cut(2 / 3, 1)
  return [first, last]
}
