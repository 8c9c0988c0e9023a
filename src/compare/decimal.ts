/** A non-negative decimal as digits times a power of ten, so that equal values have equal keys and nothing is rounded. */
export interface Decimal {
  digits: bigint
  exponent: number
}

const ZERO: Decimal = { digits: 0n, exponent: 0 }

function reduced(digits: bigint, exponent: number): Decimal {
  if (digits === 0n) return ZERO
  while (digits % 10n === 0n) {
    digits /= 10n
    exponent++
  }
  return { digits, exponent }
}

/** `written` holds ASCII digits and at most one point: 12, 0.50 */
export function decimal(written: string): Decimal {
  const point = written.indexOf('.')
  if (point < 0) return reduced(BigInt(written || '0'), 0)
  return reduced(BigInt(written.slice(0, point) + written.slice(point + 1) || '0'), point + 1 - written.length)
}

export const scaled = ({ digits, exponent }: Decimal, zeros: number): Decimal => reduced(digits, exponent + zeros)

export function sum(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent)
  const digits = a.digits * 10n ** BigInt(a.exponent - exponent) + b.digits * 10n ** BigInt(b.exponent - exponent)
  return reduced(digits, exponent)
}

/** 120000 and 12 万 are both `12e4`. */
export const keyOf = ({ digits, exponent }: Decimal): string => `${digits}e${exponent}`
