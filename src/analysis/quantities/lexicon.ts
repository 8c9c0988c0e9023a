import { NUMBERS as EN_NUMBERS } from '../../language/en/numbers.ts'
import { UNIT_WORDS as EN_UNITS } from '../../language/en/units.ts'
import type { NumberWords, UnitWords } from '../../language/quantity-words.ts'
import { MONEY_SIGNS, SYMBOLS, UNITS } from '../../language/units.ts'
import { NUMBERS as ZH_NUMBERS } from '../../language/zh/numbers.ts'
import { UNIT_WORDS as ZH_UNITS } from '../../language/zh/units.ts'
import type { Dimension } from '../../schema/quantity.ts'
import type { Language } from '../../source/language.ts'
import { Terms } from './terms.ts'

/** What a word after (or before) a number says it counts. */
export interface Unit {
  name: string
  dimension: Dimension
  /** What one of it is worth in the unit of that name: a megabyte is 1e6 byte. */
  factor: number
}

/** The word lists of one language, ready for lookup. Made on first use. */
export interface Lexicon {
  digits: ReadonlyMap<string, number>
  places: ReadonlyMap<string, number>
  magnitudes: ReadonlyMap<string, number>
  fractions: ReadonlyMap<string, number>
  atLeast: Terms<true>
  atMost: Terms<true>
  orMore: Terms<true>
  orLess: Terms<true>
  about: Terms<true>
  orSo: Terms<true>
  filler: Terms<true>
  to: Terms<true>
  idioms: Terms<true>
  names: Terms<true>
  units: Terms<Unit>
  money: Terms<Unit>
  change: Terms<number>
  classifiers: Terms<Unit | null>
  nouns: Terms<Unit>
  stops: Terms<true>
  notUnits: Terms<true>
  per: Terms<string>
}

export const COUNT: Unit = { name: '', dimension: 'count', factor: 1 }

export function unitOf(name: string, factor = 1): Unit {
  const rate = name.indexOf('/')
  const dimension = UNITS.get(name)?.dimension ?? (rate > 0 && UNITS.has(name.slice(0, rate)) ? 'rate' : 'count')
  return { name, dimension, factor }
}

const list = (text: string): [string, true][] =>
  text.split(',').flatMap((part) => (part.trim() ? [[part.trim(), true] as [string, true]] : []))

/** The rows of a table: what is meant, and its forms. */
function rows(table: string): [meaning: string, forms: string[]][] {
  const found: [string, string[]][] = []
  for (const part of table.split(/[;\n]/)) {
    const line = part.trim()
    const at = line.indexOf(' = ')
    const forms = (at < 0 ? line : line.slice(at + 3)).split(',').flatMap((form) => form.trim() || [])
    if (at < 0) found.at(-1)?.[1].push(...forms)
    else found.push([line.slice(0, at), forms])
  }
  return found
}

function pairs<Value>(table: string, value: (meaning: string) => Value): [string, Value][] {
  return rows(table).flatMap(([meaning, forms]) => {
    const one = value(meaning)
    return forms.map((form): [string, Value] => [form, one])
  })
}

function measured(meaning: string): Unit {
  const [name, factor] = meaning.split(' * ')
  return unitOf(name!, Number(factor ?? 1))
}

/** English tables give singulars; irregular plurals stand in the table themselves. */
function withPlurals(entries: [string, Unit][]): [string, Unit][] {
  const known = new Set(entries.map(([form]) => form))
  // a 5,000-square-foot house
  const joined = entries.flatMap(([form, unit]): [string, Unit][] =>
    / [a-z]+$/.test(form) && !known.has(form.replaceAll(' ', '-')) ? [[form.replaceAll(' ', '-'), unit]] : [],
  )
  return [...entries, ...joined].flatMap(([form, unit]) =>
    /[a-z]{3}$/.test(form) && !/s$/.test(form) && !known.has(`${form}s`) && form.toUpperCase() !== unit.name
      ? [
          [form, unit],
          [`${form}s`, unit],
        ]
      : [[form, unit]],
  )
}

function build(numbers: NumberWords, words: UnitWords, language: Language): Lexicon {
  const inflect = language === 'en' ? withPlurals : (entries: [string, Unit][]) => entries
  const names = (table: string) => new Map(pairs(table, Number))
  const terms = (text: string) => new Terms(() => list(text))
  return {
    digits: names(numbers.digits),
    places: names(numbers.places),
    magnitudes: names(numbers.magnitudes),
    fractions: names(numbers.fractions),
    atLeast: terms(numbers.atLeast),
    atMost: terms(numbers.atMost),
    orMore: terms(numbers.orMore),
    orLess: terms(numbers.orLess),
    about: terms(numbers.about),
    orSo: terms(numbers.orSo),
    filler: terms(numbers.filler),
    to: terms(numbers.to),
    idioms: terms(numbers.idioms),
    names: terms(numbers.names),
    units: new Terms(() => inflect([...pairs(words.units, measured), ...pairs(words.money, measured)])),
    money: new Terms(() => inflect([...pairs(words.money, measured), ...pairs(MONEY_SIGNS, measured)])),
    change: new Terms(() => pairs(words.change, Number)),
    classifiers: new Terms(() => pairs(words.classifiers, (name) => (name === '-' ? null : unitOf(name)))),
    nouns: new Terms(() =>
      rows(words.nouns).flatMap(([name, forms]) =>
        [...(language === 'en' ? [name] : []), ...forms].map((form): [string, Unit] => [form, unitOf(name)]),
      ),
    ),
    stops: terms(words.stops),
    notUnits: terms(words.notUnits),
    per: new Terms(() => pairs(words.per, String)),
  }
}

const made: Partial<Record<Language, Lexicon>> = {}

export function lexiconOf(language: Language): Lexicon {
  made[language] ??= language === 'zh' ? build(ZH_NUMBERS, ZH_UNITS, 'zh') : build(EN_NUMBERS, EN_UNITS, 'en')
  return made[language]
}

/** Symbols keep their case; they hold in both languages. */
let symbols: Terms<Unit> | undefined
export function symbolTerms(): Terms<Unit> {
  symbols ??= new Terms(() => [...pairs(SYMBOLS, measured), ...pairs(MONEY_SIGNS, measured)])
  return symbols
}
