import type { Change, ChangeType, Link } from '../schema/comparison.ts'

const TURNED: Partial<Record<Link['status'], Link['status']>> = {
  ...{ dropped: 'added', added: 'dropped', split: 'merged', merged: 'split' },
}
const TURNED_TYPES: Partial<Record<ChangeType, ChangeType>> = { truncated: 'extended', extended: 'truncated' }

/** The link as it reads with the two versions swapped. */
export function mirrored(link: Link): Link {
  return {
    ...link,
    status: TURNED[link.status] ?? link.status,
    from: link.to,
    to: link.from,
    changes: link.changes.map(mirroredChange),
  }
}

/** Its members stay in their order, so that the JSON of both directions reads alike. */
function mirroredChange(change: Change): Change {
  const { type, from, to, values } = change
  return {
    ...change,
    type: TURNED_TYPES[type] ?? type,
    from: to,
    to: from,
    ...(values
      ? { values: { from: values.to, to: values.from, ratio: values.to === 0 ? null : values.from / values.to } }
      : {}),
  }
}
