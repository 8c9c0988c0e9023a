import type { Fold } from '../schema/comparison.ts'
import { HAN, NUMBER, SIGN, type TokenText } from './tokens.ts'

const ORDER: readonly Fold[] = ['script', 'width', 'case', 'punctuation', 'spacing', 'markup', 'number', 'spelling']
const BLANK = /^\s*$/
const MARKUP = /[*_`#[\]\\]/
const WIDE = /[\uff01-\uff5e\u3000]/

const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ')

/** In what two texts of equal tokens differ nevertheless. Judged token by token and gap by gap, in a fixed order. */
export function foldsBetween(from: TokenText, to: TokenText): Fold[] {
  const found = new Set<Fold>()
  for (let i = 0; i < from.length; i++) {
    const left = from.text.slice(from.starts[i]!, from.ends[i]!)
    const right = to.text.slice(to.starts[i]!, to.ends[i]!)
    if (left !== right) foldOfToken(left, right, from.kinds[i]!, found)
    if (i === 0) continue
    const before = from.text.slice(from.ends[i - 1]!, from.starts[i]!)
    const after = to.text.slice(to.ends[i - 1]!, to.starts[i]!)
    if (before !== after) foldOfGap(before, after, found)
  }
  return ORDER.filter((fold) => found.has(fold))
}

function foldOfToken(left: string, right: string, kind: number, found: Set<Fold>): void {
  if (WIDE.test(left) !== WIDE.test(right)) found.add('width')
  const [a, b] = [narrow(left), narrow(right)]
  if (a === b) return
  if (kind === NUMBER) found.add('number')
  else if (kind === SIGN) found.add(/[a-z\u4e00-\u9fff]/i.test(a + b) ? 'number' : 'width')
  else if (kind === HAN) found.add('script')
  else if (a.toLowerCase() === b.toLowerCase()) found.add('case')
  else found.add('spelling')
}

function foldOfGap(left: string, right: string, found: Set<Fold>): void {
  if (BLANK.test(left) && BLANK.test(right)) {
    found.add('spacing')
    return
  }
  const [a, b] = [left.replace(/\s/g, ''), right.replace(/\s/g, '')]
  if (a === b) found.add('spacing')
  else if (narrow(a) === narrow(b)) found.add('width')
  else if (MARKUP.test(a) !== MARKUP.test(b)) found.add('markup')
  else found.add('punctuation')
}
