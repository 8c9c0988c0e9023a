import { expect, test } from 'vitest'
import { width, wrap } from '../../src/report/wrap.ts'
import { random } from '../support/random.ts'

const lines = (text: string, columns: number) => wrap(text, columns).map(({ start, end }) => text.slice(start, end))

test.each([
  ['words at blanks', 'one two three', 7, ['one two', 'three']],
  ['Han anywhere', '数据几乎用完了', 6, ['数据几', '乎用完', '了']],
  ['no comma first', '我们看到，数据', 8, ['我们看', '到，数据']],
  ['no quotation mark last', '他说「很好」吧', 6, ['他说', '「很', '好」吧']],
  ['Han next to Latin', '在Meta工作', 6, ['在Meta', '工作']],
  ['brackets of code and years stay with their word', 'call f(x) now', 5, ['call', 'f(x)', 'now']],
  ['a dot between facts ends a line', 'a.md:5 · Ada', 9, ['a.md:5 ·', 'Ada']],
  ['signs around what changed stay with it', '应受[-是-]受{+的+}托', 9, ['应受', '[-是-]受', '{+的+}托']],
  ['an address that is too long is cut', 'see abcdefghij', 4, ['see', 'abcd', 'efgh', 'ij']],
  ['blanks around go', '  a  ', 4, ['a']],
  ['nothing', '', 10, []],
  ['emoji are wide', '😀😀😀', 4, ['😀😀', '😀']],
])('%s', (_, text, columns, expected) => {
  expect(lines(text, columns)).toEqual(expected)
})

test('nothing is lost and no line is too wide, whatever the text and the width', () => {
  const next = random(7)
  const signs = ['数', '据', '，', '。', '“', '”', 'a', 'bc', ' ', '12', '(', ')', '😀', '·', 'é', '（', '）']
  for (let round = 0; round < 400; round++) {
    const text = Array.from({ length: next() * 40 }, () => signs[Math.floor(next() * signs.length)]).join('')
    const columns = 2 + Math.floor(next() * 30)
    const broken = lines(text, columns)
    expect(broken.join('').replace(/ /g, ''), `round ${round}`).toBe(text.replace(/ /g, ''))
    for (const line of broken) expect(width(line), `round ${round}: ${line}`).toBeLessThanOrEqual(columns)
  }
})
