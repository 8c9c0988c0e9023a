import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** Sticky: at the place that `lastIndex` names. HTML does without the semicolon. */
export const REFERENCE = /&(?:#x[0-9a-f]{1,6};?|#[0-9]{1,7};?|[a-z0-9]{1,31};?)/iy

/** What a reference like "&amp;" or "&#20013;" stands for; '' where it stands for itself. */
export function decodeReference(reference: string): string {
  const name = reference.replace(/^&|;$/g, '')
  if (name[0] !== '#') return decodeNamedCharacterReference(name) || ''
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
}
