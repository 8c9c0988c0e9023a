import { describe, expect, test } from 'vitest'
import { readsAs } from '../../src/claims/proof.ts'
import { extract } from '../../src/index.ts'
import { ClaimSet, type Span } from '../../src/schema/index.ts'
import { fixtures, interviews } from '../support/documents.ts'
import { random } from '../support/random.ts'

describe.each([...fixtures, ...interviews])('$name', ({ text }) => {
  const set = extract(text, { speaker: 'all' })
  const raw = ({ start, end }: Span): string => text.slice(start.offset, end.offset)

  test('keeps to the schema', () => {
    expect(ClaimSet.safeParse(set).error?.issues ?? []).toEqual([])
  })

  test('says nothing that the text does not say at that place', () => {
    for (const { quote, span, raw: passage, quantities, hedges, question } of set.claims) {
      expect(raw(span)).toBe(passage ?? quote)
      expect(passage).not.toBe(quote)
      for (const part of [...quantities, ...hedges]) expect(readsAs(raw(part.span), part.text), part.text).toBe(true)
      if (question) expect(readsAs(raw(question.span), question.quote)).toBe(true)
      const lines = text.slice(0, span.start.offset).split(/\r\n|\r|\n/)
      expect(span.start).toMatchObject({ line: lines.length, column: lines.at(-1)!.length + 1 })
    }
  })

  test('gives every claim its own id and refers to ids that are there', () => {
    const ids = new Set(set.claims.map(({ id }) => id))
    expect(ids.size).toBe(set.claims.length)
    const referred = [
      ...set.claims.flatMap(({ repeats, detail }) => [
        ...(repeats ? [repeats] : []),
        ...(detail?.type === 'argument' ? detail.reasons : []),
      ]),
      ...set.checks.flatMap(({ claims }) => claims),
    ]
    expect(referred.filter((id) => !ids.has(id))).toEqual([])
  })

  test('claims do not overlap and stand in order', () => {
    const ends = set.claims.map(({ span }) => span.end.offset)
    expect(set.claims.filter(({ span }, i) => i > 0 && span.start.offset < ends[i - 1]!)).toEqual([])
  })
})

/** Breaks the lines of paragraphs elsewhere, never inside markup or where a line would begin with a list mark. */
function rewrap(text: string, seed: number): string {
  const next = random(seed)
  return text
    .split(/\n{2,}/)
    .map((block) =>
      /^(?:[#>|\-*]|\s|\d+\.|```)/m.test(block) || block.includes('](')
        ? block
        : block.replace(/(?<=[\u4e00-\u9fff，。])(?=[\u4e00-\u9fff])/g, () => (next() < 0.04 ? '\n' : '')),
    )
    .join('\n\n')
}

test('the same claim in a re-wrapped copy has the same id', () => {
  const { text } = fixtures.find(({ name }) => name === 'retelling.zh.md')!
  const ids = (copy: string): string[] => extract(copy, { speaker: 'all' }).claims.map(({ id }) => id)
  const copy = rewrap(text, 7)
  expect(copy).not.toBe(text)
  expect(ids(copy)).toEqual(ids(text))
  expect(ids(text.replaceAll('\n', '\r\n'))).toEqual(ids(text))
})

test('two runs give the same result to the byte', () => {
  const { text } = fixtures.find(({ name }) => name === 'retelling.en.md')!
  expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text)))
})

describe('choices', () => {
  const text = fixtures.find(({ name }) => name === 'retelling.zh.md')!.text
  const all = extract(text, { speaker: 'all' })

  test('the interviewee is chosen without being named', () => {
    expect(new Set(extract(text).claims.map(({ speaker }) => speaker))).toEqual(new Set(['Ilan Verdier']))
  })

  test('a speaker goes by any label, in any case, or by a part of the name', () => {
    const claims = extract(text, { speaker: 'Ilan Verdier' }).claims
    expect(extract(text, { speaker: 'verdier' }).claims).toEqual(claims)
    expect(extract(text, { speaker: '嘉宾Ilan Verdier' }).claims).toEqual(claims)
  })

  test('an unknown speaker or topic is refused with near names', () => {
    expect(() => extract(text, { speaker: 'Verdeir' })).toThrow(/Ilan Verdier/)
    expect(() => extract(text, { topic: 'open-sauce' })).toThrow(/open-source/)
  })

  test('the top ones say nothing twice', () => {
    const pulled =
      '**A:** “The lake holds 40 million tons of salt.”\n\n**B:** And then?\n\n**A:** Well, the lake holds some 40 million tons of salt. It sank by 12 metres.\n'
    expect(extract(pulled, { speaker: 'A', top: 2 }).claims.map(({ quote }) => quote)).toEqual([
      '“The lake holds 40 million tons of salt.”',
      'It sank by 12 metres.',
    ])
  })

  test('a topic, a kind and the top ones are subsets in the order of the document', () => {
    const ids = all.claims.map(({ id }) => id)
    for (const set of [
      extract(text, { topic: 'open-source' }),
      extract(text, { kind: 'forecast' }),
      extract(text, { top: 5 }),
    ]) {
      expect(set.claims.length).toBeGreaterThan(0)
      const order = set.claims.map(({ id }) => ids.indexOf(id))
      expect(order).toEqual([...order].sort((a, b) => a - b))
      expect(order).not.toContain(-1)
    }
    expect(extract(text, { top: 5 }).claims).toHaveLength(5)
  })
})
