/** A term of a word list found in a text; offsets in UTF-16 units of that text, half-open. */
export interface Cue<Tag> {
  start: number
  end: number
  tag: Tag
}

/** A term that ends at a node of the trie; `open`: any ending of the word belongs to it. */
interface Term<Tag> {
  tag: Tag
  family: number
  open: boolean
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
  /** Terms by node; node 0 is the root, and most nodes end no term. */
  readonly #terms: (Term<Tag>[] | undefined)[] = [undefined]
  readonly #edges: Edges
  readonly #families = new Map<unknown, number>()
  readonly #family: (tag: Tag) => unknown
  /** Per family, used by one scan at a time: where its last cue ends, and its longest term here. */
  readonly #reach: number[] = []
  readonly #longest: number[] = []
  readonly #winner: Tag[] = []

  constructor(entries: Iterable<readonly [term: string, tag: Tag]>, family: (tag: Tag) => unknown = (tag) => tag) {
    this.#family = family
    const terms = [...entries]
    this.#edges = new Edges(terms.reduce((sum, [term]) => sum + term.length, 0))
    for (const [term, tag] of terms) this.#add(term, tag)
  }

  #add(term: string, tag: Tag): void {
    const open = term.endsWith('*')
    const length = open ? term.length - 1 : term.length
    let node = 0
    for (let i = 0; i < length; i++) {
      const code = lower(term.charCodeAt(i))
      let next = this.#edges.follow(node, code)
      if (next < 0) {
        next = this.#terms.push(undefined) - 1
        this.#edges.add(node, code, next)
      }
      node = next
    }
    if (node === 0) return
    const key = this.#family(tag)
    const family = this.#families.get(key) ?? this.#families.size
    if (family === this.#families.size) {
      this.#families.set(key, family)
      this.#reach.push(0)
      this.#longest.push(0)
    }
    const terms = this.#terms[node]
    if (!terms) this.#terms[node] = [{ tag, family, open }]
    else if (!terms.some((known) => known.tag === tag && known.open === open)) terms.push({ tag, family, open })
  }

  scan(text: string, from = 0, to = text.length): Cue<Tag>[] {
    const found: Cue<Tag>[] = []
    const reach = this.#reach
    const longest = this.#longest
    const winner = this.#winner
    const edges = this.#edges
    const touched: number[] = []
    for (let start = from; start < to; start++) {
      const code = text.charCodeAt(start)
      let node = edges.first(lower(code))
      if (node <= 0 || (start > 0 && isWord(code) && isWord(text.charCodeAt(start - 1)))) continue
      let count = 0
      for (let end = start + 1; node > 0; end++) {
        const terms = this.#terms[node]
        for (let i = 0; terms && i < terms.length; i++) {
          const { tag, family, open } = terms[i]!
          const stop = open ? wordEnd(text, end, to) : end
          const cut = !open && stop < text.length && isWord(text.charCodeAt(stop - 1)) && isWord(text.charCodeAt(stop))
          if (cut || stop <= longest[family]!) continue
          if (longest[family] === 0) touched[count++] = family
          longest[family] = stop
          winner[family] = tag
        }
        if (end >= to) break
        node = edges.follow(node, lower(text.charCodeAt(end)))
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

/** The edges of the trie in one hash table with open addressing: many times faster than a Map per node. */
class Edges {
  /** Node and code in one number; 0 is free, for node 0 has no edge by code 0. */
  readonly #keys: Float64Array
  readonly #nodes: Int32Array
  /** The edges of the root, which every character asks for. */
  readonly #first = new Int32Array(0x10000)

  /** @param most how many edges there can be */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2))
    this.#keys = new Float64Array(size)
    this.#nodes = new Int32Array(size)
  }

  first(code: number): number {
    return this.#first[code]!
  }

  follow(node: number, code: number): number {
    const key = node * 0x10000 + code
    const mask = this.#keys.length - 1
    for (let slot = hash(node, code) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#keys[slot]!
      if (known === key) return this.#nodes[slot]!
      if (known === 0) return -1
    }
  }

  add(node: number, code: number, next: number): void {
    if (node === 0) this.#first[code] = next
    const mask = this.#keys.length - 1
    let slot = hash(node, code) & mask
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask
    this.#keys[slot] = node * 0x10000 + code
    this.#nodes[slot] = next
  }
}

const hash = (node: number, code: number): number => (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 15

function wordEnd(text: string, at: number, to: number): number {
  while (at < to && isWord(text.charCodeAt(at))) at++
  return at
}
