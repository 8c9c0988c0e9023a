import { HEADER_LABELS, type HeaderFact } from '../language/header.ts'
import { findDate } from './date.ts'
import { LETTERS } from './letters.ts'
import { normalise } from './normalise.ts'
import type { Block, Reading } from './reading.ts'

export type Header = Record<HeaderFact, string | null>

const FACT_OF = new Map<string, HeaderFact>(
  Object.entries(HEADER_LABELS).flatMap(([fact, labels]) =>
    labels.map((label) => [label, fact as HeaderFact] as const),
  ),
)
/** `发布时间: 2024-12-24`, `作者｜某某`, `Published: 3 May 2024`; normalised text. */
const LABELLED = new RegExp(`^[-*#\\s]*([${LETTERS} ]{1,20}?)\\s*[:|｜丨]\\s*(.+)$`)
const ADDRESS = /https?:\/\/[^\s<>"'）)】」]+/
/** The header ends with the first block this long, or after so many blocks. */
const PROSE = 120
const HEADER_BLOCKS = 16

/**
 * Title, author, date of publication and address, as far as the document says: from its front matter, else from the
 * labelled lines at its top and a link that shows its own address or the title ("[mp.weixin.qq.com](…)").
 */
export function readHeader(reading: Reading, frontMatter: ReadonlyMap<string, string>): Header {
  const header: Header = { title: null, author: null, published: null, url: null }
  for (const [key, value] of frontMatter) {
    const fact = FACT_OF.get(key)
    if (fact) header[fact] ??= factValue(fact, value)
  }
  const top = headerBlocks(reading)
  const heading =
    top.find((block) => block.depth === 1 && !isLabelled(reading, block)) ??
    top.slice(0, 3).find((block) => block.depth > 0)
  header.title ??= heading ? reading.text.slice(heading.start, heading.end).trim() : null
  for (const block of top) {
    for (const line of linesOf(reading, block)) {
      const match = LABELLED.exec(normalise(line.text))
      const fact = match ? FACT_OF.get(match[1]!.trim().toLowerCase()) : undefined
      if (!match || !fact) continue
      const link = block.marks.find((mark) => mark.url && mark.start >= line.start && mark.end <= line.end)
      const shown = line.text.slice(line.text.length - match[2]!.length)
      header[fact] ??= fact === 'url' ? (link?.url ?? factValue(fact, shown)) : factValue(fact, shown)
    }
    header.url ??= selfLink(reading, block, header.title)
    if (header.published === null && block.depth === 0 && block.end - block.start <= 60)
      header.published = findDate(reading.text.slice(block.start, block.end))
  }
  return header
}

function factValue(fact: HeaderFact, value: string): string | null {
  if (fact === 'published') return findDate(value)
  if (fact === 'url') return ADDRESS.exec(value)?.[0] ?? null
  return value.replace(/^[\s*_"'“《]+|[\s*_"'”》]+$/g, '') || null
}

function headerBlocks(reading: Reading): Block[] {
  const blocks = reading.blocks.slice(0, HEADER_BLOCKS)
  const prose = blocks.findIndex(
    (block) => block.type === 'paragraph' && hasLongLine(block) && !ADDRESS.test(textOf(reading, block)),
  )
  return prose < 0 ? blocks : blocks.slice(0, prose)
}

const textOf = (reading: Reading, block: Block): string => reading.text.slice(block.start, block.end)

function hasLongLine({ lines, end }: Block): boolean {
  return lines.some((start, i) => (lines[i + 1] ?? end) - start > PROSE)
}

function linesOf(reading: Reading, block: Block): { text: string; start: number; end: number }[] {
  return block.lines.map((start, i) => {
    const end = block.lines[i + 1] ?? block.end
    return { text: reading.text.slice(start, end).trimEnd(), start, end }
  })
}

function isLabelled(reading: Reading, block: Block): boolean {
  const match = LABELLED.exec(normalise(textOf(reading, block)))
  return match !== null && FACT_OF.has(match[1]!.trim().toLowerCase())
}

/** A link that shows its own host, or the title: what web clippers put at the top. */
function selfLink(reading: Reading, block: Block, title: string | null): string | null {
  for (const mark of block.marks) {
    if (mark.type !== 'link' || !mark.url?.startsWith('http')) continue
    const shown = reading.text.slice(mark.start, mark.end).trim()
    const host = mark.url.split('/')[2] ?? ''
    if (
      shown === host ||
      shown === mark.url ||
      (title !== null && shown.length > 6 && title.includes(shown.slice(0, 12)))
    )
      return mark.url
  }
  return null
}
