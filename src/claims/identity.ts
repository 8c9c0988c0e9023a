import { normalise } from '../source/normalise.ts'

/**
 * What a claim says, less everything that a copy may change: script, width, case, punctuation, blanks. Signs that
 * belong to a number stay (3.5 is not 35, 50% not 50).
 */
export function foldQuote(quote: string): string {
  return normalise(quote)
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<![\d])\.|\.(?!\d)|[^\p{L}\p{N}.%]/gu, '')
}

/** cyrb53 by bryc (public domain): 53 bits, well mixed, and quicker than a digest of node:crypto for a sentence. */
function hash53(text: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

/** So many hexadecimal digits: among 10,000 claims, two share an id with a chance of 1 in 20,000. */
const DIGITS = 10

/**
 * `yl-3f09c2a1b7`: the initials of the speaker and a hash of speaker and folded quote, so that the same claim has the
 * same id in every copy. Initials alone are for the reader.
 */
export function claimId(speaker: string | null, quote: string): string {
  const name = speaker === null ? '' : normalise(speaker).toLowerCase()
  const hash = hash53(`${name.replace(/[^\p{L}\p{N}]/gu, '')}|${foldQuote(quote)}`)
  const digits = hash.toString(16).padStart(DIGITS, '0').slice(-DIGITS)
  return `${initials(name)}-${digits}`
}

/** "Yann LeCun" is yl, 王小明 stays whole, nobody is c for claim. */
function initials(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  if (words.length === 0) return 'c'
  return words
    .map((word) => (/^[\u3400-\u9fff]/.test(word) ? word.slice(0, 4) : [...word][0]))
    .slice(0, 3)
    .join('')
}

export interface Identity {
  id: string
  /** Id of the earlier claim that this one says again. */
  repeats: string | null
}

/** What identity needs of a claim. */
export interface Statement {
  speaker: string | null
  quote: string
  negated: boolean
}

/**
 * Ids in the order of the document. A claim said again word for word has the id of the first with -2, -3; one said
 * again in nearly the same words (a teaser before the interview, a quotation in the introduction) has its own. Neither
 * is the same claim where a figure or the negation differs. What is no claim is null and stays null.
 */
export function identify(statements: readonly (Statement | null)[]): (Identity | null)[] {
  const times = new Map<string, number>()
  const index = new Map<number, Said[]>()
  let told = 0
  return statements.map((statement) => {
    if (statement === null) return null
    const first = claimId(statement.speaker, statement.quote)
    const count = (times.get(first) ?? 0) + 1
    times.set(first, count)
    if (count > 1) return { id: `${first}-${count}`, repeats: first }
    return { id: first, repeats: retold(statement, first, index, told++ < TOLD_FIRST) }
  })
}

interface Said {
  id: string
  speaker: string | null
  negated: boolean
  folded: string
  figures: string
}

/** Introductions and teasers stand at the head of a document: so many claims may be told again. */
const TOLD_FIRST = 30
/** Two claims are compared where they share a run of so many characters. */
const RUN = 5
const SHORTEST = 10
/** Share of the shorter one's runs (2 Han characters, 5 letters) in the longer one; less where both have figures, the same. */
const SAME = 0.7
const SAME_WITH_FIGURES = 0.6

function retold(statement: Statement, id: string, index: Map<number, Said[]>, first: boolean): string | null {
  const folded = foldQuote(statement.quote)
  if (folded.length < SHORTEST) return null
  const said: Said = { id, speaker: statement.speaker, negated: statement.negated, folded, figures: figuresOf(folded) }
  const seen = new Set<Said>([said])
  let found: string | null = null
  let run = 0
  for (let i = 0; i < folded.length; i++) {
    run =
      (Math.imul(run, 31) + folded.charCodeAt(i) - (i < RUN ? 0 : Math.imul(LEAVING, folded.charCodeAt(i - RUN)))) | 0
    if (i < RUN - 1) continue
    const others = index.get(run)
    for (const other of others ?? []) {
      if (found !== null || seen.has(other)) continue
      seen.add(other)
      if (isSame(said, other)) found = other.id
    }
    if (!first) continue
    if (others) others.push(said)
    else index.set(run, [said])
  }
  return found
}

/** 31 to the power of RUN: what the character that leaves the run weighs in its rolling hash. */
const LEAVING = 31 ** RUN

const figuresOf = (folded: string): string => (folded.match(/\d[\d.]*%?/g) ?? []).join(' ')

function isSame(a: Said, b: Said): boolean {
  if (a.id === b.id || a.speaker !== b.speaker || a.negated !== b.negated || a.figures !== b.figures) return false
  const [short, long] = a.folded.length <= b.folded.length ? [a.folded, b.folded] : [b.folded, a.folded]
  if (short.length * 2 < long.length) return false
  const width = /[\u3400-\u9fff]/.test(short) ? 2 : 5
  const runs = new Set<string>()
  for (let i = 0; i + width <= long.length; i++) runs.add(long.slice(i, i + width))
  let shared = 0
  for (let i = 0; i + width <= short.length; i++) if (runs.has(short.slice(i, i + width))) shared++
  return shared >= (a.figures ? SAME_WITH_FIGURES : SAME) * (short.length - width + 1)
}
