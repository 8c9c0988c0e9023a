import { TIME as EN } from '../../language/en/time.ts'
import type { TimeWords } from '../../language/time-words.ts'
import { TIME as ZH } from '../../language/zh/time.ts'
import type { Language } from '../../source/language.ts'
import { CueMatcher } from '../cues.ts'
import { Terms } from '../quantities/terms.ts'
import type { CalendarTime, Part } from './calendar.ts'

export type Told = Pick<CalendarTime, 'unit' | 'offset' | 'part' | 'absolute'>

/** Within so many years from now: over the next decade. */
export interface Reach {
  within: number
}

export interface TimeLexicon {
  ahead: Terms<true>
  hence: Terms<true>
  past: Terms<true>
  gone: Terms<true>
  between: Terms<true>
  by: Terms<true>
  before: Terms<true>
  after: Terms<true>
  parts: Terms<Part>
  partsBefore: Terms<Part>
  periods: Terms<true>
  negators: Terms<true>
  /** Times by the calendar and vague ones, in one pass over the sentence. */
  times: CueMatcher<Told | Reach | 'vague'>
  ratings: CueMatcher<'earliest' | 'likely' | 'latest'>
  distance: CueMatcher<'far' | 'near' | 'none'>
  future: CueMatcher<true>
}

const items = (list: string): string[] => list.split(',').flatMap((item) => item.trim() || [])
const terms = (list: string): Terms<true> => new Terms(() => items(list).map((item) => [item, true]))
const cues = <Tag>(list: string, tag: Tag): [string, Tag][] => items(list).map((item) => [item, tag])

function rows(table: string): [string, string][] {
  return table.split(/[;\n]/).flatMap((row) => {
    const at = row.indexOf(' = ')
    return at < 0 ? [] : [[row.slice(0, at).trim(), row.slice(at + 3)] as [string, string]]
  })
}

function told(meaning: string): Told | Reach {
  const [unit, offset, part] = meaning.split(' ')
  if (unit === 'within') return { within: Number(offset) }
  const absolute = offset!.startsWith('@')
  return {
    unit: unit as Told['unit'],
    offset: Number(offset!.replace('@', '')),
    part: (part as Part) ?? null,
    absolute,
  }
}

const parts = (table: string): Terms<Part> =>
  new Terms(() => rows(table).flatMap(([part, forms]) => cues(forms, part as Part)))

function build(words: TimeWords): TimeLexicon {
  return {
    ahead: terms(words.ahead),
    hence: terms(words.hence),
    past: terms(words.past),
    gone: terms(words.gone),
    between: terms(words.between),
    by: terms(words.by),
    before: terms(words.before),
    after: terms(words.after),
    parts: parts(words.parts),
    partsBefore: parts(words.partsBefore),
    periods: terms(words.periods),
    negators: terms(words.negators),
    times: new CueMatcher([
      ...rows(words.calendar).flatMap(([meaning, forms]) => cues<Told | Reach | 'vague'>(forms, told(meaning))),
      ...cues<Told | Reach | 'vague'>(words.vague, 'vague'),
    ]),
    ratings: new CueMatcher([
      ...cues(words.earliest, 'earliest' as const),
      ...cues(words.likely, 'likely' as const),
      ...cues(words.latest, 'latest' as const),
    ]),
    distance: new CueMatcher([
      ...cues(words.far, 'far' as const),
      ...cues(words.near, 'near' as const),
      ...cues(words.none, 'none' as const),
    ]),
    future: new CueMatcher(cues(words.future, true as const)),
  }
}

const made: Partial<Record<Language, TimeLexicon>> = {}

export function timeLexiconOf(language: Language): TimeLexicon {
  made[language] ??= build(language === 'zh' ? ZH : EN)
  return made[language]
}
