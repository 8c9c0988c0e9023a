import { CueMatcher } from '../analysis/cues.ts'
import * as en from '../language/en/anaphora.ts'
import { coreTopics } from '../language/topics.ts'
import * as zh from '../language/zh/anaphora.ts'
import type { Terms, Topic, TopicPack } from '../schema/topic-pack.ts'
import type { Range } from '../source/mapped-text.ts'
import { normalise } from '../source/normalise.ts'
import type { Draft, Named } from './draft.ts'

interface Group {
  topic: number
  /** As a bit of the topic's mask; 0 for the phrases in which no term counts. */
  bit: number
  /** Names the subject of a debate (1) or its rival (-1). */
  sign: 1 | -1 | 0
}

/** What a draft must tell to be given topics. */
export type Taggable = Pick<Draft, 'passage' | 'plain' | 'language' | 'question'>

export interface Tags {
  topics: string[]
  named: Named[]
}

interface CompiledTopic {
  id: string
  about: number[]
  carriedBy: number[]
  takenUp: boolean
  subject: string
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
    const learn = ({ en = [], zh = [] }: Terms, bit: number, sign: Group['sign']): void => {
      const group = { topic: index, bit, sign }
      for (const term of [...en, ...zh]) entries.push([normalise(term), group])
    }
    for (const [name, terms] of Object.entries(topic.terms)) {
      bits.set(name, 2 ** bits.size)
      learn(terms, bits.get(name)!, topic.sides?.for.includes(name) ? 1 : topic.sides?.against?.includes(name) ? -1 : 0)
    }
    if (topic.except) learn(topic.except, 0, 0)
    const mask = (groups: readonly string[]): number => groups.reduce((sum, name) => sum | bits.get(name)!, 0)
    const { id, about, carriedBy = [], takenUp = true } = topic
    const subject = topic.sides?.subject ?? id
    this.#topics.push({ id, about: about.map(mask), carriedBy: carriedBy.map(mask), takenUp, subject })
  }

  get ids(): string[] {
    return this.#topics.map(({ id }) => id)
  }

  /** For each topic, which groups of words the text has, as a mask. A term inside a longer one of the topic is none. */
  #groups(plain: string, named?: Named[]): number[] {
    const masks = this.#topics.map(() => 0)
    const cues = this.#cues.scan(plain)
    for (const cue of cues) {
      const { start, end, tag } = cue
      if (cues.some((other) => other.tag.topic === tag.topic && isWithin(cue, other))) continue
      masks[tag.topic]! |= tag.bit
      if (tag.sign === 0 || !named) continue
      const { id, subject } = this.#topics[tag.topic]!
      named.push({ start, end, topic: id, subject, sign: tag.sign })
    }
    return masks
  }

  /**
   * The topics of each sentence. A sentence is about a topic by its own words ("about"), or goes on with the topic of
   * the sentence before it in the turn: it opens with a word that takes that up ("This means …"), or has words that
   * count only there ("carriedBy"). A question lends its topics to an answer that begins in that way, or is short.
   */
  tag(drafts: readonly Taggable[]): Tags[] {
    const result: Tags[] = []
    /** Per topic, how many sentences may still go on with it. */
    let alive = this.#topics.map(() => 0)
    let asked: boolean[] = []
    drafts.forEach((draft, i) => {
      const first = draft.passage !== drafts[i - 1]?.passage
      if (first) {
        asked = this.#asked(draft, alive)
        alive = alive.map(() => 0)
      }
      const named: Named[] = []
      const groups = this.#groups(draft.plain, named)
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
      result.push({ topics, named })
    })
    return result
  }

  /** Topics of the question; one that only points back ("And how would that work?") asks about what was just said. */
  #asked({ question, language }: Taggable, alive: readonly number[]): boolean[] {
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

const isWithin = (inner: Range, outer: Range): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start

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
    ...ANAPHORS.split(',').map((term) => [term.trim(), 'anaphor'] as const),
    ...LEADS.split(',').map((term) => [term.trim(), 'lead'] as const),
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
