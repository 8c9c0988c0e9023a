import type { Draft } from '../draft.ts'
import { argumentOf, linkArguments } from './argument.ts'
import { comparisonOf } from './comparison.ts'
import type { DetailDraft } from './detail-draft.ts'
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

/** A sentence may fit several types; the one that says most about it comes first. */
function detailsOfTurn(turn: readonly Draft[], offset: number): (DetailDraft | null)[] {
  const before = (i: number): readonly Draft[] => turn.slice(Math.max(0, i - CONTEXT), i)
  const plain = turn.map((draft, i) =>
    draft.claim ? (supplyOf(draft) ?? (isForecast(draft) ? timelineOf(draft, before(i)) : null)) : null,
  )
  const argued = turn.map((draft, i) => (plain[i] ? null : argumentOf(draft, before(i))))
  linkArguments(turn, argued, offset)
  return turn.map((draft, i) => (draft.claim ? (plain[i] ?? argued[i] ?? comparisonOf(draft, before(i))) : null))
}

/** Sentences of the turn in which the sides, the event or the subject of a detail may stand. */
const CONTEXT = 12

/** A time in a sentence of the past or of what is so in general is no estimate: "a calf walks within a day". */
const isForecast = ({ kind, topics, horizons, cues }: Draft): boolean =>
  kind === 'forecast' ||
  topics.includes('agi-timeline') ||
  (horizons.some(({ years, vague }) => years !== null || vague) &&
    cues.has('future', 'surely', 'time') &&
    cues.has('future', 'will'))
