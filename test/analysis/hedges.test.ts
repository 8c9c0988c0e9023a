import { describe, expect, test } from 'vitest'
import { findHedges } from '../../src/analysis/hedges.ts'
import { sentence } from '../support/contexts.ts'

const hedges = (text: string): [string, number][] => {
  const context = sentence(text)
  return findHedges(context).map(({ start, end, strength }) => [context.cues.plain.slice(start, end), strength])
}

test.each([
  ['It could lead to a flood.', 'could lead to', 2],
  ['That could be the pump.', 'That could be', 2],
  ["It doesn't necessarily float.", "doesn't necessarily", 3],
  ['明天可能下雨。', '可能', 2],
  ['他大概率会来。', '大概率', 2],
  ['某种程度上，这是一场赌博。', '某种程度上', 1],
  ['他不一定会来。', '不一定', 3],
  ['價格也許會跌。', '也许', 2],
  ['今年应该会更好。', '应该会', 1],
  ['很多人可能没意识到这里曾经是海。', '可能', 2],
  ['感觉像是有人推了一把。', '感觉像是', 1],
  ['It might rain.', 'might', 2],
  ['To some extent, it is a gamble.', 'To some extent', 1],
  ["I'm not sure the lock holds.", 'not sure', 3],
  ['Perhaps the lake froze early.', 'Perhaps', 2],
  ['按理说，水早该退了。', '按理说', 1],
  // 应该 that guesses
  ['这应该是全镇最老的一口井。', '应该是', 2],
  ['船应该到港了。', '应该', 2],
  ['现场应该有五百多人。', '应该', 2],
  ['他们极有可能早就知道。', '极有可能', 2],
  ['谁也不知道井有多深。', '谁也不知道', 3],
  ['应该没什么问题。', '应该没什么', 1],
  ["I'm guessing the valve broke.", "I'm guessing", 2],
  ['It is unclear whether the lock holds.', 'unclear', 3],
  // modest about what comes behind the contrast
  ['I could be wrong, but it was in March.', 'could be wrong', 3],
  ['我不确定，但那是三月。', '不确定', 3],
  // the relative clause is what is said
  ['There is something that seems odd.', 'seems', 2],
  ['There are parts of the roof that are probably rotten.', 'probably', 2],
  ['About half of the letters that come in might be late.', 'might', 2],
] as const)('%s', (text, hedge, strength) => {
  expect(hedges(text)).toEqual([[hedge, strength]])
})

describe('no hedge', () => {
  test.each([
    // duties, a look of things, words about taste
    '博物馆应该免费。',
    '每间教室应该有两扇窗。',
    '从表面看来是一条河。',
    '他说不好吃。',
    // a round number, an ability, an opinion
    '大约有两千人。',
    '大概 20 万人看过。',
    '这种车能开三百公里。',
    '我认为这很清楚。',
    'About two thousand people came.',
    'The car can drive for a day.',
    'I think it is clear.',
    // only looks like it
    '这是不可能的。',
    '我们尽可能多地收集样本。',
    '这种可能性很小。',
    '在我看来，这很清楚。',
    'The shop opened in May.',
    // of somebody else
    '有人担心水可能会漏。',
    'Critics fear that it might leak.',
    // of a noun or a condition
    '我们列出了一些可能出错的地方。',
    'Unless it might rain, we go.',
    'There is a list of things that may break.',
    // said of the listeners, on the way to the point
    '大家可能不知道，其实这里曾经是海。',
    '这样的损失无法估计。',
    // compared, one of a list of things to do, a condition that goes on
    'They are more likely to stay than to leave.',
    'You can sort, wash and maybe peel them.',
    'If it rains and it may flood, we move.',
    '你可能听说过这座桥，它建于 1950 年。',
    '那块云好像一把伞。',
    // set aside by a contrast
    '这可能很贵，但我们一定要买。',
  ])('%s', (text) => {
    expect(hedges(text)).toEqual([])
  })
})

test('several hedges are all found, in order', () => {
  expect(hedges('It may rain, or perhaps it snows.').map(([text]) => text)).toEqual(['may', 'perhaps'])
})

test('that others think so may itself be weakened', () => {
  expect(hedges('有些人可能认为我们疯了。')).toEqual([['可能', 2]])
})
