import { decodeReference, REFERENCE } from './character-reference.ts'
import type { Range } from './mapped-text.ts'
import type { Reading } from './reading.ts'
import { ReadingBuilder } from './reading-builder.ts'

/** The time line of a SubRip or WebVTT cue, settings may follow it; of SubViewer: 0:00:01.000,0:00:04.000 or 00:00:01.00,00:00:04.00 */
const TIMES =
  /^[ \t]*(?:\d{1,2}:)?\d{1,2}:\d{2}[,.]\d{2,3}(?:[ \t]+-->[ \t]+|,)(?:(\d{1,2}):)?(\d{1,2}):(\d{2}[,.]\d{2,3}).*$/
const STARTS = /^[ \t]*(?:(\d{1,2}):)?(\d{1,2}):(\d{2}[,.]\d{2,3})/
/** `<v Ana>`, `<v.loud Ana Ruiz>`: whose voice it is from here on. */
const VOICE = /<v(?:\.[^\s>]*)?\s+([^>]+)>/g
/** Tags of both formats, `<i>` as well as `<00:12.000>`, and the positions that SubRip took over from others: `{\an8}`. */
const UNSEEN = /<\/?[a-z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}/iy
/** A silence of so many seconds begins a new paragraph. */
const PAUSE = 4

const facts = { type: 'paragraph', depth: 0, containers: [], item: false } as const

const seconds = (parts: RegExpExecArray): number =>
  Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]!.replace(',', '.'))

/** Lines that belong together, and the voice that says them. */
interface Paragraph {
  voice: Range | null
  lines: Range[]
}

/**
 * Reads SubRip and WebVTT: the words of neighbouring cues are lines of one paragraph, numbers and times are passed
 * over, and where another voice begins, its tag reads as a label ("<v Ana>" as "Ana:").
 */
export function readSubtitles(text: string, from: number): Reading {
  const builder = new ReadingBuilder()
  for (const { voice, lines } of paragraphsOf(text, from)) {
    if (lines.length === 0) continue
    builder.block(facts, { start: (voice ?? lines[0]!).start, end: lines.at(-1)!.end }, () => {
      if (voice) readLabel(builder, text, voice)
      lines.forEach((line, i) => {
        if (i > 0) builder.unit('\n', lines[i - 1]!.end, line.start)
        readLine(builder, text, line)
      })
    })
  }
  return builder.finish()
}

function paragraphsOf(text: string, from: number): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let until = Number.NEGATIVE_INFINITY
  let inCue = false
  let at = from
  for (const line of text.slice(from).split('\n')) {
    const content = line.replace(/\r$/, '')
    const times = TIMES.exec(content)
    if (times) {
      const begins = seconds(STARTS.exec(content)!)
      if (begins - until > PAUSE) paragraphs.push({ voice: null, lines: [] })
      until = seconds(times)
      inCue = true
    } else if (content.trim() === '') inCue = false
    else if (inCue) addLine(paragraphs, text, { start: at + content.search(/\S/), end: at + content.trimEnd().length })
    at += line.length + 1
  }
  return paragraphs
}

/** Where the line changes voices, it is cut. */
function addLine(paragraphs: Paragraph[], text: string, { start, end }: Range): void {
  let from = start
  const add = (to: number): void => {
    if (to > from && text.slice(from, to).trim() !== '') paragraphs.at(-1)!.lines.push({ start: from, end: to })
  }
  for (const { 0: tag, 1: name, index } of text.slice(start, end).matchAll(VOICE)) {
    add(start + index)
    from = start + index + tag.length
    const voice = { start: from - 1 - name!.length, end: from - 1 }
    const last = paragraphs.at(-1)!
    if (last.voice && text.slice(last.voice.start, last.voice.end) === name) continue
    if (last.lines.length > 0) paragraphs.push({ voice, lines: [] })
    else last.voice = voice
  }
  add(end)
}

function readLabel(builder: ReadingBuilder, text: string, { start, end }: Range): void {
  for (let i = start; i < end; i++) builder.unit(text[i]!, i, i + 1)
  for (const unit of ': ') builder.unit(unit, end, end + 1)
}

function readLine(builder: ReadingBuilder, text: string, { start, end }: Range): void {
  for (let at = start; at < end; ) {
    const unseen = /[<{]/.test(text[at]!) ? matchAt(UNSEEN, text, at) : null
    const reference = text[at] === '&' ? matchAt(REFERENCE, text, at) : null
    const length = (unseen ?? reference ?? ' ').length
    const seen = unseen === null ? (reference && decodeReference(reference)) || text.slice(at, at + length) : ''
    const exact = seen.length === length
    for (let i = 0; i < seen.length; i++) builder.unit(seen[i]!, exact ? at + i : at, exact ? at + i + 1 : at + length)
    at += length
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}
