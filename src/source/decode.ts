import { isUtf8 } from 'node:buffer'
import { InputError } from './input-error.ts'

export interface Decoded {
  /** A byte order mark stays in front: positions count it. Line endings stay as they are. */
  text: string
  encoding: string
}

/** Says what the bytes are, or that they are not its concern (null). The first decoder that knows wins. */
type Decoder = (bytes: Buffer, name: string) => Decoded | null

// Ordered: byte order marks are certain, NUL bytes mean that the rest would be guesswork, UTF-8 is what is left.
const DECODERS: readonly Decoder[] = [refuseUtf16, refuseBinary, decodeUtf8]

export function decode(bytes: Buffer, name: string): Decoded {
  for (const decoder of DECODERS) {
    const decoded = decoder(bytes, name)
    if (decoded) return decoded
  }
  const at = firstInvalidByte(bytes)
  const byte = bytes[at]!.toString(16).padStart(2, '0')
  throw new InputError(
    `${name} is not UTF-8: byte 0x${byte} at offset ${at}, line ${lineAt(bytes, at)}; save it as UTF-8`,
  )
}

function refuseUtf16(bytes: Buffer, name: string): null {
  const mark = bytes.length > 1 ? bytes.readUInt16BE(0) : 0
  if (mark === 0xfeff || mark === 0xfffe) throw new InputError(`${name} is UTF-16 text; save it as UTF-8`)
  return null
}

/** No text holds NUL. Like git and grep, only the beginning is looked at. */
function refuseBinary(bytes: Buffer, name: string): null {
  if (bytes.subarray(0, 8192).includes(0)) throw new InputError(`${name} is a binary file, not a transcript`)
  return null
}

function decodeUtf8(bytes: Buffer): Decoded | null {
  return isUtf8(bytes) ? { text: bytes.toString('utf8'), encoding: 'utf-8' } : null
}

/** How many bytes a character that starts with this byte has, and the range its second byte must lie in (Unicode, table 3-7). */
function shape(lead: number): { length: number; low: number; high: number } | null {
  if (lead < 0x80) return { length: 1, low: 0, high: 0 }
  if (lead >= 0xc2 && lead <= 0xdf) return { length: 2, low: 0x80, high: 0xbf }
  if (lead >= 0xe0 && lead <= 0xef)
    return { length: 3, low: lead === 0xe0 ? 0xa0 : 0x80, high: lead === 0xed ? 0x9f : 0xbf }
  if (lead >= 0xf0 && lead <= 0xf4)
    return { length: 4, low: lead === 0xf0 ? 0x90 : 0x80, high: lead === 0xf4 ? 0x8f : 0xbf }
  return null
}

/** Offset of the first byte that starts no well-formed character; the length of the bytes when all are well-formed. */
export function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const expected = shape(bytes[at]!)
    if (!expected || at + expected.length > bytes.length) return at
    for (let i = 1; i < expected.length; i++) {
      const byte = bytes[at + i]!
      if (byte < (i === 1 ? expected.low : 0x80) || byte > (i === 1 ? expected.high : 0xbf)) return at
    }
    at += expected.length
  }
  return at
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++
  return line
}
