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
  const touched = (place: number) => neighbours[place] ?? []
  const found: number[][] = []
  // Each choice is found from its first item. What touches the chosen is either added now or never: so no choice is found twice.
  const grow = (first: number, chosen: readonly number[], next: readonly number[]): void => {
    found.push([...chosen])
    const known = new Set(chosen.flatMap(touched))
    next.forEach((added, index) => {
      const beyond = touched(added).filter((place) => place > first && !known.has(place))
      grow(first, [...chosen, added], [...next.slice(index + 1), ...beyond])
    })
  }
  for (const first of items.keys()) {
    grow(
      first,
      [first],
      touched(first).filter((place) => place > first),
    )
  }
  return found.map((places) => items.filter((_, place) => places.includes(place)))
}
