/** A pair that may be linked, and what the link is worth. */
export interface Pair {
  from: number
  to: number
  score: number
}

/**
 * The set of pairs, no item in two of them, whose scores sum to the most: shortest augmenting paths over the pairs
 * there are (Jonker and Volgenant's method for sparse tables), so that a large document costs what its doubtful part
 * costs. Every item may stay alone; scores are positive.
 */
export function assign(pairs: readonly Pair[]): Pair[] {
  const rows = [...new Set(pairs.map(({ from }) => from))].sort((a, b) => a - b)
  const columns = [...new Set(pairs.map(({ to }) => to))].sort((a, b) => a - b)
  const rowOf = new Map(rows.map((row, i) => [row, i]))
  const columnOf = new Map(columns.map((column, i) => [column, i]))
  // Column `columns.length + row` stands for leaving the row alone.
  const edges: { column: number; cost: number; pair: Pair | null }[][] = rows.map(() => [])
  for (const pair of pairs)
    edges[rowOf.get(pair.from)!]!.push({ column: columnOf.get(pair.to)!, cost: -pair.score, pair })
  edges.forEach((own, row) => {
    own.push({ column: columns.length + row, cost: 0, pair: null })
  })

  const width = columns.length + rows.length
  const rowOfColumn = new Int32Array(width).fill(-1)
  const edgeOfRow: (Pair | null)[] = rows.map(() => null)
  const potential = new Float64Array(width)
  const rowPotential = new Float64Array(rows.length)
  edges.forEach((own, row) => {
    rowPotential[row] = Math.min(...own.map(({ cost }) => cost))
  })
  for (let source = 0; source < rows.length; source++) {
    const distance = new Map<number, number>()
    const reachedBy = new Map<number, { row: number; pair: Pair | null }>()
    const done = new Set<number>()
    const queue = new Heap()
    const relax = (row: number, base: number): void => {
      for (const { column, cost, pair } of edges[row]!) {
        if (done.has(column)) continue
        const length = base + cost - rowPotential[row]! - potential[column]!
        if (length < (distance.get(column) ?? Number.POSITIVE_INFINITY) - 1e-12) {
          distance.set(column, length)
          reachedBy.set(column, { row, pair })
          queue.push(length, column)
        }
      }
    }
    relax(source, 0)
    let end = -1
    let shortest = 0
    while (end < 0) {
      const next = queue.pop()!
      if (done.has(next.item) || next.key > (distance.get(next.item) ?? 0) + 1e-12) continue
      done.add(next.item)
      shortest = next.key
      if (rowOfColumn[next.item]! < 0) end = next.item
      else relax(rowOfColumn[next.item]!, next.key)
    }
    rowPotential[source] = rowPotential[source]! + shortest
    for (const column of done) {
      if (column === end) continue
      const slack = shortest - distance.get(column)!
      potential[column] = potential[column]! - slack
      rowPotential[rowOfColumn[column]!] = rowPotential[rowOfColumn[column]!]! + slack
    }
    for (let column = end; ; ) {
      const { row, pair } = reachedBy.get(column)!
      const before = columnHeldBy(rowOfColumn, edgeOfRow, row, columnOf, columns.length)
      rowOfColumn[column] = row
      edgeOfRow[row] = pair
      if (row === source) break
      column = before
    }
  }
  return edgeOfRow.filter((pair) => pair !== null)
}

/** The column that a row held before the path was turned round. */
function columnHeldBy(
  rowOfColumn: Int32Array,
  edgeOfRow: readonly (Pair | null)[],
  row: number,
  columnOf: ReadonlyMap<number, number>,
  count: number,
): number {
  const pair = edgeOfRow[row]
  const column = pair ? columnOf.get(pair.to)! : count + row
  return rowOfColumn[column] === row ? column : -1
}

/** Binary heap of the smallest key. */
class Heap {
  readonly #keys: number[] = []
  readonly #items: number[] = []

  push(key: number, item: number): void {
    let at = this.#keys.push(key) - 1
    this.#items.push(item)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (this.#keys[parent]! <= this.#keys[at]!) break
      this.#swap(at, parent)
      at = parent
    }
  }

  pop(): { key: number; item: number } | undefined {
    if (this.#keys.length === 0) return undefined
    const top = { key: this.#keys[0]!, item: this.#items[0]! }
    this.#swap(0, this.#keys.length - 1)
    this.#keys.pop()
    this.#items.pop()
    for (let at = 0; ; ) {
      const left = 2 * at + 1
      let least = at
      for (const child of [left, left + 1])
        if (child < this.#keys.length && this.#keys[child]! < this.#keys[least]!) least = child
      if (least === at) return top
      this.#swap(at, least)
      at = least
    }
  }

  #swap(a: number, b: number): void {
    ;[this.#keys[a], this.#keys[b]] = [this.#keys[b]!, this.#keys[a]!]
    ;[this.#items[a], this.#items[b]] = [this.#items[b]!, this.#items[a]!]
  }
}
