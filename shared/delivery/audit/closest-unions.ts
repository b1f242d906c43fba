import { connectedSubsets } from '../../model/connected-subsets'
import { subsets } from '../../model/subsets'

/** One part of a breakdown; `members` null is everybody, as where the breakdown is not given. */
export interface Part {
  readonly members: readonly string[] | null
}

/** Some parts of an earlier division and some of a later one. */
export interface UnionPair<P extends Part> {
  readonly earlier: readonly P[]
  readonly later: readonly P[]
}

/** Parts of two files of which those of the one are around those of the other: whoever is in these is in those too. */
export interface NestedPair<P extends Part> extends UnionPair<P> {
  readonly around: 'earlier' | 'later'
}

/**
 * Of the parts of one union those taken together so that the one holds the other and as little more as can be: any parts of the one file,
 * and all of the other that they meet. Twice as many for each part more.
 */
export function nestedPairs<P extends Part>(union: UnionPair<P>): readonly NestedPair<P>[] {
  return nestedIn(union, someOf)
}

/**
 * Those of them that hang together. The others are several of these beside each other, with nobody in common: what is between them is what
 * is between these, added up. In a row of parts, each of which meets the next, they are few.
 */
export function connectedNestedPairs<P extends Part>(union: UnionPair<P>): readonly NestedPair<P>[] {
  return nestedIn(union, (parts, others) =>
    connectedSubsets(parts, (one, other) => meeting(others, [one]).some((between) => meets(between, other))),
  )
}

function nestedIn<P extends Part>(
  { earlier, later }: UnionPair<P>,
  choices: (parts: readonly P[], others: readonly P[]) => readonly (readonly P[])[],
): readonly NestedPair<P>[] {
  // One part that is divided in the other file: what is left of it are parts of that file, which are looked at there.
  if (earlier.length < 2 || later.length < 2) return []
  const around = choices(earlier, later).map((some) => ({ around: 'later' as const, earlier: some, later: meeting(later, some) }))
  const within = choices(later, earlier).map((some) => ({
    around: 'earlier' as const,
    earlier: meeting(earlier, some),
    later: some,
  }))
  return [...around, ...within]
}

/**
 * The parts of two divisions as unions of the fewest that are the same people in both, as far as both know them: parts that have to do with
 * each other, and with no others.
 */
export function sameUnions<P extends Part>(earlier: readonly P[], later: readonly P[]): readonly UnionPair<P>[] {
  const components: UnionPair<P>[] = []
  let left: UnionPair<P> = { earlier, later }
  while (left.earlier.length + left.later.length > 0) {
    const [first] = [...left.later, ...left.earlier]
    let component: UnionPair<P> = {
      earlier: left.earlier.filter((part) => part === first),
      later: left.later.filter((part) => part === first),
    }
    let before = 0
    while (component.earlier.length + component.later.length > before) {
      before = component.earlier.length + component.later.length
      const met = [...component.earlier, ...component.later]
      component = { earlier: meeting(left.earlier, met), later: meeting(left.later, met) }
    }
    components.push(component)
    const own = component
    left = {
      earlier: left.earlier.filter((part) => !own.earlier.includes(part)),
      later: left.later.filter((part) => !own.later.includes(part)),
    }
  }
  return components
}

function meeting<P extends Part>(parts: readonly P[], others: readonly P[]): readonly P[] {
  return parts.filter((part) => others.some((other) => meets(part, other)))
}

function meets({ members }: Part, other: Part): boolean {
  if (members === null || other.members === null) return true
  return members.some((member) => other.members?.includes(member))
}

function someOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return subsets(items).filter(({ length }) => length > 0)
}
