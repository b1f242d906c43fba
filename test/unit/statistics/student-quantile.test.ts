import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incompleteBeta } from '../../../shared/statistics/incomplete-beta'
import { studentQuantile } from '../../../shared/statistics/student-quantile'

const probabilities = fc.double({ min: 0.0005, max: 0.9995, noNaN: true })

describe('the quantile of Student’s t distribution', () => {
  // scipy 1.17, stats.t.ppf, which agrees with R's qt as printed: qt(0.975, 4) = 2.776445.
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.975, 3, 3.1824463052837078],
    [0.975, 4, 2.7764451051977934],
    [0.975, 5, 2.5705818356363146],
    [0.975, 9, 2.262157162798205],
    [0.975, 17.7764735161785, 2.102817241569802],
    [0.975, 23, 2.0686576104190486],
    [0.975, 99, 1.9842169515864174],
    [0.975, 1_000, 1.9623390808264083],
    [0.975, 15_000, 1.9601221485006026],
    [0.975, 0.5, 164.55767348048818],
    [0.9, 2.5, 1.7302509288071766],
    [0.995, 30, 2.7499956535672254],
  ])('is for %f and %f degrees of freedom that of another program', (probability, degrees, expected) => {
    expect(studentQuantile(probability, degrees) / expected).toBeCloseTo(1, 9)
  })

  it('is the tangent of Cauchy’s distribution for one degree', () => {
    fc.assert(
      fc.property(probabilities, (probability) => {
        expect(studentQuantile(probability, 1)).toBeCloseTo(Math.tan(Math.PI * (probability - 0.5)), 6)
      }),
    )
  })

  it('has a formula of its own for two degrees', () => {
    fc.assert(
      fc.property(probabilities, (p) => {
        expect(studentQuantile(p, 2)).toBeCloseTo((2 * p - 1) * Math.sqrt(2 / (4 * p * (1 - p))), 8)
      }),
    )
  })

  it('is 0 in the middle and turned around on the other side', () => {
    expect(studentQuantile(0.5, 7)).toBeCloseTo(0, 12)
    expect(studentQuantile(0.025, 7)).toBe(-studentQuantile(0.975, 7))
  })

  it.each([
    [0, 3],
    [1, 3],
    [0.975, 0],
    [Number.NaN, 3],
    [0.975, Number.NaN],
  ])('is refused for %f with %f degrees', (probability, degrees) => {
    expect(() => studentQuantile(probability, degrees)).toThrow(RangeError)
  })
})

describe('the incomplete beta function', () => {
  it('is a plain power where one of its numbers is 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 40 }), (x, a) => {
        expect(incompleteBeta(x, a, 1)).toBeCloseTo(x ** a, 12)
        expect(incompleteBeta(x, 1, a)).toBeCloseTo(1 - (1 - x) ** a, 12)
      }),
    )
  })

  it('is 0 at one end and 1 at the other', () => {
    expect(incompleteBeta(0, 3, 0.5)).toBe(0)
    expect(incompleteBeta(1, 3, 0.5)).toBe(1)
  })

  // Abramowitz and Stegun 26.5.24: the chance of at least a successes in a + b − 1 trials. By hand: 6 + 4 + 1 of 16 ways.
  it('is a binomial tail for whole numbers: at least 2 of 4 tosses are heads in 11 of 16 ways', () => {
    expect(incompleteBeta(0.5, 2, 3)).toBeCloseTo(11 / 16, 14)
  })
})
