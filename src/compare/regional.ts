import regionalWords from 'opencc-js/dict/TWPhrasesRev'
import { REGIONAL_WORDS } from '../language/zh/variants.ts'
import { normalise } from '../source/normalise.ts'
import type { Stretch } from './edits.ts'
import { HAN, type TokenText } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words of Taiwan by their first character, the longest first, each with the mainland's; simplified on both sides. */
let words: Map<string, [string, string][]> | undefined

function wordsOf(first: string): readonly [string, string][] {
  if (!words) {
    words = new Map()
    for (const entry of [...regionalWords.split('|'), ...REGIONAL_WORDS.split(',')]) {
      const [taiwan, mainland] = normalise(entry.trim()).split(' ')
      if (!taiwan || !mainland || taiwan === mainland) continue
      const known = words.get(taiwan[0]!) ?? []
      known.push([taiwan, mainland])
      words.set(taiwan[0]!, known)
    }
    for (const known of words.values()) known.sort((a, b) => b[0].length - a[0].length)
  }
  return words.get(first) ?? []
}

/** Whether a text is written with traditional characters, as far as it shows. */
export function isTraditional({ text, plain, starts, kinds, length }: TokenText): boolean {
  for (let i = 0; i < length; i++)
    if (kinds[i] === HAN && text.charCodeAt(starts[i]!) !== plain.charCodeAt(starts[i]!)) return true
  return false
}

/** A text with the words of Taiwan put as the mainland puts them, and the way back. */
export interface Regional {
  tokens: TokenText
  /** The stretch of the text as it is that a stretch of it so put stands for. */
  back: (stretch: Stretch) => Stretch
}

/**
 * 軟體 as 软件, 網路 as 网络; null where there is no such word. Every new token has the place of its whole word.
 *
 * @param doubtful whether something in a stretch needs an explanation: 啟用 is put as 激活 only where 启用 is not meant
 * @param model the text that is compared with it: of two words of the mainland, the one that stands there is meant
 */
export function asMainland(
  tokens: TokenText,
  vocabulary: Vocabulary,
  doubtful: (stretch: Stretch) => boolean,
  model: string,
): Regional | null {
  const ids: number[] = []
  const origins: Stretch[] = []
  let changed = false
  for (let i = 0; i < tokens.length; ) {
    const word = tokens.kinds[i] === HAN ? wordAt(tokens, i, model) : null
    if (!word || !doubtful({ start: i, end: i + word[0].length })) {
      ids.push(tokens.ids[i]!)
      origins.push({ start: i, end: i + 1 })
      i++
      continue
    }
    const origin = { start: i, end: i + word[0].length }
    for (const char of word[1].split('')) {
      ids.push(vocabulary.unit(char.charCodeAt(0)))
      origins.push(origin)
    }
    i = origin.end
    changed = true
  }
  if (!changed) return null
  const gapBefore = (at: number): number => {
    const inside = at > 0 && origins[at - 1] === origins[at]
    return inside ? 0 : tokens.gaps[origins[at]!.start]!
  }
  return {
    tokens: {
      ...{ text: tokens.text, plain: tokens.plain, length: ids.length, ids: Int32Array.from(ids) },
      starts: Int32Array.from(origins, ({ start }) => tokens.starts[start]!),
      ends: Int32Array.from(origins, ({ end }) => tokens.ends[end - 1]!),
      kinds: Uint8Array.from(origins, ({ start }) => tokens.kinds[start]!),
      gaps: Uint8Array.from([...origins.keys()].map(gapBefore).concat(tokens.gaps[tokens.length]!)),
    },
    back: ({ start, end }) => {
      if (start < end) return { start: origins[start]!.start, end: origins[end - 1]!.end }
      const at = origins[start]?.start ?? tokens.length
      return { start: at, end: at }
    },
  }
}

function wordAt(tokens: TokenText, at: number, model: string): [string, string] | null {
  const start = tokens.starts[at]!
  const stands = ([taiwan]: [string, string]): boolean =>
    tokens.plain.startsWith(taiwan, start) &&
    tokens.ends[at + taiwan.length - 1] === start + taiwan.length &&
    at + taiwan.length <= tokens.length
  const found = wordsOf(tokens.plain[start]!).filter(stands)
  return found.find(([, mainland]) => model.includes(mainland)) ?? found[0] ?? null
}
