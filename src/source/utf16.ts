/** UTF-16 without a mark: the order of bytes in which it reads as text, or null where neither does. */
export function guessUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const little = shareOfText(bytes, 0)
  const big = shareOfText(bytes, 1)
  if (Math.max(little, big) < ENOUGH) return null
  return little > big ? 'utf-16le' : 'utf-16be'
}

/** A few characters of any text are emoji or symbols; in the wrong order, two thirds of the Han characters are none. */
const ENOUGH = 0.9
/** Fewer units say nothing. */
const FEWEST = 4

function shareOfText(bytes: Buffer, low: 0 | 1): number {
  const units = bytes.length >> 1
  let text = 0
  for (let i = 0; i < units; i++) if (isUsual(bytes[2 * i + low]! | (bytes[2 * i + 1 - low]! << 8))) text++
  return units < FEWEST ? 0 : text / units
}

/** A unit that texts in Latin letters, Chinese, Japanese and Korean are made of. */
function isUsual(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d
  return (
    (unit >= 0xa0 && unit < 0x250) ||
    (unit >= 0x2010 && unit < 0x2028) ||
    (unit >= 0x3000 && unit < 0x3100) ||
    (unit >= 0x4e00 && unit < 0xa000) ||
    (unit >= 0xac00 && unit < 0xd7a4) ||
    (unit >= 0xff00 && unit < 0xfff0)
  )
}
