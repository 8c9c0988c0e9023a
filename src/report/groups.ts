import type { Claim } from '../schema/index.ts'

export interface TopicGroup {
  /** null: the claims without a topic. */
  topic: string | null
  claims: Claim[]
}

// Shown in the order in which the design names them; the topics of other packs follow as the document brings them up.
const FIRST = ['data-exhaustion', 'byte-comparison', 'agi-timeline', 'open-source']

/** Each claim once, under its first topic; in a group in the order of the document. */
export function byTopic(claims: readonly Claim[]): TopicGroup[] {
  const groups = new Map<string | null, Claim[]>(FIRST.map((topic) => [topic, []]))
  for (const claim of claims) {
    const topic = claim.topics[0] ?? null
    const group = groups.get(topic)
    if (group) group.push(claim)
    else groups.set(topic, [claim])
  }
  const rest = groups.get(null)
  groups.delete(null)
  if (rest) groups.set(null, rest)
  return [...groups].filter(([, { length }]) => length > 0).map(([topic, group]) => ({ topic, claims: group }))
}
