import type { Clause } from '../analysis/clauses.ts'
import type { Cue } from '../analysis/cues.ts'
import { isGuess } from '../analysis/guesses.ts'
import type { CueTag } from '../analysis/sentence-cues.ts'
import type { Said } from './kind.ts'

type Found = Cue<CueTag>

/** Not 他应该到家了, which guesses. */
export const isDemanded = ({ start }: Found, clause: Clause, { cues: { plain } }: Said): boolean =>
  !plain.startsWith('应该', start) || !isGuess(plain, start + 2, clause)

/** "We need", 政府要, 你需要, and 要 or 可能需要 without a subject, which means everybody. 他们需要 tells of some. */
export function ofPeople(cue: Found, clause: Clause, { cues }: Said): boolean {
  const { plain, language } = cues
  const before = plain.slice(clause.start, cue.start)
  // 养鱼要难得多: compared
  if (language === 'zh' && (COMPARED_ZH.test(plain.slice(cue.end, clause.end)) || /比/.test(before))) return false
  // 工具齐了,不用再借: there is no need, which advises nobody.
  if (before === '' && clause.start > 0 && /^(?:不[用必]|无需|用不着)/.test(plain.slice(cue.start, cue.end)))
    return false
  const people = cues.all('person', 'self', 'other', 'public').some(({ start, end, tag }) => {
    if (start < clause.start || end > cue.start) return false
    if (tag.list === 'self') return /^(?:we\b|.*们$|咱$)/i.test(plain.slice(start, end))
    return language === 'en' || !(/[他她]/.test(plain[start]!) || /[没让]/.test(plain[start - 1] ?? ''))
  })
  // "We have everything we need" is how things are.
  if (language === 'en') return people && !ALL_NEEDED_EN.test(before)
  if (people) return true
  if (YOU_ZH.test(before) && !/^不[用必]|^只需/.test(plain.slice(cue.start, cue.start + 2))) return true
  return (/需要$/.test(plain.slice(0, cue.end)) ? ADVISES_ZH : BARE_ZH).test(before)
}
const ALL_NEEDED_EN = /\b(?:everything|anything|nothing|all|than|as) (?:that )?(?:we|you|they|people)(?: \w+ly)? $/i
const COMPARED_ZH = /^.{1,8}(?:得多|多了|一些|一点)$/
const YOU_ZH = /^(?:[^给让看把被当如果问跟对]{0,6})[你您]们?[也还就仍然首先必须一定什么都]*$/
const BARE_ZH =
  /^(?:我们?(?:认为|觉得|想|相信|建议)|但|所以|也|还是|最终|因此|而且|还|更|就|都|那|当然|其实|一定|首先|其次|另外|同时|真的|自己|每个人|(?:这(?:件|种|些|类)?)(?:事情?|问题|话|账))*$/
const ADVISES_ZH = /(?:可能|也许|或许|大概率|我(?:们)?(?:认为|觉得))也?不?$/

/** Of the speaker: "I disagree", 我反对, or 反对 at the beginning. */
export function isOurs(cue: Found, clause: Clause, { cues }: Said): boolean {
  const upTo = cues.plain.slice(clause.start, cue.end)
  return cues.language === 'en'
    ? /\b(?:I|we)\b/i.test(upTo)
    : upTo.length - (cue.end - cue.start) <= 1 || /我/.test(upTo)
}

/** 我希望, 我们真的很希望, 建议: a wish of his own for others; 希望明年开业 says what he works at. */
export function isOurWish(cue: Found, clause: Clause, said: Said): boolean {
  if (said.cues.language === 'en') return isOurs(cue, clause, said)
  const lead = said.cues.plain.slice(clause.start, cue.start)
  return (
    OURSELVES_ZH.test(lead) ||
    // 希望他们继续努力: for others, from the one who speaks
    (clause.start === 0 &&
      lead === '' &&
      /^希望(?:他|她|你|您|大家|各位|我们|咱们|政府|社会|更多|越来越多)/.test(
        said.cues.plain.slice(cue.start, clause.end),
      )) ||
    (lead.length <= 1 && /[建议呼吁主张倡导]$/.test(said.cues.plain.slice(cue.start, cue.end)))
  )
}
const OURSELVES_ZH = /我(?:们|个人|自己)?[也还都只很真更非常特别当然一直确实的并不是]*$/

/** Said of the subject, or of the noun that the subject is: 很合理, 是最好的办法, "is dangerous", "is a bad idea". */
export function isPredicate(cue: Found, clause: Clause, { cues }: Said): boolean {
  const { plain, language } = cues
  const lead = plain.slice(clause.start, cue.start)
  const rest = plain.slice(cue.end, clause.end)
  if (language === 'en')
    return (
      lead === '' ||
      COPULA_EN.test(lead) ||
      (BEST_EN.test(plain.slice(cue.start, cue.end)) && HAVE_EN.test(lead)) ||
      // "They did the right thing", "we made a bad decision"
      (DEED_EN.test(plain.slice(cue.start, cue.end)) && DO_EN.test(lead)) ||
      /sucks?$|\bmakes? \w+ sense$|\bmake sense$/i.test(plain.slice(clause.start, cue.end))
    )
  // 确保它安全, 看它是否合理, 变得更糟: aimed at, asked or to come, not judged. 我可能是错的: of himself.
  if (NOT_JUDGED_ZH.test(lead) || (lead.length <= 8 && HIMSELF_ZH.test(lead))) return false
  const best = plain[cue.start] === '最' || lead.endsWith('最')
  if (best && /[是就]/.test(rest)) return true
  return (
    /^(?:的|了|吧|啊|得.{1,12}|多了)?$/.test(rest) ||
    ((best ? /[是算有]/ : /[是算][^是算]{0,8}$/).test(lead) && /^的?.{0,6}$/.test(rest))
  )
}
const COPULA_EN =
  /\b(?:is|are|was|were|(?<!can |could )be|being|'s|'re|'m|seems?|looks?|becomes?|became|remains?|sounds?)(?:n't)? (?:\w+ ){0,4}$/i
const BEST_EN = /^(?:best|worst|most)/i
const DEED_EN = /(?:thing|decision|choice|mistake|move)$/i
const DO_EN = /\b(?:do|does|did|done|doing|make|makes|made|making|take|took)(?: a| an| the| some| that)? $/i
const HAVE_EN = /\b(?:have|has|'ve|got)(?: \w+){0,3} $/i
const NOT_JUDGED_ZH = /是否|多么?$|不知道|确保|保证|尽可能|尽量|为了|变得?(?:更|越来越|很|非常|不)?$/
const HIMSELF_ZH = /^(?:但|不过|所以)?我(?:可能|也许|或许|也|当时)*[是会]$/

/** "They're useful", "it is a very good tool"; 这很重要: nothing between subject and judgement but its degree. */
export function isPlainPredicate(cue: Found, _clause: Clause, { cues }: Said): boolean {
  const lead = cues.plain.slice(0, cue.start)
  if (cues.language === 'en') return PLAIN_EN.test(lead)
  // The word of the list may have its degree with it: 很好
  return PLAIN_ZH.test(/^[很非]/.test(cues.plain.slice(cue.start, cue.start + 1)) ? `${lead}很` : lead)
}
const PLAIN_EN =
  /(?:\b(?:it|they|that|this|these|those|[a-z]+s) (?:is|are)|\b(?:it|that|this)'s|\bthey're)(?: (?:a|an|all|so|very|really|pretty|just|rather|quite|actually|extremely|such a|also|still|even|not))* $/i
const PLAIN_ZH =
  /(?:[这那它](?:个|种|些)?|都|是|点)(?:也|确实|其实|的确)?(?:一?个|一种|一[本部座条家场句])?(?:很|非常|更|最|极其|十分|太|特别|尤其)$/

/** 会 and "will" proper, not 能, "may" or 需要, which speak of the future only together with a time. */
export function isWill(cue: Found, clause: Clause, { cues }: Said): boolean {
  const lead = cues.plain.slice(Math.max(0, cue.start - 12), cue.start)
  if (OPEN.test(lead)) return false
  // 再想它会变成什么样: asks, foretells nothing
  const rest = cues.plain.slice(cue.end, clause.end)
  if (cues.language === 'zh' && (ASKED_ZH.test(rest) || DESCRIBES_ZH.test(rest))) return false
  // 确保它不会漏, 一直知道会漏: aimed at, known
  if (cues.language === 'zh' && AIM_ZH.test(lead)) return false
  return /^(?:会|不会|也会|都会|就会|还会|可能会|will|won't|\w+'ll|shall)$/i.test(cues.plain.slice(cue.start, cue.end))
}

const DESCRIBES_ZH = /^[^,是有]{1,6}的(?:事情?|人|东西|问题|情况|局面|后果)/
const ASKED_ZH =
  /^(?:发生|变成|成为|出现|遇到|带来|得到|[是有做说去往到])?(?:什么(?!都|也|问题)|怎么|怎样|如何|多少|哪)/
const AIM_ZH = /(?:确保|保证|避免|防止|以免|以便)[^,。]*$|(?:知道|觉得|以为|想到|知道它|我可能)$/
const OPEN = /是否$|不(?:知道|清楚|确定)[^,。]{0,6}$|\bwhether (?:it|this|that|they|we|he|she) $/i

/** 未来…会, "next year … may"; in "it will … next year" it comes later. 能 is for the future only behind a time. */
export function hasTimeBefore(cue: Found, clause: Clause, { cues }: Said): boolean {
  // 对几年后会发生的事做准备
  if (cues.language === 'zh' && DESCRIBES_ZH.test(cues.plain.slice(cue.end, clause.end))) return false
  return cues.all('future', 'time').some(({ start, end }) => {
    if (cues.plain[end] === '的' && cues.clauseAt(start)?.role === 'condition') return false
    return (
      cues.language === 'en' || start < cue.start || (start < clause.end && /会$/.test(cues.plain.slice(0, cue.end)))
    )
  })
}

/** 人们会忘记, "society will split": said of people at large. */
export function ofSociety(cue: Found, clause: Clause, { cues }: Said): boolean {
  return cues
    .all('person', 'other', 'public')
    .some(
      ({ start, end }) =>
        start >= clause.start && end <= cue.start && !/[他她]|^(?:he|she)$/i.test(cues.plain.slice(start, end)),
    )
}

/** A time to come that is the predicate, or stands without one: 氢能就是未来。, 未来几年吧。, "Not in the next ten years." */
export function isAllThatIsSaid(cue: Found, clause: Clause, { cues }: Said): boolean {
  const rest = cues.plain.slice(cue.end, clause.end)
  if (cues.language === 'en') return clause.verbs === 0 && cues.clauses.every(({ verbs }) => verbs === 0)
  const lead = cues.plain.slice(clause.start, cue.start)
  return (
    cues.plain.startsWith('未来', cue.start) &&
    /(?:是|并非)(?:.{1,6}的)?$/.test(lead) &&
    /^$|(?:方向|方式|样子|模样|趋势|主流|形态|世界)$/.test(rest)
  )
}
