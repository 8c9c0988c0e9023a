const WIDE =
  /[\u2e80-\u2fdf\u3000-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\ud840-\ud8bf\udc00-\udfff]/
const WIDE_PUNCTUATION = /[\u3000-\u303f\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff1f\uff3b-\uff40\uff5b-\uff60]/
/** Marks that are wide in Chinese and narrow in English: they go with their neighbour. */
const SHARED = /[—…“”‘’·]/

/**
 * Whether two lines meet without a blank: between Han characters, beside full-width punctuation, behind a word
 * broken at its hyphen ("objective-⏎driven").
 *
 * @param before the unit before `left`, or nothing
 */
export function joinsWithoutBlank(before: string, left: string, right: string): boolean {
  if (WIDE_PUNCTUATION.test(left) || WIDE_PUNCTUATION.test(right)) return true
  const leftWide = WIDE.test(left)
  const rightWide = WIDE.test(right)
  if (leftWide && rightWide) return true
  if ((leftWide && SHARED.test(right)) || (rightWide && SHARED.test(left))) return true
  return left === '-' && /[a-z]/i.test(before) && /[a-z]/.test(right)
}
