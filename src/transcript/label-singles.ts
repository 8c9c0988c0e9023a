import type { Reading } from '../source/reading.ts'
import type { Candidate } from './label-candidates.ts'
import type { Group } from './label-decision.ts'
import { foldName, type LabelName } from './label-name.ts'
import { share } from './share.ts'

/** Han characters that end words for things and hardly any name: 安全性, 方法论, 高强度 */
const ENDS_NO_NAME = /[性化业型度率论类层级感值版量期制式权点面费税法]$/

/** Names that stand at the place of a label once: somebody from the audience, a guest who says one thing. */
export function singles(
  reading: Reading,
  main: Group,
  sure: readonly Candidate[],
  speakers: ReadonlySet<string>,
  others: readonly Candidate[],
): Candidate[] {
  const fuller = main.members.filter(
    ({ first, name, markup }) => first && name && markup === main.markup && isFullerName(name.name, speakers),
  )
  const first = [...fuller, ...sure].reduce((one, other) => (other.start < one.start ? other : one), sure[0]!)
  const last = sure.at(-1)
  if (!first || !last) return []
  const inLines = share(sure, (label) => !label.first) > 0.5
  return [...main.members, ...others].filter((candidate) => {
    const { name, markup, start, block } = candidate
    const heads = candidate.first || inLines
    if (!name || speakers.has(name.key) || markup !== main.markup) return false
    if (candidate.first && isFullerName(name.name, speakers)) return true
    if (start < first.start || start > last.start)
      return (name.kind === 'role' || name.role !== null) && adjoins(reading, candidate, first, last)
    if (name.kind === 'role' || name.role) return true
    if (name.kind !== 'person') return false
    if (/[\s·・•]/.test(name.name)) return heads
    // One word could be a firm, or a thing in a list: a speaker comes between two turns of another one.
    const before = sure.findLast((other) => other.start < start)
    const after = sure.find((other) => other.start > start)
    if (!heads || (!inLines && block === before?.block)) return false
    return before?.name?.key === after?.name?.key || isName(reading, name)
  })
}

/** Names are not written in lower case elsewhere, and in Chinese they have three characters, of which none ends a word for a thing. */
function isName({ plain }: Reading, { name }: LabelName): boolean {
  return /^[A-Z]/.test(name) ? !hasWord(plain, name.toLowerCase()) : name.length > 2 && !ENDS_NO_NAME.test(name)
}

function hasWord(plain: string, word: string): boolean {
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1))
    if (!/[a-z]/i.test(`${plain[at - 1] ?? ''}${plain[at + word.length] ?? ''}`)) return true
  return false
}

/** "Ann Lee" at first, "AL" or "Lee" from then on. */
function isFullerName(name: string, speakers: ReadonlySet<string>): boolean {
  const words = name.split(/\s+/)
  if (words.length < 2) return false
  return (
    speakers.has(foldName(words.map((word) => word[0]).join(''))) ||
    speakers.has(foldName(words.at(-1)!)) ||
    speakers.has(foldName(words[0]!))
  )
}

/** A presenter who speaks once, before or after the others, with no heading between. */
function adjoins(reading: Reading, { block, words }: Candidate, first: Candidate, last: Candidate): boolean {
  // "主持人：王小明" in the list of participants says nothing.
  const own = reading.blocks[block]!
  const spoken = words < own.end ? own : (reading.blocks[block + 1] ?? own)
  if (!/[。.！!？?…"”」]\s*$/.test(reading.plain.slice(spoken.start, spoken.end))) return false
  const [from, to] = block < first.block ? [block + 1, first.block] : [last.block + 1, block]
  return to - from < 12 && !reading.blocks.slice(from, to).some(({ type }) => type === 'heading' || type === 'rule')
}
