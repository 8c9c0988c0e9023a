import { describe, expect, it } from 'vitest'
import { verifyClaims } from '../../src/compare/verify.ts'
import type { VerificationResult } from '../../src/schema/index.ts'
import { formatOf, readDocument } from '../../src/source/document.ts'
import { fixtures, interviews } from '../support/documents.ts'
import { random } from '../support/random.ts'
import { editsFor, rewrite } from './planting.ts'
import { FINE, version } from './versions.ts'

const documents = [
  ...fixtures.filter(({ name }) => /^(?:retelling\.|interviews)/.test(name)),
  ...interviews.filter(({ name }) => !/v[13]\b|v2-final/.test(name)),
].map(({ text }) => text)

/** One is enough to see a fault; the others are for the machine that has the time. */
const ROUNDS = process.env.CI || interviews.length === 0 ? [1, 2, 3] : [1]

interface Case {
  label: string
  name: string
  quote: string
  result: VerificationResult
}

/** Rewrites many claims of a text, each in one way, and verifies all of them. */
function plant(text: string, seed: number): Case[] {
  const { claims: set } = version(text)
  const edits = editsFor(set, text, random(seed), { dropped: 0.08, moved: 0, kept: 0 })
  const edited = rewrite(text, edits)
  const source = { ...set.source, sha256: '0'.repeat(64), length: edited.length }
  const { results } = verifyClaims(set, readDocument(edited, formatOf(edited)), { source })
  const editOf = new Map(edits.map((edit) => [edit.claim, edit]))
  return set.claims.map((claim, i) => {
    const edit = editOf.get(claim)
    return { label: edit?.label ?? 'none', name: edit?.name ?? '', quote: claim.quote, result: results[i]! }
  })
}

describe.each(['zh', 'en'])(
  'planted edits, %s',
  (language) => {
    const cases = documents
      .filter((text) => version(text).claims.source.language === language)
      .flatMap((text, i) => ROUNDS.flatMap((round) => plant(text, 97 * i + round)))
    const labelled = (...labels: string[]): Case[] => cases.filter(({ label }) => labels.includes(label))
    const altered = cases.filter(({ label }) => !['none', 'harmless', 'dropped'].includes(label))
    const share = (some: readonly Case[], right: (item: Case) => boolean): number =>
      some.length === 0 ? 1 : some.filter(right).length / some.length
    const fine = ({ result }: Case): boolean => FINE.has(result.status)

    it('there are enough of them', () =>
      expect(cases.length - labelled('none').length).toBeGreaterThan(interviews.length > 0 ? 1000 : 100))
    it('a harmless rewriting passes', () => expect(share(labelled('harmless'), fine)).toBeGreaterThanOrEqual(0.995))
    it('what was not touched passes', () => expect(share(labelled('none'), fine)).toBeGreaterThanOrEqual(0.995))
    it('nothing altered passes', () => expect(altered.filter(fine).map(({ name, quote }) => [name, quote])).toEqual([]))
    it('a change is of the right type', () =>
      expect(
        share(altered, ({ label, result }) => result.changes.some(({ type }) => type === label)),
      ).toBeGreaterThanOrEqual(0.97))
    it('half of a claim is found', () =>
      expect(share(labelled('truncated'), ({ result }) => result.status === 'altered')).toBeGreaterThanOrEqual(0.95))
    it('a deleted claim is missing', () => {
      const deleted = labelled('dropped')
      const found = deleted.filter(({ result }) => result.status !== 'missing')
      // One in a hundred; of less than a hundred, one.
      expect(found.length).toBeLessThanOrEqual(Math.max(1, deleted.length / 100))
    })
  },
  240_000,
)
