import { expect, it } from 'vitest'
import { groupBy } from '../../../shared/model/group-by'

it('keys and items are in the order met', () => {
  const groups = groupBy(['bo', 'al', 'ask', 'by'], ([first]) => first)
  expect([...groups]).toEqual([
    ['b', ['bo', 'by']],
    ['a', ['al', 'ask']],
  ])
})
