/**
 * How a clause hangs in its sentence. `main` and `contrast` (after "but") say what the sentence says; the others give a
 * condition, time, reason, concession or example, modify a noun (`relative`) or are what somebody thinks (`content`).
 */
export type ClauseRole =
  | 'main'
  | 'contrast'
  | 'condition'
  | 'time'
  | 'reason'
  | 'concession'
  | 'example'
  | 'relative'
  | 'content'

export interface Clause {
  start: number
  end: number
  role: ClauseRole
  /** Finite verbs in it. Chinese verbs have no finite forms: there every clause counts one. */
  verbs: number
  /** Says nothing yet: "you know", 我认为; see frames.ts. */
  frame: boolean
}

export const isMain = (clause: Clause): boolean => clause.role === 'main' || clause.role === 'contrast'
