import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeVerdict, type RoundFigure } from '../../../shared/statistics/change-verdict'
import { ratings } from './samples'

function share(count: number, n: number, asked: number | null = null): RoundFigure {
  return { kind: 'share', count, n, asked }
}

function mean(numbers: readonly number[], asked: number | null = null): RoundFigure {
  return { kind: 'mean', ...ratings(numbers), asked }
}

const figure = fc
  .tuple(fc.integer({ min: 5, max: 40 }), fc.nat(20), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, more, part]) => share(Math.round(part * n), n, n + more))

describe('the verdict on a share', () => {
  // Newcombe 1998, table II: the interval of 9/10 − 3/10 is 0.1705 to 0.8090, that of 5/56 − 0/29 −0.0381 to 0.1926.
  it('is a change where the interval of the difference leaves out 0', () => {
    expect(changeVerdict(share(3, 10), share(9, 10))).toMatchObject({ verdict: 'increase', amongAsked: 'increase' })
    expect(changeVerdict(share(9, 10), share(3, 10)).verdict).toBe('decrease')
    expect(changeVerdict(share(0, 29), share(5, 56)).verdict).toBe('within-chance')
  })

  it('gives the difference with its interval', () => {
    const verdict = changeVerdict(share(48, 80), share(56, 70))
    if (verdict.verdict === 'not-comparable') throw new Error('not compared')
    expect(verdict.difference).toBeCloseTo(0.2, 12)
    expect(verdict.interval?.lower).toBeCloseTo(0.0524, 4)
    expect(verdict.interval?.upper).toBeCloseTo(0.3339, 4)
  })

  // 14/24 → 20/24: by statsmodels −0.0077 to 0.4691 for a crowd; by numpy 0.0887 to 0.3950 for 24 of 39 asked both times.
  it('is the same however many were asked; that on those who were asked stands beside it', () => {
    const crowd = changeVerdict(share(14, 24), share(20, 24))
    expect(crowd).toMatchObject({ verdict: 'within-chance', amongAsked: 'within-chance' })
    expect(changeVerdict(share(14, 24, 39), share(20, 24, 39))).toEqual({ ...crowd, amongAsked: 'increase' })
  })

  it('is not that one person is a change, which it is among those asked, where all answered both times', () => {
    expect(changeVerdict(share(7, 9, 9), share(8, 9, 9))).toMatchObject({ verdict: 'within-chance', amongAsked: 'increase' })
    expect(changeVerdict(share(7, 9, 9), share(7, 9, 9))).toMatchObject({ amongAsked: 'within-chance' })
  })

  it('is turned around with the rounds', () => {
    const opposite = {
      increase: 'decrease',
      decrease: 'increase',
      'within-chance': 'within-chance',
      'not-comparable': '',
    } as const
    fc.assert(
      fc.property(figure, figure, (before, after) => {
        expect(changeVerdict(after, before).verdict).toBe(opposite[changeVerdict(before, after).verdict])
      }),
    )
  })
})

describe('the verdict on a mean', () => {
  // scipy 1.17: Welch's interval of the second mean less the first is −0.1085 to 2.7752, and 0.4880 to 2.1787 of 7 and 14 asked.
  const [five, nine] = [
    [2, 3, 3, 3, 4],
    [1, 3, 3, 4, 5, 5, 6, 6, 6],
  ]

  it('is a change where the interval of the difference leaves out 0', () => {
    expect(changeVerdict(mean(five), mean(nine)).verdict).toBe('within-chance')
    expect(changeVerdict(mean(five, 7), mean(nine, 14))).toMatchObject({ verdict: 'within-chance', amongAsked: 'increase' })
    expect(changeVerdict(mean(nine, 14), mean(five, 7))).toMatchObject({ verdict: 'within-chance', amongAsked: 'decrease' })
    expect(changeVerdict(mean([...five, ...five]), mean([...nine, ...nine])).verdict).toBe('increase')
    expect(changeVerdict(mean([...nine, ...nine]), mean([...five, ...five])).verdict).toBe('decrease')
  })

  // 0 of 5 and 5 of 5 chose the later box: by statsmodels' Newcombe 0.3855 to 1.
  it('of answers that are all alike both times is that on the box they chose', () => {
    expect(changeVerdict(mean([4, 4, 4, 4, 4]), mean([6, 6, 6, 6, 6]))).toEqual({
      verdict: 'increase',
      amongAsked: 'increase',
      difference: 2,
      interval: null,
    })
    expect(changeVerdict(mean([6, 6, 6, 6, 6]), mean([4, 4, 4, 4, 4])).verdict).toBe('decrease')
    expect(changeVerdict(mean([6, 6, 6, 6, 6]), mean([6, 6, 6, 6, 6]))).toMatchObject({ verdict: 'within-chance', difference: 0 })
  })

  it('among those asked goes without the correction where the only answers that differ were heard in full', () => {
    const verdict = changeVerdict(mean(five, 5), mean([6, 6, 6, 6, 6], 8))
    expect(verdict).toEqual(changeVerdict(mean(five), mean([6, 6, 6, 6, 6])))
    expect(verdict).toMatchObject({ verdict: 'increase', difference: 3 })
  })
})

describe('rounds cannot be compared', () => {
  it.each([
    ['one of them did not ask', null, share(7, 9), [], { kind: 'not-asked' }],
    ['nobody answered in one of them', share(7, 9), share(0, 0), [], { kind: 'no-answers' }],
    ['the question has changed', share(7, 9), share(8, 9), ['wording', 'scale'], { kind: 'break', breaks: ['wording', 'scale'] }],
    ['one has a mean and the other a share', mean([1, 2, 3, 4, 5]), share(8, 9), [], { kind: 'other-figure' }],
    ['one has no such figure', { kind: 'none', n: 7 }, share(8, 9), [], { kind: 'other-figure' }],
    ['one has a figure that is hidden', { kind: 'none', n: 7, hidden: true }, share(8, 9), [], { kind: 'not-shown' }],
    [
      'one is hidden altogether, whatever has changed',
      { kind: 'none', n: 0, hidden: true },
      share(8, 9),
      ['wording'],
      { kind: 'not-shown' },
    ],
    ['one has fewer than five answers', share(4, 4, 4), share(8, 9), [], { kind: 'too-few', fewest: 5 }],
    ['one mean has fewer than five answers', mean([1, 2, 3, 4, 5]), mean([1, 2, 6]), [], { kind: 'too-few', fewest: 5 }],
  ] as const)('where %s', (_, before, after, breaks, reason) => {
    const verdict = { verdict: 'not-comparable', reason }
    expect(changeVerdict(before, after, breaks)).toEqual(verdict)
    expect(changeVerdict(after, before, breaks)).toEqual(verdict)
  })

  it('where the scales have different lengths', () => {
    const four = { ...mean([1, 2, 3, 4, 4]), highest: 4 } as RoundFigure
    expect(changeVerdict(four, mean([1, 2, 3, 4, 5]))).toMatchObject({ reason: { kind: 'other-figure' } })
  })

  // statsmodels 0.15: from 1/5 to 4/5 the interval is −0.0003 to 0.8316, from 0/5 to 5/5 0.3855 to 1.
  it('with five answers they can', () => {
    expect(changeVerdict(share(1, 5), share(4, 5)).verdict).toBe('within-chance')
    expect(changeVerdict(share(0, 5), share(5, 5)).verdict).toBe('increase')
  })
})
