import type { Range } from './mapped-text.ts'

// A parser of Markdown goes through text character by character and event by event, although most of a transcript is
// plain words. So it is given an excerpt: paragraphs without any markup are left out, so is what follows the last mark
// of other paragraphs, and of paragraphs that then read the same (a label and a letter) all but the first. This is done
// only where a passage is certain to be a paragraph of its own whatever stands around it. The reading is the same (a
// test holds it against that of the whole text); most of the parser's time is saved.

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
/** It closes no emphasis and opens none, so what stands behind it is of no concern to what stands before. */
const LETTER = /[A-Za-z\u4e00-\u9fff]/g
const FENCE = /```|~~~/
/** A line that may be more than the same paragraph going on. */
const DOUBTFUL_LINE = /\n(?![A-Za-z\u4e00-\u9fff])/

/** Says of the offsets that the parser gave where they are in the text. */
export interface Places {
  /** The end of what was cut short is its true end. */
  toSource(offset: number): number
  /** What the text node that ends here says in place of its last letter; null where nothing was cut. */
  restOf(offset: number): string | null
}

/** A paragraph that is not in the excerpt. */
export interface LeftOut extends Range {
  /** Where in the excerpt one stands that has the same tree; null: it is plain words. */
  like: number | null
  places: Places
}

export interface MarkdownExcerpt {
  text: string
  places: Places
  /** In the order of the text. */
  leftOut: readonly LeftOut[]
}

/** The excerpt of `source` from `start` on. */
export function excerptOf(source: string, start: number): MarkdownExcerpt {
  const pieces = new Pieces(source, start)
  const leftOut: LeftOut[] = []
  const heads = new Map<string, number>()

  // Within a fence, words are code. A fence in mid-line opens nothing, but then the whole text is parsed as well.
  for (let at = FENCE.test(source) ? source.length : start; at < source.length; ) {
    if (source[at] === '\n') {
      at++
      continue
    }
    const end = endOfSegment(source, at)
    const segment = source.slice(at, end)
    // What is indented behind it would go on with a list before it.
    const alone = !/^\n*[ \t]/.test(source.slice(end, end + 20))
    if (alone && matches(PLAIN, segment, 0)) {
      leftOut.push({ start: at, end, like: null, places: pieces })
      pieces.leaveOut(at, end)
    } else if (matches(PARAGRAPH, segment, 0) && !NOT_SIMPLE.test(segment)) {
      const cut = plainRestOf(segment)
      const head = cut === null ? segment : segment.slice(0, cut) + standIn(segment[cut]!)
      const like = DOUBTFUL_LINE.test(head) ? undefined : heads.get(head)
      if (like !== undefined && alone) {
        leftOut.push({
          start: at,
          end,
          like,
          places: new Copy(source, { start: at, end }, like, head.length, cut !== null),
        })
        pieces.leaveOut(at, end)
      } else {
        heads.set(head, pieces.excerptOffset(at))
        if (cut !== null) pieces.leaveOut(at + cut, end, head.at(-1)!)
      }
    }
    at = end
  }
  return { text: pieces.finish(), places: pieces, leftOut }
}

/** Up to the next empty line. */
function endOfSegment(source: string, at: number): number {
  const gap = source.indexOf('\n\n', at)
  if (gap >= 0) return gap
  return source.endsWith('\n') ? source.length - 1 : source.length
}

/** From which letter on a paragraph is certain to be plain words; null where that is in doubt. */
function plainRestOf(segment: string): number | null {
  const mark = LAST_MARK.exec(segment)?.index
  if (mark === undefined) return null
  const destination = segment.lastIndexOf('](')
  const rest = Math.max(mark, destination < 0 ? 0 : segment.indexOf(')', destination)) + 1
  LETTER.lastIndex = rest
  const cut = LETTER.exec(segment)?.index
  return cut !== undefined && matches(PLAIN_REST, segment, rest) ? cut : null
}

/** The same letter for all of its kind, so that paragraphs behind the same label look the same. */
const standIn = (letter: string): string => (letter < '\u4e00' ? 'x' : '字')

function matches(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}

/** The stretches of the text that make the excerpt. */
class Pieces implements Places {
  readonly #source: string
  /** Where each begins: in the excerpt, and in the text. */
  readonly #starts: { at: number; from: number; cut: boolean }[]
  #text = ''
  /** Up to here the text is in the excerpt, or left out. */
  #done: number
  #recent = 0

  constructor(source: string, start: number) {
    this.#source = source
    this.#starts = [{ at: 0, from: start, cut: false }]
    this.#done = start
  }

  excerptOffset(offset: number): number {
    return this.#text.length + offset - this.#done
  }

  leaveOut(start: number, end: number, standIn = ''): void {
    this.#text += this.#source.slice(this.#done, start) + standIn
    this.#done = end
    this.#starts.push({ at: this.#text.length, from: end, cut: standIn !== '' })
  }

  finish(): string {
    this.#text += this.#source.slice(this.#done)
    return this.#text
  }

  toSource(offset: number): number {
    const { at, from } = this.#starts[this.#pieceOf(offset)]!
    return from + offset - at
  }

  restOf(offset: number): string | null {
    const index = this.#pieceOf(offset)
    const { at, from, cut } = this.#starts[index]!
    if (at !== offset || !cut) return null
    const before = this.#starts[index - 1]!
    return this.#source.slice(before.from + at - 1 - before.at, from)
  }

  /** Nodes are asked for more or less in their order, so the answer is near the last one. */
  #pieceOf(offset: number): number {
    let index = this.#recent
    while (index > 0 && this.#starts[index]!.at > offset) index--
    while (index + 1 < this.#starts.length && this.#starts[index + 1]!.at <= offset) index++
    this.#recent = index
    return index
  }
}

/** A paragraph whose tree is that of another one, at `like` in the excerpt. */
class Copy implements Places {
  readonly #source: string
  readonly #range: Range
  readonly #like: number
  /** How much of it the excerpt would have, a letter that stands for the rest included. */
  readonly #length: number
  readonly #cut: boolean

  constructor(source: string, range: Range, like: number, length: number, cut: boolean) {
    this.#source = source
    this.#range = range
    this.#like = like
    this.#length = length
    this.#cut = cut
  }

  toSource(offset: number): number {
    const into = offset - this.#like
    return into < this.#length ? this.#range.start + into : this.#range.end
  }

  restOf(offset: number): string | null {
    const { start, end } = this.#range
    const isEnd = offset - this.#like === this.#length
    return this.#cut && isEnd ? this.#source.slice(start + this.#length - 1, end) : null
  }
}
