/**
 * Every choice of some items that hang together, each once: from any of them one comes to any other by items that touch. One item does by
 * itself; none is no choice. Of n items in a row they are n(n + 1)/2, of n that all touch each other 2ⁿ − 1.
 */
export function connectedSubsets<Item>(
  items: readonly Item[],
  touch: (one: Item, other: Item) => boolean,
): readonly (readonly Item[])[] {
  const neighbours = items.map((one, place) =>
    items.flatMap((other, otherPlace) => (otherPlace !== place && touch(one, other) ? [otherPlace] : [])),
  )
  const of = (place: number) => neighbours[place] ?? []
  const found: number[][] = []
  // Each choice is found from its first item, and grows by an item that no item before that one touched.
  const grow = (first: number, chosen: readonly number[], next: readonly number[]): void => {
    found.push([...chosen])
    next.forEach((added, index) => {
      const known = new Set([...chosen, ...chosen.flatMap(of), ...next])
      const beyond = of(added).filter((place) => place > first && !known.has(place))
      grow(first, [...chosen, added], [...next.slice(index + 1), ...beyond])
    })
  }
  for (const first of items.keys()) {
    const next = of(first).filter((place) => place > first)
    grow(first, [first], next)
  }
  return found.map((places) => items.filter((_, place) => places.includes(place)))
}
