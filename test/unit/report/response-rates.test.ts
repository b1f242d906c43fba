import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { responseRates, totalAsked } from '../../../shared/report/response-rates'
import { countResponses } from '../../support/count-responses'
import { accountingOf, coaching, insatser, reception, responsesOf, round2024 } from '../../support/made-responses'

const form = 'deltagare_pagaende'
const table = countResponses(
  round2024.id,
  responsesOf([
    { count: 24, form, insats: coaching },
    { count: 6, form, insats: reception },
  ]),
  bundledInstrument,
)

function ratesOf(accounting: Parameters<typeof responseRates>[1]) {
  return responseRates(table, accounting, bundledInstrument, insatser).find((rates) => rates.form === form)
}

describe('responseRates', () => {
  it('has each insats and the total', () => {
    const rates = ratesOf([accountingOf(form, coaching, 39, 15), accountingOf(form, reception, 11, 0)])
    expect(rates?.parts).toMatchObject([
      { insatsId: coaching, rate: { answered: 24, asked: 39, value: 24 / 39 }, declined: 15 },
      { insatsId: reception, rate: { answered: 6, asked: 11 }, declined: 0 },
    ])
    expect(rates?.total).toMatchObject({ rate: { answered: 30, asked: 50, value: 0.6 }, declined: 15 })
  })

  it('does not know the total asked where one part is not known, whether its row is missing or empty', () => {
    for (const rest of [[], [accountingOf(form, reception, null, 3)]]) {
      const rates = ratesOf([accountingOf(form, coaching, 39, 15), ...rest])
      expect(rates?.total.rate).toMatchObject({ answered: 30, asked: null, value: null })
      expect(rates?.parts[0]?.rate.asked).toBe(39)
    }
    expect(ratesOf([accountingOf(form, coaching, 39, 15)])?.total.declined).toBeNull()
  })

  it('has no parts and nothing known for a form that nobody was asked about', () => {
    const unused = responseRates(table, [], bundledInstrument, insatser).find((rates) => rates.form === 'styrelse')
    expect(unused).toMatchObject({ parts: [], total: { rate: { answered: 0, asked: null, value: null }, declined: null } })
  })
})

describe('totalAsked', () => {
  it('is the sum, or not known where a row does not say, or there is no row', () => {
    expect(totalAsked([accountingOf(form, coaching, 39), accountingOf(form, reception, 11)])).toBe(50)
    expect(totalAsked([accountingOf(form, coaching, 39), accountingOf(form, reception, null)])).toBeNull()
    expect(totalAsked([])).toBeNull()
  })
})
