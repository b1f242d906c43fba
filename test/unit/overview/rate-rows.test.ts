import { describe, expect, it } from 'vitest'
import { rateRows } from '../../../renderer/features/overview/rate-rows'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { responseRates } from '../../../shared/report/response-rates'
import { countResponses } from '../../support/count-responses'
import { accountingOf, coaching, insatser, responsesOf, round2024, work } from '../../support/made-responses'

function rows() {
  const people = [
    { count: 3, form: 'personal', insats: coaching },
    { count: 1, form: 'personal', insats: null },
    { count: 2, form: 'styrelse', insats: null },
  ]
  const accounting = [accountingOf('personal', work, 5, 2), accountingOf('styrelse', null, 4, 1)]
  const table = countResponses(round2024.id, responsesOf(people), bundledInstrument)
  return rateRows(responseRates(table, accounting, bundledInstrument, insatser), bundledInstrument, insatser)
}

describe('the rows of the overview', () => {
  it('are every form, also those without answers, in the order of the instrument', () => {
    const forms = rows().filter(({ isPart }) => !isPart)
    expect(forms.map(({ name }) => name)).toEqual(bundledInstrument.forms.map(({ title }) => title))
    expect(forms.map(({ rate }) => rate.answered)).toEqual([0, 0, 4, 0, 2])
  })

  it('have the insatser of a form below it, by name, those without insats last', () => {
    const personal = rows().findIndex(({ key }) => key === 'personal')
    expect(
      rows()
        .slice(personal, personal + 5)
        .map(({ name, rate, declined }) => [name, rate.answered, rate.asked, declined]),
    ).toEqual([
      ['Personal', 4, null, null],
      ['Arbetsspåret', 0, 5, 2],
      ['Coachingteam', 3, null, null],
      ['Utan insats', 1, null, null],
      ['Parternas chefsgrupp', 0, null, null],
    ])
  })

  it('do not split a form that no insats has been named for', () => {
    const styrelse = rows().filter(({ key }) => key.startsWith('styrelse'))
    expect(styrelse).toHaveLength(1)
    expect(styrelse[0]).toMatchObject({ isPart: false, declined: 1, rate: { answered: 2, asked: 4, value: 0.5 } })
  })

  it('have a key each', () => {
    const keys = rows().map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
