import type { Draft } from '../draft.ts'
import { argumentOf, linkArguments } from './argument.ts'
import { comparisonOf } from './comparison.ts'
import type { DetailDraft, SupplyDraft, TimelineDraft } from './detail-draft.ts'
import { supplyOf } from './supply.ts'
import { timelineOf } from './timeline.ts'

/** The typed detail of each claim, in the order of the drafts. */
export function detailsOf(drafts: readonly Draft[]): (DetailDraft | null)[] {
  const details: (DetailDraft | null)[] = []
  for (let from = 0; from < drafts.length; ) {
    let to = from + 1
    while (to < drafts.length && drafts[to]!.passage === drafts[from]!.passage) to++
    for (const detail of detailsOfTurn(drafts.slice(from, to), from)) details.push(detail)
    from = to
  }
  return details
}

/** A sentence may fit several types; the one that says most about it comes first. */
function detailsOfTurn(turn: readonly Draft[], offset: number): (DetailDraft | null)[] {
  const before = (i: number): readonly Draft[] => turn.slice(Math.max(0, i - CONTEXT), i)
  const plain = turn.map((draft, i) => (draft.claim ? plainDetail(draft, () => before(i)) : null))
  const argued = turn.map((draft, i) => (plain[i] || !mayArgue(draft) ? null : argumentOf(draft, before(i))))
  if (argued.some((argument) => argument !== null)) linkArguments(turn, argued, offset)
  return turn.map((draft, i) => {
    if (!draft.claim) return null
    return plain[i] ?? argued[i] ?? (mayCompare(draft) ? comparisonOf(draft, before(i)) : null)
  })
}

function plainDetail(draft: Draft, before: () => readonly Draft[]): SupplyDraft | TimelineDraft | null {
  const supply = draft.words.has('supply') ? supplyOf(draft) : null
  return supply ?? (isForecast(draft) ? timelineOf(draft, before()) : null)
}

const mayArgue = ({ named, topics, words, cues }: Draft): boolean =>
  (named.length > 0 || topics.length > 0) &&
  (words.has('argument') || cues.clauses.some(({ role }) => role === 'condition'))

/** 与 and "more" alone compare nothing; "as … as" is no term of a list. */
const mayCompare = ({ words, plain, language }: Draft): boolean =>
  words.first('comparison', 'than', 'over', 'under', 'equal', 'alike', 'against') !== undefined ||
  (language === 'en' && (plain.includes(' as ') || words.first('comparison', 'withWhich') !== undefined))

/** Sentences of the turn in which the sides, the event or the subject of a detail may stand. */
const CONTEXT = 12

const AHEAD = /\b(?:will|won't|may|might|going to)\b|'ll\b|会|将|可能/

/** A time in a sentence of the past or of what is so in general is no estimate: "a calf walks within a day". */
const isForecast = ({ kind, topics, horizons, plain }: Draft): boolean =>
  kind === 'forecast' ||
  topics.includes('agi-timeline') ||
  (horizons.some(({ years, vague }) => years !== null || vague) && AHEAD.test(plain))
