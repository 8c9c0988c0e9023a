import type { Element, ElementContent, Nodes, Root } from 'hast'

const NEVER_WORDS = new Set(
  'script style noscript template head title meta link iframe object embed button select textarea input nav form dialog'.split(
    ' ',
  ),
)
/** Around the article rather than in it; captions of pictures, too. */
const BESIDE = new Set('nav aside footer form figcaption'.split(' '))
const BESIDE_NAME = new RegExp(
  `\\b(?:${[
    'advert|promo|sponsor|newsletter|subscri|sign-?up|cookie',
    'breadcrumb|menu|sidebar|footer|related|recommend|share\\b|share-|sharing|button',
    'comments?(?:\\b|[-_])|footnotes?\\b|caption\\b|byline|tags?\\b',
  ].join('|')})`,
  'i',
)
/** Where well-known publishing systems put the article; the first that holds enough text wins. */
const MAIN = [
  (node: Element) => node.properties.id === 'js_content',
  (node: Element) =>
    hasClass(
      node,
      /^(?:rich_media_content|available-content|entry-content|post-content|article-content|article__body|article-body|markdown-body)$/,
    ),
  (node: Element) => node.tagName === 'article' || String(node.properties.itemProp) === 'articleBody',
  (node: Element) => node.tagName === 'main' || String(node.properties.role) === 'main',
]
/** An article found by name must hold this share of the page's paragraphs, or the name misled. */
const ENOUGH = 0.4

export function isHidden(node: Element): boolean {
  if (NEVER_WORDS.has(node.tagName) || node.properties.hidden === true) return true
  return /display:\s*none/i.test(String(node.properties.style ?? ''))
}

/** Letters of text inside, blanks not counted, nor what is to be left out. */
export function textLength(node: Nodes, without: (node: Element) => boolean = () => false): number {
  if (node.type === 'text') return node.value.replace(/\s+/g, '').length
  if (node.type === 'element' && isHidden(node)) return 0
  if (!('children' in node)) return 0
  return node.children.reduce(
    (sum, child) => (child.type === 'element' && without(child) ? sum : sum + textLength(child, without)),
    0,
  )
}

/**
 * The element that holds the article: by the names that publishing systems give it, else the one whose own
 * paragraphs hold the most text (a parent gets half of what its children's paragraphs weigh, as in Readability),
 * else the body.
 */
export function findMainElement(tree: Root): Element | Root {
  const elements: Element[] = []
  const collect = (node: Nodes): void => {
    if (node.type === 'element') {
      if (isHidden(node)) return
      elements.push(node)
    }
    if ('children' in node) for (const child of node.children) collect(child)
  }
  collect(tree)
  const body = elements.find((node) => node.tagName === 'body') ?? tree
  const whole = textLength(body)
  for (const rule of MAIN) {
    const found = elements.filter(rule).map((node) => ({ node, size: textLength(node) }))
    found.sort((a, b) => b.size - a.size)
    if (found[0] && found[0].size >= ENOUGH * whole) return found[0].node
  }
  return densest(body) ?? body
}

function densest(body: Element | Root): Element | null {
  const scores = new Map<Element, number>()
  const add = (node: Element | Root | undefined, score: number): void => {
    if (node?.type === 'element') scores.set(node, (scores.get(node) ?? 0) + score)
  }
  const visit = (node: Element | Root, parents: (Element | Root)[]): void => {
    for (const child of node.children) {
      if (child.type !== 'element' || isHidden(child) || isBeside(child)) continue
      if (child.tagName === 'p' || (!child.children.some(isElement) && textLength(child) > 0)) {
        const size = textLength(child)
        add(node, size)
        add(parents.at(-1), size / 2)
      }
      visit(child, [...parents, node])
    }
  }
  visit(body, [])
  let best: Element | null = null
  for (const [node, score] of scores) if (score > (best ? scores.get(best)! : 0)) best = node
  return best && scores.get(best)! >= ENOUGH * textLength(body) ? best : null
}

function isElement(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName !== 'br'
}

export function isBeside(node: Element): boolean {
  return (
    BESIDE.has(node.tagName) ||
    BESIDE_NAME.test(`${node.properties.id ?? ''} ${[node.properties.className ?? []].flat().join(' ')}`)
  )
}

function hasClass(node: Element, pattern: RegExp): boolean {
  return [node.properties.className ?? []].flat().some((name) => pattern.test(String(name)))
}
