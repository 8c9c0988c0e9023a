import type { CueLists } from '../language/cue-lists.ts'
import { FEELING as FEELING_EN, QUESTION as QUESTION_EN, TALK as TALK_EN } from '../language/en/assertion.ts'
import { LINKS as LINKS_EN } from '../language/en/clauses.ts'
import { HEDGES as HEDGES_EN } from '../language/en/hedges.ts'
import {
  EVALUATION as EVALUATION_EN,
  FUTURE as FUTURE_EN,
  MODALITY as MODALITY_EN,
  TENSE as TENSE_EN,
} from '../language/en/modality.ts'
import { NEGATION as NEGATION_EN } from '../language/en/negation.ts'
import { PERSON as PERSON_EN, REPORTING as REPORTING_EN } from '../language/en/reporting.ts'
import { FEELING as FEELING_ZH, QUESTION as QUESTION_ZH, TALK as TALK_ZH } from '../language/zh/assertion.ts'
import { LINKS as LINKS_ZH } from '../language/zh/clauses.ts'
import { HEDGES as HEDGES_ZH } from '../language/zh/hedges.ts'
import {
  EVALUATION as EVALUATION_ZH,
  FUTURE as FUTURE_ZH,
  MODALITY as MODALITY_ZH,
  TENSE as TENSE_ZH,
} from '../language/zh/modality.ts'
import { NEGATION as NEGATION_ZH } from '../language/zh/negation.ts'
import { PERSON as PERSON_ZH, REPORTING as REPORTING_ZH } from '../language/zh/reporting.ts'
import { chineseClauses } from './chinese-clauses.ts'
import type { Clause } from './clauses.ts'
import type { FoundCommitment } from './commitment.ts'
import type { CueTag } from './cue-tag.ts'
import { type Cue, CueMatcher } from './cues.ts'
import { englishClauses } from './english-clauses.ts'
import { type Word, wordsOf } from './english-words.ts'
import { isFrame } from './frames.ts'

export type Language = 'en' | 'zh'

export type { CueTag } from './cue-tag.ts'

const LISTS: Record<Language, CueLists> = {
  en: {
    negation: NEGATION_EN,
    hedge: HEDGES_EN,
    reporting: REPORTING_EN,
    person: PERSON_EN,
    link: LINKS_EN,
    modality: MODALITY_EN,
    future: FUTURE_EN,
    tense: TENSE_EN,
    evaluation: EVALUATION_EN,
    talk: TALK_EN,
    feeling: FEELING_EN,
    question: QUESTION_EN,
  },
  zh: {
    negation: NEGATION_ZH,
    hedge: HEDGES_ZH,
    reporting: REPORTING_ZH,
    person: PERSON_ZH,
    link: LINKS_ZH,
    modality: MODALITY_ZH,
    future: FUTURE_ZH,
    tense: TENSE_ZH,
    evaluation: EVALUATION_ZH,
    talk: TALK_ZH,
    feeling: FEELING_ZH,
    question: QUESTION_ZH,
  },
}

/** Frequent words that only short sentences and questions are asked about, so they are looked for on demand. */
const ON_DEMAND: readonly Subject[] = ['talk', 'question']

type Subject = keyof CueLists
type Half = 'always' | 'demand'

const matchers: Partial<Record<`${Language} ${Half}`, CueMatcher<CueTag>>> = {}

function matcherOf(language: Language, half: Half): CueMatcher<CueTag> {
  const key = `${language} ${half}` as const
  matchers[key] ??= new CueMatcher(entriesOf(LISTS[language], half), (tag) => tag.subject)
  return matchers[key]
}

function* entriesOf(lists: CueLists, half: Half): Iterable<[string, CueTag]> {
  for (const [subject, named] of Object.entries(lists) as [Subject, Record<string, string>][]) {
    if (ON_DEMAND.includes(subject) !== (half === 'demand')) continue
    for (const [list, terms] of Object.entries(named)) {
      const tag = { subject, list }
      for (const term of terms.split(',')) if (term.trim()) yield [term.trim(), tag]
    }
  }
}

const NONE: readonly Cue<CueTag>[] = []

/** All that the rules of polarity, hedging, commitment, kind and assertion read off one sentence; made once for it. */
export class SentenceCues {
  readonly plain: string
  readonly language: Language
  readonly words: readonly Word[]
  readonly clauses: readonly Clause[]
  /** A handful, so to go through them is cheaper than an index of them for each sentence. */
  #found: readonly Cue<CueTag>[]
  #demanded = false

  constructor(plain: string, language: Language) {
    this.plain = plain
    this.language = language
    this.#found = this.#scan('always')
    this.words = language === 'en' ? wordsOf(plain) : []
    this.clauses =
      language === 'en'
        ? englishClauses(plain, this.words)
        : chineseClauses(
            plain,
            this.#found.filter(({ tag }) => tag.subject === 'link'),
          )
    for (let i = 0; i < this.clauses.length - 1; i++)
      this.clauses[i]!.frame = isFrame(plain, language, this.clauses[i]!)
  }

  #scan(half: Half): Cue<CueTag>[] {
    const cues = matcherOf(this.language, half).scan(this.plain)
    return cues.some(({ tag }) => tag.list === 'none') ? cues.filter(({ tag }) => tag.list !== 'none') : cues
  }

  #cues(subject: Subject): readonly Cue<CueTag>[] {
    if (!this.#demanded && ON_DEMAND.includes(subject)) {
      this.#demanded = true
      this.#found = [...this.#found, ...this.#scan('demand')]
    }
    return this.#found
  }

  /** The cues of these lists, in order. */
  all<S extends Subject>(subject: S, ...lists: (keyof CueLists[S])[]): readonly Cue<CueTag>[] {
    let found: Cue<CueTag>[] | undefined
    for (const cue of this.#cues(subject))
      if (isOf(cue.tag, subject, lists as string[])) {
        found ??= []
        found.push(cue)
      }
    return found ?? NONE
  }

  /** Is there a cue of these lists, or of the subject at all? */
  has<S extends Subject>(subject: S, ...lists: (keyof CueLists[S])[]): boolean {
    for (const { tag } of this.#cues(subject))
      if (lists.length === 0 ? tag.subject === subject : isOf(tag, subject, lists as string[])) return true
    return false
  }

  clauseAt(offset: number): Clause | null {
    return this.clauses.find((clause) => clause.start <= offset && offset < clause.end) ?? null
  }
}

const isOf = (tag: CueTag, subject: Subject, lists: readonly string[]): boolean =>
  tag.subject === subject && lists.includes(tag.list)

/** A sentence among its neighbours of the same turn. */
export interface SentenceContext {
  readonly cues: SentenceCues
  previous: SentenceContext | null
  next: SentenceContext | null
  /** Plain text of the question that the turn answers. */
  readonly question: string | null
  /** Whose sentence it is, so that a narrator's "Kim says" is no report of somebody else. */
  readonly speaker: string | null
  /** What `commitmentOf` found; null until it is asked. */
  commitment: FoundCommitment | null
}

/** The sentences of one turn, each scanned once. */
export function sentenceContexts(
  sentences: readonly { plain: string; language: Language }[],
  question: string | null = null,
  speaker: string | null = null,
): SentenceContext[] {
  const contexts = sentences.map(({ plain, language }): SentenceContext => {
    const cues = new SentenceCues(plain, language)
    return { cues, previous: null, next: null, question, speaker, commitment: null }
  })
  contexts.forEach((context, i) => {
    context.previous = contexts[i - 1] ?? null
    context.next = contexts[i + 1] ?? null
  })
  return contexts
}
