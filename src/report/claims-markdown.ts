import type { Claim, ClaimSet } from '../schema/index.ts'
import { byTopic } from './groups.ts'
import { oneLine } from './harmless.ts'
import { headline, place } from './headline.ts'
import { amounts, detail, stance } from './phrases.ts'

/** A table for each topic, for a review comment or a page of notes. */
export function markdown(set: ClaimSet): string {
  const tables = byTopic(set.claims).map(({ topic, claims }) =>
    [
      `## ${literal(topic ?? 'Other claims')}`,
      '',
      '| Claim | Speaker | Kind | At a glance | Place |',
      '| --- | --- | --- | --- | --- |',
      ...claims.map((claim) => row(claim, set)),
      '',
    ].join('\n'),
  )
  return [`# ${literal(set.source.title ?? 'Claims')}`, '', literal(headline(set)), '', ...tables].join('\n')
}

function row(claim: Claim, { source }: ClaimSet): string {
  const glance = [...stance(claim), ...(claim.detail ? [detail(claim.detail)] : []), ...amounts(claim)]
  const cells = [claim.quote, claim.speaker ?? '', claim.kind, glance.join(' · '), place(claim, source)]
  return `| ${cells.map(literal).join(' | ')} |`
}

/** Text that Markdown shows as it is, web and mail addresses (which become links without any sign) included. */
export function literal(text: string): string {
  return oneLine(text)
    .replace(/^[-+](?=\s)|(?<=^\d{1,9})[.)](?=\s)|[\\`*_{}[\]<>#|~!$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/@/g, '&#64;')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/(www)\./gi, '$1&#46;')
}
