import { type Clause, isMain } from '../../analysis/clauses.ts'
import { nearnessAt } from '../../analysis/time.ts'
import type { Range } from '../../source/mapped-text.ts'
import type { Draft } from '../draft.ts'
import { isNounPhrase } from './noun-phrase.ts'

/** Says that something lies ahead. */
export const AHEAD =
  /\b(?:will|won't|may|might|could|would|can|should|shall|going to|gonna|expect|predict)\b|'(?:ll|d)\b|(?<![社机协国议委员])会(?![议员计])|将|可能|能|要|可以|预计|有望|即将|实现|还需/
const SHORTEST = { en: 6, zh: 2 }
const LONGEST = { en: 70, zh: 40 }

/** 比人类聪明 describes the systems behind it, "smarter than us" the machines before it. */
const DESCRIBED_ZH = /^的 ?(?:(?:AI|ai|人工智能|智能) ?)?(?:系统|机器|模型|智能体?|AI|东西|物种)/
const DESCRIBED_EN =
  /(?:\b(?:AI|computer|artificial) )?\b(?:machines?|systems?|computers?|models?|AIs?|agents?|robots?)(?: (?:that|which) (?:is|are|will be|can be|becomes?))? $/i
/** An AGI company is no AGI. */
const BELONGS = /^ ?(?:公司|人才|团队|实验室|时代的|研究者|compan|labs?\b|research|team|people|talent|safety|timeline)/i

/** What the sentence calls by a name that the word lists know. */
export function namedEvent({ words, text, plain }: Draft): string | null {
  const cue = words.all('timeline', 'event').find(({ end }) => !BELONGS.test(plain.slice(end, end + 12)))
  if (!cue) return null
  const behind = /[\u4e00-\u9fff]$/.test(plain.slice(0, cue.end)) ? DESCRIBED_ZH.exec(plain.slice(cue.end)) : null
  const before = /^(?:smarter|as smart)/i.test(plain.slice(cue.start))
    ? DESCRIBED_EN.exec(plain.slice(0, cue.start))
    : null
  return text.slice(cue.start - (before?.[0].length ?? 0), cue.end + (behind?.[0].length ?? 0))
}

const DISTANT_ZH =
  /(?:距离|(?<![脱偏分])离)(.{2,24}?)(?:,|还|仍|依然|已经?|并|也)*(?:很|非常|相当|太|有|不|没那么)?(?:遥|远|接近|近|有?很长|早)/
const DISTANT_EN = /\b(?:far|way|ways|close|closer|near|nearer)(?: off| away| to go)?(?: from| to) ([^,.;:]{3,60})/i

/** What is said to be far or near: 离 X 还很远, "a long way from X"; else what the clause says without those words. */
export function distantThing(draft: Draft): string | null {
  const { plain, text, language } = draft
  const match = (language === 'zh' ? DISTANT_ZH : DISTANT_EN).exec(plain)
  if (match) {
    const start = match.index + match[0].indexOf(match[1]!)
    const thing = { start, end: start + match[1]!.trimEnd().length }
    return isNounPhrase(draft, thing) ? text.slice(thing.start, thing.end) : null
  }
  const place = nearnessAt(plain, language)
  const clause = place && draft.cues.clauseAt(place.start)
  return clause && isMain(clause) ? said(draft, clause, place) || null : null
}

/**
 * What is to happen at the time: what its clause says without it, or where the clause holds little else, the main
 * clause behind it ("In five years, … ").
 */
export function foretold(draft: Draft, horizon: Range): string | null {
  const { clauses } = draft.cues
  const at = clauses.findIndex(({ start, end }) => start <= horizon.start && horizon.start < end)
  if (at < 0) return null
  const own = said(draft, clauses[at]!, horizon)
  if (own === null) return null
  if (own !== '') return withSubject(draft, at, own)
  for (let i = at + 1; i < clauses.length; i++) {
    const clause = clauses[i]!
    if (
      clause.start < horizon.end ||
      !isMain(clause) ||
      (draft.kind !== 'forecast' && !AHEAD.test(draft.plain.slice(clause.start, clause.end)))
    )
      continue
    const event = said(draft, clause, null)
    return event ? withSubject(draft, i, event) : null
  }
  return null
}

/** 像这样的系统,十年内可能就…: the clause before is the subject. */
function withSubject(draft: Draft, at: number, event: string): string {
  const before = draft.cues.clauses[at - 1]
  if (draft.language === 'en' || !before || before.frame || !isMain(before)) return event
  const clause = draft.cues.clauses[at]!
  const opens = ELLIPTIC_ZH.test(draft.plain.slice(clause.start, clause.end))
  return opens && isNounPhrase(draft, before) ? draft.text.slice(before.start, before.end) + event : event
}
const ELLIPTIC_ZH = /^(?:在.{2,12}[内里]?,?)?(?:可能|也许|将|会|就|能|必将|一定)/

const FRAME = {
  en: /^(?:(?:and|but|so|then|well|now|because|also|maybe|perhaps|probably|hopefully|possibly|that|you know|i mean|of course|i don't think|(?:i|we) (?:\w+ )?(?:think|believe|expect|guess|predict|hope|suppose|bet|would say|feel)(?: that)?|i'm sure(?: that)?|my guess is(?: that)?|it's likely that|there's no doubt that)[\s,]+)+/i,
  zh: /^(?:的|但是?|不过|而且?|所以|因此|然后|那么|就(?!业|医)|至少|其实|实际上|比如|例如|尤其|甚至|特别是|当然|因为|首先|最终|最后|同时|我们?(?:个人)?(?:想|认为|觉得|相信|判断|猜|预计|估计|希望|预测)|我的(?:猜测|判断|预测)是|可以预见|预计|估计|一定|肯定|内|里|之内|左右|以后|之后|[,、\s])+/,
}
const MODAL = {
  en: /^(?:we|you|they|it|he|she|i|people|one|there|everybody|everyone)(?:'ll| will| may| might| could| can| would| should|'re going to| are going to|'s going to| is going to| going to)\b(?: (?:probably|likely|eventually|also|all|soon|then|just|be able to|have to|maybe|perhaps|one day|still|start to|be(?= (?:an?|the) )))* ?/i,
  zh: /^(?:我们|人们|大家|你们?|您|他们|它们?|咱们)?(?:有可能|很?可能|也许|或许|大概率?|恐怕|一定|肯定|必将|必然|将|就|还|都|也|才|应该|应当|有望|可以|能够|会(?![议员计])|能(?![力源量])|要(?![求素])|即将|很快|马上|再|开始)+/,
}
/** Between subject and predicate: 无人机可能会送信 */
const INNER_ZH =
  /(?<=.{2})(?:很?可能|也许|或许|大概率?|恐怕|一定|肯定|必将|将会|将要|将|即将|有望|应该|预计|就|都|还)*(?:会(?!议|员|计)|能够|将(?!军|来)|即将)(?<!不会|社会|机会|协会|大会|都会会)/
const NO_EVENT = {
  en: /^(?:(?:this|that|these|those)(?= (?:is|are|was|will|would|may|might|can|could|has|have)\b|'|$)|(?:it|it's|that's|which|how|if|when|i'm|we're|you're|i|not|even|be sure|make sure|unfortunately|take (?:a|some)|takes)\b)|\b(?:what|what's|how|why)\b/i,
  zh: /^(?:[这那](?![个些种样项])|它|此|是|了|吧|如果|我|你|您|告诉|关于|不是|(?:需要|要|花)?(?:很长|一段|一些|更多)的?时间)|什么|多少|多长|怎么|如何|吗|谁|[^任]何时|哪/,
}
const OPEN_END = {
  en: /\b(?:about|of|to|with|for|that|and|or|the|a|an|in|on|is|are|was|think|because|by|from|still|also|just|not)$/i,
  zh: /(?:的话|显示|表明|指出|发现|是|在|和|与|把|被|对|至少|认为|觉得|为|到|说|也会|会|应该会|还|也|都|仍|仍然|已经)$/,
}

/**
 * What a clause says, less the time, who thinks so, how surely, and "we" or "people"; empty where nothing is left, null
 * where what is left names no event.
 */
function said(draft: Draft, clause: Clause, time: Range | null): string | null {
  const { plain, language } = draft
  const end = endOf(draft, clause)
  // The time opens the clause, ends it, or stands between the subject and what is said of it.
  const cut =
    time && time.end > clause.start && time.start < end
      ? [plain.slice(clause.start, Math.max(clause.start, time.start)), plain.slice(time.end, end)]
      : [plain.slice(clause.start, end)]
  const parts = cut.map((part) => trimmed(part, language)).filter((part) => part !== '')
  const event = stripped(parts.join(language === 'zh' ? '' : ' ').replace(FILLER, ' '), language)
  const { length } = event
  if (length < SHORTEST[language] || /^(?:which|who|and)$/.test(event)) return ''
  if (NO_EVENT[language].test(event) || OPEN_END[language].test(event)) return null
  const written = asWritten(event, draft, clause.start)
  if (length <= LONGEST[language]) return written
  const short = written.slice(0, LONGEST[language] - 1)
  return `${(language === 'en' ? short.replace(/\s\S*$/, '') : short).trimEnd()}…`
}
const FILLER = /,? (?:you know|I mean|um|uh),? ?|, like, /gi

/** The characters as the document has them: what is left is a part of the clause, in order. */
function asWritten(event: string, { plain, text }: Draft, from: number): string {
  let at = from
  let written = ''
  for (const char of event) {
    const found = plain.indexOf(char, at)
    written += found < 0 ? char : text.slice(found, found + char.length)
    if (found >= 0) at = found + char.length
  }
  return written
}

/** Fillers between commas cut clauses short, and so do lists: "we may have, you know, trams". */
function endOf({ cues, language }: Draft, clause: Clause): number {
  if (language === 'zh') return clause.end
  let { end } = clause
  for (let i = cues.clauses.indexOf(clause) + 1; i < cues.clauses.length; i++) {
    const next = cues.clauses[i]!
    if (!next.frame && (next.role !== 'main' || next.verbs > 0)) break
    end = next.end
  }
  return end
}

function stripped(event: string, language: Draft['language']): string {
  let left = event.replace(/^下一个[^是]{0,8}的是(?=.{2})/, '')
  for (let before = ''; before !== left; ) {
    before = left
    left = trimmed(left.replace(FRAME[language], '').replace(MODAL[language], ''), language)
  }
  if (language === 'en')
    return left.replace(/^(\w[^,]{0,40}?) (?:may|might|could) (?:also |all |well )?/, '$1 ').replace(/ right$/, '')
  return trimmed(left.replace(INNER_ZH, ''), language)
}

const trimmed = (text: string, language: Draft['language']): string =>
  text
    .replace(/^[\s,、，:：—“”"]+|[\s,.。、，;；:：!！—“”"]+$/g, '')
    .replace(
      language === 'zh' ? /(?:在|于|吧|呢|啊)$/ : /(?: (?:in|by|within|at|and|maybe|perhaps|is|probably))+$/i,
      '',
    )
