import { expect, test } from 'vitest'
import { isClaim } from '../../src/claims/assertion.ts'
import { sentence } from '../support/contexts.ts'

test.each([
  '公司透露了收入。',
  '不能说船长错了。',
  '他也说过“河水太冷”之类的话。',
  '各位委员都看过这份报告。',
  '很难说服他们搬家。',
  '我希望我们的河能变干净。',
  '他们一点也不着急。',
])('%s is a claim', (text) => {
  expect(isClaim(sentence(text)).claim).toBe(true)
})

test.each([
  ['主席、各位委员。', 'management'],
  ['尊敬的各位来宾，朋友们。', 'management'],
  ['谢谢邀请。', 'greeting'],
  ['我也不太确定。', 'answer'],
  ['一点也不会。', 'answer'],
  ['这个我不敢说。', 'answer'],
  ['但愿如此。', 'answer'],
  ['很难说边界在哪里。', 'answer'],
  ['而且麻烦是什么你知道吗？', 'question'],
  ['现在我愿意回答大家的问题。', 'management'],
  ['我真希望这是我写的。', 'feeling'],
] as const)('%s is none: %s', (text, why) => {
  expect(isClaim(sentence(text))).toEqual({ claim: false, why })
})
