import { describe, expect, test } from 'vitest'
import { wantedSpeakers } from '../../src/claims/options.ts'
import type { Speaker } from '../../src/schema/index.ts'

const speaker = (name: string, role: Speaker['role'], ...labels: string[]): Speaker => ({
  name,
  role,
  labels,
  turns: 1,
})

const SPEAKERS = [
  speaker('主持人', 'interviewer', '主持人', '主持'),
  speaker('Inés Müller', 'interviewee', '嘉宾Inés Müller', 'Inés Müller', 'IM', '伊内丝·穆勒'),
  speaker('Ana Lee', 'interviewee', 'Ana Lee'),
  speaker('Tom Leeds', 'audience', 'Tom Leeds'),
  speaker('楊小明', 'other', '楊小明'),
]

const wanted = (name: string | undefined) => {
  const isWanted = wantedSpeakers(SPEAKERS, name)
  return SPEAKERS.map((one) => one.name).filter(isWanted)
}

describe('--speaker finds', () => {
  test.each([
    ['a surname', 'müller', ['Inés Müller']],
    ['without its accents', 'ines muller', ['Inés Müller']],
    ['a part of it', 'mül', ['Inés Müller']],
    ['another label', 'im', ['Inés Müller']],
    ['a name in Chinese', '穆勒', ['Inés Müller']],
    ['simplified for traditional', '杨小明', ['楊小明']],
    ['full-width letters', 'ＡＮＡ', ['Ana Lee']],
    ['a whole word before a part of one', 'lee', ['Ana Lee']],
    ['all that share a part', 'ee', ['Ana Lee', 'Tom Leeds']],
    ['everybody', 'all', SPEAKERS.map((one) => one.name)],
    ['the interviewees where nobody is named', undefined, ['Inés Müller', 'Ana Lee']],
  ])('%s', (_, name, found) => {
    expect(wanted(name)).toEqual(found)
  })
})

test.each([
  ['a slip in a surname', 'Mulier', 'no speaker "Mulier": did you mean Inés Müller?'],
  ['a slip in another label', '伊内丝·木勒', 'no speaker "伊内丝·木勒": did you mean Inés Müller?'],
  ['nothing near', 'Okafor', 'no speaker "Okafor": there are 主持人, Inés Müller, Ana Lee, Tom Leeds and 楊小明'],
])('offers the right names for %s', (_, name, message) => {
  expect(() => wanted(name)).toThrow(message)
})
