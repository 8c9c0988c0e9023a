import { joinsWithoutBlank } from '../source/line-join.ts'
import { MappedText, type Range } from '../source/mapped-text.ts'
import { bracketedTimeMarks } from './time-marks.ts'

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
  const pieces = paragraphs.map((range) => withoutTimeMarks(reading, range)).filter((piece) => piece.length > 0)
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

/** "We said [00:12:31] that …" → "We said that …" */
function withoutTimeMarks(reading: MappedText, { start, end }: Range): MappedText {
  const piece = reading.slice(start, end)
  if (!piece.text.includes(':') && !piece.text.includes('：')) return piece
  const kept: MappedText[] = []
  let from = 0
  for (const mark of bracketedTimeMarks(piece.plain)) {
    kept.push(piece.slice(from, mark.start))
    from = mark.end
  }
  return from === 0 ? piece : MappedText.join([...kept, piece.slice(from, piece.length)], () => '')
}
