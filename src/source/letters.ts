/**
 * Letters of any script, for a character class of a pattern without `u`. Coarser than `\p{L}` (it has some marks and
 * digits of remote scripts), for which V8 works through hundreds of ranges in each pattern anew.
 */
export const LETTERS =
  'A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02c1\\u0370-\\u037d\\u037f-\\u1fff\\u2c00-\\u2dff' +
  '\\u3005-\\u3007\\u3031-\\u3035\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff' +
  '\\u3400-\\ud7ff\\ud840-\\ud8bf\\udc00-\\udfff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc'

const USUAL_LETTER = /[A-Za-z\u4e00-\u9fff]/

/** Most texts have a letter that needs no table. */
export const hasLetter = (text: string): boolean => USUAL_LETTER.test(text) || /\p{L}/u.test(text)

export const hasLetterOrDigit = (text: string): boolean =>
  USUAL_LETTER.test(text) || /[0-9]/.test(text) || /[\p{L}\p{N}]/u.test(text)
