import { describe, expect, it } from 'vitest'
import { overlaps } from '../../../shared/drawing/boxes'
import { penOf } from '../../../shared/drawing/pen'
import { type Obstacles, placeTexts, type Wish } from '../../../shared/drawing/place-texts'

const pen = penOf({ width: 400, fontSize: 10, scheme: 'light' })
const free: Obstacles = { bounds: { left: 0, top: 0, right: 400, bottom: 400 }, boxes: [], points: [], lines: [] }
const [first, second] = [
  { x: 100, y: 100 },
  { x: 100, y: 200 },
]

function wish(changes: Partial<Wish> = {}): Wish {
  return { text: '62 %', fill: pen.colours.ink, weight: 400, places: [first, second], ...changes }
}

function placeOf(wishes: readonly Wish[], obstacles: Partial<Obstacles>) {
  return placeTexts(pen, wishes, { ...free, ...obstacles }).map(({ box }) => ({
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
  }))
}

describe('a text that may stand at several places', () => {
  it('takes the first', () => {
    expect(placeOf([wish()], {})).toEqual([first])
  })

  it('takes the next where something lies in the way, where it would be cut off, or where another text stands', () => {
    expect(placeOf([wish()], { boxes: [{ left: 105, top: 100, right: 106, bottom: 101 }] })).toEqual([second])
    expect(placeOf([wish()], { bounds: { ...free.bounds, top: 98 } })).toEqual([second])
    expect(placeOf([wish(), wish()], {})).toEqual([first, second])
  })

  it('is left out where no place is free', () => {
    expect(placeOf([wish(), wish(), wish()], {})).toHaveLength(2)
    expect(placeOf([wish()], { bounds: { left: 0, top: 0, right: 10, bottom: 10 } })).toEqual([])
  })

  it('stands nowhere where it is as near to another point as to its own', () => {
    const owner = { x: 100, y: 112 }
    expect(placeOf([wish({ owner })], { points: [owner] })).toEqual([first])
    expect(placeOf([wish({ owner, places: [first] })], { points: [owner, { x: 100, y: 88 }] })).toEqual([])
    expect(placeOf([wish({ owner })], { points: [owner, { x: 100, y: 50 }] })).toEqual([first])
  })

  it('rather stands on no line, and has a ground under it where it must', () => {
    const through = (y: number) =>
      [
        { x: 0, y },
        { x: 400, y },
      ] as const
    expect(placeOf([wish()], { lines: [through(100)] })).toEqual([second])
    const [forced] = placeTexts(pen, [wish({ places: [first] })], { ...free, lines: [through(100)] })
    expect(forced?.nodes.map(({ tag }) => tag)).toEqual(['rect', 'text'])
    expect(forced?.nodes[0]?.attributes.fill).toBe(pen.colours.page)
    const [easy] = placeTexts(pen, [wish()], free)
    expect(easy?.nodes.map(({ tag }) => tag)).toEqual(['text'])
  })

  it('never lies over another', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      wish({
        places: Array.from({ length: 10 }, (_, at) => ({
          x: 30 + ((index * 37 + at * 53) % 340),
          y: 10 + ((index * 29 + at * 31) % 380),
        })),
      }),
    )
    const placed = placeTexts(pen, many, free)
    for (const [index, one] of placed.entries()) {
      for (const other of placed.slice(index + 1)) expect(overlaps(one.box, other.box)).toBe(false)
    }
  })
})
