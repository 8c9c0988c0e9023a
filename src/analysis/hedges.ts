import { type Clause, isMain } from './clauses.ts'
import { commitmentOf } from './commitment.ts'
import type { Cue } from './cues.ts'
import type { CueTag, SentenceContext, SentenceCues } from './sentence-cues.ts'

export interface FoundHedge {
  start: number
  end: number
  /** 1 hardly weakens ("to some extent"), 2 does ("probably"), 3 leaves it open ("hard to say"). */
  strength: 1 | 2 | 3
}

const STRENGTH = { weak: 1, plain: 2, strong: 3 } as const

/**
 * Words by which the speaker weakens his own commitment to what the sentence says. Not his: a view that he reports.
 * Not what it says: a condition, a description of a noun (一些可能出错的地方), what a contrast sets aside.
 */
export function findHedges(context: SentenceContext): FoundHedge[] {
  const { cues } = context
  const hedges = cues.all('hedge', 'weak', 'plain', 'strong')
  if (hedges.length === 0) return []
  const { commitment, holder } = commitmentOf(context)
  const contrast = cues.clauses.findLast(({ role, verbs }) => role === 'contrast' && verbs > 0)
  return hedges.flatMap((cue) => {
    // 有些人可能认为: that they think so is what is weakened.
    if (commitment === 'reported' && !(holder && cue.start >= holder.end && cue.start <= holder.end + 1)) return []
    const setAside = contrast && cue.start < contrast.start && !(cue.tag.list === 'weak' && cue.start <= 2)
    if (setAside || isNoun(cues, cue) || !weakens(cues, cue)) return []
    return { start: cue.start, end: cue.end, strength: STRENGTH[cue.tag.list as keyof typeof STRENGTH] }
  })
}

function weakens(cues: SentenceCues, cue: Cue<CueTag>): boolean {
  const clause = cues.clauseAt(cue.start)
  // 大家可能不知道,其实…: leads up to what is said
  if (clause?.frame && /(?:知道|意识到|清楚|想到)$/.test(cues.plain.slice(clause.start, clause.end))) return false
  if (!clause || isMain(clause) || clause.role === 'reason') return true
  if (clause.role === 'time') return cue.tag.list === 'weak'
  // "…, maybe after a year, they leave", "…, which may take a while" of a sentence that says no more.
  return (
    cue.start === clause.start ||
    (clause.role === 'relative' && !cues.clauses.some((other) => isMain(other) && other.verbs > 0))
  )
}

/** 有一种可能; 一些可能出错的地方, 连可能实现的一部分: part of a noun phrase. */
function isNoun(cues: SentenceCues, cue: Cue<CueTag>): boolean {
  const { plain, language } = cues
  // 大概 20 万亿: a round number, no doubt.
  if (
    /^大概/.test(plain.slice(cue.start, cue.end)) &&
    /^(?:率)?.{0,3}[\d一二三四五六七八九十百千万两几]/.test(plain.slice(cue.end))
  )
    return true
  if (language === 'en' || !plain.slice(cue.start, cue.end).includes('可能')) return false
  if (/^(?:[,。!?、;]|$)/.test(plain.slice(cue.end)) && /的$/.test(plain.slice(0, cue.start))) return true
  const clause: Clause | null = cues.clauseAt(cue.start)
  const de = plain.indexOf('的', cue.end)
  return (
    de > 0 &&
    clause !== null &&
    de < clause.end - 1 &&
    /(?:[些个种连]|所有|任何|各种)$/.test(plain.slice(clause.start, cue.start))
  )
}
