import type { Role } from '../schema/claim-set.ts'
import type { Range } from '../source/mapped-text.ts'
import type { Reading } from '../source/reading.ts'
import type { Candidate } from './label-candidates.ts'
import { foldName, type LabelName, parseLabelName, roleOf } from './label-name.ts'
import { isPartOf } from './people.ts'

/** Who takes part in which role, by name, as the head of the page says. */
export type Cast = ReadonlyMap<string, Role>

const LINE = /^[\s\-*•·#>]*([^:|]{1,24}?)s?\s*[:|]\s*(.{2,160}?)[\s*]*$/
const BETWEEN = /\s*(?:[,、;&/|]|\band\b|和|与)\s*/
const SENTENCE = /[。！？!?…]|\.\s*$/
/** Farther down nobody introduces anybody. */
const HEAD = 80

/** "Hosts: Ann Lee and Bo Ruiz" · 嘉宾：王小明（厂长）: in lines before the first turn. */
export function findCast(reading: Reading, first: number): Cast {
  const cast = new Map<string, Role>()
  for (const block of reading.blocks.slice(0, HEAD)) {
    if (block.start >= first) break
    if (block.type !== 'paragraph' && block.type !== 'row') continue
    block.lines.forEach((start, i) => {
      const found = LINE.exec(reading.plain.slice(start, block.lines[i + 1] ?? block.end))
      const role = found ? roleOf(found[1]!.replace(/\*+/g, '').trim()) : null
      if (role === 'interviewer' || role === 'interviewee')
        for (const { name } of namesIn(found![2]!)) if (!roleOf(name)) cast.set(name, role)
    })
  }
  return cast
}

/** What the cast says of somebody, under his whole name or a part of it. */
export function roleInCast(cast: Cast, { name, keys }: { name: string; keys: ReadonlySet<string> }): Role | null {
  for (const [known, role] of cast) if (keys.has(foldName(known))) return role
  const roles = new Set([...cast].flatMap(([known, role]) => (isPartOf(name, known) ? [role] : [])))
  return roles.size === 1 ? [...roles][0]! : null
}

/** Without the lines at the head that say who is who, where the turns are labelled by part: "Host: Ann Lee". */
export function withoutCast(reading: Reading, labels: readonly Candidate[]): Candidate[] {
  const first = labels.findIndex((label) => label.name?.kind !== 'role' || !listsNames(reading, label))
  return first < 0 ? [...labels] : labels.slice(first)
}

/** "Host: Ann Lee" says who is who, and nothing else. */
export function listsNames(reading: Reading, { block, words, shape }: Candidate): boolean {
  const { lines, end } = reading.blocks[block]!
  const rest: Range = { start: words, end: lines.find((start) => start > words) ?? end }
  const text = reading.plain.slice(rest.start, rest.end)
  return shape === 'colon' && text.length <= 160 && !SENTENCE.test(text) && namesIn(text).length > 0
}

/** The persons of "Ann Lee (Lumen), Bo Ruiz"; none where anything else is said. */
function namesIn(text: string): LabelName[] {
  const parts = text.replace(/\*+|\([^()]*\)/g, '').split(BETWEEN)
  const first = parseLabelName(parts[0]!)
  if (first?.kind !== 'person' || SENTENCE.test(text)) return []
  return parts.flatMap((part) => {
    const name = parseLabelName(part)
    return name?.kind === 'person' ? [name] : []
  })
}
