import type { Check, Claim, Detail, Estimate, Kind, Quantity, SupplyDetail } from '../schema/index.ts'

/** Also the list of kinds for the command line: the schemas themselves would load zod. */
export const KIND_NAMES: Record<Kind, string> = { fact: 'facts', forecast: 'forecasts', position: 'positions' }

const SUPPLY: Record<SupplyDetail['state'], string> = {
  exhausted: 'used up',
  'nearly-exhausted': 'nearly used up',
  scarce: 'scarce',
  'no-substitute': 'no substitute',
  unlimited: 'unlimited',
}

const RELATION = { equal: '=', more: '>', less: '<' } as const

/** 16,000 · 2.5 · 1e14: exact, in the shortest form that can be read. */
export function number(value: number): string {
  const size = Math.abs(value)
  if (size !== 0 && (size >= 1e9 || size < 1e-4))
    return String(Number(value.toPrecision(12)).toExponential()).replace('e+', 'e')
  const [whole, fraction] = String(Number(value.toPrecision(12))).split('.')
  const grouped = size >= 10_000 ? whole!.replace(/\B(?=(\d{3})+$)/g, ',') : whole!
  return fraction ? `${grouped}.${fraction}` : grouped
}

function range(min: number | null, max: number | null): string {
  if (min === null && max === null) return '?'
  if (min === null) return `≤ ${number(max!)}`
  if (max === null) return `≥ ${number(min)}`
  return min === max ? number(min) : `${number(min)}–${number(max)}`
}

/** "20 万亿个单词 (≈ 2e13 word)"; nothing is added to an expression that says it already ("300 people"). */
export function quantity({ text, min, max, unit, approximate, vague }: Quantity): string {
  if (vague && min === null && max === null) return `${text} (vague${unit ? `, ${unit}` : ''})`
  const value = `${approximate ? '≈ ' : ''}${range(min, max)}${unit === '%' ? '%' : unit ? ` ${unit}` : ''}`
  const plain = (s: string) => s.toLowerCase().replace(/[\s,]/g, '')
  return plain(text).startsWith(plain(value)) ? text : `${text} (${value})`
}

// Months come as parts of a year.
const rounded = (years: number | null): number | null => years && Number(years.toPrecision(3))

/** "likely 5–6 years (五到六年)"; where no number can be read off, the words alone. */
export function estimate({ text, likelihood, years, dates }: Estimate): string {
  const head = likelihood === 'plain' ? '' : `${likelihood} `
  if (years)
    return `${head}${range(rounded(years.min), rounded(years.max))} ${years.min === 1 && years.max === 1 ? 'year' : 'years'} (${text})`
  if (!dates) return `${head}${text}`
  const ends = dates.from === dates.to ? [dates.from] : [dates.from, dates.to]
  return `${head}${ends.map((date) => date ?? '…').join('–')} (${text})`
}

/** The typed part of a claim in a few words: "near: no · likely 5–6 years (五到六年)". */
export function detail(part: Detail): string {
  switch (part.type) {
    case 'supply':
      return `supply of ${part.resource}: ${SUPPLY[part.state]}`
    case 'comparison':
      return `${part.left.text} ${RELATION[part.relation]} ${part.right.text}`
    case 'timeline': {
      const distance = part.near === null ? [] : [part.near ? 'near' : 'far off']
      return `${part.event}: ${[...distance, ...part.estimates.map(estimate)].join('; ') || 'no horizon'}`
    }
    case 'argument':
      return `${part.role === 'reason' ? 'reason' : 'argues'} ${part.stance} ${part.subject}`
  }
}

/** The quantities that the detail does not say already. */
export function amounts({ detail: part, quantities }: Claim): string[] {
  const said = part ? detail(part) : ''
  return quantities.filter(({ text }) => !said.includes(text)).map(quantity)
}

/** How the speaker stands to what he says: "reported (some) · negated · hedged (可能)". */
export function stance({ commitment, holder, negated, hedges }: Claim): string[] {
  const words: string[] = []
  if (commitment !== 'asserted') words.push(holder ? `${commitment} (${holder})` : commitment)
  if (negated) words.push('negated')
  if (hedges.length) words.push(`hedged (${[...new Set(hedges.map((hedge) => hedge.text))].join(', ')})`)
  return words
}

export function check({ expression, computed, stated, unit, ratio, consistent }: Check): string {
  const unitName = unit ? ` ${unit}` : ''
  const verdict = consistent ? 'consistent' : 'does not agree'
  return `${expression} = ${number(computed)}${unitName}, stated ${number(stated)}${unitName} (ratio ${number(Number(ratio.toPrecision(3)))}): ${verdict}`
}

/** "1 claim", "2 claims" */
export function count(amount: number, noun: string): string {
  return `${number(amount)} ${noun}${amount === 1 ? '' : 's'}`
}
