export interface Hit<Value> {
  start: number
  end: number
  value: Value
}

type Entry<Value> = readonly [term: string, value: Value]

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)

/**
 * Terms looked up at a place: the longest that starts there, or the longest that ends there. (CueMatcher goes over a
 * whole text; here only the neighbourhood of a number is of interest.) Terms of letters match whole words.
 */
export class Terms<Value> {
  readonly #make: () => readonly Entry<Value>[]
  #made: readonly Entry<Value>[] | null = null
  #first: Buckets<Value> | null = null
  #last: Buckets<Value> | null = null

  /** @param entries asked for on first use: most texts need few of the lists, and most lists in one direction */
  constructor(entries: () => readonly Entry<Value>[]) {
    this.#make = entries
  }

  get #entries(): readonly Entry<Value>[] {
    this.#made ??= this.#make()
    return this.#made
  }

  get terms(): readonly string[] {
    return this.#entries.map(([term]) => term)
  }

  /** What the terms start with. */
  get firstCodes(): Iterable<number> {
    return this.#entries.map(([term]) => term.charCodeAt(0))
  }

  get #byFirst(): Buckets<Value> {
    this.#first ??= bucketsOf(this.#entries, (term) => pairFrom(term, 0))
    return this.#first
  }

  get #byLast(): Buckets<Value> {
    this.#last ??= bucketsOf(this.#entries, (term) => pairTo(term, term.length))
    return this.#last
  }

  /** The longest term that starts at `at`. */
  at(text: string, at: number): Hit<Value> | null {
    const code = text.charCodeAt(at)
    if (at > 0 && isWord(code) && isLetter(text.charCodeAt(at - 1))) return null
    const byFirst = this.#byFirst
    const pair = at + 1 < text.length ? byFirst.get(pairFrom(text, at)) : undefined
    const hit = pair && startingAt(pair, text, at)
    if (hit) return hit
    const single = byFirst.get(code)
    return single ? startingAt(single, text, at) : null
  }

  /** The longest term that ends at `at`. */
  before(text: string, at: number): Hit<Value> | null {
    const byLast = this.#byLast
    const pair = at < 2 ? undefined : byLast.get(pairTo(text, at))
    const hit = pair && endingAt(pair, text, at)
    if (hit) return hit
    const single = byLast.get(text.charCodeAt(at - 1))
    return single ? endingAt(single, text, at) : null
  }
}

function endingAt<Value>(list: Bucket<Value>, text: string, at: number): Hit<Value> | null {
  for (const { term, value } of list) {
    const from = at - term.length
    if (from < 0 || !text.startsWith(term, from)) continue
    if (isWord(text.charCodeAt(from)) && from > 0 && isWord(text.charCodeAt(from - 1))) continue
    if (isWord(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at))) continue
    return { start: from, end: at, value }
  }
  return null
}

function startingAt<Value>(list: Bucket<Value>, text: string, at: number): Hit<Value> | null {
  for (const { term, value } of list) {
    const stop = at + term.length
    if (!text.startsWith(term, at)) continue
    if (isWord(text.charCodeAt(stop - 1)) && isWord(text.charCodeAt(stop))) continue
    return { start: at, end: stop, value }
  }
  return null
}

/**
 * Two characters as a number, of a term with one that alone. One would tell too little: English plurals all end alike,
 * and many idioms begin with 一.
 */
const pairFrom = (text: string, at: number): number =>
  at + 1 < text.length ? (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1) : text.charCodeAt(at)
const pairTo = (text: string, at: number): number =>
  at > 1 ? (text.charCodeAt(at - 2) << 16) | text.charCodeAt(at - 1) : text.charCodeAt(at - 1)

/** Terms by how they begin or end, the longest first. */
type Bucket<Value> = readonly { term: string; value: Value }[]
type Buckets<Value> = ReadonlyMap<number, Bucket<Value>>

function bucketsOf<Value>(entries: readonly Entry<Value>[], codeOf: (term: string) => number): Buckets<Value> {
  const buckets = new Map<number, { term: string; value: Value }[]>()
  for (const [term, value] of entries) {
    const code = codeOf(term)
    const list = buckets.get(code)
    if (list) list.push({ term, value })
    else buckets.set(code, [{ term, value }])
  }
  for (const list of buckets.values()) if (list.length > 1) list.sort((a, b) => b.term.length - a.term.length)
  return buckets
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
