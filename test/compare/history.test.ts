import { describe, expect, it } from 'vitest'
import { diffVersions } from '../../src/compare/diff.ts'
import { historyOf } from '../../src/compare/history.ts'
import { type ClaimHistory, History } from '../../src/schema/index.ts'
import { fixtures } from '../support/documents.ts'
import { version } from './versions.ts'

const LAMP = 'The lamp at the harbour was lit for the first time in 1902.'
const COST = 'It may cost the town four million to keep it.'
const KEEPER = 'The last keeper left the tower before the war, and nobody took his place.'
const SALE = 'We have sold the old boats to a museum in Bergen.'
const talk = (...sentences: string[]): string =>
  `**Bob:** What became of the lighthouse?\n\n**Ann:** ${sentences.join(' ')}\n\n**Bob:** Do people come to see it?\n\n**Ann:** Hundreds of people climb the stairs every summer.\n`
const whole = talk(LAMP, COST, KEEPER, SALE)

const follow = (...texts: string[]): History => historyOf(texts.map(version))
const rowOf = ({ claims }: History, start: string): ClaimHistory =>
  claims.find(({ passages }) => passages.flat().some(({ quote }) => quote.startsWith(start)))!
const statuses = (row: ClaimHistory) => row.steps.map((step) => step?.status ?? null)

describe('a claim through several versions', () => {
  it('is one row, whatever happens to it', () => {
    const history = follow(
      whole,
      talk(LAMP, COST.replace('four', 'six'), SALE),
      talk(LAMP, COST.replace('four', 'six')),
    )
    expect(statuses(rowOf(history, 'The lamp'))).toEqual(['unchanged', 'unchanged'])
    expect(statuses(rowOf(history, 'It may'))).toEqual(['changed', 'unchanged'])
    expect(statuses(rowOf(history, 'The last keeper'))).toEqual(['dropped', null])
    expect(statuses(rowOf(history, 'We have sold'))).toEqual(['unchanged', 'dropped'])
    expect(rowOf(history, 'It may')).toMatchObject({ changedIn: [1], severity: 'major' })
    expect(history.summary).toEqual({ claims: 5, changed: 3, unchanged: 2, returned: 0 })
    expect(History.parse(history)).toEqual(history)
  })

  it('is known again where it comes back', () => {
    const row = rowOf(follow(whole, talk(LAMP, COST, SALE), whole), 'The last keeper')
    expect(statuses(row)).toEqual(['dropped', 'added'])
    expect(row.steps[1]).toMatchObject({ returnsFrom: 0, restores: 0, changes: [] })
    expect(row.passages.map(({ length }) => length)).toEqual([1, 0, 1])
  })

  it('is known again where it comes back changed, versions later', () => {
    const without = talk(LAMP, COST, SALE)
    const other = talk(LAMP, COST, KEEPER.replace('before', 'after'), SALE)
    const row = rowOf(follow(whole, without, without, other), 'The last keeper')
    expect(statuses(row)).toEqual(['dropped', null, 'added'])
    expect(row.steps[2]).toMatchObject({ returnsFrom: 0, changes: [{ type: 'wording' }] })
    expect(row.steps[2]).not.toHaveProperty('restores')
  })

  it('says which version has said so before', () => {
    const row = rowOf(follow(whole, talk(LAMP.replace('1902', '1912'), COST, KEEPER, SALE), whole), 'The lamp')
    expect(row.steps).toMatchObject([{ status: 'changed' }, { status: 'changed', restores: 0 }])
    expect(row.steps[0]).not.toHaveProperty('restores')
  })

  it('stays one when it is split and put together again', () => {
    const split = talk(LAMP, COST, KEEPER.replace(', and nobody', '. Nobody'), SALE)
    const row = rowOf(follow(whole, split, whole), 'The last keeper')
    expect(statuses(row)).toEqual(['split', 'merged'])
    expect(row.passages.map(({ length }) => length)).toEqual([1, 2, 1])
  })

  it('is followed through a version whose claims do not name it', () => {
    const middle = version(whole)
    const fewer = { ...middle, claims: { ...middle.claims, claims: middle.claims.claims.slice(0, 1) } }
    const history = historyOf([version(whole), fewer, version(whole.replace('before the war', 'after the war'))])
    expect(history.claims.map(({ passages }) => passages.length)).toEqual([3, 3, 3, 3, 3])
    expect(statuses(rowOf(history, 'The last keeper'))).toEqual(['unchanged', 'changed'])
    const back = historyOf([fewer, fewer, middle])
    expect(back.claims.map(statuses)).toEqual(back.claims.map(() => ['unchanged', 'unchanged']))
  })

  it('stands where the documents have it', () => {
    const history = follow(talk(LAMP, SALE), talk(LAMP, COST, SALE), talk(COST, KEEPER, SALE))
    expect(history.claims.map(({ passages }) => passages.flat()[0]!.quote.slice(0, 8))).toEqual(
      [LAMP, COST, KEEPER, SALE, 'Hundreds of'].map((quote) => quote.slice(0, 8)),
    )
  })
})

describe('laws', () => {
  const [from, to] = ['retelling.en.md', 'retelling-republished.en.md'].map(
    (name) => version(fixtures.find((fixture) => fixture.name === name)!.text)!,
  )

  it('two versions have the history that their difference tells', () => {
    const { links } = diffVersions(from!, to!)
    const { claims, steps } = historyOf([from!, to!])
    expect(claims).toHaveLength(links.length)
    expect(claims.flatMap(statuses).sort()).toEqual(links.map(({ status }) => status).sort())
    expect(steps[0]!.summary).toEqual(diffVersions(from!, to!).summary)
  })

  it('every claim of every version stands in one row', () => {
    const versions = [from!, to!, from!, to!]
    const { claims } = historyOf(versions)
    versions.forEach(({ claims: set }, i) => {
      const rows = claims.flatMap(({ passages }) => passages[i]!.map(({ id }) => id))
      for (const { id } of set.claims) expect(rows.filter((known) => known === id)).toHaveLength(1)
    })
  })

  it('what goes and comes back restores every claim', () => {
    const { claims } = historyOf([from!, to!, from!])
    for (const { passages, steps } of claims) {
      if (passages[0]!.length === 0) continue
      expect(passages[2]!.map(({ id }) => id)).toEqual(passages[0]!.map(({ id }) => id))
      if (steps[1]!.changes.length > 0) expect(steps[1]!.restores).toBe(0)
    }
  })
})
