import type { Reading } from '../source/reading.ts'
import { bareName, foldName, type LabelName } from './label-name.ts'

/** One person, under all the labels that the document gives him. */
export interface Person {
  name: string
  labels: string[]
  /** What the labels say of him, the first that says something. */
  role: LabelName['role']
  /** Keys of his labels. */
  keys: Set<string>
  /** Named like a person, not by a part in the conversation. */
  named: boolean
}

/** The label of a turn and how it was read; one for each turn, in order. */
export interface UsedLabel {
  label: string
  name: LabelName
}

const HAN = /[\u3400-\u9fff]/

/**
 * Tells who is who. Two labels are one person where the document shows it: the label gives both names
 * ("采访者(Reeves)"), one name is part of just one other ("LeCun", "Yann LeCun"), one is the other's initials, or the
 * text puts both side by side ("黄仁勋（Jensen Huang）").
 */
export function findPeople(reading: Reading, used: readonly UsedLabel[]): Person[] {
  const people: Person[] = []
  const byKey = new Map<string, Person>()
  for (const { label, name } of used) {
    const person = byKey.get(name.key) ?? newPerson(people, name)
    byKey.set(name.key, person)
    if (!person.labels.includes(label)) person.labels.push(label)
    person.role ??= name.role
    if (name.also && HAN.test(name.also) === HAN.test(name.name)) continue
    if (name.also) person.keys.add(foldName(name.also))
  }
  // Every pair is compared: where hundreds speak, nobody could tell them apart by less than the whole name either.
  if (people.length > 200) return people
  mergeWhere(people, (a, b) => a.keys.size > 0 && [...a.keys].some((key) => b.keys.has(key)))
  mergeWhere(
    people,
    (a, b) =>
      a.named &&
      b.named &&
      isPartOf(a.name, b.name) &&
      people.filter((other) => other !== a && isPartOf(a.name, other.name)).length === 1,
  )
  mergeWhere(people, (a, b) => initialsOf(b.name) === a.name.replace(/[\s.]/g, '') && a.name.length > 1)
  mergeWhere(people, sideBySide(reading.plain, people))
  const sequence = used.map(({ name }) => people.find(({ keys }) => keys.has(name.key))!)
  const inTurn = translations(sequence)
  const translated = inTurn.size > 0 ? inTurn : translationsInHalves(sequence)
  mergeWhere(people, (a, b) => translated.get(a) === b)
  for (const person of people) person.name = bareName(person.name)
  return people
}

/** Every turn in two languages, one behind the other: Host, 主持人, Ann Lee, 安·李, Host, 主持人, … */
function translations(sequence: readonly Person[]): Map<Person, Person> {
  const pairs = new Map<Person, Map<Person, number>>()
  for (let i = 0; i + 1 < sequence.length; i += 2) {
    const [a, b] = [sequence[i]!, sequence[i + 1]!]
    const counts = pairs.get(a) ?? new Map<Person, number>()
    pairs.set(a, counts.set(b, (counts.get(b) ?? 0) + 1))
  }
  const other = (a: Person, b: Person): boolean => HAN.test(a.name) !== HAN.test(b.name)
  const found = new Map<Person, Person>()
  for (const [a, counts] of pairs) {
    const [[b, most]] = [...counts].sort(([, m], [, n]) => n - m) as [[Person, number]]
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
    if (most < 2 || most < 0.8 * all || (a !== b && !other(a, b))) return new Map()
    found.set(a, b)
  }
  return found.size > 1 && new Set(found.values()).size === found.size ? found : new Map()
}

/**
 * All in one language, and then all in the other: Ann Lee, Bo Ruiz, Ann Lee, … 安·李, 博·鲁伊斯, 安·李, … Those whom
 * only one half knows are paired in order, if they speak about as often.
 */
function translationsInHalves(sequence: readonly Person[]): Map<Person, Person> {
  const isHan = (person: Person): boolean => HAN.test(person.name)
  const found = new Map<Person, Person>()
  const counts = new Map<Person, number>()
  for (const person of sequence) counts.set(person, (counts.get(person) ?? 0) + 1)
  const [one, two] = [[...counts.keys()].filter((person) => !isHan(person)), [...counts.keys()].filter(isHan)]
  const lastOf = (some: readonly Person[]): number => Math.max(...some.map((person) => sequence.lastIndexOf(person)))
  const firstOf = (some: readonly Person[]): number => Math.min(...some.map((person) => sequence.indexOf(person)))
  // A speaker with one name in both halves stands on one side only.
  const both = [...one, ...two].filter(
    (person) =>
      sequence.indexOf(person) < sequence.length / 3 && sequence.lastIndexOf(person) > (2 * sequence.length) / 3,
  )
  const [left, right] = [one, two].map((side) => side.filter((person) => !both.includes(person))) as [
    Person[],
    Person[],
  ]
  if (left.length === 0 || left.length !== right.length || left.length + both.length < 2) return found
  if (lastOf(left) > firstOf(right) && lastOf(right) > firstOf(left)) return found
  left.forEach((person, i) => {
    const [a, b] = [counts.get(person)!, counts.get(right[i]!)!]
    if (a > 1 && b > 1 && Math.abs(a - b) <= Math.max(1, 0.2 * a)) found.set(person, right[i]!)
  })
  return found.size === left.length ? found : new Map()
}

function newPerson(people: Person[], name: LabelName): Person {
  const person: Person = {
    name: name.name,
    labels: [],
    role: null,
    keys: new Set([name.key]),
    named: name.kind === 'person',
  }
  people.push(person)
  return person
}

/** The one that came first stays, under the fuller name. */
function mergeWhere(people: Person[], same: (a: Person, b: Person) => boolean): void {
  for (let i = 0; i < people.length; i++) {
    for (let j = people.length - 1; j > i; j--) {
      const [a, b] = [people[i]!, people[j]!]
      if (!(same(a, b) || same(b, a))) continue
      if (isPartOf(a.name, b.name) || isInitials(a.name, b.name) || (b.named && !a.named)) a.name = b.name
      a.named ||= b.named
      a.role ??= b.role
      for (const label of b.labels) if (!a.labels.includes(label)) a.labels.push(label)
      for (const key of b.keys) a.keys.add(key)
      people.splice(j, 1)
    }
  }
}

/** "LeCun" of "Yann LeCun", "小明" of "王小明", "Priors" of "NoPriors"; never a part in the conversation. */
export function isPartOf(short: string, long: string): boolean {
  if (short.length >= long.length || /\d/.test(short + long)) return false
  if (HAN.test(short))
    return (
      (short.length > 1 && long.length <= 4 && long.endsWith(short) && /^[\u3400-\u9fff]+$/.test(long)) ||
      long.split(/[·•・]/).includes(short)
    )
  const words = long.toLowerCase().split(/\s+/)
  const part = short.toLowerCase().split(/\s+/)
  if (words.length > part.length && (startsWith(words, part) || startsWith([...words].reverse(), [...part].reverse())))
    return short.length > 1
  return short.length >= 5 && part.length === 1 && words.length === 1 && long.toLowerCase().endsWith(part[0]!)
}

const startsWith = (words: readonly string[], part: readonly string[]): boolean =>
  part.every((word, i) => words[i] === word)

const initialsOf = (name: string): string =>
  name.split(/[\s-]+/).length > 1
    ? name
        .split(/[\s-]+/)
        .map((word) => word[0]!.toUpperCase())
        .join('')
    : ''

const isInitials = (short: string, long: string): boolean => short.replace(/[\s.]/g, '') === initialsOf(long)

/**
 * Names in two scripts that the text puts side by side: 王小明 (Ann Wang) · Ann Wang/王小明. All names are looked for at
 * once, so that a text with many speakers costs one walk and not one for every two of them.
 */
function sideBySide(plain: string, people: readonly Person[]): (a: Person, b: Person) => boolean {
  const names = people.flatMap(({ name, named }) => (named ? [name] : []))
  const han = names.filter((name) => HAN.test(name))
  const other = names.filter((name) => !HAN.test(name))
  if (han.length === 0 || other.length === 0) return () => false
  const [left, right] = [anyName(han), anyName(other)]
  const pairs = new Set<string>()
  for (const [first, second] of [
    [left, right],
    [right, left],
  ])
    for (const [, one, two] of plain.matchAll(new RegExp(`(${first})(?: ?\\(|/| )(${second})`, 'g')))
      pairs.add(`${one}/${two}`).add(`${two}/${one}`)
  return (a, b) => pairs.has(`${a.name}/${b.name}`)
}

const anyName = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
    .join('|')
