import { ROLES as EN } from '../language/en/roles.ts'
import { ROLES as ZH } from '../language/zh/roles.ts'
import type { Role } from '../schema/claim-set.ts'
import { lazy, terms } from './word-lists.ts'

/** How somebody takes part in the conversation. */
export interface Part {
  /** What the labels say. */
  said: Role | null
  turns: number
  /** Characters spoken. */
  length: number
  /** Turns that end in a question. */
  asks: number
  /** Whether the words are those of somebody who leads the conversation (1), or was asked to it (-1). */
  leads: number
}

const phrases = lazy(() => ({
  hosting: terms(EN.hosting, ZH.hosting),
  invited: terms(EN.invited, ZH.invited),
}))

/** What welcome and thanks tell of who leads: "Joining me today is …" · 谢谢邀请 */
export function leadsBy(words: string): number {
  const lower = words.toLowerCase()
  const says = (phrase: string): boolean => lower.includes(phrase)
  const { hosting, invited } = phrases()
  return Number(hosting.some(says)) - Number(invited.some(says))
}

/**
 * Who asks and who answers. Labels that say it are believed; of the others, those who ask often and speak little
 * interview, those who hardly take part are of the audience or merely heard, and the rest are interviewed.
 */
export function assignRoles(parts: readonly Part[]): Role[] {
  const turns = sum(parts, ({ turns }) => turns)
  const length = sum(parts, ({ length }) => length)
  const longest = parts.reduce((most, { length }) => Math.max(most, length), 1)
  const roles: (Role | null)[] = parts.map((part) => part.said ?? marginalRole(part, turns, length))
  const open = parts.flatMap((_, i) => (roles[i] === null ? [i] : []))
  const leaning = (i: number): number =>
    parts[i]!.asks / Math.max(1, parts[i]!.turns) - 0.5 * (parts[i]!.length / longest) + 0.4 * parts[i]!.leads
  const byLeaning = [...open].sort((a, b) => leaning(b) - leaning(a))
  const most = parts.reduce((highest, { turns }) => Math.max(highest, turns), 0)
  // Somebody who only announces the others leaves them to find out who asks.
  const hasInterviewer = parts.some(({ turns }, i) => roles[i] === 'interviewer' && turns > 0.2 * most)
  const hasInterviewee = roles.includes('interviewee')
  for (const [rank, i] of byLeaning.entries()) {
    const { asks, turns: own, length: spoken } = parts[i]!
    const askingOften = asks / Math.max(1, own) >= 0.4 && spoken < 0.6 * longest && leaning(i) > 0.1
    const lastOne = rank === byLeaning.length - 1
    if (hasInterviewer) roles[i] = askingOften && (hasInterviewee || !lastOne) ? 'interviewer' : 'interviewee'
    else if (rank === 0) roles[i] = parts.length > 1 && (hasInterviewee || !lastOne) ? 'interviewer' : 'interviewee'
    else roles[i] = askingOften && !lastOne ? 'interviewer' : 'interviewee'
  }
  return roles.map((role) => role ?? 'other')
}

/** Heard once or twice in a long conversation. */
function marginalRole({ turns, length, asks }: Part, allTurns: number, allLength: number): Role | null {
  if (allTurns < 12 || turns > Math.max(2, 0.05 * allTurns) || length > 0.05 * allLength) return null
  return asks > 0 ? 'audience' : 'other'
}

const sum = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  items.reduce((total, item) => total + value(item), 0)
