import type { ChartData, ChartDataset, ChartOptions } from 'chart.js'
import { type BarReach, barSegments, hasMiddle, missingStart, missingWidth } from '../../shared/drawing/bar-segments'
import type { QuestionSummary } from '../../shared/report/question-summary'
import { shortShareText } from '../../shared/report/share-text'
import type { ChartTheme } from './chart-theme'
import { hatch } from './hatch'

type Stretch = [from: number, to: number]
type BarDataset = ChartDataset<'bar', Stretch[]> & { readonly id: string }

/** The height of the whole chart, as in distribution-bar.module.css: the line in the middle is longer than the bar is thick. */
const barHeight = 40
const thickness = 28
/** The room that a label needs beside its text to be read as lying inside its segment. */
const labelMargin = 8

/** The segments of one bar, and the hatched part outside it. Each is a stretch of its own on the same line. */
export function barData(summary: QuestionSummary, reach: BarReach, theme: ChartTheme): ChartData<'bar', Stretch[]> {
  const segments = barSegments(summary).map(({ code, from, to, colour, textColour, category }) => {
    const text = shortShareText(category.share)
    return dataset(`code-${code}`, [from, to], colour, theme.segmentLine, {
      color: textColour,
      font: { size: theme.fontSize, weight: 600 },
      formatter: () => text,
      display: ({ chart }) => {
        const scale = chart.scales.x
        chart.ctx.font = `600 ${theme.fontSize}px ${chart.options.font?.family ?? ''}`
        return scale !== undefined && widthOf(scale, [from, to]) >= chart.ctx.measureText(text).width + labelMargin
      },
    })
  })
  return { labels: [''], datasets: [...segments, ...missingPart(summary, reach, theme)] }
}

function missingPart(summary: QuestionSummary, reach: BarReach, theme: ChartTheme): readonly BarDataset[] {
  const width = missingWidth(summary)
  if (width === 0) return []
  const from = missingStart(reach)
  return [dataset('missing', [from, from + width], hatch(theme), theme.missingStripe, { display: false })]
}

/**
 * No axis and no grid: every value stands in the bar or under it. The line at 0 is the middle of the scale, and
 * a thin outline shows where the bar begins and ends where its colour is near the page's.
 */
export function barOptions(summary: QuestionSummary, reach: BarReach, theme: ChartTheme): ChartOptions<'bar'> {
  const segments = barSegments(summary)
  const half = thickness / barHeight / 2
  return {
    indexAxis: 'y',
    maintainAspectRatio: false,
    layout: { padding: 0 },
    scales: {
      x: { display: false, min: -reach.left, max: reach.missing > 0 ? missingStart(reach) + reach.missing : reach.right },
      y: { display: false },
    },
    plugins: {
      annotation: {
        clip: false,
        annotations: {
          outline: {
            type: 'box',
            xMin: segments[0]?.from ?? 0,
            xMax: segments.at(-1)?.to ?? 0,
            // The one line of the axis goes from -0.5 to 0.5 over the height of the chart.
            yMin: -half,
            yMax: half,
            backgroundColor: 'transparent',
            borderColor: theme.controlLine,
            borderWidth: 1,
            drawTime: 'afterDatasetsDraw',
          },
          middle: {
            type: 'line',
            display: hasMiddle(segments),
            scaleID: 'x',
            value: 0,
            borderColor: theme.ink,
            borderWidth: 1.5,
            drawTime: 'afterDatasetsDraw',
          },
        },
      },
    },
  }
}

function dataset(
  id: string,
  stretch: Stretch,
  fill: string | CanvasPattern,
  border: string,
  labels: NonNullable<BarDataset['datalabels']>,
): BarDataset {
  const isEmpty = stretch[0] === stretch[1]
  return {
    id,
    label: id,
    data: [stretch],
    grouped: false,
    barThickness: thickness,
    backgroundColor: fill,
    borderColor: border,
    borderWidth: isEmpty ? 0 : { left: 0.5, right: 0.5 },
    borderSkipped: false,
    datalabels: labels,
  }
}

function widthOf(scale: { getPixelForValue(value: number): number }, [from, to]: Stretch): number {
  return Math.abs(scale.getPixelForValue(to) - scale.getPixelForValue(from))
}
