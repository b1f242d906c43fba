import { describe, expect, it } from 'vitest'
import { answerCount, askedCount, questionFrequency, unreadableCount } from '../../../shared/frequency/question-frequency'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findScale } from '../../../shared/instrument/lookup'
import { countResponses } from '../../support/count-responses'
import { coaching, responsesOf, round2024 } from '../../support/made-responses'

const form = 'deltagare_pagaende'
const rating = findScale(bundledInstrument, 'frekvens')
const question = 'deltagare_pagaende.1'
const table = countResponses(
  round2024.id,
  responsesOf([
    { count: 2, form, insats: coaching, kon: 1, answers: { [question]: 6 } },
    { count: 3, form, insats: null, kon: 2, answers: { [question]: 6 } },
    { count: 1, form, answers: { [question]: 2 } },
    { count: 4, form, answers: { [question]: 'blank' } },
    { count: 1, form, answers: { [question]: 'double-marked' } },
    { count: 2, form, answers: { [question]: 'illegible' } },
    { count: 5, form, answers: { [question]: 'not-on-form' } },
  ]),
  bundledInstrument,
)

describe('questionFrequency', () => {
  const frequency = questionFrequency(table, form, question, rating)

  it('adds up all groups and has a place for every code, also those nobody chose', () => {
    expect(frequency.counts).toEqual([0, 1, 0, 0, 0, 5])
  })

  it('keeps the reasons for no code apart', () => {
    expect(frequency.missing).toEqual({ blank: 4, 'double-marked': 1, illegible: 2, 'not-on-form': 5 })
  })

  it('has n of the answers with a code, and those who were asked with the unreadable and blank', () => {
    expect(answerCount(frequency)).toBe(6)
    expect(unreadableCount(frequency)).toBe(3)
    expect(askedCount(frequency)).toBe(13)
  })

  it('is all zeros where nobody answered the form', () => {
    const nobody = questionFrequency(table, 'styrelse', 'styrelse.1', rating)
    expect(nobody.counts).toEqual([0, 0, 0, 0, 0, 0])
    expect(askedCount(nobody)).toBe(0)
  })

  it('counts a question that two forms share in its own form only', () => {
    expect(answerCount(questionFrequency(table, 'styrelse', question, rating))).toBe(0)
  })

  it('has two places on a yes-no scale', () => {
    expect(questionFrequency(table, form, 'deltagare_pagaende.4', findScale(bundledInstrument, 'ja_nej')).counts).toEqual([18, 0])
  })
})
