import type { ChartMark } from '../report/chart/report-chart'
import type { Interval } from '../statistics/interval'

/** A mark that has an interval. */
export interface BandMark extends ChartMark {
  readonly interval: Interval
}

/** The stretches of a line that its band joins: none reaches over a gap, a break or a figure without an interval. */
export function bandStretches(marks: readonly ChartMark[]): readonly (readonly BandMark[])[] {
  const stretches: BandMark[][] = []
  let joins = false
  for (const mark of marks) {
    const { value, interval } = mark
    const has = value !== null && interval !== null
    if (has && (!joins || mark.breakBefore)) stretches.push([])
    if (has) stretches.at(-1)?.push({ ...mark, interval })
    joins = has
  }
  return stretches
}
