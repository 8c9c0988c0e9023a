import { type FoundQuantity, unitAsWritten } from '../analysis/quantities/index.ts'
import type { Check, Claim, Detail, Side } from '../schema/claim-set.ts'
import type { Quantity } from '../schema/quantity.ts'
import type { Range } from '../source/mapped-text.ts'
import { findChecks } from './checks.ts'
import type { DetailDraft, SideDraft } from './details/detail-draft.ts'
import { detailsOf } from './details/index.ts'
import type { Draft } from './draft.ts'
import { type Identity, identify } from './identity.ts'
import type { Excerpt, Places } from './places.ts'
import { salienceOf } from './salience.ts'

/** Makes claims of the drafts that are some, with places of the file instead of ranges of sentences. */
export function assemble(drafts: readonly Draft[], places: Places): { claims: Claim[]; checks: Check[] } {
  const details = detailsOf(drafts)
  const excerpts = drafts.map((draft) =>
    draft.claim ? within(draft, places, { start: 0, end: draft.text.length }) : null,
  )
  const identities = identitiesOf(drafts, excerpts)
  const checks = findChecks(drafts)
  const repeated = identities.map((identity) => identity?.repeats != null)
  const salience = salienceOf(drafts, details, repeated, checks)
  const idsOf = (indexes: readonly number[]): string[] => indexes.flatMap((index) => identities[index]?.id ?? [])
  const claims: Claim[] = []
  drafts.forEach((draft, i) => {
    const identity = identities[i]
    const excerpt = excerpts[i]
    if (!identity || !excerpt) return
    const detail = placeDetail(draft, details[i] ?? null, places, idsOf)
    claims.push(toClaim(draft, excerpt, identity, detail, salience[i]!, places))
  })
  // A check whose sentences are no claims has nothing to point to.
  const shown = checks.map((check) => ({ ...check, claims: idsOf(check.claims) }))
  return { claims, checks: shown.filter((check) => check.claims.length > 0) }
}

function identitiesOf(drafts: readonly Draft[], excerpts: readonly (Excerpt | null)[]): (Identity | null)[] {
  const stated = drafts.flatMap((_, i) => (excerpts[i]?.text ? [i] : []))
  const identities = identify(
    stated.map((i) => ({ speaker: drafts[i]!.speaker, quote: excerpts[i]!.text, negated: drafts[i]!.negated })),
  )
  const result: (Identity | null)[] = drafts.map(() => null)
  stated.forEach((i, at) => {
    result[i] = identities[at]!
  })
  return result
}

function toClaim(
  draft: Draft,
  { text, span }: Excerpt,
  { id, repeats }: Identity,
  detail: Detail | null,
  salience: number,
  places: Places,
): Claim {
  const raw = places.raw(span)
  return {
    id,
    speaker: draft.speaker,
    mode: draft.mode,
    kind: draft.kind,
    commitment: draft.commitment,
    holder: draft.holder ? within(draft, places, draft.holder).text : null,
    negated: draft.negated,
    hedges: draft.hedges.map((hedge) => within(draft, places, hedge)),
    topics: [...draft.topics],
    quote: text,
    ...(raw === text ? {} : { raw }),
    span,
    section: places.section(draft.passage),
    question: places.question(draft.passage),
    quantities: draft.quantities.map((quantity) => placeQuantity(quantity, within(draft, places, quantity))),
    detail,
    salience,
    repeats,
  }
}

/** A range of the draft's sentence. */
function within({ passage, start }: Draft, places: Places, range: Range): Excerpt {
  return places.excerpt(passage, { start: start + range.start, end: start + range.end })
}

function placeQuantity({ start, end, unit, ...amount }: FoundQuantity, { text, span }: Excerpt): Quantity {
  return { text, span, ...amount, unit: unitAsWritten(unit, text) }
}

/** Ranges of details are of the passage's body: they may lie in a sentence nearby. */
function placeDetail(
  { passage }: Draft,
  detail: DetailDraft | null,
  places: Places,
  idsOf: (drafts: readonly number[]) => string[],
): Detail | null {
  const place = ({ start, end }: Range): Excerpt => places.excerpt(passage, { start, end })
  const side = ({ quantity, ...range }: SideDraft): Side => ({
    ...place(range),
    quantity: quantity && placeQuantity(quantity, place(quantity)),
  })
  switch (detail?.type) {
    case 'comparison':
      return { ...detail, left: side(detail.left), right: side(detail.right) }
    case 'timeline':
      return {
        ...detail,
        estimates: detail.estimates.map(({ start, end, ...estimate }) => ({ ...place({ start, end }), ...estimate })),
      }
    case 'argument':
      return { ...detail, reasons: idsOf(detail.reasons) }
    default:
      return detail
  }
}
