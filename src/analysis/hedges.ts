import { type Clause, isMain } from './clauses.ts'
import { commitmentOf } from './commitment.ts'
import type { Cue } from './cues.ts'
import { BASE, isFiniteVerb } from './english-words.ts'
import { isGuess } from './guesses.ts'
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
  const hedges = [...cues.all('hedge', 'weak', 'plain', 'strong'), ...guesses(cues)]
  if (hedges.length === 0) return []
  const { commitment, holder } = commitmentOf(context)
  const contrast = cues.clauses.findLast(({ role, verbs }) => role === 'contrast' && verbs > 0)
  return hedges.flatMap((cue) => {
    // 有些人可能认为: that they think so is what is weakened.
    if (commitment === 'reported' && !(holder && cue.start >= holder.end && cue.start <= holder.end + 1)) return []
    const setAside =
      contrast &&
      cue.start < contrast.start &&
      !(cue.tag.list === 'weak' && cue.start <= 2) &&
      !isModesty(cues, cue, contrast)
    if (setAside || isNoun(cues, cue) || !weakens(cues, cue)) return []
    return { start: cue.start, end: cue.end, strength: STRENGTH[cue.tag.list as keyof typeof STRENGTH] ?? 2 }
  })
}

/** 应该 where it means "probably": a cue of duty elsewhere. */
function guesses(cues: SentenceCues): readonly Cue<CueTag>[] {
  if (cues.language !== 'zh' || !cues.plain.includes('应该')) return []
  return cues.all('modality', 'duty').filter(({ start }) => {
    const clause = cues.clauseAt(start)
    return clause !== null && cues.plain.startsWith('应该', start) && isGuess(cues.plain, start + 2, clause)
  })
}

/** "I may be wrong, but it leaks", 我不确定,但它在漏: what he is not sure of comes behind the contrast. */
function isModesty(cues: SentenceCues, cue: Cue<CueTag>, contrast: Clause): boolean {
  const said = cues.clauses.find(({ frame }) => !frame)
  return (
    cue.tag.list === 'strong' &&
    said !== undefined &&
    said === cues.clauseAt(cue.start) &&
    cues.clauses[cues.clauses.indexOf(said) + 1] === contrast &&
    /^(?:well,? |and |so )*(?:I\b|don't quote)|^.{0,3}我[^们]/i.test(cues.plain.slice(said.start, cue.end)) &&
    said.end - cue.end <= 2
  )
}

function weakens(cues: SentenceCues, cue: Cue<CueTag>): boolean {
  const clause = cues.clauseAt(cue.start)
  // 大家可能不知道,其实…: leads up to what is said
  if (clause?.frame && /(?:知道|意识到|清楚|想到)$/.test(cues.plain.slice(clause.start, clause.end))) return false
  if (isComparison(cues, cue) || isToListener(cues, cue) || isListed(cues, cue)) return false
  if (!clause || isMain(clause) || clause.role === 'reason') return true
  if (clause.role === 'time') return cue.tag.list === 'weak'
  // "There is something that might help": the relative clause is what is said.
  if (clause.role === 'relative' && THERE_IS.test(cues.plain))
    if (THERE_IS_SOMETHING.test(cues.plain) || LIKELY.test(cues.plain.slice(cue.start, cue.end))) return true
  // "…, maybe after a year, they leave", "…, which may take a while" of a sentence that says no more.
  return (
    cue.start === clause.start ||
    (clause.role === 'relative' && !cues.clauses.some((other) => isMain(other) && other.verbs > 0))
  )
}

const THERE_IS = /^(?:(?:and|so|but|well|now|I think|I mean),? )*there(?:'s| is| are| was| were)\b/i
const LIKELY = /^(?:probably|likely|most likely|presumably|seems?)$/i
const THERE_IS_SOMETHING =
  /^(?:(?:and|so|but|well|now|I think|I mean),? )*there(?:'s| is| was) (?:still |also |just )?something\b/i

/** "They are more likely to stay than to leave." */
const isComparison = ({ plain }: SentenceCues, { start, end }: Cue<CueTag>): boolean =>
  /^(?:more|less) likely$/i.test(plain.slice(start, end)) && /\bthan (?!not)/i.test(plain.slice(end))

/** 你可能听说过这座桥 leads up to what is said. */
const isToListener = ({ plain, language }: SentenceCues, { start, end }: Cue<CueTag>): boolean =>
  language === 'zh' && start <= 8 && LISTENER_ZH.test(plain.slice(0, start)) && KNOWS_ZH.test(plain.slice(end))
const LISTENER_ZH = /(?:[你您]们?|大家|各位)$/
const KNOWS_ZH =
  /^(?:已经|都|也|还|早就|会)*(?:知道|听说|听过|见过|看过|注意到|记得|没听|没想|不知道|有印象|[问说想]|觉得|以为)/

/** "to sort, label and maybe weigh them": of one thing in a list of what to do. */
function isListed({ plain, words }: SentenceCues, { start, end }: Cue<CueTag>): boolean {
  if (start === 0 || !/^(?:maybe|perhaps|possibly)$/i.test(plain.slice(start, end))) return false
  const at = words.findIndex((word) => word.start >= end && !ALSO.test(word.text))
  return (
    at > 0 &&
    (words[at]!.is & BASE) > 0 &&
    !isFiniteVerb(words, at) &&
    /(?:,|\band|\bor) $/i.test(plain.slice(0, start))
  )
}
const ALSO = /^(?:even|also|then|just)$/

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
