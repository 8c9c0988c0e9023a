/** A term of a word list found in a text; offsets in UTF-16 units of that text, half-open. */
export interface Cue<Tag> {
  start: number
  end: number
  tag: Tag
}

interface Node<Tag> {
  next: Map<number, Node<Tag>>
  /** Terms that end here; `open`: any ending of the word belongs to it. */
  terms: { tag: Tag; family: number; open: boolean }[]
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
  readonly #root: Node<Tag> = { next: new Map(), terms: [] }
  readonly #families = new Map<unknown, number>()
  readonly #family: (tag: Tag) => unknown
  /** Per family, used by one scan at a time: where its last cue ends, and its longest term here. */
  readonly #reach: number[] = []
  readonly #longest: number[] = []
  readonly #winner: Tag[] = []

  constructor(entries: Iterable<readonly [term: string, tag: Tag]>, family: (tag: Tag) => unknown = (tag) => tag) {
    this.#family = family
    for (const [term, tag] of entries) this.#add(term, tag)
  }

  #add(term: string, tag: Tag): void {
    const open = term.endsWith('*')
    let node = this.#root
    for (const char of (open ? term.slice(0, -1) : term).split('')) {
      const code = lower(char.charCodeAt(0))
      const next: Node<Tag> = node.next.get(code) ?? { next: new Map(), terms: [] }
      node.next.set(code, next)
      node = next
    }
    if (node === this.#root) return
    const key = this.#family(tag)
    const family = this.#families.get(key) ?? this.#families.size
    if (family === this.#families.size) {
      this.#families.set(key, family)
      this.#reach.push(0)
      this.#longest.push(0)
    }
    if (!node.terms.some((known) => known.tag === tag && known.open === open)) node.terms.push({ tag, family, open })
  }

  scan(text: string, from = 0, to = text.length): Cue<Tag>[] {
    const found: Cue<Tag>[] = []
    const reach = this.#reach
    const longest = this.#longest
    const winner = this.#winner
    const touched: number[] = []
    for (let start = from; start < to; start++) {
      const code = text.charCodeAt(start)
      let node = this.#root.next.get(lower(code))
      if (!node || (start > 0 && isWord(code) && isWord(text.charCodeAt(start - 1)))) continue
      for (let end = start + 1; node; end++) {
        for (const { tag, family, open } of node.terms) {
          const stop = open ? wordEnd(text, end, to) : end
          const cut = !open && stop < text.length && isWord(text.charCodeAt(stop - 1)) && isWord(text.charCodeAt(stop))
          if (cut || stop <= longest[family]!) continue
          if (longest[family] === 0) touched.push(family)
          longest[family] = stop
          winner[family] = tag
        }
        if (end >= to) break
        node = node.next.get(lower(text.charCodeAt(end)))
      }
      for (const family of touched) {
        const end = longest[family]!
        longest[family] = 0
        if (start < reach[family]!) continue
        reach[family] = end
        found.push({ start, end, tag: winner[family]! })
      }
      touched.length = 0
    }
    reach.fill(0)
    return found
  }
}

function wordEnd(text: string, at: number, to: number): number {
  while (at < to && isWord(text.charCodeAt(at))) at++
  return at
}
