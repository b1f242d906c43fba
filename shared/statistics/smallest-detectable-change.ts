import { type Change, changeVerdict } from './change-verdict'
import { type Share, share } from './share'

/**
 * The nearest shares that would be called an increase and a decrease, as counts of the later round's n; null where even 100 or
 * 0 % would not, and where a round has too few answers for a verdict.
 */
export interface DetectableShares {
  readonly increase: Share | null
  readonly decrease: Share | null
}

/**
 * How far a share has to move from the one `before` to be called a change in a later round of `n` answers: all counts are
 * tried, from the same share outwards, until changeVerdict says so (its `verdict`, which does not ask how many were asked).
 * Where n is 5, hardly anything is. This is what has to be *seen*: a true change of the same size is found only about every
 * other time.
 */
export function smallestDetectableShares(before: Pick<Share, 'count' | 'n'>, n: number): DetectableShares {
  const verdict = (count: number): Change | 'not-comparable' =>
    changeVerdict({ kind: 'share', ...before, asked: null }, { kind: 'share', count, n, asked: null }).verdict
  const same = (before.count / before.n) * n
  const upwards = Array.from({ length: n - Math.floor(same) + 1 }, (_, index) => Math.floor(same) + index)
  const downwards = Array.from({ length: Math.ceil(same) + 1 }, (_, index) => Math.ceil(same) - index)
  const nearest = (counts: readonly number[], change: Change) => {
    const count = counts.find((candidate) => verdict(candidate) === change)
    return count === undefined ? null : share(count, n)
  }
  return { increase: nearest(upwards, 'increase'), decrease: nearest(downwards, 'decrease') }
}
