import type { Context } from 'chartjs-plugin-datalabels'
import { trendDatasets } from './trend-dataset'

/**
 * On which side of a point its figure has room: above the highest point of a year, below the lowest, and for
 * those between where the next point is at least `room` pixels away. Null where it has none; the table has all figures.
 */
export function valueSide({ chart, datasetIndex, dataIndex }: Context, room: number): 'top' | 'bottom' | null {
  const heights = trendDatasets(chart).map(({ line }) => {
    const value = line.marks[dataIndex]?.value ?? null
    return value === null ? null : (chart.scales.y?.getPixelForValue(value) ?? null)
  })
  const own = heights[datasetIndex] ?? null
  if (own === null) return null
  // Of two points at the same place, the first is taken as the upper.
  const others = heights.flatMap((height, index) =>
    height === null || index === datasetIndex ? [] : [{ apart: height - own, index }],
  )
  const above = others.filter(({ apart, index }) => apart < 0 || (apart === 0 && index < datasetIndex)).map(({ apart }) => -apart)
  const below = others.filter(({ apart, index }) => apart > 0 || (apart === 0 && index > datasetIndex)).map(({ apart }) => apart)
  if (above.length === 0) return 'top'
  if (below.length === 0) return 'bottom'
  if (Math.min(...above) >= room) return 'top'
  return Math.min(...below) >= room ? 'bottom' : null
}
