import { expect, it } from 'vitest'
import { itemNonResponse } from '../../../shared/statistics/item-non-response'

it('is who had the question and gave no code, by hand: 6 of 46; 10 did not have it', () => {
  const missing = { blank: 3, 'double-marked': 2, illegible: 1, 'not-on-form': 10 }
  expect(itemNonResponse({ counts: [1, 2, 4, 8, 10, 15], missing })).toEqual({
    answered: 40,
    blank: 3,
    doubleMarked: 2,
    illegible: 1,
    notOnForm: 10,
    missing: { count: 6, n: 46, value: 6 / 46 },
  })
})

it('is nothing where nobody had the question', () => {
  const missing = { blank: 0, 'double-marked': 0, illegible: 0, 'not-on-form': 12 }
  expect(itemNonResponse({ counts: [0, 0], missing }).missing).toEqual({ count: 0, n: 0, value: null })
})

it('is all of them where nobody gave a code', () => {
  const missing = { blank: 4, 'double-marked': 0, illegible: 1, 'not-on-form': 0 }
  expect(itemNonResponse({ counts: [0, 0], missing }).missing.value).toBe(1)
})
