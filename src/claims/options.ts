import type { Kind, Speaker } from '../schema/claim-set.ts'
import { type InputError, nearest, unknownName } from '../source/input-error.ts'
import { foldName } from '../transcript/label-name.ts'
import type { TurnLanguage } from './bilingual.ts'
import type { TopicFinder } from './topics.ts'

/** Which claims are wanted, and what the document does not say itself. */
export interface ExtractOptions {
  /** As the user gave it; goes into the result. */
  path?: string | null
  /** Of the bytes of the file; reckoned from the text where left out. */
  sha256?: string
  /** What the bytes of the file were decoded from; goes into the result where it is not UTF-8. */
  encoding?: string
  /** Claims of one speaker, by any of his labels or a part of one, or of 'all'; of the interviewees where left out. */
  speaker?: string
  topic?: string
  kind?: Kind
  /** Only so many, the most salient. They stay in the order of the document. */
  top?: number
  /** Date of publication, ISO; forecasts are dated from it. */
  published?: string
  /** Which of two languages, where the document says everything in both; the one that comes first where left out. */
  language?: TurnLanguage
  /** Who speaks in a text that names nobody. */
  assume?: string
}

/**
 * The names of the speakers whose claims are wanted; null stands for words that nobody is named for.
 *
 * @throws InputError where nobody has the name
 */
export function wantedSpeakers(
  speakers: readonly Speaker[],
  wanted: string | undefined,
): (name: string | null) => boolean {
  if (wanted === 'all') return () => true
  if (wanted === undefined) {
    const names = new Set(speakers.filter(({ role }) => role === 'interviewee').map(({ name }) => name))
    return names.size === 0 ? () => true : (name) => name === null || names.has(name)
  }
  const typed = fold(wanted)
  const known = speakers.map(({ name, labels }) => ({ name, called: [name, ...labels] }))
  const tests: readonly ((called: string) => boolean)[] = [
    (called) => fold(called) === typed,
    (called) => called.split(/[\s·・]+/).some((part) => fold(part) === typed),
    (called) => fold(called).includes(typed),
  ]
  for (const test of typed ? tests : []) {
    const names = new Set(known.filter(({ called }) => called.some(test)).map(({ name }) => name))
    if (names.size > 0) return (name) => name !== null && names.has(name)
  }
  throw unknownSpeaker(wanted, known)
}

/** A name as people type it: any script, width and case, no accents, blanks or points. */
const fold = (name: string): string => foldName(name.normalize('NFD').replace(/\p{Mn}/gu, ''))

/** Whatever label the typed name is near to, the speaker is offered by name. */
function unknownSpeaker(wanted: string, known: readonly { name: string; called: readonly string[] }[]): InputError {
  const nearLabels = new Set(
    nearest(
      wanted,
      known.flatMap(({ called }) => called),
    ),
  )
  const near = known.filter(({ called }) => called.some((one) => nearLabels.has(one))).map(({ name }) => name)
  return unknownName(
    'speaker',
    wanted,
    known.map(({ name }) => name),
    near,
  )
}

/** @throws InputError where no pack has the topic */
export function wantedTopic(finder: TopicFinder, wanted: string | undefined): (topics: readonly string[]) => boolean {
  if (wanted === undefined) return () => true
  if (!finder.ids.includes(wanted)) throw unknownName('topic', wanted, finder.ids)
  return (topics) => topics.includes(wanted)
}
