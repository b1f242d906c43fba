import type { NativeAxis, NativeSeries } from './native-chart'

/** `height` of the plot in inches, and as a part of the chart's. */
interface LabelRoom {
  readonly height: number
  readonly share: number
  readonly fontSize: number
}

interface Label {
  readonly series: number
  readonly point: number
  readonly at: number
}

/** The series with labels of the same category moved apart, so that none lies on another. The highest keeps its place where it can. */
export function spreadLabels(
  series: readonly NativeSeries[],
  axis: Pick<NativeAxis, 'min' | 'max'>,
  room: LabelRoom,
): readonly NativeSeries[] {
  const moved = new Map<string, number>()
  const columns = Math.max(0, ...series.map(({ points }) => points.length))
  const least = (room.fontSize * 1.25) / 72 / room.height
  for (let column = 0; column < columns; column++) {
    const labels = series.flatMap(({ points }, index): readonly Label[] => {
      const one = points[column]
      if (!one || one.value === null || one.label === 'none') return []
      return [{ series: index, point: column, at: (axis.max - one.value) / (axis.max - axis.min) + one.labelDown / room.share }]
    })
    for (const { label, to } of spread(labels, least)) moved.set(`${label.series} ${label.point}`, (to - label.at) * room.share)
  }
  return series.map((one, index) => ({
    ...one,
    points: one.points.map((own, column) => ({
      ...own,
      labelDown: Number((own.labelDown + (moved.get(`${index} ${column}`) ?? 0)).toFixed(4)),
    })),
  }))
}

/** From the top downwards, each at least so far below the one above; all of them up again if the last would be below the plot. */
function spread(labels: readonly Label[], least: number): readonly { readonly label: Label; readonly to: number }[] {
  const sorted = [...labels].sort((a, b) => a.at - b.at)
  let above = Number.NEGATIVE_INFINITY
  const placed = sorted.map((label) => {
    above = Math.max(label.at, above + least)
    return { label, to: above }
  })
  const over = Math.max(0, (placed.at(-1)?.to ?? 0) - 1)
  return placed.map(({ label, to }) => ({ label, to: to - over }))
}
