import type { Clause } from '../analysis/clauses.ts'
import type { Cue } from '../analysis/cues.ts'
import type { CueTag } from '../analysis/sentence-cues.ts'
import type { Said } from './kind.ts'

type Found = Cue<CueTag>

/** "We need", 政府要, and 要 or 可能需要 without a subject, which means everybody. */
export function ofPeople(cue: Found, clause: Clause, { cues }: Said): boolean {
  const before = cues.plain.slice(clause.start, cue.start)
  const people = cues.all('person', 'self', 'other', 'public').some(({ start, end, tag }) => {
    if (start < clause.start || end > cue.start) return false
    return tag.list !== 'self' || /^(?:we|.*们|咱)$/i.test(cues.plain.slice(start, end))
  })
  if (people || cues.language === 'en') return people
  return (/需要$/.test(cues.plain.slice(0, cue.end)) ? ADVISES_ZH : BARE_ZH).test(before)
}
const BARE_ZH = /^(?:但|所以|也|还是|最终|因此|而且|还|更|就|都|那)*$/
const ADVISES_ZH = /(?:可能|也许|或许|大概率|我(?:们)?(?:认为|觉得))也?不?$/

/** Of the speaker: "I disagree", 我反对, or 反对 at the beginning. */
export function isOurs(cue: Found, clause: Clause, { cues }: Said): boolean {
  const upTo = cues.plain.slice(clause.start, cue.end)
  return cues.language === 'en'
    ? /\b(?:I|we)\b/i.test(upTo)
    : upTo.length - (cue.end - cue.start) <= 1 || /我/.test(upTo)
}

/** Said of the subject, or of the noun that the subject is: 很合理, 是最好的办法, "is dangerous", "is a bad idea". */
export function isPredicate(cue: Found, clause: Clause, { cues }: Said): boolean {
  const lead = cues.plain.slice(clause.start, cue.start)
  const rest = cues.plain.slice(cue.end, clause.end)
  if (cues.language === 'en')
    return lead === '' || COPULA_EN.test(lead) || /sucks?$/i.test(cues.plain.slice(clause.start, cue.end))
  if (/是否|多么?$|不知道/.test(lead)) return false
  if (/^最/.test(cues.plain.slice(cue.start, cue.end)) && /[是就]/.test(rest)) return true
  return /^(?:的|了|吧|啊|的事|的事情|得多|多了)?$/.test(rest) || (/[是算]/.test(lead) && /^的?.{0,6}$/.test(rest))
}
const COPULA_EN = /\b(?:is|are|was|were|be|being|'s|'re|'m|seems?|looks?)(?:n't)? (?:\w+ ){0,4}$/i

/** "They're useful", "it is a very good tool"; 这很重要: nothing between subject and judgement but its degree. */
export function isPlainPredicate(cue: Found, _clause: Clause, { cues }: Said): boolean {
  const lead = cues.plain.slice(0, cue.start)
  return (cues.language === 'en' ? PLAIN_EN : PLAIN_ZH).test(lead)
}
const PLAIN_EN =
  /(?:\b(?:it|they|that|this|these|those|[a-z]+s) (?:is|are)|\b(?:it|that|this)'s|\bthey're)(?: (?:a|an|so|very|really|pretty|just|rather|quite|actually|extremely|such a|also|still|even|not))* $/i
const PLAIN_ZH = /(?:[这那它](?:个|种|些)?|都|是|点)(?:也|确实|其实|的确)?(?:很|非常|更|最|极其|十分|太|特别|尤其)$/

/** 会 and "will" proper, not 能, "may" or 需要, which speak of the future only together with a time. */
export function isWill(cue: Found, _clause: Clause, { cues }: Said): boolean {
  return /^(?:会|不会|也会|都会|就会|还会|可能会|will|won't|\w+'ll|shall)$/i.test(cues.plain.slice(cue.start, cue.end))
}
