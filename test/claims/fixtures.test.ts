import { describe, expect, test } from 'vitest'
import { type Claim, type ClaimSet, extract } from '../../src/index.ts'
import { fixtures } from '../support/documents.ts'

const fold = (text: string): string => text.replace(/\s+/g, '')

/** Quotes, and each joined with the one after it: an expected passage may run over two sentences. */
function said(claims: readonly Claim[]): string[] {
  const quotes = claims.map(({ quote }) => fold(quote))
  return quotes.flatMap((quote, i) => [quote, quote + (quotes[i + 1] ?? '')])
}

function byInterviewees({ claims, speakers }: ClaimSet): Claim[] {
  const answering = new Set<string | null>(
    speakers.filter(({ role }) => role === 'interviewee').map(({ name }) => name),
  )
  return claims.filter(({ speaker }) => speaker === null || answering.has(speaker))
}

describe.each(fixtures.filter(({ expected }) => expected !== null))('$name', ({ text, expected }) => {
  const set = extract(text, { speaker: 'all' })

  test('speakers', () => {
    const found = set.speakers.map(({ name, role, turns }) => ({ name, role, turns }))
    const wanted = expected!.speakers.map(({ name, role, turns, aliases = [] }) => ({
      name: found.find((speaker) => aliases.includes(speaker.name))?.name ?? name,
      role,
      turns,
    }))
    const sorted = <T extends { name: string }>(speakers: T[]): T[] =>
      speakers.sort((a, b) => (a.name < b.name ? -1 : 1))
    expect(sorted(found)).toEqual(sorted(wanted))
  })

  test('what is claimed', () => {
    const quotes = said(set.claims)
    expect(expected!.claims.filter((claim) => !quotes.some((quote) => quote.includes(fold(claim))))).toEqual([])
  })

  test('what is not claimed', () => {
    const quotes = byInterviewees(set).map(({ quote }) => fold(quote))
    expect(expected!.notClaims.filter((other) => quotes.some((quote) => quote.includes(fold(other))))).toEqual([])
  })

  test('quantities', () => {
    const found = set.claims.flatMap(({ quantities }) =>
      quantities.map(({ min, max, unit }) => JSON.stringify({ min, max, unit })),
    )
    const wanted = (expected!.quantities ?? []).map(({ min, max, unit }) => JSON.stringify({ min, max, unit }))
    expect(wanted.filter((quantity) => !found.includes(quantity))).toEqual([])
  })
})
