import { NARRATION as EN } from '../language/en/narration.ts'
import { NARRATION as ZH } from '../language/zh/narration.ts'
import { LETTERS } from '../source/letters.ts'
import type { Range } from '../source/mapped-text.ts'
import { parseLabelName } from './label-name.ts'
import { anyOf, lazy, terms } from './word-lists.ts'

/** Where a narrator says that somebody says something. Offsets are those of the text that was searched. */
export interface Attribution {
  /** As it stands; PRONOUN for he or she; null where nobody in particular is meant, or nobody was found. */
  subject: string | null
  /** From the subject (or the verb, where it comes first) past both. */
  start: number
  end: number
  /** What is said, where it stands behind the verb and is told without quotation marks. */
  content: Range | null
  /** What is said, where it stands before: "Rents will rise, she said." */
  before: Range | null
}

export const PRONOUN = 'he'

/** No subject stands farther from its verb. */
const LONGEST_CLAUSE = 120
/** Longer ones are text without full stops, which nobody narrates in. */
const LONGEST_SENTENCE = 2000

const HAN = /[\u3400-\u9fff]/
const LATIN_NAME = new RegExp(`[A-Z][${LETTERS}'’.-]*(?: [A-Z][${LETTERS}'’.-]*){0,3}$`)

const patterns = lazy(() => {
  const between = anyOf(EN.between)
  const name = `(?:[A-Z]\\.|(?:Mr|Mrs|Ms|Dr|Prof)\\.|[A-Z][${LETTERS}'’-]*|de|van|von|der|bin|al)`
  return {
    zhVerb: new RegExp(`(${anyOf(ZH.claiming)})|(?:${anyOf(ZH.saying)})`, 'g'),
    zhNoun: new RegExp(`(?:${anyOf(ZH.nouns)}):`, 'g'),
    zhTail: new RegExp(`(?:${anyOf(ZH.tails, ZH.saying, ZH.claiming)})*`, 'y'),
    zhNobody: new RegExp(`(?:${anyOf(ZH.nobody)})$`),
    zhBetween: new RegExp(`(?:${anyOf(ZH.between)})+$`),
    enVerb: new RegExp(`\\b(?:${anyOf(EN.saying)})\\b`, 'g'),
    enBefore: new RegExp(
      `((?<![${LETTERS}])(?:[Hh]e|[Ss]he|${name}(?: ${name}){0,4}))(?:, [^,.;:]{1,80},)?(?: (?:${between}|[a-z]+ly))* $`,
    ),
    enAfter: new RegExp(`^ ((?:[a-z]+ ){0,3}?)(he|she|${name}(?: ${name}){0,3})(?![${LETTERS}])`),
    // Asked for first: the whole pattern takes long to compile.
    accordingAtAll: new RegExp(anyOf(EN.according), 'i'),
    according: new RegExp(
      `\\b(?:${anyOf(EN.according)}) (him|her|${name}(?: ${name}){0,3})(?:, [^,.;:]{1,60})?, `,
      'gi',
    ),
    pronouns: new Set(terms(EN.pronouns, ZH.pronouns)),
    noClause: new Set(terms(EN.noClause)),
    nobody: new Set(terms(EN.nobody)),
  }
})

/**
 * @param text narrator's text, everything in quotation marks blanked out
 * @param sentences its sentences
 * @param known names to look for behind a long apposition: "某社的创始人兼总编王小明说"
 */
export function findAttributions(text: string, sentences: readonly Range[], known: readonly string[]): Attribution[] {
  const short = sentences.filter(({ start, end }) => end - start < LONGEST_SENTENCE)
  const found = short.flatMap((sentence) =>
    HAN.test(text.slice(sentence.start, sentence.end)) ? inChinese(text, sentence, known) : inEnglish(text, sentence),
  )
  return found.sort((a, b) => a.start - b.start)
}

function inChinese(text: string, sentence: Range, known: readonly string[]): Attribution[] {
  const { zhVerb, zhNoun, zhTail } = patterns()
  const found: Attribution[] = []
  let from = sentence.start
  const slice = text.slice(sentence.start, sentence.end)
  for (const match of slice.matchAll(zhVerb)) {
    const verb = sentence.start + match.index
    if (verb < from) continue
    const subject = subjectBefore(text, sentence.start, verb, known)
    if (!subject) continue
    zhTail.lastIndex = verb + match[0].length
    zhTail.test(text)
    let end = zhTail.lastIndex
    // 他对记者说 · 他告诉记者,…: whom he tells belongs to the verb.
    const listener = /^[^,:。]{1,6}(?=[,:。]|$)/.exec(text.slice(end, sentence.end))
    if (/告诉/.test(match[0]) && listener) end += listener[0].length
    // "王小明说得很干脆,"…"": what stands between the verb and the quotation goes with the verb.
    const quoting = /^(?:[^,:。]{0,12}[,:])?\s*(?=["“「『] {5})/.exec(text.slice(end, sentence.end))
    const pause = quoting ?? /^\s*[,:]\s*/.exec(text.slice(end, sentence.end))
    const start = end + (pause?.[0].length ?? 0)
    const content = !quoting && (pause || match[1]) ? trimmed(text, start, sentence.end) : null
    const closing = /^\s*[。.!！]?\s*$/.test(text.slice(end, sentence.end))
    if (!content && !closing && !quoting) continue
    if (subject.name === null && !pause && !closing) continue
    found.push({ subject: subject.name, start: subject.start, end: start, content, before: null })
    from = content ? sentence.end : end
  }
  if (found.every(({ subject }) => subject === null))
    for (const match of slice.matchAll(zhNoun)) {
      const noun = sentence.start + match.index
      const head = slice.slice(0, match.index)
      const latin = [...head.matchAll(/[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}|他|她/g)].at(-1)?.[0]
      const name = latin ?? known.find((other) => head.includes(other)) ?? null
      const content = trimmed(text, noun + match[0].length, sentence.end)
      if (name && content)
        return [
          {
            subject: isPronoun(name) ? PRONOUN : name,
            start: noun,
            end: content.start,
            content,
            before: null,
          },
        ]
    }
  return found
}

/** Who stands before a Chinese verb in its clause: "谈到价格,王小明也强调" → 王小明. */
function subjectBefore(
  text: string,
  from: number,
  verb: number,
  known: readonly string[],
): { name: string | null; start: number } | null {
  let start = verb
  while (start > from && verb - start < LONGEST_CLAUSE && !',:;。！？"”」\n'.includes(text[start - 1]!)) start--
  while (text[start] === ' ') start++
  let clause = text.slice(start, verb).trimEnd()
  // 他对王小明说: whom he tells does not speak.
  const named = known.find((name) => clause.endsWith(name) && !/[对向跟给]$/.test(clause.slice(0, -name.length)))
  if (named) return { name: named, start }
  for (let cut = true; cut; ) {
    const stripped = clause.replace(patterns().zhBetween, '').trimEnd()
    cut = stripped !== clause
    clause = stripped
    const place = /^(.+?)(?:在|于|对|向|就|和|与|跟)[^,]{1,24}(?:中|上|时|里|下|后|前|间|会)?$/.exec(clause)
    if (place && (isPronoun(place[1]!.at(-1)!) || known.some((name) => place[1]!.endsWith(name)))) clause = place[1]!
  }
  if (clause === '') return { name: '', start }
  if (clause.endsWith('们')) return null
  if (isPronoun(clause.at(-1)!)) return { name: PRONOUN, start: start + clause.length - 1 }
  const latin = LATIN_NAME.exec(clause)
  if (latin) return { name: latin[0], start: start + latin.index }
  if (patterns().zhNobody.test(clause)) return { name: null, start }
  const noted = clause.replace(/\([^()]*\)$/, '')
  const behind = known.find((name) => noted.endsWith(name))
  return { name: behind ?? (parseLabelName(noted)?.kind === 'prose' ? null : noted), start }
}

function inEnglish(text: string, sentence: Range): Attribution[] {
  const { enVerb, enBefore, enAfter, accordingAtAll, according } = patterns()
  const slice = text.slice(sentence.start, sentence.end)
  for (const match of accordingAtAll.test(slice) ? slice.matchAll(according) : []) {
    const start = sentence.start + match.index
    const content = trimmed(text, start + match[0].length, sentence.end)
    if (content) return [{ subject: pronounOr(match[1]!), start, end: content.start, content, before: null }]
  }
  const found: Attribution[] = []
  let from = 0
  for (const match of slice.matchAll(enVerb)) {
    if (match.index < from) continue
    const near = Math.max(0, match.index - LONGEST_CLAUSE)
    const ahead = slice.slice(near, match.index)
    const left = enBefore.exec(ahead)
    let end = match.index + match[0].length
    const after = left ? null : /(?:^|[,"”’])\s*$/.test(ahead) ? enAfter.exec(slice.slice(end)) : null
    const name = left?.[1] ?? after?.[2]
    if (!name) continue
    const nobody = patterns().nobody.has(name.toLowerCase())
    const start = left ? near + left.index : match.index
    if (after) end += after[0].length
    // "she told reporters (that)": whom she tells belongs to the verb.
    const listener = /^tell|^told/.test(match[0])
      ? /^ (?:me|us|him|her|them|[\w' ]{3,40}?)(?= that\b|,|:)/.exec(slice.slice(end))
      : null
    if (listener) end += listener[0].length
    const rest = /^\s*(,|:|that\b)?\s*/.exec(slice.slice(end))!
    const first = /^[A-Za-z']+/.exec(slice.slice(end + rest[0].length))?.[0].toLowerCase() ?? ''
    const clause =
      rest[1] === 'that' || rest[1] === ':' || (!rest[1] && !after && first !== '' && !patterns().noClause.has(first))
    const content = clause ? trimmed(text, sentence.start + end + rest[0].length, sentence.end) : null
    const told =
      /,\s*$/.test(slice.slice(Math.max(0, start - 4), start)) && !content
        ? trimmed(text, sentence.start, sentence.start + slice.slice(0, start).trimEnd().length - 1)
        : null
    found.push({
      subject: nobody ? null : pronounOr(name),
      start: sentence.start + start,
      end: sentence.start + end + rest[0].length,
      content,
      before: told,
    })
    from = content ? slice.length : end
  }
  return found
}

const isPronoun = (word: string): boolean => patterns().pronouns.has(word.toLowerCase())

const pronounOr = (name: string): string => (isPronoun(name) ? PRONOUN : name)

/** The stretch without blanks around it, null where hardly anything is left (blanked quotations are blanks). */
function trimmed(text: string, start: number, end: number): Range | null {
  while (start < end && /[\s,:]/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  const words = text.slice(start, end).match(/[A-Za-z]+|[\u3400-\u9fff]/g)?.length ?? 0
  return words >= (HAN.test(text.slice(start, end)) ? 4 : 3) ? { start, end } : null
}
