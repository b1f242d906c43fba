import { describe, expect, it } from 'vitest'
import {
  answerColours,
  drawingColours,
  middleColour,
  noColour,
  textOnAnswerColours,
  yesColour,
} from '../../../shared/drawing/colours'
import { drawChart } from '../../../shared/drawing/draw-chart'
import type { Drawing, DrawingOptions } from '../../../shared/drawing/drawing'
import type { DistributionRow } from '../../../shared/report/chart/report-chart'
import { contrast } from './contrast'
import { middleOf, nodesOf, pathBox, rectBox, rectsIn, textsOf } from './read-drawing'
import { answerRow, chartWith, classedRow, hiddenRow, longLabel } from './samples'

const wide: DrawingOptions = { width: 1280, fontSize: 20, scheme: 'light' }
const { ink, missingGround } = drawingColours.light

function draw(rows: readonly DistributionRow[], options: Partial<DrawingOptions> = {}): Drawing {
  return drawChart(chartWith({ kind: 'distribution', rows }), { ...wide, ...options })
}

/** The bars' segments in a colour, without the square of the key: that is as wide as it is high. */
function segments(drawing: Drawing, colour: string) {
  return rectsIn(drawing, colour).filter(({ left, right, top, bottom }) => Math.abs(right - left - (bottom - top)) > 0.1)
}

/** The lines in the middle of the bars. */
function middles(drawing: Drawing) {
  return nodesOf(drawing).filter(
    ({ tag, attributes }) => tag === 'line' && attributes.stroke === ink && attributes['stroke-width'] === 1.5,
  )
}

const widthOf = ({ left, right }: { readonly left: number; readonly right: number }) => right - left
const textNamed = (drawing: Drawing, text: string) => textsOf(drawing).find((each) => each.text === text)

describe('a bar', () => {
  const drawing = draw([answerRow('Får du stöd?', 'frekvens', [1, 2, 3, 4, 6, 4])])

  it('is divided as the answers are', () => {
    const widths = answerColours.map((colour) => segments(drawing, colour).map(widthOf)[0] ?? 0)
    const whole = widths.reduce((sum, width) => sum + width, 0)
    expect(widths.map((width) => width / whole)).toEqual(
      [0.05, 0.1, 0.15, 0.2, 0.3, 0.2].map((share) => expect.closeTo(share, 3)),
    )
  })

  it('lies end to end from the least good answer to the best, with the line in the middle between 3 and 4', () => {
    const places = answerColours.map((colour) => segments(drawing, colour)[0])
    for (const [index, place] of places.slice(1).entries()) expect(place?.left).toBeCloseTo(places[index]?.right ?? 0, 1)
    const [middle] = middles(drawing)
    expect(middle?.attributes.x1).toBeCloseTo(places[3]?.left ?? 0, 1)
    expect(Number(middle?.attributes.y1)).toBeLessThan(places[3]?.top ?? 0)
    expect(Number(middle?.attributes.y2)).toBeGreaterThan(places[3]?.bottom ?? 0)
  })

  it('has each box’s share in it where there is room, in its middle', () => {
    const shown = textsOf(drawing).filter(({ text }) => /^\d+\u00A0%$/.test(text))
    expect(shown.map(({ text }) => text)).toEqual(['10\u00A0%', '15\u00A0%', '20\u00A0%', '30\u00A0%', '20\u00A0%'])
    expect(middleOf(shown[3]!.box).x).toBeCloseTo(middleOf(segments(drawing, answerColours[4])[0]!).x, 1)
  })

  it('has counts in it where the answers are few', () => {
    const few = draw([answerRow('Får du stöd?', 'frekvens', [0, 0, 3, 4, 0, 0])])
    expect(textsOf(few).map(({ text }) => text)).toEqual(expect.arrayContaining(['3', '4', '4 av 7']))
  })

  it('has nothing for a box that nobody chose, but its place in the key', () => {
    const some = draw([answerRow('Får du stöd?', 'frekvens', [0, 5, 0, 0, 10, 0])])
    expect(segments(some, answerColours[0])).toEqual([])
    expect(textsOf(some).map(({ text }) => text)).toEqual(expect.arrayContaining(['1 Aldrig', '2 Sällan', '6 Alltid']))
  })

  it('has its figure beside it', () => {
    const row = answerRow('Får du stöd?', 'frekvens', [1, 2, 3, 4, 6, 4])
    expect(textNamed(drawing, row.figure)?.box.left).toBeGreaterThan(segments(drawing, answerColours[5])[0]?.right ?? 0)
  })
})

describe('a bar of answers in classes', () => {
  const drawing = draw([classedRow('Coachingteam', 'frekvens', [1, 3, 5])])
  const [worse, middle, better] = [answerColours[1], middleColour, answerColours[4]].map((colour) => segments(drawing, colour)[0])

  it('has a part for each class, with its count, and the class in the middle in neither of the two kinds of colour', () => {
    const widths = [worse, middle, better].map((part) => widthOf(part!))
    const whole = widths.reduce((sum, width) => sum + width, 0)
    expect(widths.map((width) => width / whole)).toEqual([1 / 9, 3 / 9, 5 / 9].map((share) => expect.closeTo(share, 3)))
    expect(textsOf(drawing).map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        '1',
        '3',
        '5',
        'n 9',
        '1–2 Aldrig eller sällan',
        '3–4 Ibland eller ofta',
        '5–6 För det mesta eller alltid',
      ]),
    )
    expect(contrast(textOnAnswerColours[0], middleColour)).toBeGreaterThan(4.5)
  })

  it('lies with that class across the middle, and no line divides it', () => {
    const mixed = draw([
      classedRow('Coachingteam', 'frekvens', [1, 3, 5]),
      answerRow('Naturkraft', 'frekvens', [1, 2, 3, 6, 8, 4]),
    ])
    const [line, ...others] = middles(mixed)
    expect(others).toEqual([])
    expect(middleOf(segments(mixed, middleColour)[0]!).x).toBeCloseTo(Number(line?.attributes.x1), 1)
    expect(middles(drawing)).toEqual([])
  })

  it('stands under a key of its own beside bars of the same scale with every box', () => {
    const mixed = draw([
      classedRow('Coachingteam', 'frekvens', [1, 3, 5]),
      answerRow('Naturkraft', 'frekvens', [1, 2, 3, 6, 8, 4]),
    ])
    expect(textsOf(mixed).filter(({ text }) => text === '3–4 Ibland eller ofta' || text === '4 Ofta')).toHaveLength(2)
  })
})

describe('the bars of a chart', () => {
  const drawing = draw([
    answerRow('Första', 'frekvens', [10, 0, 0, 0, 0, 10]),
    answerRow('Andra', 'frekvens', [0, 0, 5, 0, 0, 15]),
    answerRow('Tredje', 'ja_nej', [3, 1]),
  ])

  it('are drawn to the same measure', () => {
    const [first, second] = segments(drawing, answerColours[5]).map(widthOf)
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(1.5, 2)
    expect(widthOf(segments(drawing, yesColour)[0]!) / (first ?? 1)).toBeCloseTo(1.5, 2)
  })

  it('have their middles under each other, also on different scales', () => {
    const lines = middles(drawing)
    expect(lines).toHaveLength(3)
    expect(new Set(lines.map(({ attributes }) => attributes.x1)).size).toBe(1)
    expect(segments(drawing, noColour)[0]?.right).toBeCloseTo(Number(lines[0]?.attributes.x1), 1)
  })

  it.each(['light', 'dark'] as const)('have between two segments a line that stands out from both: 3 to 1, in %s', (scheme) => {
    const painted = draw([answerRow('Alla', 'frekvens', [5, 5, 5, 5, 5, 5])], { scheme })
    const rects = nodesOf(painted).filter(({ tag, attributes }) => tag === 'rect' && attributes.fill !== 'none')
    const borders = answerColours.slice(1).map((colour, index) => {
      const [left, right] = [answerColours[index]!, colour]
      const place = rects
        .map((rect) => ({ box: rectBox(rect), fill: rect.attributes.fill }))
        .findLast(({ fill }) => fill === right)!.box
      const between = nodesOf(painted).filter(
        ({ tag, attributes }) => tag === 'line' && Math.abs(Number(attributes.x1) - place.left) < 0.1,
      )
      // The line in the middle is two: itself, and an edge under it.
      return between.some(
        ({ attributes }) => Math.min(contrast(String(attributes.stroke), left), contrast(String(attributes.stroke), right)) >= 3,
      )
    })
    expect(borders).toEqual([true, true, true, true, true])
  })
})

describe('what is missing', () => {
  const row = answerRow('Får du stöd?', 'frekvens', [0, 0, 5, 5, 5, 5], { blank: 3, illegible: 2 })

  it('is hatched outside the bar, to the bar’s measure, and explained in the key', () => {
    const drawing = draw([row])
    const [place] = segments(drawing, missingGround)
    const bar = [2, 3, 4, 5].map((index) => segments(drawing, answerColours[index]!)[0]!)
    expect(place?.left).toBeGreaterThan(bar[3]!.right)
    expect(widthOf(place!)).toBeCloseTo(widthOf(bar[0]!), 1)
    expect(textNamed(drawing, 'ej besvarad eller oläslig/dubbelmarkerad')).toBeDefined()
    const stripes = nodesOf(drawing).filter(
      ({ tag, attributes }) => tag === 'path' && attributes.stroke === drawingColours.light.missingStripe,
    )
    for (const stripe of stripes.map(pathBox).filter(({ right }) => right > 300)) {
      expect(stripe.left).toBeGreaterThanOrEqual(place!.left - 0.01)
      expect(stripe.right).toBeLessThanOrEqual(place!.right + 0.01)
    }
  })

  it('is to the same measure in every row, and begins at the same place', () => {
    const drawing = draw([row, answerRow('Får du tid?', 'frekvens', [0, 0, 10, 0, 0, 10], { blank: 10 })])
    const [some, more] = segments(drawing, missingGround)
    expect(widthOf(more!) / widthOf(some!)).toBeCloseTo(2, 2)
    expect(more!.left).toBe(some!.left)
  })

  it('is not in the key where nothing is', () => {
    expect(
      textNamed(draw([answerRow('Får du stöd?', 'frekvens', [0, 0, 5, 5, 5, 5])]), 'ej besvarad eller oläslig/dubbelmarkerad'),
    ).toBeUndefined()
  })
})

describe('rows', () => {
  it('have a remark in place of a bar that is not shown', () => {
    const drawing = draw([hiddenRow('Styrelse', 'Färre än 5 svar visas inte.')])
    expect(textsOf(drawing).map(({ text }) => text)).toEqual(['Styrelse', 'Färre än 5 svar visas inte.'])
    expect(middles(drawing)).toEqual([])
  })

  it('stand under the key to their scale, which is there once', () => {
    const drawing = draw([
      answerRow('Ett', 'frekvens', [1, 1, 1, 1, 1, 1]),
      answerRow('Två', 'ja_nej', [1, 1]),
      answerRow('Tre', 'frekvens', [1, 1, 1, 1, 1, 1]),
      hiddenRow('Fyra'),
    ])
    const order = textsOf(drawing)
      .toSorted((one, other) => one.box.top - other.box.top)
      .map(({ text }) => text)
      .filter((text) => ['1 Aldrig', 'Ett', 'Två', 'Tre', 'Fyra', '1 Ja'].includes(text))
    expect(order).toEqual(['1 Aldrig', 'Ett', 'Tre', 'Fyra', '1 Ja', 'Två'])
  })

  it('have their labels beside the bars, above them where the drawing is narrow, and the figures under them where it is very narrow', () => {
    const row = answerRow('Får du stöd?', 'frekvens', [1, 1, 1, 1, 1, 5])
    const at = (width: number) => {
      const drawing = draw([row], { width })
      const bar = segments(drawing, answerColours[5])[0]!
      const [label, figure] = [textNamed(drawing, row.label)!.box, textNamed(drawing, row.figure)!.box]
      return { above: label.bottom <= bar.top, under: figure.top >= bar.bottom }
    }
    expect(at(1280)).toEqual({ above: false, under: false })
    expect(at(700)).toEqual({ above: true, under: false })
    expect(at(400)).toEqual({ above: true, under: true })
  })

  it('have the whole of a long label', () => {
    const drawing = draw([answerRow(longLabel, 'frekvens', [1, 1, 1, 1, 1, 1])])
    const label = textsOf(drawing).filter(({ box, text }) => box.left === 0 && !/^[1-6] /.test(text))
    expect(
      label
        .map(({ text }) => text)
        .join('')
        .replaceAll(/[- ]/g, ''),
    ).toBe(longLabel.replaceAll(' ', ''))
  })

  it('have wider labels, in fewer lines, where height is short', () => {
    const rows = Array.from({ length: 8 }, (_, index) => answerRow(`${index} ${longLabel}`, 'frekvens', [1, 1, 1, 1, 1, 1]))
    const linesIn = (height: number) => textsOf(draw(rows, { height })).filter(({ text }) => !/\d/.test(text)).length
    expect(linesIn(500)).toBeLessThan(linesIn(1500))
  })

  it('share the room that there is: higher drawings have thicker bars and more air', () => {
    const rows = Array.from({ length: 4 }, (_, index) => answerRow(`Fråga ${index}`, 'frekvens', [1, 1, 1, 1, 1, 1]))
    const [low, high] = [draw(rows, { height: 260 }), draw(rows, { height: 500 })].map((drawing) =>
      segments(drawing, answerColours[5]),
    )
    const thick = (place: { readonly top: number; readonly bottom: number }) => place.bottom - place.top
    expect(thick(high![0]!)).toBeGreaterThan(thick(low![0]!))
    expect(high![1]!.top - high![0]!.bottom).toBeGreaterThan(low![1]!.top - low![0]!.bottom)
  })
})

it('a chart without rows is an empty drawing', () => {
  expect(textsOf(draw([]))).toEqual([])
})
