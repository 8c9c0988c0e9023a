import type { Claim, ClaimSet } from '../schema/index.ts'
import { toJson } from './harmless.ts'

/** Characters of prefix and suffix: as many as annotation tools store. */
const CONTEXT = 32

/**
 * A page of W3C Web Annotations whose bodies are schema.org claims. Selectors take the file as other programs decode
 * it: positions count code points, and a byte order mark is no part of the text.
 */
export function jsonld(set: ClaimSet, { text }: { text: string }): string {
  const { path, url, sha256 } = set.source
  const document = path === null ? (url ?? `urn:sha256:${sha256}`) : encodeURI(path)
  const position = codePointCounter(text)
  return `${toJson(
    {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }],
      type: 'AnnotationPage',
      items: set.claims.map((claim) => ({
        id: `urn:transcript-claims:${claim.id}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: body(claim),
        target: { source: document, selector: selectors(claim, text, position) },
      })),
    },
    2,
  )}\n`
}

const body = ({ id, quote, speaker, topics }: Claim) => ({
  type: 'schema:Claim',
  'schema:identifier': id,
  'schema:text': quote,
  ...(speaker !== null && { 'schema:author': { type: 'schema:Person', 'schema:name': speaker } }),
  ...(topics.length > 0 && { 'schema:about': topics }),
})

function selectors({ span }: Claim, text: string, position: (offset: number) => number): object[] {
  const [start, end] = [span.start.offset, span.end.offset]
  const first = text.startsWith('\ufeff') ? 1 : 0
  // Twice as many units hold enough characters, however many of them are surrogate pairs.
  const before = [...text.slice(Math.max(first, start - 2 * CONTEXT), start)].slice(-CONTEXT)
  const after = [...text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT)
  return [
    { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: before.join(''), suffix: after.join('') },
    { type: 'TextPositionSelector', start: position(start), end: position(end) },
  ]
}

/** From UTF-16 offsets to code points; offsets that ascend are counted on from the last one. */
function codePointCounter(text: string): (offset: number) => number {
  let [at, count] = [0, text.startsWith('\ufeff') ? -1 : 0]
  return (offset) => {
    if (offset < at) [at, count] = [0, text.startsWith('\ufeff') ? -1 : 0]
    for (; at < offset; at += text.codePointAt(at)! > 0xffff ? 2 : 1) count++
    return count
  }
}
