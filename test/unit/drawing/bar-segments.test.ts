import { describe, expect, it } from 'vitest'
import { answerLooks } from '../../../shared/drawing/answer-colours'
import { barSegments, commonReach, missingStart, missingWidth } from '../../../shared/drawing/bar-segments'
import { answerColours, noColour, textOnAnswerColours, yesColour } from '../../../shared/drawing/colours'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findScale } from '../../../shared/instrument/lookup'
import type { Answer } from '../../../shared/model/answer'
import { type QuestionSummary, summarizeForm } from '../../../shared/report/question-summary'
import { countResponses } from '../../support/count-responses'
import { responsesOf, round2024 } from '../../support/made-responses'

/** One question of the participants' form with these answers, one a person. */
function summaryOf(question: string, answers: readonly Answer[]): QuestionSummary {
  const people = answers.map((answer) => ({ count: 1, form: 'deltagare_pagaende', answers: { [question]: answer } }))
  const table = countResponses(round2024.id, responsesOf(people), bundledInstrument)
  const { questions } = summarizeForm(table, bundledInstrument, 'deltagare_pagaende')
  const summary = questions.find((each) => each.question.key === question)
  if (!summary) throw new Error(`no ${question}`)
  return summary
}

const rating = (...answers: readonly Answer[]) => summaryOf('deltagare_pagaende.1', answers)
const yesNo = (...answers: readonly Answer[]) => summaryOf('deltagare_pagaende.4', answers)

describe('the colours of answers', () => {
  it('go from least to most on a scale of six, and divide in the middle', () => {
    const looks = answerLooks(findScale(bundledInstrument, 'omfattning'))
    expect(looks.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6])
    expect(looks.map(({ colour }) => colour)).toEqual(answerColours)
    expect(looks.map(({ textColour }) => textColour)).toEqual(textOnAnswerColours)
    expect(looks.map(({ side }) => side)).toEqual(['worse', 'worse', 'worse', 'better', 'better', 'better'])
  })

  it('put Nej to the left and Ja, the better, to the right', () => {
    expect(answerLooks(findScale(bundledInstrument, 'ja_nej')).map(({ code, colour, side }) => [code, colour, side])).toEqual([
      [2, noColour, 'worse'],
      [1, yesColour, 'better'],
    ])
  })

  it('span the same colours on a shorter scale', () => {
    const frekvens = findScale(bundledInstrument, 'frekvens')
    const looks = answerLooks({ ...frekvens, codes: frekvens.codes.slice(0, 4) })
    expect(looks.map(({ side }) => side)).toEqual(['worse', 'worse', 'better', 'better'])
    expect(looks[0]?.colour).toBe(answerColours[0])
    expect(looks[3]?.colour).toBe(answerColours[5])
    expect(new Set(looks.map(({ colour }) => colour)).size).toBe(4)
  })
})

describe('the bar of a question', () => {
  it('is a hundred per cent of the answers with a code, with its middle between 3 and 4', () => {
    const segments = barSegments(rating(1, 3, 4, 4, 5, 6, 6, 6, 'blank', 'illegible'))
    expect(segments.map(({ code, from, to }) => [code, from, to])).toEqual([
      [1, -25, -12.5],
      [2, -12.5, -12.5],
      [3, -12.5, 0],
      [4, 0, 25],
      [5, 25, 37.5],
      [6, 37.5, 75],
    ])
  })

  it('has Nej left of the middle and Ja right of it', () => {
    expect(barSegments(yesNo(1, 1, 1, 2)).map(({ code, from, to }) => [code, from, to])).toEqual([
      [2, -25, 0],
      [1, 0, 75],
    ])
  })

  it('is nothing where nobody answered with a code', () => {
    for (const { from, to } of barSegments(rating('blank', 'blank'))) expect(Math.abs(to) + Math.abs(from)).toBe(0)
  })
})

describe('what is missing beside the bar', () => {
  it('is measured as the bar is: blank and unreadable of those with a code, not what was not asked', () => {
    expect(missingWidth(rating(1, 2, 3, 4, 'blank', 'double-marked', 'illegible', 'not-on-form'))).toBe(75)
    expect(missingWidth(rating(1, 2))).toBe(0)
    expect(missingWidth(rating('blank'))).toBe(0)
  })

  it('begins outside the longest bar of the page', () => {
    expect(missingStart({ left: 25, right: 75, missing: 10 })).toBeGreaterThan(75)
  })
})

describe('the measure that all bars of a page are drawn to', () => {
  it('has room for the longest on either side and for the most that is missing', () => {
    const summaries = [rating(1, 1, 1, 6), yesNo(1, 1, 1, 1, 2), rating(5, 'blank')]
    expect(commonReach(summaries)).toEqual({ left: 75, right: 100, missing: 100 })
  })

  it('is nothing without answers', () => {
    expect(commonReach([rating('blank')])).toEqual({ left: 0, right: 0, missing: 0 })
    expect(commonReach([])).toEqual({ left: 0, right: 0, missing: 0 })
  })
})
