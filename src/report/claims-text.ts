import type { Claim, ClaimSet } from '../schema/index.ts'
import { byTopic } from './groups.ts'
import { headline, place } from './headline.ts'
import { paragraph, rule } from './paragraph.ts'
import { amounts, check, detail, stance } from './phrases.ts'
import { PLAIN_TEXT, type TextOptions } from './style.ts'

/** For people at a terminal: grouped by topic, each claim with its place and what matters about it. */
export function text(set: ClaimSet, options: TextOptions = PLAIN_TEXT): string {
  const { style } = options
  const { title, published } = set.source
  const head = [
    ...paragraph([title, published].filter((part) => part !== null).join(' · '), '', options, style.heading),
    ...paragraph(headline(set), '', options),
  ]
  const groups = byTopic(set.claims).map(({ topic, claims }) => [
    ...rule(`${topic ?? 'other claims'} · ${claims.length}`, options),
    ...claims.flatMap((claim) => entry(claim, set, options)),
  ])
  const checks = set.checks.length
    ? [
        ...rule('arithmetic', options),
        ...set.checks.flatMap((one) => paragraph(check(one), '  ', options, one.consistent ? style.good : style.bad)),
      ]
    : []
  return `${[...head, ...groups.flatMap((lines) => ['', ...lines]), ...(checks.length ? ['', ...checks] : [])].join('\n')}\n`
}

function entry(claim: Claim, { source }: ClaimSet, options: TextOptions): string[] {
  const { style } = options
  const kind = claim.kind === 'fact' ? [] : [claim.kind]
  const mode = claim.mode === 'speech' ? [] : [claim.mode]
  const others = claim.topics.length > 1 ? [`also ${claim.topics.slice(1).join(', ')}`] : []
  const again = claim.repeats ? [`said before (${claim.repeats})`] : []
  const first = [place(claim, source), claim.speaker ?? 'nobody named', ...kind, ...mode].join(' · ')
  const glance = [...stance(claim), ...others, ...again].join(' · ')
  return [
    '',
    ...paragraph(claim.quote, '  ', options, style.strong),
    ...paragraph(first, '    ', options, style.faint),
    ...paragraph(glance, '    ', options, style.warn),
    ...(claim.detail ? paragraph(detail(claim.detail), '    ', options) : []),
    ...paragraph(amounts(claim).join(' · '), '    ', options),
  ]
}
