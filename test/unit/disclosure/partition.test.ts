import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinSmallGroups, type Partition, type SizedGroup } from '../../../shared/disclosure/partition'
import { defaultPolicy } from '../../../shared/disclosure/policy'

function groupsOf(sizes: Readonly<Record<string, number>>): readonly SizedGroup<string>[] {
  return Object.entries(sizes).map(([key, respondents]) => ({ key, member: key, respondents }))
}

function shown(partition: Partition<string>): Record<string, number> | string {
  if (partition.status === 'not-shown') return partition.reason
  return Object.fromEntries(partition.groups.map(({ members, respondents }) => [members.join('+'), respondents]))
}

describe('joinSmallGroups', () => {
  it.each([
    [
      { a: 5, b: 9 },
      { a: 5, b: 9 },
    ],
    [
      { a: 3, b: 4, c: 9 },
      { c: 9, 'a+b': 7 },
    ],
    [
      { a: 20, b: 3, c: 6 },
      { a: 20, 'b+c': 9 },
    ],
    [
      { a: 1, b: 2, c: 7, d: 20 },
      { d: 20, 'a+b+c': 10 },
    ],
    [
      { a: 0, b: 8, c: 9 },
      { c: 9, 'a+b': 8 },
    ],
    [
      { c: 8, b: 8, a: 2 },
      { c: 8, 'b+a': 10 },
    ],
    [{ a: 3, b: 9 }, 'too-small'],
    [{ a: 3, b: 3 }, 'too-small'],
    [{ a: 1, b: 1 }, 'too-small'],
    [{ a: 9 }, 'one-group'],
    [{ a: 2 }, 'one-group'],
    [{}, 'no-groups'],
  ])('%j becomes %j', (sizes, expected) => {
    expect(shown(joinSmallGroups(groupsOf(sizes as Record<string, number>), defaultPolicy))).toEqual(expected)
  })

  it('names the small ones and the limit as the reason, not who was taken in, and never how many they are', () => {
    const partition = joinSmallGroups(groupsOf({ a: 20, b: 3, c: 6 }), defaultPolicy)
    expect(partition).toEqual({
      status: 'shown',
      groups: [
        { members: ['a'], respondents: 20, joined: null },
        { members: ['b', 'c'], respondents: 9, joined: { small: ['b'], limit: 5 } },
      ],
    })
    expect(joinSmallGroups(groupsOf({ a: 3, b: 9 }), defaultPolicy)).toEqual({
      status: 'not-shown',
      reason: 'too-small',
      joined: { small: ['a'], limit: 5 },
    })
  })

  it('follows a raised limit', () => {
    expect(shown(joinSmallGroups(groupsOf({ a: 6, b: 12, c: 9 }), { ...defaultPolicy, minimumGroup: 10 }))).toEqual({
      b: 12,
      'a+c': 15,
    })
  })
})

const sizes = fc.array(fc.oneof(fc.nat(6), fc.nat(40)), { maxLength: 8 })
const anyGroups = sizes.map((list) => groupsOf(Object.fromEntries(list.map((size, index) => [`g${index}`, size]))))
const anyPolicy = fc.integer({ min: 5, max: 12 }).map((minimumGroup) => ({ ...defaultPolicy, minimumGroup }))

describe('whatever the groups', () => {
  it('what is shown adds up to the total, with no group below the limit and every member in exactly one', () => {
    fc.assert(
      fc.property(anyGroups, anyPolicy, (groups, policy) => {
        const partition = joinSmallGroups(groups, policy)
        if (partition.status === 'not-shown') return
        const total = groups.reduce((sum, { respondents }) => sum + respondents, 0)
        expect(partition.groups.reduce((sum, { respondents }) => sum + respondents, 0)).toBe(total)
        expect(partition.groups.flatMap(({ members }) => members).sort()).toEqual(groups.map(({ member }) => member).sort())
        expect(partition.groups.length).toBeGreaterThan(1)
        for (const { members, respondents, joined } of partition.groups) {
          expect(respondents).toBeGreaterThanOrEqual(policy.minimumGroup)
          const own = groups.filter(({ member }) => members.includes(member))
          expect(own.reduce((sum, group) => sum + group.respondents, 0)).toBe(respondents)
          expect(joined === null).toBe(members.length === 1)
        }
      }),
    )
  })

  it('any sum of shown groups taken from the total leaves nobody or at least the limit', () => {
    fc.assert(
      fc.property(anyGroups, anyPolicy, (groups, policy) => {
        const partition = joinSmallGroups(groups, policy)
        if (partition.status === 'not-shown') return
        const parts = partition.groups.map(({ respondents }) => respondents)
        const total = parts.reduce((sum, size) => sum + size, 0)
        for (let chosen = 0; chosen < 2 ** parts.length; chosen++) {
          const rest = total - parts.filter((_, index) => (chosen >> index) & 1).reduce((sum, size) => sum + size, 0)
          expect(rest === 0 || rest >= policy.minimumGroup).toBe(true)
        }
      }),
    )
  })

  it('the order they come in decides only the order they are shown in', () => {
    const shuffled = anyGroups.chain((groups) =>
      fc.tuple(fc.constant(groups), fc.shuffledSubarray([...groups], { minLength: groups.length })),
    )
    const asSets = (partition: Partition<string>) =>
      partition.status === 'shown' ? partition.groups.map(({ members }) => [...members].sort().join()).sort() : partition.reason
    fc.assert(
      fc.property(shuffled, ([groups, other]) => {
        expect(asSets(joinSmallGroups(other, defaultPolicy))).toEqual(asSets(joinSmallGroups(groups, defaultPolicy)))
      }),
    )
  })

  it('nothing is joined or hidden where no group is small', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        fc.pre(groups.length > 1 && groups.every(({ respondents }) => respondents >= 5))
        const partition = joinSmallGroups(groups, defaultPolicy)
        expect(partition).toMatchObject({
          status: 'shown',
          groups: groups.map(({ member }) => ({ members: [member], joined: null })),
        })
      }),
    )
  })
})
