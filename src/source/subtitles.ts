import type { Reading } from './reading.ts'
import { ReadingBuilder } from './reading-builder.ts'

/** The time line of a SubRip or WebVTT cue; settings may follow it. */
const TIMES = /^[ \t]*(?:\d{1,2}:)?\d{1,2}:\d{2}[,.]\d{3}[ \t]+-->[ \t]+(?:(\d{1,2}):)?(\d{1,2}):(\d{2})[,.](\d{3}).*$/
const STARTS = /^[ \t]*(?:(\d{1,2}):)?(\d{1,2}):(\d{2})[,.](\d{3})/
const TAG = /<(?:v(?:\.[^\s>]*)?\s+([^>]+)|[^<>]*)>/y
/** A silence of so many seconds begins a new paragraph. */
const PAUSE = 4

const facts = { type: 'paragraph', depth: 0, containers: [], item: false } as const

const seconds = (parts: RegExpExecArray): number =>
  Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]) + Number(parts[4]) / 1000

/**
 * Reads SubRip and WebVTT: the words of neighbouring cues are lines of one paragraph, numbers and times are passed
 * over, and a voice tag reads as a label ("<v Ana>" as "Ana:").
 */
export function readSubtitles(text: string, from: number): Reading {
  const builder = new ReadingBuilder()
  const paragraphs: { start: number; end: number }[][] = []
  let until = Number.NEGATIVE_INFINITY
  let cue: { start: number; end: number }[] | null = null
  let at = from
  for (const line of text.slice(from).split('\n')) {
    const content = line.replace(/\r$/, '')
    const times = TIMES.exec(content)
    if (times) {
      const begins = seconds(STARTS.exec(content)!)
      if (begins - until > PAUSE) paragraphs.push([])
      until = seconds(times)
      cue = paragraphs.at(-1)!
    } else if (content.trim() === '') cue = null
    else cue?.push({ start: at + content.search(/\S/), end: at + content.trimEnd().length })
    at += line.length + 1
  }
  for (const lines of paragraphs) {
    if (lines.length === 0) continue
    builder.block(facts, { start: lines[0]!.start, end: lines.at(-1)!.end }, () => {
      lines.forEach((line, i) => {
        if (i > 0) builder.unit('\n', lines[i - 1]!.end, line.start)
        readLine(builder, text, line.start, line.end)
      })
    })
  }
  return builder.finish()
}

function readLine(builder: ReadingBuilder, text: string, start: number, end: number): void {
  for (let at = start; at < end; ) {
    TAG.lastIndex = at
    const tag = text[at] === '<' ? TAG.exec(text) : null
    if (!tag) {
      builder.unit(text[at]!, at, at + 1)
      at++
      continue
    }
    const close = at + tag[0].length - 1
    if (tag[1]) {
      const name = close - tag[1].length
      for (let i = name; i < close; i++) builder.unit(text[i]!, i, i + 1)
      builder.unit(':', close, close + 1)
      builder.unit(' ', close, close + 1)
    }
    at = close + 1
  }
}
