import { describe, expect, it } from 'vitest'
import { drawingColours } from '../../../shared/drawing/colours'
import { drawChart } from '../../../shared/drawing/draw-chart'
import type { Drawing, DrawingOptions } from '../../../shared/drawing/drawing'
import { looksOfLines } from '../../../shared/drawing/series-look'
import type { ChartLine, TrendBody } from '../../../shared/report/chart/report-chart'
import { markersOf, middleOf, nodesOf, pathBox, textsOf } from './read-drawing'
import { chartWith, lineOf, shareMark, trendOf } from './samples'

const { ink, quietInk, controlLine, page } = drawingColours.light
const target = { from: 2022, to: 2024, level: 80, figure: '80 %', text: 'Mål 80 %' }
const riket = {
  id: 'r',
  label: 'Riket',
  points: [
    { year: 2022, value: 71, text: '71 %' },
    { year: 2024, value: 69, text: '69 %' },
  ],
}

function draw(lines: readonly ChartLine[], changes: Partial<TrendBody> = {}, options: Partial<DrawingOptions> = {}): Drawing {
  return drawChart(chartWith(trendOf(lines, changes)), { width: 1280, fontSize: 20, scheme: 'light', ...options })
}

const marks = [shareMark(2022, 10, 20), shareMark(2023, 12, 20), shareMark(2024, 18, 24)]
const colourOf = (line: ChartLine) => looksOfLines([line])[0]!.colour.light
const textNamed = (drawing: Drawing, text: string) => textsOf(drawing).find((each) => each.text === text)

/** Where a value lies in the plot, by the numbers of the axis. */
function heightOf(drawing: Drawing, value: number, [low, high] = ['0\u00A0%', '100\u00A0%'], [from, to] = [0, 100]) {
  const [bottom, top] = [low, high].map((text) => middleOf(textNamed(drawing, text!)!.box).y)
  return bottom! + ((value - from!) / (to! - from!)) * (top! - bottom!)
}

/** The straight lines in a colour, from one marker to the next. */
function strokes(drawing: Drawing, colour: string) {
  return nodesOf(drawing).filter(
    ({ tag, attributes }) => tag === 'line' && attributes.stroke === colour && !('stroke-dasharray' in attributes),
  )
}

/** The markers in the plot, without those of the labels and the rows of n. */
function plotMarkers(drawing: Drawing, line: ChartLine) {
  const [left, right] = [textNamed(drawing, '0\u00A0%')!.box.right, plotRight(drawing)]
  return markersOf(drawing).filter(({ box, colour }) => colour === colourOf(line) && box.left > left && box.right < right)
}

function plotRight(drawing: Drawing): number {
  const axis = nodesOf(drawing).find(({ tag, attributes }) => tag === 'line' && attributes.stroke === controlLine)
  return Number(axis?.attributes.x2)
}

describe('a line over the years', () => {
  const line = lineOf(0, marks)
  const drawing = draw([line])

  it('has its points at the heights of their values, and its figures at them', () => {
    const points = plotMarkers(drawing, line).map(({ box }) => middleOf(box))
    expect(points.map(({ y }) => y)).toEqual([50, 60, 75].map((value) => expect.closeTo(heightOf(drawing, value), 0)))
    for (const [index, text] of ['50\u00A0%', '60\u00A0%', '75\u00A0%'].entries()) {
      const { x, y } = middleOf(textsOf(drawing).find((each) => each.text === text && each.fill === ink)!.box)
      expect(Math.hypot(x - points[index]!.x, y - points[index]!.y)).toBeLessThan(3 * 20)
    }
  })

  it('has its years in proportion to time', () => {
    const later = draw([lineOf(0, [shareMark(2015, 10, 20), shareMark(2016, 10, 20), shareMark(2024, 10, 20)])])
    const [first, second, last] = ['2015', '2016', '2024'].map((year) => middleOf(textNamed(later, year)!.box).x)
    expect((last! - first!) / (second! - first!)).toBeCloseTo(9, 1)
  })

  it('has n under every point', () => {
    for (const [year, n] of [
      [2022, 20],
      [2024, 24],
    ] as const) {
      const at = middleOf(textNamed(drawing, String(year))!.box).x
      const under = textsOf(drawing).filter(({ text, box }) => text === String(n) && Math.abs(middleOf(box).x - at) < 1)
      expect(under).toHaveLength(1)
    }
  })

  it('stands on the band of its intervals, from their upper ends to their lower', () => {
    const band = nodesOf(drawing).find(({ attributes }) => 'fill-opacity' in attributes)!
    const highest = Math.max(...marks.map(({ interval }) => interval!.upper))
    const lowest = Math.min(...marks.map(({ interval }) => interval!.lower))
    expect(pathBox(band).top).toBeCloseTo(heightOf(drawing, highest), 0)
    expect(pathBox(band).bottom).toBeCloseTo(heightOf(drawing, lowest), 0)
  })

  it('has its name at its end, with its marker', () => {
    expect(textNamed(drawing, 'Deltagare – pågående')!.box.left).toBeGreaterThan(plotRight(drawing))
  })

  it('has a gap where there is no value', () => {
    const gap = draw([
      lineOf(0, [shareMark(2021, 10, 20), shareMark(2022, null, 0), shareMark(2023, 10, 20), shareMark(2024, 12, 20)]),
    ])
    expect(strokes(gap, colourOf(line))).toHaveLength(1)
  })

  it('has a gap with a flag where what was asked has changed, and the band has the gap too', () => {
    const broken = draw([lineOf(0, [marks[0]!, { ...marks[1]!, breakBefore: true }, marks[2]!])])
    expect(strokes(broken, colourOf(line))).toHaveLength(1)
    expect(nodesOf(broken).filter(({ attributes }) => 'fill-opacity' in attributes)).toHaveLength(2)
    const [flag] = nodesOf(broken).filter(({ tag, attributes }) => tag === 'path' && attributes.fill === ink)
    const [before, after] = plotMarkers(broken, line).map(({ box }) => middleOf(box).x)
    expect(pathBox(flag!).left).toBeGreaterThan(before!)
    expect(pathBox(flag!).right).toBeLessThan(after!)
  })

  it('has a hollow marker where the answers are few', () => {
    const few = draw([lineOf(0, [shareMark(2023, 3, 9), shareMark(2024, 12, 20)])])
    expect(plotMarkers(few, line).map(({ hollow }) => hollow)).toEqual([true, false])
    expect(nodesOf(few).some(({ tag, attributes }) => tag === 'path' && attributes.fill === page)).toBe(true)
  })
})

describe('several lines', () => {
  const lines = Array.from({ length: 5 }, (_, form) => lineOf(form, [shareMark(2023, 10, 20), shareMark(2024, 12, 20)]))
  const drawing = draw(lines)

  it('have whiskers from end to end of their intervals, and no bands', () => {
    expect(nodesOf(drawing).some(({ attributes }) => 'fill-opacity' in attributes)).toBe(false)
    const { interval } = lines[0]!.marks[0]!
    for (const line of lines) {
      const whiskers = nodesOf(drawing).filter(
        ({ tag, attributes }) => tag === 'path' && attributes.fill === 'none' && attributes.stroke === colourOf(line),
      )
      expect(whiskers).toHaveLength(2)
      expect(pathBox(whiskers[0]!).top).toBeCloseTo(heightOf(drawing, interval!.upper), 0)
      expect(pathBox(whiskers[0]!).bottom).toBeCloseTo(heightOf(drawing, interval!.lower), 0)
    }
  })

  it('stand beside each other where their values are equal, so that none hides another', () => {
    const boxes = lines.map((line) => plotMarkers(drawing, line)[0]!.box)
    for (const [index, box] of boxes.slice(1).entries()) expect(box.left).toBeGreaterThan(boxes[index]!.right - 4)
  })

  it('have their latest figures with their names', () => {
    expect(textNamed(drawing, 'Personal: 60\u00A0%')).toBeDefined()
    const ended = draw([lines[0]!, lineOf(2, [shareMark(2023, 10, 20), shareMark(2024, null, 0)])])
    expect(textNamed(ended, 'Personal')).toBeDefined()
  })

  it('have their figures over short whiskers, and beside their points where whiskers are long', () => {
    const placeOf = (half: number) => {
      const interval = { lower: 90 - half, upper: 90 + half }
      const own = lineOf(0, [shareMark(2023, 18, 20, { interval }), shareMark(2024, 18, 20, { interval })])
      const apart = draw([own, lineOf(2, [shareMark(2023, 2, 20), shareMark(2024, 2, 20)])])
      const [point] = plotMarkers(apart, own).map(({ box }) => middleOf(box))
      return { figure: middleOf(textNamed(apart, '90\u00A0%')!.box), point: point! }
    }
    const [short, long] = [placeOf(1), placeOf(10)]
    expect(short.figure.x).toBeCloseTo(short.point.x, 0)
    expect(short.figure.y).toBeLessThan(short.point.y)
    expect(Math.abs(long.figure.x - long.point.x)).toBeGreaterThan(20)
  })

  it('have a row of n each', () => {
    const rows = textsOf(drawing).filter(({ text }) => text === 'n')
    expect(rows).toHaveLength(5)
  })

  it('are five at most', () => {
    const six = draw([...lines, { ...lines[0]!, id: 'other', label: 'En sjätte' }])
    expect(textsOf(six).some(({ text }) => text.includes('sjätte'))).toBe(false)
  })

  it('have their names under the plot where the drawing is narrow', () => {
    const narrow = draw(lines, {}, { width: 480 })
    const last = Math.max(
      ...textsOf(narrow)
        .filter(({ text }) => text === 'n')
        .map(({ box }) => box.bottom),
    )
    for (const { label } of lines) {
      expect(textsOf(narrow).find(({ text }) => text.startsWith(label))!.box.top).toBeGreaterThan(last)
    }
  })
})

describe('a level to reach', () => {
  const dashed = (drawing: Drawing) =>
    nodesOf(drawing).filter(
      ({ tag, attributes }) => tag === 'line' && 'stroke-dasharray' in attributes && Number(attributes.x2) <= plotRight(drawing),
    )

  it('is a dashed line at its height over its years, with its text', () => {
    const drawing = draw([lineOf(0, marks)], { targets: [{ ...target, from: 2023 }] })
    const [line] = dashed(drawing)
    expect(Number(line?.attributes.y1)).toBeCloseTo(heightOf(drawing, 80), 0)
    const [before, first] = ['2022', '2023'].map((year) => middleOf(textNamed(drawing, year)!.box).x)
    expect(Number(line?.attributes.x1)).toBeCloseTo((before! + first!) / 2, 0)
    expect(line?.attributes.x2).toBe(plotRight(drawing))
    expect(textNamed(drawing, 'Mål 80 %')).toBeDefined()
  })

  it.each([1, 2])('that another followed has its text too, with %d lines', (count) => {
    const lines = Array.from({ length: count }, (_, form) => lineOf(form, marks))
    const earlier = { ...target, to: 2023, level: 70, figure: '70 %', text: 'Mål 70 %' }
    const drawing = draw(lines, { targets: [earlier, { ...target, from: 2024 }] })
    expect(dashed(drawing)).toHaveLength(2)
    const [last] = textsOf(drawing).filter(({ text }) => text.startsWith('Mål 70 %'))
    expect(last?.text).toBe(count === 1 ? 'Mål 70 %' : 'Mål 70 % (2022–2023)')
  })

  it('outside the axis makes the axis longer', () => {
    const drawing = draw([lineOf(0, marks)], { axis: { min: 40, max: 80, step: 20 }, targets: [{ ...target, level: 95 }] })
    expect(textNamed(drawing, '100\u00A0%')).toBeDefined()
    expect(textNamed(drawing, '120\u00A0%')).toBeUndefined()
  })
})

it('what others have is grey, with a marker and a name of its own and its figures', () => {
  const drawing = draw([lineOf(0, marks)], { references: [riket] })
  expect(textNamed(drawing, 'Riket')?.fill).toBe(quietInk)
  expect(textNamed(drawing, '71 %')?.fill).toBe(quietInk)
  const crosses = nodesOf(drawing).filter(({ tag, attributes }) => tag === 'path' && attributes.stroke === quietInk)
  // One a point and one at the name.
  expect(crosses).toHaveLength(3)
})

it('a year that only others have a value for has a place', () => {
  const early = { ...riket, points: [{ year: 2019, value: 60, text: '60 %' }, ...riket.points] }
  expect(textNamed(draw([lineOf(0, marks)], { references: [early] }), '2019')).toBeDefined()
})

it('a register has no rows of n, and the numbers of its own axis', () => {
  const values = [2022, 2024].map((year, index) => ({
    ...shareMark(year, null, null),
    value: 1000 + 200 * index,
    text: `${1000 + 200 * index}`,
  }))
  const line = { id: 'register 1', label: 'I arbete', marks: values }
  const drawing = draw([line], { unit: 'number', axis: { min: 0, max: 1500, step: 500 } })
  expect(textNamed(drawing, 'n')).toBeUndefined()
  expect(textNamed(drawing, '1\u202F500')).toBeDefined()
})

it('years that lie close stand on end, and some are left out only where not even that has room', () => {
  const years = Array.from({ length: 10 }, (_, index) => 2015 + index)
  const line = lineOf(
    0,
    years.map((year) => shareMark(year, 10, 20)),
  )
  const onEnd = (drawing: Drawing) => nodesOf(drawing).some(({ attributes }) => 'transform' in attributes)
  const shown = (drawing: Drawing) => years.filter((year) => textNamed(drawing, String(year)))
  const [wide, narrow] = [draw([line]), draw([line], {}, { width: 600 })]
  expect([onEnd(wide), onEnd(narrow)]).toEqual([false, true])
  expect(shown(narrow)).toEqual(years)
  const narrowest = shown(draw([line], {}, { width: 480, fontSize: 36 }))
  expect(narrowest.length).toBeLessThan(10)
  expect(narrowest.at(-1)).toBe(2024)
})
