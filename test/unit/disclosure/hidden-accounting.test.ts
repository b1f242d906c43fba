import { describe, expect, it } from 'vitest'
import { hiddenAccounting } from '../../../shared/disclosure/hidden-accounting'

type Numbers = readonly [answered: number, asked: number | null]

function hiddenOf(groups: Readonly<Record<string, Numbers>>): readonly string[] {
  return [...hiddenAccounting(Object.entries(groups).map(([key, [answered, asked]]) => ({ key, answered, asked })))]
}

describe('hiddenAccounting', () => {
  it('hides nothing where somebody has not answered in every group, known or not', () => {
    expect(hiddenOf({ a: [5, 6], b: [20, 40] })).toEqual([])
    expect(hiddenOf({ a: [5, 6], b: [20, null] })).toEqual([])
  })

  it('hides the number asked of every group where all of one answered: which group it is must not be told either', () => {
    expect(hiddenOf({ a: [9, 9], b: [20, 40], c: [12, 30] })).toEqual(['a', 'b', 'c'])
    expect(hiddenOf({ a: [9, 9], b: [20, null] })).toEqual(['a', 'b'])
  })

  it('takes more answered than asked for all', () => {
    expect(hiddenOf({ a: [9, 7], b: [20, 40] })).toEqual(['a', 'b'])
  })
})
