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

/**
 * The fewest parts of two divisions that are the same people in both, as far as both know them. `nested`: parts of these taken together so
 * that the one union holds the other and as little more as can be; they are found when they are asked for, since they may be many.
 */
export interface SameUnion<P extends Part> extends UnionPair<P> {
  readonly nested: () => readonly UnionPair<P>[]
}

/** The parts of two divisions, as unions of both that are the same people. */
export function sameUnions<P extends Part>(earlier: readonly P[], later: readonly P[]): readonly SameUnion<P>[] {
  return connected(earlier, later).map((component) => ({ ...component, nested: () => nestedIn(component) }))
}

function nestedIn<P extends Part>({ earlier, later }: UnionPair<P>): readonly UnionPair<P>[] {
  // One part that is divided in the other file: what is left of it are parts of that file, which are looked at there.
  if (earlier.length < 2 || later.length < 2) return []
  const around = someOf(earlier).map((some) => ({ earlier: some, later: meeting(later, some) }))
  const within = someOf(later).map((some) => ({ earlier: meeting(earlier, some), later: some }))
  return [...around, ...within]
}

/** Parts of both divisions that have to do with each other, and with no others. */
function connected<P extends Part>(earlier: readonly P[], later: readonly P[]): readonly UnionPair<P>[] {
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
