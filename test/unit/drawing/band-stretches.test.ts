import { expect, it } from 'vitest'
import { bandStretches } from '../../../shared/drawing/band-stretches'
import type { ChartMark } from '../../../shared/report/chart/report-chart'

function mark(year: number, differs: Partial<ChartMark> = {}): ChartMark {
  return { year, value: 50, text: '', interval: { lower: 40, upper: 60 }, n: 20, few: false, breakBefore: false, ...differs }
}

it('a band goes over no gap, no break, and no figure of which it is not known how sure it is', () => {
  const marks = [
    mark(2017),
    mark(2018),
    mark(2019, { value: null, interval: null }),
    mark(2020),
    mark(2021, { interval: null }),
    mark(2022),
    mark(2023, { breakBefore: true }),
    mark(2024),
  ]
  expect(bandStretches(marks).map((stretch) => stretch.map(({ year }) => year))).toEqual([
    [2017, 2018],
    [2020],
    [2022],
    [2023, 2024],
  ])
})
