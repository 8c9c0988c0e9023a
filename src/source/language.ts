import { SIMPLIFIED, TRADITIONAL } from '../language/zh/script.ts'

export type Language = 'en' | 'zh'

/** Chinese where Han characters outnumber words in Latin letters: a Chinese sentence full of product names stays Chinese. */
export function languageOf(text: string): Language {
  let han = 0
  let words = 0
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f)
    if (letter && !inWord) words++
    inWord = letter
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) han++
  }
  return han > 0 && han >= words ? 'zh' : 'en'
}

/** By UTF-16 unit: 1 only in simplified texts, -1 only in traditional ones. */
let balances: Int8Array | undefined
/** So many units tell the script; a longer text costs no more. */
const SAMPLE = 20_000

/** The script of a Chinese text: whichever of the characters that only one script has are more frequent. */
export function scriptOf(text: string): 'Hans' | 'Hant' {
  if (balances === undefined) {
    balances = new Int8Array(0x10000)
    for (let i = 0; i < SIMPLIFIED.length; i++) balances[SIMPLIFIED.charCodeAt(i)] = 1
    for (let i = 0; i < TRADITIONAL.length; i++) balances[TRADITIONAL.charCodeAt(i)] = -1
  }
  let balance = 0
  for (let i = 0; i < Math.min(text.length, SAMPLE); i++) balance += balances[text.charCodeAt(i)]!
  return balance < 0 ? 'Hant' : 'Hans'
}
