import { SIMPLIFIED, TRADITIONAL } from '../language/zh/script.ts'

export type Language = 'en' | 'zh'

const HAN = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/g
const WORD = /[A-Za-z\u00c0-\u024f]+/g

/** Chinese where Han characters outnumber words in Latin letters: a Chinese sentence full of product names stays Chinese. */
export function languageOf(text: string): Language {
  const han = text.match(HAN)?.length ?? 0
  return han > 0 && han >= (text.match(WORD)?.length ?? 0) ? 'zh' : 'en'
}

const TRADITIONAL_ONLY = new Set(TRADITIONAL)
const SIMPLIFIED_ONLY = new Set([...SIMPLIFIED].filter((char) => !TRADITIONAL_ONLY.has(char)))

/** The script of a Chinese text: whichever of the characters that only one script has are more frequent. */
export function scriptOf(text: string): 'Hans' | 'Hant' {
  let balance = 0
  for (const char of text) {
    if (TRADITIONAL_ONLY.has(char)) balance--
    else if (SIMPLIFIED_ONLY.has(char)) balance++
  }
  return balance < 0 ? 'Hant' : 'Hans'
}
