import { describe, expect, it } from 'vitest'
import { foldsBetween } from '../../src/compare/folds.ts'
import { joinTokens, SENTENCE_GAP, tokenise, tokeniseAll } from '../../src/compare/tokens.ts'
import { Vocabulary } from '../../src/compare/vocabulary.ts'

const vocabulary = new Vocabulary()
const tokens = (text: string) => tokenise(text, vocabulary)

describe('what two copies may differ in', () => {
  it.each([
    ['开放源代码是好事', '開放源代碼是好事', ['script']],
    ['他想像过这个场面', '他想象過這個場面', ['script']],
    ['好，走吧', '好,走吧', ['width']],
    ['ＡＢＣ 公司', 'ABC 公司', ['width']],
    ['Open the code.', 'OPEN THE CODE.', ['case']],
    ['“open” code', '"open" code', ['punctuation']],
    ['开放“源代码”吧', '开放「源代码」吧', ['punctuation']],
    ['用 AI 写代码', '用AI写代码', ['spacing']],
    ['a **bold** step', 'a bold step', ['markup']],
    ['12万人', '十二万人', ['number']],
    ['百分之十', '10%', ['number']],
    ['don’t', "don't", []],
    ['naïve', 'naive', ['spelling']],
    ['GPT-4 is here', 'GPT 4 is here', ['punctuation']],
    ['one\nline', 'one line', ['spacing']],
    ['AT&T', 'AT and T', ['spelling', 'spacing']],
  ])('%s | %s', (a, b, folds) => {
    const [left, right] = [tokens(a), tokens(b)]
    expect([...left.ids]).toEqual([...right.ids])
    if (folds.length > 0 && !folds.includes('spelling')) expect(foldsBetween(left, right)).toEqual(folds)
  })

  it.each([
    ['We go?', 'We go.'],
    ['C++', 'C'],
    ['$5', '€5'],
    ['<5%', '5%'],
    ['its', "it's"],
    ['大学', '太学'],
  ])('not: %s | %s', (a, b) => {
    expect([...tokens(a).ids]).not.toEqual([...tokens(b).ids])
  })
})

it('knows the place of every token in the text as it is written', () => {
  const text = '他说：“ＡＩ 花了 12 万亿！” Don’t ask…'
  const { starts, ends, length } = tokens(text)
  const parts = Array.from({ length }, (_, i) => text.slice(starts[i], ends[i]))
  expect(parts).toEqual(['他', '说', 'ＡＩ', '花', '了', '12 万亿', 'Don’t', 'ask'])
})

it('marks where sentences end, and not at an abbreviation or a decimal', () => {
  const { gaps, length } = tokens('Dr. Lee paid 3.5 euros. He left')
  const ends = Array.from({ length }, (_, i) => i).filter((i) => i > 0 && gaps[i]! >= SENTENCE_GAP)
  expect(ends).toEqual([5])
})

it('folds many texts as it folds each', () => {
  const texts = ['第一句，12万', '', 'the second one?', '?', '第三 10', '5 percent']
  const all = tokeniseAll(texts, vocabulary)
  texts.forEach((text, i) => {
    const alone = tokens(text)
    expect([...all[i]!.tokens.ids]).toEqual([...alone.ids])
    expect(Array.from(all[i]!.tokens.starts, (start) => start - all[i]!.at)).toEqual([...alone.starts])
  })
})

it('reads several texts as one', () => {
  const joined = joinTokens([tokens('  好的。'), tokens('再见 5 次')])
  const read = Array.from({ length: joined.length }, (_, i) => joined.text.slice(joined.starts[i], joined.ends[i]))
  expect(read).toEqual(['好', '的', '再', '见', '5', '次'])
  expect(joined.gaps[2]).toBeGreaterThanOrEqual(SENTENCE_GAP)
})
