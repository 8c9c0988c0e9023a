import { takesUpContext } from './anaphora.ts'
import type { CheckDraft } from './checks.ts'
import type { DetailDraft } from './details/detail-draft.ts'
import type { Draft } from './draft.ts'

/** What else is known of a claim when it is weighed. */
interface Standing {
  detail: DetailDraft | null
  /** Its figures take part in a check. */
  checked: boolean
  /** Said before. */
  repeated: boolean
}

/**
 * How much a claim deserves a fact-checker's time, from 0 to 1, by the text alone. Each reason for a look adds weight
 * in the way of independent chances, 1 - (1 - a)(1 - b)…, so that many small reasons never outgrow 1 and none is lost;
 * then what makes a claim of little use alone scales it down.
 *
 * | reason                                                            | weight |
 * | ----------------------------------------------------------------- | ------ |
 * | figures: a first one (only of times), each more (up to three)     | .35 (.2) .1 |
 * | a great figure; one of a check                                    | .1 .25 |
 * | a forecast; with a horizon                                        | .2 .15 |
 * | a topic of the packs; each more                                   | .3 .15 |
 * | supply or comparison; a timeline; one that commits itself          | .35 .15 .2 |
 * | an argument; with reasons                                         | .15 .2 |
 * | strong: absolute words; grave ones                                | .15 .15 |
 * | disputed: turns a view down; says so outright                     | .25 .15 |
 * | a position                                                        | .1 |
 *
 * | of little use alone                                               | factor |
 * | ----------------------------------------------------------------- | ------ |
 * | said before                                                       | .25 |
 * | only reports what somebody else says                              | .7 |
 * | its subject is a pronoun for what was said before                 | .8 |
 * | very short, or so long that the claim has to be looked for        | .75 .9 |
 * | hedged                                                            | .95 |
 * | of the speaker himself ("I", 我)                                   | .8 |
 */
export function salienceOf(
  drafts: readonly Draft[],
  details: readonly (DetailDraft | null)[],
  repeated: readonly boolean[],
  checks: readonly CheckDraft[] = [],
): number[] {
  const checked = new Set(checks.flatMap(({ claims }) => claims))
  return drafts.map((draft, i) =>
    draft.claim
      ? weigh(draft, { detail: details[i] ?? null, checked: checked.has(i), repeated: repeated[i] ?? false })
      : 0,
  )
}

function weigh(draft: Draft, standing: Standing): number {
  let doubt = 1
  for (const weight of weights(draft, standing)) doubt *= 1 - weight
  let salience = 1 - BASE_DOUBT * doubt
  for (const factor of factors(draft, standing)) salience *= factor
  return Math.round(salience * 1000) / 1000
}

/** A claim with nothing to it still is one. */
const BASE_DOUBT = 0.9

function* weights(draft: Draft, { detail, checked }: Standing): Iterable<number> {
  const figures = draft.quantities.filter(
    ({ vague, min, max, dimension }) =>
      // "two of them", 三个人: hardly a figure.
      !vague && !(min === max && (min === 1 || (dimension === 'count' && FEW.has(min ?? 0)))),
  )
  // "Fifteen years ago" tells when, and is seldom what is worth a look.
  if (figures.length > 0) yield figures.some(({ dimension }) => !TIMES.has(dimension)) ? 0.35 : 0.2
  for (let i = 1; i < Math.min(figures.length, 4); i++) yield 0.1
  if (figures.some(({ min, max, dimension }) => (min ?? max ?? 0) >= GREAT && !TIMES.has(dimension))) yield 0.1
  if (checked) yield 0.25
  if (draft.kind === 'forecast') yield 0.2
  if (draft.kind === 'position') yield 0.1
  if (draft.horizons.length > 0 && draft.kind === 'forecast') yield 0.15
  if (draft.topics.length > 0) yield 0.3
  for (let i = 1; i < draft.topics.length; i++) yield 0.15
  if (detail?.type === 'argument') {
    yield 0.15
    if (detail.reasons.length > 0) yield 0.2
  } else if (detail?.type === 'timeline') {
    yield 0.15
    if (detail.near !== null || detail.estimates.some(({ vague }) => !vague)) yield 0.2
  } else if (detail) yield 0.35
  if (draft.words.first('weight', 'absolute')) yield 0.15
  if (draft.words.first('weight', 'grave')) yield 0.15
  if (draft.commitment === 'denied') yield 0.25
  if (draft.words.first('weight', 'disputed')) yield 0.15
}

const TIMES: ReadonlySet<string> = new Set(['time'])
const GREAT = 1e4
const FEW: ReadonlySet<number> = new Set([2, 3])

const SHORT = { en: 30, zh: 10 }
const LONG = { en: 350, zh: 130 }
/** "But perhaps eventually it will float.", 然后有一天它就坏了。 */
const VAGUE = {
  en: /^(?:(?:and|but|so|then|now|also|maybe|perhaps|one day|at some point|eventually|in the end|effectively|again|sometimes|of course|you know|i mean|i think|because|if|when)[, ]+)+(?:it|they|them|that|this|these|those|he|she|there)\b/i,
  zh: /^(?:然后|但|但是|所以|而且|其实|有一天|最后|最终|后来|到时候|可能|也许|如果|因为|,)+(?:它|他|她|这|那)们?(?!种|些|个|位|家)/,
} as const
const SELF = {
  en: /^(?:(?:and|but|so|well|yeah|then),? )*(?:i|i've|i'm|i'd|we|we've|my)\b(?! (?:think|believe|would say|guess|don't think|expect|bet|mean|disagree|oppose))/i,
  zh: /^(?:[但而所以因此其实当然,\s])*(?:我|我们)(?!认为|觉得|相信|的观点|反对|不同意|不赞成|预计|距离|离)/,
}

function* factors(draft: Draft, { repeated }: Standing): Iterable<number> {
  const { plain, language } = draft
  if (repeated) yield 0.25
  if (draft.commitment === 'reported') yield 0.7
  if (takesUpContext(plain, language) || VAGUE[language].test(plain)) yield 0.8
  if (plain.length < SHORT[language]) yield 0.75
  if (plain.length > LONG[language]) yield 0.9
  if (draft.hedges.length > 0) yield 0.95
  if (SELF[language].test(plain)) yield 0.8
}
