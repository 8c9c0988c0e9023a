import type { Element } from 'hast'

const MARK = /^\s*\[?(?:\d{1,3}|[*†‡§])\]?\s*$/
/** What a raised digit behind these belongs to: m², cm³. */
const UNIT = /(?:^|[^\p{L}])(?:[cdkmµ]?m|ft|in|yd|s|米)$/u

/**
 * A mark that points to a footnote is no word of the text: `2004.<a href="#fn1">1</a>`, `so<sup>[3]</sup>`. A raised
 * number behind another is an exponent, though, and behind a unit it is part of it.
 *
 * @param before what stands in front of it
 */
export function isNoteMark(node: Element, content: string, before: string): boolean {
  if (!MARK.test(content)) return false
  if (node.tagName === 'a') return /^#|#(?:foot|fn|cite|note)/i.test(String(node.properties.href ?? ''))
  return node.tagName === 'sup' && !isExponent(node, content, before) && !UNIT.test(before)
}

/** 10<sup>14</sup> says 10^14, and not 1014. */
export function isExponent(node: Element, content: string, before: string): boolean {
  const linked = node.children.some((child) => child.type === 'element' && child.tagName === 'a')
  return node.tagName === 'sup' && !linked && /\d$/.test(before) && /^[-−–]?\d{1,3}$/.test(content.trim())
}
