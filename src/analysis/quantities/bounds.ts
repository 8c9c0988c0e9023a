import { matchAt } from './digits.ts'
import type { Text } from './unit.ts'

export interface Bounds {
  start: number
  end: number
  least: boolean
  most: boolean
  approximate: boolean
}

const COMPARED = / ?(?:还|更|要)?(大|多|高|长|久|早|贵|重|远|小|少|低|短|晚|轻|近)/y
const BARE = /^[百千万亿]/
/** 上百万, 过亿, 破千; not 经过, 通过, 打破 */
const OVER = /(?:上|(?:^|[^经通超不路错越难])过|(?:^|[^打突爆])破)$/
const PAST = /(?:过去|最近|此前|之前|近|这|前|过往|past|last|previous|recent)[ 的]*$/
const INSIDE = /^(?:内|以内|之内)/
const NOT_INSIDE = /^内[容部存心地在涵置核外阁政]/
const GOES_ON = /^ ?(?:than\b|[\d$€£-]|\.\d)/
const EQUAL = /(?:equal|equals|equaling|equalling) (?:to )?$/

/** The words around an amount that make it a bound or an approximation, and how far they reach. */
export function readBounds(text: Text, start: number, end: number, floor: number, counted = false): Bounds {
  const { lower, words, language } = text
  const bounds: Bounds = { start, end, least: false, most: false, approximate: false }
  let at = start
  for (let step = 0; step < 6; step++) {
    while (at > floor && lower.charCodeAt(at - 1) === 32) at--
    if (at <= floor) break
    const least = words.atLeast.before(lower, at)
    const most = words.atMost.before(lower, at)
    const about = words.about.before(lower, at)
    if (
      about &&
      lower[about.start] === '快' &&
      (lower[about.end] === '了' || /[最尽很越太]/.test(lower[about.start - 1] ?? ''))
    )
      break
    const best = [least, most, about].reduce((a, b) => (b && (!a || b.start < a.start) ? b : a), null)
    if (best && best.start >= floor) {
      if (best === least) bounds.least = !bounds.most
      else if (best === most) bounds.most = !bounds.least
      else bounds.approximate = true
      at = best.start
      bounds.start = at
      continue
    }
    const filler = words.filler.before(lower, at)
    if (!filler || filler.start < floor) break
    at = filler.start
  }
  if (
    language === 'zh' &&
    !bounds.least &&
    BARE.test(lower[start]!) &&
    OVER.test(lower.slice(Math.max(0, start - 2), start))
  ) {
    bounds.least = true
    bounds.start = start - 1
  }
  // 比三十大 bounds; 比一个人多 compares with one.
  if (language === 'zh' && !counted && lower[start - 1] === '比') {
    const compared = matchAt(COMPARED, lower, end)
    if (compared) {
      if ('大多高长久早贵重远'.includes(compared[1]!)) bounds.least = true
      else bounds.most = true
      bounds.start = start - 1
      bounds.end = end + compared[0].length
    }
  }
  readBehind(text, bounds)
  const equal = EQUAL.exec(lower.slice(Math.max(floor, bounds.start - 14), bounds.start))
  if (equal) bounds.start -= equal[0].length
  return bounds
}

/** 一年不到; before a number it bounds that one. */
const SHORT_OF = /(?:不到|不足)(?! ?[\d零一二两三四五六七八九十百千万亿半几])/y

function readBehind({ lower, words }: Text, bounds: Bounds): void {
  const short = lower[bounds.end] === '不' ? matchAt(SHORT_OF, lower, bounds.end) : null
  if (short) {
    bounds.most = !bounds.least
    bounds.end += short[0].length
    return
  }
  for (let step = 0; step < 3; step++) {
    let at = bounds.end
    while (lower.charCodeAt(at) === 32 || (lower[at] === ',' && step === 0 && at === bounds.end)) at++
    const more = words.orMore.at(lower, at)
    const less = words.orLess.at(lower, at)
    const so = words.orSo.at(lower, at)
    const best = [more, less, so].reduce((a, b) => (b && (!a || b.end > a.end) ? b : a), null)
    if (!best || (lower[best.start] === '起' && /^起[初点来码源伏床草]/.test(lower.slice(at, at + 2)))) return
    // "above 1000 and below 1500", "200 or greater than 190": the next amount's words.
    if (/^(?:and|or) /.test(lower.slice(at, at + 4)) && GOES_ON.test(lower.slice(best.end, best.end + 6))) return
    if (best === less && NOT_INSIDE.test(lower.slice(at, at + 2))) return
    if (best === more) bounds.least = !bounds.most
    else if (best === less) {
      const past =
        INSIDE.test(lower.slice(at, at + 2)) && PAST.test(lower.slice(Math.max(0, bounds.start - 6), bounds.start))
      if (!past) bounds.most = !bounds.least
    } else bounds.approximate = true
    bounds.end = best.end
  }
}
