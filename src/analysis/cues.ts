/** A term of a word list found in a text; offsets in UTF-16 units of that text, half-open. */
export interface Cue<Tag> {
  start: number
  end: number
  tag: Tag
}

/** `open`: any ending of the word belongs to it. */
interface Term<Tag> {
  text: string
  tag: Tag
  family: number
  open: boolean
  /** The next longer (or equal) term of its bucket. */
  next: Term<Tag> | null
}

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code <= 0x24f)

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code)

/**
 * Finds the terms of any number of word lists in one pass, whatever the lists hold: terms, no patterns, so the cost
 * is the text's length times the longest term at worst. A term of letters matches whole words in any case
 * ("open" is not in "opening"), `exhaust*` any ending of the word; Han text matches anywhere. Tags belong to families
 * (each its own, unless `family` says otherwise): at one place the longest term of a family wins, and terms of one
 * family do not overlap. So a longer term hides the shorter one inside it: "not only" hides "not".
 */
export class CueMatcher<Tag> {
  /** Terms by their first characters. (A trie finds them as fast, but takes many times as long to build.) */
  readonly #buckets: (Term<Tag> | null)[]
  /** How long the keys are that begin with a character (1 or more), and with a pair of them (hashed), as bits. */
  readonly #firsts = new Uint8Array(0x10000)
  readonly #pairs = new Uint8Array(PAIRS)
  readonly #families = new Map<unknown, number>()
  readonly #family: (tag: Tag) => unknown
  /** Per family, used by one scan at a time: where its last cue ends, and its longest term here. */
  readonly #reach: number[] = []
  readonly #longest: number[] = []
  readonly #winner: Tag[] = []

  constructor(entries: Iterable<readonly [term: string, tag: Tag]>, family: (tag: Tag) => unknown = (tag) => tag) {
    this.#family = family
    const terms = [...entries]
    let size = 64
    while (size < terms.length * 2) size *= 2
    this.#buckets = new Array<Term<Tag> | null>(size).fill(null)
    for (const [term, tag] of terms) this.#add(term, tag)
  }

  #add(term: string, tag: Tag): void {
    const open = term.endsWith('*')
    const text = open ? term.slice(0, -1) : term
    if (text === '') return
    const length = Math.min(text.length, KEY)
    const first = lower(text.charCodeAt(0))
    this.#firsts[first]! |= length === 1 ? SINGLE : LONGER
    let key = first
    for (let i = 1; i < length; i++) {
      key = mix(key, lower(text.charCodeAt(i)))
      if (i === 1) this.#pairs[key & (PAIRS - 1)]! |= 1 << length
    }
    const slot = key & (this.#buckets.length - 1)
    const added: Term<Tag> = { text, tag, family: this.#familyOf(tag), open, next: null }
    let before: Term<Tag> | null = null
    let after = this.#buckets[slot] ?? null
    while (after && after.text.length <= text.length) {
      before = after
      after = after.next
    }
    added.next = after
    if (before) before.next = added
    else this.#buckets[slot] = added
  }

  #familyOf(tag: Tag): number {
    const key = this.#family(tag)
    const known = this.#families.get(key)
    if (known !== undefined) return known
    this.#families.set(key, this.#families.size)
    this.#reach.push(0)
    return this.#longest.push(0) - 1
  }

  scan(text: string, from = 0, to = text.length): Cue<Tag>[] {
    const found: Cue<Tag>[] = []
    const reach = this.#reach
    const longest = this.#longest
    const winner = this.#winner
    const buckets = this.#buckets
    const touched: number[] = []
    for (let start = from; start < to; start++) {
      const code = lower(text.charCodeAt(start))
      const first = this.#firsts[code]!
      if (first === 0 || (start > 0 && isWord(code) && isWord(text.charCodeAt(start - 1)))) continue
      let lengths = first & SINGLE
      if (first >= LONGER && start + 1 < to)
        lengths |= this.#pairs[mix(code, lower(text.charCodeAt(start + 1))) & (PAIRS - 1)]!
      let count = 0
      let key = code
      // From shorter terms to longer ones.
      for (let length = 1; lengths >> length > 0; length++) {
        if (length > 1) key = mix(key, lower(text.charCodeAt(start + length - 1)))
        if (((lengths >> length) & 1) === 0) continue
        for (let term = buckets[key & (buckets.length - 1)]; term; term = term.next) {
          if (Math.min(term.text.length, KEY) !== length || !standsAt(text, start, to, term.text)) continue
          const { family, open } = term
          const end = start + term.text.length
          const stop = open ? wordEnd(text, end, to) : end
          const cut = !open && stop < text.length && isWord(text.charCodeAt(stop - 1)) && isWord(text.charCodeAt(stop))
          if (cut || stop <= longest[family]!) continue
          if (longest[family] === 0) touched[count++] = family
          longest[family] = stop
          winner[family] = term.tag
        }
      }
      for (let i = 0; i < count; i++) {
        const family = touched[i]!
        const end = longest[family]!
        longest[family] = 0
        if (start < reach[family]!) continue
        reach[family] = end
        found.push({ start, end, tag: winner[family]! })
      }
    }
    reach.fill(0)
    return found
  }
}

/** So many characters of a term make its key: few Chinese terms are longer, and few English ones have them in common. */
const KEY = 4
const SINGLE = 1 << 1
const LONGER = 1 << 2
const PAIRS = 1 << 13

function mix(key: number, code: number): number {
  const product = Math.imul(key ^ code, 0x9e3779b1)
  return product ^ (product >>> 15)
}

function standsAt(text: string, at: number, to: number, term: string): boolean {
  if (at + term.length > to) return false
  for (let i = 0; i < term.length; i++) if (lower(text.charCodeAt(at + i)) !== lower(term.charCodeAt(i))) return false
  return true
}

function wordEnd(text: string, at: number, to: number): number {
  while (at < to && isWord(text.charCodeAt(at))) at++
  return at
}
