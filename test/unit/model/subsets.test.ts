import fc from 'fast-check'
import { expect, it } from 'vitest'
import { subsets } from '../../../shared/model/subsets'

it('every choice is there, none and all of them too, each in the order of the items', () => {
  expect(subsets(['a', 'b', 'c']).map((some) => some.join(''))).toEqual(['', 'a', 'b', 'ab', 'c', 'ac', 'bc', 'abc'])
  expect(subsets([])).toEqual([[]])
})

it('no choice is there twice, and each item is in half of them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 8 }), (items) => {
      const all = subsets(items)
      expect(new Set(all.map((some) => some.join())).size).toBe(2 ** items.length)
      for (const item of items) expect(all.filter((some) => some.includes(item))).toHaveLength(2 ** (items.length - 1))
    }),
  )
})
