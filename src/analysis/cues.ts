/** A term of a word list found in a text; offsets in UTF-16 units of that text, half-open. */
export interface Cue<Tag> {
  start: number
  end: number
  tag: Tag
}

interface Node<Tag> {
  next: Map<number, Node<Tag>>
  /** Terms that end here; `open`: any ending of the word belongs to it. */
  tags: { tag: Tag; open: boolean }[]
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
 * ("open" is not in "opening"), `exhaust*` any ending of the word; Han text matches anywhere. At one place the
 * longest term of each tag wins, and terms of one tag do not overlap.
 */
export class CueMatcher<Tag> {
  readonly #root: Node<Tag> = { next: new Map(), tags: [] }

  constructor(entries: Iterable<readonly [term: string, tag: Tag]>) {
    for (const [term, tag] of entries) this.#add(term, tag)
  }

  #add(term: string, tag: Tag): void {
    const open = term.endsWith('*')
    let node = this.#root
    for (const char of (open ? term.slice(0, -1) : term).split('')) {
      const code = lower(char.charCodeAt(0))
      let next = node.next.get(code)
      if (!next) node.next.set(code, (next = { next: new Map(), tags: [] }))
      node = next
    }
    if (node !== this.#root && !node.tags.some((known) => known.tag === tag && known.open === open))
      node.tags.push({ tag, open })
  }

  scan(text: string, from = 0, to = text.length): Cue<Tag>[] {
    const found: Cue<Tag>[] = []
    const reach = new Map<Tag, number>()
    for (let start = from; start < to; start++) {
      let node = this.#root.next.get(lower(text.charCodeAt(start)))
      if (!node) continue
      if (start > 0 && isWord(text.charCodeAt(start)) && isWord(text.charCodeAt(start - 1))) continue
      const best = new Map<Tag, number>()
      for (let end = start + 1; node; end++) {
        for (const { tag, open } of node.tags) {
          const stop = open ? wordEnd(text, end, to) : end
          const cut = !open && stop < text.length && isWord(text.charCodeAt(stop - 1)) && isWord(text.charCodeAt(stop))
          if (!cut && stop > (best.get(tag) ?? 0)) best.set(tag, stop)
        }
        if (end >= to) break
        node = node.next.get(lower(text.charCodeAt(end)))
      }
      for (const [tag, end] of best) {
        if (start < (reach.get(tag) ?? 0)) continue
        reach.set(tag, end)
        found.push({ start, end, tag })
      }
    }
    return found
  }
}

function wordEnd(text: string, at: number, to: number): number {
  while (at < to && isWord(text.charCodeAt(at))) at++
  return at
}
