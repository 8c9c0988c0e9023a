import { FURNITURE as EN } from '../language/en/furniture.ts'
import { FURNITURE as ZH } from '../language/zh/furniture.ts'
import { joinsWithoutBlank } from '../source/line-join.ts'
import { MappedText, type Range } from '../source/mapped-text.ts'
import { TIME } from './time-marks.ts'
import { anyOf, lazy } from './word-lists.ts'

const UNFINISHED = /[,，、]\s*$/
const WORD_END = /[\p{L}\p{N}—–-]$/u
const LOWER = /^\p{Ll}/u
const STOPS = /[。！？!?.…]/g
/** Captions without a full stop are cut after so many characters, at the end of a caption. */
const LONG = 200

/**
 * Puts the paragraphs of a turn together. A paragraph that breaks off in the middle of a sentence is joined to the
 * next; in captions every one may, so they are all run together and only the full stops count.
 */
export function joinBody(
  reading: MappedText,
  paragraphs: readonly Range[],
  insertions: readonly Range[],
  captions: boolean,
): MappedText {
  const pieces = paragraphs.map((range) => without(reading, range, insertions)).filter((piece) => piece.length > 0)
  const unpunctuated = captions && isUnpunctuated(pieces)
  let run = 0
  return MappedText.join(pieces, (left, right) => {
    run += left.length
    const long = unpunctuated && run >= LONG
    if (long || !(captions || goesOn(left.text, right.text))) {
      run = 0
      return '\n'
    }
    const seam = `${left.text.slice(-2)}${right.text[0]}`.split('')
    return joinsWithoutBlank(seam, seam.length - 2, seam.length - 1) ? '' : ' '
  })
}

const goesOn = (left: string, right: string): boolean =>
  UNFINISHED.test(left.slice(-2)) || (WORD_END.test(left.slice(-2)) && LOWER.test(right))

function isUnpunctuated(pieces: readonly MappedText[]): boolean {
  const text = pieces.map((piece) => piece.text).join('')
  return text.length > 2 * LONG && (text.match(STOPS)?.length ?? 0) < text.length / (2 * LONG)
}

const insertion = lazy(
  () => new RegExp(`[[(【]\\s*(?:${TIME}|(?:${anyOf(EN.notes, ZH.notes)})[^\\])】]{0,200})\\s*[\\])】]`, 'iy'),
)
const BRACKET = /[[(【]/g

/** What stands in brackets and was not said: "We said [00:12:31] that [Editor's note: in 1999] …" */
export function findInsertions({ plain }: MappedText): Range[] {
  const found: Range[] = []
  const pattern = insertion()
  for (const { index } of plain.matchAll(BRACKET)) {
    pattern.lastIndex = index
    if (pattern.test(plain)) found.push({ start: plain[index - 1] === ' ' ? index - 1 : index, end: pattern.lastIndex })
  }
  return found
}

function without(reading: MappedText, { start, end }: Range, insertions: readonly Range[]): MappedText {
  const inside: Range[] = []
  for (let i = firstFrom(insertions, start); i < insertions.length && insertions[i]!.end <= end; i++)
    inside.push(insertions[i]!)
  if (inside.length === 0) return reading.slice(start, end)
  const kept = inside.map((insertion, i) => reading.slice(i === 0 ? start : inside[i - 1]!.end, insertion.start))
  return MappedText.join([...kept, reading.slice(inside.at(-1)!.end, end)], () => '')
}

function firstFrom(ranges: readonly Range[], start: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
