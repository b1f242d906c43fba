import type { DisclosurePolicy } from '../../disclosure/policy'
import { connectedNestedPairs, type NestedPair, nestedPairs, type Part, type UnionPair } from './closest-unions'
import { changeOf, lessOf, signed, type Tally } from './tally'
import { tellingKind } from './telling-kind'

/** A part of a division with how those in it are distributed. */
export interface CountedPart extends Part {
  readonly tally: Tally
}

/** Parts of two files that tell of few. */
export interface PairLeak {
  readonly kind: 'difference' | 'difference-alike'
  readonly pair: UnionPair<CountedPart>
}

/**
 * What is told of those who are between parts of two files, where nobody has come or gone in their union. All choices of parts would be
 * looked at, were there not twice as many for each part more: those that hang together are looked at, which decides for all of them where
 * `areEnough` says so, and the others only where it does not.
 */
export function nestedLeaks(union: UnionPair<CountedPart>, policy: DisclosurePolicy): readonly PairLeak[] {
  const connected = connectedNestedPairs(union)
  const leaks = leaksOf(connected, policy)
  return leaks.length > 0 || areEnough(connected, union, policy) ? leaks : leaksOf(nestedPairs(union), policy)
}

/** Those of the pairs that tell of few who have come or gone between them. */
export function leaksOf(pairs: readonly UnionPair<CountedPart>[], policy: DisclosurePolicy): readonly PairLeak[] {
  return pairs.flatMap((pair) => {
    const kind = kindOf(changeIn(pair), policy)
    return kind ? [{ kind, pair }] : []
  })
}

/** Those who are in the later parts and not in the earlier; of who is in these alone, less than none. */
export function changeIn({ earlier, later }: UnionPair<CountedPart>): Tally {
  return lessOf(
    later.map(({ tally }) => tally),
    earlier.map(({ tally }) => tally),
  )
}

function kindOf(change: Tally, policy: DisclosurePolicy): PairLeak['kind'] | null {
  const { come, gone } = changeOf(change)
  const changed = Math.max(come, gone)
  if (changed === 0) return null
  if (changed < policy.minimumGroup) return 'difference'
  if (come > 0 && gone > 0) return null
  const kind = tellingKind(signed(come > 0 ? 1 : -1, change), policy)
  if (kind === null) return null
  return kind === 'alike' ? 'difference-alike' : 'difference'
}

/**
 * Whether no choice of parts tells of few where none that hangs together does. What is between the parts of any other choice is the sum of
 * what is between those of several of these. A sum of people is few only where one of its terms is, if all are people who are there, or all
 * people who are not. It is alike only where each term with answers is, in the classes of the sum: so none may be in the classes that all parts have
 * in common either, and there may be no classes between these and a term's own.
 */
function areEnough(
  connected: readonly NestedPair<CountedPart>[],
  union: UnionPair<CountedPart>,
  policy: DisclosurePolicy,
): boolean {
  const parts = [...union.earlier, ...union.later].map(({ tally }) => tally)
  const divisions = new Set(parts.map(({ classes }) => JSON.stringify(classes.map(({ from, to }) => [from, to]))))
  if (divisions.size > 2) return false
  const nobody = parts.map((tally) => signed(0, tally))
  return connected.every((pair) => {
    const change = changeIn(pair)
    const { come, gone } = changeOf(change)
    if ((pair.around === 'later' ? gone : come) > 0) return false
    return kindOf(lessOf([change, ...nobody], []), policy) === null
  })
}
