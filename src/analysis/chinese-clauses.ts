import { type Clause, type ClauseRole, isMain } from './clauses.ts'
import type { CueTag } from './cue-tag.ts'
import type { Cue } from './cues.ts'

const BREAK = /[,;:!?。、—–…]+/g
/** Endings that make what stands before them a time, a condition or a setting: 当我看到它时, 从技术上来说, 如果是我的话 */
const SETTING =
  /(?:时|时候|之前|以前|之后|以后|期间|以来|为止|的话|来说|来看|来讲|而言|看来|方面|基础上|前提下|情况下|背景下|过程中|不谈|不提|为例|[年月天周]后|[年月天]间)$/
/** A clause that is a prepositional phrase as a whole: 在这种情形中, 在过去两年内, 对于我们 */
const PREPOSITIONAL =
  /^(?:[我也都还其实的确认为觉得但而且所以]{0,6})(?:在|从|对|对于|关于|至于|自|根据|按照|通过|随着|为了|除了|比起|相比|面对|作为|基于|截至|截止).*(?:中|内|里|上|下|前|后|年|月|日|间|处|外|来|点|时代|阶段|领域|层面|而言)$/
/** Endings that set a scene even at the end of a sentence. */
const TEMPORAL = /^(?:当|在|每当|等)|(?:时|时候|之前|以前|之后|以后|的话|为例)$/
const GOES_ON = /^(?:不|没|又|而且|并且|也不|还)/
/** A link may follow a short subject or adverb (我如果, 其实因为), not stand deep in the clause. */
const LINK_REACH = 5

/**
 * Chinese marks its clauses by punctuation, a link near the beginning (如果, 因为, 虽然, 但) or a word at the end
 * (…的时候). A list comma (、) separates nothing here. What follows a reason or a condition is main again.
 */
export function chineseClauses(plain: string, links: readonly Cue<CueTag>[]): Clause[] {
  const clauses: Clause[] = []
  for (const piece of pieces(plain, links)) {
    const start = skipMarks(plain, piece.start, piece.end)
    if (start < piece.end)
      clauses.push({ start, end: piece.end, role: roleOf(plain, start, piece.end, links), verbs: 1, frame: false })
  }
  clauses.forEach((clause, i) => {
    const next = clauses[i + 1]
    // 不付钱,就可以用: without a link, the consequence shows the condition.
    if (clause.role === 'main' && next && /^(?:就(?!是)|便|才)/.test(plain.slice(next.start, next.end)))
      clause.role = 'condition'
    // 如果只看价格,不看质量,就会吃亏: the condition goes on.
    const before = clauses[i - 1]
    if (
      clause.role === 'main' &&
      next &&
      before?.role === 'condition' &&
      GOES_ON.test(plain.slice(clause.start, clause.end))
    )
      clause.role = 'condition'
    // …,应用在计算方面。 ends the sentence, it sets no scene.
    if (clause.role === 'time' && !next && !TEMPORAL.test(plain.slice(clause.start, clause.end))) clause.role = 'main'
  })
  // 但在过去三年里,他们变了: the contrast is what follows.
  clauses.forEach((clause, i) => {
    const before = clauses[i - 1]
    if (
      before?.role === 'time' &&
      clause.role === 'main' &&
      /^(?:但|然而|可是|不过|却)/.test(plain.slice(before.start))
    )
      clause.role = 'contrast'
  })
  // "因为互联网数据用完了。" answers a why: a reason alone is what the sentence says.
  if (!clauses.some((clause) => isMain(clause) && clause.end - clause.start > 3))
    for (const clause of clauses) if (clause.role === 'reason' || clause.role === 'example') clause.role = 'main'
  return clauses
}

/** Between marks (a list comma is none) and before a contrast that follows without one: 情况复杂但能应付. */
function* pieces(plain: string, links: readonly Cue<CueTag>[]): Iterable<{ start: number; end: number }> {
  const cuts = links.filter((link) => link.tag.list === 'contrast').map((link) => link.start)
  let from = 0
  BREAK.lastIndex = 0
  for (let match = BREAK.exec(plain); ; match = BREAK.exec(plain)) {
    const to = match ? match.index : plain.length
    if (match?.[0] === '、') continue
    for (const cut of cuts)
      if (cut - from > 2 && cut < to) {
        yield { start: from, end: cut }
        from = cut
      }
    yield { start: from, end: to }
    if (!match) return
    from = to + match[0].length
  }
}

function skipMarks(plain: string, from: number, to: number): number {
  while (from < to && ' “”"「」『』()'.includes(plain[from]!)) from++
  return from
}

function roleOf(plain: string, start: number, end: number, links: readonly Cue<CueTag>[]): ClauseRole {
  const text = plain.slice(start, end)
  const setting = SETTING.test(text.slice(-4)) || (text.length <= 24 && PREPOSITIONAL.test(text))
  const link = links.find(
    (cue) => cue.start >= start && cue.start < end && cue.start - start <= LINK_REACH && cue.tag.list !== 'instead',
  )
  if (!link) return setting ? 'time' : 'main'
  if (link.tag.list === 'contrast') return setting ? 'time' : 'contrast'
  // 只有开源才能普及: condition and consequence in one clause.
  if (
    (link.tag.list === 'condition' || link.tag.list === 'time') &&
    /.{3}(?:才|就|便)./.test(plain.slice(link.end, end))
  )
    return 'main'
  return link.tag.list as ClauseRole
}
