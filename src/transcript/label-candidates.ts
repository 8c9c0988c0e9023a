import type { Range } from '../source/mapped-text.ts'
import type { Block, Reading } from '../source/reading.ts'
import { insideCandidates } from './label-inside.ts'
import { BEHIND_LABEL, type Line, LONGEST, linesOf, past, TRAILING } from './label-line.ts'
import { type LabelName, parseLabelName } from './label-name.ts'
import { stopOfTitledName } from './label-stop.ts'
import { isSmallName } from './name-kind.ts'
import { backOverTimeMark, timeMarkEnd } from './time-marks.ts'

/** What ends a label. */
export type Shape = 'colon' | 'timed' | 'alone' | 'strong' | 'bracket' | 'chevron' | 'dash' | 'gap' | 'cell' | 'stop'
/** What sets it apart. */
export type Markup = 'plain' | 'strong' | 'heading' | 'list' | 'row'

/** A place where a label may stand; whether it is one is decided with the whole document in view. */
export interface Candidate {
  block: number
  /** Where the label begins, and where the words behind it do. */
  start: number
  words: number
  /** The label as it stands. */
  label: string
  /** null: a new speaker whom the shape does not name (">> Yes."). */
  name: LabelName | null
  shape: Shape
  markup: Markup
  /** First line of its block. */
  first: boolean
}

interface Found {
  name: Range | null
  words: number
  shape: Shape
}

/** "Yeah." on a line of its own is an answer, "Bo Ruiz Jr." a name. */
const SENTENCE_OVER = /(?<!\b(?:[JS]r|[A-Z]))[.!?。！？,;，…]$/

const BRACKETS: Readonly<Record<string, string>> = { '【': '】', '[': ']', '<': '>', '「': '」', '〔': '〕', '(': ')' }

const DASHES = /[\s|丨–—-]*/y
const OFFICE = /^[A-Z][\w.&'’-]*(?:(?:,| [–—-]{1,2})? (?:of|the|and|for|at|in|de|[A-Z&][\w.&'’-]*)){0,7}$/
const HAN_OFFICE = /^[\p{Script=Han}A-Za-z ·]{2,16}$/u

type Rule = (line: Line) => Found | null

/** Ordered: the first that finds something speaks for the line. */
const RULES: readonly Rule[] = [
  // 【主持人】晚上好。 · [Host] Good evening. · <Ann> Good evening. · 「主持人」：晚上好 · (HOST) Good evening.
  ({ reading, plain, at, end }) => {
    const close = BRACKETS[plain[at]!] ?? ''
    const to = close ? plain.indexOf(close, at) : -1
    if (to < 0 || to > Math.min(end, at + LONGEST)) return null
    const name = withoutTime(plain, at + 1, to)
    // In round ones stands what is heard as well: (laughs), (music).
    if (close === ')' && parseLabelName(reading.text.slice(name.start, name.end))?.kind === 'short') return null
    return { name, words: past(plain, to + 1, BEHIND_LABEL), shape: 'bracket' }
  },
  // 00:12 | Ann Lee | Good evening.
  ({ plain, at, stop, by, timed }) =>
    timed && by === 'dash' && plain[stop] === '|'
      ? { name: { start: at, end: stop }, words: past(plain, stop, BEHIND_LABEL), shape: 'cell' }
      : null,
  // Ann Lee: Good evening. · **Ann Lee：** 晚上好 · Ann Lee (00:12): Good evening. · **Ann** (host): Good evening.
  ({ reading, plain, at, stop, by, strong }) => {
    if (by !== 'colon') return null
    // **Ann Lee** My advice: leave. The bold is the label, and the colon one of her own.
    const between = strong ? plain.slice(strong.end, stop).trimStart() : ''
    if (/^[^\s([,*|/]/.test(between) && parseLabelName(reading.text.slice(at, strong!.end))?.kind !== 'prose')
      return null
    const words = past(plain, stop + 1, TRAILING)
    const time = timeMarkEnd(plain, words)
    return {
      name: { start: at, end: stop },
      words: time < 0 ? words : past(plain, time, BEHIND_LABEL),
      shape: 'colon',
    }
  },
  // Ann Lee (00:01:02) Good evening. · 发言人 1 02:16 ⏎ 晚上好
  ({ plain, at, stop, by, end }) => {
    if (by !== 'time') return null
    const time = timeMarkEnd(plain, past(plain, stop, DASHES))
    const words = Math.min(past(plain, time, BEHIND_LABEL), Math.max(end, stop))
    return { name: { start: at, end: stop }, words, shape: 'timed' }
  },
  // Ann Lee - Bank of Lumen ⏎ Good evening.
  ({ reading, plain, at, stop, by, end }) =>
    by === 'dash' && isOffice(reading.text.slice(past(plain, stop, BEHIND_LABEL), end))
      ? { name: { start: at, end: namesPerson(reading, at, end) ? end : stop }, words: end, shape: 'alone' }
      : null,
  // **Ann Lee** ⏎ Good evening. · ### Ann Lee, host · 王小明 ⏎ 晚上好
  ({ plain, at, stop, by }) =>
    by === 'line' && stop > at && !SENTENCE_OVER.test(plain.slice(at, stop))
      ? { name: { start: at, end: stop }, words: stop, shape: 'alone' }
      : null,
  // **Ann Lee** Good evening.
  ({ plain, at, strong }) => {
    if (!strong || strong.end - at > LONGEST) return null
    return { name: { start: at, end: strong.end }, words: past(plain, strong.end, BEHIND_LABEL), shape: 'strong' }
  },
  // Ann Lee — Good evening.
  ({ plain, at, stop, by }) =>
    by === 'dash' ? { name: { start: at, end: stop }, words: past(plain, stop, BEHIND_LABEL), shape: 'dash' } : null,
  // Ms. LEE. Good evening. · The Chairman. Good evening. · A. Good evening.
  ({ reading, at, end }) => {
    const stop = stopOfTitledName(reading, at, end)
    return stop < 0
      ? null
      : { name: { start: at, end: stop }, words: past(reading.plain, stop + 1, TRAILING), shape: 'stop' }
  },
  // 王小明　晚上好 (with an ideographic or no-break space)
  ({ plain, at, stop, by }) =>
    by === 'gap' ? { name: { start: at, end: stop }, words: past(plain, stop, TRAILING), shape: 'gap' } : null,
  // >> Good evening.
  ({ at, chevrons }) => (chevrons ? { name: null, words: at, shape: 'chevron' } : null),
]

/** [00:12 Ann Lee] · [Ann Lee - 00:12] */
function withoutTime(plain: string, start: number, end: number): Range {
  const time = timeMarkEnd(plain, start)
  const from = time < 0 ? start : past(plain, time, BEHIND_LABEL)
  return { start: Math.min(from, end), end: backOverTimeMark(plain, from, end) }
}

/** Where somebody works, or as what, with nothing else on the line. */
const isOffice = (rest: string): boolean => !SENTENCE_OVER.test(rest) && (OFFICE.test(rest) || HAN_OFFICE.test(rest))

const namesPerson = ({ text }: Reading, start: number, end: number): boolean =>
  parseLabelName(text.slice(start, end))?.kind === 'person'

/** Every place of the document that has the look of a label. */
export function findCandidates(reading: Reading): Candidate[] {
  const found: Candidate[] = []
  reading.blocks.forEach((block, index) => {
    if (block.type === 'row') found.push(...cellCandidate(reading, block, index))
    if (block.type !== 'paragraph' && block.type !== 'heading') return
    let first = true
    for (const line of linesOf(reading, block)) {
      const candidate = line.at < line.end ? candidateAt(line, index, first) : null
      if (candidate) found.push(candidate)
      first = false
    }
    const last = found.at(-1)
    for (const inside of insideCandidates(reading, block, index))
      if (!last || inside.start >= last.words) found.push(inside)
  })
  return found
}

function candidateAt(line: Line, index: number, first: boolean): Candidate | null {
  for (const rule of RULES) {
    const hit = rule(line)
    const candidate = hit && asCandidate(line, hit, index, first)
    if (candidate) return candidate
  }
  return null
}

function asCandidate(
  { reading, block, start, strong }: Line,
  { name, words, shape }: Found,
  index: number,
  first: boolean,
): Candidate | null {
  const label = name ? reading.text.slice(name.start, name.end) : ''
  const parsed = name ? parseLabelName(label) : null
  if (name && (!parsed || parsed.kind === 'prose' || isCode(block, name))) return null
  // A title with a colon in it: "# Ann Lee: how to build a bridge".
  if (block.type === 'heading' && shape === 'colon' && words < block.end && parsed?.kind !== 'role') return null
  if (shape !== 'alone' && isSmallName(label)) return null
  const markup = block.type === 'heading' ? 'heading' : strong ? 'strong' : block.item ? 'list' : 'plain'
  return {
    block: index,
    start,
    words: Math.min(words, block.end),
    label: label.replace(/\*+/g, '').trim(),
    name: parsed,
    shape,
    markup,
    first,
  }
}

/** `key`: what it opens. */
const isCode = ({ marks }: Block, { start, end }: Range): boolean =>
  marks.some((mark) => mark.type === 'code' && mark.start <= start && mark.end >= Math.min(end, start + 2))

/** | 00:12 | Ann Lee | Good evening. | */
function cellCandidate(reading: Reading, block: Block, index: number): Candidate[] {
  const cells = block.cells.filter(({ start, end }) => end > start && timeMarkEnd(reading.plain, start) !== end)
  const [who, words] = cells
  if (!who || !words || who.end - who.start > LONGEST) return []
  const label = reading.text.slice(who.start, who.end)
  const name = parseLabelName(label)
  if (!name || name.kind === 'prose') return []
  return [
    {
      block: index,
      start: block.start,
      words: words.start,
      label: label.replace(/\*+/g, '').trim(),
      name,
      shape: 'cell',
      markup: 'row',
      first: true,
    },
  ]
}
