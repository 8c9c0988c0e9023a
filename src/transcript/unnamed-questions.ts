import type { Block, Reading } from '../source/reading.ts'
import type { Candidate } from './label-candidates.ts'
import { past } from './label-line.ts'
import { parseLabelName } from './label-name.ts'

/** ——您怎么看？ */
const DASH = /^\s*(?:[—―]{1,2}|–|--)\s*\S/
const DASHES = /[\s—―–-]*/y
const ASKS = /[?？][”"」』）)*]*$/
const LATIN_NAME = /[A-Z][\p{L}'’-]+(?: (?:de|van|von|[A-Z]\.|[A-Z][\p{L}'’-]+)){1,2}/gu
const OPENS_SENTENCE =
  /^(?:The|An?|In|On|At|For|With|From|By|To|If|When|And|But|Or|So|This|That|These|Those|My|Our|Your|We|It) /
const HAN_RUN = /\p{Script=Han}+/gu
const FOREIGN_NAME = /\p{Script=Han}{1,6}(?:[·•・]\p{Script=Han}{1,6})+/gu

/**
 * Interviews that name nobody at the turns: questions set apart as a whole (in bold, in italics, as headings, as
 * quotations, by a dash), answers in plain paragraphs under them. Gives a label for every question and one for every
 * answer, without words of their own.
 *
 * @param answers labels of the one who answers, where only he is named
 */
export function findUnnamedQuestions(reading: Reading, answers: readonly Candidate[] = []): Candidate[] {
  const { blocks } = reading
  const styles = blocks.map((block) => styleOf(reading, block))
  const style = questionStyle(reading, styles)
  if (style === null) return []
  const first = blocks.findIndex((block, i) => styles[i] === style && asks(reading, block))
  const named = new Map(answers.map((label) => [label.block, label]))
  const who = named.size > 0 ? null : parseLabelName(findSubject(reading, first) ?? '')
  const found: Candidate[] = []
  const label = (block: number, name: Candidate['name']): void => {
    const { start } = blocks[block]!
    found.push({
      block,
      start,
      words: past(reading.plain, start, DASHES),
      label: name?.name ?? '',
      name,
      shape: 'strong',
      markup: 'strong',
      first: true,
    })
  }
  let asking = false
  for (let i = first; i < blocks.length; i++) {
    const answer = named.get(i)
    if (answer) {
      found.push(answer)
      asking = false
    } else if (styles[i] === style) {
      if (!asking) label(i, null)
      asking = true
    } else if (asking && isAnswer(blocks[i])) {
      label(i, who)
      asking = false
    }
  }
  return found
}

/** How the whole of a block is set apart; null where it is not. */
function styleOf({ plain }: Reading, block: Block): string | null {
  if (block.end === block.start || (block.type !== 'paragraph' && block.type !== 'heading')) return null
  if (block.type === 'heading') return `heading ${block.depth}`
  const whole = block.marks.find(({ start, end }) => start - block.start < 3 && block.end - end < 3)
  if (whole?.type === 'strong' || whole?.type === 'emphasis') return whole.type
  if (block.containers.join(' ') === 'quote') return 'quote'
  return DASH.test(plain.slice(block.start, block.start + 4)) ? 'dash' : null
}

/**
 * The style in which most is asked: where a good part of what stands in it, run by run, asks, and has an answer under
 * it. Headings ask for other reasons too, so more of them have to.
 */
function questionStyle(reading: Reading, styles: readonly (string | null)[]): string | null {
  const { blocks } = reading
  let best: string | null = null
  let most = 1
  for (const style of new Set(styles)) {
    if (style === null) continue
    let runs = 0
    let asking = 0
    let answered = 0
    let first = -1
    for (let i = 0; i < blocks.length; i++) {
      if (styles[i] !== style) continue
      let question = false
      for (; styles[i] === style; i++) question ||= asks(reading, blocks[i]!)
      if (question && first < 0) first = i - 1
      if (first < 0) continue
      runs++
      if (question) asking++
      if (question && isAnswer(blocks[i])) answered++
    }
    const share = style.startsWith('heading') ? 0.5 : 0.3
    const throughout = asking >= 0.06 * (blocks.length - first)
    if (answered >= 0.6 * asking && asking >= share * runs && throughout && asking > most) {
      best = style
      most = asking
    }
  }
  return best
}

const asks = ({ plain }: Reading, { start, end }: Block): boolean =>
  ASKS.test(plain.slice(Math.max(start, end - 6), end))

const isAnswer = (block: Block | undefined): boolean => block?.type === 'paragraph' && block.end > block.start

/** What stands before a name, and behind it, where it cannot be part of another word: ——钟表匠顾怀安在… */
const BEFORE_NAME = /(?:^|[^\p{L}\p{N}]|[与和访话者人家长师匠授士员手生理])$/u
const BEHIND_NAME = /^(?:$|[^\p{L}\p{N}]|[在是说曾与和谈称从聊的认])/u

/**
 * Whom the title and the introduction are about: the name that comes most often, twice at least. Two or three Han
 * characters may be any word, so one of the places must show that a name begins and ends there.
 */
function findSubject(reading: Reading, firstQuestion: number): string | null {
  const counts = new Map<string, { times: number; sure: number }>()
  const count = (name: string, sure: boolean): void => {
    if (parseLabelName(name)?.kind !== 'person') return
    const known = counts.get(name) ?? { times: 0, sure: 0 }
    counts.set(name, { times: known.times + 1, sure: known.sure + (sure ? 1 : 0) })
  }
  for (const block of reading.blocks.slice(0, firstQuestion)) {
    const text = reading.text.slice(block.start, Math.min(block.end, block.start + 2000))
    for (const pattern of [LATIN_NAME, FOREIGN_NAME])
      for (const [name] of text.matchAll(pattern)) if (!OPENS_SENTENCE.test(name)) count(name, true)
    // "Ann Lee has built bridges for thirty years. We met Lee at noon."
    for (const name of counts.keys()) {
      const last = name.split(/[\s·•・]/).at(-1)!
      const alone =
        last === name || last.length < 2 || /^[a-z]/.test(last) ? 0 : text.split(last).length - text.split(name).length
      for (let i = 0; i < alone; i++) count(name, true)
    }
    for (const { 0: run, index } of text.matchAll(HAN_RUN))
      for (let at = index; at < index + run.length; at++)
        for (let end = at + 2; end <= at + 4 && end <= index + run.length; end++)
          count(
            text.slice(at, end),
            BEFORE_NAME.test(text.slice(Math.max(0, at - 1), at)) && BEHIND_NAME.test(text.slice(end, end + 1)),
          )
  }
  const names = [...counts].filter(([name, { times, sure }]) => times > 1 && sure >= (name.length === 2 ? 2 : 1))
  names.sort(([a, m], [b, n]) => n.times - m.times || b.length - a.length)
  return names[0]?.[0] ?? null
}
