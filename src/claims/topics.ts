import { CueMatcher } from '../analysis/cues.ts'
import * as en from '../language/en/anaphora.ts'
import { coreTopics } from '../language/topics.ts'
import * as zh from '../language/zh/anaphora.ts'
import type { Topic, TopicPack } from '../schema/topic-pack.ts'
import { normalise } from '../source/normalise.ts'
import type { Draft } from './draft.ts'

interface Group {
  topic: number
  /** As a bit of the topic's mask; 0 for the phrases in which no term counts. */
  bit: number
}

interface CompiledTopic {
  id: string
  about: number[]
  carriedBy: number[]
  takenUp: boolean
}

/** Topic packs made ready for matching; the words of all topics are found in one pass. */
export class TopicFinder {
  readonly #topics: CompiledTopic[] = []
  readonly #cues: CueMatcher<Group>

  constructor(packs: readonly TopicPack[]) {
    const entries: [string, Group][] = []
    for (const pack of packs) for (const topic of pack.topics) this.#add(topic, entries)
    this.#cues = new CueMatcher(entries)
  }

  #add(topic: Topic, entries: [string, Group][]): void {
    const index = this.#topics.length
    const bits = new Map<string, number>()
    const learn = (
      { en = [], zh = [] }: { en?: string[] | undefined; zh?: string[] | undefined },
      bit: number,
    ): void => {
      const group = { topic: index, bit }
      for (const term of [...en, ...zh]) entries.push([normalise(term), group])
    }
    for (const [name, terms] of Object.entries(topic.terms)) {
      bits.set(name, 2 ** bits.size)
      learn(terms, bits.get(name)!)
    }
    if (topic.except) learn(topic.except, 0)
    const mask = (groups: readonly string[]): number => groups.reduce((sum, name) => sum | bits.get(name)!, 0)
    const { id, about, carriedBy = [], takenUp = true } = topic
    this.#topics.push({ id, about: about.map(mask), carriedBy: carriedBy.map(mask), takenUp })
  }

  get ids(): string[] {
    return this.#topics.map(({ id }) => id)
  }

  /** For each topic, which groups of words the text has, as a mask. A term inside a longer one of the topic is none. */
  #groups(plain: string): number[] {
    const masks = this.#topics.map(() => 0)
    const cues = this.#cues.scan(plain)
    for (const { start, end, tag } of cues) {
      const hidden = cues.some(
        (other) =>
          other.tag.topic === tag.topic &&
          other.start <= start &&
          other.end >= end &&
          other.end - other.start > end - start,
      )
      if (!hidden) masks[tag.topic]! |= tag.bit
    }
    return masks
  }

  /**
   * The topics of each sentence. A sentence is about a topic by its own words ("about"), or goes on with the topic of
   * the sentence before it in the turn: it opens with a word that takes that up ("This means …"), or has words that
   * count only there ("carriedBy"). A question lends its topics to an answer that begins in that way, or is short.
   */
  tag(drafts: readonly Draft[]): string[][] {
    const result: string[][] = []
    /** Per topic, how many sentences may still go on with it. */
    let alive = this.#topics.map(() => 0)
    let asked: boolean[] = []
    drafts.forEach((draft, i) => {
      const first = draft.passage !== drafts[i - 1]?.passage
      if (first) {
        asked = this.#asked(draft, alive)
        alive = alive.map(() => 0)
      }
      const groups = this.#groups(draft.plain)
      const takesUp = takesUpContext(draft.plain, draft.language)
      const short = draft.plain.length <= SHORT[draft.language]
      const topics: string[] = []
      this.#topics.forEach((topic, t) => {
        const mask = groups[t]!
        const about = has(topic.about, mask)
        const carried = has(topic.carriedBy, mask)
        const pointsBack = takesUp && topic.takenUp
        const lent = first && asked[t]! && (carried || takesUp || short)
        if (about || lent || (alive[t]! > 0 && (carried || pointsBack))) topics.push(topic.id)
        if (about || lent) alive[t] = REACH
        else if (alive[t]! > 0) alive[t] = carried ? 2 : alive[t]! - 1
      })
      result.push(topics)
    })
    return result
  }

  /** Topics of the question; one that only points back ("And how would that work?") asks about what was just said. */
  #asked({ question, language }: Draft, alive: readonly number[]): boolean[] {
    if (question === null) return []
    const groups = this.#groups(question.slice(-QUESTION_LENGTH[language]))
    const pointsBack = takesUpContext(question, language)
    return this.#topics.map(
      ({ about, takenUp }, t) => has(about, groups[t]!) || (pointsBack && takenUp && alive[t]! > 0),
    )
  }
}

/** A topic that nobody names goes on for so many sentences. */
const REACH = 3
/** An answer of so many characters leaves out what the question named. */
const SHORT = { en: 45, zh: 14 }
/** What is asked stands at the end of a long question. */
const QUESTION_LENGTH = { en: 300, zh: 120 }

const has = (lines: readonly number[], mask: number): boolean => lines.some((line) => (mask & line) === line)
let core: TopicFinder | undefined

/** The finder of the built-in topics, made on first use. */
export const coreTopicFinder = (): TopicFinder => {
  core ??= new TopicFinder([coreTopics()])
  return core
}

type Opening = 'anaphor' | 'lead'
const openings: { en?: CueMatcher<Opening>; zh?: CueMatcher<Opening> } = {}
const OPENING_LENGTH = { en: 48, zh: 24 }

/** "So this means …", 但这意味着…, "As I see it, this is …": what it is about stands in the sentence before. */
export function takesUpContext(plain: string, language: 'en' | 'zh'): boolean {
  const { ANAPHORS, LEADS } = language === 'en' ? en : zh
  openings[language] ??= new CueMatcher([
    ...ANAPHORS.map((term) => [term, 'anaphor'] as const),
    ...LEADS.map((term) => [term, 'lead'] as const),
  ])
  let at = 0
  for (const { start, end, tag } of openings[language].scan(
    plain,
    0,
    Math.min(plain.length, OPENING_LENGTH[language]),
  )) {
    if (start < at) continue
    if (/[^\s,、:"“”「]/.test(plain.slice(at, start))) return false
    if (tag === 'anaphor') return true
    at = end
  }
  return false
}
