/** From `lower` to `upper`, both included, in the unit of the statistic that it belongs to. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}
