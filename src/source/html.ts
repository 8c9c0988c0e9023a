import type { Element, ElementContent, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { decodeReference, REFERENCE } from './character-reference.ts'
import { findMainElement, isBeside, isHidden, textLength } from './html-main.ts'
import { isExponent, isNoteMark } from './html-notes.ts'
import { cellsOf, layoutRows } from './html-table.ts'
import type { Range } from './mapped-text.ts'
import type { Block, Reading } from './reading.ts'
import { ReadingBuilder } from './reading-builder.ts'

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const BOLD = /font-weight:\s*(?:bold|[6-9]00)/i
const MOST = 0.6
const BLANKS = /[ \t\r\n\f]+/y

/** Facts of the page under the names that front matter would use. */
const META = {
  title: ['og:title', 'twitter:title'],
  author: ['author', 'article:author', 'og:article:author'],
  published: ['article:published_time', 'og:article:published_time', 'datepublished', 'date', 'publishdate', 'pubdate'],
  url: ['og:url'],
}

export interface HtmlDocument {
  reading: Reading
  facts: Map<string, string>
}

/**
 * Reads the main text of a saved web page into the same blocks as Markdown, with places in the HTML file.
 * parse5 keeps the place of every text node; inside of one only character references, line endings and runs of
 * blanks differ from the file, so a walk over both is exact.
 */
export function readHtml(text: string, from: number): HtmlDocument {
  const tree = unified().use(rehypeParse).parse(text.slice(from))
  const builder = new ReadingBuilder()
  let inline: ElementContent[] = []
  let before = ''

  const rangeOf = (node: Nodes): Range => ({
    start: (node.position?.start.offset ?? 0) + from,
    end: (node.position?.end.offset ?? 0) + from,
  })

  const words = (node: ElementContent): void => {
    if (node.type === 'text') {
      before = node.value.slice(-4)
      if (node.position) walkText(text, rangeOf(node), (unit, start, end) => builder.unit(unit, start, end))
      return
    }
    if (node.type !== 'element' || isHidden(node)) return
    const { start, end } = rangeOf(node)
    const content = node.tagName === 'sup' || node.tagName === 'a' ? plainText(node) : ''
    if (isNoteMark(node, content, before)) return
    if (isExponent(node, content, before)) builder.unit('^', start, start + 1)
    if (node.tagName === 'br') builder.unit('\n', start, end)
    else if (node.tagName === 'img' || node.tagName === 'svg') builder.image()
    else {
      const mark = markOf(node)
      const inside = (): void => node.children.forEach(words)
      if (mark) builder.mark(mark, node.tagName === 'a' ? String(node.properties.href ?? '') : undefined, inside)
      else inside()
    }
  }

  const flush = (facts: Pick<Block, 'type' | 'depth' | 'containers' | 'item'>): void => {
    const run = inline
    inline = []
    if (!run.some((node) => textLength(node) > 0 || hasImage(node))) return
    const range = { start: rangeOf(run[0]!).start, end: rangeOf(run.at(-1)!).end }
    builder.block(facts, range, () => run.forEach(words))
  }

  const flow = (node: ElementContent, containers: Block['containers'], item: boolean): void => {
    if (node.type === 'element' && (isHidden(node) || beside(node))) return
    if (node.type !== 'element' || (!BLOCKS.has(node.tagName) && !node.children.some(isBlock))) {
      if (node.type !== 'comment') inline.push(node)
      return
    }
    const paragraph = { type: 'paragraph', depth: 0, containers, item } as const
    flush(paragraph)
    const heading = /^h([1-6])$/.exec(node.tagName)
    if (node.tagName === 'hr') builder.block({ ...paragraph, type: 'rule' }, rangeOf(node), () => {})
    else if (node.tagName === 'tr') row(node, paragraph)
    else {
      const inside =
        node.tagName === 'blockquote'
          ? [...containers, 'quote' as const]
          : node.tagName === 'li'
            ? [...containers, 'list' as const]
            : containers
      for (const child of node.children) flow(child, inside, node.tagName === 'li')
      flush(
        heading
          ? { ...paragraph, type: 'heading', depth: Number(heading[1]) }
          : { ...paragraph, containers: inside, item: node.tagName === 'li' },
      )
    }
  }

  const row = (node: Element, facts: Pick<Block, 'depth' | 'containers' | 'item'>): void => {
    const cells = cellsOf(node)
    if (cells.length < 2 || laidOut.has(node)) {
      for (const cell of cells) {
        for (const child of cell.children) flow(child, facts.containers, false)
        flush({ ...facts, type: 'paragraph' })
      }
      return
    }
    builder.block({ ...facts, type: 'row' }, rangeOf(node), () => {
      for (const cell of cells) builder.cell(rangeOf(cell), () => cell.children.forEach(words))
    })
  }

  const laidOut = layoutRows(tree)
  const main = findMainElement(tree)
  const beside = besideIn(main)
  for (const child of main.children) if (child.type !== 'doctype') flow(child, [], false)
  flush({ type: 'paragraph', depth: 0, containers: [], item: false })
  return { reading: builder.finish(), facts: pageFacts(tree) }
}

/** What the article's own element holds beside the article: related links, sign-up forms. Unless that is most of it. */
function besideIn(main: Element | Root): (node: Element) => boolean {
  const beside = (node: Element): boolean => BLOCKS.has(node.tagName) && isBeside(node)
  return textLength(main, beside) >= MOST * textLength(main) ? beside : () => false
}

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && (BLOCKS.has(node.tagName) || node.children.some(isBlock))
}

function hasImage(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(hasImage))
}

function markOf(node: Element): 'strong' | 'emphasis' | 'link' | 'code' | null {
  if (node.tagName === 'strong' || node.tagName === 'b' || BOLD.test(String(node.properties.style ?? '')))
    return 'strong'
  if (node.tagName === 'em' || node.tagName === 'i') return 'emphasis'
  if (node.tagName === 'a') return 'link'
  return node.tagName === 'code' ? 'code' : null
}

/** One blank stays a blank; a longer run is a line ending of the file, to be joined as in Markdown. */
function walkText(
  source: string,
  { start, end }: Range,
  emit: (unit: string, start: number, end: number) => void,
): void {
  let at = start
  while (at < end) {
    BLANKS.lastIndex = at
    const blanks = BLANKS.exec(source)?.[0]
    if (blanks) {
      emit(blanks === ' ' ? ' ' : '\n', at, at + blanks.length)
      at += blanks.length
      continue
    }
    REFERENCE.lastIndex = at
    const reference = source[at] === '&' ? REFERENCE.exec(source)?.[0] : undefined
    const decoded = reference ? decodeReference(reference) : ''
    if (reference && decoded) {
      for (const unit of decoded.split('')) emit(unit, at, at + reference.length)
      at += reference.length
      continue
    }
    emit(source[at]!, at, at + 1)
    at++
  }
}

function pageFacts(tree: Root): Map<string, string> {
  const facts = new Map<string, string>()
  const note = (fact: string, value: unknown): void => {
    const text = typeof value === 'string' ? value.trim() : ''
    if (text && !facts.has(fact)) facts.set(fact, text)
  }
  const titles: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'element') {
      const { tagName, properties } = node
      if (tagName === 'meta') {
        const key = String(properties.property ?? properties.name ?? properties.itemProp ?? '').toLowerCase()
        for (const [fact, names] of Object.entries(META)) if (names.includes(key)) note(fact, properties.content)
      }
      if (tagName === 'link' && String(properties.rel) === 'canonical') note('url', properties.href)
      if (tagName === 'time') note('published', properties.dateTime)
      if (properties.id === 'publish_time') note('published', plainText(node))
      if (properties.id === 'js_name') note('author', plainText(node))
      if (tagName === 'title') titles.push(plainText(node))
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  if (titles[0]) note('title', titles[0])
  return facts
}

function plainText(node: Nodes): string {
  return node.type === 'text' ? node.value : 'children' in node ? node.children.map(plainText).join('') : ''
}
