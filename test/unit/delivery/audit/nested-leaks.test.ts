import { describe, expect, it } from 'vitest'
import { connectedNestedPairs, nestedPairs, sameUnions, type UnionPair } from '../../../../shared/delivery/audit/closest-unions'
import { type CountedPart, leaksOf, nestedLeaks } from '../../../../shared/delivery/audit/nested-leaks'
import { tallyOf } from '../../../../shared/delivery/audit/tally'
import { type Random, seededRandom } from '../../../../shared/demo/random'
import { type DisclosurePolicy, defaultPolicy } from '../../../../shared/disclosure/policy'
import { groupBy } from '../../../../shared/model/group-by'

/** How the codes 1 to 5 are given: one by one, as a scale of five is taken together, or otherwise. */
const divisions = [
  [
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 5],
  ],
  [
    [1, 2],
    [3, 3],
    [4, 5],
  ],
  [
    [1, 1],
    [2, 5],
  ],
] as const satisfies readonly (readonly (readonly [number, number])[])[]

/**
 * Insatser of a few people each, put together otherwise in the later file: at random, or two by two so that each meets the next. Sometimes
 * people have come, gone or answered otherwise, and sometimes the files are of quite other people.
 */
function randomUnions(random: Random): readonly UnionPair<CountedPart>[] {
  const insatser = Array.from({ length: random.between(3, 9) }, (_, index) => String(index))
  const other = random.chance(0.3) ? 1 : 0.1
  const answers = new Map(insatser.map((insats) => [insats, randomPeople(random)]))
  const changed = new Map(insatser.map((insats) => [insats, random.chance(other) ? randomPeople(random) : answers.get(insats)!]))
  const details = random.between(1, 3)
  const inRow = random.chance(0.7)
  const most = Math.ceil(insatser.length * 0.7)
  const partsOf = (people: typeof answers, from: number) =>
    [...groupBy(insatser, (insats) => (inRow ? Math.ceil((Number(insats) - from) / 2) : random.between(0, most))).values()].map(
      (members) => partOf(members, people, divisions[random.between(0, details - 1)] ?? divisions[0]),
    )
  return sameUnions(partsOf(answers, 0), partsOf(changed, 1))
}

/** How many chose each code, and how many none: all, few, some who are spread or alike, or nobody gave any. */
function randomPeople(random: Random): readonly number[] {
  const blank = random.chance(0.5) ? random.between(5, 12) : 0
  const codes = (most: (code: number) => number) => [...[0, 1, 2, 3, 4].map((code) => random.between(0, most(code))), blank]
  const [one, other] = [random.between(0, 4), random.between(0, 4)]
  switch (random.between(0, 3)) {
    case 0:
      return codes(() => 0)
    case 1:
      return codes(() => 4)
    case 2:
      return codes((code) => (code === one || code === other ? 7 : 0))
    default:
      return codes(() => 15)
  }
}

function partOf(
  members: readonly string[],
  people: ReadonlyMap<string, readonly number[]>,
  division: readonly (readonly [number, number])[],
): CountedPart {
  const sum = (code: number) => members.reduce((total, insats) => total + (people.get(insats)?.[code] ?? 0), 0)
  const classes = division.map(([from, to]) => {
    const codes = Array.from({ length: to - from + 1 }, (_, index) => from - 1 + index)
    return { from, to, count: codes.reduce((total, code) => total + sum(code), 0) }
  })
  return { members, tally: { classes, missing: { blank: sum(5) } } }
}

/** A file of insatser two by two, and one of them two by two from the second: each group meets the next. */
function row(insatser: number, people: (insats: number) => number): UnionPair<CountedPart> {
  const part = (...members: readonly number[]): CountedPart => ({
    members: members.map(String),
    tally: tallyOf(members.reduce((sum, insats) => sum + people(insats), 0)),
  })
  const pairs = (from: number, to: number) =>
    Array.from({ length: (to - from) / 2 }, (_, index) => part(from + 2 * index, from + 2 * index + 1))
  return { earlier: pairs(0, insatser), later: [part(0), ...pairs(1, insatser - 1), part(insatser - 1)] }
}

// Found among 40,000: what hangs together tells of nobody in each of these, and other parts do.
const found = [20_808, 23_585, 28_570, 36_431]
const seeds = [...Array.from({ length: 4_000 }, (_, seed) => seed), ...found]

describe('what is between the parts of two files', () => {
  it.each([defaultPolicy, { ...defaultPolicy, fullDistribution: 30 }])(
    'is as telling as any choice of parts says: %#',
    (policy: DisclosurePolicy) => {
      const tried = seeds.flatMap((seed) => randomUnions(seededRandom(seed)))
      const telling = tried.map((union) => leaksOf(nestedPairs(union), policy).length > 0)
      expect(tried.map((union) => nestedLeaks(union, policy).length > 0)).toEqual(telling)
      const regrouped = tried.flatMap(({ earlier, later }, index) =>
        Math.min(earlier.length, later.length) > 1 ? [telling[index]] : [],
      )
      expect([true, false].map((is) => regrouped.filter((tells) => tells === is).length > 300)).toEqual([true, true])
    },
  )

  it('is alike where it is so in the classes of other parts, which are neither its own nor those that all have', () => {
    const [some, none] = [
      [0, 0, 20, 20, 20, 0],
      [0, 0, 0, 0, 0, 6],
    ]
    const people = new Map(['0', '1', '2', '3', '4', '5', '6', '7'].map((insats) => [insats, insats === '5' ? none : some]))
    people.set('2', [0, 0, 3, 3, 0, 0])
    const [each, joined] = divisions
    const fewer = each.slice(2)
    const union = {
      earlier: [
        partOf(['0', '1'], people, fewer),
        partOf(['2', '3'], people, joined),
        partOf(['4', '5'], people, joined),
        partOf(['6', '7'], people, each),
      ],
      later: [
        partOf(['0'], people, fewer),
        partOf(['1', '2'], people, fewer),
        partOf(['3', '4'], people, joined),
        partOf(['5', '6'], people, each),
        partOf(['7'], people, each),
      ],
    }
    // Of the first group and the last the six of insats 2 are told: in the codes of the last, two by two, they are all in 3–4.
    expect(leaksOf(connectedNestedPairs(union), defaultPolicy)).toEqual([])
    expect(nestedLeaks(union, defaultPolicy).map(({ kind }) => kind)).toContain('difference-alike')
  })

  it('is soon told of a row of a hundred insatser', () => {
    expect(
      nestedLeaks(
        row(100, () => 6),
        defaultPolicy,
      ),
    ).toEqual([])
    // What is between the first part of the later file and those before it is insats 1.
    const found = nestedLeaks(
      row(100, (insats) => (insats === 1 ? 4 : 6)),
      defaultPolicy,
    )
    expect(found.length).toBeGreaterThan(0)
    expect(found).toContainEqual({
      kind: 'difference',
      pair: expect.objectContaining({
        earlier: [expect.objectContaining({ members: ['0', '1'] })],
        later: [expect.objectContaining({ members: ['0'] })],
      }),
    })
  })
})
