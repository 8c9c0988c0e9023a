import { describe, expect, test } from 'vitest'
import { commitmentOf } from '../../src/analysis/commitment.ts'
import type { SentenceContext } from '../../src/analysis/sentence-cues.ts'
import { sentence, turn } from '../support/contexts.ts'

function read(context: SentenceContext): [string, string | null] {
  const { commitment, holder } = commitmentOf(context)
  return [commitment, holder && context.cues.plain.slice(holder.start, holder.end)]
}

describe('reported', () => {
  test.each([
    ['很多人说这座桥会塌。', '很多人'],
    ['有人担心水质会变差。', '有人'],
    ['批评者认为票价太高。', '批评者'],
    ['Anna 和 Ben 认为票价太高。', 'Anna 和 Ben'],
    ['他跟工程师谈完以后，觉得这座桥不安全。', '他'],
    ['他的看法是票价太高。', '他'],
    ['當時有人提議關掉工廠。', '有人'],
    ['当时有很多关于漏水的担忧。', null],
    ['Critics claim that the bridge will fall.', 'Critics'],
    ['My neighbours think it is too loud.', null],
    ['The mayor, after a week, said it was over.', null],
    ['There are people who believe the lake is poisoned.', 'people'],
    ["They're like, oh, this is easy.", 'They'],
    ['Miller says the bridge is safe.', 'Miller'],
    ['My father always told me to save.', null],
    ['The mayor promised to repair it.', null],
    ['According to the ministry, the water is clean.', 'the ministry'],
    ['It is often said that the lake is cursed.', null],
    ["There's a fear that the dam will break.", null],
    ['The conventional view is that salt is bad.', null],
    ['据卫生部透露，河水已经变清。', '卫生部'],
    ['根据工会的说法，工资没有涨。', '工会'],
    ['我父亲常说，土地不会骗人。', '父亲'],
    ['他跟我说桥塌了。', '他'],
    ['村民们说湖里有鱼。', '村民'],
    ['她先给银行打了电话，她说钱不见了。', '她'],
  ] as const)('%s', (text, holder) => {
    const [commitment, found] = read(sentence(text))
    expect(commitment).toBe('reported')
    if (holder !== null) expect(found).toBe(holder)
  })
})

describe('denied', () => {
  test.each([
    '有人说这座桥会塌，这完全是胡说。',
    'Ben 认为鱼有语言，我完全不同意。',
    '认为机器都有感情的想法是错误的。',
    '我不同意鱼有语言的说法。',
    '我们以为自己很特别，但事实并非如此。',
    'People say that fish can talk, which is nonsense, and that is wrong.',
    'The idea that fish can talk is nonsense.',
    "It's a myth that bats are blind.",
    'Contrary to what people think, bats can see.',
    "I don't buy the argument that bread makes you fat.",
    'I disagree with those who say the dam is safe.',
    'They claim it is safe, and that is a lie.',
    '所谓蝙蝠是瞎子，是一个误解。',
    '很多人以为蝙蝠是瞎子，其实不是。',
    '外界说我们亏损，这是谣言。',
  ])('%s', (text) => {
    expect(read(sentence(text))[0]).toBe('denied')
  })
})

describe('asserted', () => {
  test.each([
    // what they did, and a language
    '他们觉得太贵，所以就没买。',
    '他能说三种方言。',
    '我认为票价太高。',
    '你说得太快了。',
    '我觉得他们认为自己赢了。',
    '他们说会漏水，但我们的不会。',
    '公司应该强调安全。',
    '没有人会觉得这很便宜。',
    '这就是人们说的老路。',
    '我对大家说要早点来。',
    '我没有说过这句话。',
    'I think the fare is too high.',
    'They say it leaks, but ours is dry.',
    'Nobody says it is cheap.',
    'The model is built to predict floods.',
    "I don't think that is how people see it.",
    'When people say so, they laugh.',
    'There are floods across villages of people who believe in rain.',
    'It was a debate with people who think the world is flat.',
    'My brother wrote that.',
    'People think differently about it now.',
    'It is deeper than people think.',
    'According to our data, the water is clean.',
    '市场很冷清，很多人觉得没戏。',
  ])('%s', (text) => {
    expect(read(sentence(text))[0]).toBe('asserted')
  })
})

test('a narrator who reports the speaker himself reports nobody else', () => {
  const [context] = turn(['Miller says the bridge is safe.'])
  expect(read({ ...context!, speaker: 'Ada Miller' })[0]).toBe('asserted')
})

test('a quotation runs on until its mark closes', () => {
  const contexts = turn(['他说：“桥会塌。', '谁也拦不住。”', '我不担心。'])
  expect(contexts.map((context) => commitmentOf(context).commitment)).toEqual(['reported', 'reported', 'asserted'])
})

test('direct speech runs on in talk as long as its tense does', () => {
  const contexts = turn([
    'They said, well, it is a kind of search.',
    'Everything can be found by search.',
    'But they never found it.',
  ])
  expect(contexts.map((context) => commitmentOf(context).commitment)).toEqual(['reported', 'reported', 'asserted'])
})
