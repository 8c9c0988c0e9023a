import * as en from '../language/en/roles.ts'
import * as zh from '../language/zh/roles.ts'
import type { Role } from '../schema/claim-set.ts'
import { normalise } from '../source/normalise.ts'

/**
 * How a label names somebody: by a part ("主持人", "Speaker 3", "Q"), like a person ("Ada Byron", "王小明"), by some
 * short words that could be a name where they recur ("南城周刊《夜谈》", "lex"), or not at all ("The answer is simple").
 */
export type NameKind = 'role' | 'person' | 'short' | 'prose'

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

const ROLES = new Map<string, RoleWord>()
for (const words of [en.ROLE_WORDS, zh.ROLE_WORDS])
  for (const [role, terms] of Object.entries(words))
    for (const term of terms) if (!ROLES.has(term)) ROLES.set(term, role as RoleWord)

const NO_NAMES = new Set<string>([...en.NO_NAMES, ...zh.NO_NAMES])
const VOICE_NOTES = new Set<string>([...en.VOICE_NOTES, ...zh.VOICE_NOTES])
const PARTICLES = new Set<string>(en.NAME_PARTICLES)
const TITLES = new Set<string>(en.TITLES)
const ASKING = new Set<string>(en.ASKING_TITLES)
const SURNAMES = new Set<string>([...zh.SURNAMES.split(''), ...zh.DOUBLE_SURNAMES])
const NEVER_IN_NAMES = new Set<string>(zh.NEVER_IN_NAMES.split(''))
const SELDOM_IN_NAMES = new Set<string>(zh.SELDOM_IN_NAMES.split(''))
const CONTROLS = /\u001b\[[0-9;]*[A-Za-z]|[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
const TITLED_HAN = new RegExp(`^(?:${zh.TITLES.filter((title) => title.length > 1).join('|')})(.{2,4})$`)

const HAN = /\p{Script=Han}/u
const ALL_HAN = /^[\u3400-\u9fff]+$/
const FOREIGN_IN_HAN = /^[\u3400-\u9fffA-Z][\u3400-\u9fffa-zA-Z.]*(?:[·•・][\u3400-\u9fffA-Za-z.]+)+$/
const NOTE = /^(.*?)\s*\(([^()]*)\)$/
const NUMBER = /\s*(?:[#_-]?\s*\d{1,3}|\s[A-Z]|[A-Z甲乙丙丁戊一二三四五六七八九十])$/
const SENTENCE_MARKS = /[。！？；!?;,、"“”…]|\.\s/
/** "Dr. Ann", "J. Lee": a full stop that ends no sentence. */
const NAME_STOP = /\b([A-Z][a-z]{0,3})\.(?=\s)/g
const HAN_TITLE = new RegExp(`^(.{1,3}?)(?:${zh.TITLES.join('|')})$`)

export const foldName = (name: string): string =>
  normalise(name)
    .toLowerCase()
    .replace(/[\s·•・.,()[\]:*_"'“”-]+/g, '')

/** The part that a text names as a whole, with or without a number: "Audience member 2", "观众1", "SPEAKER_02". */
export function roleOf(text: string): RoleWord | null {
  const plain = normalise(text).trim().toLowerCase()
  const direct = ROLES.get(plain)
  if (direct) return direct
  const bare = normalise(text).trim().replace(NUMBER, '').toLowerCase()
  return (bare.length > 1 && ROLES.get(bare.replace(/[_-]/g, ' '))) || null
}

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

function parse(text: string): LabelName | null {
  const label = trimEdges(text).replace(/\*+/g, '')
  if (!label) return null
  const plain = normalise(label)
  const noted = NOTE.exec(plain)
  if (noted?.[1]) return withNote(label, label.slice(0, noted[1].length), label.slice(plain.lastIndexOf('(') + 1, -1))
  const role = roleOf(label)
  if (role) return named(label, 'role', role === 'voice' ? null : role)
  const titled = TITLED_HAN.exec(plain)?.[1]
  if (titled && isHanName(titled, 2))
    return { ...named(label.slice(-titled.length), 'person', askingTitle(plain)), also: label }
  return withTitle(label, plain) ?? withRoleBefore(label, plain) ?? named(label, kindOf(plain), askingTitle(plain))
}

/** 采访者(Reeves) · Reeves(采访者) · SPEAKER_02(Ann Lee) · 黄仁勋(Jensen Huang) · 蒋经国(翻译) · Ann Lee (CEO) */
function withNote(label: string, main: string, note: string): LabelName {
  const head = parse(main)
  const inner = parse(note)
  if (head && (VOICE_NOTES.has(normalise(note).trim().toLowerCase()) || roleOf(note) === 'other'))
    return { ...head, name: label, key: foldName(label) }
  if (!head || !inner) return head ?? named(label, 'prose', null)
  const role = roleOf(main)
  if (role && (inner.kind === 'person' || inner.kind === 'short'))
    return { ...inner, role: role === 'voice' ? inner.role : role, kind: 'role', also: head.name }
  if (inner.kind === 'role') return { ...head, role: head.role ?? inner.role }
  const twoNames = head.kind === 'person' && inner.kind === 'person' && HAN.test(main) !== HAN.test(note)
  return { ...head, also: twoNames ? inner.name : null }
}

/** Ann Lee, CEO, Lumen · 王小明 / 某社总编 · Ann Lee | Host */
function withTitle(label: string, plain: string): LabelName | null {
  const at = plain.search(/\s*(?:,|\||\/|、|\s[–—-]\s)/)
  if (at <= 0) return null
  const head = parse(label.slice(0, at))
  if (head?.kind !== 'person') return null
  const rest = plain.slice(at).replace(/^[\s,|/、–—-]+/, '')
  return { ...head, role: roleOf(rest) ? asRole(rest) : head.role }
}

/** 嘉宾王小明 · 主持人 | Ann · Host Ann Lee · 记者：王小明 */
function withRoleBefore(label: string, plain: string): LabelName | null {
  for (let cut = Math.min(8, plain.length - 2); cut >= 2; cut--) {
    if (!HAN.test(plain[cut - 1]!)) continue
    const role = ROLES.get(plain.slice(0, cut))
    const rest = trimEdges(label.slice(cut).replace(/^[\s|/:·：]+/, ''))
    if (role && role !== 'voice' && kindOf(normalise(rest)) === 'person')
      return { ...named(rest, 'person', role), also: null }
  }
  const words = /^([A-Za-z-]+)[\s|/:]+(\S.*)$/.exec(plain)
  const role = words ? ROLES.get(words[1]!.toLowerCase()) : undefined
  const rest = words ? label.slice(plain.length - words[2]!.length) : ''
  if (!role || role === 'voice' || words![1]!.length < 3 || ASKING.has(words![1]!.toLowerCase())) return null
  return kindOf(normalise(rest)) === 'person' ? named(rest, 'person', role) : null
}

function kindOf(plain: string): NameKind {
  const folded = plain.toLowerCase().trim()
  if (
    NO_NAMES.has(folded) ||
    NO_NAMES.has(folded.replace(/\s*\d+$/, '')) ||
    SENTENCE_MARKS.test(plain.replace(NAME_STOP, '$1'))
  )
    return 'prose'
  if (!/[\p{L}]/u.test(plain)) return 'prose'
  return HAN.test(plain) ? kindOfHan(plain) : kindOfWords(plain)
}

function kindOfHan(plain: string): NameKind {
  if (plain.length > 24 || /^第[一二三四五六七八九十\d]/.test(plain)) return 'prose'
  if (FOREIGN_IN_HAN.test(plain)) return plain.length <= 20 ? 'person' : 'prose'
  for (const char of plain) if (NEVER_IN_NAMES.has(char)) return 'prose'
  const titled = HAN_TITLE.exec(plain)?.[1]
  if (titled && isHanName(titled, 1)) return 'person'
  if (isHanName(plain, 2)) return 'person'
  for (const char of plain) if (SELDOM_IN_NAMES.has(char)) return 'prose'
  return plain.replace(/[a-z0-9]+/gi, 'x').length <= 12 ? 'short' : 'prose'
}

function isHanName(plain: string, least: number): boolean {
  if (!ALL_HAN.test(plain) || plain.length < least) return false
  if (SURNAMES.has(plain.slice(0, 2)) && plain.length > 2) return plain.length <= 4
  return plain.length <= 3 && SURNAMES.has(plain[0]!)
}

function kindOfWords(plain: string): NameKind {
  const words = plain.split(/\s+/)
  if (words.length > 6 || plain.length > 48) return 'prose'
  if (words.length === 1 && /^[a-z][\w'-]{1,14}$/.test(plain)) return 'short'
  let capitals = 0
  for (const word of words) {
    if (/^[A-Z\u00c0-\u00de][\p{L}'’.-]*$/u.test(word)) capitals++
    else if (!PARTICLES.has(word.toLowerCase())) return /^[\dA-Z]/.test(word) && words.length <= 3 ? 'short' : 'prose'
  }
  if (capitals === 0 || NO_NAMES.has(words[0]!.toLowerCase())) return 'prose'
  return words.length <= 5 ? 'person' : 'short'
}

function askingTitle(plain: string): Role | null {
  const first = plain.toLowerCase().split(/[\s.]+/)[0]!
  return ASKING.has(first) || zh.ASKING_TITLES.some((title) => plain.endsWith(title)) ? 'interviewer' : null
}

/** Without what stands before the name itself: "Dr. Ann Lee" → "Ann Lee"; "Senator Lee" stays, nothing else names her. */
export function bareName(name: string): string {
  const words = name.split(/\s+/)
  while (words.length > 2 && TITLES.has(words[0]!.toLowerCase().replace(/\.$/, ''))) words.shift()
  return words.join(' ')
}

const asRole = (text: string): Role | null => {
  const role = roleOf(text)
  return role === 'voice' ? null : role
}

const trimEdges = (text: string): string =>
  text.replace(CONTROLS, '').replace(/^[^\p{L}\p{N}《(（]+|[^\p{L}\p{N}》)）]+$/gu, '')

const named = (name: string, kind: NameKind, role: Role | null): LabelName => ({
  name,
  key: foldName(name),
  kind,
  role,
  also: null,
})
