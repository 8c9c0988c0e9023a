import type { Range } from './mapped-text.ts'

// A parser of Markdown goes through text character by character and event by event, although most of a transcript is
// plain words. So it is given an excerpt: paragraphs without any markup are left out, and so is what follows the last
// mark of other paragraphs. Both are certain to be text whatever stands around them; wherever that is in doubt the
// passage stays. The tree is the same (a test holds it against that of the whole text); half of the time is saved.

/** What can begin or end markup within a paragraph, or is changed by the parser. */
const MARK = '*_`[\\]<&\\\\|\\r\\t\\0'
/** A line that only continues a paragraph, or begins one: it opens no other block, and no blank at its ends is trimmed. */
const WORDS = `(?!\\d{1,9}[.)])[^ #>+\\-=~:!\\n${MARK}][^\\n${MARK}]*(?<! )`
const PLAIN = new RegExp(`${WORDS}(?:\\n${WORDS})*$`, 'y')
const PLAIN_REST = new RegExp(`[^\\n${MARK}]*(?<! )(?:\\n${WORDS})*$`, 'y')
const LAST_MARK = new RegExp(`[${MARK}](?=[^${MARK}]*$)`)
/** The beginning of a paragraph that may hold emphasis, code and simple links. */
const PARAGRAPH = /(?!\d{1,9}[.)])[^ #>+\-=~:!\n<&\\|\r\t\0]/y
const NOT_SIMPLE = /[<&\\|\r\t\0]|\]:|\](?=\()(?!\([^()\s"'<>\\]*\))|^\*[ \t]|\n *[#:]/
/** Words that close no emphasis and open none: what stands behind them is of no concern to what stands before. */
const LETTERS = /[A-Za-z\u4e00-\u9fff]{2}/g
const FENCE = /```|~~~/
/** Shorter ones take the parser less time than they would take here. */
const WORTH_CUTTING = 40

/** A stretch of the excerpt: it begins at `at`, and stands in the text from `from` on. */
interface Piece {
  at: number
  from: number
}

export class MarkdownExcerpt {
  readonly text: string
  /** Paragraphs of plain words that are not in the excerpt, in the order of the text. */
  readonly paragraphs: readonly Range[]
  readonly #source: string
  readonly #pieces: readonly Piece[]
  #recent = 0

  constructor(source: string, pieces: readonly Piece[], paragraphs: readonly Range[], text: string) {
    this.#source = source
    this.#pieces = pieces
    this.paragraphs = paragraphs
    this.text = text
  }

  /** Where an offset of the excerpt stands in the text; the end of what was cut short goes on to its true end. */
  toSource(offset: number): number {
    const { at, from } = this.#pieces[this.#pieceOf(offset)]!
    return from + offset - at
  }

  /** What was left out of the text node that ends here. */
  restOf(offset: number): string {
    const index = this.#pieceOf(offset)
    const { at, from } = this.#pieces[index]!
    if (at !== offset || index === 0) return ''
    const before = this.#pieces[index - 1]!
    return this.#source.slice(before.from + at - before.at, from)
  }

  /** Nodes are asked for more or less in their order, so the answer is near the last one. */
  #pieceOf(offset: number): number {
    let index = this.#recent
    while (index > 0 && this.#pieces[index]!.at > offset) index--
    while (index + 1 < this.#pieces.length && this.#pieces[index + 1]!.at <= offset) index++
    this.#recent = index
    return index
  }
}

/** The excerpt of `source` from `start` on that has the same tree but for plain words. */
export function excerptOf(source: string, start: number): MarkdownExcerpt {
  const paragraphs: Range[] = []
  const pieces: Piece[] = [{ at: 0, from: start }]
  let text = ''
  let kept = start // up to here the source is in the excerpt, or left out
  const leaveOut = (from: number, to: number): void => {
    text += source.slice(kept, from)
    kept = to
    pieces.push({ at: text.length, from: to })
  }

  // Within a fence, words are code. A fence in mid-line opens nothing, but then the whole text is parsed as well.
  for (let at = FENCE.test(source) ? source.length : start; at < source.length; ) {
    if (source[at] === '\n') {
      at++
      continue
    }
    const gap = source.indexOf('\n\n', at)
    const end = gap < 0 ? (source.endsWith('\n') ? source.length - 1 : source.length) : gap
    const segment = source.slice(at, end)
    if (matches(PLAIN, segment, 0)) {
      // What is indented behind it would go on with the list before it.
      if (!/^\n*[ \t]/.test(source.slice(end, end + 20))) {
        paragraphs.push({ start: at, end })
        leaveOut(at, end)
      }
    } else {
      const cut = plainRestOf(segment)
      if (cut !== null) leaveOut(at + cut, end)
    }
    at = end
  }
  return new MarkdownExcerpt(source, pieces, paragraphs, text + source.slice(kept))
}

/** From where on a paragraph is certain to be plain words; null where that is in doubt, or not worth it. */
function plainRestOf(segment: string): number | null {
  if (!matches(PARAGRAPH, segment, 0) || NOT_SIMPLE.test(segment)) return null
  const mark = LAST_MARK.exec(segment)?.index
  if (mark === undefined) return null
  const destination = segment.lastIndexOf('](')
  const rest = Math.max(mark, destination < 0 ? 0 : segment.indexOf(')', destination)) + 1
  LETTERS.lastIndex = rest
  if (!LETTERS.test(segment)) return null
  const cut = LETTERS.lastIndex
  return segment.length - cut >= WORTH_CUTTING && matches(PLAIN_REST, segment, rest) ? cut : null
}

function matches(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}
