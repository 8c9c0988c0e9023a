import type { Speaker } from '../schema/claim-set.ts'
import type { Document } from '../source/document.ts'
import { readTranscript } from '../transcript/index.ts'

export interface SpeakerShare extends Speaker {
  /** Of all that is said, by letters. */
  share: number
}

/** Who speaks in a document, in which role, how much; those who say most come first. */
export function speakersOf(document: Document, assume?: string): SpeakerShare[] {
  const { speakers, passages } = readTranscript(document.reading, { assume })
  const lengths = new Map<string | null, number>()
  let whole = 0
  for (const { speaker, body } of passages) {
    lengths.set(speaker, (lengths.get(speaker) ?? 0) + body.length)
    whole += body.length
  }
  const share = (name: string): number =>
    whole === 0 ? 0 : Math.round((1000 * (lengths.get(name) ?? 0)) / whole) / 1000
  return speakers
    .map((speaker) => ({ ...speaker, share: share(speaker.name) }))
    .sort((a, b) => b.share - a.share || b.turns - a.turns)
}
