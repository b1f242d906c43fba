import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findScale } from '../../../shared/instrument/lookup'
import { mean, roundedMean } from '../../../shared/statistics/mean'

const missing = { blank: 9, 'double-marked': 9, illegible: 9, 'not-on-form': 9 }
const rating = findScale(bundledInstrument, 'frekvens')

describe('mean', () => {
  it('is the sum of the codes over n, by hand: one 1, two 3s and four 6s are 31 over 7', () => {
    expect(mean({ counts: [1, 0, 2, 0, 0, 4], missing }, rating)).toEqual({ sum: 31, n: 7, value: 31 / 7 })
  })

  it('of nobody is nothing', () => {
    const nothing = mean({ counts: [0, 0, 0, 0, 0, 0], missing }, rating)
    expect(nothing.value).toBeNull()
    expect(roundedMean(nothing)).toBeNull()
  })

  it('is rounded half up from sum and n', () => {
    expect(roundedMean({ sum: 17, n: 4, value: 4.25 })).toEqual({ units: 43, decimals: 1 })
    expect(roundedMean({ sum: 201, n: 200, value: 1.005 }, 2)).toEqual({ units: 101, decimals: 2 })
  })

  it.each(['ja_nej', 'kon'])('is refused for the scale %s', (scale) => {
    expect(() => mean({ counts: [3, 4], missing }, findScale(bundledInstrument, scale))).toThrow(TypeError)
  })
})
