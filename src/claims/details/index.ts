import type { Draft } from '../draft.ts'
import { argumentOf, linkArguments } from './argument.ts'
import { comparisonOf } from './comparison.ts'
import { DetailCues } from './detail-cues.ts'
import type { ArgumentDraft, DetailDraft } from './detail-draft.ts'
import { supplyOf } from './supply.ts'
import { timelineOf } from './timeline.ts'

/** The typed detail of each claim, in the order of the drafts. */
export function detailsOf(drafts: readonly Draft[]): (DetailDraft | null)[] {
  const details: (DetailDraft | null)[] = []
  for (let from = 0; from < drafts.length; ) {
    let to = from + 1
    while (to < drafts.length && drafts[to]!.passage === drafts[from]!.passage) to++
    details.push(...detailsOfTurn(drafts.slice(from, to), from))
    from = to
  }
  return details
}

function detailsOfTurn(turn: readonly Draft[], offset: number): (DetailDraft | null)[] {
  const cues = turn.map(({ plain, language }) => new DetailCues(plain, language))
  const details = turn.map((draft, i): DetailDraft | null => {
    if (!draft.claim) return null
    const found = cues[i]!
    const before = turn.slice(0, i)
    return (
      supplyOf(draft, found) ??
      (isForecast(draft) ? timelineOf(draft, found, before, cues) : null) ??
      argumentOf(draft, found, before) ??
      comparisonOf(draft, found, before)
    )
  })
  const argued = details.map((detail) => (detail?.type === 'argument' ? detail : null) as ArgumentDraft | null)
  linkArguments(turn, argued, cues, offset)
  return details
}

const isForecast = (draft: Draft): boolean =>
  draft.kind === 'forecast' || draft.topics.includes('agi-timeline') || draft.horizons.length > 0
