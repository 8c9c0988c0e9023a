import { distance } from 'fastest-levenshtein'

/** Something the user can mend: a missing file, a name nobody has. The message is one line and needs no stack. */
export class InputError extends Error {
  override name = 'InputError'
}

const MOST_OFFERED = 5

/** The known names that somebody may have meant, best first: those that hold what was typed, then those of which the whole or a word is a few slips away. */
export function nearest(name: string, known: Iterable<string>): string[] {
  const typed = name.toLowerCase()
  const slips = Math.max(1, Math.floor(typed.length / 3))
  return [...new Set(known)]
    .map((candidate) => {
      const other = candidate.toLowerCase()
      const holds = other.includes(typed) || (typed.includes(other) && other.length * 2 >= typed.length)
      const words = other.split(/[\s·・.]+/)
      return { candidate, cost: holds ? 0 : Math.min(...[other, ...words].map((part) => distance(typed, part))) }
    })
    .filter(({ cost }) => cost <= slips)
    .sort((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MOST_OFFERED)
    .map(({ candidate }) => candidate)
}

/** Says that nothing has this name, and offers the near names or, failing these, what there is. */
export function unknownName(
  what: string,
  name: string,
  known: readonly string[],
  near: readonly string[] = nearest(name, known),
): InputError {
  const list = (names: readonly string[], last: string) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`
  const offer = near.length
    ? `did you mean ${list(near, 'or')}?`
    : known.length
      ? `there ${known.length === 1 ? 'is' : 'are'} ${list(known.length > 12 ? [...known.slice(0, 12), 'others'] : known, 'and')}`
      : `there is none`
  return new InputError(`no ${what} "${name}": ${offer}`)
}
