import type { Speaker } from '../schema/index.ts'
import { oneLine, toJson } from './harmless.ts'
import { count } from './phrases.ts'
import type { TextOptions } from './style.ts'
import { width } from './wrap.ts'

export interface SpeakerList {
  path: string | null
  speakers: readonly (Speaker & { share: number })[]
}

export function speakersJson(list: SpeakerList): string {
  return `${toJson(list, 2)}\n`
}

export function speakersNdjson({ path, speakers }: SpeakerList): string {
  return speakers.map((speaker) => `${toJson({ path, ...speaker })}\n`).join('')
}

/** "Lin Jingyi  interviewee  12 turns  81 %  also 林静宜": a line each, in columns. */
export function speakersText({ path, speakers }: SpeakerList, { style }: TextOptions): string {
  const rows = speakers.map(({ name, role, turns, share, labels }) => {
    const others = labels.filter((label) => label !== name)
    return {
      cells: [oneLine(name), role, count(turns, 'turn'), `${Math.round(100 * share)} %`],
      also: others.length > 0 ? `also ${others.map(oneLine).join(', ')}` : '',
    }
  })
  const columns = [0, 1, 2, 3].map((i) => Math.max(0, ...rows.map(({ cells }) => width(cells[i]!))))
  const pad = (cell: string, i: number): string => {
    const blanks = ' '.repeat(columns[i]! - width(cell))
    return i < 2 ? cell + blanks : blanks + cell // numbers end at the right
  }
  const lines = rows.map(({ cells, also }) => {
    const [name, ...facts] = cells.map(pad)
    return `  ${[style.strong(name!), ...facts, style.faint(also)].join('  ').trimEnd()}`
  })
  return `${[style.heading(oneLine(path ?? 'stdin')), ...(lines.length > 0 ? lines : ['  nobody is named'])].join('\n')}\n`
}
