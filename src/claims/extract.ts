import { createHash } from 'node:crypto'
import manifest from '../../package.json' with { type: 'json' }
import type { Claim, ClaimSet, Source } from '../schema/claim-set.ts'
import { SCHEMA_VERSION } from '../schema/version.ts'
import type { Document } from '../source/document.ts'
import type { Language } from '../source/language.ts'
import { readTranscript } from '../transcript/index.ts'
import { assemble } from './assemble.ts'
import { firstOfTwoLanguages, inLanguage } from './bilingual.ts'
import { draftsOf } from './drafts.ts'
import { type ExtractOptions, wantedSpeakers, wantedTopic } from './options.ts'
import { Places } from './places.ts'
import { proveClaims } from './proof.ts'
import { coreTopicFinder, type TopicFinder } from './topics.ts'

/**
 * The pipeline from a document to its proven claims.
 *
 * @throws InputError for a speaker or topic that does not exist
 * @throws ProofError where a claim does not stand up to the text: a defect of the program
 */
export function extractClaims(
  document: Document,
  options: ExtractOptions = {},
  topics: TopicFinder = coreTopicFinder(),
): ClaimSet {
  const whole = readTranscript(document.reading, { assume: options.assume })
  const main = firstOfTwoLanguages(whole)
  const transcript = main ? inLanguage(whole, options.language ?? main) : whole
  const spokenBy = wantedSpeakers(transcript.speakers, options.speaker)
  const onTopic = wantedTopic(topics, options.topic)

  const source = describe(document, main ?? document.language, options)
  const places = new Places(document.text, transcript.passages)
  const { claims, checks } = assemble(draftsOf(transcript, spokenBy, topics, source.published), places)
  const wanted = claims.filter(
    (claim) => onTopic(claim.topics) && (options.kind === undefined || claim.kind === options.kind),
  )
  const chosen = topOf(wanted, options.top)
  const ids = new Set(chosen.map(({ id }) => id))
  const set: ClaimSet = {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: manifest.name, version: manifest.version },
    source,
    speakers: transcript.speakers,
    claims: chosen.map((claim) => withinSet(claim, ids)),
    checks: checks.filter((check) => check.claims.every((id) => ids.has(id))),
  }
  proveClaims(set, document.text, places.spoken)
  return set
}

/** What a document says of itself, without its claims. */
export function sourceOf(document: Document, options: ExtractOptions = {}): Source {
  const main = firstOfTwoLanguages(readTranscript(document.reading, { assume: options.assume }))
  return describe(document, main ?? document.language, options)
}

/** The most salient claims, in the order of the document. */
function topOf(claims: Claim[], top: number | undefined): Claim[] {
  if (top === undefined || claims.length <= top) return claims
  const best: { claim: Claim; pairs: ReadonlySet<string> }[] = []
  for (const claim of [...claims].sort((a, b) => b.salience - a.salience)) {
    if (best.length === top) break
    const pairs = pairsOf(claim.quote)
    if (!best.some((chosen) => saysTheSame(pairs, chosen.pairs))) best.push({ claim, pairs })
  }
  const chosen = new Set(best.map(({ claim }) => claim))
  return claims.filter((claim) => chosen.has(claim))
}

/** A pulled quote, or the same said in nearly the same words: most pairs of letters of the shorter stand in the longer. */
function saysTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const pair of shorter) if (longer.has(pair)) shared++
  return shared >= ALIKE * shorter.size
}
const ALIKE = 0.85

function pairsOf(quote: string): Set<string> {
  const letters = quote.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < letters.length; i++) pairs.add(letters.slice(i, i + 2))
  return pairs
}

/** A claim speaks only of claims that are in the set with it. */
function withinSet(claim: Claim, ids: ReadonlySet<string>): Claim {
  const { detail, repeats } = claim
  return {
    ...claim,
    repeats: repeats !== null && ids.has(repeats) ? repeats : null,
    detail: detail?.type === 'argument' ? { ...detail, reasons: detail.reasons.filter((id) => ids.has(id)) } : detail,
  }
}

function describe({ text, format, header, script }: Document, language: Language, options: ExtractOptions): Source {
  return {
    path: options.path ?? null,
    sha256: options.sha256 ?? createHash('sha256').update(text).digest('hex'),
    format,
    ...(options.encoding !== undefined && options.encoding !== 'utf-8' && { encoding: options.encoding }),
    language,
    script: language === 'zh' ? script : null,
    length: text.length,
    title: header.title,
    author: header.author,
    published: options.published ?? header.published,
    url: header.url,
  }
}
