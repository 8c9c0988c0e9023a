import { analyse } from 'chardet'
import { decodeStrictly } from './strict-decoder.ts'

/** Enough to tell by, and a long file costs no more. */
const SAMPLE = 32_768
/** Of 100. Where the sequences of bytes are possible and nothing else speaks for the encoding, it is 10. */
const SURE = 40

const DOUBLE_BYTE = new Map([
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['EUC-KR', 'euc-kr'],
])
const WESTERN = new Set(['ISO-8859-1', 'windows-1252'])

/**
 * The encoding of bytes that are neither UTF-8 nor say what they are, from how often their characters occur; null
 * where that does not tell, and for encodings of languages that the program does not read.
 *
 * @param from where the first byte stands that is not ASCII
 */
export function guessEncoding(bytes: Buffer, from: number): string | null {
  const start = bytes.lastIndexOf(0x0a, from) + 1
  const sample = bytes.subarray(start, start + SAMPLE)
  const matches = analyse(sample)
  for (const { name, confidence } of matches) {
    const encoding = DOUBLE_BYTE.get(name)
    if (encoding && confidence >= SURE) return encoding
    // It can say this of anything, so the bytes themselves must bear it out.
    if (WESTERN.has(name)) return isWestern(sample) ? 'windows-1252' : null
    if (!encoding && confidence >= SURE) return null
  }
  return null
}

const LETTER = 'A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸƒ'
/** Two accented letters meet ("créée"), three do not; nor do controls, two signs, or a sign and a letter ("¼Æ"). */
const NOT_WESTERN = /[\x00-\x08\x0e-\x1f\x7f-\x9f]|[À-ÖØ-öø-ÿ]{3}|[¢-©¬-º¼-¾×÷](?:[¢-©¬-º¼-¾×÷]|[À-ÿ])/
const ACCENTED = /[À-ÖØ-öø-ÿŒœŠšŽžŸ]/g
const PLAIN = new RegExp(`[${LETTER}]`, 'g')

/** Whether bytes read as words in Latin letters with some accents and typographic signs among them. */
function isWestern(bytes: Buffer): boolean {
  const text = decodeStrictly(bytes, 'windows-1252')!
  if (NOT_WESTERN.test(text)) return false
  const accented = text.match(ACCENTED)?.length ?? 0
  return accented <= 0.25 * (text.match(PLAIN)?.length ?? 0)
}
