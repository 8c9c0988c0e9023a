import { describe, expect, it } from 'vitest'
import { diffVersions } from '../../src/compare/diff.ts'
import { mirrored } from '../../src/compare/mirror.ts'
import { claimsOfSpeaker } from '../../src/compare/speaker-choice.ts'
import { Difference, type Link } from '../../src/schema/index.ts'
import { fixtures } from '../support/documents.ts'
import { random } from '../support/random.ts'
import { editsFor, rewrite } from './planting.ts'
import { version } from './versions.ts'

const TEXT = `**Bob:** Who pays for it?

**Ann:** The state pays for half of the plant, and the owners pay for the rest of it. The plant may open in 2031. We have hired nine hundred
people so far. None of them has left the valley. If the price of copper falls, we will close the old mine.

**Bob:** I have read that the mine is flooded.

**Ann:** The mine is not flooded at all. It was dry when I went down in March. Our pumps move 12万 litres a day.
`
const diff = (a: string, b: string) => diffVersions(version(a), version(b))
const changed = (a: string, b: string): Link[] => diff(a, b).links.filter(({ status }) => status !== 'unchanged')

describe('what became of a claim', () => {
  it.each<[string, (text: string) => string, Partial<Link>[]]>([
    ['nothing', (text) => text, []],
    [
      'rewritten numbers, quotes and labels',
      (text) =>
        text
          .replaceAll('**Ann:**', 'ANN:')
          .replaceAll('**Bob:**', 'BOB:')
          .replace('12万', '120,000')
          .replace('nine hundred', '900'),
      [],
    ],
    [
      'a dropped sentence',
      (text) => text.replace('None of them has left the valley. ', ''),
      [{ status: 'dropped', severity: 'major' }],
    ],
    [
      'an added sentence',
      (text) => text.replace('None of them', 'They are paid well and on time. None of them'),
      [{ status: 'added', severity: 'major' }],
    ],
    [
      'a moved sentence',
      (text) =>
        text
          .replace('The plant may open in 2031. ', '')
          .replace('in March. ', 'in March. The plant may open in 2031. '),
      [{ status: 'moved', severity: 'minor', moved: true }],
    ],
    ['another number', (text) => text.replace('2031', '2013'), [{ status: 'changed', severity: 'major' }]],
    ['another word', (text) => text.replace('It was dry', 'It was warm'), [{ status: 'changed', severity: 'minor' }]],
    [
      'a split',
      (text) => text.replace('the plant, and the owners pay', 'the plant. The owners pay'),
      [{ status: 'split' }],
    ],
    ['a merger', (text) => text.replace('at all. It was', 'at all, it was'), [{ status: 'merged' }]],
  ])('%s', (_, edit, expected) => {
    expect(changed(TEXT, edit(TEXT))).toMatchObject(expected)
  })

  it.each<[string, string, string, string]>([
    ['negation', 'is not flooded', 'is flooded', 'negation'],
    ['hedge', 'may open', 'will open', 'hedge'],
    ['number', 'nine hundred', 'nineteen hundred', 'number'],
    ['condition', 'If the price of copper falls, we', 'We', 'condition'],
    ['name', 'in March', 'in Madrid', 'name'],
    ['cut', ', and the owners pay for the rest of it', '', 'truncated'],
  ])('%s', (_, old, now, type) => {
    const [link, ...others] = changed(TEXT, TEXT.replace(old, now))
    expect(others).toEqual([])
    expect(link!.changes.map((change) => change.type)).toContain(type)
  })

  it('gives both values of a changed number and their ratio', () => {
    const [link] = changed(TEXT, TEXT.replace('nine hundred', '450'))
    expect(link!.changes[0]).toMatchObject({ type: 'number', values: { from: 900, to: 450, ratio: 0.5 } })
  })

  it('finds a claim that went over to the other speaker, whatever the filter', () => {
    const to = TEXT.replace('**Bob:** I have read that', '**Ann:** I have read that')
    const [link] = changed(TEXT, to)
    expect(link!.changes[0]).toMatchObject({ type: 'speaker', from: { text: 'Bob' }, to: { text: 'Ann' } })
    const [ann] = [version(TEXT)]
    const filtered = {
      ...ann,
      claims: { ...ann.claims, claims: ann.claims.claims.filter(({ speaker }) => speaker === 'Bob') },
    }
    const types = diffVersions(filtered, version(to)).links.flatMap(({ changes }) =>
      changes.map((change) => change.type),
    )
    expect(types).toEqual(['speaker'])
  })

  it('looks for a claim in the other text before it is dropped', () => {
    const to = version(TEXT)
    const links = diffVersions(version(TEXT), {
      ...to,
      claims: { ...to.claims, claims: to.claims.claims.slice(2) },
    }).links
    expect(links.map(({ status }) => status)).toEqual(links.map(() => 'unchanged'))
  })

  it('knows a short claim by its place, and not another sentence in it', () => {
    const short = TEXT.replace('It was dry when I went down in March.', 'It will reopen.')
    expect(changed(short, short.replace('It will reopen', 'It may reopen'))).toMatchObject([
      { status: 'changed', changes: [{ type: 'hedge' }] },
    ])
    expect(changed(short, short.replace('It will reopen', 'Nobody was hurt')).map(({ status }) => status)).toEqual([
      'dropped',
      'added',
    ])
  })

  it('knows a speaker under another name by what he says', () => {
    const renamed = TEXT.replaceAll('**Ann:**', '**Dr Ann Lee:**')
      .replaceAll('**Bob:**', '**Host:**')
      .replace('2031', '2032')
    const [from, to] = claimsOfSpeaker([version(TEXT), version(renamed)], 'bob')
    expect(new Set(to!.claims.claims.map(({ speaker }) => speaker))).toEqual(new Set(['Host']))
    expect(diffVersions(from!, to!).links.map(({ status }) => status)).toEqual(['unchanged'])
    const [ann, lee] = claimsOfSpeaker([version(TEXT), version(renamed)], 'lee')
    expect(diffVersions(ann!, lee!).summary).toMatchObject({ changed: 1, dropped: 0, added: 0 })
    expect(() => claimsOfSpeaker([version(TEXT), version(renamed)], 'Carl')).toThrow('no speaker "Carl"')
  })

  it('takes a claim that is said twice for two, and a sentence set as a heading for one', () => {
    const said = 'It was dry when I went down in March.'
    const again = TEXT.replace('120,000', '12万').replace('has left the valley.', `has left the valley. ${said}`)
    expect(changed(TEXT, again)).toMatchObject([{ status: 'added', to: [{ quote: said }] }])
    expect(changed(again, TEXT)).toMatchObject([{ status: 'dropped' }])
    const headed = TEXT.replace('**Bob:** I have read', '“None has left the valley.”\n\n**Bob:** I have read')
    expect(version(headed).claims.claims.length).toBe(version(TEXT).claims.claims.length + 1)
    expect(changed(TEXT, headed)).toEqual([])
    const wrong = headed.replace('“None has left', '“Nine of them have left')
    expect(changed(TEXT, wrong)).toMatchObject([{ status: 'added' }])
  })

  it('knows a sentence that is only read in two pieces', () => {
    const pieces = (quotes: string[]) => {
      const one = version(TEXT)
      const [claim] = one.claims.claims
      const claims = quotes.map((quote, i) => {
        const place = (offset: number) => ({ line: 1, column: offset + 1, offset: 100 * i + offset })
        return { ...claim!, id: `c${i}`, quote, span: { start: place(0), end: place(quote.length) } }
      })
      return { claims: { ...one.claims, claims }, document: null }
    }
    const [whole, cut] = [pieces(['It costs a lot, it is late.']), pieces(['It costs a lot,', 'it is late.'])]
    expect(diffVersions(whole, cut).links).toMatchObject([{ status: 'unchanged', severity: 'none' }])
    expect(diffVersions(whole, pieces(['It costs a lot.', 'It is late.'])).links).toMatchObject([{ status: 'split' }])
  })

  it('compares claim files without their texts', () => {
    const [a, b] = [version(TEXT), version(TEXT.replace('is not flooded', 'is flooded'))]
    const links = diffVersions({ ...a, document: null }, { ...b, document: null }).links
    expect(links.filter(({ status }) => status !== 'unchanged')).toMatchObject([{ changes: [{ type: 'negation' }] }])
  })
})

describe('laws', () => {
  const pairs = fixtures
    .filter(({ name }) => name.startsWith('retelling-republished'))
    .map(({ name, text }) => [
      name,
      fixtures.find((other) => other.name === name.replace('-republished', ''))!.text,
      text,
    ])

  it.each(fixtures.map(({ name, text }) => [name, text]))('a text against itself is empty: %s', (_, text) => {
    const { links } = diff(text, text)
    expect(
      links.filter(({ status, severity, moved }) => status !== 'unchanged' || severity !== 'none' || moved),
    ).toEqual([])
  })

  it.each(pairs)('swapping the versions mirrors the result: %s', (_, from, to) => {
    const [there, back] = [diff(from!, to!), diff(to!, from!)]
    const key = (link: Link): string => JSON.stringify([link.from, link.to, link])
    expect(back.links.map(mirrored).map(key).sort()).toEqual(there.links.map(key).sort())
    expect(Difference.parse(there)).toEqual(there)
  })

  it.each(pairs)('every claim of both sides stands in one link: %s', (_, from, to) => {
    const [a, b] = [version(from!), version(to!)]
    const { links } = diffVersions(a, b)
    const ids = (side: 'from' | 'to'): string[] => links.flatMap((link) => link[side].map(({ id }) => id)).sort()
    for (const { id } of a.claims.claims) expect(ids('from').filter((known) => known === id)).toHaveLength(1)
    for (const { id } of b.claims.claims) expect(ids('to').filter((known) => known === id)).toHaveLength(1)
  })

  it.each([3, 14, 159])('planted edits of any seed: mirrored, and every claim in one link: %i', (seed) => {
    for (const { text } of fixtures.filter(({ name }) => /^retelling\.|^interviews/.test(name))) {
      const from = version(text)
      const edits = editsFor(from.claims, text, random(seed), { dropped: 0.1, moved: 0.1, kept: 0.3 })
      const to = version(rewrite(text, edits))
      const [there, back] = [diffVersions(from, to).links, diffVersions(to, from).links]
      const key = (link: Link): string => JSON.stringify([link.from, link.to, link])
      expect(back.map(mirrored).map(key).sort()).toEqual(there.map(key).sort())
      for (const [side, { claims }] of [
        ['from', from],
        ['to', to],
      ] as const) {
        const ids = there.flatMap((link) => link[side].map(({ id }) => id))
        expect(
          claims.claims.filter(({ id }) => ids.indexOf(id) < 0 || ids.indexOf(id) !== ids.lastIndexOf(id)),
        ).toEqual([])
      }
    }
  })

  it('an unrelated paragraph changes no other link', () => {
    const [, from, to] = pairs[0]!
    const without = changed(from!, to!)
    const more = changed(from!, `${to}\n\n**Host:** Whales sing in the dark water north of the islands.\n`)
    expect(more.filter(({ status }) => status !== 'added').length).toBe(
      without.filter(({ status }) => status !== 'added').length,
    )
  })
})

it.each(['en', 'zh'])('finds the seven edits of the republished retelling, and nothing else: %s', (language) => {
  const text = (name: string): string => fixtures.find((fixture) => fixture.name === name)!.text
  const links = changed(text(`retelling.${language}.md`), text(`retelling-republished.${language}.md`))
  expect(links.map(({ status, moved, changes }) => changes[0]?.type ?? (moved ? 'moved' : status)).sort()).toEqual([
    'added',
    'dropped',
    'hedge',
    'moved',
    'negation',
    'number',
    'speaker',
  ])
})

it.each(['one', 'other'])('a speaker is changed, whether or not a file lists those who speak: %s', (side) => {
  const talk = (name: string): string =>
    `**Host:** What of the bridge?\n\n**${name}:** It has two towers. Its cables were made in Leeds. It may stay closed until May.\n\n**Host:** And who paid?\n\n**Bob:** The tolls paid for it.\n`
  const [from, to] = [version(talk('Ann')), version(talk('Bob'))]
  const unlisted = (one: typeof from) => ({ ...one, claims: { ...one.claims, speakers: [] } })
  const { links } = side === 'one' ? diffVersions(unlisted(from), to) : diffVersions(from, unlisted(to))
  expect(links.map(({ changes }) => changes.map(({ type }) => type))).toEqual([
    ['speaker'],
    ['speaker'],
    ['speaker'],
    [],
  ])
})
