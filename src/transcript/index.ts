import type { Speaker } from '../schema/claim-set.ts'
import type { Reading } from '../source/reading.ts'
import { joinBody } from './body.ts'
import { findCandidates } from './label-candidates.ts'
import { decideLabels } from './label-decision.ts'
import { findPeople, type Person } from './people.ts'
import { endsInQuestion, questionOf } from './questions.ts'
import { assignRoles, type Part } from './roles.ts'
import { splitSentences } from './sentences.ts'
import type { Passage, Transcript, TranscriptOptions } from './transcript.ts'
import { cutTurns, isCaptioned } from './turns.ts'

export type { Passage, Question, Sentence, Transcript, TranscriptForm, TranscriptOptions } from './transcript.ts'

/** Finds out who says what: speakers with their roles, turns with the question that each answers, quotations, reports. */
export function readTranscript(reading: Reading, options: TranscriptOptions = {}): Transcript {
  const labels = decideLabels(reading, findCandidates(reading))
  const captions = isCaptioned(reading, labels)
  const { turns } = cutTurns(reading, labels)
  const people = findPeople(
    reading,
    turns.flatMap(({ label }) => (label.name ? [{ label: label.label, name: label.name }] : [])),
  )
  const personOf = new Map<string, Person>(
    people.flatMap((person) => [...person.keys].map((key) => [key, person] as const)),
  )
  const passages: Passage[] = []
  for (const { label, paragraphs, section } of turns) {
    const body = joinBody(reading, paragraphs, captions)
    if (body.length === 0) continue
    const speaker = label.name ? personOf.get(label.name.key)!.name : (options.assume ?? null)
    passages.push({ speaker, mode: 'speech', body, section, question: null, sentences: splitSentences(body) })
  }
  const speakers = describeSpeakers(people, passages)
  linkQuestions(passages, speakers)
  return { form: 'labelled', speakers, passages }
}

function describeSpeakers(people: readonly Person[], passages: readonly Passage[]): Speaker[] {
  const parts = new Map<string, Part>(
    people.map(({ name, role }) => [name, { said: role, turns: 0, length: 0, asks: 0 }]),
  )
  for (const passage of passages) {
    const part = parts.get(passage.speaker ?? '')
    if (!part) continue
    part.turns++
    part.length += passage.body.length
    if (endsInQuestion(passage)) part.asks++
  }
  const roles = assignRoles(people.map(({ name }) => parts.get(name)!))
  return people.map(({ name, labels }, i) => ({ name, role: roles[i]!, labels, turns: parts.get(name)!.turns }))
}

/** An interviewee answers the last turn before his that is nobody's answer. */
function linkQuestions(passages: readonly Passage[], speakers: readonly Speaker[]): void {
  const answering = new Set(speakers.filter(({ role }) => role === 'interviewee').map(({ name }) => name))
  let asking: Passage | null = null
  for (const passage of passages) {
    if (passage.speaker === null || !answering.has(passage.speaker)) asking = passage
    else if (asking) passage.question = questionOf(asking)
  }
}
