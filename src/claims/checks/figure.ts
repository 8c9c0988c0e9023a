import { UNITS } from '../../language/units.ts'
import type { Draft } from '../draft.ts'

/** A figure in the base units of what it measures: 60 km/h is 16.7 meter per second. */
export interface Figure {
  /** Index of its draft. */
  at: number
  start: number
  end: number
  /** As said; the greater end of a range that is not a single value. */
  min: number
  max: number
  unit: string
  scale: number
  base: string
  /** The base of what it is per, null for a plain amount. */
  per: string | null
  counts: boolean
  approximate: boolean
  /** What a reckoning may be off because this figure is rounded, as a share of it. */
  rounding: number
}

export function figuresOf({ quantities, plain }: Draft, at: number): Figure[] {
  const figures: Figure[] = []
  for (const { start, end, min, max, unit, dimension, approximate, vague } of quantities) {
    // "At least 300" is a bound: reckon with the figure that was said.
    const low = min ?? max
    const high = max ?? min
    if (vague || (dimension === 'ratio' && unit !== '%') || low === null || high === null || low <= 0) continue
    const { base, per, scale } = baseOf(unit)
    const written = plain.slice(start, end)
    if (AGE.test(written)) continue
    const rounding = roundingOf(low, written, approximate)
    figures.push({
      at,
      approximate,
      start,
      end,
      min: low,
      max: high,
      unit,
      scale,
      base,
      per,
      counts: dimension === 'count',
      rounding,
    })
  }
  return figures
}

export const isSingle = (...figures: Figure[]): boolean => figures.every(({ min, max }) => min === max)

export const isPercent = ({ unit }: Figure): boolean => unit === '%'

export const inBase = ({ min, scale }: Figure): number => min * scale

/** How old somebody is enters no reckoning. */
const AGE = /岁|[- ]olds?\b/
/** "10.5 million": 10.5 */
const WRITTEN = /\d[\d,]*(?:\.\d+)?/
const POWER = /\^|\*\*|[⁰¹²³⁴-⁹]|次方|次幂|to the|\de\d/
/** Up to this, every digit of a written figure is meant: 20 % are no 15. Beyond, zeros at the end only fill up. */
const EXACT_BELOW = 100

/** Half a step of the last digit that counts, as a share: 16,000 is good to 3 %, 20 to 2.5 %, two to 25 %, 1e14 to 50 %. */
export function roundingOf(value: number, written: string, approximate: boolean): number {
  const digits = approximate || POWER.test(written) ? null : WRITTEN.exec(written)
  const mantissa = digits && Number(digits[0].replaceAll(',', ''))
  if (mantissa && (mantissa < EXACT_BELOW || digits[0].includes('.'))) {
    const decimals = digits[0].split('.')[1]?.length ?? 0
    return (0.5 * 10 ** -decimals) / mantissa
  }
  const [significand, exponent] = value.toExponential(12).split('e')
  const decimals = significand!.replace('.', '').replace(/0+$/, '').length - 1
  return (0.5 * 10 ** (Number(exponent) - decimals)) / value
}

/** "16,000 hour", "2e6 byte/s" */
export const shown = ({ min, unit }: Figure): string => `${format(min)} ${unit}`.trimEnd()

export function format(value: number): string {
  if (value >= 1e6 || (value > 0 && value < 1e-3)) return value.toExponential().replace('e+', 'e')
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

type Base = Pick<Figure, 'base' | 'per' | 'scale'>
const bases = new Map<string, Base>()

/** "byte/s" is byte per second; a watt is a joule per second, so that power × time is energy. */
function baseOf(unit: string): Base {
  const known = bases.get(unit)
  if (known) return known
  const [above, below] = unit.split(/\/| per /)
  const top = UNITS.get(unit) ?? UNITS.get(above!)
  const bottom = below === 's' ? UNITS.get('second') : UNITS.get(below ?? '')
  const plain = (name: string) => UNITS.get(name) ?? { base: name, scale: 1 }
  let found: Base = { base: top?.base ?? unit, per: null, scale: top?.scale ?? 1 }
  if (found.base === 'watt') found = { base: 'joule', per: 'second', scale: found.scale }
  else if (top && / per /.test(top.base)) {
    const [numerator, denominator] = top.base.split(' per ')
    found = { base: numerator!, per: denominator!, scale: top.scale }
  } else if (below) {
    const over = bottom ?? plain(below)
    found = { base: plain(above!).base, per: over.base, scale: plain(above!).scale / over.scale }
  }
  bases.set(unit, found)
  return found
}
