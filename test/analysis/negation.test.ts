import { describe, expect, test } from 'vitest'
import { isNegated } from '../../src/analysis/negation.ts'
import { sentence } from '../support/contexts.ts'

const negated = (text: string): boolean => isNegated(sentence(text).cues)

describe('negated', () => {
  test.each([
    "I would say that there's nobody in the boat.",
    'It rarely rains here.',
    'Few of them came back.',
    "That's why we've never sold the boat.",
    "I guess some people, well, some people don't swim.",
    // verbs and their auxiliaries
    '这台机器没有电池。',
    '他们从不公开账目。',
    '普通人无法读懂这份合同。',
    '这并非新的办法。',
    '我做不到。',
    '這條河並不深。',
    'The bridge does not carry trucks.',
    "We've never sold user data.",
    'Nobody reads the manual.',
    'There is no spare part for it.',
    'The old valve can no longer close.',
    // what a frame or a setting leads up to
    '我认为，这条路走不通。',
    '这意味着：井水不能喝。',
    '熟手会做的事情，新手做不了。',
    '两个小时过去了，船还没到。',
    '这些操作，其实不需要电。',
    '你不能只看封面，就断定书的好坏。',
    '我们别再拖了。',
    '我们没有动手，不是因为懒，而是缺工具。',
    '关于那场火灾，他没有说谎。',
    '天气非我们所能控制。',
    '在过去三年里，产量没有增加。',
    'I think the roof is not safe.',
    "You know, the tap doesn't leak.",
    "What I mean is, it doesn't float, because it is stone.",
    // the half that counts
    '价格很低，但没有人买。',
    'It looks simple, but it never works twice.',
    '如果下雨，我们就不去。',
    'If it rains, the ferry does not leave.',
    '他说这能治病，我完全不同意。',
    'It turns out to not fit.',
    '这并不是最新的图纸。',
    '我们从来不是邻居。',
    '那绝不是偶然出现的裂缝。',
    // a subordinate clause of several words, an inverted one, one without a mark
    'By the time the doctor came, neither of them could speak.',
    'After they closed the mine, nobody found work.',
    'Had we waited, we would not be here.',
    'When I was young my father did not sell bread.',
    // whom or what a first negation describes
    '不付钱的人不能进去。',
    '一旦大家发现，盐比糖便宜，商店就不会再卖糖。',
    // a contrast without a verb, frames of the speaker himself
    'It floods in autumn, but not in spring.',
    'And I was thinking, oh, this is not our house.',
    "I'm surprised that nobody reads the meter.",
    'So we said, “Well, the pump does not work here.”',
    // 也 after a reason
    '因为已经卖了，也没用。',
    // 无 and 非 as verbs
    '他对此毫无准备。',
    '这远非最后一次。',
  ])('%s', (text) => {
    expect(negated(text)).toBe(true)
  })
})

describe('not negated', () => {
  test.each([
    // said of when or of what would be worse; words that look like a negation
    '闸门还没修好，水就放了。',
    '闸门还没修好就开了。',
    '与其等船，不如游过去。',
    '这口井确实非常深。',
    '我也非常喜欢这座桥。',
    '他特别想回家。',
    'It is a tool for people not companies.',
    // only looks like it
    '这不仅便宜，而且耐用。',
    '各地的做法不同，需求不断增加。',
    '这个结果非常好。',
    '未来的城市会更安静。',
    '无论多远，他都走路去。',
    'It is not only cheap but also solid.',
    'No doubt the price will rise.',
    'No matter how far, he walks.',
    'No, it runs on water.',
    '不，它用的是水。',
    // twice is none
    '我们不得不搬家。',
    '这种担心不无道理。',
    '他不可能不知道。',
    'You cannot but admire the work.',
    'That is not uncommon.',
    // whether
    '他在看有没有空位。',
    '要看你愿不愿意。',
    // another clause
    '如果没有电，灯就会灭。',
    'If it does not rain, the ferry leaves.',
    '虽然没有钱，他还是去了。',
    '我们修了一条路，因为原来没有路。',
    // inside a noun phrase
    '他们丢掉了一些不重要的文件。',
    '这能解决普通锁无法解决的问题。',
    '他们记下了一些没有答案的问题。',
    // not A but B
    '这不是锁，而是开关。',
    '它不是礼物，它是工资。',
    "It isn't a gift, it's a wage.",
    'The point is not the price but the noise.',
    // negated half set aside
    '过去没有路，但现在通车了。',
    'It did not sell at first, but now everybody has one.',
    // somebody else's words
    '老板说：“我不管。”',
    // infinitive, participle, late phrase
    'They tried not to wake the child.',
    'He left, having no idea of the cost.',
    'We paint doors and not windows.',
    '我不赞成的地方在于价格。',
    '他们想办法确保水不会漏。',
    // beside the point: 不仅不, either … or not
    '他们不仅没有降价，还涨了两成。',
    '这不但不贵，而且耐用。',
    '这样做不只没用，还很花钱。',
    "Either it rains or it doesn't.",
    // a word that is only mentioned
    '他说的是“未曾”，意思相近。',
    // 没有一个人不
    '没有一个人不同意修路。',
    // what is set right, beginning alike
    '这并不是礼物，这是工资。',
    '我说的并不是价格，是时间。',
    'It is closed not because it is old, but because it leaks.',
    'They are paid not by the hour but by the piece.',
    'The question is not what it costs but what it saves.',
    'We look not at the roof, but at the walls.',
    // 无 and 非 in a word
    '患者大多无症状。',
    '这种漆无毒。',
    '他学的是非欧几何。',
    // an affirmation all the same
    '我们离港口已经不远了。',
    '我们为什么不在这里开一家店？',
    '价格从三元到十元不等。',
    "It's no coincidence that both roofs fell.",
    'It is not surprising that the river rose.',
    // the same subject and verb again
    '你不想走远路，你想走近路。',
    // the condition is negated, whatever joins it
    '你若不锁门就会丢车。',
    '当你听过却不懂时，查字典很有用。',
    "If you water them or don't water them, they grow.",
    'Had they not built the wall, the town would have drowned.',
    // straight marks, a motto
    'Then he wrote "we do not pay" on the door.',
    "They have a policy of don't ask.",
  ])('%s', (text) => {
    expect(negated(text)).toBe(false)
  })
})
