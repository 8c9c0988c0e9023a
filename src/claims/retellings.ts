/** Introductions and teasers stand at the head of a document: so many claims may be told again. */
const TOLD_FIRST = 30
const SHORTEST = 10
/** Two claims are compared where they share a run of so many characters; letters say less than Han characters. */
const RUN = { han: 5, latin: 16 }
/** Then so much of the shorter one's finer runs has to stand in the longer one; less where both have the same figures. */
const FINE = { han: 2, latin: 5 }
const SAME = 0.7
const SAME_WITH_FIGURES = 0.6

interface Said {
  id: string
  speaker: string | null
  negated: boolean
  folded: string
  figures: string
  fine: Set<string> | null
}

/**
 * Finds claims that say in nearly the same words what one of the first claims said. Similarity only finds the pair:
 * it is none where speaker, negation or a figure differs.
 */
export class Retellings {
  readonly #runs = new Map<string, Said[]>()
  #told = 0

  /** Id of the claim told again; every claim is handed in once, in the order of the document. */
  of(id: string, { speaker, negated }: Pick<Said, 'speaker' | 'negated'>, folded: string): string | null {
    if (folded.length < SHORTEST) return null
    const said: Said = { id, speaker, negated, folded, figures: figuresOf(folded), fine: null }
    const script = scriptOf(folded)
    const learning = this.#told++ < TOLD_FIRST
    const others = new Set([said])
    // Every place of the first claims is kept, so every second run of the others is enough to find a long stretch.
    for (let i = 0; i + RUN[script] <= folded.length; i += learning ? 1 : 2) {
      const run = folded.slice(i, i + RUN[script])
      const known = this.#runs.get(run) ?? []
      for (const other of known) {
        if (others.has(other)) continue
        if (isRetold(said, other)) return other.id
        others.add(other)
      }
      if (!learning || known.at(-1) === said) continue
      if (known.push(said) === 1) this.#runs.set(run, known)
    }
    return null
  }
}

const scriptOf = (folded: string): 'han' | 'latin' => (/[\u3400-\u9fff]/.test(folded) ? 'han' : 'latin')

const figuresOf = (folded: string): string => (/\d/.test(folded) ? (folded.match(/\d[\d.]*%?/g) ?? []).join(' ') : '')

function isRetold(said: Said, first: Said): boolean {
  if (said.id === first.id || said.speaker !== first.speaker || said.negated !== first.negated) return false
  if (said.figures !== first.figures) return false
  const [short, long] = said.folded.length <= first.folded.length ? [said, first] : [first, said]
  if (short.folded.length * 2 < long.folded.length) return false
  const runs = fineRuns(long)
  let shared = 0
  for (const run of fineRuns(short)) if (runs.has(run)) shared++
  return shared >= (said.figures ? SAME_WITH_FIGURES : SAME) * fineRuns(short).size
}

function fineRuns(said: Said): Set<string> {
  if (said.fine) return said.fine
  said.fine = new Set()
  const length = FINE[scriptOf(said.folded)]
  for (let i = 0; i + length <= said.folded.length; i++) said.fine.add(said.folded.slice(i, i + length))
  return said.fine
}
