import type { Clause, ClauseRole } from './clauses.ts'
import type { Cue } from './cues.ts'
import type { CueTag } from './sentence-cues.ts'

const BREAK = /[,;:!?。、—–…]+/g
/** Endings that make what stands before them a time, a condition or a setting: 当我看到它时, 从技术上来说, 如果是我的话 */
const SETTING =
  /(?:时|时候|之前|以前|之后|以后|期间|以来|为止|的话|来说|来看|来讲|而言|看来|方面|基础上|前提下|情况下|背景下|过程中|不谈|不提|为例|[年月天周]后|[年月天]间)$/
/** A clause that is a prepositional phrase as a whole: 在这种情形中, 在过去两年内, 对于我们 */
const PREPOSITIONAL =
  /^(?:[我也都还其实的确认为觉得但而且所以]{0,6})(?:在|从|对|对于|关于|至于|自|根据|按照|通过|随着|为了|除了|比起|相比|面对|作为|基于|截至|截止).*(?:中|内|里|上|下|前|后|年|月|日|间|处|外|来|点|时代|阶段|领域|层面|而言)$/
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
    let role: ClauseRole = isSetting(plain.slice(start, end)) ? 'time' : 'main'
    while (next < links.length && links[next]!.start < start) next++
    const link = links[next]
    if (link && link.start < end && link.start - start <= LINK_REACH && link.tag.list !== 'instead')
      role = role === 'time' && link.tag.list === 'contrast' ? 'time' : (link.tag.list as ClauseRole)
    clauses.push({ start, end, role, verbs: 1 })
  }
  let from = 0
  BREAK.lastIndex = 0
  for (let match = BREAK.exec(plain); match; match = BREAK.exec(plain)) {
    if (match[0] === '、') continue
    add(from, match.index)
    from = match.index + match[0].length
  }
  add(from, plain.length)
  // 不付钱,就可以用: without a link, the consequence shows the condition.
  clauses.forEach((clause, i) => {
    if (clause.role === 'main' && /^(?:就|便|才)/.test(plain.slice(clause.end + 1)))
      clause.role = clauses[i + 1] ? 'condition' : 'main'
  })
  // "因为互联网数据用完了。" answers a why: a reason alone is what the sentence says.
  if (!clauses.some((clause) => clause.role === 'main' || clause.role === 'contrast'))
    for (const clause of clauses) if (clause.role === 'reason' || clause.role === 'example') clause.role = 'main'
  return clauses
}

function isSetting(text: string): boolean {
  return SETTING.test(text) || (text.length <= 24 && PREPOSITIONAL.test(text))
}
