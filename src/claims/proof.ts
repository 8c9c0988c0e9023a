import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { ClaimSet, Span } from '../schema/index.ts'
import { normalise } from '../source/normalise.ts'
import { findInsertions } from '../transcript/body.ts'
import { TIME_MARK } from '../transcript/time-marks.ts'

/** A claim that its own source does not bear out: a defect of this program, never of the document. */
export class ProofError extends Error {
  readonly report: readonly string[]

  constructor(report: readonly string[]) {
    super(`${report.length} claim(s) could not be proven against the text`)
    this.name = 'ProofError'
    this.report = report
  }
}

const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z0-9]{1,31}));?/gi
/**
 * What a reader may not see, and what he sees as something else: comments, elements that pages hide, marks of
 * footnotes, exponents, pictures, destinations of links, tags, character references, times and positions of captions,
 * time marks, bullets and numbers of lists, NUL.
 */
const SPECIAL = new RegExp(
  [
    /<!--[\s\S]*?-->/,
    /<(?:[!?]|\/[^a-z>])[^>]*>/,
    /<(?<unread>script|style|noscript|template|button|select|textarea|iframe|svg)\b[^>]*>[\s\S]*?<\/\k<unread>>/,
    /<(?<hidden>[a-z][a-z0-9-]*)\s[^>]*?(?:\shidden\b|display:\s*none)[^>]*>[\s\S]*?<\/\k<hidden>>/,
    /<a\s[^>]*#[^>]*>\s*\[?(?:\d{1,3}|[*†‡§])\]?\s*<\/a>/,
    /<sup\b[^>]*>\s*<a\b[^>]*>\s*\[?(?:\d{1,3}|[*†‡§])\]?\s*<\/a>\s*<\/sup>/,
    /(?<!\d)<sup\b[^>]*>\s*\[?(?:\d{1,3}|[*†‡§])\]?\s*<\/sup>/,
    /<sup\b[^>]*>(?=[-−–]?\d)/,
    /!\[[^\]]*\]\([^)]*\)/,
    /\]\((?:[^()\\]|\\.|\([^()]*\))*\)/,
    /\]\[[^\]]*\]/,
    /<\/?[a-z][^\s>/]*(?:[\s/](?:[^>=]|=(?:\s*"[^"]*"|\s*'[^']*'|(?!\s*["'])))*)?>/,
    /<\d[\d:.]*>/,
    /\{\\[^{}]*\}/,
    REFERENCE,
    /^\d+[ \t]*$/,
    /^[ \t]*(?:\d+:)?\d+:\d\d[,.]\d{2,3}(?:[ \t]+-->|,(?:\d+:)?\d+:\d\d[,.]\d{2}).*$/,
    new RegExp(`(?<![\\d:])${TIME_MARK}(?:\\s*[-–—]+)?`),
    /(?<!\d)\d{1,2}(?::\d{2}){1,2}(?:\s*[-–—~至]\s*\d{1,2}(?::\d{2}){1,2})?(?!\d)(?:\s*[-–—])?/,
    /^[ \t>]*(?:\d{1,3}[.)]|[-+]) /,
    /\0/,
    />/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gim',
)
/** Blanks, and the characters that markup is made of. Everything else must agree one by one. */
const MARKUP = /[\s*_`~[\]()（）【】<>#|\\!·]+/g

const bare = (text: string): string => text.replaceAll(MARKUP, '')

function decode(raw: string): string {
  return raw
    .replaceAll('\0', '\ufffd')
    .replaceAll(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return decodeNamedCharacterReference(name) || whole
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
    })
}

/** The ways in which a special piece may read: decoded, as it stands (it was no markup after all), or not at all. */
function readingsOf(piece: string): string[] {
  const readings = [bare(decode(piece)), bare(piece)]
  if (piece.startsWith('&') || piece === '\0') return readings
  if (piece === '>') return ['', ':'] // the end of a voice tag, which reads as a label
  if (/^<sup\b[^>]*>$/i.test(piece)) readings.push('^')
  if (piece.startsWith('<')) readings.push(bare(decode(piece.replaceAll(/<[^<>]*>/g, ''))))
  // A link that is broken off is text, and in that text there may be what is none: "](http://a<!-- b -->.org".
  return [...readings, '', bare(decode(piece.slice(1).replaceAll(SPECIAL, '')))]
}

/**
 * Whether a raw passage reads as the quote. Judged from the two strings alone, without the map that made the quote,
 * so that a fault in the map cannot hide itself: word for word, digit for digit, mark for mark.
 */
export function readsAs(raw: string, quote: string): boolean {
  return raw === quote || agrees(raw, quote) || agrees(spokenOf(raw), quote)
}

/** Without notes in brackets: "We met [Editor's note: in May] by the sea." */
function spokenOf(raw: string): string {
  let spoken = ''
  let from = 0
  for (const { start, end } of findInsertions({ plain: normalise(raw) })) {
    spoken += raw.slice(from, start)
    from = end
  }
  return spoken + raw.slice(from)
}

function agrees(raw: string, quote: string): boolean {
  const seen = bare(quote)
  /** How much of the quote has been read; more than one where a special piece may read in several ways. */
  let reached = new Set([0])
  const read = (readings: readonly string[]): void => {
    const next = new Set<number>()
    for (const at of reached)
      for (const reading of readings) if (seen.startsWith(reading, at)) next.add(at + reading.length)
    reached = next
  }
  let from = 0
  for (const special of raw.matchAll(SPECIAL)) {
    read([bare(raw.slice(from, special.index))])
    read(readingsOf(special[0]))
    if (reached.size === 0) return false
    from = special.index + special[0].length
  }
  read([bare(raw.slice(from))])
  return reached.has(seen.length)
}

/** The words of somebody: where they stand in the file. */
export interface Spoken {
  speaker: string | null
  start: number
  end: number
}

/**
 * Proves every claim of a set against the text it came from.
 *
 * @param spoken who speaks where, in order and without overlap
 * @throws ProofError naming each claim that fails and why
 */
export function proveClaims(set: ClaimSet, text: string, spoken: readonly Spoken[]): void {
  const report: string[] = []
  const ids = new Set<string>()
  for (const claim of set.claims) {
    const fail = (reason: string): void => {
      report.push(`${claim.id} (line ${claim.span.start.line}): ${reason}`)
    }
    const holds = (span: Span, shown: string): boolean => readsAs(text.slice(span.start.offset, span.end.offset), shown)

    if (ids.has(claim.id)) fail('another claim has the same id')
    ids.add(claim.id)
    const raw = text.slice(claim.span.start.offset, claim.span.end.offset)
    if (raw !== (claim.raw ?? claim.quote)) fail('its span does not hold its raw passage')
    if (!readsAs(raw, claim.quote)) fail('its raw passage does not read as its quote')
    if (!isPlaced(claim.span, text)) fail('its line and column do not fit its offsets')
    const turn = turnAt(spoken, claim.span.start.offset)
    if (!turn || turn.speaker !== claim.speaker || claim.span.end.offset > turn.end)
      fail('it does not stand in its speaker’s words')
    for (const part of [...claim.quantities, ...claim.hedges]) {
      if (part.span.start.offset < claim.span.start.offset || part.span.end.offset > claim.span.end.offset)
        fail(`“${part.text}” lies outside of it`)
      if (!holds(part.span, part.text)) fail(`the text does not say “${part.text}” where it should`)
    }
    if (claim.question && !holds(claim.question.span, claim.question.quote))
      fail('its question is not what the text asks')
    const { detail } = claim
    const parts =
      detail?.type === 'comparison' ? [detail.left, detail.right] : detail?.type === 'timeline' ? detail.estimates : []
    for (const part of parts)
      if (!holds(part.span, part.text)) fail(`the text does not say “${part.text}” where it should`)
  }
  if (report.length > 0) throw new ProofError(report)
}

function turnAt(spoken: readonly Spoken[], offset: number): Spoken | undefined {
  let low = 0
  let high = spoken.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (spoken[middle]!.end <= offset) low = middle + 1
    else if (spoken[middle]!.start > offset) high = middle - 1
    else return spoken[middle]
  }
  return undefined
}

/** Checks line and column by what stands before the place, not by the index that computed them. */
function isPlaced({ start }: Span, text: string): boolean {
  const before = text.slice(Math.max(0, start.offset - start.column + 1), start.offset)
  const opens = start.offset - start.column + 1
  return !/[\r\n]/.test(before) && (opens === 0 || /[\r\n]/.test(text[opens - 1]!))
}
