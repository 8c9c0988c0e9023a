import { expect, test } from 'vitest'
import { verificationGithub } from '../../src/report/verification-github.ts'
import type { Verification } from '../../src/schema/index.ts'
import { stated, verification } from '../support/difference.ts'

test('an error for each claim that does not pass, a warning for what is let through', () => {
  const lines = verificationGithub(verification, stated).trimEnd().split('\n')
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::error', '::error'])
  const lenient = verificationGithub(verification, stated, { allow: ['number', 'hedge'] })
  expect(lenient.split('\n')[0]).toMatch(/^::warning file=talks\/lin\.md,line=6,/)
})

test('no document writes a command or a property of its own', () => {
  const [result] = verification.results
  const path = 'a,line=1::b%.md'
  const hostile: Verification = {
    ...verification,
    source: { ...verification.source, path },
    results: [{ ...result!, id: 'x\n::error::', quote: '\r\n::error file=b.md::%0A\u2028', problems: ['a\n::b'] }],
  }
  const report = verificationGithub(hostile, [{ id: 'x\n::error::', quote: '::set-output name=x::y' }])
  const lines = report.trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^::error file=a%2Cline=1%3A%3Ab%25\.md,line=/)
  expect(lines[0]).toContain('%250A')
  expect(report).not.toMatch(/\r|\u2028/)
})
