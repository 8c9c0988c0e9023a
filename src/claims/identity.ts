import { normalise } from '../source/normalise.ts'
import { Retellings } from './retellings.ts'

/**
 * What a claim says, less everything that a copy may change: script, width, case, punctuation, blanks. Signs that
 * belong to a number stay (3.5 is not 35, 50% not 50).
 */
export function foldQuote(quote: string): string {
  const plain = normalise(quote).toLowerCase()
  letters ??= lettersAndDigits()
  let folded = ''
  let from = -1
  for (let i = 0; i <= plain.length; i++) {
    const code = i < plain.length ? plain.charCodeAt(i) : 0
    const point = code === 46 && isDigit(plain.charCodeAt(i - 1)) && isDigit(plain.charCodeAt(i + 1))
    // The second half of a character goes with the first.
    const kept = (code & 0xfc00) === 0xdc00 ? from >= 0 : point || letters[code] === 1
    if (kept && from < 0) from = i
    if (kept || from < 0) continue
    folded += plain.slice(from, i)
    from = -1
  }
  return folded
}

/** Punctuation, symbols, marks of width and direction, pictures. Ranges of UTF-16 units. */
const SIGNS: readonly [from: number, to: number][] = [
  [0x2000, 0x2bff],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0x30fb, 0x30fb],
  [0xd83c, 0xd83e],
  [0xfe00, 0xfe6f],
  [0xfeff, 0xff20],
]

let letters: Uint8Array | undefined

/** 1 for letters and digits of any script and "%". A table, because every character of every claim is looked up. */
function lettersAndDigits(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(1, 0xc0)
  for (const char of '%0123456789abcdefghijklmnopqrstuvwxyz') table[char.charCodeAt(0)] = 1
  for (const [from, to] of SIGNS) table.fill(0, from, to + 1)
  return table
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/**
 * cyrb53 by bryc (public domain), cut to 40 bits: well mixed, and quicker than a digest of node:crypto for a sentence.
 * Among 10,000 claims, two share an id with a chance of 1 in 20,000.
 */
function digest(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return hex(b & 0xff, 2) + hex(a >>> 0, 8)
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

/**
 * `yl-3f09c2a1b7`: the initials of the speaker and a hash of speaker and folded quote, so that the same claim has the
 * same id in every copy. Initials alone are for the reader.
 */
export const claimId = (speaker: string | null, quote: string): string => idOf(speaker, foldQuote(quote))

function idOf(speaker: string | null, folded: string): string {
  const name = nameOf(speaker ?? '')
  return `${name.initials}-${digest(`${name.folded}|${folded}`)}`
}

interface Name {
  folded: string
  initials: string
}

/** A document has few speakers and many claims; the last name is the likeliest next one. */
let last: { speaker: string; name: Name } | undefined

function nameOf(speaker: string): Name {
  if (last?.speaker !== speaker) last = { speaker, name: { folded: foldQuote(speaker), initials: initialsOf(speaker) } }
  return last.name
}

/** Names as most are, and the words of any: a pattern for all letters takes V8 long to compile. */
const USUAL_NAME = /^[a-z\u4e00-\u9fff'’ ]+$/
const USUAL_WORD = /[a-z\u4e00-\u9fff][a-z\u4e00-\u9fff'’]*/g
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu

/** "Yann LeCun" is yl, 王小明 stays whole, nobody is c for claim. */
function initialsOf(speaker: string): string {
  const name = normalise(speaker).toLowerCase()
  const words = name.match(USUAL_NAME.test(name) ? USUAL_WORD : WORD) ?? []
  const initials = words.map((word) => (/^[\u3400-\u9fff]/.test(word) ? word.slice(0, 4) : [...word][0]))
  return initials.slice(0, 3).join('') || 'c'
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
 * again in nearly the same words (a teaser before the interview, a quotation in the introduction) has its own. What is
 * no claim is null and stays null.
 */
export function identify(statements: readonly (Statement | null)[]): (Identity | null)[] {
  const times = new Map<string, number>()
  const retellings = new Retellings()
  return statements.map((statement) => {
    if (statement === null) return null
    const folded = foldQuote(statement.quote)
    const first = idOf(statement.speaker, folded)
    const count = (times.get(first) ?? 0) + 1
    times.set(first, count)
    if (count > 1) return { id: `${first}-${count}`, repeats: first }
    return { id: first, repeats: retellings.of(first, statement, folded) }
  })
}
