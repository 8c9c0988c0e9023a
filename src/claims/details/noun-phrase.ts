import {
  ADVERB,
  ASKING,
  BASE,
  CONJUNCTION,
  DETERMINER,
  isFiniteVerb,
  MARK,
  PAST_FORM,
  PREPOSITION,
  RELATIVE,
  SUBJECT,
  type Word,
} from '../../analysis/english-words.ts'
import type { Range } from '../../source/mapped-text.ts'
import type { Draft } from '../draft.ts'

/** Longer runs are no names of things any more. */
const LONGEST = { en: 90, zh: 40 }

/** Does the range name a thing ("the old bridge", 四岁孩子看到的数据量), rather than say something or nothing? */
export function isNounPhrase(draft: Draft, { start, end }: Range): boolean {
  if (end <= start || end - start > LONGEST[draft.language]) return false
  if (draft.language === 'zh') return isChinesePhrase(draft.plain.slice(start, end))
  const words = draft.cues.words.filter((word) => word.start >= start && word.end <= end)
  return isEnglishPhrase(words)
}

const NO_HEAD =
  /^(?:ever|before|usual|expected|necessary|needed|enough|normal|possible|if|to|that|than|except|what|how|as|because|not|never|no|it|one another|each other|late|later|now|then|yes|no|yeah|okay|right|well|sure)$/

function isEnglishPhrase(words: readonly Word[]): boolean {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last || (words.length === 1 && NO_HEAD.test(first.text) && first.text !== 'it')) return false
  if (first.is & (PREPOSITION | CONJUNCTION | ASKING | RELATIVE)) return false
  if (/^(?:some|any|no|every)thing$/.test(last.text)) return false
  if (first.is & BASE && words[1] && words[1].is & (DETERMINER | SUBJECT | PREPOSITION)) return false
  if (
    last.is & (CONJUNCTION | DETERMINER) &&
    !(last.is & SUBJECT) &&
    !/^(?:own|another|all|both|each|some)$/.test(last.text)
  )
    return false
  if (last.is & PREPOSITION || /^(?:who|which|that|whose)$/.test(last.text)) return false
  return words.every((word, i) => !(word.is & MARK) && (i === 0 || !/^(?:what|what's|whether|if)$/.test(word.text)))
}

/**
 * The subject of the finite verb nearest before `to` in a clause: "and I think trams are" gives "trams". Null where
 * none stands there, or where it is a relative pronoun or "there".
 */
export function englishSubject({ cues, plain }: Draft, clause: Range, to: number): Range | null {
  const words = cues.words.filter(({ start, end }) => start >= clause.start && end <= Math.min(clause.end, to))
  const from = cues.words.indexOf(words[0]!)
  const isVerb = (i: number): boolean => isFiniteVerb(cues.words, from + i)
  let verb = words.length - 1
  while (verb >= 0 && !isVerb(verb)) verb--
  if (verb < 0) return null
  // "has been", "is going", "reached and then passed", "keeps the old and adds more": one subject.
  let first = verb
  for (let i = verb - 1; i >= 0; i--) {
    if (isVerb(i)) first = i
    else if (i === first - 1 && words[i]!.is & CONJUNCTION) {
      while (i > 0 && !isVerb(i)) i--
      first = i
    } else if (!(words[i]!.is & ADVERB) || words[i]!.is & (SUBJECT | DETERMINER)) break
  }
  if (!isVerb(first)) return null
  const joined = /'/.test(words[first]!.text) && words[first]!.is !== 0 ? words[first]! : null
  const end = joined ? joined.start + joined.text.indexOf("'") : words[first]!.start
  if (joined && /n't$/.test(joined.text)) return trimmedSubject(words, first, isVerb, joined.start, plain)
  if (joined && end > joined.start) return pronounOf(joined, end)
  return trimmedSubject(words, first, isVerb, end, plain)
}

const pronounOf = ({ start, text }: Word, end: number): Range | null =>
  /^(?:that|there|here|what|who)'/.test(text) ? null : { start, end }

function trimmedSubject(
  words: readonly Word[],
  verb: number,
  isVerb: (i: number) => boolean,
  end: number,
  plain: string,
): Range | null {
  let from = verb
  while (from > 0 && !isVerb(from - 1) && !(words[from - 1]!.is & MARK)) from--
  while (from < verb && /^(?:that|and|but|so|or|because|also|then|now|well)$/.test(words[from]!.text)) from++
  while (from < verb && words[from]!.is & ADVERB && !(words[from]!.is & (DETERMINER | SUBJECT))) from++
  let to = verb
  while (to > from && words[to - 1]!.is & ADVERB && !(words[to - 1]!.is & (DETERMINER | SUBJECT))) to--
  // "The bridge that we like is longer": the verbs stand side by side, the noun before "that".
  const relative = words.findIndex(({ text }, i) => i > from && i < to && /^(?:that|which|who)$/.test(text))
  if (relative > from) to = relative
  if (to <= from) return null
  const stop = to === verb ? end : words[to - 1]!.end
  const range = { start: words[from]!.start, end: plain.slice(0, stop).trimEnd().length }
  return /^(?:there|this|that|these|those|which|who|what)$/i.test(plain.slice(range.start, range.end)) ? null : range
}

/**
 * What "than" is followed by, up to a verb that only takes up the first one again ("than any cat could jump"); null
 * where a whole new statement follows ("than most of us give it credit for").
 */
export function englishStandard({ cues }: Draft, range: Range): Range | null {
  const words = cues.words.filter(({ start, end }) => start >= range.start && end <= range.end)
  const from = cues.words.indexOf(words[0]!)
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!
    if (!isFiniteVerb(cues.words, from + i)) continue
    const next = words[i + 1]
    // "The figures released by the town": a participle.
    if (word.is & PAST_FORM && (!next || next.is & (PREPOSITION | ADVERB))) continue
    if (!AUXILIARY.test(word.text) || words.length - i > 8) return null
    return { start: range.start, end: words[i - 1]!.end }
  }
  return range
}
const AUXILIARY = /^(?:is|are|was|were|has|have|had|can|could|do|does|did|will|would|may|might|should)(?:n't)?$/

/** Nouns with a character in them that else marks a predicate. */
const NOUNS_ZH =
  /社会|机会|会议|会员|会计|协会|国会|议会|大会|委员会|奥运会|教会|工会|都会|智能|能力|性能|能源|功能|能量|动能|核能|电能|太阳能|风能|效能|职能|技能|潜能|产能|能耗|热能|体能|可能性|所有|拥有|现有|有限|有关|有效|有益|有机|有害|有些|有人|持有|国有|私有|主要|重要|必要|概要|要素|要求|要点|首要|将军|将来|即将|过程|过去|超过|通过|经过|过度|过高|了解|为了|除了|不同|不足|不平等|不确定|不良|不锈钢|差不多|以前|着陆|沿着|转让|天使|使用|大使|使命|首都|成都|都市|成就|就业|就医|就学|人才|天才|才华|才能|刚才|归还|偿还|把手|被子|于是|总是|还是|但是|要么|对手|从业|当地|在线|和平|最近|最后/g
const PREDICATE_ZH =
  /[有会能将要没不了着过被把让使也都还就又才]|甚至|开始|可以|应该|需要|希望|认为|觉得|如果|因为|所以|变得|之后$/
const OPENING_ZH =
  /^(?:在|从|对|以|按|因|为|当|把|被|由|随着|尽管|虽然|即使|就算|算|哪怕|只要|除非|一旦|跟|与|和|比|像|关于|根据|更|最|很|非常|正在|开始|后来|然后|其中|往往|甚至|越|一边|再)/
const NEVER_ZH = /^(?:以|把|将|因|由于|随着|尽管|如果|即使|要|会|能|可以|应该|必须|想)|怎么|怎样|如何|什么|甚至|开始/
const CLAUSE_MARK_ZH = /[,;:。!?…—]/

function isChinesePhrase(text: string): boolean {
  if (CLAUSE_MARK_ZH.test(text)) return false
  const nouns = text.replaceAll(NOUNS_ZH, '物')
  const head = nouns.lastIndexOf('的')
  if (NEVER_ZH.test(nouns) || (head < 0 && OPENING_ZH.test(nouns))) return false
  return !nouns.includes('是') && !PREDICATE_ZH.test(nouns.slice(head + 1))
}

/** What stands before the predicate of a plain statement: 煤炭只是燃料 gives 煤炭. */
export function chineseSubject(plain: string, { start, end }: Range): Range | null {
  const text = plain.slice(start, end)
  const verb = VERB_ZH.exec(text)
  return verb && verb.index > 0 ? { start, end: start + verb.index } : null
}
const VERB_ZH =
  /(?:(?:其实|本来|一直|往往|通常|当然|只|就|都|也|还|总|才|并|便)*(?:是(?!否)|很|非常|十分|相当|太|比较|更|最|会(?![议员计])|能(?![力源量够])|能够|可以|需要|没有|不(?![同足良])|已经|正在|变得|意味着|在于))/
