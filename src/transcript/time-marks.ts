/** A moment, or a stretch of time: 0:32 · 12:29.5 · 00:00:01,000 --> 00:00:04,000 · 12:04 PM · 2024/3/1 12:04:10 */
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2}(?:[:;]\\d{2})?)?(?:[.,]\\d{1,3})?'
/** Where an arrow stands, figures may be single: 0:1:1.0 --> 0:1:4.56 */
const LOOSE = '\\d{1,2}:\\d{1,2}:\\d{1,2}[.,]\\d{1,3}'
const DAY = '(?:\\d{1,4}[-/.年]\\d{1,2}[-/.月]\\d{1,4}日?,?\\s+)?'
export const TIME = `(?:${DAY}${CLOCK}(?:\\s*(?:-{0,2}>|[-–—~])\\s*${CLOCK})?(?: ?[AP]M\\b)?|${LOOSE}\\s*-{1,2}>\\s*${LOOSE})`
/** Only brackets make these a mark: [0.0s -> 4.2s] · (12m30s) · [1分20秒] */
const SECONDS = '\\d+(?:\\.\\d+)?s?\\s*-{1,2}>\\s*\\d+(?:\\.\\d+)?s?|\\d+(?:\\.\\d+)?s\\s*[-–]\\s*\\d+(?:\\.\\d+)?s'
const LENGTH = '(?:\\d{1,2}(?:h|小?时)\\s?)?\\d{1,3}(?:m|分钟?)\\s?\\d{1,2}(?:s|秒)'
/** With the brackets around it, which may be full-width where a text stands as it was written. */
export const TIME_MARK = `(?:[[(（【<]\\s*(?:${TIME}|${SECONDS}|${LENGTH})\\s*[\\])）】>]|${TIME}(?!\\d|:\\d))`
const MARK = new RegExp(TIME_MARK, 'iy')
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

const TAIL = new RegExp(`[[(【<]?\\s*(?:${TIME}|${SECONDS}|${LENGTH})\\s*[\\])】>]?[\\s*_·•|>\\-–—]*$`, 'i')

/** Before the time mark that stands in front of a place, or that place. */
export function backOverTimeMark(plain: string, from: number, at: number): number {
  const tail = TAIL.exec(plain.slice(Math.max(from, at - 64), at))
  return tail ? at - tail[0].length : at
}
