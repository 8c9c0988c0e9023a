import * as OpenCC from 'opencc-js'
import { describe, expect, it } from 'vitest'
import { diffVersions } from '../../src/compare/diff.ts'
import { historyOf } from '../../src/compare/history.ts'
import type { Link } from '../../src/schema/index.ts'
import { readTranscript } from '../../src/transcript/index.ts'
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

/** Gone and come, of each change: what was said before and is said now. */
const wordings = (links: readonly Link[]): string[] =>
  links.flatMap((link) => link.changes.map(({ type, from, to }) => `${type}: ${from?.text ?? ''} → ${to?.text ?? ''}`))

describe.skipIf(!english)('three versions of one interview in English', () => {
  it('corrected: four numbers, three words, nothing else', () => {
    const links = changes(english![0]!, english![1]!)
    expect(wordings(links).sort()).toEqual([
      'number: 14 → 15',
      'number: 32 → 33',
      'number: five → seven',
      'number: five → seven',
      'wording: beaches → breaches',
      'wording: loaded → deadpan',
      'wording: or arrest → at last',
    ])
    expect(links.every(({ status, moved }) => status === 'changed' && !moved)).toBe(true)
  })

  it('final: one sentence went over to the other speaker, a few asides are gone, wordings', () => {
    const links = changes(english![1]!, english![2]!)
    expect(types(links).filter((type) => type !== 'wording')).toEqual(['speaker'])
    expect(links.filter(({ moved }) => moved)).toHaveLength(1)
    expect(wordings(links)).toEqual(
      expect.arrayContaining(['wording: breaches → beaches', 'wording: was formed → becomes legal']),
    )
    // Asides: which of them are claims is not for these tests to say.
    expect(links.filter(({ status }) => status === 'dropped').length).toBeLessThanOrEqual(4)
    expect(new Set(links.map(({ status }) => status))).toEqual(new Set(['changed', 'dropped']))
    expect(links.filter(({ severity }) => severity === 'minor')).toHaveLength(6)
  })

  it('as a history: the word that was corrected and came back', () => {
    const { claims, summary } = historyOf(english!.map(version))
    expect(summary.returned).toBe(0)
    expect(summary.changed).toBeLessThanOrEqual(15)
    const twice = claims.filter(({ changedIn }) => changedIn.length === 2)
    expect(twice).toHaveLength(3)
    expect(twice.filter(({ steps }) => steps[1]!.restores === 0)).toHaveLength(1)
  })
})

describe.skipIf(!traditional)('two versions in traditional characters', () => {
  it('the corrections are wordings, and no claim comes or goes', () => {
    const links = changes(traditional![0]!, traditional![1]!)
    expect(links.map(({ status, severity }) => `${status} ${severity}`)).toEqual(links.map(() => 'changed minor'))
    expect(links.length).toBeLessThanOrEqual(14)
    expect(new Set(types(links))).toEqual(new Set(['wording']))
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
  it('differ in typography, headings and labels: nothing that was claimed', () =>
    expect(changes(pair[0]!.text, pair[1]!.text)).toEqual([]))
})

/** The same document with every turn under a label of another shape and its lines broken in other places. */
function reshaped(text: string, label: (name: string) => string): string {
  const turns = readTranscript(version(text).document!.reading).passages.filter(({ mode }) => mode === 'speech')
  const wrapped = (part: string): string => part.replace(/([\u4e00-\u9fff]{11})(?=[\u4e00-\u9fff])/g, '$1\n')
  const preface = text.slice(0, text.lastIndexOf('\n\n', turns[0]!.body.starts[0]!))
  const said = turns.map(({ speaker, body }) => label(speaker!) + body.text.split('\n').map(wrapped).join('\n\n'))
  return [wrapped(preface), ...said].join('\n\n')
}

describe('the same words in traditional characters', () => {
  const simplified = [...fixtures.filter(({ name }) => name === 'retelling.zh.md'), ...interviews]
    .map(({ text }) => text)
    .filter((text) => version(text).claims.source.script === 'Hans')

  it.each(['t', 'tw', 'hk'] as const)('%s: no difference', (to) => {
    const convert = OpenCC.Converter({ from: 'cn', to })
    for (const text of simplified) expect(changes(text, convert(text))).toEqual([])
  })

  const labels = [
    (name: string) => `### ${name}\n\n`,
    (name: string) => `${name}：`,
    (name: string) => `[12:30] **${name}:** `,
  ]
  it('re-wrapped and under other labels: no difference', () => {
    const convert = OpenCC.Converter({ from: 'cn', to: 'tw' })
    simplified.forEach((text, i) => {
      expect(changes(text, convert(reshaped(text, labels[i % labels.length]!)))).toEqual([])
    })
  })
}, 120_000)
