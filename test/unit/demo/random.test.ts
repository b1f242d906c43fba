import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../shared/demo/random'

/** Enough draws that a wrong range shows. */
const many = 5000

function draws<Value>(draw: () => Value): readonly Value[] {
  return Array.from({ length: many }, draw)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

describe('seeded random numbers', () => {
  it('are mulberry32, whose first numbers are known', () => {
    // Computed apart from the program, in whole numbers: the algorithm's 32 bits, to be divided by 2^32.
    const firstOfOne = [2693262067, 11749833, 2265367787, 4213581821, 4159151403]
    const random = seededRandom(1)
    expect(firstOfOne.map(() => random.next())).toEqual(firstOfOne.map((bits) => bits / 2 ** 32))
  })

  it('repeat themselves with the same seed and differ with another', () => {
    const of = (seed: number) => {
      const random = seededRandom(seed)
      return draws(() => random.next())
    }
    expect(of(20240)).toEqual(of(20240))
    expect(of(20240)).not.toEqual(of(20241))
  })

  it('do not disturb each other', () => {
    const alone = seededRandom(7)
    const together = seededRandom(7)
    const other = seededRandom(8)
    for (let count = 0; count < 10; count++) {
      other.next()
      expect(together.next()).toBe(alone.next())
    }
  })

  it('lie from 0 up to, but not including, 1', () => {
    const random = seededRandom(3)
    const values = draws(() => random.next())
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true)
    expect(mean(values)).toBeCloseTo(0.5, 1)
  })

  it('are whole numbers between two others, both of them included', () => {
    const random = seededRandom(4)
    expect(new Set(draws(() => random.between(-2, 2)))).toEqual(new Set([-2, -1, 0, 1, 2]))
    expect(new Set(draws(() => random.between(5, 5)))).toEqual(new Set([5]))
  })

  it('follow about the bell curve: mean 0, standard deviation 1, nothing beyond 6', () => {
    const random = seededRandom(5)
    const values = draws(() => random.bell())
    expect(mean(values)).toBeCloseTo(0, 1)
    expect(Math.sqrt(mean(values.map((value) => value ** 2)))).toBeCloseTo(1, 1)
    expect(values.every((value) => Math.abs(value) <= 6)).toBe(true)
  })

  it('come true as often as the probability says; never at 0, always at 1', () => {
    const random = seededRandom(6)
    const howOften = (probability: number) => draws(() => random.chance(probability)).filter(Boolean).length / many
    expect(howOften(0.3)).toBeCloseTo(0.3, 1)
    expect(howOften(0)).toBe(0)
    expect(howOften(1)).toBe(1)
  })
})
