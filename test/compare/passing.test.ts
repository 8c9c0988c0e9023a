import { expect, it } from 'vitest'
import { passes } from '../../src/compare/passing.ts'
import type { Change, VerificationResult } from '../../src/schema/index.ts'

const change = (type: Change['type'], holds?: Change['holds']): Change => ({
  ...{ type, certain: true, from: null, to: null },
  ...(holds ? { holds } : {}),
})
const result = (status: VerificationResult['status'], changes: Change[] = [], problems?: string[]) => ({
  ...{ id: '1', status, span: null, quote: null, changes, others: 0 },
  ...(problems ? { problems } : {}),
})

it.each([
  ['exact', result('exact'), {}, true],
  ['moved', result('moved'), {}, true],
  ['moved, strictly', result('moved'), { strict: true }, false],
  ['missing, whatever is allowed', result('missing'), { allow: ['wording'] as const }, false],
  ['a word', result('altered', [change('wording')]), {}, false],
  ['a word that may change', result('altered', [change('wording')]), { allow: ['wording'] as const }, true],
  [
    'a word and a number',
    result('altered', [change('wording'), change('number')]),
    { allow: ['wording'] as const },
    false,
  ],
  ['a cut', result('altered', [change('truncated')]), { allow: ['truncated'] as const }, true],
  [
    'a cut that takes a negation',
    result('altered', [change('truncated', ['negation'])]),
    { allow: ['truncated'] as const },
    false,
  ],
  ['a file that contradicts itself', result('exact', [], ['its id is wrong']), { allow: ['wording'] as const }, false],
])('%s', (_, given, leniency, expected) => {
  expect(passes(given, leniency)).toBe(expected)
})
