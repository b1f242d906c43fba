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
  const shown = shownFormOf(shownRound(round, people, [accountingOf('personal', coaching, 10)], audience), 'personal')
  if (shown?.status !== 'shown') throw new Error('the form is not shown')
  return shownQuestions(bundledInstrument, form, shown.total)
}

describe('the questions of a form as they are shown', () => {
  it('are all there in order, with how they were answered by how many of those asked', () => {
    const questions = questionsOf([{ count: 9, form: 'personal', insats: coaching, all: 5 }], 'display')
    expect(questions.map(({ question }) => question)).toEqual(form.questions)
    expect(questions[0]?.summary).toMatchObject({ n: 9, share46: { share: { count: 9, n: 9 } } })
    expect(questions[0]?.summary?.figures.share46?.figure).toMatchObject({ asked: 10 })
  })

  it('have no answers shown to others where the question stood on too few forms, and all of them within the förbund', () => {
    // Two of nine forms had no first question: what the seven answered would not tell, but what two others did not get does.
    const people: readonly People[] = [
      { count: 7, form: 'personal', insats: coaching, all: 5, answers: { 'personal.1': 'not-on-form' } },
      { count: 2, form: 'personal', insats: coaching, all: 5 },
    ]
    expect(questionsOf(people, 'display').map(({ summary }) => summary?.n ?? null)).toEqual([null, ...Array(8).fill(9)])
    expect(questionsOf(people, 'internal').map(({ summary }) => summary?.n ?? null)).toEqual([2, ...Array(8).fill(9)])
  })
})
