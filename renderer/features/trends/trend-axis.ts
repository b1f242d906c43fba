import type { Statistic } from '../../../shared/model/target'
import { formatCount, formatPercent, listWords } from '../../../shared/text/format'
import { trendsTexts } from '../../../shared/text/trends'
import type { TrendAxis, TrendLine } from '../../charts/trend-line'

const meanAxis: TrendAxis = { min: 1, max: 6, step: 1, text: formatCount }
const shareAxis: TrendAxis = { min: 0, max: 100, step: 20, text: (value) => formatPercent({ units: value, decimals: 0 }) }

/** The whole of what the statistic can be: 1 to 6, or 0 to 100 per cent. */
export function trendAxis(statistic: Statistic): TrendAxis {
  return statistic === 'mean' ? meanAxis : shareAxis
}

/** All that the lines show, in one sentence a line. */
export function chartLabel(title: string, statisticNames: readonly string[], lines: readonly TrendLine[]): string {
  const sentences = lines.map(({ label, marks }) => {
    const figures = marks.map(({ year, value, text, n }) => trendsTexts.figureInWords(year, value === null ? null : text, n))
    return trendsTexts.lineInWords(label, listWords(figures, 'och'))
  })
  return [trendsTexts.chartInWords(title, listWords(statisticNames, 'och')), ...sentences].join(' ')
}
