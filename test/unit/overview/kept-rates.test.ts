import { expect, it } from 'vitest'
import { keptRateRows } from '../../../renderer/features/overview/kept-rate-rows'
import { reportSource } from '../../support/report-source'

it('the rows of a round without responses are the forms and groups that others may see', () => {
  const [, shown] = reportSource().rounds
  if (!shown) throw new Error('there is a round')
  const rows = keptRateRows(shown).map(({ name, isPart, rate }) => [name, isPart, rate.answered])
  // Styrelse was answered by three.
  expect(rows).toEqual([
    ['Deltagare – pågående', false, 24],
    ['Personal', false, 17],
    ['Coachingteam', true, 9],
    ['Arbetsspåret och Mottagningsteam', true, 8],
  ])
})
