import { describe, expect, it } from 'vitest'
import { respondentCount } from '../../../shared/frequency/respondent-count'
import { slice } from '../../../shared/frequency/slice'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { countResponses } from '../../support/count-responses'
import { coaching, reception, responsesOf, round2024 } from '../../support/made-responses'

const table = countResponses(
  round2024.id,
  responsesOf([
    { count: 3, form: 'personal', insats: coaching, kon: 1 },
    { count: 2, form: 'personal', insats: coaching, kon: 2 },
    { count: 4, form: 'personal', insats: reception, kon: 'blank' },
    { count: 1, form: 'personal', insats: null, kon: 'not-on-form' },
    { count: 7, form: 'styrelse', kon: 3 },
  ]),
  bundledInstrument,
)

describe('slice', () => {
  it('without a filter keeps everything', () => {
    expect(slice(table, {})).toEqual(table)
  })

  it('keeps the insatser named, and without insats only where null is', () => {
    expect(respondentCount(slice(table, { insatser: [coaching] }), 'personal')).toBe(5)
    expect(respondentCount(slice(table, { insatser: [reception, null] }), 'personal')).toBe(5)
  })

  it('keeps the categories of kön named, telling code 3 from missing from code 4', () => {
    expect(respondentCount(slice(table, { kon: ['missing'] }), 'personal')).toBe(4)
    expect(respondentCount(slice(table, { kon: [3, 4] }), 'personal')).toBe(1)
  })

  it('combines what is named, in respondents and answers alike', () => {
    expect(respondentCount(slice(table, { forms: ['personal'] }), 'styrelse')).toBe(0)
    expect(respondentCount(slice(table, { forms: ['personal', 'styrelse'] }), 'styrelse')).toBe(7)
    const women = slice(table, { forms: ['personal'], insatser: [coaching], kon: [1] })
    expect(women.respondents).toHaveLength(1)
    expect(women.answers).toHaveLength(9)
    expect(women.answers.every(({ counts }) => counts[0] === 3)).toBe(true)
  })

  it('with an empty list keeps nothing', () => {
    expect(slice(table, { kon: [] })).toEqual({ roundId: round2024.id, respondents: [], answers: [] })
  })
})
