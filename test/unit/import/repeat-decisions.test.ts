import { expect, it } from 'vitest'
import { decidedIn, withAnswer, withChoice } from '../../../renderer/features/import/repeat-decisions'
import type { ResponseId, RoundId } from '../../../shared/model/id'

const [round, other] = [1 as RoundId, 2 as RoundId]
const [first, second] = [7 as ResponseId, 8 as ResponseId]

it('what was said of responses counts in the round that has them, and in no other', () => {
  const said = withChoice(withAnswer(null, round, 'again'), round, [first, second], 'keep')
  expect(decidedIn(round, said)).toEqual({ repeat: 'again', conflicts: { 7: 'keep', 8: 'keep' } })
  expect(decidedIn(other, said)).toEqual({ repeat: null, conflicts: {} })
  expect(decidedIn(other, withAnswer(said, other, 'separate'))).toEqual({ repeat: 'separate', conflicts: {} })
})

it('what is said of one response leaves the others, and the answer, as they were', () => {
  const said = withChoice(withAnswer(null, round, 'again'), round, [first, second], 'keep')
  expect(decidedIn(round, withChoice(said, round, [second], 'take'))).toEqual({
    repeat: 'again',
    conflicts: { 7: 'keep', 8: 'take' },
  })
  expect(decidedIn(round, withAnswer(said, round, 'separate')).conflicts).toEqual({ 7: 'keep', 8: 'keep' })
})

it('nothing is said from the beginning', () => {
  expect(decidedIn(round, null)).toEqual({ repeat: null, conflicts: {} })
})
