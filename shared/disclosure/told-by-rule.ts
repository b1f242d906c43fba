import { byCodeUnit } from '../model/by-code-unit'

/** Groups that are shown together, as somebody knows them who knows the rule: which they are, and how many all of them are. */
export interface JoinedGroups {
  readonly keys: readonly string[]
  readonly together: number
  /** How many each of them has at least: 1 where it is known that somebody belongs to it. */
  readonly least: 0 | 1
  /** The groups that stand alone, with how many they are. */
  readonly alone: readonly { readonly key: string; readonly people: number }[]
}

/**
 * Whether the rule that joins groups, read backwards, gives away how many few people belong to one of them, or to all of them but one. A joined
 * group is either small ones that are enough together, or small ones that are not, with the smallest of the others. Women 5, and men with
 * those who have not said 8: had there been five men, the women would have been joined in their place, so there are four of each.
 */
export function ruleTellsFew(joined: JoinedGroups, minimumGroup: number): boolean {
  return joined.keys.some((key) => {
    const [only, ...others] = [...possibleSizes(joined, key, minimumGroup)]
    const isFew = (people: number) => people > 0 && people < minimumGroup
    return only !== undefined && others.length === 0 && (isFew(only) || isFew(joined.together - only))
  })
}

/** How many can belong to one of the joined groups. */
function possibleSizes(joined: JoinedGroups, key: string, minimumGroup: number): ReadonlySet<number> {
  const { keys, together, least, alone } = joined
  const others = keys.length - 1
  const largestSmall = minimumGroup - 1
  const sizes = new Set<number>()
  const add = (from: number, to: number) => {
    for (let size = from; size <= to; size += 1) sizes.add(size)
  }
  if (together >= minimumGroup) {
    add(Math.max(least, together - largestSmall * others), Math.min(largestSmall, together - least * others))
  }
  // One that is not small, the smallest of those, with small ones that are too few without it.
  for (const company of keys) {
    for (let people = minimumGroup; together - people >= least * others; people += 1) {
      const small = together - people
      const isNext = alone.every((one) => people < one.people || (people === one.people && byCodeUnit(company, one.key) < 0))
      if (small >= minimumGroup || !isNext) continue
      if (company === key) sizes.add(people)
      else add(others === 1 ? small : least, small - least * (others - 1))
    }
  }
  return sizes
}
