import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../../shared/instrument/bundled'
import { findForm } from '../../../../shared/instrument/lookup'
import { shownQuestions } from '../../../../shared/report/shown/shown-questions'
import { shownFormOf } from '../../../../shared/report/shown/shown-round'
import type { People } from '../../../support/made-responses'
import { accountingOf, coaching, roundOf } from '../../../support/made-responses'
import { shownRound } from '../../../support/report-source'

const form = findForm(bundledInstrument, 'personal')
const round = roundOf(2, 2024)

function questionsOf(people: readonly People[], audience: 'internal' | 'display') {
  const shown = shownFormOf(shownRound(round, people, [accountingOf('personal', coaching, 20)], audience), 'personal')
  if (shown?.status !== 'shown') throw new Error('the form is not shown')
  return shownQuestions(bundledInstrument, form, shown.total)
}

const six: People = { count: 6, form: 'personal', insats: coaching, all: 5 }
const three: People = { count: 3, form: 'personal', insats: coaching, all: 2 }

describe('the questions of a form as they are shown', () => {
  it('are all there in order, with how they were answered by how many of those asked', () => {
    const questions = questionsOf([six, six, three], 'display')
    expect(questions.map(({ question }) => question)).toEqual(form.questions)
    expect(questions[0]?.summary).toMatchObject({ n: 15, inClasses: false, share46: { share: { count: 12, n: 15 } } })
    expect(questions[0]?.summary?.figures.share46?.figure).toMatchObject({ asked: 20 })
  })

  it('are told to others in classes where fewer than ten have answered, with the figures that classes tell', () => {
    const [first] = questionsOf([six, three], 'display')
    expect(first?.summary).toMatchObject({ n: 9, inClasses: true, mean: null, share46: null })
    expect(first?.summary?.share56?.share).toMatchObject({ count: 6, n: 9 })
    expect(first?.summary?.categories.map(({ from, to, share }) => [from, to, share.count])).toEqual([
      [1, 2, 3],
      [3, 4, 0],
      [5, 6, 6],
    ])
    expect(questionsOf([six, three], 'internal')[0]?.summary).toMatchObject({ inClasses: false, mean: { sum: 36, n: 9 } })
  })

  it('have no answers shown to others where so few have answered all alike, or all but one', () => {
    for (const others of [0, 1]) {
      const alike = questionsOf(
        [
          { ...six, count: 8 },
          { ...three, count: others },
        ],
        'display',
      )
      expect(alike.map(({ summary }) => summary)).toEqual(Array(9).fill(null))
    }
  })

  it('have no answers shown to others where the question stood on too few forms, and all of them within the förbund', () => {
    // Two of eleven forms had no first question: what the nine answered would not tell, but what two others did not get does.
    const people: readonly People[] = [
      { ...six, answers: { 'personal.1': 'not-on-form' } },
      { ...three, answers: { 'personal.1': 'not-on-form' } },
      { count: 2, form: 'personal', insats: coaching, all: 5 },
    ]
    expect(questionsOf(people, 'display').map(({ summary }) => summary?.n ?? null)).toEqual([null, ...Array(8).fill(11)])
    expect(questionsOf(people, 'internal').map(({ summary }) => summary?.n ?? null)).toEqual([2, ...Array(8).fill(11)])
  })
})
