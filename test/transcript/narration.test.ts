import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/source/markdown.ts'
import { readTranscript } from '../../src/transcript/index.ts'

const told = (text: string): string[] =>
  readTranscript(readMarkdown(text, 0)).passages.flatMap(({ speaker, mode, body }) =>
    mode === 'speech' ? [] : [`${speaker} ${mode}: ${body.text}`],
  )

const TALK = `

**记者：** 盐从哪里来？

**杜远山：** 从湖里来。

**记者：** 还能采多久？

**杜远山：** 还能采一百年。`

describe('an introduction in Chinese', () => {
  it.each([
    ['quotation, then speaker', '“湖里的盐还有一百年。”杜远山说。', ['quotation: 湖里的盐还有一百年。']],
    ['speaker, then quotation', '杜远山告诉记者：“湖里的盐还有一百年。”', ['quotation: 湖里的盐还有一百年。']],
    ['straight marks', '"湖里的盐还有一百年。"杜远山说。', ['quotation: 湖里的盐还有一百年。']],
    ['corner brackets', '「湖裡的鹽還有一百年。」杜远山說。', ['quotation: 湖裡的鹽還有一百年。']],
    [
      'a quotation in two parts',
      '“湖里的盐还有一百年。”杜远山说得很干脆，“卡车比盐更早用完。”',
      ['quotation: 湖里的盐还有一百年。', 'quotation: 卡车比盐更早用完。'],
    ],
    [
      'a long apposition',
      '“湖里的盐还有一百年。”在湖边干了三十年的盐场厂长、高级工程师杜远山说。',
      ['quotation: 湖里的盐还有一百年。'],
    ],
    ['a report', '杜远山认为，湖里的盐还有一百年。', ['report: 湖里的盐还有一百年。']],
    ['a report without a pause', '杜远山相信湖里的盐还有一百年。', ['report: 湖里的盐还有一百年。']],
    ['a report in the second half', '谈到未来，杜远山也指出，湖里的盐还有一百年。', ['report: 湖里的盐还有一百年。']],
    [
      'he',
      '杜远山是厂长。“我干了三十年。”杜远山说。他还提到，卡车比盐更早用完。',
      ['quotation: 我干了三十年。', 'report: 卡车比盐更早用完。'],
    ],
    [
      'a noun and a colon',
      '厂长杜远山的结论是明确的，他给出了一个判断：湖里的盐还有一百年。',
      ['report: 湖里的盐还有一百年。'],
    ],
    ['whom he tells', '杜远山七十二岁。“湖里的盐还有一百年。”他对记者说。', ['quotation: 湖里的盐还有一百年。']],
    ['nobody named before', '“湖里的盐还有一百年。”他告诉记者。', ['quotation: 湖里的盐还有一百年。']],
    ['traditional characters', '「湖裡的鹽還有一百年。」杜远山強調說。', ['quotation: 湖裡的鹽還有一百年。']],
    ['a term in quotation marks', '人们叫他“盐王”。杜远山笑着走了。', []],
    ['a question of the narrator', '湖里的盐还有一百年吗？', []],
    ['what others say', '一位同事说，湖里的盐快没了。', []],
    ['ordinary narration', '杜远山在湖边干了三十年，手下有两千人。', []],
    [
      'a pull quote named in the next paragraph',
      '“湖里的盐还有一百年。”\n\n厂长杜远山这样说。',
      ['quotation: 湖里的盐还有一百年。'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text + TALK)).toEqual(expected.map((line) => `杜远山 ${line}`))
  })
})

describe('an article in English', () => {
  const ARTICLE = `Greta Lindholm climbs the tower every evening. "There were 400 pairs when I started," Lindholm said.

Lindholm believes that new buildings are too smooth for the birds.

`
  const FIRST = [
    'quotation: There were 400 pairs when I started',
    'report: new buildings are too smooth for the birds.',
  ]

  it.each([
    ['said X', '"The holes were filled in," said Lindholm.', ['quotation: The holes were filled in']],
    ['she', '"The holes were filled in," she added.', ['quotation: The holes were filled in']],
    [
      'a quotation that goes on',
      '"The holes were filled in," Lindholm said. "Nobody asked the birds."',
      ['quotation: The holes were filled in', 'quotation: Nobody asked the birds.'],
    ],
    ['that', 'Lindholm argued that the code must change.', ['report: the code must change.']],
    ['without that', 'Lindholm says the code must change.', ['report: the code must change.']],
    ['behind', 'The code must change, she insists.', ['report: The code must change']],
    ['according to', 'According to Lindholm, the code must change.', ['report: the code must change.']],
    ['told somebody', 'She told reporters that the code must change.', ['report: the code must change.']],
    ['no content', 'Lindholm said in a talk at noon. She spoke about it at length.', []],
    ['nobody in particular', 'Some say that swifts are noisy.', []],
    ['a mere term', 'The "swift hotel" on the roof is full.', []],
  ])('%s', (_, text, expected) => {
    expect(told(ARTICLE + text)).toEqual([...FIRST, ...expected].map((line) => `Greta Lindholm ${line}`))
  })

  it('names the speakers, without turns', () => {
    const { form, speakers } = readTranscript(readMarkdown(ARTICLE, 0))
    expect(form).toBe('narrated')
    expect(speakers).toEqual([{ name: 'Greta Lindholm', role: 'interviewee', labels: ['Lindholm'], turns: 0 }])
  })

  it('leaves an essay that quotes in passing to nobody', () => {
    const { form, speakers, passages } = readTranscript(
      readMarkdown(
        'A kettle lasted fifteen years. Mine died after two. "Nobody stocks the part," the shop said.\n\nMaking one takes 25 kilograms of carbon dioxide, and repairing one takes almost none of it.',
        0,
      ),
    )
    expect([form, speakers, passages.map(({ speaker }) => speaker)]).toEqual(['unlabelled', [], [null]])
  })
})
