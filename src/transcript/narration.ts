import type { Range } from '../source/mapped-text.ts'
import type { Block, Reading } from '../source/reading.ts'
import { type Attribution, findAttributions, PRONOUN } from './attributions.ts'
import { kindWithin } from './furniture.ts'
import { foldName, parseLabelName } from './label-name.ts'
import { findQuotes, isUtterance, type Quoted } from './quotes.ts'
import { firstFrom } from './ranges.ts'
import { splitSentences } from './sentences.ts'
import type { Passage } from './transcript.ts'
import { sectionOf } from './turns.ts'

/** Somebody's words, or their content, in a narrator's text. */
export interface Told extends Range {
  mode: 'quotation' | 'report'
  /** As the narrator names him. */
  subject: string
  section: string | null
}

interface Paragraph {
  quotes: Quoted[]
  attributions: Attribution[]
}

/**
 * What a narrator quotes and reports in these blocks, in order. Ordinary narration gives nothing.
 *
 * @param about whom "he" means where nobody has been named
 */
export function findTold(
  reading: Reading,
  indexes: Iterable<number>,
  known: readonly string[],
  about: string | null = null,
): Told[] {
  const told: Told[] = []
  const speaking = new Subjects(about)
  let section: string | null = null
  let waiting: Quoted[] = []
  for (const index of indexes) {
    const block = reading.blocks[index]!
    if (block.type === 'heading') section = sectionOf(reading, block) ?? section
    if (block.type !== 'paragraph' || kindWithin(reading, index) !== 'words') continue
    const { quotes, attributions } = readParagraph(reading, block, known)
    const whole =
      quotes.length === 1 && quotes[0]!.end - quotes[0]!.start > 0.95 * (block.end - block.start) ? quotes[0]! : null
    if (whole && attributions.length === 0) {
      // A pull quote, or a quotation in a paragraph of its own: its speaker is named at the end of the paragraph before, or in the next.
      waiting.push(whole)
      continue
    }
    const here = attribute(reading, block, { quotes, attributions }, speaking, waiting, known)
    waiting = []
    for (const piece of here) told.push({ ...piece, section })
  }
  return told.sort((a, b) => a.start - b.start)
}

function readParagraph(reading: Reading, block: Block, known: readonly string[]): Paragraph {
  const { plain } = reading
  const quotes = findQuotes(plain, block)
  let narrator = ''
  let at = block.start
  for (const { inner } of quotes) {
    narrator += plain.slice(at, inner.start) + ' '.repeat(inner.end - inner.start)
    at = inner.end
  }
  narrator += plain.slice(at, block.end)
  const shift = ({ start, end }: Range): Range => ({ start: start + block.start, end: end + block.start })
  const ends = splitSentences(reading.slice(block.start, block.end))
    .map(({ end }) => end)
    .filter((end) => {
      const quote = quotes[firstFrom(quotes, end + block.start) - 1]
      return !quote || quote.end <= end + block.start
    })
  const sentences = ends.map((end, i) => ({ start: i === 0 ? 0 : ends[i - 1]!, end }))
  const attributions = findAttributions(narrator, sentences, known).map((found) => ({
    ...found,
    ...shift(found),
    content: found.content && shift(found.content),
    before: found.before && shift(found.before),
  }))
  return { quotes, attributions }
}

/** Resolves he, she and a left-out subject to who spoke last. */
class Subjects {
  last: string | null
  constructor(about: string | null) {
    this.last = about
  }
  /** @param mentioned those whom the paragraph has named so far: "he" is one of them, the last to speak if he is among them. */
  resolve(subject: string | null, mentioned: readonly string[]): string | null {
    if (subject !== PRONOUN && subject !== '') this.last = subject
    else if (mentioned.length > 0 && (this.last === null || !mentioned.includes(this.last))) this.last = mentioned[0]!
    return this.last
  }
}

function attribute(
  reading: Reading,
  block: Block,
  { quotes, attributions }: Paragraph,
  speaking: Subjects,
  waiting: readonly Quoted[],
  known: readonly string[],
): Omit<Told, 'section'>[] {
  const { plain } = reading
  const told: Omit<Told, 'section'>[] = []
  const owners = new Map<Quoted, string | null>()
  let named: string | null = null
  for (const { subject, start, end, content, before } of attributions) {
    const who = speaking.resolve(
      subject,
      known.filter((name) => plain.slice(block.start, start).includes(name)),
    )
    named ??= who
    const at = firstFrom(quotes, end - 1)
    const next = quotes[at] && plain.slice(end, quotes[at].start).trim() === '' ? quotes[at] : undefined
    const previous = quotes[firstFrom(quotes, start) - 1]
    const between = previous ? plain.slice(previous.end, start) : ''
    if (next) owners.set(next, who)
    if (
      previous &&
      !owners.has(previous) &&
      (/^[\s,]*$/.test(between) || (!content && !next && !/[。.!?！？;]/.test(between)))
    )
      owners.set(previous, who)
    if (!who) continue
    const report = next ? null : (content ?? before)
    const quoted = report ? quotes.slice(firstFrom(quotes, report.start), firstFrom(quotes, report.end)) : []
    if (report && !quoted.some((quote) => isUtterance(plain, quote)))
      told.push({ ...report, mode: 'report', subject: who })
    else if (!content && !next && !previous) for (const quote of waiting) told.push(quotation(plain, quote, who))
  }
  // Quotations that nobody is named for go on with who was quoted before in the paragraph, else with the next.
  let owner = named
  for (const quote of quotes) {
    const utterance = isUtterance(plain, quote)
    if (owners.has(quote)) owner = owners.get(quote)!
    else if (!utterance || !/[。！？!?.]["”」』]?$/.test(plain.slice(quote.start, quote.end)) || owners.size === 0)
      continue
    if (owner && utterance) told.push(quotation(plain, quote, owner))
  }
  return told
}

function quotation(plain: string, { inner }: Quoted, subject: string): Omit<Told, 'section'> {
  let { start, end } = inner
  while (start < end && /\s/.test(plain[start]!)) start++
  while (end > start && /[\s,]/.test(plain[end - 1]!)) end--
  return { start, end, mode: 'quotation', subject }
}

/** The names under which narrators speak of somebody: whole, by surname, by given name in Chinese. */
export function aliasesOf(name: string): string[] {
  const words = name.split(/\s+/)
  const parts = name.split(/[·•・]/)
  const last = words.length > 1 && words.at(-1)!.length > 2 ? [words.at(-1)!] : []
  const both = parts.length > 1 ? [parts.at(-1)!] : []
  return [name, ...last, ...both].map(foldName)
}

/** Turns what was told into passages of the people known; what others say is left out. */
export function passagesOf(
  reading: Reading,
  told: readonly Told[],
  speakerOf: (subject: string) => string | null,
): Passage[] {
  return told.flatMap(({ start, end, mode, subject, section }) => {
    const speaker = speakerOf(subject)
    if (!speaker || end <= start) return []
    const body = reading.slice(start, end)
    return [{ speaker, mode, body, section, question: null, sentences: splitSentences(body) }]
  })
}

/** In an article without turns: whom it quotes, by the fullest name it gives. */
export function peopleTold(reading: Reading, told: readonly Told[]): Map<string, string> {
  const counts = new Map<string, number>()
  for (const { subject } of told) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  const names = new Map<string, string>()
  for (const [subject, count] of counts) {
    const kind = parseLabelName(subject)?.kind
    if (kind !== 'person' && !(kind === 'short' && count > 1)) continue
    names.set(subject, fullName(reading.plain, subject))
  }
  return names
}

/** "Lindholm" → "Greta Lindholm", where the text says so somewhere. */
function fullName(plain: string, name: string): string {
  if (/\s/.test(name) || !/^[A-Z]/.test(name)) return name
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
    const first = /[A-Z][\p{L}'’-]+(?: [A-Z]\.)? $/u.exec(plain.slice(Math.max(0, at - 24), at))?.[0].trim()
    if (
      first &&
      parseLabelName(`${first} ${name}`)?.kind === 'person' &&
      !/^(?:Mr|Mrs|Ms|Dr|Prof|Professor|The|And|But)$/.test(first)
    )
      return `${first} ${name}`
  }
  return name
}
