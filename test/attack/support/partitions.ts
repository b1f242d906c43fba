/**
 * How many groups stand on their own in the best partition of some sizes that the rules allow, by trying all of them: every group of at least
 * so many people, and two of them at least; else none.
 */
export function mostAlone(sizes: readonly number[], minimumGroup: number): number {
  let best = 0
  for (const blocks of partitionsOf(sizes.length)) {
    const groups = blocks.map((members) => members.map((member) => sizes[member] ?? 0))
    const allowed = groups.length > 1 && groups.every((group) => group.reduce((sum, people) => sum + people, 0) >= minimumGroup)
    if (allowed) best = Math.max(best, groups.filter((group) => group.length === 1).length)
  }
  return best
}

/** Every way to divide so many things into blocks. */
function* partitionsOf(count: number): Generator<readonly (readonly number[])[]> {
  if (count === 0) {
    yield []
    return
  }
  const last = count - 1
  for (const blocks of partitionsOf(last)) {
    yield [...blocks, [last]]
    for (let place = 0; place < blocks.length; place++)
      yield blocks.map((block, index) => (index === place ? [...block, last] : block))
  }
}
