import type { Searchable } from './claim-places.ts'
import { TokenIndex } from './token-index.ts'
import { sentenceUnit, type Unit } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words so few are said again by chance. */
const FEWEST = 4

/**
 * Finds claims that only one version has, and that repeat what both versions say elsewhere: a sentence set as a
 * heading, a teaser. Nothing that was claimed was dropped or added with them. Words that stand elsewhere in the other
 * version alone do not count: that may be another sentence that happens to hold them.
 */
export class Retellings {
  readonly #from: Searchable | null
  readonly #to: Searchable | null
  readonly #vocabulary: Vocabulary
  readonly #indexes = new Map<Searchable, TokenIndex>()

  constructor(from: Searchable | null, to: Searchable | null, vocabulary: Vocabulary) {
    this.#from = from
    this.#to = to
    this.#vocabulary = vocabulary
  }

  inTo(unit: Unit): Unit | null {
    return this.#find(unit, this.#from, this.#to)
  }

  inFrom(unit: Unit): Unit | null {
    return this.#find(unit, this.#to, this.#from)
  }

  #find({ tokens }: Unit, own: Searchable | null, other: Searchable | null): Unit | null {
    if (!own || !other || tokens.length < FEWEST) return null
    if (this.#index(own).findAll(tokens.ids).length < 2) return null
    const start = this.#index(other).findAll(tokens.ids)[0]
    if (start === undefined) return null
    const stretch = { start, end: start + tokens.length }
    return sentenceUnit(other, stretch, other.speakerAt(start))
  }

  #index(text: Searchable): TokenIndex {
    const known = this.#indexes.get(text) ?? new TokenIndex(text.tokens, this.#vocabulary.size)
    this.#indexes.set(text, known)
    return known
  }
}
