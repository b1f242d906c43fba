import { groupBy } from '../../../shared/model/group-by'
import type { ReportChart } from '../../../shared/report/chart/report-chart'
import { boxesKey } from '../../../shared/report/question-summary'

function rowCount({ body }: ReportChart): number {
  return body.kind === 'trend' ? 0 : body.rows.length
}

/**
 * The chart in as few parts as fit, each with some of its rows: even parts where they fit, otherwise each with as many as it has
 * room for. A row alone is a part even where it does not fit. Rows with the same boxes are put together first, so that their key is drawn
 * as few times as can be. A chart without rows is one part.
 */
export function dividedRows(chart: ReportChart, fits: (part: ReportChart) => boolean): readonly ReportChart[] {
  const whole = withScalesTogether(chart)
  const parts = filledParts(whole, fits)
  const even = evenParts(whole, parts.length)
  return even.every(fits) ? even : parts
}

function filledParts(chart: ReportChart, fits: (part: ReportChart) => boolean): readonly ReportChart[] {
  const count = rowCount(chart)
  const parts: ReportChart[] = []
  for (let from = 0; from < count; ) {
    let to = from + 1
    while (to < count && fits(withRows(chart, from, to + 1))) to++
    parts.push(withRows(chart, from, to))
    from = to
  }
  return parts.length === 0 ? [chart] : parts
}

function evenParts(chart: ReportChart, parts: number): readonly ReportChart[] {
  if (parts < 2) return [chart]
  const ends = Array.from({ length: parts + 1 }, (_, index) => Math.round((index * rowCount(chart)) / parts))
  return ends.slice(1).map((end, index) => withRows(chart, ends[index] ?? 0, end))
}

function withRows(chart: ReportChart, from: number, to: number): ReportChart {
  const { body } = chart
  if (body.kind === 'distribution') return { ...chart, body: { ...body, rows: body.rows.slice(from, to) } }
  if (body.kind === 'rates') return { ...chart, body: { ...body, rows: body.rows.slice(from, to) } }
  return chart
}

function withScalesTogether(chart: ReportChart): ReportChart {
  const { body } = chart
  if (body.kind !== 'distribution') return chart
  const byScale = groupBy(body.rows, ({ summary }) => (summary ? boxesKey(summary) : ''))
  return { ...chart, body: { ...body, rows: [...byScale.values()].flat() } }
}
