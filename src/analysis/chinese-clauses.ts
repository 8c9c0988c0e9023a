import type { Clause, ClauseRole } from './clauses.ts'
import type { Cue } from './cues.ts'
import type { CueTag } from './sentence-cues.ts'

const BREAK = /[,;:!?。、—–…]+/g
/** Endings that make what stands before them a time, a condition or a setting: 当我看到它时, 从技术上来说, 如果是我的话 */
const SETTING =
  /(?:时|时候|之前|以前|之后|以后|期间|以来|为止|的话|来说|来看|来讲|而言|看来|方面|基础上|前提下|情况下|背景下|过程中|[年月天周]后)$/
/** A link may follow a short subject or adverb (我如果, 其实因为), not stand deep in the clause. */
const LINK_REACH = 5

/**
 * Chinese marks its clauses by punctuation, a link near the beginning (如果, 因为, 虽然, 但) or a word at the end
 * (…的时候). A list comma (、) separates nothing here. What follows a reason or a condition is main again.
 */
export function chineseClauses(plain: string, cues: readonly Cue<CueTag>[]): Clause[] {
  const clauses: Clause[] = []
  const links = cues.filter((cue) => cue.tag.subject === 'link' && cue.tag.list !== 'none')
  let next = 0
  const add = (start: number, end: number) => {
    while (start < end && (plain.charCodeAt(start) === 32 || '“”"「」『』()'.includes(plain[start]!))) start++
    if (start >= end) return
    let role: ClauseRole = SETTING.test(plain.slice(Math.max(start, end - 4), end)) ? 'time' : 'main'
    while (next < links.length && links[next]!.start < start) next++
    const link = links[next]
    if (link && link.start < end && link.start - start <= LINK_REACH && link.tag.list !== 'instead')
      role = role === 'time' && link.tag.list === 'contrast' ? 'time' : (link.tag.list as ClauseRole)
    clauses.push({ start, end, role, finite: true })
  }
  let from = 0
  BREAK.lastIndex = 0
  for (let match = BREAK.exec(plain); match; match = BREAK.exec(plain)) {
    if (match[0] === '、') continue
    add(from, match.index)
    from = match.index + match[0].length
  }
  add(from, plain.length)
  // "因为互联网数据用完了。" answers a why: a reason alone is what the sentence says.
  if (!clauses.some((clause) => clause.role === 'main' || clause.role === 'contrast'))
    for (const clause of clauses) if (clause.role === 'reason' || clause.role === 'example') clause.role = 'main'
  return clauses
}
