import type { Speaker } from '../schema/claim-set.ts'
import { normalise } from '../source/normalise.ts'
import { roleOf } from '../transcript/label-name.ts'
import { kindOf } from '../transcript/name-kind.ts'
import { assign } from './assignment.ts'

/** A claim's speaker beside the one who says it where it was found. */
export interface Meeting {
  from: string
  to: string
}

/** Those whom a file lists, and those whom only its claims name: lines of NDJSON and quotes of other programs list nobody. */
export function speakersOf(listed: readonly Speaker[], said: readonly { speaker: string | null }[]): Speaker[] {
  const known = new Set(listed.map(({ name }) => name))
  const names = new Set(said.flatMap(({ speaker }) => (speaker === null || known.has(speaker) ? [] : [speaker])))
  return [...listed, ...[...names].map((name): Speaker => ({ name, role: 'other', labels: [], turns: 0 }))]
}

const fold = (name: string): string =>
  normalise(name)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** From which share of what somebody says it may be he under another name. */
const LEAST_SHARE = 0.35

/**
 * Says which speaker of one document is which of another: by name or label, by a part of it (LeCun, Yann LeCun), and
 * where a label was renamed throughout (采访者 → Reeves) by what they say. A name that both documents know stands for
 * the same person on both sides, whatever the votes say: that is how a changed speaker shows.
 */
export class SpeakerMap {
  readonly #names = new Map<string, string | null>()
  readonly #others: readonly string[]

  constructor(from: readonly Speaker[], to: readonly Speaker[], meetings: readonly Meeting[]) {
    const labels = (speakers: readonly Speaker[]): Map<string, string> =>
      new Map(speakers.flatMap(({ name, labels }) => [name, ...labels].map((label) => [fold(label), name] as const)))
    const known = labels(to)
    this.#others = to.map(({ name }) => name)
    const all = [...new Set([...from.map(({ name }) => name), ...meetings.map((meeting) => meeting.from)])]
    const labelsOf = new Map(from.map(({ name, labels: own }) => [name, [name, ...own]]))
    const used = new Set<string>()
    const take = (name: string, other: string | undefined): boolean => {
      if (other === undefined || used.has(other)) return false
      this.#names.set(name, other)
      used.add(other)
      return true
    }
    const rest = all.filter(
      (name) => !(labelsOf.get(name) ?? [name]).some((label) => take(name, known.get(fold(label)))),
    )
    const votes = countVotes(meetings)
    const unnamed = rest.filter((name) => {
      const partial = to.filter(({ name: other }) => !used.has(other) && sharesName(name, other))
      const favourite =
        partial.length > 1 ? partial.find(({ name: other }) => other === winner(votes, name)) : partial[0]
      return !take(name, favourite?.name)
    })
    const open = new Set(unnamed)
    const pairs = [...votes].flatMap(([name, counts]) => {
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
      return [...counts]
        .filter(([other, count]) => open.has(name) && !used.has(other) && count >= LEAST_SHARE * all)
        .map(([other, score]) => ({ name, other, score }))
    })
    // Together, so that nobody loses his name to one who has spoken a long turn of his.
    const order = {
      from: [...new Set(pairs.map(({ name }) => name))].sort(),
      to: [...new Set(pairs.map(({ other }) => other))].sort(),
    }
    const chosen = assign(
      pairs.map(({ name, other, score }) => ({ from: order.from.indexOf(name), to: order.to.indexOf(other), score })),
    )
    for (const { from: i, to: j } of chosen) take(order.from[i]!, order.to[j])
    for (const name of unnamed) if (!this.#names.has(name)) this.#names.set(name, null)
  }

  /** Whether two names mean the same person. A name that has no counterpart is nobody else. */
  same(from: string | null, to: string | null): boolean {
    if (from === null || to === null) return true
    if (fold(from) === fold(to) || this.#names.get(from) === to) return true
    // Two may be told apart by the name that one of them is called by: then it means neither for certain.
    const partial = this.#others.filter((name) => sharesName(from, name))
    return partial.length === 1 && partial[0] === to && !this.#others.some((name) => fold(name) === fold(from))
  }
}

const HAN = /\p{Script=Han}/u

/**
 * Whether one label may stand for the person of another: a part in the conversation for a name (嘉宾, Speaker 2), or,
 * of a whole document's claims, a name in another script. One name for another is another person. Quotes of any origin
 * must have the name right: that many of them are given to the wrong one makes it no better.
 */
export function isRenaming(from: string, to: string, ownClaims: boolean): boolean {
  if (roleOf(from) || roleOf(to)) return true
  if (!ownClaims) return false
  if (HAN.test(from) !== HAN.test(to)) return true
  const isPerson = (name: string): boolean => kindOf(normalise(name)) === 'person'
  return !(isPerson(from) && isPerson(to))
}

function countVotes(meetings: readonly Meeting[]): Map<string, Map<string, number>> {
  const votes = new Map<string, Map<string, number>>()
  for (const { from, to } of meetings) {
    const counts = votes.get(from) ?? new Map<string, number>()
    votes.set(from, counts.set(to, (counts.get(to) ?? 0) + 1))
  }
  return votes
}

function winner(votes: Map<string, Map<string, number>>, name: string): string | undefined {
  return [...(votes.get(name) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}

/** "LeCun" is in "Yann LeCun", "采访者 (Reeves)" and "Reeves" share a word; a single Han character is not enough. */
function sharesName(a: string, b: string): boolean {
  const words = (name: string): string[] =>
    fold(name)
      .split(' ')
      .filter((word) => word.length > 1)
  const [left, right] = [words(a), words(b)]
  return left.some((word) => right.includes(word))
}
