import { BETWEEN, SIMPLIFIED, TRADITIONAL } from '../language/zh/script.ts'

const TABLE = new Map<number, number>()
for (let i = 0; i < TRADITIONAL.length; i++) TABLE.set(TRADITIONAL.charCodeAt(i), SIMPLIFIED.charCodeAt(i))
for (const { from, to } of BETWEEN) TABLE.set(from.charCodeAt(0), to.charCodeAt(0))
// Full-width ASCII and the ideographic space; curly quotes keep their side, so they are left alone.
for (let code = 0xff01; code <= 0xff5e; code++) TABLE.set(code, code - 0xfee0)
for (const code of [0x3000, 0xa0, 0x2002, 0x2003, 0x2009, 0x202f]) TABLE.set(code, 0x20)
TABLE.set(0x2019, 0x27)
// Colons of other origin: the ratio, the small form.
for (const code of [0x2236, 0xfe55]) TABLE.set(code, 0x3a)

const NEIGHBOURS = new Map(BETWEEN.map((rule) => [rule.from.charCodeAt(0), rule]))

/** Whether a character that is another one in some words only is itself here. */
function isItself(code: number, text: string, at: number): boolean {
  const rule = NEIGHBOURS.get(code)
  if (!rule) return false
  const next = text[at + 1] ?? ' '
  return rule.only
    ? !rule.only.includes(next)
    : rule.notBehind.includes(text[at - 1] ?? ' ') || rule.notBefore.includes(next)
}

const NEEDS = /[\u00a0\u2002\u2003\u2009\u2019\u202f\u2236\u3000-\u303f\u4e00-\u9fff\ufe55\uff01-\uff5e]/

/**
 * The text in the one form that word lists know: traditional characters as simplified ones, full-width letters,
 * digits and punctuation as ASCII ("，" is ","), every blank a space, the typographic apostrophe straight. One unit
 * stays one unit, so offsets hold. Lower-casing is left to the matchers: names need their capitals.
 */
export function normalise(text: string): string {
  if (!NEEDS.test(text)) return text
  let result = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0xa0) continue
    const to = TABLE.get(code)
    if (to === undefined || (code < 0x9fff && isItself(code, text, i))) continue
    result += text.slice(from, i) + String.fromCharCode(to)
    from = i + 1
  }
  return from === 0 ? text : result + text.slice(from)
}
