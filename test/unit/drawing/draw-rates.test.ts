import { expect, it } from 'vitest'
import { drawingColours } from '../../../shared/drawing/colours'
import { drawChart } from '../../../shared/drawing/draw-chart'
import type { RateRow } from '../../../shared/report/chart/report-chart'
import { rectsIn, textsOf } from './read-drawing'
import { chartWith } from './samples'

const { accent } = drawingColours.light

function draw(rows: readonly Omit<RateRow, 'key'>[]) {
  const body = { kind: 'rates' as const, rows: rows.map((row) => ({ ...row, key: row.label })) }
  return drawChart(chartWith(body), { width: 1000, fontSize: 20, scheme: 'light' })
}

const whole = { label: 'Alla', value: 1, text: '100 % (20 av 20)' }

it('a bar is as long as the part that has answered, of the same whole in every row', () => {
  const drawing = draw([
    whole,
    { label: 'Hälften', value: 0.5, text: '50 % (10 av 20)' },
    { label: 'Ingen', value: 0, text: '0 av 8' },
  ])
  const bars = rectsIn(drawing, accent)
  expect(bars).toHaveLength(2)
  expect((bars[1]!.right - bars[1]!.left) / (bars[0]!.right - bars[0]!.left)).toBeCloseTo(0.5, 3)
  expect(bars[1]!.left).toBe(bars[0]!.left)
})

it('a bar is not longer than the whole where more have answered than were asked: the text says so', () => {
  const drawing = draw([whole, { label: 'Fler', value: 1.1, text: '110 % (22 av 20)' }])
  const [all, more] = rectsIn(drawing, accent)
  expect(more?.right).toBe(all?.right)
  expect(textsOf(drawing).map(({ text }) => text)).toContain('110 % (22 av 20)')
})

it('where the part is not known or not shown, there are words alone', () => {
  const drawing = draw([{ label: 'Personal', value: null, text: '24 svar' }])
  expect(textsOf(drawing).map(({ text }) => text)).toEqual(['Personal', '24 svar'])
  expect(rectsIn(drawing, accent)).toEqual([])
  expect(rectsIn(drawing, 'none')).toEqual([])
})

it('the axis is from 0 to 100 per cent, under all rows', () => {
  const drawing = draw([whole, { label: 'Personal', value: null, text: '24 svar' }])
  const [zero, half, all] = ['0\u00A0%', '50\u00A0%', '100\u00A0%'].map(
    (text) => textsOf(drawing).find((each) => each.text === text)!,
  )
  const [bar] = rectsIn(drawing, accent)
  expect(zero?.box.left).toBeCloseTo(bar!.left, 1)
  expect(all?.box.right).toBeCloseTo(bar!.right, 1)
  expect(((half?.box.left ?? 0) + (half?.box.right ?? 0)) / 2).toBeCloseTo((bar!.left + bar!.right) / 2, 1)
  expect(zero?.box.top).toBeGreaterThan(textsOf(drawing).find(({ text }) => text === '24 svar')!.box.bottom)
})
