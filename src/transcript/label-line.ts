import type { Range } from '../source/mapped-text.ts'
import type { Block, Reading } from '../source/reading.ts'
import { parseLabelName, roleOf } from './label-name.ts'
import { timeMarkEnd } from './time-marks.ts'

/** No label is longer. */
export const LONGEST = 64
/** **EN:** **Ann Lee:** Good evening. · **CN:** 晚上好 */
export const LANGUAGE_TAG = /(?:(?:EN|CN|ZH|ENG|CHN|中文|英文)[\s*_]*:[\s*_]*)?/y
/** What stands around labels and is no part of them. */
export const LEADING = /[\s*_#>•‣▪●○◆■►▶·]*/y
export const TRAILING = /[\s*_]*/y
export const BEHIND_LABEL = /[\s*_:·|丨~»–—-]*/y

/** Q12 **Chair:** … */
const QUESTION_NUMBER = /(?:Q\d{1,3}[\s*.:]*(?=\S))?/y

/** A line of a block and what is known of its beginning. */
export interface Line {
  reading: Reading
  plain: string
  block: Block
  start: number
  /** Behind bullets, left-over asterisks, chevrons, the number of a question and a time mark. */
  at: number
  end: number
  chevrons: boolean
  /** A time mark stands in front. */
  timed: boolean
  /** The stretch in bold, or in italics, that begins the line. */
  strong: Range | undefined
  /** Where a label would have to end, and by what. */
  stop: number
  by: 'colon' | 'time' | 'dash' | 'gap' | 'line' | 'sentence' | 'far'
}

type Stop = Pick<Line, 'stop' | 'by'>

/** Past what the pattern, a sticky one, matches here. */
export function past(plain: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at
  pattern.test(plain)
  return pattern.lastIndex
}

/** The lines of a block, one by one; they share a walk over its bold stretches. */
export function* linesOf(reading: Reading, block: Block): Generator<Line> {
  const bold = setApart(block)
  let next = 0
  for (const [number, start] of block.lines.entries()) {
    const { plain } = reading
    let at = past(plain, start, LEADING)
    at = past(plain, at, LANGUAGE_TAG)
    const chevrons = plain.slice(start, at).includes('>>') || isQuotedTwice(reading, block, start)
    const time = timeMarkEnd(plain, at)
    if (time >= 0) at = past(plain, time, BEHIND_LABEL)
    const numbered = past(plain, at, QUESTION_NUMBER)
    if (numbered > at && bold.some((mark) => mark.start === numbered)) at = numbered
    while (next < bold.length && bold[next]!.end <= at) next++
    const strong = bold[next] && bold[next]!.start <= at ? bold[next] : undefined
    const end = trimmedEnd(plain, at, block.lines[number + 1] ?? block.end)
    const stop = findStop(reading, block, at, end, strong)
    yield { reading, plain, block, start, at, end, chevrons, timed: time >= 0, strong, ...stop }
  }
}

/** Stretches in bold or italics; web pages cut them in the middle of a word: <b>主持</b><b>人：</b>. */
function setApart({ marks }: Block): Range[] {
  const stretches: Range[] = []
  const shown = marks.filter(({ type }) => type === 'strong' || type === 'emphasis')
  for (const { start, end } of shown.sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else stretches.push({ start, end })
  }
  return stretches
}

/** ">> Yes." is a quotation within a quotation to Markdown; a further line of it counts where it has the marks again. */
function isQuotedTwice({ starts, ends }: Reading, { containers, start: first }: Block, start: number): boolean {
  if (containers.filter((container) => container === 'quote').length < 2) return false
  return start === first || starts[start]! - ends[start - 1]! >= 2
}

/** Walks to what would end a label: one pass over at most sixty characters. */
function findStop(reading: Reading, block: Block, at: number, end: number, strong: Range | undefined): Stop {
  const reach = Math.min(block.end, at + LONGEST)
  // A name may be wrapped over two lines, but only bold shows that it is one.
  const limit = strong && strong.end > end ? reach : Math.min(end, reach)
  const last: Stop = end <= reach ? { stop: end, by: 'line' } : { stop: reach, by: 'far' }
  const first = stopFrom(reading, at, limit) ?? last
  if (first.by !== 'dash') return first
  const behind = past(reading.plain, first.stop, BEHIND_LABEL)
  if (timeMarkEnd(reading.plain, behind) > 0) return { ...first, by: 'time' }
  // "Host - Ann Lee: Good evening.", "Ann Lee | Lumen: Good evening." and "Host - Good evening."
  const second = stopFrom(reading, behind, limit) ?? last
  const named = second.by === 'colon' || second.by === 'time' || second.by === 'line'
  return named && goesOn(reading, at, first.stop, behind, second.stop) ? second : first
}

/** Whether what stands behind a dash or bar belongs to the label: a name behind a part, a part behind a name. */
function goesOn({ plain, text }: Reading, at: number, stop: number, behind: number, end: number): boolean {
  const rest = text.slice(behind, end)
  const bar = /[|丨]/.test(plain.slice(stop, behind))
  const name = /[.!?。！？,，…]$/.test(rest) ? null : parseLabelName(rest)
  if (name === null || name.kind === 'prose') return false
  return bar || name.kind === 'role' || (name.kind === 'person' && roleOf(text.slice(at, stop)) !== null)
}

function stopFrom(reading: Reading, from: number, limit: number): Stop | null {
  for (let i = from; i < limit; i++) {
    const by = stopAt(reading, reading.plain, from, i)
    if (by) return { stop: i, by }
  }
  return null
}

function stopAt(reading: Reading, plain: string, from: number, i: number): Line['by'] | null {
  const char = plain[i]!
  if (char === ':') return 'colon'
  if ('。！？；!?;“”"…'.includes(char)) return 'sentence'
  if (i === from) return null
  const next = plain[i + 1]
  if (char === '.') return next === ' ' && endsSentence(plain, from, i) ? 'sentence' : null
  if (char === '(' || char === '[' || (isDigit(char) && !isDigit(plain[i - 1]!)))
    return isTime(reading, i) ? 'time' : null
  if (char === '—' || char === '–') return plain[i - 1] === ' ' || next === char ? 'dash' : null
  if ((char === '|' && plain[i - 1] !== '|') || char === '丨') return 'dash'
  if (char === ' ' && next === '-' && (plain[i + 2] === ' ' || plain[i + 2] === '-')) return 'dash'
  return isGap(reading, i) ? 'gap' : null
}

/** No-break, em and ideographic blanks, and tabs. */
const GAPS = '\u00a0\u2003\u3000\t'

/** A wide blank or several, unless a time stands behind: the time ends the label then. */
function isGap({ plain, text }: Reading, i: number): boolean {
  if (!GAPS.includes(text[i]!) && !(text[i] === ' ' && plain[i + 1] === ' ')) return false
  let behind = i
  while (plain[behind] === ' ') behind++
  return timeMarkEnd(plain, behind) < 0
}

/** "Speaker 3：30 people" gives no time: no clock has a full-width colon. */
function isTime({ plain, text }: Reading, at: number): boolean {
  const end = timeMarkEnd(plain, at)
  return end > 0 && !text.slice(at, end).includes('：')
}

/** Behind "Dr", "Prof" and initials a name goes on. */
function endsSentence(plain: string, from: number, stop: number): boolean {
  const word = plain.slice(Math.max(from, plain.lastIndexOf(' ', stop - 1) + 1), stop)
  return word.length > 4 || !/^[A-Z]/.test(word)
}

function trimmedEnd(plain: string, at: number, end: number): number {
  while (end > at && (plain[end - 1] === ' ' || plain[end - 1] === '*' || plain[end - 1] === '\n')) end--
  return end
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9'
