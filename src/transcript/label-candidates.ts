import type { Range } from '../source/mapped-text.ts'
import type { Block, Reading } from '../source/reading.ts'
import { type LabelName, parseLabelName } from './label-name.ts'
import { timeMarkEnd } from './time-marks.ts'

/** What ends a label. */
export type Shape = 'colon' | 'timed' | 'alone' | 'strong' | 'bracket' | 'chevron' | 'dash' | 'gap' | 'cell'
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

/** A line of a block and what is known of its beginning. */
interface Line {
  reading: Reading
  plain: string
  block: Block
  /** Behind bullets, left-over asterisks, chevrons and a time mark. */
  at: number
  end: number
  chevrons: boolean
  /** The stretch in bold that begins the line. */
  strong: Range | undefined
  /** Where a label would have to end, and by what. */
  stop: number
  by: 'colon' | 'time' | 'dash' | 'gap' | 'line' | 'sentence' | 'far'
}

interface Found {
  name: Range | null
  words: number
  shape: Shape
}

const LONGEST = 64
/** "Yeah." on a line of its own is an answer, "Bo Ruiz Jr." a name. */
const SENTENCE_OVER = /(?<!\b(?:[JS]r|[A-Z]))[.!?。！？,;，…]$/
const LEADING = /[\s*_#>•‣▪●○◆■►▶·]*/y
const TRAILING = /[\s*_]*/y
const BEHIND_LABEL = /[\s*_:·|–—-]*/y

type Rule = (line: Line) => Found | null

/** Ordered: the first that finds something speaks for the line. */
const RULES: readonly Rule[] = [
  // 【主持人】晚上好。 · [Host] Good evening.
  ({ plain, at, end }) => {
    const close = plain[at] === '【' ? '】' : plain[at] === '[' ? ']' : ''
    const to = close ? plain.indexOf(close, at) : -1
    if (to < 0 || to > Math.min(end, at + LONGEST)) return null
    return { name: { start: at + 1, end: to }, words: behind(plain, to + 1, BEHIND_LABEL), shape: 'bracket' }
  },
  // Ann Lee: Good evening. · **Ann Lee：** 晚上好 · Ann Lee (00:12): Good evening. · **Ann** (host): Good evening.
  ({ plain, at, stop, by }) => {
    if (by !== 'colon') return null
    const words = behind(plain, stop + 1, TRAILING)
    const time = timeMarkEnd(plain, words)
    return {
      name: { start: at, end: stop },
      words: time < 0 ? words : behind(plain, time, BEHIND_LABEL),
      shape: 'colon',
    }
  },
  // Ann Lee (00:01:02) Good evening. · 发言人 1 02:16 ⏎ 晚上好
  ({ plain, at, stop, by, end }) => {
    if (by !== 'time') return null
    const words = Math.min(behind(plain, timeMarkEnd(plain, stop), BEHIND_LABEL), Math.max(end, stop))
    return { name: { start: at, end: stop }, words, shape: 'timed' }
  },
  // **Ann Lee** ⏎ Good evening. · ### Ann Lee, host · 王小明 ⏎ 晚上好
  ({ plain, at, stop, by }) =>
    by === 'line' && stop > at && !SENTENCE_OVER.test(plain.slice(at, stop))
      ? { name: { start: at, end: stop }, words: stop, shape: 'alone' }
      : null,
  // **Ann Lee** Good evening.
  ({ plain, at, strong }) => {
    if (!strong || strong.end - at > LONGEST) return null
    return { name: { start: at, end: strong.end }, words: behind(plain, strong.end, BEHIND_LABEL), shape: 'strong' }
  },
  // Ann Lee — Good evening.
  ({ plain, at, stop, by }) =>
    by === 'dash' ? { name: { start: at, end: stop }, words: behind(plain, stop, BEHIND_LABEL), shape: 'dash' } : null,
  // 王小明　晚上好 (with an ideographic or no-break space)
  ({ plain, at, stop, by }) =>
    by === 'gap' ? { name: { start: at, end: stop }, words: behind(plain, stop, TRAILING), shape: 'gap' } : null,
  // >> Good evening.
  ({ at, chevrons }) => (chevrons ? { name: null, words: at, shape: 'chevron' } : null),
]

/** Every place of the document that has the look of a label. */
export function findCandidates(reading: Reading): Candidate[] {
  const found: Candidate[] = []
  const { plain } = reading
  reading.blocks.forEach((block, index) => {
    if (block.type === 'row') {
      const cell = cellCandidate(reading, block, index)
      if (cell) found.push(cell)
    } else if (block.type !== 'code' && block.type !== 'rule') {
      block.lines.forEach((start, number) => {
        const line = lineAt(reading, plain, block, start, block.lines[number + 1] ?? block.end)
        for (const rule of line.at < line.end ? RULES : []) {
          const hit = rule(line)
          const candidate = hit && asCandidate(line, hit, index, number === 0)
          if (candidate) {
            found.push(candidate)
            break
          }
        }
      })
      const last = found.at(-1)
      found.push(...insideCandidates(reading, block, index).filter(({ start }) => !last || start >= last.words))
    }
  })
  return found
}

function lineAt(reading: Reading, plain: string, block: Block, start: number, end: number): Line {
  let at = behind(plain, start, LEADING)
  const chevrons = plain.slice(start, at).includes('>>') || isQuotedTwice(reading, block, start)
  const time = timeMarkEnd(plain, at)
  if (time >= 0) at = behind(plain, time, BEHIND_LABEL)
  const strong = block.marks.find((mark) => mark.type === 'strong' && mark.start <= at && mark.end > at)
  const line: Line = {
    reading,
    plain,
    block,
    at,
    end: trimmedEnd(plain, at, end),
    chevrons,
    strong,
    stop: at,
    by: 'far',
  }
  return Object.assign(line, findStop(line))
}

/** ">> Yes." is a quotation within a quotation to Markdown; a further line of it counts where it has the marks again. */
function isQuotedTwice({ starts, ends }: Reading, { containers, start: first }: Block, start: number): boolean {
  if (containers.filter((container) => container === 'quote').length < 2) return false
  return start === first || starts[start]! - ends[start - 1]! >= 2
}

/** Walks to what would end the label: one pass over at most sixty characters. */
function findStop(line: Line): Pick<Line, 'stop' | 'by'> {
  const { plain, reading, block, at, end, strong } = line
  const reach = Math.min(block.end, at + LONGEST)
  let stop: number | undefined
  const set = (where: number, by: Line['by']): Pick<Line, 'stop' | 'by'> => ({ stop: where, by })
  for (let i = at; i < reach; i++) {
    // A name may be wrapped over two lines; a colon there counts only within one stretch of bold or before the line ends.
    if (i >= end && stop === undefined) {
      stop = i
      if (!strong || strong.end <= end) return set(end, 'line')
    }
    const char = plain[i]!
    if (char === ':') return set(i, 'colon')
    if ('。！？；!?;“”"…'.includes(char)) return set(i, 'sentence')
    if (i === at) continue
    if (char === '.' && plain[i + 1] === ' ' && endsSentence(plain, at, i)) return set(i, 'sentence')
    if ((char === '(' || char === '[' || isDigit(char)) && !isDigit(plain[i - 1]!) && isTime(line, i))
      return set(i, 'time')
    const raw = reading.text[i]!
    if (raw === '\u00a0' || raw === '\u3000' || raw === '\u2003' || raw === '\t') return set(i, 'gap')
    if ((char === '—' || char === '–') && (plain[i - 1] === ' ' || plain[i + 1] === char)) return set(i, 'dash')
    if (char === ' ' && plain[i + 1] === '-' && (plain[i + 2] === ' ' || plain[i + 2] === '-')) return set(i, 'dash')
  }
  if (stop !== undefined) return set(end, 'line')
  return set(reach, reach >= end ? 'line' : 'far')
}

function asCandidate(
  { reading, block, at, strong }: Line,
  { name, words, shape }: Found,
  index: number,
  first: boolean,
): Candidate | null {
  const label = name ? reading.text.slice(name.start, name.end) : ''
  const parsed = name ? parseLabelName(label) : null
  if (name && (!parsed || parsed.kind === 'prose')) return null
  // A title with a colon in it: "# Ann Lee: how to build a bridge".
  if (block.type === 'heading' && shape === 'colon' && words < block.end && parsed?.kind !== 'role') return null
  const markup = block.type === 'heading' ? 'heading' : strong ? 'strong' : block.item ? 'list' : 'plain'
  return {
    block: index,
    start: at,
    words: Math.min(words, block.end),
    label: label.trim(),
    name: parsed,
    shape,
    markup,
    first,
  }
}

/** "Speaker 3：30 people" gives no time: no clock has a full-width colon. */
function isTime({ plain, reading }: Line, at: number): boolean {
  const end = timeMarkEnd(plain, at)
  return end > 0 && !reading.text.slice(at, end).includes('：')
}

/** Behind "Dr", "Prof" and initials a name goes on. */
function endsSentence(plain: string, from: number, stop: number): boolean {
  const word = plain.slice(Math.max(from, plain.lastIndexOf(' ', stop - 1) + 1), stop)
  return word.length > 4 || !/^[A-Z]/.test(word)
}

const CAPITALS = /(?:^|[.!?…"”’)\]–—-] +)([A-Z][A-Z.'’-]*(?: [A-Z][A-Z.'’-]*){0,3})$/

/** In the middle of a paragraph bold or capitals make a candidate, with a colon: "…a year. **Ann Lee:** Really? HOST: Yes." */
function insideCandidates(reading: Reading, block: Block, index: number): Candidate[] {
  const { plain } = reading
  const found: Candidate[] = []
  const first = plain.indexOf(':', block.start)
  for (let colon = first; colon >= 0 && colon < block.end; colon = plain.indexOf(':', colon + 1)) {
    const strong = block.marks.find(
      ({ type, start, end }) => type === 'strong' && (end === colon || end === colon + 1) && colon - start < LONGEST,
    )
    const capitals = CAPITALS.exec(plain.slice(Math.max(block.start, colon - 40), colon))?.[1]
    const start = strong?.start ?? (capitals && capitals.length > 1 ? colon - capitals.length : block.start)
    if (start === block.start) continue
    const label = reading.text.slice(start, colon).trim()
    const name = parseLabelName(label)
    if (!name || name.kind === 'prose') continue
    const words = Math.min(behind(plain, colon + 1, TRAILING), block.end)
    found.push({
      block: index,
      start,
      words,
      label,
      name,
      shape: 'colon',
      markup: strong ? 'strong' : 'plain',
      first: false,
    })
  }
  return found
}

/** | 00:12 | Ann Lee | Good evening. | */
function cellCandidate(reading: Reading, block: Block, index: number): Candidate | null {
  const cells = block.cells.filter(({ start, end }) => end > start && timeMarkEnd(reading.plain, start) !== end)
  const [who, words] = cells
  if (!who || !words || who.end - who.start > LONGEST) return null
  const label = reading.text.slice(who.start, who.end)
  const name = parseLabelName(label)
  if (!name || name.kind === 'prose') return null
  return {
    block: index,
    start: block.start,
    words: words.start,
    label: label.trim(),
    name,
    shape: 'cell',
    markup: 'row',
    first: true,
  }
}

function behind(plain: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at
  pattern.test(plain)
  return pattern.lastIndex
}

function trimmedEnd(plain: string, at: number, end: number): number {
  while (end > at && (plain[end - 1] === ' ' || plain[end - 1] === '*' || plain[end - 1] === '\n')) end--
  return end
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9'
