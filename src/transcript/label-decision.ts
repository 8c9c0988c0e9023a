import { LABELS as EN } from '../language/en/labels.ts'
import { LABELS as ZH } from '../language/zh/labels.ts'
import type { Reading } from '../source/reading.ts'
import { listsNames, withoutCast } from './cast.ts'
import type { Candidate, Markup, Shape } from './label-candidates.ts'
import { foldName } from './label-name.ts'
import { singles } from './label-singles.ts'
import type { NameKind } from './name-kind.ts'
import { share } from './share.ts'
import { anyOf, lazy } from './word-lists.ts'

const WEIGHT: Record<NameKind, number> = { role: 1, person: 1, short: 0.5, prose: 0 }
/** Shapes that say "here somebody speaks" by themselves; in the others a name may just stand at the head of a sentence. */
const EXPLICIT: ReadonlySet<Shape> = new Set(['colon', 'timed', 'bracket', 'cell', 'chevron'])

/** All candidates of one shape. */
export interface Group {
  shape: Shape
  members: Candidate[]
  names: Map<string, Candidate[]>
  evidence: number
  /** How most of its members are set apart. */
  markup: Markup
  inLists: boolean
}

/**
 * Which candidates are labels. No line can say it alone ("Note: …", "LeCun: …", "比如：…"), the document can: labels of
 * one shape come again and again, with few names, and the names take turns.
 *
 * 1. The main shape is the one with most evidence of that kind.
 * 2. Names that recur in it are speakers; a name that stands there once is one if it is sure to be a name, set apart
 *    like the rest and within the conversation (a questioner from the audience).
 * 3. Whatever else begins with the name of a speaker and in an explicit shape is a label too.
 */
export function decideLabels(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const groups = groupByShape(reading, candidates)
  const main = groups.reduce<Group | null>(
    (best, group) => (!best || group.evidence > best.evidence ? group : best),
    null,
  )
  if (!main || !suffices(reading, main)) return []
  const speakers = recurring(main)
  if (main.shape === 'chevron')
    return inOrder(candidates.filter(({ shape, name }) => shape === 'chevron' || (name && speakers.has(name.key))))
  const sure = withoutCast(
    reading,
    candidates.filter((candidate) => isLabelOf(reading, candidate, speakers, main, groups)),
  )
  // Where answers are marked "A.", the judge still speaks as "THE COURT:".
  const others = main.shape === 'stop' ? candidates.filter(({ shape }) => shape === 'colon') : []
  const once = singles(reading, main, sure, speakers, others)
  return inOrder([...sure, ...once])
}

function groupByShape(reading: Reading, candidates: readonly Candidate[]): Group[] {
  const groups = new Map<Shape, Group>()
  for (const candidate of candidates) {
    const { shape } = candidate
    const group: Group = groups.get(shape) ?? {
      shape,
      members: [],
      names: new Map(),
      evidence: 0,
      markup: 'plain',
      inLists: false,
    }
    groups.set(shape, group)
    group.members.push(candidate)
    const key = candidate.name?.key ?? ''
    const same = group.names.get(key)
    if (same) same.push(candidate)
    else group.names.set(key, [candidate])
  }
  for (const group of groups.values()) weigh(reading, group)
  return [...groups.values()]
}

function weigh(reading: Reading, group: Group): void {
  const recurringMembers = group.members.filter(({ name }) => group.names.get(name?.key ?? '')!.length > 1)
  let changes = 0
  recurringMembers.forEach((member, i) => {
    if (i > 0 && member.name?.key !== recurringMembers[i - 1]!.name?.key) changes++
  })
  const alternation = recurringMembers.length < 2 ? 0 : changes / (recurringMembers.length - 1)
  for (const [, same] of group.names) {
    const { name } = same[0]!
    const weight = name ? WEIGHT[name.kind] : 1
    if (same.length > 1)
      group.evidence += weight * same.length * (name?.kind === 'role' || !name ? 1 : 0.4 + 0.6 * alternation)
    else if (name && name.kind !== 'short') group.evidence += 0.3
  }
  if (!EXPLICIT.has(group.shape)) {
    group.evidence *= 0.8
    // **Lumen** is a company: the sentence goes on behind the name.
    const goOn = share(recurringMembers, ({ words }) => /[a-z]/.test(reading.plain[words] ?? ''))
    if (goOn > 0.3 && group.shape !== 'alone') group.evidence = 0
  }
  const count = (markup: Markup): number => recurringMembers.filter((member) => member.markup === markup).length
  const markups: Markup[] = ['plain', 'strong', 'heading', 'list', 'row']
  group.markup = markups.reduce((best, markup) => (count(markup) > count(best) ? markup : best))
  group.inLists = share(recurringMembers, ({ block }) => reading.blocks[block]!.containers.includes('list')) > 0.5
}

/**
 * Enough evidence for the length of the document, words that people say to each other, and few names for many labels;
 * in a text of a few lines, that nearly everything said is labelled.
 */
function suffices(reading: Reading, group: Group): boolean {
  const recurring = group.members.filter(({ name }) => !name || group.names.get(name.key)!.length > 1)
  const paragraphs = reading.blocks.filter(({ type, end }, i) => {
    return type !== 'heading' && i >= (recurring[0]?.block ?? 0) && end > reading.blocks[i]!.start
  })
  if (group.evidence >= Math.max(2.5, 0.05 * paragraphs.length)) {
    const names = new Set(recurring.map(({ name }) => name?.key)).size
    // One name on lines of its own again and again is a heading.
    if (recurring.length === 0) return false
    if (names < 2 && !EXPLICIT.has(group.shape) && recurring[0]!.name?.kind !== 'role') return false
    return (names <= 4 || names < 0.4 * recurring.length) && isConversation(reading, recurring)
  }
  const sure = group.members.filter(
    (label) =>
      label.name &&
      (label.name.kind !== 'short' || group.names.get(label.name.key)!.length > 1) &&
      !listsNames(reading, label),
  )
  if (group.evidence === 0) return false
  const first = sure[0]?.block
  if (!EXPLICIT.has(group.shape) && recurring.length === 0) return false
  if (first === undefined || new Set(sure.map(({ name }) => name!.key)).size < 2) return false
  const alone = new Set(sure.filter(({ shape }) => shape === 'alone').map(({ block }) => block))
  const isAlone = (block: number): boolean => alone.has(block) && reading.blocks[block]!.lines.length === 1
  // What follows the last label may be its words, or not be of the conversation any more.
  const blocks = reading.blocks
    .slice(first, sure.at(-1)!.block + 2)
    .filter(({ type, start, end }, i) => type !== 'heading' && end > start && !isAlone(first + i))
  return sure.length >= Math.max(2, 0.6 * blocks.length) && isConversation(reading, sure)
}

const conversation = lazy(() => new RegExp(`[?？]|\\b(?:${anyOf(EN.conversation)})\\b|${anyOf(ZH.conversation)}`, 'i'))

/** People ask, and say I and you; "Returns: …", "优点：…" do not. Labels that name parts need no such proof. */
function isConversation({ plain }: Reading, labels: readonly Candidate[]): boolean {
  if (share(labels, ({ name }) => name?.kind === 'role') > 0.3) return true
  const pattern = conversation()
  return (
    share(labels, ({ words }, i) =>
      pattern.test(plain.slice(words, Math.min(words + 300, labels[i + 1]?.start ?? words + 300))),
    ) >= 0.3
  )
}

function recurring(main: Group): Set<string> {
  const keys = new Set<string>()
  for (const [key, same] of main.names) {
    const name = same[0]!.name
    if (!name) continue
    const alike = same.filter(({ markup }) => markup === main.markup).length
    if (alike > 1 || (same.length > 2 && same.length > 0.1 * main.members.length)) keys.add(key)
  }
  if (keys.size < 2)
    for (const [key, same] of main.names)
      if (same[0]!.name && same[0]!.name.kind !== 'short' && main.members.length < 8) keys.add(key)
  // A label that gives two names makes both known: 黄仁勋(Jensen Huang).
  for (const key of [...keys])
    for (const { name } of main.names.get(key)!) if (name?.also) keys.add(foldName(name.also))
  return keys
}

function isLabelOf(
  reading: Reading,
  candidate: Candidate,
  speakers: ReadonlySet<string>,
  main: Group,
  groups: readonly Group[],
): boolean {
  if (!candidate.name || !speakers.has(candidate.name.key)) return false
  // A list of participants, an outline.
  if (!main.inLists && reading.blocks[candidate.block]!.containers.includes('list')) return false
  if (candidate.shape === main.shape || EXPLICIT.has(candidate.shape)) return true
  const group = groups.find(({ shape }) => shape === candidate.shape)!
  return group.evidence > 0.2 * main.evidence && group.names.get(candidate.name.key)!.length > 1
}

/** In the order of the document, of two at one place the first. */
export function inOrder(labels: Candidate[]): Candidate[] {
  const sorted = labels.sort((a, b) => a.start - b.start)
  let end = -1
  return sorted.filter(({ start, words }) => {
    if (start < end) return false
    end = words
    return true
  })
}
