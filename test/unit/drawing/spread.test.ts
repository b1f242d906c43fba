import { expect, it } from 'vitest'
import { spread } from '../../../shared/drawing/spread'

const label = (middle: number, height = 20) => ({ middle, height })

it('labels stay at their own heights where they have room', () => {
  expect(spread([label(20), label(60)], 0, 100)).toEqual([20, 60])
})

it('labels that would lie over each other move down, and up again from the end', () => {
  expect(spread([label(20), label(25), label(30)], 0, 100)).toEqual([20, 40, 60])
  expect(spread([label(90), label(95), label(98, 10)], 0, 100)).toEqual([60, 80, 95])
  expect(spread([label(0)], 0, 100)).toEqual([10])
})
