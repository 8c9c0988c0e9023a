import { describe, expect, test } from 'vitest'
import { kindOf } from '../../src/claims/kind.ts'
import { answer, sentence, turn } from '../support/contexts.ts'

describe('position', () => {
  test.each([
    '政府必须公开水质数据。',
    '我们需要一条新的铁路。',
    '你得先问邻居。',
    '还是要早点动手。',
    '我反对在市中心建停车场。',
    '我希望每个孩子都能学游泳。',
    '这种收费完全合理。',
    '在河边建厂是危险的。',
    '我认为这座桥不错，是好事。',
    '這項規定毫無道理。',
    'Cities should plant more trees.',
    'We need to repair the dam.',
    'I completely disagree with the mayor.',
    'We want them to publish the data.',
    'That law is dangerous.',
    "They're useful.",
    'I think the old harbour is a good place.',
  ])('%s', (text) => {
    expect(kindOf(sentence(text))).toBe('position')
  })
})

describe('forecast', () => {
  test.each([
    '明年水价会上涨。',
    '这一天终将到来。',
    '我们离目标还很远。',
    '这条河将会改道。',
    '未来的房子可能更小。',
    '机器人会取代收银员。',
    '这只是时间问题。',
    'The water price will rise next year.',
    'Sooner or later the dam breaks.',
    'We are decades away from that.',
    'They are going to close the harbour.',
    'In the future, houses may float.',
  ])('%s', (text) => {
    expect(kindOf(sentence(text))).toBe('forecast')
  })
})

describe('fact', () => {
  test.each([
    '这座桥有三条车道。',
    '模型需要大量数据。',
    '他当时住在山上。',
    '如果你按这个键，门会打开。',
    '他们经常会迟到。',
    '在那次会议上，他发了言。',
    '这个社会机会很多。',
    '他将其写成了书。',
    '批评者认为政府应该道歉。',
    'The bridge has three lanes.',
    'The pump needs oil.',
    'If you press this key, the door will open.',
    'It was a bad summer.',
    'Critics say the state must pay.',
    'He usually will not answer.',
    'We want to sell bread.',
  ])('%s', (text) => {
    expect(kindOf(sentence(text))).toBe('fact')
  })
})

test('an answer to "how long will it take" is a forecast', () => {
  expect(kindOf(answer('这还要多久？', '三到五年吧。'))).toBe('forecast')
  expect(kindOf(answer('How long will that take?', 'Two or three years.'))).toBe('forecast')
  expect(kindOf(answer('How old is the bridge?', 'Two or three years.'))).toBe('fact')
})

test('a forecast goes on in the next sentence', () => {
  const [, second] = turn(['未来每个人都有自己的屋顶电站。', '你会把电卖给邻居。'])
  expect(kindOf(second!)).toBe('forecast')
  expect(kindOf(turn(['每个人都有自己的屋顶电站。', '你会把电卖给邻居。'])[1]!)).toBe('fact')
})
