import type { Speaker } from '../schema/claim-set.ts'
import { normalise } from '../source/normalise.ts'
import type { Reading } from '../source/reading.ts'
import { findInsertions, joinBody } from './body.ts'
import { findCast, roleInCast } from './cast.ts'
import { findGlued } from './glued-labels.ts'
import { type Candidate, findCandidates } from './label-candidates.ts'
import { decideLabels, inOrder } from './label-decision.ts'
import { gluedCandidates } from './label-inside.ts'
import { foldName } from './label-name.ts'
import { aliasesOf, findTold, passagesOf, peopleTold } from './narration.ts'
import { findPeople, type Person } from './people.ts'
import { settingOf } from './pieces.ts'
import { endsInQuestion, questionOf } from './questions.ts'
import { assignRoles, leadsBy, type Part } from './roles.ts'
import { splitSentences } from './sentences.ts'
import type { Passage, Sentence, Transcript, TranscriptOptions } from './transcript.ts'
import { type Cut, cutTurns } from './turns.ts'
import { readUnlabelled } from './unlabelled.ts'
import { findUnnamedQuestions } from './unnamed-questions.ts'

export type { Passage, Question, Sentence, Transcript, TranscriptForm, TranscriptOptions } from './transcript.ts'

/** What was read of a document, for the source, its claims and their comparison each ask for it. */
const known = new WeakMap<Reading, Transcript>()

/** Finds out who says what: speakers with their roles, turns with the question that each answers, quotations, reports. */
export function readTranscript(reading: Reading, options: TranscriptOptions = {}): Transcript {
  if (options.assume) return read(reading, options)
  const transcript = known.get(reading) ?? read(reading, options)
  known.set(reading, transcript)
  return transcript
}

function read(reading: Reading, options: TranscriptOptions): Transcript {
  const labels = findLabels(reading)
  if (labels.length > 0) return readTurns(reading, labels, options)
  return readNarrated(reading) ?? readBare(reading, options)
}

function findLabels(reading: Reading): Candidate[] {
  const candidates = findCandidates(reading)
  const labels = decideLabels(reading, candidates)
  if (labels.length === 0) {
    const glued = gluedCandidates(reading)
    const inside = glued.length > 2 ? decideLabels(reading, inOrder([...candidates, ...glued])) : []
    return inside.length > 0 ? inside : findUnnamedQuestions(reading, answersOf(candidates))
  }
  if (new Set(labels.map(({ name }) => name?.key)).size === 1) {
    const questions = findUnnamedQuestions(reading, labels)
    if (questions.length > labels.length) return questions
  }
  const glued = findGlued(reading, labels)
  return glued.length === 0 ? labels : inOrder([...labels, ...glued])
}

/** Where labels are too few to show it: those of the one person who is named at the head of several paragraphs. */
function answersOf(candidates: readonly Candidate[]): Candidate[] {
  const heads = candidates.filter(({ first, shape, name }) => first && shape === 'colon' && name?.kind === 'person')
  const counts = new Map<string, Candidate[]>()
  for (const head of heads) {
    const same = counts.get(head.name!.key)
    if (same) same.push(head)
    else counts.set(head.name!.key, [head])
  }
  const most = [...counts.values()].reduce((best, same) => (same.length > best.length ? same : best), [])
  return most.length > 1 && most.length > 0.6 * heads.length ? most : []
}

function readTurns(reading: Reading, labels: readonly Candidate[], { assume }: TranscriptOptions): Transcript {
  const setting = settingOf(reading, labels.length)
  const cut = cutTurns(reading, labels, setting)
  const insertions = findInsertions(reading)
  const people = findPeople(
    reading,
    cut.turns.flatMap(({ label: { label, name } }) => (name ? [{ label, name }] : [])),
  )
  const cast = findCast(reading, labels[0]!.start)
  for (const person of people) person.role ??= roleInCast(cast, person)
  const personOf = new Map<string, Person>(
    people.flatMap((person) => [...person.keys].map((key) => [key, person] as const)),
  )
  const turns = new Map<string, number>()
  const passages: Passage[] = []
  for (const { label, pieces, section } of cut.turns) {
    const named = label.name ? personOf.get(label.name.key)!.name : null
    const body = joinBody(reading, pieces, insertions, setting)
    if (body.length === 0) continue
    if (named) turns.set(named, (turns.get(named) ?? 0) + 1)
    passages.push({ speaker: named, mode: 'speech', body, section, question: null, sentences: splitSentences(body) })
  }
  const named = describeSpeakers(people, passages, turns)
  linkQuestions(passages, named)
  const speakers = assume ? [...named, ...assumeSpeaker(passages, assume, named)] : named
  return { form: 'labelled', speakers, passages: [...readPreface(reading, cut, speakers), ...passages] }
}

/** Answers of nobody get the speaker that the user names; questions without a name stay the interviewer's. */
function assumeSpeaker(passages: readonly Passage[], name: string, known: readonly Speaker[]): Speaker[] {
  const his = passages.filter((passage) => passage.speaker === null && !endsInQuestion(passage))
  for (const passage of his) passage.speaker = name
  const isNew = his.length > 0 && !known.some((speaker) => speaker.name === name)
  return isNew ? [{ name, role: 'interviewee', labels: [], turns: his.length }] : []
}

/** What the introduction quotes and reports of the interviewees. */
function readPreface(reading: Reading, { before }: Cut, speakers: readonly Speaker[]): Passage[] {
  const names = new Map<string, string>()
  const interviewed = speakers.filter(({ role }) => role === 'interviewee')
  for (const { name } of interviewed) for (const alias of aliasesOf(name)) names.set(alias, name)
  const told = findTold(
    reading,
    before,
    [...speakers]
      .sort((a, b) => Number(b.role === 'interviewee') - Number(a.role === 'interviewee'))
      .map(({ name }) => normalise(name)),
    interviewed.length === 1 ? normalise(interviewed[0]!.name) : null,
  )
  const speakerOf = (subject: string): string | undefined => names.get(foldName(subject))
  return passagesOf(reading, told, (subject) => speakerOf(subject) ?? speakerOf(subject.split(/\s+/).at(-1)!) ?? null)
}

/** An article without turns that quotes: at least twice, and as a good part of it. */
function readNarrated(reading: Reading): Transcript | null {
  const first = findTold(reading, reading.blocks.keys(), [])
  const told =
    first.length === 0 ? first : findTold(reading, reading.blocks.keys(), [...peopleTold(reading, first).keys()])
  const names = peopleTold(reading, told)
  const passages = passagesOf(reading, told, (subject) => names.get(subject) ?? null)
  const length = passages.reduce((sum, { body }) => sum + body.length, 0)
  if (passages.length < 2 || length < 0.15 * reading.length) return null
  const speakers = [...new Set(passages.map(({ speaker }) => speaker!))].map((name): Speaker => {
    const labels = [...names].filter(([, full]) => full === name).map(([subject]) => subject)
    return { name, role: 'interviewee', labels, turns: 0 }
  })
  return { form: 'narrated', speakers, passages }
}

function readBare(reading: Reading, { assume }: TranscriptOptions): Transcript {
  const passages = readUnlabelled(reading, settingOf(reading, 0), assume ?? null)
  const speakers: Speaker[] = assume ? [{ name: assume, role: 'interviewee', labels: [], turns: passages.length }] : []
  return { form: 'unlabelled', speakers, passages }
}

/** So many turns at the beginning and at the end may welcome and thank. */
const WELCOME = 6
const FAREWELL = 3

function describeSpeakers(
  people: readonly Person[],
  passages: readonly Passage[],
  turns: ReadonlyMap<string, number>,
): Speaker[] {
  const parts = new Map<string, Part>(
    people.map(({ name, role }) => [name, { said: role, turns: turns.get(name) ?? 0, length: 0, asks: 0, leads: 0 }]),
  )
  for (const passage of passages) {
    const part = parts.get(passage.speaker ?? '')
    if (!part) continue
    part.length += passage.body.length
    if (endsInQuestion(passage)) part.asks++
  }
  for (const passage of [...passages.slice(0, WELCOME), ...passages.slice(WELCOME).slice(-FAREWELL)]) {
    const part = parts.get(passage.speaker ?? '')
    if (part) part.leads += leadsBy(passage.body.plain.slice(0, 2000))
  }
  for (const part of parts.values()) part.leads = Math.sign(part.leads)
  const roles = assignRoles(people.map(({ name }) => parts.get(name)!))
  return people.map(({ name, labels }, i) => ({ name, role: roles[i]!, labels, turns: parts.get(name)!.turns }))
}

/** An interviewee answers the last turn before his that is nobody's answer; of two languages, the one in his own. */
function linkQuestions(passages: readonly Passage[], speakers: readonly Speaker[]): void {
  const answering = new Set(speakers.filter(({ role }) => role === 'interviewee').map(({ name }) => name))
  const languageOf = ({ sentences }: Passage): Sentence['language'] | undefined => sentences[0]?.language
  let asking: Passage[] = []
  let answered = false
  const answers = (passage: Passage): boolean =>
    passage.speaker === null ? !endsInQuestion(passage) : answering.has(passage.speaker)
  for (const passage of passages) {
    if (answers(passage)) {
      const own = asking.findLast((other) => languageOf(other) === languageOf(passage)) ?? asking.at(-1)
      if (own) passage.question = questionOf(own, languageOf(passage))
      answered = true
    } else {
      asking = answered ? [passage] : [...asking.slice(-3), passage]
      answered = false
    }
  }
}
