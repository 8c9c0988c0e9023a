import { describe, expect, it } from 'vitest'
import { readQuotes } from '../../src/compare/inputs/index.ts'
import { check } from './versions.ts'

describe('quotes of others', () => {
  it.each([
    [
      'an array of records',
      '[{"quote": "It rains.", "speaker": "Ann"}]',
      { quote: 'It rains.', speaker: 'Ann', id: '1' },
    ],
    ['a record a line', '{"quote": "It rains."}\n\n{"quote": "It snows."}\n', { quote: 'It rains.', speaker: null }],
    ['strings', '["It rains."]', { quote: 'It rains.', id: '1' }],
    [
      'LangExtract',
      '{"document_id": "d", "text": "…", "extractions": [{"extraction_class": "c", "extraction_text": "It rains.", "char_interval": {"start_pos": 3, "end_pos": 12}, "alignment_status": "match_exact", "attributes": {"speaker": "Ann"}}]}',
      { quote: 'It rains.', speaker: 'Ann', codePoints: { start: 3, end: 12 }, alignment: 'match_exact' },
    ],
    [
      'LangExtract without a place',
      '{"extractions": [{"extraction_text": "It rains.", "char_interval": null}]}',
      { quote: 'It rains.' },
    ],
    [
      'a Web Annotation',
      '{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:1", "type": "Annotation", "target": {"source": "x", "selector": [{"type": "TextQuoteSelector", "exact": "rains", "prefix": "It ", "suffix": "."}, {"type": "TextPositionSelector", "start": 3, "end": 8}]}}',
      { id: 'urn:1', quote: 'rains', prefix: 'It ', suffix: '.', codePoints: { start: 3, end: 8 } },
    ],
    [
      'a page of annotations',
      '{"type": "AnnotationPage", "items": [{"target": [{"selector": {"type": "TextQuoteSelector", "exact": "rains"}}]}]}',
      { id: '1', quote: 'rains' },
    ],
  ])('%s', (_, text, expected) => {
    expect(readQuotes(text, 'x.json')[0]).toMatchObject(expected)
  })

  it.each([
    ['{"quote": "a"}\n{"quote": ', 'q.jsonl:2: no JSON: it ends in the middle; was it cut off? write it anew'],
    ['{"quote": "a"}\n\n{"quote": "cut', 'q.jsonl:3: no JSON: it ends in the middle'],
    ['{"quote": "a",}', 'q.jsonl:1:15: no JSON: "}" cannot stand here'],
    ['{"quote": "a\nb"}', 'q.jsonl:1:13: no JSON: "\\n" cannot stand here'],
    ['{"quote": NaN}', 'q.jsonl:1:11: no JSON: "N" cannot stand here'],
    ['[1]', 'q.jsonl, entry 1: no quote; it can be a claim file'],
    ['{"quote": "a"}\n{"text": "b"}', 'q.jsonl:2: no quote'],
    ['{"extractions": [{"extraction_class": "c"}]}', 'q.jsonl:1: extraction 1 has no extraction_text'],
    ['[]', 'q.jsonl holds no quotes'],
    ['nothing of the kind', 'q.jsonl:1:1: no JSON: "n" cannot stand here'],
  ])('says what is wrong with %s', (text, message) => {
    expect(() => readQuotes(text, 'q.jsonl')).toThrow(message)
  })
})

it('judges the offsets that come with a quote, in code points', () => {
  const text = 'A 😀 begins.\n\nIt rains in May. It rains in June.\n'
  const at = [...text].join('\u0000').split('\u0000').length // code points, not UTF-16 units
  expect(at).toBe(text.length - 1)
  const quote = (start: number) => ({
    id: '1',
    quote: 'It rains in June.',
    speaker: null,
    sentence: false,
    codePoints: { start, end: start + 17 },
  })
  const right = [...text].findIndex((_, i, all) => all.slice(i, i + 17).join('') === 'It rains in June.')
  expect(check([quote(right)], text).results[0]).toMatchObject({ status: 'exact' })
  expect(check([quote(right)], text).results[0]!.notes).toBeUndefined()
  expect(check([quote(right - 5)], text).results[0]).toMatchObject({
    status: 'moved',
    notes: [expect.stringContaining('offsets')],
  })
})

it('reads its own annotations, whose body says what a reader sees', () => {
  const annotation = {
    type: 'Annotation',
    body: { type: 'schema:Claim', 'schema:text': 'It rains.', 'schema:author': { 'schema:name': 'Ann' } },
    target: { source: 'a%20b.md', selector: [{ type: 'TextQuoteSelector', exact: 'It **rains**.' }] },
  }
  const [quote] = readQuotes(JSON.stringify(annotation), 'x.jsonld')
  expect(quote).toMatchObject({ quote: 'It rains.', raw: 'It **rains**.', speaker: 'Ann', source: 'a b.md' })
  const forged = { ...quote!, quote: 'It never rains.' }
  expect(check([forged], 'It **rains**.').results[0]!.problems).toHaveLength(1)
})

it('counts offsets as other programs read the file: without its byte order mark, or with CR LF as one', () => {
  for (const text of ['\ufeffA.\n\nIt rains.\n', 'A.\r\n\r\nIt rains.\r\n']) {
    const quote = { id: '1', quote: 'It rains.', speaker: null, sentence: false, codePoints: { start: 4, end: 13 } }
    expect(check([quote], text).results[0]).toMatchObject({ status: 'exact' })
    expect(check([quote], text).results[0]!.notes).toBeUndefined()
  }
})
