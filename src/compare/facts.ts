import { CueMatcher } from '../analysis/cues.ts'
import type { CarrierLists } from '../language/carriers.ts'
import { CARRIERS as ENGLISH } from '../language/en/carriers.ts'
import { SYNONYMS as ENGLISH_SYNONYMS } from '../language/en/synonyms.ts'
import { CARRIERS as CHINESE } from '../language/zh/carriers.ts'
import { SYNONYMS as CHINESE_SYNONYMS } from '../language/zh/synonyms.ts'
import type { Stretch } from './edits.ts'
import { HAN, NUMBER, SIGN, type TokenText, WORD } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

export type Fact = Exclude<keyof CarrierLists, 'none'>

/** A carrier in a text, as a stretch of its tokens. */
export interface FactCue extends Stretch {
  fact: Fact
  /** What it says, folded: two cues with the same key say the same. */
  key: string
  /** A longer word around it that only looks like one: 不断, not only. */
  mask: Stretch | null
}

let matcher: CueMatcher<keyof CarrierLists> | undefined

function carriers(): CueMatcher<keyof CarrierLists> {
  matcher ??= new CueMatcher(
    [ENGLISH, CHINESE].flatMap((lists) =>
      (Object.entries(lists) as [keyof CarrierLists, string][]).flatMap(([fact, terms]) =>
        terms.split(',').map((term) => [term.trim(), fact] as const),
      ),
    ),
  )
  return matcher
}

/** Every carrier of a stretch, in order. */
export function factCues(tokens: TokenText, vocabulary: Vocabulary | null, within: Stretch): FactCue[] {
  if (within.end <= within.start) return []
  const from = tokens.starts[within.start]!
  const to = tokens.ends[within.end - 1]!
  const found = carriers().scan(tokens.plain, from, to)
  const masks = found.filter(({ tag }) => tag === 'none')
  const cues: FactCue[] = []
  let at = within.start
  for (const cue of found.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (cue.tag === 'none') continue
    while (at < within.end && tokens.ends[at]! <= cue.start) at++
    let end = at
    while (end < within.end && tokens.starts[end]! < cue.end) end++
    if (end === at) continue
    const around = masks.find(
      ({ start, end: stop }) => start <= cue.start && cue.end <= stop && stop - start > cue.end - cue.start,
    )
    const mask = around ? tokensOf(tokens, around, at) : null
    cues.push({
      ...{ fact: cue.tag, start: at, end, mask },
      key: vocabulary ? senseOf(keyOf(tokens, vocabulary, { start: at, end })) : '',
    })
  }
  return cues
}

let senses: Map<string, string> | undefined

/** One word for all that say the same: 大约 and 约, maybe and perhaps. */
export function senseOf(words: string): string {
  senses ??= new Map(
    [ENGLISH_SYNONYMS, CHINESE_SYNONYMS].flatMap((lines) =>
      lines
        .trim()
        .split('\n')
        .flatMap((line) => {
          const group = line.split(',').map((word) => word.trim().toLowerCase())
          return group.map((word) => [word, group[0]!] as const)
        }),
    ),
  )
  return senses.get(words) ?? words
}

/** Shorter carriers of the same fact at the two ends of a carrier: 应该 in 应该是. */
export function partsOf(tokens: TokenText, { fact, start, end }: FactCue): Stretch[] {
  const found: Stretch[] = []
  for (let cut = start + 1; cut < end; cut++) {
    for (const part of [
      { start, end: cut },
      { start: cut, end },
    ]) {
      const [from, to] = [tokens.starts[part.start]!, tokens.ends[part.end - 1]!]
      // Scanned as a text of its own: a word must not be found to be cut.
      const cues = carriers().scan(tokens.plain.slice(from, to))
      if (cues.some(({ tag, start: at, end: stop }) => tag === fact && at === 0 && stop === to - from)) found.push(part)
    }
  }
  return found
}

function tokensOf(tokens: TokenText, range: { start: number; end: number }, near: number): Stretch {
  let start = near
  while (start > 0 && tokens.ends[start - 1]! > range.start) start--
  let end = near
  while (end < tokens.length && tokens.starts[end]! < range.end) end++
  return { start, end }
}

export function keyOf(tokens: TokenText, vocabulary: Vocabulary, { start, end }: Stretch): string {
  let key = ''
  for (let i = start; i < end; i++) key += (key && tokens.kinds[i] !== HAN ? ' ' : '') + vocabulary.key(tokens.ids[i]!)
  return key
}

const CURRENCY = /^[$€£¥%‰°≈−<>^]$/
/** 一 and "one" are articles more often than numbers. */
const ARTICLE = new Set(['=1e0', '=#1'])
/** 一半, 一多半 */
const HALF = new Set(['半', '多'])
const MEASURES = /^[个位名人次年月日天周岁倍种家台项条件本只张块点分秒时代届期层座号级成折]/

export const isArticle = (tokens: TokenText, vocabulary: Vocabulary, at: number): boolean =>
  ARTICLE.has(vocabulary.key(tokens.ids[at]!)) &&
  !DIGIT.test(tokens.plain[tokens.starts[at]!]!) &&
  !HALF.has(at + 1 < tokens.length ? vocabulary.key(tokens.ids[at + 1]!) : '')
const DIGIT = /\d/

/** A token that says how much: a number, or a sign that belongs to one. */
export function isNumeric(tokens: TokenText, vocabulary: Vocabulary, at: number): boolean {
  const kind = tokens.kinds[at]
  if (kind === SIGN) return CURRENCY.test(vocabulary.key(tokens.ids[at]!))
  return kind === NUMBER && !isArticle(tokens, vocabulary, at) && !inWord(tokens, at)
}

/** Han numerals inside a word (百度, 四川, 三星) say nothing unless a measure word or a blank follows. */
function inWord(tokens: TokenText, at: number): boolean {
  const start = tokens.starts[at]!
  const end = tokens.ends[at]!
  if (end - start > 1 || tokens.plain.charCodeAt(start) < 128) return false
  const next = tokens.plain[end] ?? ''
  return /[\u4e00-\u9fff]/.test(next) && !MEASURES.test(next) && tokens.plain[start - 1] !== '第'
}

/** Words that a capital at the beginning of a sentence does not make a name. */
let common: Set<string> | undefined
const FUNCTION_WORDS =
  'the this that these those there here it its he she they we you i his her their our your my who what which when where why how and but or so yet for as ' +
  'at by in on of to from with into over after before then now well yes yeah okay oh right because since while although though is are was were be been do does ' +
  'did have has had just also even still very such another other one people let look think say said see know mean want make take get go come'
function commonWords(): Set<string> {
  common ??= new Set([
    ...FUNCTION_WORDS.split(' '),
    ...Object.entries(ENGLISH)
      .filter(([fact]) => fact !== 'name' && fact !== 'date')
      .flatMap(([, terms]: [string, string]) => terms.split(/[\s,]+/)),
  ])
  return common
}

/** Whether a Latin word is written as a name: with a capital, and nowhere without one. */
export function isLatinName(tokens: TokenText, vocabulary: Vocabulary, at: number): boolean {
  if (tokens.kinds[at] !== WORD) return false
  const written = tokens.plain.slice(tokens.starts[at]!, tokens.ends[at]!)
  if (!/[A-Z]/.test(written)) return false
  const length = written.length
  const [word = ''] = vocabulary.key(tokens.ids[at]!).split("'") // I'm, They've
  if (length === 1 || commonWords().has(word)) return false
  return !vocabulary.isLower(tokens.ids[at]!) || /.[A-Z]/.test(written)
}
