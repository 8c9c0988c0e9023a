export interface Hit<Value> {
  start: number
  end: number
  value: Value
}

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)

/**
 * Terms looked up at a place: the longest that starts there, or the longest that ends there. (CueMatcher goes over a
 * whole text; here only the neighbourhood of a number is of interest.) Terms of letters match whole words.
 */
export class Terms<Value> {
  readonly #first = new Map<number, Hit<Value>[]>()
  readonly #last = new Map<number, Hit<Value>[]>()
  readonly #texts: string[] = []

  constructor(entries: Iterable<readonly [term: string, value: Value]>) {
    for (const [term, value] of entries) {
      const entry = { start: this.#texts.push(term) - 1, end: term.length, value }
      for (const [map, code] of [
        [this.#first, term.charCodeAt(0)],
        [this.#last, term.charCodeAt(term.length - 1)],
      ] as const) {
        const list = map.get(code)
        if (list) list.push(entry)
        else map.set(code, [entry])
      }
    }
    for (const map of [this.#first, this.#last]) for (const list of map.values()) list.sort((a, b) => b.end - a.end)
  }

  get terms(): readonly string[] {
    return this.#texts
  }

  /** The longest term that starts at `at`. */
  at(text: string, at: number): Hit<Value> | null {
    const list = this.#first.get(text.charCodeAt(at))
    if (!list || (at > 0 && isWord(text.charCodeAt(at)) && isLetter(text.charCodeAt(at - 1)))) return null
    for (const { start, end, value } of list) {
      const stop = at + end
      if (!text.startsWith(this.#texts[start]!, at)) continue
      if (isWord(text.charCodeAt(stop - 1)) && isWord(text.charCodeAt(stop))) continue
      return { start: at, end: stop, value }
    }
    return null
  }

  /** The longest term that ends at `at`. */
  before(text: string, at: number): Hit<Value> | null {
    const list = this.#last.get(text.charCodeAt(at - 1))
    if (!list) return null
    for (const { start, end, value } of list) {
      const from = at - end
      if (from < 0 || !text.startsWith(this.#texts[start]!, from)) continue
      if (isWord(text.charCodeAt(from)) && from > 0 && isWord(text.charCodeAt(from - 1))) continue
      if (isWord(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at))) continue
      return { start: from, end: at, value }
    }
    return null
  }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
