import { FURNITURE as EN } from '../language/en/furniture.ts'
import { LABELS as EN_LABELS } from '../language/en/labels.ts'
import type { FurnitureLists } from '../language/transcript-lists.ts'
import { FURNITURE as ZH } from '../language/zh/furniture.ts'
import { LABELS as ZH_LABELS } from '../language/zh/labels.ts'
import { hasLetterOrDigit } from '../source/letters.ts'
import type { Block, Reading } from '../source/reading.ts'
import { skipTimeMark } from './time-marks.ts'
import { anyOf, lazy, terms } from './word-lists.ts'

/**
 * What a block is that no label introduces: `words` go on with the turn, `aside` (a picture's caption, an editor's
 * note, an account box) is passed over, `end` closes what is being said.
 */
export type BlockKind = 'words' | 'aside' | 'end'

const compiled = lazy(() => {
  const either = (list: keyof FurnitureLists): string => `(?:${anyOf(EN[list], ZH[list])})`
  return {
    ending: new RegExp(`^[\\s\\-–—=*~.([]*${either('endings')}[\\s\\-–—=*~.!。)\\]]*$`),
    closing: new RegExp(`^[^a-z\\u4e00-\\u9fff]*${either('closingHeadings')}(?![a-z])`),
    note: new RegExp(`^[\\s\\-*([【「▎▲△↑↓▼]*${either('notes')}`),
    cue: new RegExp(either('cues')),
    hint: new RegExp(either('hints'), 'g'),
    farewell: new RegExp(either('farewells')),
    editorial: new RegExp(`^[\\s\\-*([【]*${either('editorial')}`),
    noNames: new Set(terms(EN_LABELS.noNames, ZH_LABELS.noNames)),
  }
})

const BRACKETED = /^\s*(?:\([^()]*\)|\[[^[\]]*\]|【[^【】]*】)[\s。.]*$/
const SENTENCE_END = /[。！？!?….:：”"」』）)]\s*$/
const LIKES = /^[,，]?\s*赞\s*\d*|^\d+篇|^公众号$|^[,，。]$|^(?:\d+ )?(?:likes?|views?|comments?|shares?)$/
const EMOJI = /^\s*\p{Extended_Pictographic}/u
const HASHTAGS = /(?:^|\s)#\S+.*#\S+/

const words = (block: Block, reading: Reading): string =>
  reading.plain.slice(skipTimeMark(reading.plain, block.start, block.end), block.end).toLowerCase()

/** Within the conversation: only what cannot be speech is passed over. */
export function kindWithin(reading: Reading, index: number): BlockKind {
  const block = reading.blocks[index]!
  if (block.type === 'row' || block.type === 'code') return 'aside'
  const text = words(block, reading)
  const { ending, note, editorial } = compiled()
  if (!hasLetterOrDigit(text) || LIKES.test(text) || ending.test(text) || BRACKETED.test(text)) return 'aside'
  if (note.test(text) || linkShare(block) > 0.8) return 'aside'
  if (editorial.test(text) && /访谈|对话|采访|实录|transcript|interview|conversation/.test(text)) return 'aside'
  const short = text.length <= 60 && !SENTENCE_END.test(text)
  return short && (advertises(text) || isCaption(reading, index)) ? 'aside' : 'words'
}

/** Behind the last label: here a doubt goes against the block. */
export function kindBehind(reading: Reading, index: number, farewell: boolean): BlockKind {
  const block = reading.blocks[index]!
  const within = kindWithin(reading, index)
  const text = words(block, reading)
  if (compiled().ending.test(text) || block.type === 'rule') return 'end'
  if (within === 'aside') return hasLetterOrDigit(text) ? 'end' : 'aside'
  if (isItalic(block)) return 'end'
  if (farewell || EMOJI.test(text) || HASHTAGS.test(text) || linkShare(block) > 0.4) return 'end'
  return text.length < 200 && advertises(text) ? 'end' : 'words'
}

/** A heading, or a short line all in bold without a full stop, which stands for one. */
export function isHeading(reading: Reading, block: Block): boolean {
  if (block.type === 'heading') return true
  if (block.type !== 'paragraph' || block.end - block.start > 48 || block.end === block.start) return false
  const bold = block.marks.some(
    ({ type, start, end }) => type === 'strong' && start === block.start && end === block.end,
  )
  return bold && !SENTENCE_END.test(words(block, reading)) && !/[,，、]$/.test(words(block, reading))
}

/** A heading under which nobody speaks any more. */
export function isClosingHeading(reading: Reading, block: Block): boolean {
  return compiled().closing.test(words(block, reading))
}

export function isFarewell(text: string): boolean {
  return compiled().farewell.test(text.toLowerCase())
}

/** Who wrote, edited, published it, and when: 作者：小田 · By Ann Lee · 文／晚报记者 */
export function isCredit(reading: Reading, block: Block): boolean {
  const text = words(block, reading)
  if (text.length > 160 || SENTENCE_END.test(text.replace(/[):”"]\s*$/, ''))) return false
  const head = /^[\s*(-]*([^:|/]{1,16}?)\s*[:|/]/.exec(text)?.[1]
  return (head !== undefined && compiled().noNames.has(head)) || /^by \S/.test(text) || /^文\s?\//.test(text)
}

/** Page furniture by its wording: one phrase of it, or two of the words that are frequent there. */
function advertises(text: string): boolean {
  const { cue, hint } = compiled()
  return cue.test(text) || new Set(text.match(hint)).size > 1
}

/** What stands in italics as a whole behind the last turn is about the author, or the interview. */
const isItalic = ({ marks, start, end }: Block): boolean =>
  marks.some((mark) => mark.type === 'emphasis' && mark.start - start < 3 && end - mark.end < 3)

function linkShare({ marks, start, end }: Block): number {
  const linked = marks.filter(({ type }) => type === 'link').reduce((sum, mark) => sum + mark.end - mark.start, 0)
  return linked / Math.max(1, end - start)
}

/** A line with a picture, or the name over an account's like-count. */
function isCaption(reading: Reading, index: number): boolean {
  const { blocks } = reading
  const near = [blocks[index - 1], blocks[index + 1]]
  const counted = near.some(
    (other) => other?.type === 'paragraph' && other.end > other.start && LIKES.test(words(other, reading)),
  )
  return counted || blocks[index]!.images > 0
}
