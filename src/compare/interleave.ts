/**
 * Puts what a version adds among what is known already: behind what it follows there, and behind what is gone from there.
 *
 * @param offsetOf where an item stands in that version; null where it does not
 */
export function interleave<T>(known: readonly T[], added: readonly T[], offsetOf: (item: T) => number | null): T[] {
  const inPlace = (items: readonly T[]): T[] =>
    items.filter((item) => offsetOf(item) !== null).sort((a, b) => offsetOf(a)! - offsetOf(b)!)
  const standing = inPlace(known)
  const behind = new Map<T | null, T[]>()
  let last: T | null = null
  let next = 0
  for (const item of inPlace(added)) {
    while (next < standing.length && offsetOf(standing[next]!)! < offsetOf(item)!) last = standing[next++]!
    const group = behind.get(last)
    if (group) group.push(item)
    else behind.set(last, [item])
  }
  const ordered: T[] = []
  let waiting = behind.get(null) ?? []
  for (const item of known) {
    if (offsetOf(item) !== null) {
      ordered.push(...waiting)
      waiting = behind.get(item) ?? []
    }
    ordered.push(item)
  }
  return [...ordered, ...waiting]
}
