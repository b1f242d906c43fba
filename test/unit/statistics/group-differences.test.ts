import { describe, expect, it } from 'vitest'
import { groupDifferences } from '../../../shared/statistics/group-differences'
import { normalQuantile } from '../../../shared/statistics/normal-quantile'

describe('the quantile of the normal distribution', () => {
  // R 4: qnorm(c(0.9, 0.975, 0.99, 0.9975, 0.99999)).
  it.each([
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.9975, 2.807033768343811],
    [0.99999, 4.264890793922825],
  ])('of %f is as R has it', (probability, value) => {
    expect(normalQuantile(probability)).toBeCloseTo(value, 9)
  })

  it.each([0.5, 1, Number.NaN])('of %f is refused', (probability) => {
    expect(() => normalQuantile(probability)).toThrow(RangeError)
  })
})

describe('groups that differ by more than chance', () => {
  const group = (count: number, n: number) => ({ count, n })

  it('are named with the one that is higher, the largest difference first', () => {
    expect(groupDifferences([group(10, 50), group(48, 50), group(30, 50)])).toEqual([
      { higher: 1, lower: 0, by: expect.closeTo(0.76, 9) },
      { higher: 2, lower: 0, by: expect.closeTo(0.4, 9) },
      { higher: 1, lower: 2, by: expect.closeTo(0.36, 9) },
    ])
  })

  // Newcombe's interval of 30/50 − 20/50 is 0.0046 to 0.3752 for one pair and −0.0372 to 0.4081 for three (by hand, z 1.96 and 2.394).
  it('have to differ by more when more groups are compared', () => {
    expect(groupDifferences([group(20, 50), group(30, 50)])).toHaveLength(1)
    expect(groupDifferences([group(20, 50), group(30, 50), group(25, 50)])).toEqual([])
  })

  it('take no part with fewer than five answers, or where they are not shown', () => {
    expect(groupDifferences([group(0, 4), group(50, 50)])).toBeNull()
    expect(groupDifferences([null, group(50, 50)])).toBeNull()
    expect(groupDifferences([null, group(5, 50), group(50, 50), group(0, 4)])).toEqual([
      { higher: 2, lower: 1, by: expect.closeTo(0.9, 9) },
    ])
  })
})
