import { describe, expect, test } from 'vitest'
import { coreTopicFinder, type Taggable } from '../../src/claims/topics.ts'
import { normalise } from '../../src/source/normalise.ts'

const languageOf = (text: string): 'en' | 'zh' => (/[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en')

/** The topics of each sentence of one turn. */
function topicsOf(sentences: readonly string[], question: string | null = null): string[][] {
  const turn = sentences.map((text): Taggable => {
    return { passage: 0, speaker: 'A', plain: normalise(text), language: languageOf(text), question }
  })
  return coreTopicFinder()
    .tag(turn)
    .map(({ topics }) => topics)
}

const ABOUT: Record<string, string[]> = {
  'data-exhaustion': [
    'We are running out of text to train on.',
    'The labs have already scraped the whole web.',
    'High-quality human writing will be exhausted within a few years.',
    'There is only one internet, and we have used it.',
    'Pre-training has hit a data wall.',
    'Synthetic data will not make up for the lack of human writing.',
    'You cannot replace real data with synthetic data forever.',
    'Almost every book in print has gone into the training sets.',
    'The stock of public text is finite, and the models have eaten nearly all of it.',
    'Data is becoming the scarce resource.',
    '高质量的文本快被用光了。',
    '互联网上的数据差不多都拿去训练了。',
    '语料已经见底，再往上走很难。',
    '合成数据解决不了数据不足的问题。',
    '全世界公开的文字就这么多，早就喂完了。',
    '我們正面臨資料荒，訓練資料快用完了。',
    'Within a few years models will have been trained on every book ever written.',
    'There is not enough data to train anything bigger.',
    '训练更大的模型，数据不够。',
    '数据墙就在眼前。',
    '人类写下的东西几乎全都进了训练集。',
  ],
  'byte-comparison': [
    'A model reads some fifteen trillion tokens during training.',
    'That is roughly fifty terabytes of text.',
    'By the age of five, a child has taken in more data through the eyes than any model.',
    'The optic nerve carries about a megabyte per second.',
    'One hour of video holds more bytes than a shelf of books.',
    'It would take a person a hundred thousand years to read what the model was trained on.',
    'A toddler hears perhaps ten million words a year, while a language model needs trillions of words.',
    '模型训练用了十几万亿个 token。',
    '这些文本加起来大约有 50 TB。',
    'Every minute five hundred hours of video are uploaded.',
    '视神经的带宽其实不大。',
    '视神经每秒传输大约一兆字节。',
    '一个五岁的孩子看到的数据量超过任何一个大模型读过的文本。',
    '人要读完这些训练语料，得花上几十万年。',
    '孩子醒着的时间加起来不过一万多个小时。',
    '一小時影片的資訊量比一書架的文字還多，有好幾個 GB。',
  ],
  'agi-timeline': [
    'AGI is still decades away.',
    'We will have human-level AI by 2030.',
    'I do not expect superintelligence in my lifetime.',
    'Machines smarter than us are coming sooner than people think.',
    'Nobody knows when we will get to artificial general intelligence.',
    'We are nowhere near human-level intelligence.',
    'Scaling alone will never get us to AGI.',
    'At some point computers will be smarter than humans at everything.',
    'Superintelligence is not around the corner.',
    'By some definitions, AGI is already here.',
    '通用人工智能还要很多年才会出现。',
    '我们离强人工智能还差得远。',
    '2030 年之前会有人类水平的 AI。',
    '超级智能迟早会到来。',
    'AGI 不会在一夜之间降临。',
    '光靠堆算力永远到不了 AGI。',
    '我們距離通用人工智慧還有很長的路。',
    '机器总有一天会比人更聪明。',
    'My timelines are shorter than they were.',
    'My median for AGI is 2035.',
    'By 2030 there will be systems that can do any job a human can.',
    'Human-level AI may never come.',
    "We're still missing one or two big ideas before AGI.",
    '再有一两次突破，就能实现 AGI。',
    '到 2035 年，AI 会胜任人类所有的工作。',
    '我们这一代人看不到强人工智能。',
    '很难说什么时候能实现 AGI。',
  ],
  'open-source': [
    'Open source is good for security.',
    'We released the weights so that anybody can run them.',
    'Proprietary models will always be a step ahead.',
    'The best labs have become more secretive about their models.',
    'Most of the web runs on Linux and other free software.',
    'Closed models leave you at the mercy of one vendor.',
    'Our research is published, and the code is open.',
    'If the platform is open, every country can fine-tune it.',
    'Linux won because everybody could change it.',
    'Anybody can download the model and study it.',
    '谁都可以下载并微调它。',
    '开源模型的生态更健康。',
    '闭源公司赚的钱更多。',
    '我们把权重公开，大家都可以下载。',
    '这些实验室的研究越来越封闭，论文也不发了。',
    '專有模型的供應商說了算。',
    '开放的平台让各国都能微调。',
    '整个行业都建立在 Linux 这样的自由软件之上。',
  ],
}

const NOT_ABOUT: string[] = [
  'Our data centers use as much power as a small town.',
  'There is a lack of data on children under five.',
  'He is far smarter than people think.',
  'The new line has a bandwidth of ten gigabits for the whole village.',
  '我们医院的数据不够安全。',
  '我们缺乏儿童用药的数据。',
  '核聚变离商用还很远。',
  'I was exhausted after the flight.',
  'The company runs a database for hospitals.',
  'We store two terabytes of logs on this server.',
  'My children go to school in the village.',
  'She worked in Brussels for ten years.',
  'General intelligence tests were invented a century ago.',
  'The door was open when I came in.',
  'He closed the deal in secret.',
  'We opened an office in Nairobi last year.',
  'The meeting will be over soon.',
  'Our revenue was three billion dollars.',
  'The models hallucinate less than a year ago.',
  '我们在冰岛建了一个数据中心。',
  '字节跳动是一家很大的公司。',
  '这个城市很开放。',
  '孩子们每天要上八个小时的课。',
  '我十年前离开了大学。',
  '用户数据必须得到保护。',
  '公司去年的收入增长了三倍。',
  '他们公开道歉了。',
  '未来几年电价会上涨。',
]

describe.each(Object.entries(ABOUT))('%s', (topic, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(topicsOf([sentence])[0]).toContain(topic)
  })
})

describe('none of the four', () => {
  test.each(NOT_ABOUT)('%s', (sentence) => {
    expect(topicsOf([sentence])[0]).toEqual([])
  })
})

describe('a sentence goes on with the topic before it', () => {
  test.each<[what: string, sentences: string[]]>([
    ['by a pronoun', ['Open source is safer.', 'This makes everybody look at the bugs.']],
    ['by a pronoun after a link', ['Open source is safer.', 'And so it wins in the end.']],
    ['by a reason', ['开源更安全。', '因为看的人多。']],
    ['by a demonstrative', ['开源更安全。', '这意味着漏洞更少。']],
    ['by words that carry it', ['Open source is safer.', 'Everybody can download the weights.']],
    ['over two sentences', ['开源更安全。', '这种模式很健康。', '这也让更多人参与。']],
  ])('%s', (_, sentences) => {
    expect(topicsOf(sentences).at(-1)).toEqual(['open-source'])
  })

  test.each<[what: string, sentences: string[]]>([
    ['something else begins', ['Open source is safer.', 'My garden has a pond.']],
    ['it points elsewhere in time', ['Open source is safer.', 'This year I moved house.']],
    ['too far on', ['Open source is safer.', 'I like tea.', 'Tea is grown in hills.', 'This makes it dear.']],
    ['a pronoun follows on one that only points back', ['开源更安全。', '这种模式很健康。', '它让更多人参与。']],
    ['the topic needs its words', ['AGI is decades away.', 'This is a nice room.']],
  ])('not where %s', (_, sentences) => {
    expect(topicsOf(sentences).at(-1)).toEqual([])
  })

  test('not in another turn', () => {
    const [first, second] = ['Open source is safer.', 'This makes it win.'].map((plain, passage): Taggable => {
      return { passage, speaker: 'A', plain, language: 'en', question: null }
    })
    expect(coreTopicFinder().tag([first!, second!])[1]!.topics).toEqual([])
  })
})

describe('a question lends its topic to an answer that leans on it', () => {
  test.each<[question: string, answer: string, topics: string[]]>([
    ['Why is open source better?', 'Because more people look at it.', ['open-source']],
    ['Why is open source better?', 'More eyes.', ['open-source']],
    ['你怎么看开源？', '这是好事。', ['open-source']],
    ['When will AGI come?', 'Not before 2050, I should think.', ['agi-timeline']],
    ['Why is open source better?', 'My brother lives in a small town on the coast of Norway.', []],
  ])('%s %s', (question, answer, topics) => {
    expect(topicsOf([answer], question)[0]).toEqual(topics)
  })

  test('a question that only points back asks about the answer before', () => {
    const turns = ['Open source is like a public library.', 'That is simply unavoidable.'].map(
      (plain, passage): Taggable => {
        return {
          passage,
          speaker: 'A',
          plain,
          language: 'en',
          question: passage === 0 ? null : 'But that has not happened, has it?',
        }
      },
    )
    expect(coreTopicFinder().tag(turns)[1]!.topics).toEqual(['open-source'])
  })
})

test('inside a phrase that means something else, a word does not count', () => {
  expect(topicsOf(['Open source intelligence is gathered by spies.'])[0]).toEqual([])
  expect(topicsOf(['字节跳动训练了很多舞者。'])[0]).toEqual([])
})

test('what arguments are about is named with its side', () => {
  const [tags] = coreTopicFinder().tag([
    {
      passage: 0,
      speaker: 'A',
      plain: 'Open source is safer than proprietary software.',
      language: 'en',
      question: null,
    },
  ])
  expect(tags!.named.map(({ subject, sign }) => [subject, sign])).toEqual([
    ['open source', 1],
    ['open source', -1],
  ])
})
