import { wantedSpeakers } from '../claims/options.ts'
import { InputError } from '../source/input-error.ts'
import { diffVersions } from './diff.ts'
import { speakersOf } from './speakers.ts'
import { type Version, withClaims } from './units.ts'

type Test = (name: string | null) => boolean

/**
 * Of each version the claims of one speaker. Where a version does not know his name, he is whoever says there most of
 * what he says in one that does: labels may have been renamed.
 *
 * @throws InputError where no version knows him
 */
export function claimsOfSpeaker(versions: readonly Version[], wanted: string): Version[] {
  const tests = versions.map(({ claims }): Test | InputError => {
    try {
      return wantedSpeakers(speakersOf(claims.speakers, claims.claims), wanted)
    } catch (error) {
      if (error instanceof InputError) return error
      throw error
    }
  })
  const known = tests.findIndex((test) => !(test instanceof InputError))
  if (known < 0) throw tests[0]
  const his = chosen(versions[known]!, tests[known] as Test)
  return versions.map((version, i) => {
    const test = tests[i]!
    return chosen(version, test instanceof InputError ? saysTheSame(his, version) : test)
  })
}

function chosen(version: Version, test: Test): Version {
  const { claims } = version
  return withClaims(version, { ...claims, claims: claims.claims.filter(({ speaker }) => test(speaker)) })
}

function saysTheSame(his: Version, version: Version): Test {
  const claims = new Set(his.claims.claims.map(({ id }) => id))
  const counts = new Map<string | null, number>()
  for (const { from, to } of diffVersions(his, version).links)
    if (from.some(({ id }) => claims.has(id)) && to.length > 0)
      counts.set(to[0]!.speaker, (counts.get(to[0]!.speaker) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return (name) => most !== undefined && name === most[0]
}
