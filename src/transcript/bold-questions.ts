import type { Block, Reading } from '../source/reading.ts'
import type { Candidate } from './label-candidates.ts'
import { parseLabelName } from './label-name.ts'

const ASKS = /[?？][”"」』）)*]*$/
const LATIN_NAME = /[A-Z][\p{L}'’-]+(?: (?:de|van|von|[A-Z][\p{L}'’.-]*)){1,2}/gu
const HAN_RUN = /[\u3400-\u9fff·•・]+/g

/**
 * Interviews that name nobody at the turns: questions in bold (or as headings), answers in plain paragraphs under
 * them. Gives a label for every question and one for every answer, without words of their own.
 */
export function findBoldQuestions(reading: Reading): Candidate[] {
  const { blocks } = reading
  const asking = blocks.map((block) => isQuestion(reading, block))
  const questions = asking.filter(Boolean).length
  const first = asking.indexOf(true)
  // As many as make a conversation, each with an answer of its own, and not just one heading after the other.
  const answered = asking.filter((asks, i) => asks && isAnswer(blocks[i + 1]) && !asking[i + 1]).length
  if (questions < 2 || answered < 0.8 * questions || answered < (blocks.length - first) * 0.08) return []
  const who = parseLabelName(findSubject(reading, first) ?? '')
  const found: Candidate[] = []
  const label = (block: number, name: Candidate['name']): Candidate => {
    const { start } = blocks[block]!
    return { block, start, words: start, label: name?.name ?? '', name, shape: 'strong', markup: 'strong', first: true }
  }
  asking.forEach((asks, i) => {
    if (asks) found.push(label(i, null))
    else if (asking[i - 1] && isAnswer(blocks[i])) found.push(label(i, who))
  })
  return found
}

function isQuestion({ plain }: Reading, block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false
  if (!ASKS.test(plain.slice(Math.max(block.start, block.end - 6), block.end))) return false
  return (
    block.type === 'heading' ||
    block.marks.some(({ type, start, end }) => type !== 'link' && start - block.start < 3 && block.end - end < 3)
  )
}

const isAnswer = (block: Block | undefined): boolean => block?.type === 'paragraph' && block.end > block.start

/** Whom the title and the introduction are about: the name that comes most often, twice at least. */
function findSubject(reading: Reading, firstQuestion: number): string | null {
  const counts = new Map<string, number>()
  const count = (name: string): void => {
    if (parseLabelName(name)?.kind === 'person') counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  for (const block of reading.blocks.slice(0, firstQuestion)) {
    const text = reading.text.slice(block.start, block.end)
    for (const [name] of text.matchAll(LATIN_NAME)) count(name)
    for (const [run] of text.matchAll(HAN_RUN))
      for (let at = 0; at < run.length; at++)
        for (let size = 2; size <= 4; size++) if (at + size <= run.length) count(run.slice(at, at + size))
    for (const [name] of text.matchAll(/[\u3400-\u9fff]{1,6}(?:[·•・][\u3400-\u9fff]{1,6})+/g)) count(name)
  }
  const [best] = [...counts].filter(([, times]) => times > 1).sort(([a, m], [b, n]) => n - m || b.length - a.length)
  return best?.[0] ?? null
}
