import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/source/markdown.ts'
import { splitSentences } from '../../src/transcript/sentences.ts'

/** Sentences are written with a bar between them. */
const cut = (text: string): string => {
  const body = readMarkdown(text.replaceAll('|', ''), 0)
  return splitSentences(body)
    .map(({ start, end }) => body.text.slice(start, end))
    .join('|')
}
const check = (text: string): void =>
  expect(cut(text)).toBe(
    text
      .split('|')
      .map((part) => part.trim())
      .join('|'),
  )

describe('English', () => {
  it.each([
    'It rained. |We stayed in! |Why not? |Nobody knew.',
    'Dr. Ann Lee met Prof. Ruiz. |They spoke for an hour.',
    'J. R. Moss wrote it. |It sold 3.5 million copies.',
    'It grew from 1.2 to 4.7 percent. |That is a lot.',
    'We met at 5 p.m. on Monday. |He was late.',
    'The U.S. economy grew. |The U.K. did not.',
    'They moved to the U.S. |It was cheaper there.',
    'Use salt, e.g. sea salt, i.e. from the sea. |Then wait.',
    'See Fig. 3 and No. 5. |No. |It was neither.',
    'He has a bad rep. |People avoid him.',
    'She said: "It is late. |We must go." |Then she left.',
    '"Is it late?" she asked. |"It is."',
    '"We must go." |She left.',
    'Was it (as he says) late? |Yes! |(It was.) |So we left.',
    'I thought… well, not that. |But then… |She came.',
    'Wait... what was that? |Nothing.',
    'we went home. |then it snowed.',
    'Visit example.org or v2.0 of it. |It works.',
    'Version 2.0.1 is out. |Get it.',
    'It costs $4.50. |I paid.',
    'No full stop at the end',
    'Really?! |Yes.',
  ])('%s', check)
})

describe('Chinese', () => {
  it.each([
    '下雨了。|我们没出门！|为什么？|没人知道。',
    '他说：“下雨了。|走吧。”|于是我们走了。',
    '他回答“没问题”。|后来就没有下文了。',
    '“是吗？”的意思是不信。|我也不信。',
    '这是第一点；这是第二点。|没有第三点。',
    '涨了 3.5 倍。|价格是 1.2 万。',
    '我觉得……不好说。|算了。',
    '哈哈哈…… |你问得好。',
    '（那是去年的事。）|今年不一样。',
    '真的吗？！|真的。',
    '他用的是 GPT-4. |后来换了。',
    '「雨停了。」|他说。',
    '总量约为十吨',
    '英文缩写 U.S. 也没问题。|对。',
    '结束了.|But we went on.',
    '说明在 readme.md 里，用.NET 写的。|对。',
  ])('%s', check)
})

describe('around them', () => {
  it('ends a sentence at the end of a paragraph', () => {
    const body = readMarkdown('No stop here\n\nnor here', 0)
    expect(splitSentences(body).map(({ start, end, opens }) => [body.text.slice(start, end), opens])).toEqual([
      ['No stop here', true],
      ['nor here', true],
    ])
  })

  it.each([
    ['[laughs] Yes, it did.', 'Yes, it did.'],
    ['(Laughter) Yes.', 'Yes.'],
    ['（笑）是的。', '是的。'],
    ['… as I said.', 'as I said.'],
    ['(2019) was cold.', '(2019) was cold.'],
  ])('begins where the words begin: %s', (text, words) => expect(cut(text)).toBe(words))

  it.each([
    ['It rained.', ['en']],
    ['下雨了。', ['zh']],
    ['我们用 Transformer 和 scaling law 做。', ['zh']],
    ['He calls it 道 in his book about cooking.', ['en']],
    ['It rained. 下雨了。', ['en', 'zh']],
  ])('tells the language of each: %s', (text, languages) =>
    expect(splitSentences(readMarkdown(text, 0)).map(({ language }) => language)).toEqual(languages),
  )

  it('takes time in proportion to the length', () => {
    const time = (text: string): number => {
      const body = readMarkdown(text, 0)
      void body.plain
      const start = performance.now()
      splitSentences(body)
      return performance.now() - start
    }
    time('warm. '.repeat(2000))
    expect(time('"."."(.".'.repeat(8000))).toBeLessThan(500)
  })
})
