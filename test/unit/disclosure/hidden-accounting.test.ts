import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everybodyAnswered, hiddenAccounting } from '../../../shared/disclosure/hidden-accounting'

type Numbers = readonly [answered: number, asked: number | null]

function hiddenOf(groups: Readonly<Record<string, Numbers>>, total = true): readonly string[] {
  const accounting = Object.entries(groups).map(([key, [answered, asked]]) => ({ key, answered, asked }))
  return [...hiddenAccounting(accounting, total)].sort()
}

describe('hiddenAccounting', () => {
  it('hides nothing where somebody has not answered in every group', () => {
    expect(hiddenOf({ a: [5, 6], b: [20, 40] })).toEqual([])
  })

  it('hides the number asked of a group where all answered, and of the next smallest with it', () => {
    expect(hiddenOf({ a: [9, 9], b: [20, 40], c: [12, 30] })).toEqual(['a', 'c'])
  })

  it('takes more answered than asked for all', () => {
    expect(hiddenOf({ a: [9, 7], b: [20, 40] })).toEqual(['a', 'b'])
  })

  it('needs no company where there is no total to subtract from', () => {
    expect(hiddenOf({ a: [9, 9], b: [20, 40] }, false)).toEqual(['a'])
    expect(hiddenOf({ a: [9, 9], b: [20, 40], c: [7, null] })).toEqual(['a'])
  })

  it('never leaves what is hidden to be computed', () => {
    const group = fc.tuple(fc.integer({ min: 5, max: 12 }), fc.integer({ min: 0, max: 3 }))
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 6 }), (drawn) => {
        const groups = drawn.map(([answered, more], index) => ({ key: `${index}`, answered, asked: answered + more }))
        const sum = (own: typeof groups) => ({
          answered: own.reduce((all, { answered }) => all + answered, 0),
          asked: own.reduce((all, { asked }) => all + asked, 0),
        })
        if (everybodyAnswered(sum(groups))) return
        const hidden = hiddenAccounting(groups, true)
        const own = groups.filter(({ key }) => hidden.has(key))
        expect(groups.filter(everybodyAnswered).every(({ key }) => hidden.has(key))).toBe(true)
        if (own.length > 0) expect([own.length > 1, everybodyAnswered(sum(own))]).toEqual([true, false])
      }),
    )
  })
})
