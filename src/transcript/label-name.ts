import { LABELS as EN } from '../language/en/labels.ts'
import { ROLES as EN_ROLES } from '../language/en/roles.ts'
import { ROLES as ZH_ROLES } from '../language/zh/roles.ts'
import type { Role } from '../schema/claim-set.ts'
import { normalise } from '../source/normalise.ts'
import { HAN, kindOf, type NameKind, nameBehindOffice, untitled } from './name-kind.ts'
import { lazy, terms } from './word-lists.ts'

/** Whom a label names, as far as the label alone tells. */
export interface LabelName {
  /** As it is shown: without titles of office, role words and notes around a personal name. */
  name: string
  /** Folded, so that "DP", "D.P." and "dp" meet. */
  key: string
  kind: NameKind
  role: Role | null
  /** A second name that the label itself gives: 采访者(Reeves), 黄仁勋(Jensen Huang). */
  also: string | null
}

type RoleWord = Role | 'voice'

const words = lazy(() => {
  const roles = new Map<string, RoleWord>()
  for (const lists of [EN_ROLES, ZH_ROLES])
    for (const role of ['interviewer', 'interviewee', 'audience', 'other', 'voice'] as const)
      for (const term of terms(lists[role])) if (!roles.has(term)) roles.set(term, role)
  return {
    roles,
    voiceNotes: new Set(terms(EN_ROLES.voiceNotes, ZH_ROLES.voiceNotes)),
    mannerNotes: new Set(terms(EN_ROLES.mannerNotes, ZH_ROLES.mannerNotes)),
    titles: new Set(terms(EN.titles)),
    asking: terms(EN_ROLES.askingTitles),
    askingBehind: terms(ZH_ROLES.askingTitles),
  }
})

const NOTE = /^(.*?)\s*\(([^()]*)\)$/
const NUMBER = /\s*(?:[#_-]?\s*\d{1,3}|\s[A-Z]|[A-Z甲乙丙丁戊一二三四五六七八九十])$/
const CONTROLS = /\u001b\[[0-9;]*[A-Za-z]|[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
/** The usual case, told without tables of letters. */
const TRIMMED = /^[A-Za-z0-9\u4e00-\u9fff《(（](?:.*[A-Za-z0-9\u4e00-\u9fff》)）])?$/s
const EDGES = /^[^\p{L}\p{N}《(（]+|[^\p{L}\p{N}》)）]+$/gu

export const foldName = (name: string): string =>
  normalise(name)
    .toLowerCase()
    .replace(/[\s·•・.,()[\]:*_"'“”-]+/g, '')

function trimEdges(text: string): string {
  const shown = text.replace(CONTROLS, '').replace(/\*+/g, '')
  return TRIMMED.test(shown) ? shown : shown.replace(EDGES, '')
}

const named = (name: string, kind: NameKind, role: Role | null): LabelName => ({
  name,
  key: foldName(name),
  kind,
  role,
  also: null,
})

/** The part that a text names as a whole, with or without a number: "Audience member 2", "观众1", "SPEAKER_02". */
export function roleOf(text: string): RoleWord | null {
  const plain = normalise(text)
    .trim()
    .replace(/^The (?=\S)/i, '')
  const { roles } = words()
  const direct = roles.get(plain.toLowerCase())
  if (direct) return direct
  const bare = plain.replace(NUMBER, '').toLowerCase().replace(/[_-]/g, ' ')
  return (bare.length > 1 && roles.get(bare)) || null
}

const asRole = (role: RoleWord | null): Role | null => (role === 'voice' ? null : role)

const known = new Map<string, LabelName | null>()

/** Reads what stands at the place of a label. The same label comes back a hundred times, so it is remembered. */
export function parseLabelName(text: string): LabelName | null {
  let parsed = known.get(text)
  if (parsed === undefined) {
    parsed = parse(text)
    if (known.size > 5000) known.clear()
    known.set(text, parsed)
  }
  return parsed
}

type Rule = (label: string, plain: string) => LabelName | null

/** Ordered: the first that knows the form reads the label. */
const RULES: readonly Rule[] = [
  // 采访者(Reeves) · Reeves(采访者) · SPEAKER_02(Ann Lee) · 黄仁勋(Jensen Huang) · 蒋经国(翻译) · Ann Lee (CEO)
  (label, plain) => {
    const noted = NOTE.exec(plain)
    return noted?.[1]
      ? withNote(label, label.slice(0, noted[1].length), label.slice(plain.lastIndexOf('(') + 1, -1))
      : null
  },
  // Q3 · A12: the number counts questions, not people.
  (label, plain) => (/^[QA]\d{1,2}$/.test(plain) ? parse(label[0]!) : null),
  // I: · 我: who asks tells the story. Both begin sentences more often, so they have to come again and again.
  (label, plain) => (plain === 'I' || plain === '我' ? named(label, 'short', 'interviewer') : null),
  // Host · Speaker 3 · 观众1
  (label) => {
    const role = roleOf(label)
    return role ? named(label, 'role', asRole(role)) : null
  },
  // 馆长王小明
  (label, plain) => {
    const { full } = untitled(plain)
    return full ? { ...named(label.slice(-full.length), 'person', askingTitle(plain)), also: label } : null
  },
  // Ann Lee, CEO, Lumen · 王小明 / 某社总编 · Ann Lee | Host
  (label, plain) => {
    const at = plain.search(/\s*(?:,|[|丨]|\/|、|\s[–—-]{1,2}\s)/)
    const head = at > 0 ? parse(label.slice(0, at)) : null
    if (head?.kind !== 'person') return null
    const office = plain.slice(at).split(/[,|丨/、]|\s[–—-]{1,2}\s/)
    const role = office.map((part) => asRole(roleOf(trimEdges(part)))).find((part) => part !== null)
    return { ...head, role: role ?? head.role }
  },
  // 王小明 乡邮员: a Chinese name and, behind a blank, what the person is.
  (label, plain) => {
    const [name, rest, more] = plain.split(/\s+/)
    if (!name || !rest || more || !HAN.test(name) || !HAN.test(rest) || kindOf(rest) === 'person') return null
    const head = roleOf(name) ? null : parse(label.slice(0, name.length))
    return head && head.kind !== 'prose' ? { ...head, role: asRole(roleOf(rest)) ?? head.role } : null
  },
  // 嘉宾王小明 · 记者：王小明
  (label, plain) => {
    for (let cut = Math.min(8, plain.length - 2); cut >= 2; cut--) {
      const role = HAN.test(plain[cut - 1]!) ? words().roles.get(plain.slice(0, cut)) : undefined
      const rest = role && role !== 'voice' ? trimEdges(label.slice(cut)) : ''
      if (rest && kindOf(normalise(rest)) === 'person') return named(rest, 'person', asRole(role!))
    }
    return null
  },
  // 灯塔守护员王小明
  (label, plain) => {
    const name = nameBehindOffice(plain)
    return name ? { ...named(label.slice(-name.length), 'person', null), also: label } : null
  },
  // 南城晚报记者 · 深夜谈主持人
  (label, plain) => {
    if (!HAN.test(plain) || plain.length > 16 || kindOf(plain) === 'prose') return null
    for (let cut = 2; cut <= 4; cut++) {
      const role = plain.length > cut ? words().roles.get(plain.slice(-cut)) : undefined
      if (role && role !== 'voice' && HAN.test(plain.at(-cut)!)) return named(label, 'role', role)
    }
    return null
  },
  // Host Ann Lee · Host: Ann Lee · Moderator | Ann Lee
  (label, plain) => {
    const found = /^([A-Za-z-]{3,}?)(?: [–—-] |[\s|/:]+)(\S.*)$/.exec(plain)
    const role =
      found && !words().asking.includes(found[1]!.toLowerCase())
        ? words().roles.get(found[1]!.toLowerCase())
        : undefined
    if (!found || !role || role === 'voice') return null
    const rest = label.slice(plain.length - found[2]!.length)
    return kindOf(normalise(rest)) === 'person' ? named(rest, 'person', role) : null
  },
  (label, plain) => named(label, kindOf(plain), askingTitle(plain)),
]

function parse(text: string): LabelName | null {
  const label = trimEdges(text)
  const plain = normalise(label)
  for (const rule of label ? RULES : []) {
    const name = rule(label, plain)
    if (name) return name
  }
  return null
}

function withNote(label: string, main: string, note: string): LabelName {
  const head = parse(main)
  if (head && words().mannerNotes.has(normalise(note).trim().toLowerCase())) return head
  const inner = parse(note)
  const voice = words().voiceNotes.has(normalise(note).trim().toLowerCase()) || roleOf(note) === 'other'
  if (head && voice) return { ...head, name: label, key: foldName(label) }
  if (!head || !inner) return head ?? named(label, 'prose', null)
  const role = roleOf(main)
  if (role && (inner.kind === 'person' || inner.kind === 'short'))
    return { ...inner, role: asRole(role) ?? inner.role, kind: 'person', also: head.name }
  if (inner.kind === 'role') return { ...head, role: head.role ?? inner.role }
  const twoNames = head.kind === 'person' && inner.kind === 'person' && HAN.test(main) !== HAN.test(note)
  return { ...head, also: twoNames ? inner.name : null }
}

function askingTitle(plain: string): Role | null {
  const { asking, askingBehind } = words()
  const asks = asking.some((title) => new RegExp(`^${title}\\b`, 'i').test(plain))
  return asks || askingBehind.some((title) => plain.endsWith(title)) ? 'interviewer' : null
}

export const isTitle = (word: string): boolean => words().titles.has(word.toLowerCase())

/** "Mr. Lee", "Senator Lee", and no "Mr. Chairman", who is spoken to. */
export function isTitled(name: string): boolean {
  const parts = name.toLowerCase().split(/\s+/)
  const { titles } = words()
  return parts.length > 1 && titles.has(parts[0]!.replace(/\.$/, '')) && !titles.has(parts.at(-1)!)
}

/** Without what stands before the name itself: "Dr. Ann Lee" → "Ann Lee"; "Senator Lee" stays, nothing else names her. */
export function bareName(name: string): string {
  const parts = name.split(/\s+/)
  while (parts.length > 2 && words().titles.has(parts[0]!.toLowerCase().replace(/\.$/, ''))) parts.shift()
  return parts.join(' ')
}
