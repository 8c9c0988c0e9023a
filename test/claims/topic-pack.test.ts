import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { TopicFinder } from '../../src/claims/topics.ts'
import { parseTopicPack } from '../../src/cli/topic-pack.ts'
import { coreTopics } from '../../src/language/topics.ts'
import { TopicPack } from '../../src/schema/topic-pack.ts'

const refusal = async (text: string): Promise<string> => {
  try {
    await parseTopicPack(text, 'pack.yaml')
    return 'accepted'
  } catch (error) {
    return (error as Error).message
  }
}

test('the built-in topics have the shape that users write', () => {
  expect(TopicPack.safeParse(coreTopics()).error?.issues ?? []).toEqual([])
  expect(coreTopics().topics.map(({ id }) => id)).toEqual([
    'data-exhaustion',
    'byte-comparison',
    'agi-timeline',
    'open-source',
  ])
})

test('every group of the built-in topics is used', () => {
  for (const { id, terms, about, carriedBy = [], sides } of coreTopics().topics) {
    const used = new Set([...about.flat(), ...carriedBy.flat(), ...(sides?.for ?? []), ...(sides?.against ?? [])])
    expect(
      Object.keys(terms).filter((group) => !used.has(group)),
      id,
    ).toEqual([])
  }
})

describe('a wrong pack is refused with the place and the reason', () => {
  const cases: [what: string, text: string, message: string | RegExp][] = [
    ['broken YAML', 'name: x\ntopics: [', /^pack\.yaml:2: no YAML: /],
    ['not a pack', '- a\n- b\n', /^pack\.yaml:1: no topic pack: /],
    ['no topics', 'name: x\ntopics: []\n', /^pack\.yaml:2: no topic pack: topics: /],
    [
      'a group that is not there',
      'name: x\ntopics:\n  - id: a\n    terms:\n      b: { en: [word] }\n    about:\n      - [b, c]\n',
      'pack.yaml:7: no topic pack: topics.0.about.0.1: no group "c" among the terms (b)',
    ],
    [
      'too many groups',
      `name: x\ntopics:\n  - id: a\n    about: [[b0]]\n    terms:\n${Array.from({ length: 32 }, (_, i) => `      b${i}: { en: [word] }\n`).join('')}`,
      'pack.yaml:6: no topic pack: topics.0.terms: more than 31 groups of words',
    ],
    [
      'a topic twice',
      'name: x\ntopics:\n  - { id: a, terms: { b: { en: [word] } }, about: [[b]] }\n  - { id: a, terms: { b: { en: [word] } }, about: [[b]] }\n',
      'pack.yaml:4: no topic pack: topics.1.id: a second topic "a"',
    ],
    [
      'a misspelt key',
      'name: x\ntopics:\n  - id: a\n    terms: { b: { en: [word] } }\n    about: [[b]]\n    carried-by: [[b]]\n',
      /^pack\.yaml:3: no topic pack: topics\.0: .*carried-by/,
    ],
    [
      'a pattern',
      'name: x\ntopics:\n  - id: a\n    terms:\n      b:\n        en:\n          - wo.*rd\n    about: [[b]]\n',
      'pack.yaml:7: no topic pack: topics.0.terms.b.en.0: a term is a word or a phrase, `*` may only end it',
    ],
  ]
  test.each(cases)('%s', async (_, text, message) => {
    if (typeof message === 'string') expect(await refusal(text)).toBe(message)
    else expect(await refusal(text)).toMatch(message)
  })
})

test('a pack may be JSON', async () => {
  const pack = { name: 'x', topics: [{ id: 'a', terms: { b: { en: ['word'] } }, about: [['b']] }] }
  expect(await parseTopicPack(JSON.stringify(pack), 'pack.json')).toEqual(pack)
})

describe('the example pack', async () => {
  const path = new URL('../../fixtures/topics/energy.yaml', import.meta.url)
  const finder = new TopicFinder([await parseTopicPack(readFileSync(path, 'utf8'), 'energy.yaml')])
  const topicsOf = (plain: string, language: 'en' | 'zh' = 'en') =>
    finder.tag([{ passage: 0, speaker: 'A', plain, language, question: null }])[0]!.topics

  test.each<[string, string[]]>([
    ['Nuclear power plants run day and night.', ['nuclear-power']],
    ['A nuclear family of four needs little power.', []],
    ['The grid has no capacity left for data centers.', ['grid-capacity']],
    ['The grid was built by my father.', []],
    ['Nuclear energy would spare the grid such a shortage.', ['nuclear-power', 'grid-capacity']],
  ])('%s', (plain, topics) => {
    expect(topicsOf(plain)).toEqual(topics)
  })

  test('in traditional characters', () => {
    expect(topicsOf('电网容量不足', 'zh')).toEqual(['grid-capacity'])
    const traditional = new TopicFinder([
      { name: 'x', topics: [{ id: 'a', terms: { b: { zh: ['電網'] } }, about: [['b']] }] },
    ])
    expect(
      traditional.tag([{ passage: 0, speaker: 'A', plain: '电网', language: 'zh', question: null }])[0]!.topics,
    ).toEqual(['a'])
  })
})
