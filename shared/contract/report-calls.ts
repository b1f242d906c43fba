import * as z from 'zod'
import { type Presentation, ratingStatistics } from '../model/presentation'
import { call, roundId } from './call'
import type { WrittenFile } from './paper-calls'

const statistic = z.enum(ratingStatistics)
const chart = z.string().min(1).max(200)
const slides = z
  .array(z.object({ chart, comment: z.string().max(2000) }))
  .max(200)
  .readonly()

/** The formats that a whole report is written in, and those of a single chart. */
export const reportFormats = ['pdf', 'pptx', 'xlsx', 'docx'] as const
export type ReportFormat = (typeof reportFormats)[number]
export const chartFormats = ['png', 'svg', 'csv'] as const
export type ChartFormat = (typeof chartFormats)[number]

export const reportCalls = {
  /**
   * What is shown to the board of this round. Of a round without a presentation of its own, the latest earlier round's without
   * its comments; null where there is none either, and the program's own choice (defaultPresentation) holds.
   */
  getPresentation: call<Presentation | null>()(z.object({ roundId })),
  setPresentation: call<null>()(z.object({ roundId, presentation: z.object({ statistic, slides }) })),
  /** Writes the presentation as it is kept, where the user says; null where that was cancelled. Always För visning. */
  exportReport: call<WrittenFile | null>()(z.object({ roundId, format: z.enum(reportFormats) })),
  /** Writes one chart of the round, För visning, with the statistic given. */
  exportChart: call<WrittenFile | null>()(z.object({ roundId, statistic, chart, format: z.enum(chartFormats) })),
  /** Stops the report or chart that is being written; nothing is left of it. */
  cancelExport: call<null>()(),
}
