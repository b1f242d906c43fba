import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewestPapers, nextPaper, secondEntryStanding } from '../../../shared/entry/second-entry'
import type { SecondEntryCounts, SecondEntryRule } from '../../../shared/model/second-entry'

const all: SecondEntryRule = { mode: 'all', errorLimit: 0.01 }
const onePercent: SecondEntryRule = { mode: 'sample', errorLimit: 0.01 }

function counts(change: Partial<SecondEntryCounts>): SecondEntryCounts {
  return { papers: 200, checked: 0, fields: 0, differing: 0, unresolved: 0, firstErrors: 0, ...change }
}

/** So many papers of ten fields checked. */
function checked(papers: number, found: Partial<SecondEntryCounts> = {}): SecondEntryCounts {
  return counts({ checked: papers, fields: papers * 10, ...found })
}

describe('every paper typed twice', () => {
  it('is enough when none is left, whatever was found', () => {
    expect(secondEntryStanding(checked(199), all, 10)).toMatchObject({ formsLeft: 1, enough: false })
    expect(secondEntryStanding(checked(200, { differing: 90, unresolved: 90 }), all, 10)).toMatchObject({
      formsLeft: 0,
      enough: true,
    })
  })

  it('is not enough while there is no paper', () => {
    expect(secondEntryStanding(counts({ papers: 0 }), all, 10)).toMatchObject({ formsLeft: 0, enough: false })
  })
})

// The upper limit is z² / (n + z²) where no error is found, with z² = 3.8415: at most 1 % from n = 3.8415 · 99 = 380.3, so from
// 381 fields on; at most 0.5 % from 765 and 2 % from 189. With one error scipy's binomtest(1, n).proportion_ci(method='wilson')
// comes down to 1 % at 563 fields, with two at 726 and with three at 878.
describe('a sample', () => {
  it.each([
    [0.005, 765],
    [0.01, 381],
    [0.02, 189],
  ])('with the limit %f takes at least %i fields', (limit, fields) => {
    expect(fewestPapers(limit, 1)).toBe(fields)
    expect(fewestPapers(limit, 10)).toBe(Math.ceil(fields / 10))
  })

  it.each([
    [0, 39],
    [1, 57],
    [2, 73],
    [3, 88],
  ])('with %i errors is enough at %i papers of ten fields, and not before', (firstErrors, papers) => {
    const found = { firstErrors, differing: firstErrors }
    expect(secondEntryStanding(checked(papers - 1, found), onePercent, 10)).toMatchObject({ formsLeft: 1, enough: false })
    expect(secondEntryStanding(checked(papers, found), onePercent, 10)).toMatchObject({ formsLeft: 0, enough: true })
    expect(secondEntryStanding(checked(5, found), onePercent, 10).formsLeft).toBe(papers - 5)
  })

  it('counts a difference that nobody has resolved as an error, and one where the first entry was right as none', () => {
    const one = { differing: 1, firstErrors: 0 }
    expect(secondEntryStanding(checked(39, { ...one, unresolved: 1 }), onePercent, 10).formsLeft).toBe(18)
    expect(secondEntryStanding(checked(39, { ...one, unresolved: 0 }), onePercent, 10).enough).toBe(true)
  })

  it('is every paper where there are too few', () => {
    expect(secondEntryStanding(counts({ papers: 22 }), onePercent, 10).formsLeft).toBe(22)
    expect(secondEntryStanding({ ...checked(22, { differing: 3, firstErrors: 3 }), papers: 22 }, onePercent, 10)).toMatchObject({
      formsLeft: 0,
      enough: true,
    })
  })

  it('says which share both entries agree on, and how many fields can be wrong', () => {
    const { agreement, errorBound } = secondEntryStanding(checked(40, { differing: 4, firstErrors: 2, unresolved: 1 }), all, 10)
    expect(agreement).toEqual({ count: 396, n: 400, value: 0.99 })
    expect(errorBound).toBeCloseTo(0.0218157, 7)
    expect(secondEntryStanding(counts({}), all, 10)).toMatchObject({ agreement: { n: 0, value: null }, errorBound: null })
  })
})

describe('the paper to fetch next', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 2_000 }), { minLength: 1, maxLength: 60 })

  /** All papers in the order in which they are asked for. */
  function orderOf(papers: readonly number[], seed: number): readonly number[] {
    const next = nextPaper(papers, 'sample', seed)
    return next === null
      ? []
      : [
          next,
          ...orderOf(
            papers.filter((number) => number !== next),
            seed,
          ),
        ]
  }

  it('is the first one where all are typed, and none where none is left', () => {
    expect(nextPaper([3, 1, 2], 'all', 7)).toBe(1)
    expect(nextPaper([], 'sample', 7)).toBeNull()
  })

  it('in a sample comes in an order that is the same each time and takes each paper once', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (papers, seed) => {
        const order = orderOf(papers, seed)
        expect([...order].sort((one, other) => one - other)).toEqual([...papers].sort((one, other) => one - other))
        expect(orderOf([...papers].reverse(), seed)).toEqual(order)
      }),
    )
  })

  it('in a sample leaves the order of the others as it is when a paper comes', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 2_001, max: 3_000 }), fc.nat(), (papers, added, seed) => {
        const order = orderOf([...papers, added], seed)
        expect(order.filter((number) => number !== added)).toEqual(orderOf(papers, seed))
      }),
    )
  })

  it('in a sample is each of them about as often', () => {
    const papers = Array.from({ length: 10 }, (_, index) => index + 1)
    const first = Array.from({ length: 10_000 }, (_, seed) => nextPaper(papers, 'sample', seed * 214_748))
    for (const paper of papers) {
      // 1,000 expected; five standard deviations are 150.
      expect(Math.abs(first.filter((number) => number === paper).length - 1_000)).toBeLessThan(150)
    }
  })
})
