/** The terms of a word list: see language/transcript-lists.ts. */
export function terms(...lists: string[]): string[] {
  return lists.flatMap((list) => list.split(/[,\n]/)).flatMap((term) => term.trim() || [])
}

/** A pattern that finds any of the terms, the longest first. */
export function anyOf(...lists: string[]): string {
  const longestFirst = terms(...lists).sort((a, b) => b.length - a.length)
  return longestFirst.map((term) => term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
}

/** Builds on first use, so that nobody pays for it at start-up. */
export function lazy<Value>(build: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= build()
    return value
  }
}
