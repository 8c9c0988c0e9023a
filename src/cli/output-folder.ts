import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, extname, join, relative, resolve, sep } from 'node:path'
import { InputError } from '../source/input-error.ts'
import type { Input } from './inputs.ts'
import { type Destination, destination, reason } from './output.ts'

/** A file for each document, of the same name and at the same place below the folder. */
export class OutputFolder implements Destination {
  readonly #folder: string
  readonly #names: ReadonlyMap<string, string>

  constructor(folder: string, inputs: readonly Input[], ending: string) {
    this.#folder = folder
    this.#names = namesOf(inputs, ending)
    for (const name of this.#names.values()) protectInputs(join(folder, name), inputs)
  }

  async write(report: string | Uint8Array, path: string | null): Promise<boolean> {
    const name = path === null ? undefined : this.#names.get(path)
    if (name === undefined)
      throw new InputError(`standard input has no name for a file in ${this.#folder}; name the output file itself`)
    const file = join(this.#folder, name)
    try {
      mkdirSync(dirname(file), { recursive: true })
    } catch (error) {
      throw new InputError(`${dirname(file)} cannot be made: ${reason(error as Error)}`)
    }
    const one = destination(file)
    await one.write(report, path)
    one.close()
    return true
  }

  close(): void {}
  abandon(): void {}
}

/** By path as it was given. Two documents that differ only in their endings keep these: a.md.json, a.html.json. */
function namesOf(inputs: readonly Input[], ending: string): Map<string, string> {
  const common = commonFolder(inputs.map(({ base }) => resolve(base)))
  const names = new Map(inputs.map(({ path }) => [path, relative(common, resolve(path))]))
  const bare = (name: string): string => name.slice(0, name.length - extname(name).length)
  const times = new Map<string, number>()
  for (const name of names.values()) times.set(bare(name), (times.get(bare(name)) ?? 0) + 1)
  return new Map([...names].map(([path, name]) => [path, (times.get(bare(name)) === 1 ? bare(name) : name) + ending]))
}

function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split(sep))
  const differs = first.findIndex((part, i) => others.some((other) => other[i] !== part))
  return (differs < 0 ? first : first.slice(0, differs)).join(sep) || sep
}

/** Nobody wants a transcript replaced by its claims. */
export function protectInputs(file: string, inputs: readonly Input[]): void {
  if (!existsSync(file)) return
  const real = realpathSync(file)
  if (inputs.some(({ path }) => existsSync(path) && realpathSync(path) === real))
    throw new InputError(`${file} is the document itself; write to another place`)
}
