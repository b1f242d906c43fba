import type { Interval } from '../../statistics/interval'
import type { QuestionSummary } from '../question-summary'
import type { ReportTable } from './report-table'

/**
 * One chart with everything that stands at it, as data: the same on a slide, on paper, in PowerPoint, Excel and Word. Whoever
 * shows it adds looks and no words or figures.
 */
export interface ReportChart {
  /** What tells it from the others and is kept with a presentation: see chartKey. */
  readonly key: string
  /** What it shows, as a finding: "Fler än 2023 svarar Ja". */
  readonly title: string
  /** What it is about: a question, a form or a theme. */
  readonly subject: string
  /** How many answered, were asked and declined, when, and with which forms: a line each. */
  readonly about: readonly string[]
  /** What has to be known to read it right: joined groups, breaks, few answers, sources; a sentence each. */
  readonly notes: readonly string[]
  readonly body: ChartBody
  /** All its figures. More than one where its rows are answered on different scales. */
  readonly tables: readonly ReportTable[]
  /** The whole of it in words, for those who do not see it. */
  readonly alternative: string
}

export type ChartBody = DistributionBody | TrendBody | RatesBody

/** How answers are spread over the boxes of their scale, a bar a row, centred between the worse and the better half. */
export interface DistributionBody {
  readonly kind: 'distribution'
  readonly rows: readonly DistributionRow[]
}

export interface DistributionRow {
  readonly key: string
  /** A question, a form or a group. */
  readonly label: string
  /** Null where it is not shown, or nobody has answered: `remark` then says which. */
  readonly summary: QuestionSummary | null
  /**
   * The figure that stands beside the bar with what it is of: "62 % (18 av 29)". n alone where answers in classes do not tell it; empty where
   * there is no bar.
   */
  readonly figure: string
  readonly remark: string
}

/** A figure over the years. Values, intervals, levels and the axis are in per cent, steps of the scale, or a register's own unit. */
export interface TrendBody {
  readonly kind: 'trend'
  readonly unit: AxisUnit
  readonly axis: ChartAxis
  /** The years that have a round (or a value), in order. */
  readonly years: readonly number[]
  readonly lines: readonly ChartLine[]
  readonly targets: readonly TargetStep[]
  readonly references: readonly ReferenceLine[]
}

/** How the numbers of an axis are written. */
export type AxisUnit = 'percent' | 'mean' | 'number'

/** A y axis from end to end: for a share or a mean all of what it can be, so that a small difference never looks large. */
export interface ChartAxis {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** One line: a form's answers to one question, or a register's values. */
export interface ChartLine {
  readonly id: string
  readonly label: string
  readonly marks: readonly ChartMark[]
}

/** One year's figure in a line. `value` is null where there is none, and the line then has a gap. */
export interface ChartMark {
  readonly year: number
  readonly value: number | null
  /** The figure as people read it: "4,6", "87 %" or "7 av 9". */
  readonly text: string
  /** Where the figure lies with 95 % certainty; null where that cannot be said. */
  readonly interval: Interval | null
  /** Null where the question was not asked, or too few have answered for it to be shown: 0 would say that nobody has. */
  readonly n: number | null
  /** So few answers that the marker is hollow. */
  readonly few: boolean
  /** The line does not go on from the mark before: what was asked has changed. A flag stands in the gap. */
  readonly breakBefore: boolean
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

/** What others have: the country, or another förbund, as they have published it for one form. */
export interface ReferenceLine {
  readonly id: string
  /** Whose, and for which form where the chart has several. */
  readonly label: string
  readonly points: readonly { readonly year: number; readonly value: number; readonly text: string }[]
}

/** How many of those asked have answered each form. */
export interface RatesBody {
  readonly kind: 'rates'
  readonly rows: readonly RateRow[]
}

export interface RateRow {
  readonly key: string
  readonly label: string
  /** From 0 to 1, above 1 where more have answered than were asked; null where it is not known or not shown. */
  readonly value: number | null
  /** "62 % (24 av 39)", "24 svar", "färre än 5 svar". */
  readonly text: string
}
