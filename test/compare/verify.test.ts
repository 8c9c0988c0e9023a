import { describe, expect, it } from 'vitest'
import { toQuotes } from '../../src/compare/inputs/index.ts'
import type { ClaimSet } from '../../src/schema/index.ts'
import { check, version } from './versions.ts'

const TEXT = `# A talk

**Bob Host:** What does it cost?

**Ann Lee:** The plant may cost $3.5 billion, if the state pays half of it. We will not sell it to anybody. Nobody
in this valley has ever built such a plant.

**Bob Host:** Who works there?

**Ann Lee:** We have 120,000 workers. They come from nine countries, and they stay for twelve years. Our rivals have never paid their
workers in full.
`
const { claims } = version(TEXT)
const one = (quote: string, speaker?: string, text = TEXT) =>
  check(toQuotes([{ quote, ...(speaker ? { speaker } : {}) }]), text).results[0]!

it('finds its own claims exactly, and the same claims moved in a longer copy', () => {
  const { summary } = check(claims, TEXT)
  expect(summary).toEqual({ exact: claims.claims.length, moved: 0, folded: 0, altered: 0, missing: 0 })
  expect(check(claims, `Posted again.\n\n${TEXT}`).summary).toMatchObject({ moved: claims.claims.length })
})

describe('a quote against the text', () => {
  it.each([
    ['We have 120,000 workers.', 'exact', []],
    ['we have 120000 workers', 'folded', []],
    ['We have twelve myriads of workers.', 'missing', []],
    ['“We will not sell it to anybody”', 'folded', []],
    ['The plant will cost $3.5 billion, if the state pays half of it.', 'altered', ['hedge']],
    ['The plant may cost $3.5 billion.', 'altered', ['extended']],
    ['The plant may cost $3.5 billion', 'exact', []],
    ['The plant may cost $5.3 billion, if the state pays half of it.', 'altered', ['number']],
    ['We will sell it to anybody.', 'altered', ['negation']],
    ['Somebody in this valley has ever built such a plant.', 'altered', ['negation']],
    ['They come from nine countries, and they stay for ten years.', 'altered', ['number']],
    ['The sea is deep and cold here in the winter.', 'missing', []],
  ])('%s: %s', (quote, status, types) => {
    const result = one(quote)
    expect(result.status).toBe(status)
    for (const type of types ?? []) expect(result.changes.map((change) => change.type)).toContain(type)
  })

  it('knows who says it, by a part of the name too', () => {
    expect(one('We have 120,000 workers.', 'Lee').status).toBe('exact')
    expect(one('We have 120,000 workers.', 'Bob Host')).toMatchObject({
      status: 'altered',
      changes: [{ type: 'speaker', from: { text: 'Bob Host' }, to: { text: 'Ann Lee' } }],
    })
  })

  it('counts all other places, and takes the one in its context', () => {
    const text = 'First he paid. Then she paid. Last they paid.'
    const quote = (prefix: string) => ({ id: '1', quote: 'paid', speaker: null, sentence: false, prefix })
    for (const [prefix, at] of [
      ['First he ', 9],
      ['Then she ', 24],
      ['Last they ', 40],
    ] as const) {
      const [result] = check([quote(prefix)], text).results
      expect(result).toMatchObject({ others: 2, span: { start: { offset: at } } })
    }
  })
})

describe('a sentence that something was put before or behind', () => {
  it.each([
    ['It is not true that we have 120,000 workers.', 'negation'],
    ['We have 120,000 workers, unless I am mistaken.', 'condition'],
    ['We have 120,000 workers if you count the cooks.', 'condition'],
    ['Perhaps we have 120,000 workers.', 'hedge'],
  ])('%s', (sentence, type) => {
    const copy = TEXT.replace('We have 120,000 workers.', sentence)
    const result = check(claims, copy).results.find((_, i) => claims.claims[i]!.quote.includes('120,000'))!
    expect(result.status).toBe('altered')
    expect(result.changes.map((change) => change.type)).toContain(type)
  })

  it('is no change where only the punctuation joins two sentences', () => {
    const copy = TEXT.replace('120,000 workers. They', '120,000 workers; they')
    expect(check(claims, copy).summary).toMatchObject({ altered: 0, missing: 0 })
  })
})

it('does not take a look-alike for what was deleted', () => {
  const twins = `**Ann:** Team Alpha will be stationed at the red gate of the northern harbour. Team Beta will be stationed at the blue gate of the northern harbour.\n`
  const { claims: set } = version(twins)
  const [alpha, beta] = check(set, twins.replace(/Team Alpha.*?harbour\. /, '')).results
  expect(alpha).toMatchObject({ status: 'missing', span: null, quote: null })
  expect(alpha!.nearest?.text).toContain('Team Beta')
  expect(beta!.status).toBe('moved')
})

it('finds a renamed speaker by what is said, and a swapped one as a change', () => {
  const renamed = TEXT.replaceAll('Ann Lee', 'The director')
  expect(check(claims, renamed).results.map(({ status }) => status)).not.toContain('altered')
  const swapped = TEXT.replace('**Ann Lee:** We have', '**Bob Host:** We have')
  expect(check(claims, swapped).results.filter(({ changes }) => changes[0]?.type === 'speaker').length).toBeGreaterThan(
    0,
  )
})

describe('a claim file edited by hand', () => {
  const edited = (edit: (set: ClaimSet) => void) => {
    const set = structuredClone(claims)
    edit(set)
    return check(set, TEXT)
  }
  it.each<[string, (set: ClaimSet) => void, string]>([
    [
      'quote',
      (set) => {
        set.claims[0]!.quote = set.claims[0]!.quote.replace('may', 'will')
      },
      'hedge',
    ],
    [
      'speaker',
      (set) => {
        set.claims[0]!.speaker = 'Bob Host'
      },
      'speaker',
    ],
    [
      'value',
      (set) => {
        set.claims[0]!.quantities[0]!.min = 7
      },
      'number',
    ],
    [
      'figure',
      (set) => {
        set.claims[0]!.quantities[0]!.text = '$9.5 billion'
      },
      'number',
    ],
    [
      'hedges',
      (set) => {
        set.claims[0]!.hedges = []
      },
      'hedge',
    ],
    [
      'negated',
      (set) => {
        set.claims[1]!.negated = !set.claims[1]!.negated
      },
      'negation',
    ],
  ])('%s', (_, edit, type) => {
    const { results } = edited(edit)
    const altered = results.filter(({ status }) => status === 'altered')
    expect(altered).toHaveLength(1)
    expect(altered[0]!.changes.map((change) => change.type)).toContain(type)
    expect(altered[0]!.problems?.length).toBeGreaterThan(0)
  })

  it.each<[string, (set: ClaimSet) => void]>([
    [
      'id',
      (set) => {
        set.claims[0]!.id = 'xx-0'
      },
    ],
    [
      'twice the same',
      (set) => {
        set.claims.push(set.claims[0]!)
      },
    ],
    [
      'span',
      (set) => {
        set.claims[0]!.span.start.offset++
      },
    ],
    [
      'line',
      (set) => {
        set.claims[0]!.span.start.line = 40
      },
    ],
    [
      'kind',
      (set) => {
        set.claims[0]!.kind = set.claims[0]!.kind === 'fact' ? 'position' : 'fact'
      },
    ],
    [
      'question',
      (set) => {
        set.claims[0]!.question = null
      },
    ],
  ])('%s', (_, edit) => {
    expect(edited(edit).results.some(({ problems }) => problems !== undefined)).toBe(true)
  })

  it('length of the text', () => {
    expect(
      edited((set) => {
        set.source.length = 5
      }).problems,
    ).toHaveLength(1)
  })
})

describe('a quotation that leaves out words', () => {
  const text = `**Ann Lee:** The north gate and the old mill stay closed in winter. The river, which nobody owns, gives us water.
It may rain today. We sell the 40 boats that we do not need.\n\n**Bob Host:** Why?\n`
  it.each([
    ['The north gate … stay closed in winter.', 'folded', []],
    ['The north gate [...] stay closed in winter.', 'folded', []],
    ['The river … gives us water.', 'altered', ['negation']],
    ['It … rain today.', 'missing', []],
    ['We sell the … boats', 'missing', []],
    ['We sell … boats that we do not need.', 'altered', ['number']],
    ['stay closed in winter … The north gate', 'missing', []],
    ['The north gate … Why?', 'missing', []],
  ])('%s: %s', (quote, status, holds) => {
    const result = one(quote, undefined, text)
    expect(result.status).toBe(status)
    expect(result.changes.flatMap((change) => change.holds ?? [])).toEqual(holds)
    if (status === 'folded') {
      expect(result.folds).toEqual(['omission'])
      expect(result.notes).toEqual(['it leaves out “and the old mill”'])
    }
  })
})

describe('a part of a sentence', () => {
  const text = '**Ann Lee:** It is not true that we have 9 dogs. If the state pays, and only then, we will build it.\n'
  it.each([
    ['We have 9 dogs.', 'altered', 'negation'],
    ['we have 9 dogs', 'exact', null],
    ['We will build it.', 'altered', 'condition'],
  ])('%s: %s', (quote, status, held) => {
    const result = one(quote, undefined, text)
    expect(result.status).toBe(status)
    if (held) expect(result.changes.flatMap(({ type, holds = [] }) => [type, ...holds])).toContain(held)
    else expect(result.notes).toEqual(['its sentence also says “It is not true that”'])
  })
})

describe('who is quoted', () => {
  it.each([
    ['Lee', 'exact', undefined],
    ['Speaker 2', 'exact', undefined],
    ['Carl Gray', 'altered', true],
    ['李安妮', 'altered', false],
  ])('%s: %s', (speaker, status, certain) => {
    const result = one('We have 120,000 workers.', speaker)
    expect(result).toMatchObject({ status })
    expect(result.changes[0]?.certain).toBe(certain)
  })

  it('is another where a whole document gives the words to another name', () => {
    const renamed = TEXT.replaceAll('Ann Lee', 'Carl Gray')
    expect(check(claims, renamed).results.every(({ changes }) => changes[0]?.type === 'speaker')).toBe(true)
  })
})

it('reads quotes with markup, and marks of footnotes', () => {
  const text =
    '**Ann Lee:** We sell salt &amp; tea at [the gate](https://example.org).[^1] “It’s cheap,” she said.2 And good.\n'
  expect(one('We sell salt &amp; tea at [the gate](https://example.org).', undefined, text).status).toMatch(
    /exact|folded/,
  )
  expect(one('We sell <b>salt</b> & tea at the gate.', undefined, text)).toMatchObject({ status: 'folded' })
  expect(one('We sell salt & sand at the gate.', undefined, text).status).toMatch(/altered|missing/)
})

describe('more of a claim file edited by hand', () => {
  const edited = (edit: (set: ClaimSet) => unknown, text = TEXT) => {
    const set = structuredClone(claims)
    edit(set)
    return check(set, text)
  }
  it.each<[string, (set: ClaimSet) => unknown]>([
    ['a speaker’s role', (set) => Object.assign(set.speakers[1]!, { role: 'audience' })],
    ['a speaker’s turns', (set) => Object.assign(set.speakers[1]!, { turns: 9 })],
    ['the title', (set) => Object.assign(set.source, { title: 'Another talk' })],
    ['a speaker taken out', (set) => set.speakers.pop()],
  ])('%s', (_, edit) => {
    expect(edited(edit).problems).toHaveLength(1)
  })

  it('against another text, what it makes of the same words', () => {
    const copy = `Posted again.\n\n${TEXT}`
    const { results } = edited((set) => Object.assign(set.claims[1]!, { negated: !set.claims[1]!.negated }), copy)
    expect(results.filter(({ status }) => status === 'altered')).toHaveLength(1)
    expect(edited(() => {}, copy).results.every(({ problems }) => problems === undefined)).toBe(true)
  })

  it('by another program: it is said, and facts are compared all the same', () => {
    const { notes, results } = edited((set) => {
      set.generator.version = '99.0.0'
      set.claims[1]!.negated = !set.claims[1]!.negated
    })
    expect(notes).toHaveLength(1)
    expect(results.filter(({ status }) => status === 'altered')).toHaveLength(1)
  })
})
