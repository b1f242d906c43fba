import type { Interval } from '../../shared/statistics/interval'
import type { SeriesLook } from './series-look'

/** One round's figure in a line. `value` is null where there is none, and the line then has a gap. */
export interface TrendMark {
  readonly year: number
  readonly value: number | null
  /** The figure as people read it: "4,6", "87 %" or "7 av 9". */
  readonly text: string
  /** Where the figure lies with 95 % certainty, in its own unit; null where that cannot be said. */
  readonly interval: Interval | null
  /** Null where the question was not asked. */
  readonly n: number | null
  /** So few answers that the marker is hollow. */
  readonly few: boolean
  /** The line does not go on from the mark before: what was asked has changed. A flag stands in the gap. */
  readonly breakBefore: boolean
}

/** One line of a trend chart. */
export interface TrendLine {
  readonly id: string
  readonly label: string
  readonly look: SeriesLook
  readonly marks: readonly TrendMark[]
}

/** A level to reach, over the years from one to another, both included. */
export interface TargetStep {
  readonly from: number
  readonly to: number
  readonly level: number
  /** The level as people read it: "80 %". */
  readonly figure: string
  /** What stands at the line: "Mål 80 %". */
  readonly text: string
}

/** The y axis: the whole of what the figure can be, so that a chart never makes a small difference look large. */
export interface TrendAxis {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly text: (value: number) => string
}
