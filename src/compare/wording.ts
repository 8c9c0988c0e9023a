import type { Change, ChangeType } from '../schema/comparison.ts'
import { align } from './align.ts'
import { type Edit, editsOf, type Stretch } from './edits.ts'
import {
  type Fact,
  type FactCue,
  factCues,
  isArticle,
  isLatinName,
  isNumeric,
  keyOf,
  partsOf,
  senseOf,
} from './facts.ts'
import { withoutJoins } from './joined-words.ts'
import { isHanName } from './names.ts'
import { asMainland, isTraditional } from './regional.ts'

import { HAN, NUMBER, type TokenText, WORD } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A change between two wordings, as stretches of their tokens; null where one side has nothing. */
export interface WordingChange {
  type: ChangeType
  certain: boolean
  from: Stretch | null
  to: Stretch | null
  /** All that took each other's place, of which the change may be a part. */
  edit?: Edit
  /** Of a truncation or extension: where it is, and what facts went or came with it. */
  where?: NonNullable<Change['where']>
  holds?: ChangeType[]
}

/** Carriers that make a change of the type, besides those that every type finds its own way. */
const TYPE_OF_FACT: Partial<Record<Fact, ChangeType>> = {
  negation: 'negation',
  hedge: 'hedge',
  certainty: 'hedge',
  condition: 'condition',
  date: 'number',
  quantifier: 'number',
  name: 'name',
}
const FACT_TYPES: readonly ChangeType[] = ['number', 'negation', 'hedge', 'condition', 'name']

/** From how many tokens on a one-sided edit is a cut or an addition, and not a changed word. */
const CUT_WORDS = 3
const CUT_HAN = 5
/** From how many on single facts in it say less than the cut as a whole. */
const LONG_CUT_WORDS = 7
const LONG_CUT_HAN = 12

interface Side {
  tokens: TokenText
  cues: readonly FactCue[]
}

/** What differs between two wordings of a claim. Every token that is not equal on both sides is part of a change. */
export function compareWordings(from: TokenText, to: TokenText, vocabulary: Vocabulary): WordingChange[] {
  const comparison = compareEdits(from, to, vocabulary)
  const { changes } = comparison
  if (changes.length === 0) return changes
  const regional = compareAcrossRegions(from, to, comparison.edits, vocabulary)
  return regional && changedTokens(regional) < changedTokens(changes) ? regional : changes
}

/** Between traditional and simplified characters, words of Taiwan may stand for those of the mainland. */
function compareAcrossRegions(
  from: TokenText,
  to: TokenText,
  edits: readonly Edit[],
  vocabulary: Vocabulary,
): WordingChange[] | null {
  const [left, right] = [isTraditional(from), isTraditional(to)]
  if (left === right) return null
  const stretches = edits.map((edit) => (left ? edit.from : edit.to))
  const doubtful = ({ start, end }: Stretch): boolean =>
    stretches.some((stretch) => stretch.start < end && start < stretch.end)
  const { plain, starts, ends, length } = left ? to : from
  const model = plain.slice(starts[0] ?? 0, ends[length - 1] ?? 0)
  const regional = asMainland(left ? from : to, vocabulary, doubtful, model)
  if (!regional) return null
  const back = (stretch: Stretch | null): Stretch | null => stretch && regional.back(stretch)
  const side = left ? 'from' : 'to'
  const { changes } = left
    ? compareEdits(regional.tokens, to, vocabulary)
    : compareEdits(from, regional.tokens, vocabulary)
  return changes.map(({ edit, ...change }) => ({
    ...{ ...change, [side]: back(change[side]) },
    ...(edit ? { edit: { ...edit, [side]: regional.back(edit[side]) } } : {}),
  }))
}

const changedTokens = (changes: readonly WordingChange[]): number =>
  changes.reduce((sum, { from, to }) => sum + (from ? from.end - from.start : 0) + (to ? to.end - to.start : 0), 0)

interface Comparison {
  edits: readonly Edit[]
  changes: WordingChange[]
}

function compareEdits(from: TokenText, to: TokenText, vocabulary: Vocabulary): Comparison {
  const pairs = align(from.ids, to.ids, (id) => tokenWeight(vocabulary, id))
  const edits = withoutJoins(from, to, editsOf(from, to, pairs), vocabulary)
  const changes: WordingChange[] = []
  for (let k = 0; k < pairs.from.length; k++) {
    const [i, j] = [pairs.from[k]!, pairs.to[k]!]
    if (changesCase(from, i, to, j) && !isShouted(from, i) && !isShouted(to, j))
      changes.push({ type: 'name', certain: false, from: one(i), to: one(j) })
  }
  if (edits.length === 0) return { edits, changes }
  const whole = (tokens: TokenText): Side => ({
    tokens,
    cues: factCues(tokens, vocabulary, { start: 0, end: tokens.length }),
  })
  const sides = { from: whole(from), to: whole(to) }
  for (const edit of edits)
    for (const change of changesOf(edit, sides.from, sides.to, vocabulary)) changes.push({ ...change, edit })
  return { edits, changes: changes.sort((a, b) => startOf(a) - startOf(b)) }
}

const startOf = ({ from, to }: WordingChange): number => from?.start ?? to?.start ?? 0
const one = (at: number): Stretch => ({ start: at, end: at + 1 })
const isEmpty = ({ start, end }: Stretch): boolean => start === end

/** Characters that stand everywhere hold an alignment together least. */
const LIGHT = new Set(
  '的 了 是 在 和 就 也 都 与 我 你 他 它 这 那 个 the a an of to in and is that it we i you so'.split(' '),
)
function tokenWeight(vocabulary: Vocabulary, id: number): number {
  const key = vocabulary.key(id)
  if (LIGHT.has(key)) return 0.7
  return key.length > 3 || key.startsWith('=') ? 1.5 : 1
}

function changesOf(edit: Edit, from: Side, to: Side, vocabulary: Vocabulary): WordingChange[] {
  const typed = typedChanges(edit, from, to, vocabulary)
  const cut = isEmpty(edit.to) || isEmpty(edit.from) ? cutOf(edit, from, to, vocabulary) : null
  if (cut) {
    const conditional = typed.filter(({ type }) => type === 'condition' && opensClause(edit, from, to))
    return [...(cut.long || conditional.length > 0 ? conditional : typed), cut.change]
  }
  if (typed.length > 0) return typed
  return [{ type: 'wording', certain: true, from: part(edit.from), to: part(edit.to) }]
}

const part = (stretch: Stretch): Stretch | null => (isEmpty(stretch) ? null : stretch)

function cutOf(edit: Edit, from: Side, to: Side, vocabulary: Vocabulary) {
  const gone = isEmpty(edit.to)
  const { side, stretch } = gone ? { side: from, stretch: edit.from } : { side: to, stretch: edit.to }
  let words = 0
  let han = 0
  for (let i = stretch.start; i < stretch.end; i++) {
    if (side.tokens.kinds[i] === HAN) han++
    else words++
  }
  if (words / CUT_WORDS + han / CUT_HAN < 1) return null
  const nothing: Side = { tokens: side.tokens, cues: [] }
  const alone = gone ? { from: stretch, to: { start: 0, end: 0 } } : { from: { start: 0, end: 0 }, to: stretch }
  const inside = typedChanges(alone, gone ? side : nothing, gone ? nothing : side, vocabulary)
  const holds = FACT_TYPES.filter((type) => inside.some((change) => change.type === type))
  const where = stretch.start === 0 ? 'head' : stretch.end === side.tokens.length ? 'tail' : 'middle'
  const change: WordingChange = {
    ...{ type: gone ? ('truncated' as const) : ('extended' as const), certain: true },
    ...{ from: gone ? stretch : null, to: gone ? null : stretch },
    ...{ where, holds },
  }
  return { change, long: words / LONG_CUT_WORDS + han / LONG_CUT_HAN >= 1 }
}

/** Whether what was cut or added is a clause of its own that begins with the condition. */
function opensClause(edit: Edit, from: Side, to: Side): boolean {
  const { tokens, stretch } = isEmpty(edit.to)
    ? { tokens: from.tokens, stretch: edit.from }
    : { tokens: to.tokens, stretch: edit.to }
  return tokens.gaps[stretch.start]! > 0 || tokens.gaps[stretch.end]! > 0
}

function typedChanges(edit: Edit, from: Side, to: Side, vocabulary: Vocabulary): WordingChange[] {
  const pure = isEmpty(edit.from) || isEmpty(edit.to)
  const cues = { from: touching(from, edit.from, pure, vocabulary), to: touching(to, edit.to, pure, vocabulary) }
  const short = edit.from.end - edit.from.start <= 6 && edit.to.end - edit.to.start <= 6
  const changes = new Map<ChangeType, WordingChange>()
  const add = (type: ChangeType, certain: boolean, left: readonly Stretch[], right: readonly Stretch[]): void => {
    const known = changes.get(type)
    changes.set(type, {
      ...{ type, certain: certain || (known?.certain ?? false) },
      ...{ from: hull(left, known?.from, edit.from), to: hull(right, known?.to, edit.to) },
    })
  }

  const numbers = { from: numericTokens(edit.from, from, vocabulary), to: numericTokens(edit.to, to, vocabulary) }
  const [goneNumbers, newNumbers] = unshared(numbers.from, numbers.to)
  if (goneNumbers.length + newNumbers.length > 0) add('number', true, goneNumbers, newNumbers)
  else if (articleMeetsNumber(edit, from, to)) add('number', true, [edit.from], [edit.to])
  else if (changesMeasure(edit, from, to)) add('number', true, [edit.from], [edit.to])

  const negations = { from: cues.from.filter(isFact('negation')), to: cues.to.filter(isFact('negation')) }
  if (negations.from.length !== negations.to.length) {
    const [gone, came] = unshared(negations.from, negations.to)
    add('negation', short, gone, came)
  }
  if (!changes.has('negation') && changesAffix(edit, from, to, vocabulary)) {
    add('negation', true, [edit.from], [edit.to])
    return [...changes.values()]
  }

  for (const fact of ['hedge', 'certainty', 'condition', 'date', 'quantifier', 'name'] as const) {
    const type = TYPE_OF_FACT[fact]!
    if (fact === 'quantifier' && changes.has('negation') && pure) continue
    const [gone, came] = unshared(cues.from.filter(isFact(fact)), cues.to.filter(isFact(fact)))
    if (gone.length + came.length === 0) continue
    const replaced = gone.length > 0 && came.length > 0
    add(type, short && !((fact === 'hedge' || fact === 'certainty') && replaced), gone, came)
  }
  const modals = unshared(cues.from.filter(isFact('modal')), cues.to.filter(isFact('modal')))
  if (!changes.has('hedge') && modals[0].length > 0 && modals[1].length > 0) add('hedge', false, modals[0], modals[1])

  const names = { from: nameTokens(edit.from, from, vocabulary), to: nameTokens(edit.to, to, vocabulary) }
  const [goneNames, newNames] = unshared(names.from, names.to)
  if (goneNames.length + newNames.length > 0) add('name', true, goneNames, newNames)
  else if (!changes.has('name') && isHanName(from.tokens, edit.from, to.tokens, edit.to))
    add('name', false, [edit.from], [edit.to])
  return [...changes.values()].map((change) => ({ ...change, ...counterparts(change, edit) }))
}

/** 美国 that became a word which no list knows: what stands in the place of a name is the other side of its change. */
function counterparts({ from, to }: WordingChange, edit: Edit): Pick<WordingChange, 'from' | 'to'> {
  return { from: from ?? part(edit.from), to: to ?? part(edit.to) }
}

const isFact =
  (fact: Fact) =>
  (cue: FactCue): boolean =>
    cue.fact === fact

/**
 * Cues that an edit touches, or splits where its side is empty. A cue inside a word that only looks like one counts
 * where nothing but that cue was put in or taken out: "just" became "not just", 断 became 不断.
 */
function touching({ tokens, cues }: Side, edit: Stretch, pure: boolean, vocabulary: Vocabulary): FactCue[] {
  const within = ({ mask, start, end }: FactCue): boolean =>
    mask === null || (pure && start === edit.start && end === edit.end && (mask.start < start || mask.end > end))
  return cues.filter(
    (cue) => within(cue) && touches(cue, edit.start, edit.end) && !survives(tokens, cue, edit, vocabulary),
  )
}

const SURVIVING: ReadonlySet<Fact> = new Set(['negation', 'hedge', 'certainty', 'condition', 'modal'])

/** 应该是 that loses its 是 is a hedge still: what stands outside of the edit says the same. */
function survives(tokens: TokenText, cue: FactCue, { start, end }: Stretch, vocabulary: Vocabulary): boolean {
  if (start <= cue.start && cue.end <= end) return false
  const outside = partsOf(tokens, cue).filter((part) => (part.end <= start && start < end) || part.start >= end)
  if (SURVIVING.has(cue.fact)) return outside.length > 0
  return outside.some((part) => senseOf(keyOf(tokens, vocabulary, part)) === cue.key) // 大约 that loses its 大
}

function touches(cue: Stretch, start: number, end: number): boolean {
  return start === end ? cue.start < start && start < cue.end : cue.start < end && start < cue.end
}

interface Keyed extends Stretch {
  key: string
}

/** What stands on one side only, counting how often. */
function unshared<T extends Keyed>(from: readonly T[], to: readonly T[]): [T[], T[]] {
  const rest = [...to]
  const gone = from.filter(({ key }) => {
    const at = rest.findIndex((other) => other.key === key)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return [gone, rest]
}

function hull(parts: readonly Stretch[], known: Stretch | null | undefined, within: Stretch): Stretch | null {
  const all = known ? [...parts, known] : parts
  if (all.length === 0) return null
  const start = Math.min(...all.map((stretch) => stretch.start))
  const end = Math.max(...all.map((stretch) => stretch.end))
  return within.start === within.end ? null : { start, end }
}

const NEAR = 2

/** Numbers, and the words that bound or measure a number beside them. */
function numericTokens(stretch: Stretch, side: Side, vocabulary: Vocabulary): Keyed[] {
  const { tokens, cues } = side
  const found: Keyed[] = []
  for (let i = stretch.start; i < stretch.end; i++)
    if (isNumeric(tokens, vocabulary, i)) found.push({ start: i, end: i + 1, key: vocabulary.key(tokens.ids[i]!) })
  for (const cue of touching(side, stretch, false, vocabulary)) {
    if (cue.fact !== 'bound' && cue.fact !== 'unit') continue
    const near =
      cue.fact === 'unit'
        ? numberWithin(tokens, cue.start - NEAR, cue.start, vocabulary)
        : numberWithin(tokens, cue.start - NEAR, cue.end + NEAR, vocabulary) || besideQuantifier(cues, cue)
    const numeric = near && !found.some(({ start, end }) => start <= cue.start && cue.end <= end)
    if (numeric) found.push({ start: cue.start, end: cue.end, key: cue.key })
  }
  return found
}

/** nearly all, 几乎所有 */
const besideQuantifier = (cues: readonly FactCue[], { start, end }: FactCue): boolean =>
  cues.some((other) => other.fact === 'quantifier' && (other.start === end || other.end === start))

function numberWithin(tokens: TokenText, start: number, end: number, articles: Vocabulary | null = null): boolean {
  for (let i = Math.max(0, start); i < Math.min(end, tokens.length); i++)
    if (tokens.kinds[i] === NUMBER && !(articles && isArticle(tokens, articles, i))) return true
  return false
}

/** 一个 → 两个, one → three: where both sides are numbers, "one" is one too. */
function articleMeetsNumber(edit: Edit, from: Side, to: Side): boolean {
  const hasNumber = ({ tokens }: Side, { start, end }: Stretch): boolean => numberWithin(tokens, start, end)
  return hasNumber(from, edit.from) && hasNumber(to, edit.to)
}

const SPANS = new Set('年 月 日 天 周 星期 小时 分钟 秒 世纪 年代 季度 万 亿 千 百 倍 成 公里 米 吨 元 美元'.split(' '))

/** a few weeks → a few days, 哪一年 → 哪一天: measures that took each other's place without a number beside them. */
function changesMeasure(edit: Edit, from: Side, to: Side): boolean {
  const measure = ({ tokens, cues }: Side, { start, end }: Stretch): string | undefined =>
    cues.find(
      ({ fact, key, ...cue }) =>
        fact === 'unit' && cue.start === start && cue.end === end && (tokens.kinds[start] !== HAN || SPANS.has(key)),
    )?.key
  const [a, b] = [measure(from, edit.from), measure(to, edit.to)]
  return a !== undefined && b !== undefined && a !== b
}

const PREFIX = /^(?:un|in|im|ir|il|non|dis|mis|anti|a)(?=[a-z]{3})/

/** possible → impossible, likely → unlikely, useful → useless */
function changesAffix(edit: Edit, from: Side, to: Side, vocabulary: Vocabulary): boolean {
  const words = ({ tokens }: Side, { start, end }: Stretch): string[] => {
    const found: string[] = []
    for (let i = start; i < end; i++) if (tokens.kinds[i] === WORD) found.push(vocabulary.key(tokens.ids[i]!))
    return found
  }
  const left = words(from, edit.from)
  const right = words(to, edit.to)
  const opposed = (a: string, b: string): boolean =>
    (PREFIX.test(a) && a.replace(PREFIX, '') === b) || (a.endsWith('less') && b === `${a.slice(0, -4)}ful`)
  return left.some((a) => right.some((b) => opposed(a, b) || opposed(b, a)))
}

function nameTokens(stretch: Stretch, { tokens }: Side, vocabulary: Vocabulary): Keyed[] {
  const found: Keyed[] = []
  for (let i = stretch.start; i < stretch.end; i++)
    if (isLatinName(tokens, vocabulary, i)) found.push({ start: i, end: i + 1, key: keyOf(tokens, vocabulary, one(i)) })
  return found
}

/** US is not us, though their letters are. */
function changesCase(from: TokenText, i: number, to: TokenText, j: number): boolean {
  if (from.kinds[i] !== WORD) return false
  const left = from.plain.slice(from.starts[i]!, from.ends[i]!)
  const right = to.plain.slice(to.starts[j]!, to.ends[j]!)
  if (left === right || left.length > 4 || left.length < 2) return false
  const upper = left === left.toUpperCase() ? left : right
  const lower = upper === left ? right : left
  return upper === upper.toUpperCase() && lower === lower.toLowerCase() && ACRONYMS.has(lower)
}

/** A text in capitals, where a word's own say nothing: its neighbours have them too. */
function isShouted({ plain, starts, ends }: TokenText, at: number): boolean {
  const around = plain.slice(Math.max(0, starts[at]! - 16), ends[at]! + 16)
  return /[A-Z]{3}/.test(around) && !/[a-z]/.test(around)
}
const ACRONYMS = new Set('us it who am or in on at is as an be may so ai all aids'.split(' '))
