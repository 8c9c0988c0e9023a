import { InputError, unknownName } from '../source/input-error.ts'

/**
 * What an option names, with commas between.
 *
 * @throws InputError for a name that does not exist, and for none: an empty variable of a script must not change what fails
 */
export function namesIn<Name extends string>(
  option: string,
  what: string,
  list: string,
  known: readonly Name[],
): Set<Name> {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  if (names.length === 0) throw new InputError(`${option} names no ${what}: there are ${known.join(', ')}`)
  const isKnown = (name: string): name is Name => (known as readonly string[]).includes(name)
  return new Set(
    names.map((name) => {
      if (isKnown(name)) return name
      throw unknownName(what, name, known)
    }),
  )
}
