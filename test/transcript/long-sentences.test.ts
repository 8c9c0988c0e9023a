import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/source/markdown.ts'
import { splitSentences } from '../../src/transcript/sentences.ts'

const partsOf = (text: string): string[] => {
  const body = readMarkdown(text, 0)
  return splitSentences(body).map(({ start, end }) => body.text.slice(start, end))
}

describe('words without any stop are cut', () => {
  it.each<[where: string, text: string, part: RegExp]>([
    ['at commas', 'the ferry was late, and we waited on the quay, '.repeat(100), /(?:late|quay),$/],
    [
      'between words',
      'the ferry was late and we waited on the quay '.repeat(100),
      /\b(?:the|ferry|was|late|and|we|waited|on|quay)$/,
    ],
    ['between lines', `${'渡轮晚了我们在码头等着\n'.repeat(100)}`, /等着$/],
    ['between the words of a line', '渡轮晚了我们在码头等着 '.repeat(100), /等着$/],
    ['anywhere, where there is nothing to go by', '渡轮晚了我们在码头等着'.repeat(100), /\p{L}$/u],
  ])('%s', (_, text, part) => {
    const parts = partsOf(text)
    expect(parts.length).toBeGreaterThan(2)
    for (const each of parts) {
      expect(each.length).toBeLessThanOrEqual(1200)
      expect(each).toMatch(part)
    }
    const bare = (words: string): string => words.replaceAll(/\s/g, '')
    expect(bare(parts.join(''))).toBe(bare(text))
  })

  it.each(['there are 20 000 000 ships and 5 more ', '那里有 20 万亿 艘船和三千五百 个人 '])(
    'never within a number: %s',
    (text) => {
      for (const part of partsOf(text.repeat(200))) {
        expect(part).not.toMatch(/[\d万亿三千五百]$/)
        expect(part).not.toMatch(/^[\d万亿三千五百]/)
      }
    },
  )

  it('and a number that has no end stays whole', () => {
    expect(partsOf(`it is ${'1'.repeat(5000)}`)).toHaveLength(1)
  })

  it('a long sentence that has a stop is as it was', () => {
    expect(partsOf(`${'and so we waited, '.repeat(30)}and left. It rained.`)).toHaveLength(2)
  })
})
