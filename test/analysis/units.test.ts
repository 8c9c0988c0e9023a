import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../src/analysis/quantities/index.ts'
import { NUMBERS as EN } from '../../src/language/en/numbers.ts'
import { UNIT_WORDS as EN_UNITS } from '../../src/language/en/units.ts'
import { MONEY_SIGNS, SYMBOLS, UNITS } from '../../src/language/units.ts'
import { NUMBERS as ZH } from '../../src/language/zh/numbers.ts'
import { UNIT_WORDS as ZH_UNITS } from '../../src/language/zh/units.ts'
import { DIMENSIONS } from '../../src/schema/terms.ts'

const meanings = (table: string): string[] =>
  table.split(/[;\n]/).flatMap((row) => (row.includes(' = ') ? [row.split(' = ')[0]!.split(' * ')[0]!.trim()] : []))

describe('the unit table', () => {
  test.each([
    ['symbols', SYMBOLS],
    ['money signs', MONEY_SIGNS],
    ['English units', EN_UNITS.units],
    ['English money', EN_UNITS.money],
    ['Chinese units', ZH_UNITS.units],
    ['Chinese money', ZH_UNITS.money],
  ])('knows every unit of the %s', (_, table) => {
    const rates = ['bit/s']
    expect(meanings(table).filter((unit) => !UNITS.has(unit) && !rates.includes(unit))).toEqual([])
  })

  test('has a base of its own dimension for every unit', () => {
    for (const { base, dimension, scale } of UNITS.values()) {
      expect(UNITS.get(base)).toMatchObject({ dimension, scale: 1 })
      expect([...DIMENSIONS] as string[]).toContain(dimension)
      expect(scale).toBeGreaterThan(0)
    }
  })

  test('money has an ISO code in capitals, or a name in lower case where the country is open', () => {
    const names = [...UNITS].filter(([, { dimension }]) => dimension === 'money').map(([name]) => name)
    expect(names.filter((name) => !/^(?:[A-Z]{3}|[a-z]+)$/.test(name))).toEqual([])
  })
})

test('the lists of both languages are written in lower case, simplified characters and ASCII punctuation', () => {
  for (const lists of [EN, ZH, EN_UNITS, ZH_UNITS])
    for (const [name, list] of Object.entries(lists))
      if (name !== 'money' && name !== 'units' && name !== 'change') expect(list.match(/[A-Z，；。]/g), name).toBeNull()
})

test.each([
  ['3 km', 3000],
  ['2 hours', 7200],
  ['4 acres', 16187.4257],
])('%s scales to its base', (text, base) => {
  const [found] = findQuantities(text, { language: 'en' })
  expect(found!.min! * UNITS.get(found!.unit)!.scale).toBeCloseTo(base, 3)
})

test('the README names every unit under its dimension, and no other', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const dimensions = [...new Set([...UNITS.values()].map(({ dimension }) => dimension))]
  for (const dimension of dimensions) {
    const row = new RegExp(`^\\| \`${dimension}\` \\| (.*) \\|$`, 'm').exec(readme)?.[1] ?? ''
    const listed = row.split(dimension === 'money' ? /,? / : ', ')
    const units = [...UNITS].flatMap(([name, unit]) => (unit.dimension === dimension ? [name] : []))
    expect(listed.toSorted(), dimension).toEqual(units.toSorted())
  }
})
