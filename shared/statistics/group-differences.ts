import { fewestForVerdict } from './change-verdict'
import { directionOf } from './difference'
import { newcombeDifference } from './newcombe-difference'
import { normalQuantile } from './normal-quantile'
import type { Share } from './share'

/** Two groups whose shares differ by more than chance would have it, by their places in the list. */
export interface GroupDifference {
  readonly higher: number
  readonly lower: number
  /** How much higher the share is, from 0 to 1. */
  readonly by: number
}

/**
 * Which of several groups of different people have another share than which others, the largest difference first. Each pair is compared by
 * Newcombe's interval, with a certainty that holds 95 % for all pairs together (Bonferroni: Dunn, Journal of the American
 * Statistical Association 56 (1961) 52–64), since the largest of many differences is large by chance alone. Groups with fewer
 * than `fewestForVerdict` answers take no part; null where fewer than two groups do.
 */
export function groupDifferences(groups: readonly (Pick<Share, 'count' | 'n'> | null)[]): readonly GroupDifference[] | null {
  const places = groups.flatMap((group, place) => (group && group.n >= fewestForVerdict ? [{ place, ...group }] : []))
  const pairs = places.flatMap((one, index) => places.slice(index + 1).map((other) => [one, other] as const))
  if (pairs.length === 0) return null
  const quantile = normalQuantile(1 - 0.025 / pairs.length)
  return pairs
    .flatMap(([one, other]): readonly GroupDifference[] => {
      const difference = newcombeDifference({ ...one, asked: null }, { ...other, asked: null }, quantile)
      if (!difference || directionOf(difference) === 'none') return []
      const otherHigher = directionOf(difference) === 'up'
      const [higher, lower] = otherHigher ? [other.place, one.place] : [one.place, other.place]
      return [{ higher, lower, by: Math.abs(difference.value) }]
    })
    .sort((a, b) => b.by - a.by)
}
