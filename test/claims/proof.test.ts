import { describe, expect, test } from 'vitest'
import { ProofError, proveClaims, readsAs } from '../../src/claims/proof.ts'
import { type ClaimSet, extract } from '../../src/index.ts'
import { fixtures } from '../support/documents.ts'
import { pick, random } from '../support/random.ts'

test.each([
  ['大约\n**3 万**人', '大约 3 万人'],
  ['R&amp;D costs 2 \\* 3', 'R&D costs 2 * 3'],
  ['see [the paper](http://example.org/1 "t") again', 'see the paper again'],
  ['one\n> two', 'one two'],
  ['warm,\n\n**0:07** · and dry', 'warm, and dry'],
  ['<b>5</b>&nbsp;%', '5 %'],
  ['dry <!-- cut? --> and warm', 'dry and warm'],
  ['1. one\n2. two', 'one two'],
  ['in chapter\n12. Then', 'in chapter 12. Then'],
  ['5 &lt;b&gt; 6', '5 <b> 6'],
  ['10<sup>14</sup> bytes', '10^14 bytes'],
  ['3 m<sup>2</sup> of it', '3 m2 of it'],
  ['so<sup>[2]</sup> much', 'so much'],
  ['in 2004<a href="#fn1" id="r1">1</a> or so', 'in 2004 or so'],
  ['dry <span style="display: none">not</span>and warm', 'dry and warm'],
  ['dry <button class="x">Share</button>and warm', 'dry and warm'],
  ['Ana>They run', 'Ana: They run'],
  ['They run on <c.yellow>batteries</c>', 'They run on batteries'],
  ['They weigh <00:12.000>20 tons', 'They weigh 20 tons'],
  ['{\\an8}and warm', 'and warm'],
  ['warm\n\n00:00:01.00,00:00:03.00\nand dry', 'warm and dry'],
  ['warm\n\n0:00:01.000,0:00:03.000\nand dry', 'warm and dry'],
  ['warm\n\n00:00:01.50 and dry', 'warm and dry'],
  ['warm\n\n（12m30s） and dry', 'warm and dry'],
  ['warm\n\n2024/3/1 12:04 PM and dry', 'warm and dry'],
  ["we met [Editor's note: in May] by the sea", 'we met by the sea'],
  ['我们（編者註：五月）在海邊見面', '我们在海邊見面'],
])('%j reads as %j', (raw, quote) => {
  expect(readsAs(raw, quote)).toBe(true)
})

test.each([
  ['about 30 people', 'about 80 people'],
  ['1.5 million', '15 million'],
  ['it is not safe', 'it is safe'],
  ['5%', '5'],
  ['他不会来', '他会来'],
  ['three', 'three more'],
  ['in 12 m and 30 s', 'in s'],
  ['00:00:01.50 and dry', '50 and dry'],
  ['10<sup>14</sup> bytes', '1014 bytes and'],
  ['10<sup>14</sup> bytes', '10 bytes'],
  ['a <b>third</b> of it', 'a of it'],
  ['we met (not in May) by the sea', 'we met by the sea'],
])('%j does not read as %j', (raw, quote) => {
  expect(readsAs(raw, quote)).toBe(false)
})

describe('a claim that the text does not bear out is never let through', () => {
  const text = fixtures.find(({ name }) => name === 'retelling.en.md')!.text
  const good = extract(text)
  const spoken = [{ speaker: 'Ilan Verdier', start: 0, end: text.length }]
  const number = good.claims.findIndex(({ quantities }) => quantities.length > 0)

  const broken: [string, (set: ClaimSet) => void][] = [
    [
      'another digit in the quote',
      (set) => Object.assign(set.claims[number]!, { quote: `9${set.claims[number]!.quote}` }),
    ],
    ['a span one unit late', (set) => set.claims[3]!.span.start.offset++],
    ['a wrong line', (set) => set.claims[3]!.span.start.column++],
    ['another speaker', (set) => Object.assign(set.claims[3]!, { speaker: 'Host' })],
    ['an amount that is not there', (set) => Object.assign(set.claims[number]!.quantities[0]!, { text: '12 parsecs' })],
    ['an id twice', (set) => Object.assign(set.claims[3]!, { id: set.claims[2]!.id })],
  ]

  test('the claims as extracted stand', () => {
    expect(() => proveClaims(good, text, spoken)).not.toThrow()
  })

  test.each(broken)('%s', (_, tamper) => {
    const set = structuredClone(good)
    tamper(set)
    expect(() => proveClaims(set, text, spoken)).toThrow(ProofError)
  })
})

const DEBRIS = [
  '\n',
  '\n\n',
  '**',
  '> ',
  '- ',
  '12. ',
  '&amp;',
  '&lt;',
  '\\*',
  '<br>',
  '<b>',
  '`',
  '\r\n',
  '\t',
  '    ',
  '🚗',
  '\u0000',
  '[00:12] ',
  '&#xD;',
  '\u00a0',
  '·',
  '5%',
  'A: ',
]

test('no damage to a document makes the proof doubt what was read rightly', () => {
  const doubted: string[] = []
  for (let seed = 1; seed <= 100; seed++) {
    const next = random(seed)
    let text = pick(next, fixtures).text.slice(0, 3000)
    for (let i = 0; i < 12; i++) {
      const at = Math.floor(next() * text.length)
      text = text.slice(0, at) + pick(next, DEBRIS) + text.slice(at)
    }
    try {
      extract(text, { speaker: 'all' })
    } catch (error) {
      doubted.push(`seed ${seed}: ${error instanceof ProofError ? error.report[0] : error}`)
    }
  }
  expect(doubted).toEqual([])
})
