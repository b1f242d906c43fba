import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { Scale } from '../../../shared/instrument/definition'
import { findScale } from '../../../shared/instrument/lookup'
import { cronbachAlpha, type ItemMoments } from '../../../shared/statistics/cronbach-alpha'

const [rating, otherRating, jaNej] = ['frekvens', 'omfattning', 'ja_nej'].map((key) => findScale(bundledInstrument, key)) as [
  Scale,
  Scale,
  Scale,
]

function momentsOf(rows: readonly (readonly number[])[]): ItemMoments {
  const items = [...(rows[0] ?? []).keys()]
  const sum = (of: (row: readonly number[]) => number) => rows.reduce((total, row) => total + of(row), 0)
  return {
    n: rows.length,
    sums: items.map((item) => sum((row) => row[item] ?? 0)),
    products: items.map((one) => items.map((other) => sum((row) => (row[one] ?? 0) * (row[other] ?? 0)))),
  }
}

function alphaOf(rows: readonly (readonly number[])[]) {
  return cronbachAlpha(momentsOf(rows), Array(rows[0]?.length ?? 0).fill(rating))
}

const ten = [
  [1, 2, 1],
  [2, 2, 3],
  [3, 4, 3],
  [4, 4, 5],
  [5, 6, 5],
  [6, 5, 6],
  [6, 6, 6],
  [3, 3, 2],
  [4, 5, 4],
  [2, 1, 2],
]

describe('Cronbach’s alpha', () => {
  // R, as printed on the help page: performance::cronbachs_alpha(mtcars[, c("cyl", "gear", "carb", "hp")]) is 0.09463206.
  it('is that of R', () => {
    const cars = {
      n: 32,
      sums: [198, 118, 90, 4_694],
      products: [
        [1_324, 710, 604, 32_204],
        [710, 452, 342, 17_112],
        [604, 342, 334, 15_776],
        [32_204, 17_112, 15_776, 834_278],
      ],
    }
    const { value } = cronbachAlpha(cars, [rating, rating, rating, rating])
    expect(value).toBeCloseTo(0.09463206, 8)
  })

  // numpy 2.4: 3/2 × (1 − the trace of the covariances / their sum).
  it('of ten answers to three questions is that of another program', () => {
    expect(alphaOf(ten)).toEqual({ value: expect.closeTo(0.9619921363040629, 12), n: 10, items: 3 })
  })

  it('is 1 where the questions always go together, and below 0 where they go against each other', () => {
    const codes = [1, 2, 3, 4, 5, 6, 1, 2, 3, 5]
    expect(alphaOf(codes.map((code) => [code, code])).value).toBeCloseTo(1, 12)
    expect(alphaOf(codes.map((code, index) => [code, index === 0 ? 5 : 7 - code])).value).toBeLessThan(0)
  })

  it('does not depend on the order of the questions', () => {
    const row = fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 6 })))
    fc.assert(
      fc.property(fc.array(row, { minLength: 10, maxLength: 40 }), (rows) => {
        const turned = rows.map((answers) => [...answers].reverse())
        const [one, other] = [alphaOf(rows), alphaOf(turned)]
        expect(other.value ?? 2).toBeCloseTo(one.value ?? 2, 9)
      }),
    )
  })

  it('can be had of questions with different words on as many steps', () => {
    expect(cronbachAlpha(momentsOf(ten), [rating, otherRating, rating]).value).not.toBeNull()
  })

  it.each([
    ['one question', momentsOf(ten.map(([first]) => [first ?? 0])), [rating], 'one-item'],
    ['no question', { n: 12, sums: [], products: [] }, [], 'one-item'],
    ['Ja/Nej beside six steps', momentsOf(ten), [rating, jaNej, rating], 'mixed-scales'],
    ['four steps beside six', momentsOf(ten), [rating, { ...rating, codes: rating.codes.slice(2) }, rating], 'mixed-scales'],
    ['nine who answered all', momentsOf(ten.slice(1)), [rating, rating, rating], 'few-complete'],
    ['answers that are all alike', momentsOf(Array(10).fill([5, 6, 5])), [rating, rating, rating], 'no-variance'],
    [
      'sums that are all alike',
      momentsOf([1, 2, 3, 4, 5, 6, 1, 2, 3, 4].map((code) => [code, 7 - code])),
      [rating, rating],
      'no-variance',
    ],
  ] as const)('is none for %s', (_, moments, scales, reason) => {
    expect(cronbachAlpha(moments, scales)).toMatchObject({ value: null, reason })
  })

  it('is refused where a scale is missing', () => {
    expect(() => cronbachAlpha(momentsOf(ten), [rating])).toThrow(RangeError)
  })
})
