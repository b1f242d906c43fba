import { expect, it } from 'vitest'
import { connectedSubsets } from '../../../shared/model/connected-subsets'
import { subsets } from '../../../shared/model/subsets'

const items = [0, 1, 2, 3, 4, 5]

it('are the stretches of a row', () => {
  const found = connectedSubsets([...'abcd'], (one, other) => Math.abs(one.charCodeAt(0) - other.charCodeAt(0)) === 1)
  expect(found.map((some) => some.join('')).sort()).toEqual(['a', 'ab', 'abc', 'abcd', 'b', 'bc', 'bcd', 'c', 'cd', 'd'])
})

it('are every choice, each once, in which one comes from any item to any other: whatever touches', () => {
  for (let edges = 0; edges < 2 ** 15; edges += 37) {
    const pairs = items.flatMap((one) => items.filter((other) => other > one).map((other) => [one, other] as const))
    const touching = pairs.filter((_, place) => (edges >> place) & 1)
    const touch = (one: number, other: number) =>
      touching.some(([a, b]) => a === Math.min(one, other) && b === Math.max(one, other))
    const hangsTogether = (some: readonly number[]): boolean => {
      let met = some.slice(0, 1)
      for (const _ of some) met = some.filter((one) => met.includes(one) || met.some((other) => touch(one, other)))
      return some.length > 0 && met.length === some.length
    }
    const inWords = (sets: readonly (readonly number[])[]) => sets.map((some) => some.join()).sort()
    expect(inWords(connectedSubsets(items, touch))).toEqual(inWords(subsets(items).filter(hangsTogether)))
  }
})
