import type { Block, Mark, Reading } from '../source/reading.ts'
import type { Candidate } from './label-candidates.ts'
import { LONGEST, past, TRAILING } from './label-line.ts'
import { parseLabelName } from './label-name.ts'

const CAPITALS = /(?:^|[.!?…"”’)\]–—-] +)([A-Z][A-Z.'’-]*(?: [A-Z][A-Z.'’-]*){0,3})$/
/** Words with capitals, or a few Han characters, behind the end of a sentence. */
const WORD = "[A-Z\\xc0-\\xde][\\w\\xc0-\\u024f.'-]*"
const NOTE = '(?: ?\\([^()]{1,30}\\))?'
const BEHIND_SENTENCE = new RegExp(
  `(?:[.!?…"”')\\]–—-] +|[。！？”」』] *)(${WORD}(?: (?:${WORD}|d[aei]|de[lnr]|du|la|van|von|bin|\\d{1,2})){0,4}${NOTE})$` +
    `|[。！？!?…”」』)] *([^\\s。,！？!?;…:、“”「」()]{1,16}(?: \\d{1,2})?${NOTE})$`,
)

/** In the middle of a paragraph bold or capitals make a candidate, with a colon: "…a year. **Ann Lee:** Really? HOST: Yes." */
export function insideCandidates(reading: Reading, block: Block, index: number): Candidate[] {
  const bold = new Map<number, Mark>()
  for (const mark of block.marks)
    if (mark.type === 'strong' && mark.end - mark.start < LONGEST) bold.set(mark.end, mark)
  return colonsOf(reading, block).flatMap((colon) => {
    const strong = bold.get(colon) ?? bold.get(colon + 1)
    const capitals = CAPITALS.exec(reading.plain.slice(Math.max(block.start, colon - 40), colon))?.[1]
    const start = strong?.start ?? (capitals && capitals.length > 1 ? colon - capitals.length : block.start)
    return candidateAt(reading, block, index, start, colon, strong ? 'strong' : 'plain')
  })
}

/**
 * A conversation that was glued together as plain text: "…a year. Ann Lee: Really? Bo Ruiz: Yes." Names look like that
 * in any prose, so they are looked for only where nothing else in the document is a label.
 */
export function gluedCandidates(reading: Reading): Candidate[] {
  return reading.blocks.flatMap((block, index) =>
    block.type !== 'paragraph'
      ? []
      : colonsOf(reading, block).flatMap((colon) => {
          const found = BEHIND_SENTENCE.exec(reading.plain.slice(Math.max(block.start, colon - LONGEST), colon))
          const label = found?.[1] ?? found?.[2]
          const candidates = label ? candidateAt(reading, block, index, colon - label.length, colon, 'plain') : []
          return candidates.filter(({ name }) => name?.kind === 'person' || name?.kind === 'role')
        }),
  )
}

function colonsOf({ plain }: Reading, { start, end }: Block): number[] {
  const colons: number[] = []
  for (let colon = plain.indexOf(':', start); colon >= 0 && colon < end; colon = plain.indexOf(':', colon + 1))
    colons.push(colon)
  return colons
}

function candidateAt(
  reading: Reading,
  block: Block,
  index: number,
  start: number,
  colon: number,
  markup: 'strong' | 'plain',
): Candidate[] {
  if (start === block.start) return []
  const label = reading.text.slice(start, colon).trim()
  const name = parseLabelName(label)
  if (!name || name.kind === 'prose') return []
  const words = Math.min(past(reading.plain, colon + 1, TRAILING), block.end)
  return [{ block: index, start, words, label, name, shape: 'colon', markup, first: false }]
}
