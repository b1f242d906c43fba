import type { ReportChart } from './report-chart'

/** A chart as it stands in a report, with what the chef says of it; an empty comment says nothing. */
export interface ReportSlide {
  readonly chart: ReportChart
  readonly comment: string
}

/**
 * The board report as data: what is shown full screen, printed and written to every kind of file. Made of figures that may leave
 * the förbund only (see showRound), so nothing that renders it has to think of who may see what.
 */
export interface Report {
  /** "Hur märker vi att det blir bättre? 2024". */
  readonly title: string
  readonly forbund: string
  readonly demo: boolean
  readonly year: number
  /** Under the title: the period, and with which forms. */
  readonly about: readonly string[]
  readonly slides: readonly ReportSlide[]
  /** At the end: how the figures are computed and protected, a paragraph each. */
  readonly method: readonly string[]
}
