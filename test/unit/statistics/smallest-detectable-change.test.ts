import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeVerdict } from '../../../shared/statistics/change-verdict'
import { smallestDetectableShares } from '../../../shared/statistics/smallest-detectable-change'

describe('the smallest change of a share that can be told from chance', () => {
  // statsmodels 0.15: the first later count whose Newcombe interval leaves out 0, by trying all of them.
  it.each([
    [2, 5, 5, 5, null],
    [3, 5, 5, null, 0],
    [3, 10, 10, 8, null],
    [17, 24, 24, 23, 10],
    [70, 100, 100, 82, 56],
    [7, 9, 24, 24, 9],
  ])('from %i of %i to a later n of %i', (count, n, next, increase, decrease) => {
    const found = smallestDetectableShares({ count, n }, next)
    expect([found.increase?.count ?? null, found.decrease?.count ?? null]).toEqual([increase, decrease])
  })

  it('is given as a share of the later answers', () => {
    expect(smallestDetectableShares({ count: 3, n: 10 }, 10).increase).toEqual({ count: 8, n: 10, value: 0.8 })
  })

  it('is the border: from there outwards all is a change, and within it nothing is', () => {
    const round = fc
      .tuple(fc.integer({ min: 5, max: 30 }), fc.nat(20), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([n, more, part]) => ({ n, asked: n + more, count: Math.round(part * n) }))
    fc.assert(
      fc.property(round, round, (first, second) => {
        const { increase, decrease } = smallestDetectableShares(first, second.n)
        const verdicts = Array.from({ length: second.n + 1 }, (_, count) =>
          changeVerdict({ kind: 'share', ...first }, { kind: 'share', ...second, count }),
        )
        for (const [count, { verdict }] of verdicts.entries()) {
          expect(verdict === 'increase').toBe(increase !== null && count >= increase.count)
          expect(verdict === 'decrease').toBe(decrease !== null && count <= decrease.count)
        }
      }),
    )
  })

  it('is none where there are too few answers for a verdict', () => {
    expect(smallestDetectableShares({ count: 0, n: 4 }, 30)).toEqual({ increase: null, decrease: null })
    expect(smallestDetectableShares({ count: 0, n: 30 }, 4)).toEqual({ increase: null, decrease: null })
    expect(smallestDetectableShares({ count: 0, n: 0 }, 30)).toEqual({ increase: null, decrease: null })
  })
})
