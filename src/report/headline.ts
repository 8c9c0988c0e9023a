import type { ClaimSet, Kind, Source, Span } from '../schema/index.ts'
import { count, KIND_NAMES, number } from './phrases.ts'

/** "talk.md:29": what editors and terminals open at the line. */
export function place({ span }: { span: Span }, { path }: Pick<Source, 'path'>): string {
  return `${path ?? 'stdin'}:${span.start.line}`
}

/** "4 claims by Lin Jingyi and Tom Reed: 1 fact, 1 forecast, 2 positions" */
export function headline({ claims }: ClaimSet): string {
  const speakers = [...new Set(claims.map(({ speaker }) => speaker ?? 'nobody named'))]
  const by = speakers.length ? ` by ${speakers.join(', ')}` : ''
  const kinds = (Object.keys(KIND_NAMES) as Kind[])
    .map((kind) => [kind, claims.filter((claim) => claim.kind === kind).length] as const)
    .filter(([, amount]) => amount > 0)
    .map(([kind, amount]) => (amount === 1 ? `1 ${kind}` : `${number(amount)} ${KIND_NAMES[kind]}`))
  return `${count(claims.length, 'claim')}${by}${kinds.length ? `: ${kinds.join(', ')}` : ''}`
}
