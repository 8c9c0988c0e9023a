/** The word lists by which a transcript is read. A list is one string of terms, separated by commas or line ends. */

export interface RoleLists {
  /** Words that name a part in the conversation where a label may give a name. Singular, lower case. */
  interviewer: string
  interviewee: string
  audience: string
  other: string
  /** A voice that somebody told apart and nobody named: Speaker 2, 发言人1 */
  voice: string
  /** Notes behind a name that belong to the voice: what follows is not the person's own wording. */
  voiceNotes: string
  /** Notes behind a name that say how somebody is heard, and change nothing about who it is. */
  mannerNotes: string
  /** Titles of those who ask in a hearing. */
  askingTitles: string
  /** What only those say who lead the conversation, at its beginning and end. */
  hosting: string
  /** What only those say who are asked to it. */
  invited: string
}

export interface LabelLists {
  /** Before a name in English, before or behind one in Chinese. */
  titles: string
  /** What stands in lower case within a personal name. */
  particles: string
  /** What stands before a colon, or alone on a line, and names nobody: in prose, in the head of a page, around a text. */
  noNames: string
  /** Heads of the columns of a table that holds a transcript. */
  columns: string
  /** Words of people who talk to each other, and seldom of definitions, lists and manuals. */
  conversation: string
}

export interface FurnitureLists {
  /** A block that says no more than this closes the transcript. */
  endings: string
  /** Headings begin with these where nobody speaks any more. */
  closingHeadings: string
  /** Blocks begin with these that are by whoever edited, translated or published the text. */
  notes: string
  /** Phrases of adverts, account boxes and sign-offs, anywhere in a block. */
  cues: string
  /** Words that are frequent there and may be said as well: two of them count like a phrase. */
  hints: string
  /** What is said last. */
  farewells: string
  /** An editor introduces what follows. */
  editorial: string
  /** What somebody does, or what is heard, noted in brackets between the words. */
  stageDirections: string
}

export interface NarrationLists {
  /** Verbs behind which the content may follow at once: 他认为价格会涨 */
  claiming: string
  /** Verbs of saying; in Chinese the content stands behind a pause or in quotation marks. */
  saying: string
  /** What may stand between the verb and the content. */
  tails: string
  /** What may stand between the subject and the verb. */
  between: string
  pronouns: string
  /** Behind the verb, the beginning of something that is no content: "she said in a talk". */
  noClause: string
  /** "According to …" */
  according: string
  /** Nouns that announce content with a colon: 他的结论： */
  nouns: string
  /** Subjects that are nobody in particular. */
  nobody: string
}
