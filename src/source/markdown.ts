import type { Nodes, Root, RootContent } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { alignText } from './align-text.ts'
import type { Range } from './mapped-text.ts'
import { excerptOf } from './markdown-excerpt.ts'
import type { Block, Reading } from './reading.ts'
import { ReadingBuilder } from './reading-builder.ts'

/**
 * Emphasis next to Han characters counts (CommonMark loses `**张三：**你好`), text indented by four spaces is text and
 * raw HTML does not swallow the words between its tags: transcripts come indented, and with stray tags, far more
 * often than they hold code.
 */
function extensions(this: Processor, { table }: { table: boolean }): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    cjkFriendlyExtension(),
    { disable: { null: ['codeIndented', 'htmlFlow'] } },
    ...(table ? [gfmTable()] : []),
  ]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...(table ? [gfmTableFromMarkdown()] : [])]
}

const TABLE_RULE = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*\|[ \t|:-]*$/m
/** Tags are in lower case and have attributes with values; `<Ann>` and `<Ann Lee>` are names: who speaks, in a chat. */
const NAME_IN_BRACKETS = /^<(?=[A-Z][a-z])[A-Za-z'-]+(?: [A-Z][A-Za-z'-]*)*>$/
const PARAGRAPH = { type: 'paragraph', depth: 0, containers: [], item: false } as const
const LINE_BREAK_TAG = /^<br\s*\/?>$/i
const RAISED_TAG = /^<sup\b[^>]*>$/i
const RAISED_NUMBER = /[-−–]?\d{1,3}<\/sup>/iy

// Tables cost a tenth of the parse, so they are looked for only where a delimiter row stands.
const parsers = new Map<boolean, Processor<Root, undefined, undefined, undefined, undefined>>()

function parse(text: string): Root {
  const table = TABLE_RULE.test(text)
  const parser = parsers.get(table) ?? unified().use(remarkParse).use(extensions, { table }).freeze()
  parsers.set(table, parser)
  return parser.parse(text)
}

/**
 * Reads Markdown into blocks of text with their places in the file.
 *
 * @param text the decoded file
 * @param from where the Markdown begins: behind a byte order mark (which would shift the parser's offsets) or front matter
 */
export function readMarkdown(text: string, from: number): Reading {
  const builder = new ReadingBuilder()
  const excerpt = excerptOf(text, from)
  let places = excerpt.places
  const rawOf = ({ position }: Nodes): Range => ({
    start: places.toSource(position!.start.offset!),
    end: places.toSource(position!.end.offset!),
  })

  const phrasing = (node: Nodes): void => {
    switch (node.type) {
      case 'text': {
        const rest = places.restOf(node.position!.end.offset!)
        const value = rest === null ? node.value : node.value.slice(0, -1) + rest
        alignText(value, text, rawOf(node), builder)
        return
      }
      case 'inlineCode': {
        builder.mark('code', undefined, () => {
          alignCode(node.value, text, rawOf(node), (unit, at) => builder.unit(unit, at, at + 1))
        })
        return
      }
      case 'break':
        builder.unit('\n', rawOf(node).start, rawOf(node).end)
        return
      case 'html':
        if (LINE_BREAK_TAG.test(node.value)) builder.unit('\n', rawOf(node).start, rawOf(node).end)
        else if (isExponentTag(text, node.value, rawOf(node))) builder.unit('^', rawOf(node).start, rawOf(node).end)
        else if (NAME_IN_BRACKETS.test(node.value)) builder.run(node.value, rawOf(node).start)
        return
      case 'image':
      case 'imageReference':
        builder.image()
        return
      case 'strong':
      case 'emphasis':
        builder.mark(node.type, undefined, () => node.children.forEach(phrasing))
        return
      case 'link':
        builder.mark('link', node.url, () => node.children.forEach(phrasing))
        return
      default:
        if ('children' in node) node.children.forEach(phrasing)
    }
  }

  const flow = (node: RootContent, containers: Block['containers'], item: boolean): void => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        builder.block(
          { type: node.type, depth: node.type === 'heading' ? node.depth : 0, containers, item },
          rawOf(node),
          () => node.children.forEach(phrasing),
        )
        return
      case 'code': {
        const range = rawOf(node)
        builder.block({ type: 'code', depth: 0, containers, item }, range, () => {}, text.slice(range.start, range.end))
        return
      }
      case 'definition': {
        if (leadsSomewhere(node.url) || /^\d+$/.test(node.identifier)) return
        const range = rawOf(node)
        const words = (): void => alignText(text.slice(range.start, range.end), text, range, builder)
        builder.block({ type: 'paragraph', depth: 0, containers, item }, range, words)
        return
      }
      case 'thematicBreak':
        builder.block({ type: 'rule', depth: 0, containers, item }, rawOf(node), () => {})
        return
      case 'table':
        for (const row of node.children)
          builder.block({ type: 'row', depth: 0, containers, item: false }, rawOf(row), () => {
            for (const cell of row.children) builder.cell(rawOf(cell), () => cell.children.forEach(phrasing))
          })
        return
      case 'blockquote':
        for (const child of node.children) flow(child, [...containers, 'quote'], false)
        return
      case 'list':
        for (const entry of node.children)
          entry.children.forEach((child, i) => {
            flow(child, [...containers, 'list'], i === 0)
          })
        return
      default:
        if ('children' in node) for (const child of node.children) flow(child as RootContent, containers, false)
    }
  }

  const { children } = parse(excerpt.text)
  const byOffset = new Map(children.map((node) => [node.position!.start.offset!, node]))
  const left = excerpt.leftOut.values()
  let next = left.next().value
  const leftOutBefore = (offset: number): void => {
    for (; next && next.start < offset; next = left.next().value) {
      const { start, end, like } = next
      places = next.places
      if (like !== null) flow(byOffset.get(like)!, [], false)
      else builder.block(PARAGRAPH, { start, end }, () => builder.run(text.slice(start, end), start))
    }
    places = excerpt.places
  }
  for (const node of children) {
    leftOutBefore(rawOf(node).start)
    flow(node, [], false)
  }
  leftOutBefore(text.length)
  return builder.finish()
}

/** `[Ann]: https://example.org` defines a link; `[主持人]：您好。` and `[Ann]: Yes.` are what somebody says. */
const leadsSomewhere = (url: string): boolean => /^[\w+.-]+:|^[#/.]|^[\w-]+(?:\.[\w-]+)+(?:[/:?#]|$)|\/\S/.test(url)

/** 10<sup>14</sup> says 10^14, and not 1014. */
function isExponentTag(text: string, tag: string, { start, end }: Range): boolean {
  if (!RAISED_TAG.test(tag) || !/\d/.test(text[start - 1] ?? '')) return false
  RAISED_NUMBER.lastIndex = end
  return RAISED_NUMBER.test(text)
}

/** Of what stands between the backticks only blanks, prefixes of lines and line endings are not in the value as they are. */
function alignCode(value: string, text: string, { start, end }: Range, emit: (unit: string, at: number) => void): void {
  let at = start
  while (text[at] === '`') at++
  for (const unit of value.split('')) {
    const same = (raw: string): boolean =>
      raw === unit || (unit === ' ' && (raw === '\n' || raw === '\r')) || (unit === '\ufffd' && raw === '\0')
    while (at < end - 1 && !same(text[at]!)) at++
    emit(unit === '\r' ? '\n' : unit, at)
    if (at < end - 1) at++
  }
}
