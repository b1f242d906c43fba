import type { AnnotationOptions } from 'chartjs-plugin-annotation'
import type { TargetStep } from '../../shared/report/chart/report-chart'
import type { ChartTheme } from './chart-theme'

/**
 * A dashed line at each level to reach, with its number, over the years that it holds for. The number stands between two years,
 * since the lines' own figures stand at them.
 */
export function targetLines(steps: readonly TargetStep[], theme: ChartTheme): Record<string, AnnotationOptions> {
  return Object.fromEntries(steps.map((step) => [`target-${step.from}`, targetLine(step, theme)]))
}

function targetLine({ from, to, level, text }: TargetStep, theme: ChartTheme): AnnotationOptions {
  const years = to - from + 1
  return {
    type: 'line',
    xMin: from - 0.5,
    xMax: to + 0.5,
    yMin: level,
    yMax: level,
    borderColor: theme.ink,
    borderWidth: 1.5,
    borderDash: [7, 5],
    drawTime: 'beforeDatasetsDraw',
    label: {
      drawTime: 'afterDatasetsDraw',
      display: true,
      content: text,
      // After the first of several years; before the only one.
      position: years > 1 ? `${100 / years}%` : 'start',
      yAdjust: -0.7 * theme.fontSize,
      padding: 0,
      backgroundColor: 'transparent',
      color: theme.ink,
      font: { size: theme.fontSize, weight: 'normal' },
      textStrokeColor: theme.page,
      textStrokeWidth: 4,
    },
  }
}
