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

/** Bytes of the well-formed character at a place; 0 where none is, -1 where the bytes end within one. */
function characterAt(bytes: Uint8Array, at: number): number {
  const expected = shape(bytes[at]!)
  if (!expected) return 0
  for (let i = 1; i < expected.length; i++) {
    const byte = bytes[at + i]
    if (byte === undefined) return -1
    if (byte < (i === 1 ? expected.low : 0x80) || byte > (i === 1 ? expected.high : 0xbf)) return 0
  }
  return expected.length
}

/** Offset of the first byte that starts no well-formed character; the length of the bytes when all are well-formed. */
export function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = characterAt(bytes, at)
    if (length <= 0) return at
    at += length
  }
  return at
}

/**
 * Whether bytes that are not well-formed were meant as UTF-8 all the same: cut off within a character, or with a few
 * bytes spoilt. To read such a file in another encoding would turn all that is right in it into nonsense. In other
 * encodings well-formed characters come about by chance, but seldom: about a fifth of the bytes of Chinese in GB 18030.
 */
export function isBrokenUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  for (let at = 0; at < bytes.length; ) {
    const length = characterAt(bytes, at)
    if (length < 0 && bad === 0) return true
    if (length > 1) good += length
    else if (length <= 0) bad++
    at += Math.max(1, length)
  }
  return good > bad
}
