import { isUtf8 } from 'node:buffer'
import { declaredEncoding } from './declared-encoding.ts'
import { InputError } from './input-error.ts'
import { decodeStrictly, encodingOf, knownEncoding, undecodable } from './strict-decoder.ts'
import { firstInvalidByte, isBrokenUtf8 } from './utf8.ts'
import { guessUtf16 } from './utf16.ts'

export interface Decoded {
  /** A byte order mark stays in front: positions count it. Line endings stay as they are. */
  text: string
  /** Name in the Encoding Standard. */
  encoding: string
}

/** What the bytes are said to be: the encoding, and how to say so where they are not. */
interface Verdict {
  encoding: string
  but: string
}

/** Says what the bytes are, or that it cannot tell (null). The first rule that can wins. */
type Rule = (bytes: Buffer, name: string) => Verdict | null

// Ordered: a mark is certain, and NUL bytes mean UTF-16 or no text at all. What is well-formed UTF-8 is UTF-8, whatever
// it says itself: pages keep their old declaration when they are saved anew.
const RULES: readonly Rule[] = [byMark, byNul, asUtf8, byDeclaration, asBrokenUtf8]

/**
 * @param forced label of an encoding that the user names
 * @throws InputError with offset and line of the byte that is no text
 */
export async function decode(bytes: Buffer, name: string, forced?: string): Promise<Decoded> {
  if (forced !== undefined) return decodeAs(bytes, name, asForced(bytes, forced))
  for (const rule of RULES) {
    const verdict = rule(bytes, name)
    if (verdict) return decodeAs(bytes, name, verdict)
  }
  // Three out of four documents never get here, and the tables for guessing take as long to load as those to read.
  const { guessEncoding } = await import('./guess-encoding.ts')
  const encoding = guessEncoding(bytes, firstInvalidByte(bytes))
  if (encoding !== null) return decodeAs(bytes, name, { encoding, but: `looks like ${encoding}, but is not` })
  const { message } = undecodable(bytes, 'utf-8', name, 'is not UTF-8')
  throw new InputError(`${message}; name its encoding with --encoding, or save it as UTF-8`)
}

function decodeAs(bytes: Buffer, name: string, { encoding, but }: Verdict): Decoded {
  const text = encoding === 'utf-8' && isUtf8(bytes) ? bytes.toString('utf8') : decodeStrictly(bytes, encoding)
  if (text === null) throw undecodable(bytes, encoding, name, but)
  return { text, encoding }
}

function asForced(bytes: Buffer, label: string): Verdict {
  const encoding = knownEncoding(label)
  // "utf-16" alone leaves the order of bytes to the mark.
  const marked = /^utf-?16$/i.test(label) ? byMark(bytes) : null
  return marked ?? { encoding, but: `is not ${encoding === 'utf-8' ? 'UTF-8' : encoding}` }
}

function byMark(bytes: Buffer): Verdict | null {
  const mark = bytes.length > 1 ? bytes.readUInt16BE(0) : 0
  if (mark === 0xfffe) return { encoding: 'utf-16le', but: 'is not the UTF-16 that it begins as' }
  if (mark === 0xfeff) return { encoding: 'utf-16be', but: 'is not the UTF-16 that it begins as' }
  return null
}

/** Like git and grep, only the beginning is looked at. */
function byNul(bytes: Buffer, name: string): Verdict | null {
  const top = bytes.subarray(0, 8192)
  if (!top.includes(0)) return null
  const encoding = guessUtf16(top)
  if (encoding === null) throw new InputError(`${name} is a binary file, not a transcript`)
  return { encoding, but: `looks like ${encoding}, but is not` }
}

function asUtf8(bytes: Buffer): Verdict | null {
  return isUtf8(bytes) ? { encoding: 'utf-8', but: '' } : null
}

function byDeclaration(bytes: Buffer): Verdict | null {
  const label = declaredEncoding(bytes)
  const encoding = label === null ? null : encodingOf(label)
  // A declaration that can be read as ASCII is not UTF-16; and broken UTF-8 is the concern of the next rule.
  if (encoding === null || encoding.startsWith('utf')) return null
  return { encoding, but: `says that it is ${label}, but is not` }
}

function asBrokenUtf8(bytes: Buffer): Verdict | null {
  return isBrokenUtf8(bytes) ? { encoding: 'utf-8', but: 'is broken UTF-8' } : null
}
