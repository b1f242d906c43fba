import { expect, it } from 'vitest'
import { contains, crosses, distanceTo, overlaps } from '../../../shared/drawing/boxes'

const box = { left: 10, top: 10, right: 20, bottom: 20 }

it('boxes overlap that share some of their area, and not where they touch', () => {
  expect(overlaps(box, { left: 19, top: 19, right: 30, bottom: 30 })).toBe(true)
  expect(overlaps(box, { left: 20, top: 10, right: 30, bottom: 20 })).toBe(false)
  expect(overlaps(box, { left: 10, top: 20, right: 20, bottom: 30 })).toBe(false)
  expect(overlaps(box, { left: 0, top: 21, right: 30, bottom: 30 })).toBe(false)
  expect(contains({ left: 0, top: 0, right: 20, bottom: 20 }, box)).toBe(true)
  expect(contains(box, { left: 9, top: 10, right: 20, bottom: 20 })).toBe(false)
  expect(contains(box, { left: 10, top: 10, right: 20, bottom: 21 })).toBe(false)
})

it.each([
  ['through it', { x: 0, y: 0 }, { x: 30, y: 30 }, true],
  ['straight down through it', { x: 15, y: 0 }, { x: 15, y: 30 }, true],
  ['ending inside it', { x: 0, y: 15 }, { x: 15, y: 15 }, true],
  ['ending before it', { x: 0, y: 15 }, { x: 9, y: 15 }, false],
  ['along its side', { x: 0, y: 10 }, { x: 30, y: 10 }, false],
  ['past its corner', { x: 0, y: 12 }, { x: 12, y: 0 }, false],
  ['beside it', { x: 25, y: 0 }, { x: 25, y: 30 }, false],
])('a line %s crosses it or not', (_where, from, to, expected) => {
  expect(crosses(box, from, to)).toBe(expected)
  expect(crosses(box, to, from)).toBe(expected)
})

it('the distance of a point is to the nearest side or corner', () => {
  expect(distanceTo(box, { x: 15, y: 15 })).toBe(0)
  expect(distanceTo(box, { x: 25, y: 15 })).toBe(5)
  expect(distanceTo(box, { x: 15, y: 4 })).toBe(6)
  expect(distanceTo(box, { x: 23, y: 24 })).toBe(5)
})
