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
    return this.#byFirst.keys()
  }

  get #byFirst(): Buckets<Value> {
    this.#first ??= bucketsOf(this.#entries, (term) => term.charCodeAt(0))
    return this.#first
  }

  get #byLast(): Buckets<Value> {
    this.#last ??= bucketsOf(this.#entries, (term) => term.charCodeAt(term.length - 1))
    return this.#last
  }

  /** The longest term that starts at `at`. */
  at(text: string, at: number): Hit<Value> | null {
    const list = this.#byFirst.get(text.charCodeAt(at))
    if (!list || (at > 0 && isWord(text.charCodeAt(at)) && isLetter(text.charCodeAt(at - 1)))) return null
    for (const { term, value } of list) {
      const stop = at + term.length
      if (!text.startsWith(term, at)) continue
      if (isWord(text.charCodeAt(stop - 1)) && isWord(text.charCodeAt(stop))) continue
      return { start: at, end: stop, value }
    }
    return null
  }

  /** The longest term that ends at `at`. */
  before(text: string, at: number): Hit<Value> | null {
    const list = this.#byLast.get(text.charCodeAt(at - 1))
    if (!list) return null
    for (const { term, value } of list) {
      const from = at - term.length
      if (from < 0 || !text.startsWith(term, from)) continue
      if (isWord(text.charCodeAt(from)) && from > 0 && isWord(text.charCodeAt(from - 1))) continue
      if (isWord(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at))) continue
      return { start: from, end: at, value }
    }
    return null
  }
}

/** Terms by one of their characters, the longest first. */
type Buckets<Value> = ReadonlyMap<number, { term: string; value: Value }[]>

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
