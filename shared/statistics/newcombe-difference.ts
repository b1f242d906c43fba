import type { Difference } from './difference'
import type { OfAsked } from './finite-population'
import { normal95, wilsonInterval } from './wilson-interval'

/** `count` of `n` answers, of `asked` people. */
export interface ShareOfAsked extends OfAsked {
  readonly count: number
}

/**
 * How much larger a share is `after` than `before`, from −1 to 1, with its 95 % interval, for two groups of different people
 * (Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10: the Wilson limits of both shares, squared and added; as R's
 * `DescTools::BinomDiffCI(…, method = "score")`). It holds for small groups and for shares of 0 and 1. Corrected for how
 * many were asked as those limits are; a point where all were heard both times. Null where one of the groups is empty.
 *
 * Where the same people answer both times the interval is wider than it need be: who they are is not known, so their answers
 * cannot be paired.
 */
export function newcombeDifference(before: ShareOfAsked, after: ShareOfAsked, quantile = normal95): Difference | null {
  const [was, is] = [before, after].map(({ count, n, asked }) => wilsonInterval(count, n, asked, quantile))
  if (!was || !is) return null
  const [shareBefore, shareAfter] = [before.count / before.n, after.count / after.n]
  const value = shareAfter - shareBefore
  return {
    value,
    interval: {
      lower: value - Math.hypot(shareAfter - is.lower, was.upper - shareBefore),
      upper: value + Math.hypot(is.upper - shareAfter, shareBefore - was.lower),
    },
  }
}
