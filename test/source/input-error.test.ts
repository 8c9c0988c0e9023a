import { expect, test } from 'vitest'
import { nearest, unknownName } from '../../src/source/input-error.ts'

test.each([
  ['part of a name, any case', 'okafor', ['Ada Okafor', 'Host'], ['Ada Okafor']],
  ['a slip', 'Okafro', ['Okafor', 'Host'], ['Okafor']],
  ['a slip in a surname', 'okafro', ['Ada Okafor', 'Host'], ['Ada Okafor']],
  ['best first', 'ada', ['Adam', 'Aba', 'Ada'], ['Ada', 'Adam', 'Aba']],
  ['a Han name', '林静', ['林静宜', '主持人'], ['林静宜']],
  ['no letter that happens to be in the word', 'Okafor', ['O', 'K'], []],
  ['nothing near', 'Zhou', ['Okafor', 'Host'], []],
])('nearest offers %s', (_, name, known, offered) => {
  expect(nearest(name, known)).toEqual(offered)
})

test.each([
  ['Okafro', ['Okafor', 'Host'], 'no speaker "Okafro": did you mean Okafor?'],
  ['ad', ['Ada', 'Adam', 'Eve'], 'no speaker "ad": did you mean Ada or Adam?'],
  ['Zhou', ['Okafor', 'Host'], 'no speaker "Zhou": there are Okafor and Host'],
  ['Zhou', ['Okafor'], 'no speaker "Zhou": there is Okafor'],
  ['Zhou', [], 'no speaker "Zhou": there is none'],
])('unknownName %s among %j', (name, known, message) => {
  expect(unknownName('speaker', name, known).message).toBe(message)
})
