import { describe, expect, test } from 'vitest'
import { isClaim } from '../../src/claims/assertion.ts'
import { answer, sentence } from '../support/contexts.ts'

describe('claims', () => {
  test.each([
    '这座桥建于一九五零年。',
    '因为票都卖完了。',
    '我不负责财务。',
    '原因很简单：油用完了。',
    '我先说个秘密：这把锁是坏的。',
    '这很贵，对吧？',
    '我们反复问自己，什么会先坏？',
    '主要的困难是成本，谁来付这笔钱？',
    '那时候桥还没修好呢。',
    '我们还不知道怎么便宜地储存氢气。',
    '很多同事喜欢这种安静的办公室。',
    '只有多下雨才能缓解旱情。',
    // a figure that 只有 introduces, whatever is set before it
    '拿我们的图书馆来说，2015 年的时候，借书的人里只有 12% 是学生。',
    '就去年而言，全城只有三成的楼是木头的。',
    '举个例子，去年我们卖了三万台。',
    '有三个原因导致了停电。',
    '原因很简单，油用完了。',
    // short predicates
    '离岸四十公里。',
    '农夫熟悉他的地，我们熟悉这条河。',
    '他们租车，我们借船。',
    'You rotate the crops, two years of wheat and then one of beans.',
    'It halves the noise.',
    'They recycle the water.',
    'Never open the valve in the rain.',
    'Not for the next ten years.',
    'The reason is simple: the pump broke.',
    'The bridge was built in 1950.',
    'Because the tickets were gone.',
    'It is cheap, right?',
    'So we asked ourselves: what will break first?',
    'And it turns out there are two reasons: cost and noise.',
    'We do not know how to store it cheaply.',
    "I don't know about you, but my street floods every spring.",
    'It makes the water less salty.',
    'Right, and then the dam broke in 1976.',
    'realized that the dam had a crack.',
    'a valve that stops the flow when the pipe breaks.',
  ])('%s', (text) => {
    expect(isClaim(sentence(text))).toEqual({ claim: true, why: null })
  })
})

describe('no claims', () => {
  test.each([
    ['为什么桥会塌？', 'question'],
    ['难道这不危险吗？', 'question'],
    ['这样更便宜吗。', 'question'],
    ['但问题在于，谁来付钱？', 'question'],
    ['如果水位再涨，我们怎么办呢？', 'question'],
    ['Why would anyone pay for that?', 'question'],
    ['So the question is, who pays?', 'question'],
    ['Now, why does it leak,', 'question'],
    ['大家好，谢谢邀请。', 'greeting'],
    ['Thank you so much for having me.', 'greeting'],
    ['是的，没错。', 'answer'],
    ['当然可以。', 'answer'],
    ['这很难说。', 'answer'],
    ['对，正是这样。', 'answer'],
    ['我觉得这和你刚才说的差不多。', 'answer'],
    ['我不知道那家店还在不在。', 'answer'],
    ['Yes, of course.', 'answer'],
    ['Well, it depends.', 'answer'],
    ['They certainly will.', 'answer'],
    ["No, they don't.", 'answer'],
    ["That's exactly right.", 'answer'],
    ["I don't know whether the shop is still there.", 'answer'],
    ['我举个例子。', 'management'],
    ['原因很简单。', 'management'],
    ['这是一个很好的问题。', 'management'],
    ['Let me give you an example.', 'management'],
    ["Okay, let's talk about the harbour.", 'management'],
    ['Good question.', 'management'],
    ['原因说来简单。', 'management'],
    ['道理其实很简单。', 'management'],
    ['有几件事要做。', 'management'],
    ['有三点值得注意。', 'management'],
    ['首先有两个问题要说。', 'management'],
    ['Several short remarks.', 'management'],
    ['The answer is really simple.', 'management'],
    ['Let me tell you a little secret.', 'management'],
    ['别客气，您路上小心，天黑。', 'greeting'],
    ['再见，您慢走。', 'greeting'],
    ['看到这些我很激动。', 'feeling'],
    ['我很喜欢画画。', 'feeling'],
    ['I am so excited about this.', 'feeling'],
    ['It was a crazy, very painful time.', 'feeling'],
    ['It makes me sad.', 'feeling'],
    ['At sorting.', 'fragment'],
    ['or the way in the dark,', 'fragment'],
    ['And if the pump fails.', 'fragment'],
    ['So it is a very …', 'fragment'],
    ['当我们有了图纸的时候。', 'fragment'],
    ['桥梁、隧道以及码头的图纸。', 'fragment'],
  ])('%s', (text, why) => {
    expect(isClaim(sentence(text!))).toEqual({ claim: false, why })
  })
})

test('a phrase answers the question that lends it a verb', () => {
  expect(isClaim(answer('Where did he study?', 'The university of Graz.')).claim).toBe(true)
  expect(isClaim(answer('Did he like it there?', 'The university of Graz.')).claim).toBe(false)
  expect(isClaim(answer('谁来出钱？', '桥梁、隧道以及码头的业主。')).claim).toBe(true)
})
