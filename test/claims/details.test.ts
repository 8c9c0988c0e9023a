import { describe, expect, test } from 'vitest'
import type { ArgumentDraft, ComparisonDraft, TimelineDraft } from '../../src/claims/details/detail-draft.ts'
import { detailsOf } from '../../src/claims/details/index.ts'
import type { Draft } from '../../src/claims/draft.ts'
import { turnOf } from '../support/turn.ts'

const lastDetail = (sentences: string[], given: Partial<Draft> = {}, question: string | null = null) =>
  detailsOf(turnOf(sentences, given, question)).at(-1)!

describe('supply', () => {
  test.each<[sentence: string, state: string, resource: string]>([
    ['The wells have run dry and there is no drinking water left.', 'exhausted', 'drinking water'],
    ['We are running out of helium.', 'nearly-exhausted', 'helium'],
    ['Almost all the lithium has been mined.', 'nearly-exhausted', 'lithium'],
    ['All the coal has been used.', 'exhausted', 'coal'],
    ['There is a shortage of nurses.', 'scarce', 'nurses'],
    ['Skilled workers are scarce.', 'scarce', 'Skilled workers'],
    ['Our water is not unlimited.', 'scarce', 'water'],
    ['Sunlight gives us practically unlimited energy.', 'unlimited', 'energy'],
    ['There is no shortage of sand.', 'unlimited', 'sand'],
    ['Synthetic data does not replace the real thing.', 'no-substitute', 'Synthetic data'],
    ['There is no substitute for it.', 'no-substitute', 'substitute'],
    ['地下水已经用完了。', 'exhausted', '地下水'],
    ['几乎所有的煤炭都已被用于发电。', 'nearly-exhausted', '煤炭'],
    ['稀土快要用尽了。', 'nearly-exhausted', '稀土'],
    ['护士供不应求。', 'scarce', '护士'],
    ['Nearly all the coal in the valley has been used to heat homes.', 'nearly-exhausted', 'coal'],
    ['所有能找到的铜都已经被用于电网。', 'exhausted', '能找到的铜'],
    ['Synthetic data will not buy you better results.', 'no-substitute', 'Synthetic data'],
    ['我們缺乏工程師。', 'scarce', '工程師'],
    ['风能是取之不尽的能源。', 'unlimited', '能源'],
    ['合成数据弥补不了这个缺口，它无法替代真实数据。', 'no-substitute', '合成数据'],
  ])('%s', (sentence, state, resource) => {
    expect(lastDetail([sentence])).toEqual({ type: 'supply', state, resource })
  })

  test.each([
    'I was exhausted after the hike.',
    'We have not run out of copper.',
    'The data center is finite in size.',
    'We are short of ideas.',
    'Are we running out of coal?',
    'All the lamps got brighter and used less power.',
    'If we could dam the sea, that would give unlimited energy.',
    '你需要丰富的经验，数据会说话。',
    '文本由数量有限的符号组成，是有限数量的词。',
    '这里的医生水平不够。',
    '核心问题是数据瓶颈在哪里。',
    '他的电脑用坏了。',
    '这个芯片不够便宜。',
  ])('%s: none', (sentence) => {
    expect(lastDetail([sentence])?.type).not.toBe('supply')
  })
})

describe('comparison', () => {
  const sidesOf = (sentences: string[]) => {
    const detail = lastDetail(sentences) as ComparisonDraft
    const body = sentences.join('\n')
    const { left, right } = detail
    return [detail.relation, body.slice(left.start, left.end), body.slice(right.start, right.end)]
  }

  test.each<[sentence: string, relation: string, left: string, right: string]>([
    ['The lake is deeper than the river.', 'more', 'The lake', 'the river'],
    ['And trams are much cheaper than buses, of course.', 'less', 'trams', 'buses'],
    ['The old bridge carries as many cars as the new one.', 'equal', 'The old bridge', 'the new one'],
    ['The pump is not as loud as the mill.', 'less', 'The pump', 'the mill'],
    ['A whale outweighs a hundred elephants.', 'more', 'A whale', 'a hundred elephants'],
    ['The flood equals a year of rain.', 'equal', 'The flood', 'a year of rain'],
    ['高铁比飞机更便宜。', 'less', '高铁', '飞机'],
    ['这座湖比那条河还要深。', 'more', '这座湖', '那条河'],
    ['汽车的噪音不如卡车。', 'less', '汽车的噪音', '卡车'],
    ['一头鲸的重量，与一百头大象相当。', 'equal', '一头鲸的重量', '一百头大象'],
    ['一次洪水相当于一年的雨。', 'equal', '一次洪水', '一年的雨'],
    ['The bridge that we like is, by far, longer than the tunnel.', 'more', 'The bridge', 'the tunnel'],
    ['Cats sleep more than any dog could.', 'more', 'Cats', 'any dog'],
    ['The new mill uses less water than the old one.', 'less', 'The new mill', 'the old one'],
    ['The lake is twice as deep as the river.', 'more', 'The lake', 'the river'],
    ['湖水对鱼来说，在很多方面比海水更冷。', 'more', '湖水', '海水'],
    ['关键在于让好人手里的船比坏人手里的船更快。', 'more', '好人手里的船', '坏人手里的船'],
    ['竹子的强度超过钢材。', 'more', '竹子的强度', '钢材'],
  ])('%s', (sentence, relation, left, right) => {
    expect(sidesOf([sentence])).toEqual([relation, left, right])
  })

  test('a side that the sentence leaves out stands before it', () => {
    expect(sidesOf(['Digging coal is simple.', 'By contrast, storing heat is harder.'])).toEqual([
      'more',
      'storing heat',
      'Digging coal',
    ])
    expect(sidesOf(['挖煤很简单。', '相比之下，储存热量要困难得多。'])[2]).toBe('挖煤')
  })

  test('the figure of a side may stand in a sentence nearby', () => {
    const detail = lastDetail([
      'The archive of the town holds 40 terabytes.',
      'It is old.',
      'The archive of the town is larger than the library of the county.',
    ]) as ComparisonDraft
    expect(detail.left.quantity).toMatchObject({ min: 4e13, unit: 'byte' })
  })

  test.each([
    'More than 300 people came.',
    'He worries more about rain than snow.',
    'We built a better boat than theirs.',
    'This is deeper than the lake.',
    'If the lake were deeper than the sea, it would be salty.',
    'There were more good years than bad ones.',
    'It is harder than ever.',
    'The lake is deeper than most of us give it credit for.',
    'A lake as deep as that is rare.',
    'The index equals 16.',
    '如果湖比海还深，水就是咸的。',
    '每个人都会有一辆车，甚至比卡车更大。',
    '这和用手拍照没有太大区别。',
    '新桥跟旧桥不一样。',
    '它们只是拆开和重组，但都是相同的东西。',
    '这件事不可能做得比它更大。',
    '误差约等于 0。',
    'It took longer than I thought.',
    'I would rather walk than ride.',
    'Other than that, nothing changed.',
    'As well as trams we run buses.',
    'That does not mean that the lake is deeper than the sea.',
    '超过三百人来了。',
    '比如，我们可以种树。',
    '我们造了一种比钢更硬的材料。',
    '他像和老朋友聊天一样和我说话。',
    '与其修路，不如种树。',
  ])('%s: none', (sentence) => {
    expect(lastDetail([sentence])).toBeNull()
  })
})

describe('timeline', () => {
  const forecast: Partial<Draft> = { kind: 'forecast' }
  const timelineOf = (sentences: string[], question: string | null = null) =>
    lastDetail(sentences, forecast, question) as TimelineDraft

  test.each<[sentence: string, event: string, years: [number | null, number | null][]]>([
    ['Within five years, drones will bring the mail.', 'drones will bring the mail', [[null, 5]]],
    ['Nuclear fusion will take ten to twenty years.', 'Nuclear fusion', [[10, 20]]],
    ['三到五年后，无人机会送信。', '无人机会送信', [[3, 5]]],
    ['可控核聚变还需要二十年。', '可控核聚变', [[20, 20]]],
    ['我们十年内可能会修好那座桥。', '修好那座桥', [[null, 10]]],
    ['大桥十年后一定会通车。', '大桥通车', [[10, 10]]],
    ['In ten years, I think people might live on ships.', 'live on ships', [[10, 10]]],
    [
      'Machines that are smarter than us will come within ten years.',
      'Machines that are smarter than us',
      [[null, 10]],
    ],
    ['十年內，我們會登上那座島。', '登上那座島', [[null, 10]]],
  ])('%s', (sentence, event, years) => {
    const detail = timelineOf([sentence])
    expect(detail.event).toBe(event)
    expect(detail.estimates.map((estimate) => [estimate.years?.min, estimate.years?.max])).toEqual(years)
  })

  test('every estimate with its likelihood', () => {
    const likelihoods = (sentence: string) => timelineOf([sentence]).estimates.map(({ likelihood }) => likelihood)
    expect(likelihoods('聚变最早五年，更可能是二十年。')).toEqual(['earliest', 'likely'])
    expect(likelihoods('Fusion will come in five years at the earliest, more likely in twenty years.')).toEqual([
      'earliest',
      'likely',
    ])
  })

  test('far and near, without figures', () => {
    expect(timelineOf(['AGI is still a long way off.'])).toMatchObject({ event: 'AGI', near: false, estimates: [] })
    expect(timelineOf(['我们离 AGI 还很远。'])).toMatchObject({ event: 'AGI', near: false })
    expect(timelineOf(['AGI is just around the corner.'])).toMatchObject({ near: true })
    expect(timelineOf(['AGI is not around the corner.'])).toMatchObject({ near: false })
  })

  test('the event may stand before, or in the question', () => {
    expect(timelineOf(['We talk about AGI a lot.', 'It may take twenty years.']).event).toBe('AGI')
    expect(timelineOf(['It may take twenty years.'], 'When will we have AGI?').event).toBe('AGI')
  })

  test('an estimate that is ruled out is none', () => {
    const { estimates } = timelineOf(['Not five years, but AGI will come within fifty years.'])
    expect(estimates.map(({ years }) => years?.max)).toEqual([50])
  })

  test.each([
    'He wrote back then that ships would fly within ten years.',
    '报纸说“十年内船会飞”。',
    '他告诉我们十年内船会飞，我不信。',
    'It says that ships will fly by 2040, and I have my doubts.',
    '1920 年有人问十年后会怎样。',
    '他问未来一周的天气。',
    'It is overrated in the short term.',
    '十年后谁会记得？',
    'We are working on the next generation of engines.',
  ])('not the speaker’s estimate: %s', (sentence) => {
    expect(lastDetail([sentence], forecast)).toBeNull()
  })

  test('what comes is named, or there is no timeline', () => {
    expect(lastDetail(['This will take a while.'], forecast)).toBeNull()
    expect(lastDetail(['长期来看也许会。'], forecast)).toBeNull()
    expect(timelineOf(['我们离统一货币还很远。']).event).toBe('统一货币')
    expect(timelineOf(['未来五年内，AGI 会改变学校。']).event).toBe('AGI 改变学校')
  })

  test('a view that is denied gives no estimates, one that is reported does', () => {
    const sentence = ['They say that AGI will come within two years.']
    expect(lastDetail(sentence, { ...forecast, commitment: 'denied' })).toBeNull()
    expect(lastDetail(sentence, { ...forecast, commitment: 'reported' })).toMatchObject({ event: 'AGI' })
  })

  test('a time of the past is no estimate', () => {
    expect(lastDetail(['A calf learns to walk within a day.'])).toBeNull()
    expect(lastDetail(['We spent ten years on it.'])).toBeNull()
  })
})

describe('argument', () => {
  const position: Partial<Draft> = { kind: 'position' }
  const argumentsOf = (sentences: string[], given = position) =>
    detailsOf(turnOf(sentences, given)) as (ArgumentDraft | null)[]

  test.each<[sentence: string, stance: 'for' | 'against']>([
    ['Open source is essential for science.', 'for'],
    ['Open source is dangerous.', 'against'],
    ['Open source is not dangerous.', 'for'],
    ['It would be a mistake to ban open source.', 'for'],
    ['Proprietary models are a risk for democracy.', 'for'],
    ['Closed models are safer than open ones.', 'against'],
    ['We cannot rely on closed systems alone.', 'for'],
    ['If we had no open platforms, that would be a disaster.', 'for'],
    ['Open models are small, but they are safer.', 'for'],
    ['开源对安全有好处。', 'for'],
    ['开源很危险。', 'against'],
    ['政府不应该禁止开源。', 'for'],
    ['闭源更安全。', 'against'],
    ['开源落后于闭源。', 'against'],
    ['如果没有开源，创新就会失败。', 'for'],
    ['这项税收只会让开源变得风险过高。', 'for'],
    ['A tax would make open source too risky.', 'for'],
    ['政府不该制定让开源非法的法规。', 'for'],
    ['This was possible because the library is open source.', 'for'],
    ['这件事之所以能做成，是因为它是开源的。', 'for'],
  ])('%s', (sentence, stance) => {
    expect(argumentsOf([sentence])[0]).toMatchObject({ type: 'argument', subject: 'open source', stance })
  })

  test('a fact about it is no argument, nor is what others say', () => {
    expect(argumentsOf(['The open source project has forty members.'], { kind: 'fact' })).toEqual([null])
    expect(argumentsOf(['Some say that open source is dangerous.'], { ...position, commitment: 'reported' })).toEqual([
      null,
    ])
  })

  test.each<[sentence: string, kind: Draft['kind']]>([
    ['The firm tried to make progress in secret and went closed source.', 'fact'],
    ['两家公司试图推动闭源技术，第三家选择了开源。', 'fact'],
    ['The law restricts open source in two countries.', 'fact'],
    ['开源软件是指代码公开、可以安全修改的软件。', 'fact'],
    ['Open source means that anybody may improve the code.', 'fact'],
    ['If you want to sell it, closed source may be the right way.', 'position'],
    ['Safe and open models run on a phone.', 'fact'],
    ['很多开源项目让它支持更多方言。', 'fact'],
    ['We should open source some parts and not others.', 'position'],
  ])('takes no side: %s', (sentence, kind) => {
    expect(argumentsOf([sentence], { kind, hedges: /may be/.test(sentence) ? [{ start: 0, end: 1 }] : [] })).toEqual([
      null,
    ])
  })

  test('what others say in the sentence is not his argument', () => {
    expect(argumentsOf(['He works on open source, which they say is dangerous.'])).toEqual([null])
  })

  test('"therefore" rests on the claims before it', () => {
    const [, , conclusion] = argumentsOf([
      'Three firms own every closed model.',
      'They answer to nobody.',
      'Therefore open source is essential.',
    ])
    expect(conclusion).toMatchObject({ stance: 'for', role: 'conclusion', reasons: [0, 1] })
  })

  test('"because" gives the reason of the sentence before, and takes its stance', () => {
    const [conclusion, reason] = argumentsOf(['开源更安全。', '因为看代码的人更多。'])
    expect(conclusion).toMatchObject({ stance: 'for', role: 'conclusion', reasons: [1] })
    expect(reason).toMatchObject({ stance: 'for', role: 'reason', reasons: [] })
  })

  test('the opposite case backs a conclusion', () => {
    const [conclusion, reason] = argumentsOf([
      'Open source made this possible.',
      'If the code were not open, nobody could have improved it.',
    ])
    expect(conclusion).toMatchObject({ reasons: [1] })
    expect(reason).toMatchObject({ stance: 'for', role: 'reason' })
  })

  test('"because" does not reach into another turn', () => {
    const [first, second] = turnOf(['Open source is safer.', 'Because many eyes see it.'], position)
    expect(detailsOf([first!, { ...second!, passage: 1 }])[0]).toMatchObject({ reasons: [] })
  })
})

test('what is no claim has no detail', () => {
  expect(lastDetail(['We are running out of helium.'], { claim: false })).toBeNull()
})
