import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findScale } from '../../../shared/instrument/lookup'
import { codeSample } from '../../../shared/statistics/code-sample'

const missing = { blank: 9, 'double-marked': 9, illegible: 9, 'not-on-form': 9 }
const rating = findScale(bundledInstrument, 'frekvens')

function sampleOf(counts: readonly number[]) {
  return codeSample({ counts, missing }, rating)
}

describe('the codes of a rating scale as a sample', () => {
  // By hand: 1 3 3 4 5 5 6 6 6 has mean 39/9 and squares 193, so (9 × 193 − 39²) / 72 = 3.
  it('have the variance that is estimated with n − 1', () => {
    expect(sampleOf([1, 0, 2, 1, 2, 3])).toEqual({ n: 9, mean: 39 / 9, variance: 3, lowest: 1, highest: 6 })
  })

  it('have the variance that its definition gives', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 6, maxLength: 6 }), (counts) => {
        const codes = counts.flatMap((count, index) => Array<number>(count).fill(index + 1))
        fc.pre(codes.length >= 2)
        const middle = codes.reduce((sum, code) => sum + code, 0) / codes.length
        const squares = codes.reduce((sum, code) => sum + (code - middle) ** 2, 0)
        expect(sampleOf(counts).variance).toBeCloseTo(squares / (codes.length - 1), 9)
      }),
    )
  })

  it('do not vary at all when they are alike', () => {
    expect(sampleOf([0, 0, 0, 0, 7, 0]).variance).toBe(0)
  })

  it('have no variance where there is one, and no mean where there is none', () => {
    expect(sampleOf([0, 0, 0, 0, 1, 0])).toMatchObject({ n: 1, mean: 5, variance: null })
    expect(sampleOf([0, 0, 0, 0, 0, 0])).toMatchObject({ n: 0, mean: null, variance: null })
  })

  it('are refused for Ja and Nej', () => {
    expect(() => codeSample({ counts: [3, 4], missing }, findScale(bundledInstrument, 'ja_nej'))).toThrow(TypeError)
  })
})
