import { InputError, unknownName } from './input-error.ts'
import { firstInvalidByte } from './utf8.ts'

/** Those that people have; `TextDecoder` knows more, and other names of these. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'gbk',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
] as const

/** The name in the Encoding Standard ("latin1" is "windows-1252"), or null. */
export function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** @throws InputError with the near names where nothing is called so */
export function knownEncoding(label: string): string {
  const encoding = encodingOf(label)
  if (encoding === null) throw unknownName('encoding', label, ENCODINGS)
  return encoding
}

/** Where windows-1252 has a character and Latin-1 a control. Some versions of Node read the one as the other. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
/** What ICU makes of single bytes that a double-byte encoding does not have. */
const STRAY = /[\uf8f0-\uf8ff]/

/** The text of the bytes, byte order mark included, or null where one of them is no part of a character. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === 'windows-1252')
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!)
  // The decoder for GBK is that of GB 18030, which has all of it (Encoding Standard).
  const decoder = new TextDecoder(encoding === 'gbk' ? 'gb18030' : encoding, { fatal: true, ignoreBOM: true })
  try {
    const text = decoder.decode(bytes)
    return encoding.startsWith('utf') || !STRAY.test(text) ? text : null
  } catch {
    return null
  }
}

/** Says where the bytes stop being text in this encoding. */
export function undecodable(bytes: Uint8Array, encoding: string, name: string, what: string): InputError {
  const at = encoding === 'utf-8' ? firstInvalidByte(bytes) : firstBadByte(bytes, encoding)
  const byte = bytes[at]!.toString(16).padStart(2, '0')
  return new InputError(`${name} ${what}: byte 0x${byte} at offset ${at}, line ${lineAt(bytes, at, encoding)}`)
}

/** Where the first character begins that cannot be decoded: as far as there is a whole character not far behind. */
function firstBadByte(bytes: Uint8Array, encoding: string): number {
  const whole = (length: number): boolean =>
    [0, 1, 2, 3].some(
      (more) => length + more <= bytes.length && decodeStrictly(bytes.subarray(0, length + more), encoding) !== null,
    )
  let low = 0
  let high = bytes.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (whole(middle)) low = middle
    else high = middle - 1
  }
  return low
}

function lineAt(bytes: Uint8Array, offset: number, encoding: string): number {
  let line = 1
  const wide = encoding.startsWith('utf-16') ? (encoding === 'utf-16le' ? 0 : 1) : null
  for (let i = 0; i < offset; i++)
    if (bytes[i] === 0x0a && (wide === null || (i % 2 === wide && bytes[i ^ 1] === 0))) line++
  return line
}
