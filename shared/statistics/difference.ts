import type { Interval } from './interval'

/** How much larger a figure is after than before, in its own unit, with the 95 % interval of that difference. */
export interface Difference {
  readonly value: number
  readonly interval: Interval
}

/** Which way the difference goes when chance has had its part: `none` where its interval holds 0. */
export function directionOf({ interval }: Difference): 'up' | 'down' | 'none' {
  if (interval.lower > 0) return 'up'
  return interval.upper < 0 ? 'down' : 'none'
}
