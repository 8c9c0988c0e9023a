/** A moment or a stretch of time with the brackets around it: 0:32 · [12:29] · (00:01:02) · 00:00:01,000 --> 00:00:04,000 · 12:04 PM */
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?'
export const TIME = `${CLOCK}(?:\\s*(?:-->|[-–—~])\\s*${CLOCK})?(?: ?[AP]M\\b)?`
const MARK = new RegExp(`(?:[[(【<]\\s*${TIME}\\s*[\\])】>]|${TIME}(?!\\d|:\\d))`, 'iy')
const DECORATION = /[\s*_·•|>\-–—]*/y

/** Where the time mark that begins here ends, or -1. */
export function timeMarkEnd(plain: string, at: number): number {
  const code = plain.charCodeAt(at)
  const digit = code >= 48 && code <= 57
  if (!digit && code !== 40 && code !== 91 && code !== 60 && code !== 0x3010) return -1
  MARK.lastIndex = at
  return MARK.test(plain) ? MARK.lastIndex : -1
}

/** Past the time mark with which a paragraph begins, and the dot or dash behind it: "0:32 · Hello" → at "Hello". */
export function skipTimeMark(plain: string, at: number, limit: number): number {
  const end = timeMarkEnd(plain, at)
  if (end < 0 || end > limit) return at
  DECORATION.lastIndex = end
  DECORATION.test(plain)
  return Math.min(DECORATION.lastIndex, limit)
}
