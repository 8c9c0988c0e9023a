import type { Mode, Speaker } from '../schema/claim-set.ts'
import type { MappedText, Range } from '../source/mapped-text.ts'

/** A sentence of a passage, as a range of the passage's body. */
export interface Sentence extends Range {
  /** 'zh' where Han characters prevail: word lists are chosen by the sentence, not by the document. */
  language: 'en' | 'zh'
  /** Begins a paragraph of the body. */
  opens: boolean
}

/** What a turn answers. */
export interface Question {
  speaker: string | null
  body: MappedText
  /** Of `body`. */
  range: Range
}

/**
 * Words of one speaker: a turn, or what a narrator quotes or reports of him. `body` holds the words alone (no label,
 * time mark, picture or heading), paragraphs separated by a line feed, every unit mapped to the file.
 */
export interface Passage {
  speaker: string | null
  mode: Mode
  body: MappedText
  /** The heading that the passage begins under. */
  section: string | null
  question: Question | null
  sentences: Sentence[]
}

/** `labelled`: turns with labels · `narrated`: an article that quotes · `unlabelled`: words of nobody the document names. */
export type TranscriptForm = 'labelled' | 'narrated' | 'unlabelled'

/** The document as who said what, in order. */
export interface Transcript {
  form: TranscriptForm
  speakers: Speaker[]
  passages: Passage[]
}

export interface TranscriptOptions {
  /** Who speaks where the document names nobody. */
  assume?: string | undefined
}
