import { notesWithoutDrawing } from '../../shared/report/chart/notes-without-drawing'
import type { ReportSlide } from '../../shared/report/chart/report'
import type { ReportTable } from '../../shared/report/chart/report-table'
import { reportFileTexts } from '../../shared/text/report-files'

/** What stands between the cells of a row in the notes. */
const cellSeparator = ' | '

/** The speaker's notes of a chart, a line each: all that is known of it, its figures too. */
export function slideNotes({ chart, comment }: ReportSlide): readonly string[] {
  return [
    chart.subject,
    ...chart.about,
    ...notesWithoutDrawing(chart),
    ...(comment === '' ? [] : [reportFileTexts.commentIs(comment)]),
    ...chart.tables.flatMap(tableLines),
  ]
}

function tableLines({ caption, columns, rows }: ReportTable): readonly string[] {
  if (rows.length === 0) return []
  const lines = rows.map((row) => row.map(({ text }, index) => `${columns[index]?.header ?? ''}: ${text}`).join(cellSeparator))
  return ['', reportFileTexts.tableInNotes(caption), ...lines]
}
