import { expect, test } from 'vitest'
import { sentence } from '../support/contexts.ts'

const clauses = (text: string): string[] => {
  const { cues } = sentence(text)
  return cues.clauses.map(({ start, end, role }) => `${role}: ${cues.plain.slice(start, end)}`)
}

test.each([
  ['如果下雨，我们就不去。', ['condition: 如果下雨', 'main: 我们就不去']],
  ['虽然贵，但值得买。', ['concession: 虽然贵', 'contrast: 但值得买']],
  ['我到家的时候，灯还亮着。', ['time: 我到家的时候', 'main: 灯还亮着']],
  ['在这种情形中，车会自己停下。', ['time: 在这种情形中', 'main: 车会自己停下']],
  ['因为票卖完了。', ['main: 因为票卖完了']],
  ['路很窄但能过车。', ['main: 路很窄', 'contrast: 但能过车']],
  ['但在过去两年里，他们换了做法。', ['time: 但在过去两年里', 'contrast: 他们换了做法']],
  ['不付钱，就进不去。', ['condition: 不付钱', 'main: 就进不去']],
  ['只有多练习才能学会。', ['main: 只有多练习才能学会']],
  ['主要是人手不够。', ['main: 主要是人手不够']],
  ['城里只有三成的楼是木头的。', ['main: 城里只有三成的楼是木头的']],
  ['只有多练习，他才学得会。', ['condition: 只有多练习', 'main: 他才学得会']],
  ['它每年都长高，就像一棵树。', ['main: 它每年都长高', 'example: 就像一棵树']],
  ['一旦大家知道，它便宜，就会买。', ['condition: 一旦大家知道', 'condition: 它便宜', 'main: 就会买']],
  ['灯、门和窗都坏了。', ['main: 灯、门和窗都坏了']],
])('%s', (text, expected) => {
  expect(clauses(text)).toEqual(expected)
})

test.each([
  ['If it rains, we stay home.', ['condition: If it rains', 'main: we stay home']],
  ['The tools that we built are free.', ['main: The tools', 'relative: that we built', 'main: are free']],
  ['It is cheap, but nobody buys it.', ['main: It is cheap', 'contrast: but nobody buys it']],
  ['We know that it works.', ['main: We know', 'main: that it works']],
  ['Critics say that it leaks.', ['main: Critics say', 'content: that it leaks']],
  ['Because it was late.', ['main: Because it was late']],
  ['Salt and pepper help.', ['main: Salt and pepper help']],
  ['By the time it rained, we were home.', ['time: By the time it rained', 'main: we were home']],
  ['After we left the roof fell.', ['time: After we left', 'main: the roof fell']],
  ['If it rains and we are out, we move.', ['condition: If it rains', 'condition: and we are out', 'main: we move']],
  ['Had it rained, we would have left.', ['condition: Had it rained', 'main: we would have left']],
  ['When I was young my father sold bread.', ['time: When I was young', 'main: my father sold bread']],
  ['What we eat comes from here.', ['content: What we eat', 'main: comes from here']],
  ['The nets that we have could tear.', ['main: The nets', 'relative: that we have', 'main: could tear']],
  ['I think that might help.', ['main: I think', 'main: that might help']],
  ['Cars need fuel and they make noise.', ['main: Cars need fuel', 'main: and they make noise']],
])('%s', (text, expected) => {
  expect(clauses(text)).toEqual(expected)
})

test('a clause counts its finite verbs, not infinitives, participles or nouns', () => {
  const verbs = (text: string) => sentence(text).cues.clauses.map((clause) => clause.verbs)
  expect(verbs('They train dogs.')).toEqual([1])
  expect(verbs('To train dogs.')).toEqual([0])
  expect(verbs('The train to Rome.')).toEqual([0])
  expect(verbs('Well trained dogs.')).toEqual([0])
  expect(verbs('The river froze.')).toEqual([1])
  expect(verbs('The bridge collapsed.')).toEqual([1])
  expect(verbs('They all know the way.')).toEqual([1])
  expect(verbs('Some of them stay.')).toEqual([1])
  expect(verbs('We no longer sell it.')).toEqual([1])
  expect(verbs('Makes the water safer.')).toEqual([1])
})
