import type { CodeSample } from './code-sample'
import type { Difference } from './difference'
import { isCensus, type OfAsked, unheardPart } from './finite-population'
import { upper95 } from './mean-interval'
import { studentQuantile } from './student-quantile'

/** The codes of `n` answers, of `asked` people. */
export interface SampleOfAsked extends CodeSample, OfAsked {}

/**
 * How much larger a mean is `after` than `before`, in steps of the scale, with its 95 % interval, for two groups of different
 * people whose answers may be spread differently (Welch, Biometrika 34 (1947) 28–35, with the degrees of freedom of
 * Satterthwaite; as R's `t.test(after, before)$conf.int`). Each group's variance is corrected for how many were asked (see
 * OfAsked); with all of them heard both times the interval is a point. Where the same people answer both times it is wider
 * than it need be.
 *
 * Null where one of the groups has fewer than two answers, or where chance has a part but no group says how large: the
 * answers of each group that was not heard in full are all alike.
 */
export function meanDifference(before: SampleOfAsked, after: SampleOfAsked): Difference | null {
  const [was, is] = [varianceOfMean(before), varianceOfMean(after)]
  if (was === null || is === null || before.mean === null || after.mean === null) return null
  const value = after.mean - before.mean
  if (isCensus(before) && isCensus(after)) return { value, interval: { lower: value, upper: value } }
  const together = was + is
  if (together === 0) return null
  const degrees = together ** 2 / (was ** 2 / (before.n - 1) + is ** 2 / (after.n - 1))
  const margin = studentQuantile(upper95, degrees) * Math.sqrt(together)
  return { value, interval: { lower: value - margin, upper: value + margin } }
}

function varianceOfMean(sample: SampleOfAsked): number | null {
  return sample.variance === null ? null : (sample.variance / sample.n) * unheardPart(sample)
}
