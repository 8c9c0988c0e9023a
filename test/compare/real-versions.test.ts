import * as OpenCC from 'opencc-js'
import { describe, expect, it } from 'vitest'
import { diffVersions } from '../../src/compare/diff.ts'
import type { Link } from '../../src/schema/index.ts'
import { fixtures, interviews } from '../support/documents.ts'
import { version } from './versions.ts'

/** Real interviews that were published more than once; where they are not at hand nothing is tested. */
const versions = new Map<string, string[]>()
for (const { name, text } of interviews.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
  const known = /^(.+)-v\d[^.]*\.(.+)\.md$/.exec(name)
  if (known) versions.set(`${known[1]}.${known[2]}`, [...(versions.get(`${known[1]}.${known[2]}`) ?? []), text])
}
const chains = [...versions.values()]
const english = chains.find(
  ([text]) => /^[\x00-\u02ff\u2000-\u20ff]*$/.test(text!.slice(0, 500)) && text!.length > 40_000,
)
const renamed = chains.find((chain) => chain.length === 2 && version(chain[0]!).claims.source.script === 'Hans')
const traditional = chains.find((chain) => version(chain[0]!).claims.source.script === 'Hant')
const changes = (from: string, to: string): Link[] =>
  diffVersions(version(from), version(to)).links.filter(({ status }) => status !== 'unchanged')
const types = (links: readonly Link[]): string[] => links.flatMap((link) => link.changes.map(({ type }) => type))

describe.skipIf(!english)('three versions of one interview in English', () => {
  it('corrected: four numbers, three words, nothing else', () => {
    const links = changes(english![0]!, english![1]!)
    const values = links.flatMap((link) => link.changes.flatMap((change) => change.values ?? []))
    expect(values.map(({ from, to }) => [from, to])).toEqual([
      [32, 33],
      [14, 15],
      [5, 7],
      [5, 7],
    ])
    expect(types(links).sort()).toEqual([...Array(4).fill('number'), ...Array(3).fill('wording')])
    expect(links.every(({ status, moved }) => status === 'changed' && !moved)).toBe(true)
  })

  it('final: one sentence went over to the other speaker, a few asides are gone, wordings', () => {
    const links = changes(english![1]!, english![2]!)
    expect(types(links).filter((type) => type !== 'wording')).toEqual(['speaker'])
    expect(links.filter(({ status }) => status === 'added')).toEqual([])
    expect(links.filter(({ status }) => status === 'dropped').length).toBeLessThanOrEqual(5)
    expect(links.filter(({ severity }) => severity === 'minor').length).toBeLessThanOrEqual(7)
  })
})

describe.skipIf(!traditional)('two versions in traditional characters', () => {
  it('the corrections are wordings, and no claim comes or goes', () => {
    const links = changes(traditional![0]!, traditional![1]!)
    expect(links.map(({ status }) => status)).toEqual(links.map(() => 'changed'))
    expect(links.length).toBeLessThanOrEqual(16)
    expect(types(links).filter((type) => type !== 'wording').length).toBeLessThanOrEqual(2)
  })
})

describe.skipIf(!renamed)('labels renamed throughout', () => {
  it('is no difference', () => expect(changes(renamed![0]!, renamed![1]!)).toEqual([]))
})

describe.skipIf(interviews.length === 0)('two clips of one interview', () => {
  const clips = interviews.filter(({ name }) => /^(.+)-[a-z]+\.zh\.md$/.test(name))
  const pair = clips.flatMap((a, i) =>
    clips
      .slice(i + 1)
      .filter((b) => b.name.replace(/-[a-z]+\.zh/, '') === a.name.replace(/-[a-z]+\.zh/, ''))
      .map((b) => [a, b]),
  )[0]!
  it('differ in typography, headings and labels: hardly anything is left', () => {
    const links = changes(pair[0]!.text, pair[1]!.text)
    expect(links.filter(({ status }) => status !== 'added').length).toBeLessThanOrEqual(2)
    expect(links.length).toBeLessThanOrEqual(4)
  })
})

/** The spoken words of a document under labels of another shape, in lines of another width. */
function relabelled(text: string): string {
  const { claims, document } = version(text)
  void document
  return claims.claims
    .map(({ speaker, quote }) => `### ${speaker}\n\n${quote.replace(/(.{37})/gu, '$1\n')}`)
    .join('\n\n')
}

describe('the same words in traditional characters', () => {
  const simplified = [...fixtures.filter(({ name }) => name === 'retelling.zh.md'), ...interviews]
    .map(({ text }) => text)
    .filter((text) => version(text).claims.source.script === 'Hans')
  // A narrator's sentence around a quotation may be cut in another place.
  it.each(['t', 'tw', 'hk'] as const)('%s: no difference in what is said', (to) => {
    const convert = OpenCC.Converter({ from: 'cn', to })
    for (const text of simplified) {
      const links = changes(text, convert(text))
      expect(links.flatMap((link) => link.changes)).toEqual([])
      expect(links.length).toBeLessThanOrEqual(3)
    }
  })

  it('re-wrapped and under other labels: no difference', () => {
    const convert = OpenCC.Converter({ from: 'cn', to: 'tw' })
    for (const text of simplified) {
      const copy = relabelled(text)
      expect(changes(copy, convert(copy))).toEqual([])
    }
  })
}, 120_000)
