import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { summarizeForm } from '../../../shared/report/question-summary'
import { countResponses } from '../../support/count-responses'
import { responsesOf, round2024 } from '../../support/made-responses'

const form = 'deltagare_avslut'
const first = 'deltagare_avslut.1'
const table = countResponses(
  round2024.id,
  responsesOf([
    { count: 3, form, answers: { [first]: 6 } },
    { count: 1, form, answers: { [first]: 3 } },
    { count: 2, form, answers: { [first]: 'blank' } },
    { count: 1, form, answers: { [first]: 'double-marked' } },
    { count: 1, form, answers: { [first]: 'illegible' } },
    { count: 4, form, answers: { [first]: 'not-on-form' } },
    { count: 9, form: 'styrelse' },
  ]),
  bundledInstrument,
)

describe('summarizeForm', () => {
  const summary = summarizeForm(table, bundledInstrument, form)
  const question = summary.questions[0]

  it('has all questions of the form in order, and how many responded', () => {
    expect(summary.respondents).toBe(12)
    expect(summary.questions.map(({ question: { number } }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('counts every respondent once in every question', () => {
    for (const { n, blank, unreadable, notOnForm } of summary.questions) expect(n + blank + unreadable + notOnForm).toBe(12)
    expect(question).toMatchObject({ n: 4, blank: 2, unreadable: 2, notOnForm: 4 })
  })

  it('has all categories, also those nobody chose, as shares of the answers with a code', () => {
    expect(question?.categories.map(({ from, label, share }) => [from, label, share.count, share.value])).toEqual([
      [1, 'Aldrig', 0, 0],
      [2, 'Sällan', 0, 0],
      [3, 'Ibland', 1, 0.25],
      [4, 'Ofta', 0, 0],
      [5, 'För det mesta', 0, 0],
      [6, 'Alltid', 3, 0.75],
    ])
    expect(question?.mean).toEqual({ sum: 21, n: 4, value: 5.25 })
  })

  it('of a form that nobody answered has every question with n 0 and no values', () => {
    const empty = summarizeForm(table, bundledInstrument, 'personal')
    expect(empty.respondents).toBe(0)
    expect(empty.questions).toHaveLength(9)
    expect(empty.questions[0]).toMatchObject({ n: 0, mean: { value: null } })
    expect(empty.questions[0]?.categories.every(({ share }) => share.value === null)).toBe(true)
  })
})
