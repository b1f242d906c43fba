import { reportTexts } from '../../text/report'
import type { ReportChart } from './report-chart'

/** The notes of a chart that is not drawn by this program: without what they say of how it draws. */
export function notesWithoutDrawing({ notes }: Pick<ReportChart, 'notes'>): readonly string[] {
  return notes.filter((note) => note !== reportTexts.missingOutside)
}
