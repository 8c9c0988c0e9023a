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

const matchers: Partial<Record<Language, CueMatcher<CueTag>>> = {}

function matcherOf(language: Language): CueMatcher<CueTag> {
  matchers[language] ??= new CueMatcher(entriesOf(LISTS[language]), (tag) => tag.subject)
  return matchers[language]
}

function* entriesOf(lists: CueLists): Iterable<[string, CueTag]> {
  for (const [subject, named] of Object.entries(lists))
    for (const [list, terms] of Object.entries(named as Record<string, string>)) {
      const tag = { subject: subject as keyof CueLists, list }
      for (const term of terms.split(',')) if (term.trim()) yield [term.trim(), tag]
    }
}

const NONE: readonly Cue<CueTag>[] = []

/** All that the rules of polarity, hedging, commitment, kind and assertion read off one sentence; made once for it. */
export class SentenceCues {
  readonly plain: string
  readonly language: Language
  readonly words: readonly Word[]
  readonly clauses: readonly Clause[]
  readonly #bySubject: Partial<Record<keyof CueLists, Cue<CueTag>[]>> = {}

  constructor(plain: string, language: Language) {
    this.plain = plain
    this.language = language
    for (const cue of matcherOf(language).scan(plain)) {
      const known = this.#bySubject[cue.tag.subject]
      if (known) known.push(cue)
      else this.#bySubject[cue.tag.subject] = [cue]
    }
    this.words = language === 'en' ? wordsOf(plain) : []
    this.clauses =
      language === 'en' ? englishClauses(plain, this.words) : chineseClauses(plain, this.#bySubject.link ?? NONE)
    for (let i = 0; i < this.clauses.length - 1; i++)
      this.clauses[i]!.frame = isFrame(plain, language, this.clauses[i]!)
  }

  /** The cues of these lists, in order. */
  all<S extends keyof CueLists>(subject: S, ...lists: (keyof CueLists[S])[]): readonly Cue<CueTag>[] {
    return this.#bySubject[subject]?.filter(({ tag }) => (lists as string[]).includes(tag.list)) ?? NONE
  }

  has<S extends keyof CueLists>(subject: S, ...lists: (keyof CueLists[S])[]): boolean {
    return this.#bySubject[subject]?.some(({ tag }) => (lists as string[]).includes(tag.list)) ?? false
  }

  clauseAt(offset: number): Clause | null {
    return this.clauses.find((clause) => clause.start <= offset && offset < clause.end) ?? null
  }
}

/** A sentence among its neighbours of the same turn. */
export interface SentenceContext {
  cues: SentenceCues
  previous: SentenceContext | null
  next: SentenceContext | null
  /** Plain text of the question that the turn answers. */
  question: string | null
  /** Whose sentence it is, so that a narrator's "Kim says" is no report of somebody else. */
  speaker: string | null
}

/** The sentences of one turn, each scanned once. */
export function sentenceContexts(
  plains: readonly string[],
  language: Language,
  question: string | null = null,
  speaker: string | null = null,
): SentenceContext[] {
  const contexts = plains.map((plain): SentenceContext => {
    return { cues: new SentenceCues(plain, language), previous: null, next: null, question, speaker }
  })
  contexts.forEach((context, i) => {
    context.previous = contexts[i - 1] ?? null
    context.next = contexts[i + 1] ?? null
  })
  return contexts
}
