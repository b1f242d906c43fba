import { describe, expect, it } from 'vitest'
import { sumFrequencies } from '../../../shared/frequency/sum-frequencies'

const missing = { blank: 1, 'double-marked': 2, illegible: 3, 'not-on-form': 4 }

describe('sumFrequencies', () => {
  it('adds code by code and reason by reason, filling up shorter counts', () => {
    const sum = sumFrequencies(
      [
        { counts: [1, 2], missing },
        { counts: [10, 20, 30], missing },
      ],
      3,
    )
    expect(sum).toEqual({ counts: [11, 22, 30], missing: { blank: 2, 'double-marked': 4, illegible: 6, 'not-on-form': 8 } })
  })

  it('of nothing is zeros', () => {
    expect(sumFrequencies([], 2)).toEqual({
      counts: [0, 0],
      missing: { blank: 0, 'double-marked': 0, illegible: 0, 'not-on-form': 0 },
    })
  })

  it('refuses an answer with a code that the scale lacks, but not an empty place for one', () => {
    expect(() => sumFrequencies([{ counts: [1, 1, 1], missing }], 2)).toThrow(RangeError)
    expect(sumFrequencies([{ counts: [1, 1, 0], missing }], 2).counts).toEqual([1, 1])
  })
})
