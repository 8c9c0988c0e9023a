import { GRAMMAR } from '../language/en/grammar.ts'
import { FINITE_PAST, PAST, VERBS } from '../language/en/verbs.ts'

/** What a word may be, as bits: English words are several things at once and their neighbours decide. */
export const SUBJECT = 1
export const DETERMINER = 2
export const PREPOSITION = 4
export const FINITE = 8
export const CONJUNCTION = 16
export const ADVERB = 32
export const RELATIVE = 64
export const ASKING = 128
export const BASE = 256
export const THIRD = 512
export const PAST_FORM = 1024
export const MARK = 2048
/** May begin a subordinate clause; see english-clauses.ts. */
export const SUBORDINATOR = 4096

export interface Word {
  start: number
  end: number
  text: string
  is: number
}

const CLASSES: Record<keyof typeof GRAMMAR, number> = {
  subordinator: SUBORDINATOR,
  subject: SUBJECT,
  determiner: DETERMINER,
  preposition: PREPOSITION,
  finite: FINITE,
  conjunction: CONJUNCTION,
  adverb: ADVERB,
  relative: RELATIVE,
  asking: ASKING,
}

let known: Map<string, number> | undefined

function lexicon(): Map<string, number> {
  if (known) return known
  known = new Map()
  const add = (word: string, is: number) => known!.set(word, (known!.get(word) ?? 0) | is)
  for (const name of Object.keys(CLASSES) as (keyof typeof GRAMMAR)[])
    for (const word of GRAMMAR[name].trim().split(/\s+/)) add(word, CLASSES[name])
  for (const verb of VERBS.trim().split(/\s+/)) {
    add(verb, BASE)
    add(thirdPerson(verb), THIRD)
    add(past(verb), PAST_FORM)
  }
  for (const verb of FINITE_PAST.trim().split(/\s+/)) add(verb, FINITE)
  for (const verb of PAST.trim().split(/\s+/)) add(verb, PAST_FORM)
  return known
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return /^[^aeiou]*[aeiou][bdgmnpt]$/.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}

const TOKEN = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'-]*|\d[\d.,]*\d|\d|[,;:()!?.\u2014\u2013\u2026"\u201c\u201d]/g

export function wordsOf(plain: string): Word[] {
  const words: Word[] = []
  const lexical = lexicon()
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(plain); match; match = TOKEN.exec(plain)) {
    const text = match[0].toLowerCase()
    const code = text.charCodeAt(0)
    const mark = (!(code >= 97 && code <= 122) && !(code >= 48 && code <= 57) && code < 0xc0) || code >= 0x2000
    let is = mark ? MARK : (lexical.get(text) ?? 0)
    if (!mark && is === 0) is = /..ly$/.test(text) ? ADVERB : /...ed$/.test(text) ? PAST_FORM : 0
    words.push({ start: match.index, end: match.index + text.length, text, is })
  }
  return words
}

/**
 * Is word i the finite verb of a clause? "They train models" yes, "to train models", "the train", "trained models" no:
 * a form that may be a noun or a participle counts only after something that can be its subject.
 */
export function isFiniteVerb(words: readonly Word[], i: number): boolean {
  const word = words[i]!
  if (word.is & FINITE) return true
  const verbal = BASE | THIRD | PAST_FORM
  if (word.is !== 0 && !(word.is & verbal)) return false
  let before = i - 1
  while (before >= 0 && words[before]!.is & ADVERB && !(words[before]!.is & (SUBJECT | DETERMINER))) before--
  const left = words[before]
  // A caption that goes on in mid-sentence: "realized that it works", "makes the water safer".
  if (!left)
    return (
      i === 0 &&
      ((word.is & PAST_FORM) > 0 || ((word.is & THIRD) > 0 && ((words[1]?.is ?? 0) & (DETERMINER | SUBJECT)) > 0))
    )
  if (PRONOUN.test(left.text)) return true
  // "They all know", "some of them stay", "what happens"
  if (FLOATING.test(left.text) && PLURAL.test(words[before - 1]?.text ?? '')) return (word.is & verbal) > 0
  if (PARTITIVE.test(left.text) && words[before - 1]?.text === 'of') return (word.is & verbal) > 0
  // "We no longer sell it"
  if (left.text === 'longer' && words[before - 1]?.text === 'no') return (word.is & verbal) > 0
  // "It rains": any verb of the dictionary or none
  if (left.text === 'it' && word.is === 0 && /[^su]s$/.test(word.text)) return true
  if (left.text === 'what' && word.is & (THIRD | PAST_FORM)) return true
  if (word.is === 0 || left.is & MARK) return false
  // "methods that work"
  if (left.text === 'that' && word.is & BASE && isPluralNoun(words, before - 1)) return true
  // "this sense", "that work": a noun; "this works", "that went": a verb.
  if (left.is & SUBJECT && /^th(?:is|at|ese|ose)$/.test(left.text))
    return !(word.is & BASE) && !((words[before - 1]?.is ?? 0) & PREPOSITION)
  if (left.is & (SUBJECT | RELATIVE)) return true
  if (left.is & (DETERMINER | PREPOSITION | FINITE | CONJUNCTION | ADVERB | ASKING)) return false
  const noun = left.is === 0 || ((left.is & verbal) > 0 && !isFiniteVerb(words, before))
  return noun && (!(word.is & BASE) || left.text.endsWith('s') || PLURALS.test(left.text))
}
/** "questions" is a verb only behind a subject. */
function isPluralNoun(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (!word?.text.endsWith('s') || (word.is & ~THIRD) !== 0) return false
  return word.is === 0 || (i > 0 && (words[i - 1]!.is & (DETERMINER | PREPOSITION)) > 0)
}
const PLURALS = /^(?:data|police|media|children|men|women|staff|fish|mice)$/
const PRONOUN = /^(?:i|we|they|he|she)$/
const FLOATING = /^(?:all|both|each)$/
const PLURAL = /^(?:we|they|you|these|those)$/
const PARTITIVE = /^(?:them|us|you)$/
