import { expect, it } from 'vitest'
import { respondentCount } from '../../../shared/frequency/respondent-count'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { countResponses } from '../../support/count-responses'
import { coaching, responsesOf, round2024 } from '../../support/made-responses'

it('counts the responses to one form over all groups, and none to a form nobody answered', () => {
  const people = [
    { count: 3, form: 'personal', insats: coaching },
    { count: 2, form: 'personal', kon: 2 },
    { count: 9, form: 'styrelse' },
  ]
  const table = countResponses(round2024.id, responsesOf(people), bundledInstrument)
  expect(respondentCount(table, 'personal')).toBe(5)
  expect(respondentCount(table, 'deltagare_avslut')).toBe(0)
})
