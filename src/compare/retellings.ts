import { align } from './align.ts'
import { sliceTokens } from './tokens.ts'
import type { Unit } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'
import { compareWordings } from './wording.ts'

/** Words so few are said again by chance. */
const FEWEST = 4
/** What is left out of a sentence that is quoted: a word here and there. */
const MOST_BREAKS = 2

/**
 * Finds what repeats, beside the conversation, what is said in it: a sentence set as a heading, a teaser, a narrator's
 * quotation. Nothing is claimed or withdrawn with it. Whoever says a thing twice in his own turns has said it twice.
 */
export class Retellings {
  readonly #units: readonly Unit[]
  readonly #vocabulary: Vocabulary
  #places: Map<number, number[]> | undefined

  constructor(units: readonly Unit[], vocabulary: Vocabulary) {
    this.#units = units
    this.#vocabulary = vocabulary
  }

  /** The unit whose words another one repeats. */
  origin(at: number): number | null {
    const unit = this.#units[at]!
    if (!unit.aside || unit.tokens.length < FEWEST) return null
    return this.#holdersOf(unit).find((other) => other !== at && this.#holds(this.#units[other]!, unit)) ?? null
  }

  /** Units with the rarest of its tokens. */
  #holdersOf({ tokens: { ids } }: Unit): readonly number[] {
    if (!this.#places) {
      this.#places = new Map()
      for (const [i, { tokens }] of this.#units.entries())
        for (const id of new Set(tokens.ids)) {
          const known = this.#places.get(id)
          if (known) known.push(i)
          else this.#places.set(id, [i])
        }
    }
    const places = Array.from(ids, (id) => this.#places!.get(id) ?? [])
    return places.reduce((rarest, each) => (each.length < rarest.length ? each : rarest))
  }

  #holds({ tokens: whole }: Unit, { tokens: part }: Unit): boolean {
    if (whole.length < part.length) return false
    const { to: places } = align(part.ids, whole.ids, () => 1)
    if (places.length < part.length) return false
    const breaks = places.filter((place, i) => i > 0 && place > places[i - 1]! + 1).length
    if (breaks > MOST_BREAKS) return false
    const stretch = sliceTokens(whole, places[0]!, places.at(-1)! + 1)
    return compareWordings(part, stretch, this.#vocabulary).every((change) => {
      const cut = change.type === 'extended' || change.type === 'truncated' || change.type === 'wording'
      return cut && !change.holds?.length
    })
  }
}
