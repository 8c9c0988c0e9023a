import { negations } from '../../analysis/negation.ts'
import type { Range } from '../../source/mapped-text.ts'
import type { Draft } from '../draft.ts'
import type { SupplyDraft } from './detail-draft.ts'

type State = SupplyDraft['state']
interface Found {
  state: State
  resource: Range
}
type Rule = (draft: Draft) => Found | null

/** How far a predicate may stand from what it says it of. */
const REACH = { en: 70, zh: 30 }

/** In this order: "synthetic data cannot make up for it" speaks of a substitute, whatever else it says. */
const RULES: Rule[] = [noSubstitute, unlimited, exhausted, scarce]

/** Is something used up, short or without end? */
export function supplyOf(draft: Draft): SupplyDraft | null {
  if (/[?]["”」]?$/.test(draft.plain)) return null
  for (const rule of RULES) {
    const found = rule(draft)
    if (found)
      return {
        type: 'supply',
        resource: draft.text.slice(found.resource.start, found.resource.end),
        state: found.state,
      }
  }
  return null
}

/** "Recycled water does not make up for the drought", "there is no substitute for copper". */
function noSubstitute(draft: Draft): Found | null {
  const [substitute] = draft.words.all('supply', 'substitute')
  if (!substitute) return null
  const remedies = draft.words.all('supply', 'remedy')
  const denied = negations(draft.cues).some(
    (no) =>
      (no.end <= substitute.start && substitute.start - no.end <= 4) ||
      remedies.some(({ start }) => start >= no.end - 1 && start - no.end <= REACH[draft.language] / 2),
  )
  return denied ? { state: 'no-substitute', resource: substitute } : null
}

/** "There is no end of sunlight": what has no end; "helium is not unlimited" says that it is scarce. Not what would be. */
function unlimited(draft: Draft): Found | null {
  if (SUPPOSED.test(draft.plain)) return null
  for (const cue of draft.words.all('supply', 'unlimited')) {
    const resource = resourceOf(draft, cue)
    if (!resource || !isOneClause(draft, cue, resource) || isOfOther(draft, cue, resource)) continue
    return { state: isDenied(draft, cue) ? 'scarce' : 'unlimited', resource }
  }
  return null
}
const SUPPOSED = /\bif\b.*\b(?:would|could)\b|\bpromise of\b/i

const isOneClause = ({ cues, language }: Draft, a: Range, b: Range): boolean =>
  language === 'en' || cues.clauseAt(a.start) === cues.clauseAt(b.start)

/** 丰富的多样性 is no wealth of the data. */
const isOfOther = ({ plain, language }: Draft, cue: Range, resource: Range): boolean =>
  language === 'zh' && resource.start < cue.start && /^(?:数量)?的[\u4e00-\u9fff]/.test(plain.slice(cue.end))

/** "The wells have run dry", "all the ore has been mined"; with "almost", "about to" or in the future, nearly so. */
function exhausted(draft: Draft): Found | null {
  for (const cue of draft.words.all('supply', 'exhausted')) {
    const resource = resourceOf(draft, cue)
    if (!resource || isDenied(draft, cue)) continue
    const nearly = draft.words
      .all('supply', 'nearly')
      .some(({ start, end }) => end <= cue.end && draft.cues.clauseAt(start) === draft.cues.clauseAt(cue.start))
    return { state: nearly ? 'nearly-exhausted' : 'exhausted', resource }
  }
  return spent(draft)
}

/** Used, where it is all of it: "all the text on the web has been used", 几乎所有的煤炭都已被用于发电. */
function spent(draft: Draft): Found | null {
  const { plain, words, language } = draft
  for (const all of words.all('supply', 'whole')) {
    const named = words.all('supply', 'resource').filter(({ start }) => start >= all.end)
    // 互联网文本数据 is one name.
    const first = named[0]
    const resource = language === 'zh' ? named.findLast(({ start }) => first && start <= first.end) : first
    if (!resource || !OF_ALL[language].test(plain.slice(all.end, resource.start))) continue
    const use = words
      .all('supply', 'spent')
      .find(
        ({ start, end }) =>
          (start >= resource.end && start - resource.end <= REACH[language]) ||
          (end <= all.start && all.start - end <= 4),
      )
    if (!use || isDenied(draft, use)) continue
    const nearly = words
      .all('supply', 'nearly')
      .some(
        ({ start, end }) => (end <= all.start && all.start - end <= 1) || (start >= resource.end && end <= use.start),
      )
    const found = language === 'zh' ? chinesePhrase(draft, resource, use) : englishPhrase(draft, resource)
    return {
      state: nearly || MOST.test(plain.slice(all.start, all.end)) ? 'nearly-exhausted' : 'exhausted',
      resource: found,
    }
  }
  return null
}
const MOST = /^(?:most of)$/i
/** Between "all" and what it is all of. */
const OF_ALL = { en: /^(?: (?!got|was|is|are|were|has|have|had|used|and|but)[a-z-]+){0,5} ?$/i, zh: /^[^,。;]{0,24}$/ }

/** "We are short of nurses", 芯片供不应求. */
function scarce(draft: Draft): Found | null {
  for (const cue of draft.words.all('supply', 'scarce')) {
    const resource = resourceOf(draft, cue)
    if (resource && !isDenied(draft, cue) && !isOfOther(draft, cue, resource)) return { state: 'scarce', resource }
  }
  return null
}

/** A negation in front of the cue, in its clause and not part of it. */
function isDenied(draft: Draft, cue: Range): boolean {
  const clause = draft.cues.clauseAt(cue.start)
  return negations(draft.cues).some(
    (no) => no.end <= cue.start && cue.start - no.end <= 12 && draft.cues.clauseAt(no.start) === clause,
  )
}

/**
 * The resource named nearest to the predicate, with what describes it. What a Chinese predicate says is used up stands
 * before it (煤炭都已被用于发电): what follows is taken only where nothing does.
 */
function resourceOf(draft: Draft, predicate: Range): Range | null {
  let nearest: Range | null = null
  let least = REACH[draft.language]
  for (const cue of draft.words.all('supply', 'resource', 'substitute')) {
    const behind = cue.start >= predicate.end
    const gap = behind ? cue.start - predicate.end : predicate.start - cue.end
    if (gap < 0 || gap > least || (behind && nearest && draft.language === 'zh')) continue
    nearest = cue
    least = gap
  }
  if (!nearest) return null
  return draft.language === 'zh' ? chinesePhrase(draft, nearest, predicate) : englishPhrase(draft, nearest)
}

/** What stands before the noun phrase: 几乎所有, 主要原因是缺乏 */
const CHINESE_LEAD =
  /^.*(?:是|(?<!所)有|了|把|被|让|使|将|会|要|为了|解决|缺乏|缺少|担心|担忧|认为|觉得|如果|即使|即便)|^(?:[\s“"「的]|很多|许多|大量|更多|足够|几乎|差不多|基本上?|所有的?|全部的?|整个|目前|现在|如今|我们|他们|人们|已经|已|都|其实|因为|由于|因此|所以|而且?|但是?|虽然|尽管|开始|可能|当前|今天|这些|那些|对|在|大部分|绝大部分)+/
const LONGEST_PHRASE = 24

/** From where the clause opens to the noun, less what only counts or connects: 几乎所有的公开文本 is 公开文本. */
function chinesePhrase({ plain, cues }: Draft, noun: Range, predicate: Range): Range {
  const clause = cues.clauseAt(noun.start)?.start ?? noun.start
  const from = predicate.end <= noun.start ? Math.max(clause, predicate.end) : clause
  let before = plain.slice(from, noun.start)
  for (let lead = CHINESE_LEAD.exec(before)?.[0]; lead; lead = CHINESE_LEAD.exec(before)?.[0])
    before = before.slice(lead.length)
  const start = noun.start - before.length
  return noun.end - start > LONGEST_PHRASE ? { start: noun.start, end: noun.end } : { start, end: noun.end }
}

const DESCRIBES =
  /(?:(?:publicly|freely|readily|available|public|private|high-quality|human|human-written|natural|good|new|fresh|clean|cheap|raw|real|existing|usable|skilled|trained|renewable|internet|web|language|text|training|drinking|computing|qualified|affordable|[a-z]+-[a-z]+)\s+){1,4}$/i

/** Adjectives in front of the noun belong to it. */
function englishPhrase({ plain }: Draft, noun: Range): Range {
  const adjectives = DESCRIBES.exec(plain.slice(Math.max(0, noun.start - 60), noun.start))
  return { start: noun.start - (adjectives?.[0].length ?? 0), end: noun.end }
}
