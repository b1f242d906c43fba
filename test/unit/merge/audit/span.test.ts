import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reaches, spanOf } from '../../../../shared/merge/audit/span'

const big = (values: readonly number[]) => values.map(BigInt)

test('a span reaches what can be made of its vectors and nothing else', () => {
  const span = spanOf([big([1, 1, 0]), big([0, 1, 1])])
  expect(reaches(span, big([1, 2, 1]))).toBe(true)
  expect(reaches(span, big([1, 0, -1]))).toBe(true)
  expect(reaches(span, big([1, 0, 0]))).toBe(false)
})

test('of nothing only nothing can be made', () => {
  expect(reaches(spanOf([]), big([0, 0]))).toBe(true)
  expect(reaches(spanOf([]), big([0, 1]))).toBe(false)
})

test('whatever is made of vectors is reached, and what has a place that they have not is not', () => {
  const vectors = fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 5, maxLength: 5 }), { maxLength: 6 })
  fc.assert(
    fc.property(vectors, fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 6 }), (rows, factors) => {
      const made = Array.from({ length: 5 }, (_, place) =>
        rows.reduce((sum, row, index) => sum + (row[place] ?? 0) * (factors[index] ?? 0), 0),
      )
      const span = spanOf(rows.map((row) => big([...row, 0])))
      expect(reaches(span, big([...made, 0]))).toBe(true)
      expect(reaches(span, big([...made, 1]))).toBe(false)
    }),
  )
})
