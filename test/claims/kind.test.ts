import { describe, expect, test } from 'vitest'
import { kindOf } from '../../src/claims/kind.ts'
import { answer, sentence, turn } from '../support/contexts.ts'

describe('position', () => {
  test.each([
    // English: duties, requests and verdicts on deeds,
    'It is our duty to warn the valley.',
    "We can't let the lake dry out.",
    'We ask people to save water.',
    'It was wrong to close the school.',
    'I think the council did the right thing.',
    'The new law is a step in the right direction.',
    "It's worth the money.",
    "It's all good now.",
    '政府必须公开水质数据。',
    '我们需要一条新的铁路。',
    '你得先问邻居。',
    '最好早点去排队。',
    '我们要多问问村民。',
    '当然要自己检查。',
    '消防就不能马虎。',
    '这是一个非常好的办法。',
    '我认为这就是这条路线的优点。',
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
    // advice, and duties said by 得, 该 and 不能
    '你需要先学会游泳。',
    '冬天你需要多备一些木柴。',
    '还是得多修几条路。',
    '船上得有一个医生。',
    '学生也该有自己的社团。',
    '绝不能让污水流进湖里。',
    '你不能把孩子一个人留在家里。',
    '可以先在两所小学试行。',
    '不妨让居民来投票。',
    "Don't cut down the old trees.",
    'Never build so close to the river.',
    'So always wear a helmet on the ice.',
    // verdicts, on what one has too, or refused
    '我不认为这是个好主意。',
    '我觉得这个办法很聪明。',
    '这座城市拥有全国最好的地铁。',
    '她的判断错得离谱。',
    '捕鱼配额没有太大意义。',
    'They have the best harbour in the country.',
    "I don't think it is a good idea.",
    '我想让更多孩子学会游泳。',
    '我们真的很希望大家早点回家。',
    'We should plant oaks, but also birches.',
    // what the thing to do is, orders, what must be done for the rest to follow
    'The key is to start early.',
    'So the most important thing is to keep the water clean.',
    '关键在于让孩子早点学会游泳。',
    '正确的办法是先问邻居。',
    '尽量少用热水。',
    '确保水不会漏。',
    '让他们自己选吧。',
    '大家都应该交税，才有学校。',
    '学校不能整个冬天都关门。',
    '他们修了桥，这很好。',
    '我们不必和过去一样熬夜。',
    // judged now, though it was then
    'I think it was a wise choice.',
    'That becomes the most important part.',
    "We've got to repair the dam.",
    '这次的答复让人失望。',
  ])('%s', (text) => {
    expect(kindOf(sentence(text))).toBe('position')
  })
})

describe('forecast', () => {
  test.each([
    '新桥明年通车。',
    '说不定下个月就有了。',
    '早期投资多年后会成为一笔遗产。',
    // English: expectations, and what a policy leads to,
    'The harbour is expected to close.',
    'I expect the talks to fail.',
    'Within ten years it may be empty.',
    'It could take another decade.',
    'If the government does nothing, the hospital will close.',
    'At some point the wall will fall.',
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
    '未来的城市将更加依赖轻轨。',
    '海水淡化就是未来。',
    '这并不是未来的发展方向。',
    '最快也要三年。',
    '修好它要十年，甚至更久。',
    '光靠风力，我们永远无法供暖。',
    '今年应该能通车。',
    '情况会变得更糟。',
    '人们会忘记怎么写字。',
    '如果没有人巡逻，社会会分裂。',
    '过去十年涨了三倍，价格还会上升。',
    'Wooden ships are here to stay.',
    'You are never going to see that again.',
    'If nobody acts, society will split.',
    'Not in the next ten years.',
    '如果桥塌了，那将非常像一场地震。',
    '在这样的气候中，森林会消失。',
  ])('%s', (text) => {
    expect(kindOf(sentence(text))).toBe('forecast')
  })
})

describe('fact', () => {
  test.each([
    // a guess, no duty; no need; a question inside
    '这应该是全镇最老的一口井。',
    '工具都齐了，不用再借。',
    '我们再想它会变成什么样。',
    '瓦房比木屋要多交三成的税。',
    // English: purposes, generic consequences and what is at hand,
    'They oil it so that the hinges are safe.',
    "Otherwise you're going to slip.",
    'At some point you start to sweat.',
    'We have everything we need.',
    "I don't have to make sure that everyone comes.",
    'She talks to whoever will listen.',
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
    // told, quoted or asked, not foretold
    '他当时提了两个要求：第一，他不会搬家；第二，工资都将公开。',
    '后来大家发现，这条路会塌。',
    '他问过这里是否会停电。',
    '他将书放在桌上。',
    '农民可以问邻居未来一周的天气。',
    '如果未来的房子更小，就需要新的家具。',
    '如果那时有人告诉你这件事，你会说他疯了。',
    '主要是为了修桥，因为未来会有更多卡车。',
    'I told them we are going to move.',
    'So they were like, “We are going to build it alone.”',
    'If I drop it, it is going to break.',
    'The price will depend on the weather.',
    // needs of others and of things, duties of then, aims, and words that only look like duties
    '他们需要我们修一座桥。',
    '没有人需要填这张表。',
    '我们意识到应该换一家供应商。',
    '当时我们必须每天走十里路。',
    '我们得到了一笔贷款。',
    '人们得出了同样的结论。',
    '该领域有三家工厂。',
    '你不用排队。',
    '这样可以确保水是安全的。',
    '我们想看它是否合理。',
    '我可能是错的。',
    '希望能赶上末班车。',
    '这台机器还不行。',
    'You can be dangerous and polite.',
    '养鱼要难得多。',
    '你不必花那么多钱。',
    '你只需要一根绳子。',
    '他们一直知道会有洪水。',
    '他先想办法，避免水会漏进来。',
    '全队名列世界顶尖。',
    'Most of the time, it will hold.',
    'It is very hard to climb.',
    'I should also say that we both play chess.',
    'We suck at tennis.',
    'It carries a fair amount of sand.',
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
