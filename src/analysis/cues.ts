/** A term of a word list found in a text; offsets in UTF-16 units of that text, half-open. */
export interface Cue<Tag> {
  start: number
  end: number
  tag: Tag
}

interface Term<Tag> {
  tag: Tag
  family: number
  /** Any ending of the word belongs to it. */
  open: boolean
}

/** Most nodes have one way on, so two small arrays beat a map here, in memory as in time. */
interface Node<Tag> {
  codes: number[]
  nodes: Node<Tag>[]
  /** What ends here. */
  terms: Term<Tag>[] | null
}

const emptyNode = <Tag>(): Node<Tag> => ({ codes: [], nodes: [], terms: null })

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
  /** By first character, lower case: most places of a text fail here, so this step is one look-up. */
  readonly #first: (Node<Tag> | undefined)[] = []
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
    const length = open ? term.length - 1 : term.length
    if (length === 0) return
    const first = lower(term.charCodeAt(0))
    let node = this.#first[first]
    if (!node) {
      node = emptyNode()
      this.#first[first] = node
    }
    for (let i = 1; i < length; i++) {
      const code = lower(term.charCodeAt(i))
      const at: number = node.codes.indexOf(code)
      const next: Node<Tag> = at < 0 ? emptyNode() : node.nodes[at]!
      if (at < 0) {
        node.codes.push(code)
        node.nodes.push(next)
      }
      node = next
    }
    const key = this.#family(tag)
    const family = this.#families.get(key) ?? this.#families.size
    if (family === this.#families.size) {
      this.#families.set(key, family)
      this.#reach.push(0)
      this.#longest.push(0)
    }
    node.terms ??= []
    if (!node.terms.some((known) => known.tag === tag && known.open === open)) node.terms.push({ tag, family, open })
  }

  scan(text: string, from = 0, to = text.length): Cue<Tag>[] {
    const found: Cue<Tag>[] = []
    const touched: number[] = []
    for (let start = from; start < to; start++) {
      const code = text.charCodeAt(start)
      const node = this.#first[lower(code)]
      if (node === undefined || (start > 0 && isWord(code) && isWord(text.charCodeAt(start - 1)))) continue
      this.#follow(node, text, start + 1, to, touched)
      if (touched.length === 0) continue
      for (const family of touched) {
        const end = this.#longest[family]!
        this.#longest[family] = 0
        if (start < this.#reach[family]!) continue
        this.#reach[family] = end
        found.push({ start, end, tag: this.#winner[family]! })
      }
      touched.length = 0
    }
    if (found.length > 0) this.#reach.fill(0)
    return found
  }

  /** Goes down from the node of the first character, and notes the longest term of each family that it meets. */
  #follow(first: Node<Tag>, text: string, behind: number, to: number, touched: number[]): void {
    let node = first
    for (let end = behind; ; end++) {
      if (node.terms !== null) {
        for (const { tag, family, open } of node.terms) {
          const stop = open ? wordEnd(text, end, to) : end
          const cut = !open && stop < text.length && isWord(text.charCodeAt(stop - 1)) && isWord(text.charCodeAt(stop))
          if (cut || stop <= this.#longest[family]!) continue
          if (this.#longest[family] === 0) touched.push(family)
          this.#longest[family] = stop
          this.#winner[family] = tag
        }
      }
      if (end >= to) return
      const at = node.codes.indexOf(lower(text.charCodeAt(end)))
      if (at < 0) return
      node = node.nodes[at]!
    }
  }
}

function wordEnd(text: string, at: number, to: number): number {
  while (at < to && isWord(text.charCodeAt(at))) at++
  return at
}
