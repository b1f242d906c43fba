import { describe, expect, it } from 'vitest'
import { contains, overlaps } from '../../../shared/drawing/boxes'
import { answerColours, drawingColours } from '../../../shared/drawing/colours'
import { drawChart } from '../../../shared/drawing/draw-chart'
import type { Drawing, DrawingOptions } from '../../../shared/drawing/drawing'
import { svgText } from '../../../shared/drawing/svg-text'
import type { ReportChart } from '../../../shared/report/chart/report-chart'
import { contrast } from './contrast'
import { markersOf, nodesOf, pathBox, rectBox, textsOf } from './read-drawing'
import { sampleCharts } from './samples'

const charts = Object.entries(sampleCharts())

/** Every width and letter size that a chart is drawn at: a narrow window, paper, a projector; with and without a height. */
function everySize(): readonly DrawingOptions[] {
  return [480, 680, 1080, 1280, 1800].flatMap((width) =>
    [14, 20, 28, 36].flatMap((fontSize) =>
      [undefined, 0.3 * width, 0.56 * width].map((height) => ({ width, height, fontSize, scheme: 'light' as const })),
    ),
  )
}

function drawings(chart: ReportChart): readonly (readonly [size: string, Drawing, DrawingOptions])[] {
  return everySize().map((options) => [
    `${options.width} x ${options.height} at ${options.fontSize}`,
    drawChart(chart, options),
    options,
  ])
}

describe.each(charts)('%s', (_name, chart) => {
  const all = drawings(chart)

  it('has its texts and shapes inside it, at every size', () => {
    const outside = all.flatMap(([size, drawing]) => {
      // A line has half of its width outside its place.
      const whole = { left: -1, top: -1, right: drawing.width + 1, bottom: drawing.height + 1 }
      const texts = textsOf(drawing).flatMap(({ text, box }) => (contains(whole, box) ? [] : [`${size}: ${text}`]))
      const shapes = nodesOf(drawing)
        .flatMap((node) => (node.tag === 'rect' ? [rectBox(node)] : node.tag === 'path' ? [pathBox(node)] : []))
        .flatMap((box) => (contains(whole, box) ? [] : [`${size}: ${JSON.stringify(box)}`]))
      return [...texts, ...shapes]
    })
    expect(outside).toEqual([])
  })

  it('has no text over another or over a marker, at every size', () => {
    const over = all.flatMap(([size, drawing]) => {
      const texts = textsOf(drawing)
      const markers = markersOf(drawing).map(({ box }) => ({ text: 'a marker', box }))
      return texts.flatMap(({ text, box }, index) =>
        [...texts.slice(index + 1), ...markers]
          .filter((other) => overlaps(box, other.box))
          .map((other) => `${size}: ${text} and ${other.text}`),
      )
    })
    expect(over).toEqual([])
  })

  it('is made of numbers, with no text smaller than asked for, and as wide and at least as high as asked for', () => {
    for (const [size, drawing, { width, height = 0, fontSize }] of all) {
      expect(svgText(drawing), size).not.toMatch(/NaN|Infinity|undefined|null/)
      expect(new Set(textsOf(drawing).map((text) => text.size))).toEqual(new Set([fontSize]))
      expect(drawing.width).toBe(width)
      expect(drawing.height).toBeGreaterThanOrEqual(height)
      expect(drawing.root.attributes).toMatchObject({ width, height: drawing.height, viewBox: `0 0 ${width} ${drawing.height}` })
    }
  })

  it('is the same every time', () => {
    const options = { width: 900, fontSize: 18, scheme: 'dark' } as const
    expect(svgText(drawChart(chart, options))).toBe(svgText(drawChart(chart, options)))
  })

  it.each(['light', 'dark'] as const)('has texts that can be read on what they stand on, in %s', (scheme) => {
    const drawing = drawChart(chart, { width: 900, fontSize: 18, scheme })
    const rects = nodesOf(drawing).filter(({ tag, attributes }) => tag === 'rect' && attributes.fill !== 'none')
    for (const { text, fill, box } of textsOf(drawing)) {
      const under = rects.findLast((rect) => contains(rectBox(rect), box))
      expect(contrast(fill, String(under?.attributes.fill ?? drawingColours[scheme].page)), text).toBeGreaterThanOrEqual(4.5)
    }
  })
})

describe('a drawing with a height', () => {
  it.each(charts)('%s fills it where it has room, and is as high as it needs where it has not', (_name, chart) => {
    const options = { width: 1800, fontSize: 14, scheme: 'light' } as const
    expect(drawChart(chart, { ...options, height: 1200 }).height).toBe(1200)
    const least = drawChart(chart, { ...options, height: 1 }).height
    expect(least).toBeGreaterThan(14)
    expect(drawChart(chart, { ...options, height: least }).height).toBe(least)
    expect(least).toBeLessThanOrEqual(drawChart(chart, options).height)
  })
})

it('the colours of answers are the same in light and in dark', () => {
  const chart = sampleCharts()['dist-one']
  if (!chart) throw new Error('no sample')
  for (const scheme of ['light', 'dark'] as const) {
    const fills = nodesOf(drawChart(chart, { width: 900, fontSize: 18, scheme })).map(({ attributes }) => attributes.fill)
    expect(answerColours.every((colour) => fills.includes(colour))).toBe(true)
  }
})

it('forty drawings take less than a tenth of a second, several times over', () => {
  const draw = () =>
    Array.from({ length: 40 }, (_, index) =>
      drawChart(charts[index % charts.length]![1], { width: 1280, fontSize: 20, scheme: 'light' }),
    )
  draw()
  const started = performance.now()
  draw()
  // The target is 150 ms; the rest is for a busy machine.
  expect(performance.now() - started).toBeLessThan(600)
})
