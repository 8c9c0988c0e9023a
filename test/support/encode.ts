/** Bytes of a text in a double-byte encoding: `TextDecoder` read backwards. */
export function encode(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number[]>()
  for (let lead = 0x81; lead < 0xff; lead++) {
    table.set(decoder.decode(Uint8Array.of(lead)), [lead])
    for (let trail = 0x40; trail < 0xff; trail++) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  }
  return Buffer.from([...text].flatMap((char) => (char < '\x80' ? [char.charCodeAt(0)] : table.get(char)!)))
}

export const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
