/** Gives every folded token a small number, shared by all texts of one comparison. */
export class Vocabulary {
  readonly #units = new Int32Array(0x10000).fill(-1)
  readonly #words = new Map<string, number>()
  readonly #keys: string[] = []
  /** Tokens seen in lower case: a capitalised one that is not among them is taken for a name. */
  readonly #lower: boolean[] = []

  get size(): number {
    return this.#keys.length
  }

  /** A single UTF-16 unit: Han characters and signs, which make most tokens of a Chinese text. */
  unit(code: number): number {
    let id = this.#units[code]!
    if (id < 0) {
      id = this.word(String.fromCharCode(code))
      this.#units[code] = id
    }
    return id
  }

  word(key: string): number {
    let id = this.#words.get(key)
    if (id === undefined) {
      id = this.#keys.push(key) - 1
      this.#words.set(key, id)
      this.#lower.push(false)
    }
    return id
  }

  key(id: number): string {
    return this.#keys[id]!
  }

  sawLower(id: number): void {
    this.#lower[id] = true
  }

  isLower(id: number): boolean {
    return this.#lower[id]!
  }
}
