import { UNITS } from '../../language/units.ts'
import type { FoundQuantity } from './found-quantity.ts'
import type { Text } from './unit.ts'

/** Between two bounds of one amount: greater than 100 and smaller than 300; 大于二十的同时小于三十五. */
const BOUNDS_JOINT = /^ ?(?:,? ?(?:and|but|yet)|,? ?(?:且|并|并且|而且|的同时|同时|但|又)|,)? ?$/
/** Between a unit and the smaller one that goes on with it: 5 feet and 2 inches. */
const PARTS_JOINT = /^,? ?(?:and|又|零)? ?$/

/** Between the members of a list. */
const LIST_JOINT = /^ ?(?:,|、|,? ?or(?: even)?|或者?|,? ?甚至|乃至|还是) ?$/

/** Amounts that are said in two parts and are one: two bounds, or feet and inches. */
export function mergeNeighbours(text: Text, found: FoundQuantity[]): FoundQuantity[] {
  const merged: FoundQuantity[] = []
  for (const quantity of found) {
    const last = merged.at(-1)
    const one = last && (bothBounds(text, last, quantity) ?? feetAndInches(text, last, quantity))
    if (one) merged[merged.length - 1] = one
    else merged.push(quantity)
  }
  for (let i = merged.length - 2; i >= 0; i--) merged[i] = sharing(text, merged[i]!, merged[i + 1]!)
  return merged
}

/** "10 or 100 times", 20、30、40 年, 数十亿或数百亿参数: the members of a list have the unit of the last. */
function sharing(text: Text, a: FoundQuantity, b: FoundQuantity): FoundQuantity {
  if (a.unit !== '' || b.unit === '' || a.dimension === 'ratio') return a
  if (!/[\da-z零一二两三四五六七八九十百千万亿]/.test(text.lower[a.end - 1]!)) return a
  if (!LIST_JOINT.test(text.lower.slice(a.end, b.start))) return a
  return { ...a, unit: b.unit, dimension: b.dimension }
}

function bothBounds(text: Text, a: FoundQuantity, b: FoundQuantity): FoundQuantity | null {
  if (a.vague || b.vague || (a.unit !== b.unit && a.unit !== '' && b.unit !== '')) return null
  const low = a.max === null ? a.min : b.min
  const high = a.max === null ? b.max : a.max
  const opposite = (a.max === null) !== (b.max === null) && (a.min === null) !== (b.min === null)
  if (!opposite || low === null || high === null || low >= high) return null
  if (!BOUNDS_JOINT.test(text.lower.slice(a.end, b.start))) return null
  const unit = a.unit === '' ? b : a
  return { ...unit, start: a.start, end: b.end, min: low, max: high, approximate: a.approximate || b.approximate }
}

function feetAndInches(text: Text, a: FoundQuantity, b: FoundQuantity): FoundQuantity | null {
  if (a.unit !== 'foot' || b.unit !== 'inch' || a.min === null || b.min === null || b.min >= 12) return null
  if (!PARTS_JOINT.test(text.lower.slice(a.end, b.start))) return null
  const add = (b.min * UNITS.get('inch')!.scale) / UNITS.get('foot')!.scale
  return { ...a, end: b.end, min: a.min + add, max: a.max === null ? null : a.max + add }
}
