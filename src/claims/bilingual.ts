import type { Passage, Sentence, Transcript } from '../transcript/transcript.ts'

export type TurnLanguage = Sentence['language']

/** Neighbouring sentences of one passage in one language. */
interface Run {
  speaker: string | null
  language: TurnLanguage
  weight: number
}

/** A Chinese character says about as much as so many English letters. */
const LETTERS_A_CHARACTER = 3.5
/** A translation is at most so many times as long, and short answers ("No." · "不会。") differ more than that. */
const RATIO = 3
const SHORT = 5
/** This much of a document stands in pairs, and there are so many of them. */
const PAIRED = 0.7
const FEWEST = 2
/** A paragraph with less than this in the other language is in one: it cites a title or a slogan. */
const FOREIGN = 0.2

/** Where one language follows the other as a whole, each half is all but in one, and neither half as long again as the other. */
const PURE = 0.95
const HALVES = 2

/**
 * The language that comes first where everything is said twice, in English and in Chinese: turn by turn, paragraph by
 * paragraph, sentence by sentence, or the whole in one and then in the other. Null for all other documents, also for a
 * talk between two people who each keep to their own language.
 */
export function firstOfTwoLanguages({ passages }: Transcript): TurnLanguage | null {
  const languages = new Set(passages.flatMap(({ sentences }) => sentences.map(({ language }) => language)))
  if (languages.size < 2) return null
  const runs = passages.flatMap(runsOf)
  let pairs = 0
  let paired = 0
  let englishFirst = 0
  for (let i = 0; i + 1 < runs.length; i++) {
    const [first, second] = [runs[i]!, runs[i + 1]!]
    if (!isPair(first, second)) continue
    pairs++
    paired += first.weight + second.weight
    if (first.language === 'en') englishFirst++
    i++
  }
  const whole = runs.reduce((sum, { weight }) => sum + weight, 0)
  if (pairs < FEWEST || paired < PAIRED * whole) return firstHalf(passages.flatMap(paragraphsOf))
  return 2 * englishFirst >= pairs ? 'en' : 'zh'
}

/** The same turns, with only the sentences in this language. */
export function inLanguage(transcript: Transcript, language: TurnLanguage): Transcript {
  const passages = transcript.passages.map((passage) => {
    const languages = languagesOf(passage)
    return { ...passage, sentences: passage.sentences.filter((_, i) => languages[i] === language) }
  })
  return { ...transcript, passages }
}

function isPair(first: Run, second: Run): boolean {
  if (first.speaker !== second.speaker || first.language === second.language) return false
  const ratio = (first.weight + SHORT) / (second.weight + SHORT)
  return ratio <= RATIO && ratio >= 1 / RATIO
}

function paragraphsOf({ speaker, sentences }: Passage): Run[] {
  const paragraphs: Run[] = []
  languagesOf({ sentences }).forEach((language, i) => {
    const weight = weightOf(sentences[i]!)
    const last = paragraphs.at(-1)
    if (!last || sentences[i]!.opens || last.language !== language) paragraphs.push({ speaker, language, weight })
    else last.weight += weight
  })
  return paragraphs
}

function runsOf(passage: Passage): Run[] {
  const languages = languagesOf(passage)
  const runs: Run[] = []
  passage.sentences.forEach((sentence, i) => {
    const language = languages[i]!
    const last = runs.at(-1)
    if (last?.language === language) last.weight += weightOf(sentence)
    else runs.push({ speaker: passage.speaker, language, weight: weightOf(sentence) })
  })
  return runs
}

/** The language of the first half where the second says it all again: as many words, by the same speakers. */
function firstHalf(paragraphs: readonly Run[]): TurnLanguage | null {
  const first = paragraphs[0]?.language
  const weighs = (some: readonly Run[], language?: TurnLanguage): number =>
    some.reduce((sum, run) => sum + (language === undefined || run.language === language ? run.weight : 0), 0)
  // The last paragraph in the first language, where that is not just a word in the second half.
  let split = 0
  let best = Number.NEGATIVE_INFINITY
  let balance = 0
  paragraphs.forEach(({ language, weight }, i) => {
    balance += language === first ? weight : -weight
    if (balance > best) [best, split] = [balance, i + 1]
  })
  const halves = [paragraphs.slice(0, split), paragraphs.slice(split)]
  const speakers = halves.map((half) => new Set(half.map(({ speaker }) => speaker)))
  const [one, two] = halves.map((half) => weighs(half)) as [number, number]
  if (split < FEWEST || paragraphs.length - split < FEWEST || Math.max(one, two) > HALVES * Math.min(one, two))
    return null
  const second = first === 'en' ? 'zh' : 'en'
  if (weighs(halves[0]!, first) < PURE * one || weighs(halves[1]!, second) < PURE * two) return null
  const [early, late] = speakers as [Set<string | null>, Set<string | null>]
  return early.size === late.size && [...early].every((speaker) => late.has(speaker)) ? first! : null
}

/** Of each sentence; those of a paragraph that is all but in one language count as in that one. */
function languagesOf({ sentences }: Pick<Passage, 'sentences'>): TurnLanguage[] {
  const languages: TurnLanguage[] = []
  for (let from = 0; from < sentences.length; ) {
    let next = from + 1
    while (next < sentences.length && !sentences[next]!.opens) next++
    const paragraph = sentences.slice(from, next)
    const weights = { en: 0, zh: 0 }
    for (const sentence of paragraph) weights[sentence.language] += weightOf(sentence)
    const whole = weights.en + weights.zh
    const only = weights.en < FOREIGN * whole ? 'zh' : weights.zh < FOREIGN * whole ? 'en' : null
    for (const { language } of paragraph) languages.push(only ?? language)
    from = next
  }
  return languages
}

function weightOf({ start, end, language }: Sentence): number {
  return language === 'zh' ? end - start : (end - start) / LETTERS_A_CHARACTER
}
