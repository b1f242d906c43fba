/** Every choice of some of these items, none of them and all of them too; each in the order of the items. For up to thirty. */
export function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: 2 ** items.length }, (_, mask) => items.filter((_item, place) => (mask >> place) & 1))
}
