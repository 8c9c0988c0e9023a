import type { Element, ElementContent, Nodes, Root } from 'hast'

/** A table with fewer rows holds no conversation. */
const FEWEST_ROWS = 3

export const cellsOf = (row: Element): Element[] =>
  row.children.filter((child): child is Element => child.type === 'element')

/** Rows that only put the parts of a page side by side, as old pages do: their table has hardly any others, and they hold all of it. */
export function layoutRows(tree: Root): Set<Element> {
  const rows = new Map<Nodes, Element[]>()
  const collect = (node: Nodes, table: Nodes): void => {
    if (node.type === 'element' && node.tagName === 'tr' && cellsOf(node).length > 1) {
      const some = rows.get(table) ?? []
      some.push(node)
      rows.set(table, some)
    }
    const inside = node.type === 'element' && node.tagName === 'table' ? node : table
    if ('children' in node) for (const child of node.children) collect(child, inside)
  }
  collect(tree, tree)
  return new Set([...rows.values()].filter((some) => some.length < FEWEST_ROWS && some.some(holdsParagraphs)).flat())
}

/** A cell of a transcript holds words; one of a page holds lines and paragraphs. */
function holdsParagraphs(row: Element): boolean {
  const parts = (node: ElementContent): number =>
    node.type !== 'element'
      ? 0
      : node.children.reduce((sum, child) => sum + parts(child), /^(?:br|p|div)$/.test(node.tagName) ? 1 : 0)
  return cellsOf(row).some((cell) => parts(cell) > 3)
}
