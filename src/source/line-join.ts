const WIDE =
  /[\u2e80-\u2fdf\u3000-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\ud840-\ud8bf\udc00-\udfff]/
const WIDE_PUNCTUATION = /[\u3000-\u303f\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff1f\uff3b-\uff40\uff5b-\uff60]/
/** Marks that are wide in Chinese and narrow in English: they go with their neighbour. */
const SHARED = /[—…“”‘’·]/

/**
 * Whether two lines meet without a blank: between Han characters, beside full-width punctuation, behind a word
 * broken at its hyphen ("objective-⏎driven").
 */
export function joinsWithoutBlank(units: readonly string[], left: number, right: number): boolean {
  const a = units[left]!
  const b = units[right]!
  if (WIDE_PUNCTUATION.test(a) || WIDE_PUNCTUATION.test(b)) return true
  const aWide = WIDE.test(a)
  const bWide = WIDE.test(b)
  if (aWide && bWide) return true
  if ((aWide && SHARED.test(b)) || (bWide && SHARED.test(a))) return true
  return a === '-' && /[a-z]/i.test(units[left - 1] ?? '') && /[a-z]/.test(b)
}
