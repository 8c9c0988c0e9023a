/** Of how many of the items it is true, from 0 to 1. */
export const share = <Item>(items: readonly Item[], test: (item: Item, index: number) => boolean): number =>
  items.length === 0 ? 0 : items.filter((item, i) => test(item, i)).length / items.length
