import { SETTINGS } from '../language/zh/clauses.ts'
import { type Clause, type ClauseRole, isMain } from './clauses.ts'
import type { CueTag } from './cue-tag.ts'
import type { Cue } from './cues.ts'

const BREAK = /[,;:!?。、—–…]+/g
const terms = (list: string): ReadonlySet<string> => new Set(list.split(',').map((term) => term.trim()))
const ENDINGS = terms(SETTINGS.endings)
const LATE_ENDINGS = terms(SETTINGS.lateEndings)
const PREPOSITIONS = terms(SETTINGS.prepositions)
/** A prepositional phrase of more characters has a clause in it. */
const LONGEST_PHRASE = 24
const GOES_ON = /^(?:不|没|又|而且|并且|也不|还|或者?)/
const SAYS = /(?:证明|发现|意识到|知道|认为|觉得|相信|明白|看到|说)$/
const NO_SUBJECT = /^(?:但|却|不过)(?:是|也)?[不没]/
/** 还没…,…就; 半小时过去了 */
const NOT_YET = /^.{0,8}(?:还没|尚未|还未|没等)[^,]{1,12},[^,]{0,10}就(?!是)/
const ELAPSED = /^[半几多\d一二两三四五六七八九十百来个]+(?:小时|分钟|年|天|月|周|星期|钟头)过去了?$/
/** 他也说过“太晚了”之类的话: words, no condition */
const WORDS = /(?:(?:说|讲)(?:过|了|出|着)|[句番些]).*的话$|之类的话$/
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
    if (
      clause.role === 'main' &&
      next &&
      /^(?:就(?!是|像|好比|好像|如同|连|拿|在于)|便|才)/.test(plain.slice(next.start, next.end)) &&
      // 大家都应该交税,才有学校: what must be done is the point.
      !/应该|应当|必须/.test(plain.slice(clause.start, clause.end)) &&
      // 你不能只看价格,就下结论: the two together are what must not be.
      !/不(?:能|该|可以?|要)(?:因为|只|光|仅|一)/.test(plain.slice(clause.start, clause.end))
    )
      clause.role = 'condition'
    // 桥还没修好,车就开上去了: says when.
    if (clause.role === 'main' && next && NOT_YET.test(plain.slice(clause.start, next.end))) clause.role = 'time'
    // 如果只看价格,不看质量,就会吃亏: the condition goes on; 一旦大家发现,它更便宜,就会来: so does what is found.
    const before = clauses[i - 1]
    if (
      clause.role === 'main' &&
      next &&
      (before?.role === 'condition' || (before?.role === 'time' && plain[before.start] === '当')) &&
      (GOES_ON.test(plain.slice(clause.start, clause.end)) || SAYS.test(plain.slice(before.end - 2, before.end)))
    )
      clause.role = before.role
    // 当你听过但不懂时, 他留下了,因为薪水高但不累: a contrast without mark or subject stays in its clause.
    if (
      clause.role === 'contrast' &&
      before &&
      (before.role === 'time' || before.role === 'condition') &&
      before.end === clause.start
    )
      clause.role = before.role
    if (
      clause.role === 'contrast' &&
      before?.role === 'reason' &&
      i > 1 &&
      NO_SUBJECT.test(plain.slice(clause.start, clause.start + 4))
    )
      clause.role = 'reason'
    // …,应用在计算方面。 ends the sentence, it sets no scene.
    if (clause.role === 'time' && !next && !isLateSetting(plain.slice(clause.start, clause.end))) clause.role = 'main'
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
  if (!clauses.some((clause) => isMain(clause) && (clause.end - clause.start > 3 || plain[clause.start] === '也')))
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
  const setting = (endsWithAny(text, ENDINGS) && !WORDS.test(text)) || isPrepositional(text) || ELAPSED.test(text)
  const link = links.find(
    (cue) =>
      cue.start >= start &&
      cue.start < end &&
      cue.start - start <= LINK_REACH &&
      cue.tag.list !== 'instead' &&
      // 这里只有三成是木头: no condition, for nothing follows from it.
      !(plain.startsWith('只有', cue.start) && !plain.includes('才', cue.end)),
  )
  if (!link) return setting ? 'time' : 'main'
  if (link.tag.list === 'contrast') return setting ? 'time' : 'contrast'
  // 只有开源才能普及: condition and consequence in one clause.
  if (
    (link.tag.list === 'condition' || link.tag.list === 'time') &&
    /.{3}(?:才|就|便)./.test(plain.slice(link.end, end))
  )
    return 'main'
  // 大家就算搬家也不会分开: so are concession and what holds all the same.
  if (link.tag.list === 'concession' && /.{2}(?:也|都|还是|仍)./.test(plain.slice(link.end, end))) return 'main'
  return link.tag.list as ClauseRole
}

function endsWithAny(text: string, endings: ReadonlySet<string>): boolean {
  for (let length = 1; length <= 3; length++) if (endings.has(text.slice(-length))) return true
  return false
}

/** 那是桥塌以前。 says when. */
const isLateSetting = (text: string): boolean =>
  /^(?:当|在|每当|等)/.test(text) || (endsWithAny(text, LATE_ENDINGS) && !/^[那这]就?是/.test(text))

/** 在这种情形中, 但在过去两年内, 对于我们而言: a preposition near the beginning and a place or time at the end. */
function isPrepositional(text: string): boolean {
  if (text.length > LONGEST_PHRASE || !SETTINGS.places.includes(text.at(-1)!)) return false
  for (let at = 0; at <= 6 && at < text.length - 1; at++) {
    if (PREPOSITIONS.has(text[at]!) || PREPOSITIONS.has(text.slice(at, at + 2))) return true
    if (!SETTINGS.leads.includes(text[at]!)) return false
  }
  return false
}
