import { listWords } from '../../text/format'
import { trendsTexts } from '../../text/trends'
import type { ChartLine } from './report-chart'

/** All that the lines show, in one sentence a line. */
export function linesInWords(title: string, statisticNames: readonly string[], lines: readonly ChartLine[]): string {
  const sentences = lines.map(({ label, marks }) => {
    const figures = marks.map(({ year, value, text, n }) => trendsTexts.figureInWords(year, value === null ? null : text, n))
    return trendsTexts.lineInWords(label, listWords(figures, 'och'))
  })
  return [trendsTexts.chartInWords(title, listWords(statisticNames, 'och')), ...sentences].join(' ')
}
