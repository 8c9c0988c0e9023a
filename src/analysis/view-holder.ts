import { type Clause, isMain } from './clauses.ts'
import { ADVERB, isFiniteVerb, PAST_FORM, THIRD } from './english-words.ts'
import type { SentenceCues } from './sentence-cues.ts'

export interface Range {
  start: number
  end: number
}

/** The subject of a verb of saying or thinking, when it is neither the speaker nor his host. */
export function viewHolder(cues: SentenceCues): Range | null {
  const like = cues.language === 'en' ? LIKE.exec(cues.plain) : null
  if (like) return { start: like.index, end: like.index + like[1]!.length }
  for (const verb of cues.all('reporting', 'say', 'think')) {
    const at = cues.clauses.findIndex(({ start, end }) => start <= verb.start && verb.start < end)
    const clause = cues.clauses[at]
    if (!clause) continue
    const host = hostOf(cues, at, verb)
    if (comesLater(cues, clause, host)) continue
    const holder = host && subjectOf(cues, host, verb)
    if (holder && saysSomething(cues, clause, verb)) return holder
    // "I don't think that is what people think": what comes inside is mine.
    if (!holder && isMain(clause) && cues.language === 'en') return null
  }
  return null
}
/** 市场很冷,很多人觉得没戏: what is told first is his own, the view of others comes on top. */
function comesLater(cues: SentenceCues, clause: Clause, host: Clause | null): boolean {
  if (cues.language !== 'zh' || host !== clause || /^[他她]/.test(cues.plain.slice(clause.start))) return false
  const first = cues.clauses.find((other) => isMain(other) && !other.frame)
  return first !== undefined && first.start < clause.start && clause.role === 'main' && cues.plain[first.end] !== ':'
}

/** "They're like, 'oh, it helps me.'" */
const LIKE = /\b(they|he|she|people)(?:'re|'s| are| were| was| is) like,/i

/** Not "to predict", 应该强调, 没有人会觉得, 人们说的…, nor a verb in a condition or a time. */
function saysSomething(cues: SentenceCues, clause: Clause, verb: Range): boolean {
  const precedes = ({ start, end }: Range) => start >= clause.start && end <= verb.start
  if (cues.all('negation', 'negator').some(precedes)) return false
  if (cues.language === 'zh')
    return isMain(clause) && cues.plain[verb.end] !== '的' && !cues.all('modality', 'duty', 'need').some(precedes)
  if (clause.role === 'condition' || clause.role === 'time') return false
  // "a warning, which is saying too little"
  if (clause.role === 'relative' && /^which\b/i.test(cues.plain.slice(clause.start))) return false
  const text = cues.plain.slice(verb.start, verb.end)
  // "People think in pictures", "more than people think"
  if (
    /^(?:think|thinks|thought|believe|believes|believed)$/i.test(text) &&
    WITHOUT_VIEW.test(cues.plain.slice(verb.end))
  )
    return false
  if (COMPARED.test(cues.plain.slice(clause.start, verb.start))) return false
  // "My brother wrote that."
  if (WRITES.test(text) && !WRITTEN.test(cues.plain.slice(verb.end))) return false
  if (/ing$/.test(text) || /^(?:was|were|are|is) /.test(text)) return true
  const at = cues.words.findIndex(({ start }) => start === verb.start)
  // "the minister, after a week, said"
  return isFiniteVerb(cues.words, at) || (verb.start === clause.start && (cues.words[at]!.is & (PAST_FORM | THIRD)) > 0)
}

const WITHOUT_VIEW = /^ (?:in|differently|too|alike|twice|hard|ahead|again|before|for themselves)\b/i
const COMPARED = /\b(?:than|as) [^,.;:]*$/i
const WRITES = /^(?:writes?|wrote)$/i
const WRITTEN = /^(?: that \w+ \w+|[,:]| in \w+ \w+ that)/

/**
 * The clause whose subject the verb has: its own, or an earlier one where a phrase came between (他看完以后,觉得不行;
 * "the minister, after a week, said"), or that of "there are people who say", "a slogan that says".
 */
function hostOf(cues: SentenceCues, at: number, verb: Range): Clause | null {
  const clause = cues.clauses[at]!
  const before = cues.clauses[at - 1]
  const own = cues.plain.slice(clause.start, verb.start)
  if (clause.role === 'relative' || clause.role === 'content') {
    if (
      before &&
      (THERE.test(cues.plain.slice(before.start)) ||
        /ing$/.test(cues.plain.slice(verb.start, verb.end)) ||
        endsInPerson(cues, before))
    )
      return before
    return isMain(clause) ? clause : null
  }
  if (!before || NAME.test(own) || personsIn(cues, clause.start, verb.start).length > 0) return clause
  const inBrackets = cues.plain.lastIndexOf('(', verb.start) > cues.plain.lastIndexOf(')', verb.start)
  if (inBrackets) return clause
  if (cues.language === 'zh') return own.length <= 3 ? before : clause
  if (!PHRASE_EN.test(own)) return clause
  const host = cues.clauses.slice(0, at).findLast(({ start, end }) => !PHRASE_EN.test(cues.plain.slice(start, end)))
  return host ?? before
}
const THERE = /^\W*(?:and |so |but )?there(?:'s| is| are| were| was)\b/i
/** Nothing, or a phrase without a subject. */
const PHRASE_EN =
  /^(?:(?:and|then|basically|essentially|actually|also|even|finally) ?)*(?:(?:after|before|in|at|on|during|for|by|with) [^,]{0,30})?$/i

/** "They met people who believe in it" says whom they met: there the person is no object of a preposition either. */
const endsInPerson = (cues: SentenceCues, clause: Clause): boolean =>
  cues
    .all('person', 'other')
    .some(
      ({ start, end }) =>
        end <= clause.end &&
        clause.end - end <= 1 &&
        !(cues.language === 'en' && BEHIND_PREPOSITION.test(cues.plain.slice(0, start))),
    )
const BEHIND_PREPOSITION = /\b(?:across|for|with|to|from|against|between|by|about|among|on) (?:\w+ )?$/i

/** 对大家说, 给我打电话说 name whom he speaks to, 我的同事说 whose colleague. */
function personsIn(cues: SentenceCues, from: number, to: number) {
  const others = cues.all('person', 'other')
  return cues.all('person', 'self', 'listener', 'other').filter(
    ({ start, end }) =>
      start >= from &&
      end <= to &&
      cues.plain[end] !== '的' &&
      !ADDRESSED.test(cues.plain.slice(0, start)) &&
      // 我父亲 is somebody else
      !(cues.language === 'zh' && others.some((other) => other.start === end)),
  )
}
const ADDRESSED = /[对跟和与给向为诉]$/

/** Chinese names the holder first (他说我错了 is his view), English next to the verb ("he, I think, is wrong" is mine). */
function subjectOf(cues: SentenceCues, host: Clause, verb: Range): Range | null {
  const end = Math.min(host.end, verb.start)
  const zh = cues.language === 'zh'
  const persons = personsIn(cues, host.start, end)
  const person = zh ? persons[0] : persons.at(-1)
  const name = zh ? latinName(cues, host.start, end) : capitalName(cues, host.start, end)
  if (person && (!name || (zh ? person.start <= name.start : person.start >= name.start)))
    return person.tag.list === 'other' ? person : null
  if (!name) return cues.language === 'en' ? nounOf(cues, host.start, end) : null
  const direct = zh && cues.plain[verb.end] === ':'
  const adverbsOnly = host.end < verb.start || !BETWEEN.test(cues.plain.slice(name.end, end))
  return direct || adverbsOnly ? name : null
}

/** "My neighbours", "the mayor": a noun of persons by its ending. */
function nounOf({ words }: SentenceCues, from: number, to: number): Range | null {
  const word = words.findLast(({ start, end, is }) => start >= from && end <= to && !(is & ADVERB))
  return word && word.is === 0 && PERSON_EN.test(word.text) && !EVIDENCE_EN.test(word.text) ? word : null
}
const PERSON_EN = /s$|(?:[eo]r|ist|ian|man|woman|ent|ant)$/
const EVIDENCE_EN =
  /^(?:studies|data|numbers|models|results|figures|surveys|polls|statistics|records|facts|this|his|its|hers?|our|your|water|paper|letter|number|order|power)$/

/** Something else than adverbs between a name and the verb. */
const BETWEEN = /[是通用来对把被的让]|.{9}|^ ?(?:is|are|was|of|in|to)\b/
const NAME = /[A-Z][A-Za-z.-]+(?: ?(?:和|and|&) ?[A-Z][A-Za-z.-]+| [A-Z][A-Za-z.-]+)*/

function latinName({ plain }: SentenceCues, from: number, to: number): Range | null {
  const match = NAME.exec(plain.slice(from, to))
  return match && { start: from + match.index, end: from + match.index + match[0].length }
}

/** The last run of capitalised words that are no function words. */
function capitalName({ plain, words }: SentenceCues, from: number, to: number): Range | null {
  let name: Range | null = null
  for (const word of words) {
    if (word.start < from || word.end > to || word.is !== 0 || !/[A-Z]/.test(plain[word.start]!)) continue
    name =
      name && word.start === name.end + 1 ? { start: name.start, end: word.end } : { start: word.start, end: word.end }
  }
  return name
}
