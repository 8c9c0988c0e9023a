import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/source/markdown.ts'
import { readTranscript } from '../../src/transcript/index.ts'

const read = (text: string) => readTranscript(readMarkdown(text, 0))
const said = (text: string, mode = 'speech'): string[] =>
  read(text).passages.flatMap(({ mode: own, speaker, body }) => (own === mode ? [`${speaker}: ${body.text}`] : []))

const TALK = `**记者：** 盐从哪里来？

**杜远山：** 从湖里来。我们一年采三百万吨。

**记者：** 还能采多久？

**杜远山：** 还能采一百年。`
const SPOKEN = [
  '记者: 盐从哪里来？',
  '杜远山: 从湖里来。我们一年采三百万吨。',
  '记者: 还能采多久？',
  '杜远山: 还能采一百年。',
]

const ENGLISH = `**Maya:** Where does the salt come from?

**Per:** From a sea that dried up. We mine 9,000 tons a day.

**Maya:** How long will it last?

**Per:** For another century.`
const ENGLISH_SPOKEN = [
  'Maya: Where does the salt come from?',
  'Per: From a sea that dried up. We mine 9,000 tons a day.',
  'Maya: How long will it last?',
  'Per: For another century.',
]

describe('what stands before the conversation', () => {
  it.each([
    ['a cast list', '- **记者：** 王一\n- **受访者：** 杜远山（盐场厂长）'],
    ['credits', '作者：小田\n编辑：小马\n来源：盐湖日报'],
    ['an outline', '## 目录\n\n- 开场介绍\n- 盐从哪里来\n- 结语'],
    ['key points in bold', '## 要点\n\n**产量：** 一年三百万吨。\n\n**寿命：** 还有一百年。\n\n**工人：** 两千人。'],
    ['chapters with times', '00:00 开场\n01:12 盐从哪里来\n05:40 还能采多久\n09:00 结语'],
    ['an account box', '**盐湖之声**\n\n关注公众号，每周一篇。\n\n299篇原创内容'],
    ['a cast list without bullets', '**记者：** 王一\n\n**嘉宾：** 杜远山（盐场厂长）、王一'],
    ['a table of contents with names', '- 00:12 杜远山\n- 04:30 盐湖\n- 09:00 厂长'],
  ])('%s', (_, head) => {
    expect(said(`# 对话盐场厂长\n\n${head}\n\n## 正文\n\n${TALK}`)).toEqual(SPOKEN)
  })

  it.each([
    ['a description with a list of helpers', 'Presenter: Maya Okun\nProducer: Ida Holm\nEditor: Jon Vik'],
    ['time codes', 'Timecodes\n01:42 Where it comes from\n05:14 How long it lasts\n12:42 What comes then'],
    ['a sponsor', '> Sponsored by Nailbox. Use code SALT for 20% off.'],
    [
      'takeaways',
      '**Key takeaways**\n\n* **Salt:** it is old.\n* **Mines:** they are deep.\n* **Trucks:** they are electric.',
    ],
  ])('%s', (_, head) => {
    expect(said(`# Salt, with Per Dahl\n\n${head}\n\n## Transcript\n\n${ENGLISH}`)).toEqual(ENGLISH_SPOKEN)
  })
})

describe('what stands behind the conversation', () => {
  it.each([
    ['a reading list', '## 往期回顾\n\n[1、湖与海](https://example.org/1)\n\n[2、盐与铁](https://example.org/2)'],
    ['an end mark and a request', '- End -\n\n感谢阅读，欢迎转发。'],
    ['a note on the first publication', '（本文首发于盐湖日报）\n\n盐湖日报是一份关于盐的报纸。'],
    ['an advert behind a rule', '* * *\n\n我们团队专注盐业咨询，已经服务了三百家企业。'],
    [
      'an account box',
      '![](https://example.org/a.png)\n\n**盐湖之声**\n\n关于盐的一切，欢迎关注公众号。\n\n54篇原创内容',
    ],
    ['hashtags', '#盐 #湖 #工业'],
    ['tips with emoji', '💡 小贴士：先看要点，再看全文。'],
  ])('%s', (_, tail) => {
    expect(said(`${TALK}\n\n${tail}`)).toEqual(SPOKEN)
  })

  it.each([
    [
      'an archive line',
      'This entry was posted in [talks](https://example.org/t) on March 3 by [Maya](https://example.org/m).',
    ],
    ['a box about the host', '## About Maya Okun\n\nMaya has visited two hundred mines.'],
    ['a request to subscribe', '*Subscribe to our newsletter and never miss an episode.*'],
    ['related links', 'Related: [Why wood is coming back](https://example.org/wood)'],
  ])('%s', (_, tail) => {
    expect(said(`${ENGLISH}\n\n${tail}`)).toEqual(ENGLISH_SPOKEN)
  })

  it('goes on with the last turn where nothing says that it is over', () => {
    expect(said(`${TALK}\n\n一百年以后，湖就干了。`).at(-1)).toBe('杜远山: 还能采一百年。\n一百年以后，湖就干了。')
  })
})

describe('within a turn', () => {
  const between = (middle: string): string =>
    said(TALK.replace('\n\n**记者：** 还能', `\n\n${middle}\n\n**记者：** 还能`))[1]!

  it.each([
    ['an unlabelled paragraph', '卡车装满要四十分钟。', '\n卡车装满要四十分钟。'],
    ['a list', '1. 先抽卤水。\n2. 再晒。', '\n先抽卤水。\n再晒。'],
    ['a paragraph under a heading', '## 二、卡车\n\n卡车装满要四十分钟。', '\n卡车装满要四十分钟。'],
    ['a picture and its caption', '![](a.png)\n\n图：盐场的卡车', ''],
    ["an editor's note", '注：三百万吨是去年的数字。', ''],
    ["a translator's note in brackets", '（译者注：这里指湿重。）', ''],
    ['a like-count of an account', '盐湖之声\n\n，赞 56', ''],
    ['an advert', '点击关注盐湖之声公众号', ''],
  ])('%s', (_, middle, more) => {
    expect(between(middle)).toBe(`杜远山: 从湖里来。我们一年采三百万吨。${more}`)
  })

  it("leaves an editor's note out of the sentence that it stands in", () => {
    const [passage] = read(ENGLISH.replace('a day.', "a day [Editor's note: wet] on average.")).passages.slice(1)
    expect(passage!.body.text).toBe('From a sea that dried up. We mine 9,000 tons a day on average.')
  })

  it('takes the heading above as section, and a number above it as part of the same', () => {
    const { passages } = read(`## 01\n\n## 盐\n\n${TALK.replace('**记者：** 还能', '### 寿命\n\n**记者：** 还能')}`)
    expect(passages.map(({ section }) => section)).toEqual(['盐', '盐', '寿命', '寿命'])
  })

  it('lets no sentence run on over a heading, which nobody said', () => {
    expect(said(ENGLISH.replace('We mine', 'We mine,\n\n## On Sundays\n\n'))[1]).toBe(
      'Per: From a sea that dried up. We mine,\n9,000 tons a day.',
    )
  })

  it('joins a sentence that was cut by a paragraph', () => {
    expect(said(ENGLISH.replace('We mine', 'We mine,\n\non a good day,\n\n'))[1]).toBe(
      'Per: From a sea that dried up. We mine, on a good day, 9,000 tons a day.',
    )
  })
})
