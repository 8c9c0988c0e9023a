import { isMain } from './clauses.ts'
import type { SentenceCues } from './sentence-cues.ts'

export interface FoundHedge {
  start: number
  end: number
  /** 1 hardly weakens ("to some extent"), 2 does ("probably"), 3 leaves it open ("hard to say"). */
  strength: 1 | 2 | 3
}

const STRENGTH = { weak: 1, plain: 2, strong: 3 } as const

/**
 * Words by which the speaker weakens his own commitment. Not his: what stands in a condition, a relative clause or
 * somebody else's view ("critics fear that it might").
 */
export function findHedges(sentence: SentenceCues): FoundHedge[] {
  return sentence.all('hedge', 'weak', 'plain', 'strong').flatMap((cue) => {
    const clause = sentence.clauseAt(cue.start)
    if (clause && !isMain(clause) && clause.role !== 'reason') return []
    return { start: cue.start, end: cue.end, strength: STRENGTH[cue.tag.list as keyof typeof STRENGTH] }
  })
}
