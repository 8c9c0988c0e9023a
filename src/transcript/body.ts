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
export function joinBody(reading: MappedText, paragraphs: readonly Range[], captions: boolean): MappedText {
  const pieces = paragraphs.map((range) => withoutInsertions(reading, range)).filter((piece) => piece.length > 0)
  const unpunctuated = captions && isUnpunctuated(pieces)
  let run = 0
  return MappedText.join(pieces, (left, right) => {
    run += left.length
    const long = unpunctuated && run >= LONG
    if (long || !(captions || goesOn(left.text, right.text))) {
      run = 0
      return '\n'
    }
    return joinsWithoutBlank(
      [...left.text.slice(-2), right.text[0]!],
      Math.min(2, left.length) - 1,
      Math.min(2, left.length),
    )
      ? ''
      : ' '
  })
}

const goesOn = (left: string, right: string): boolean =>
  UNFINISHED.test(left) || (WORD_END.test(left) && LOWER.test(right))

function isUnpunctuated(pieces: readonly MappedText[]): boolean {
  const text = pieces.map((piece) => piece.text).join('')
  return text.length > 2 * LONG && (text.match(STOPS)?.length ?? 0) < text.length / (2 * LONG)
}

const insertion = lazy(
  () => new RegExp(`\\s?[[(【]\\s*(?:${TIME}|(?:${anyOf(EN.notes, ZH.notes)})[^\\])】]{0,200})\\s*[\\])】]`, 'gi'),
)
const BRACKET = /[[(【]/

/** Without what stands in brackets and was not said: "We said [00:12:31] that [Editor's note: in 1999] …" */
function withoutInsertions(reading: MappedText, { start, end }: Range): MappedText {
  const piece = reading.slice(start, end)
  if (!BRACKET.test(piece.plain)) return piece
  const kept: MappedText[] = []
  let from = 0
  for (const match of piece.plain.matchAll(insertion())) {
    kept.push(piece.slice(from, match.index))
    from = match.index + match[0].length
  }
  return from === 0 ? piece : MappedText.join([...kept, piece.slice(from, piece.length)], () => '')
}
