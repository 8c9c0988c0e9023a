import { hasLetterOrDigit } from '../source/letters.ts'
import { normalise } from '../source/normalise.ts'
import type { Reading } from '../source/reading.ts'
import type { Candidate } from './label-candidates.ts'
import { timeMarkEnd } from './time-marks.ts'

const SENTENCE_OVER = /[.!?。！？…"'”’」』)）\]—–-][\s*_]*$/

/**
 * Labels in the middle of a paragraph that was glued together: "…and that was all-- ANN LEE: Really? **王小明：** 是的".
 * Only names that label turns elsewhere count, with their colon, and where a sentence is over or breaks off.
 */
export function findGlued(reading: Reading, labels: readonly Candidate[]): Candidate[] {
  const { plain, blocks } = reading
  const known = new Map<string, Candidate>()
  for (const label of labels) if (label.name && label.shape === 'colon') known.set(normalise(label.label), label)
  if (known.size === 0) return []
  const found: Candidate[] = []
  let next = 0
  for (let block = labels[0]!.block; block < blocks.length; block++) {
    const { start, end, type } = blocks[block]!
    if (type === 'heading' || type === 'code' || type === 'row') continue
    for (let colon = indexOfColon(plain, start, end); colon >= 0; colon = indexOfColon(plain, colon + 1, end)) {
      while (next < labels.length && labels[next]!.words <= colon) next++
      if (next < labels.length && labels[next]!.start <= colon && colon < labels[next]!.words) continue
      for (const text of known.keys()) {
        const at = colonBehind(plain, colon, text)
        if (at <= start || !SENTENCE_OVER.test(plain.slice(Math.max(start, at - 6), at))) continue
        if (text.length < 2 && plain[at - 1] !== ' ') continue
        const time = timeMarkEnd(plain, colon + 1)
        const like = known.get(text)!
        found.push({ ...like, block, start: at, words: time < 0 ? colon + 1 : time, first: false })
        break
      }
    }
  }
  return found
}

/** Where the label that this colon ends would begin, left-over asterisks between the two allowed; -1 if it is another word. */
function colonBehind(plain: string, colon: number, text: string): number {
  let end = colon
  while (plain[end - 1] === '*' || plain[end - 1] === ' ') end--
  const at = end - text.length
  if (at < 0 || !plain.startsWith(text, at)) return -1
  return hasLetterOrDigit(plain[at - 1] ?? '') && /[A-Za-z]/.test(plain[at]!) ? -1 : at
}

function indexOfColon(plain: string, from: number, end: number): number {
  const at = plain.indexOf(':', from)
  return at >= 0 && at < end ? at : -1
}
