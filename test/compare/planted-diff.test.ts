import { describe, expect, it } from 'vitest'
import { diffVersions } from '../../src/compare/diff.ts'
import type { Claim, Link } from '../../src/schema/index.ts'
import { fixtures, interviews } from '../support/documents.ts'
import { random } from '../support/random.ts'
import { type Edit, editsFor, placesAfter, rewrite } from './planting.ts'
import { version } from './versions.ts'

const documents = [
  ...fixtures.filter(({ name }) => /^(?:retelling\.|interviews)/.test(name)),
  ...interviews.filter(({ name }) => !/v[13]\b|v2-final/.test(name)),
].map(({ text }) => text)

/** One is enough to see a fault; the other is for the machine that has the time. Our own documents are few and short. */
const ROUNDS = interviews.length === 0 ? [1, 2, 3, 4, 5, 6] : process.env.CI ? [1, 2] : [1]

/** A republished version with edits of all kinds. */
interface Republished {
  edits: Edit[]
  links: Link[]
  claims: readonly Claim[]
  pairs: Pairs
}

/** Links as pairs of passages: those that there should be, those that there are, and those that are right. */
interface Pairs {
  wanted: number
  found: number
  right: number
}

function republish(text: string, seed: number): Republished {
  const from = version(text)
  const edits = editsFor(from.claims, text, random(seed), { dropped: 0.05, moved: 0.03, kept: 0.4 })
  const { links } = diffVersions(from, version(rewrite(text, edits)))
  return { edits, links, claims: from.claims.claims, pairs: pairsOf(links, placesAfter(from.claims, edits)) }
}

function pairsOf(links: readonly Link[], places: ReturnType<typeof placesAfter>): Pairs {
  const at = (ref: { span: Claim['span'] }): string => `${ref.span.start.offset}-${ref.span.end.offset}`
  const claimAt = new Map([...places.keys()].map((claim) => [at(claim), claim]))
  const pairs: Pairs = { wanted: [...places.values()].filter((place) => place !== null).length, found: 0, right: 0 }
  for (const link of links)
    for (const ref of link.from) {
      const claim = claimAt.get(at(ref))
      if (!claim) continue // a sentence that is none
      const place = places.get(claim)
      const right = link.to.filter(
        ({ span }) => place && span.start.offset < place.end && place.start < span.end.offset,
      ).length
      pairs.found += Math.max(link.to.length, right)
      pairs.right += right
      // One claim in several pieces is wanted as often.
      if (right > 1) pairs.wanted += right - 1
    }
  return pairs
}

describe.each(['zh', 'en'])(
  'planted edits between two versions, %s',
  (language) => {
    const runs = documents
      .filter((text) => version(text).claims.source.language === language)
      .flatMap((text, i) => ROUNDS.map((round) => republish(text, 31 * i + round)))
    const cases = runs.flatMap(({ edits, links, claims }) => {
      const linkOf = new Map(links.flatMap((link) => link.from.map(({ id }) => [id, link] as const)))
      const editOf = new Map(edits.map((edit) => [edit.claim, edit]))
      return claims.map((claim) => ({ label: editOf.get(claim)?.label ?? 'none', link: linkOf.get(claim.id)! }))
    })
    const right = ({ label, link }: (typeof cases)[number]): boolean => {
      if (label === 'none' || label === 'harmless' || label === 'host') return link.status === 'unchanged'
      if (label === 'dropped') return link.status === 'dropped'
      return label === 'moved' ? link.moved : link.changes.some(({ type }) => type === label)
    }
    const share = (some: typeof cases, test: (item: (typeof cases)[number]) => boolean): number =>
      some.length === 0 ? 1 : some.filter(test).length / some.length
    const labelled = (...labels: string[]) => cases.filter(({ label }) => labels.includes(label))
    const changed = cases.filter(({ label }) => !['none', 'harmless', 'host', 'dropped', 'moved'].includes(label))

    it('there are enough of them', () => {
      expect(changed.length + labelled('harmless', 'dropped', 'moved').length).toBeGreaterThan(
        (interviews.length > 0 ? 500 : 30) * ROUNDS.length,
      )
    })
    it('labels are right', () => expect(share(cases, right)).toBeGreaterThanOrEqual(0.99))
    it('links are right', () => {
      const [wanted, found, right] = (['wanted', 'found', 'right'] as const).map((key) =>
        runs.reduce((sum, { pairs }) => sum + pairs[key], 0),
      )
      expect((2 * right!) / (wanted! + found!)).toBeGreaterThanOrEqual(0.995) // F1
      expect(share(labelled('dropped'), ({ link }) => link.to.length === 0)).toBeGreaterThanOrEqual(0.98)
    })
    it('a change of meaning is never silent', () =>
      expect(share(changed, ({ link }) => ['unchanged', 'moved'].includes(link.status))).toBeLessThanOrEqual(0.005))
    it('a change is of the right type', () => expect(share(changed, right)).toBeGreaterThanOrEqual(0.97))
    it('a harmless rewriting is no change', () => {
      const harmless = labelled('harmless')
      // One in a hundred; of less than a hundred, one.
      expect(harmless.filter((item) => !right(item)).length).toBeLessThanOrEqual(Math.max(1, harmless.length / 100))
    })
    it('what was moved is said to be, and nothing else', () => {
      const moved = cases.filter(({ link }) => link.moved)
      expect(share(labelled('moved'), right)).toBeGreaterThanOrEqual(0.95)
      expect(share(moved, ({ label }) => label === 'moved')).toBeGreaterThanOrEqual(0.95)
    })
  },
  240_000,
)
