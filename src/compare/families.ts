import type { ClaimRef, Link } from '../schema/comparison.ts'
import { interleave } from './interleave.ts'

/** What is one claim through all versions, with its links: `links[i]` lead into version i + 1. */
export interface Family {
  passages: ClaimRef[][]
  links: Link[][]
}

interface Place {
  ref: ClaimRef
  version: number
  parent: Place | null
}

/** Puts together the places that links lead from one to another (union-find: whole families are joined as often as places). */
export class Families {
  readonly #places: Map<string, Place>[]
  readonly #links: { step: number; link: Link; place: Place }[] = []

  constructor(versions: number) {
    this.#places = Array.from({ length: versions }, () => new Map())
  }

  /** A link from version `step` to the next. */
  add(step: number, link: Link): void {
    const place = this.join(step, link.from, step + 1, link.to)
    if (place) this.#links.push({ step, link, place })
  }

  join(from: number, left: readonly ClaimRef[], to: number, right: readonly ClaimRef[]): Place | null {
    const places = [...left.map((ref) => this.#placeOf(from, ref)), ...right.map((ref) => this.#placeOf(to, ref))]
    const [first, ...others] = places.map(rootOf)
    for (const other of others) if (rootOf(other) !== rootOf(first!)) rootOf(other).parent = rootOf(first!)
    return first ?? null
  }

  /** As the documents have them. */
  inOrder(): Family[] {
    const families = this.#collect()
    let ordered: Family[] = []
    for (let version = 0; version < this.#places.length; version++) {
      const placed = new Set(ordered)
      const offsetOf = ({ passages }: Family): number | null => passages[version]![0]?.span.start.offset ?? null
      const fresh = families.filter((family) => !placed.has(family))
      ordered = interleave(ordered, fresh, offsetOf)
    }
    return ordered
  }

  #collect(): Family[] {
    const count = this.#places.length
    const families = new Map<Place, Family>()
    const familyOf = (place: Place): Family => {
      const root = rootOf(place)
      const known = families.get(root)
      if (known) return known
      const fresh: Family = {
        passages: Array.from({ length: count }, () => []),
        links: Array.from({ length: count - 1 }, () => []),
      }
      families.set(root, fresh)
      return fresh
    }
    this.#places.forEach((places, version) => {
      for (const place of [...places.values()].sort((a, b) => a.ref.span.start.offset - b.ref.span.start.offset))
        familyOf(place).passages[version]!.push(place.ref)
    })
    for (const { step, link, place } of this.#links) familyOf(place).links[step]!.push(link)
    return [...families.values()]
  }

  #placeOf(version: number, ref: ClaimRef): Place {
    const key = `${ref.span.start.offset}-${ref.span.end.offset}`
    const places = this.#places[version]!
    const known = places.get(key)
    if (known) return known
    const place: Place = { ref, version, parent: null }
    places.set(key, place)
    return place
  }
}

function rootOf(place: Place): Place {
  let root = place
  while (root.parent) root = root.parent
  while (place.parent) {
    const next: Place = place.parent
    place.parent = root
    place = next
  }
  return root
}
