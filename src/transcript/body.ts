import { FURNITURE as EN } from '../language/en/furniture.ts'
import { FURNITURE as ZH } from '../language/zh/furniture.ts'
import { joinsWithoutBlank } from '../source/line-join.ts'
import { MappedText, type Range } from '../source/mapped-text.ts'
import type { Piece, Setting } from './pieces.ts'
import { firstFrom } from './ranges.ts'
import { TIME } from './time-marks.ts'
import { anyOf, lazy } from './word-lists.ts'

const UNFINISHED = /[,，、]\s*$/
const WORD_END = /[\p{L}\p{N}—–-]$/u
const LOWER = /^\p{Ll}/u
/** A heading or a caption of a picture between two pieces: a sentence over it could not be quoted as it stands. */
const OTHER_WORDS = /[\p{L}\p{N}]/u
const TIME_MARK = new RegExp(TIME, 'g')
/** Where there are no full stops, words are cut after so many characters, at the end of a line. */
const LONG = 200

/**
 * Puts the pieces of a turn together. A paragraph that breaks off in the middle of a sentence is joined to the next; in
 * captions every one may, so they are all run together and only the full stops count.
 */
export function joinBody(
  reading: MappedText,
  pieces: readonly Piece[],
  insertions: readonly Range[],
  { captions, unpunctuated }: Setting,
): MappedText {
  const pieceOf = new Map<MappedText, Piece>()
  for (const piece of pieces) pieceOf.set(without(reading, piece, insertions), piece)
  let run = 0
  return MappedText.join([...pieceOf.keys()], (left, right) => {
    run += left.length
    const [before, behind] = [pieceOf.get(left)!, pieceOf.get(right)!]
    const together =
      (captions || behind.continues || goesOn(left.text, right.text)) &&
      !OTHER_WORDS.test(reading.text.slice(before.end, behind.start).replaceAll(TIME_MARK, ''))
    if (!together || (unpunctuated && run >= LONG)) {
      run = 0
      return '\n'
    }
    return joinsWithoutBlank(left.text.at(-2) ?? '', left.text.at(-1)!, right.text[0]!) ? '' : ' '
  })
}

const goesOn = (left: string, right: string): boolean =>
  UNFINISHED.test(left.slice(-2)) || (WORD_END.test(left.slice(-2)) && LOWER.test(right))

const insertion = lazy(
  () => new RegExp(`[[(【]\\s*(?:${TIME}|(?:${anyOf(EN.notes, ZH.notes)})[^\\])】]{0,200})\\s*[\\])】]`, 'iy'),
)
const BRACKET = /[[(【]/g

/** What stands in brackets and was not said: "We said [00:12:31] that [Editor's note: in 1999] …" */
export function findInsertions({ plain }: { plain: string }): Range[] {
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
