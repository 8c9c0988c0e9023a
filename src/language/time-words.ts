/**
 * The words of a forecast's time, in the same shape for every language. A list is one string of terms separated by
 * commas; a table has a line (or a part ended by ";") per meaning, `meaning = form, form`.
 */
export interface TimeWords {
  /** In front of an amount of time that lies ahead: in, within, 未来, 最早. */
  ahead: string
  /** Those of them that name a period, in which something happens at some time: over the next, 未来. */
  periods: string
  /** Behind it: from now, away, 后, 之内. */
  hence: string
  /** In front of one that does not: for the past, 过去, 用了. */
  past: string
  /** Behind it: ago, earlier, 前, 以来. */
  gone: string
  /** Between such a word and the amount: about, the, 大约. */
  between: string
  /**
   * Table: `unit offset [part]` of a time told by the calendar, counted from the one that runs: next year is "year 1";
   * `unit @year`, of our era; `within years`, a time that ends so many years from now: over the next decade.
   */
  calendar: string
  /** A time ahead without any number: in our lifetime, 有生之年. */
  vague: string
  /** In front of a calendar time or year: no later than it. */
  by: string
  /** Behind it: before it, 之前. */
  before: string
  /** In front of it or behind it: later than it. */
  after: string
  /** Behind a year: its part, as in `calendar`. */
  parts: string
  /** In front of a year: the first half of. */
  partsBefore: string
  earliest: string
  likely: string
  latest: string
  /** Says that it is far: far off, 还很远. */
  far: string
  /** Says that it is near: around the corner, 近在眼前. */
  near: string
  /** Holds such a word and says neither: as soon as. */
  none: string
  /** Shows that a bare year lies ahead: will, 将. */
  future: string
  /** Negates what follows it: not, 并非. */
  negators: string
}
