import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinSmallGroups } from '../../../shared/disclosure/partition'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import { ruleTellsFew } from '../../../shared/disclosure/told-by-rule'

function tells(keys: readonly string[], together: number, alone: Readonly<Record<string, number>>, least: 0 | 1 = 1): boolean {
  const others = Object.entries(alone).map(([key, people]) => ({ key, people }))
  return ruleTellsFew({ keys, together, least, alone: others }, defaultPolicy.minimumGroup)
}

describe('ruleTellsFew', () => {
  it('is so where all that are joined must be four', () => {
    expect(tells(['man', 'uppges-ej'], 8, { kvinna: 5 })).toBe(true)
    expect(tells(['a', 'b', 'c'], 12, { d: 7 })).toBe(true)
  })

  it('is not where one of them could have been the smallest of the others', () => {
    expect(tells(['man', 'uppges-ej'], 8, { kvinna: 9 })).toBe(false)
    expect(tells(['man', 'uppges-ej'], 7, { kvinna: 5 })).toBe(false)
  })

  it('is so where the one that keeps the small ones company can only be as large as the smallest that stands alone', () => {
    // With 9 men the women can be at most 9, and those who have not said at most 4.
    expect(tells(['kvinna', 'uppges-ej'], 13, { man: 9 })).toBe(true)
    expect(tells(['kvinna', 'uppges-ej'], 12, { man: 9 })).toBe(false)
  })
})

describe('what the rule shows of any groups', () => {
  it('is shown of other sizes too, for every group that is joined and is few', () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 11 }))
    const shownOf = (drawn: readonly number[]) => {
      const groups = drawn.map((respondents, index) => ({ key: `g${index}`, member: index, respondents }))
      const partition = joinSmallGroups(groups, defaultPolicy, 1)
      return partition.status === 'shown' ? partition.groups.map(({ members, respondents }) => [members, respondents]) : null
    }
    let joined = 0
    fc.assert(
      fc.property(sizes, (drawn) => {
        const shown = shownOf(drawn)
        const union = shown?.find(([members]) => (members as number[]).length > 1)
        if (!shown || !union) return
        joined += 1
        const worlds: (readonly number[])[] = []
        for (let a = 1; a <= 22; a += 1)
          for (let b = 1; b <= 22; b += 1) {
            const c = drawn.reduce((sum, size) => sum + size, 0) - a - b
            if (c > 0 && JSON.stringify(shownOf([a, b, c])) === JSON.stringify(shown)) worlds.push([a, b, c])
          }
        for (const member of union[0] as number[]) {
          const could = new Set(worlds.map((world) => world[member]))
          if ((drawn[member] ?? 0) < defaultPolicy.minimumGroup) expect(could.size).toBeGreaterThan(1)
        }
      }),
      { numRuns: 200 },
    )
    expect(joined).toBeGreaterThan(30)
  })
})
