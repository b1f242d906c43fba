import { describe, expect, it } from 'vitest'
import { setReferenceValue } from '../../../electron/db/reference-values'
import { insertRegisterIndicator } from '../../../electron/db/register-indicators'
import { readReportSource } from '../../../electron/db/report-source'
import { setResponseAccounting } from '../../../electron/db/response-accounting'
import { setTarget } from '../../../electron/db/targets'
import { shownFormOf } from '../../../shared/report/shown/shown-round'
import { newDatabase, newInsats, newRound, now, succeeded } from './in-new-database'
import { typeForms } from './typed-forms'

const form = 'deltagare_pagaende'

describe('what the report of a round is made of', () => {
  it('has every round as others may see it: no group of fewer than five, by itself or by subtraction', () => {
    const db = newDatabase()
    const { id: roundId } = newRound(db)
    const coaching = newInsats(db, 'Coachingteam').id
    const small = newInsats(db, 'Arbetsspåret').id
    typeForms(db, { roundId, form, insatsId: coaching }, { count: 9, answer: 5 })
    typeForms(db, { roundId, form, insatsId: small }, { count: 3, answer: 2, kon: 2 })
    typeForms(db, { roundId, form: 'styrelse', insatsId: null }, { count: 4, answer: 3 })
    succeeded(setResponseAccounting(db, { roundId, form, insatsId: coaching, asked: 12, declined: 1 }, now))
    succeeded(setResponseAccounting(db, { roundId, form, insatsId: small, asked: 4, declined: 0 }, now))
    const [shown] = readReportSource(db, roundId, 'share46').rounds
    const participants = shown && shownFormOf(shown, form)
    expect(participants).toMatchObject({
      status: 'shown',
      total: { rate: { answered: 12, asked: 16 } },
      insats: { groups: [] },
      kon: { groups: [] },
    })
    expect(shown && shownFormOf(shown, 'styrelse')).toMatchObject({ status: 'too-few', limit: 5 })
    expect(JSON.stringify(shown)).not.toMatch(/Arbetsspåret|"answered":(?:9|3|4)\b/)
  })

  it('has all years, and what the figures are measured against', () => {
    const db = newDatabase()
    const years = [2022, 2024, 2023].map((year) => newRound(db, year))
    const roundId = years[1]?.id ?? (0 as never)
    const target = { subject: 'measure', subjectKey: 'M03', statistic: 'mean', fromYear: 2023, level: 4.5, near: 0.2 } as const
    const reference = {
      measure: 'M03',
      form,
      statistic: 'mean',
      name: 'Riket',
      year: 2023,
      value: 4.9,
      source: 'Årsrapport',
    } as const
    succeeded(setTarget(db, target, null, now))
    succeeded(setReferenceValue(db, reference, null, now))
    const fields = { name: 'I arbete', unit: 'personer', source: 'Register', comment: '' }
    const indicator = succeeded(insertRegisterIndicator(db, fields, [{ year: 2023, value: 12, comment: '' }], now))
    expect(readReportSource(db, roundId, 'mean')).toMatchObject({
      forbund: { name: 'Provförbundet', demo: false },
      roundId,
      statistic: 'mean',
      targets: [target],
      references: [reference],
      registerIndicators: [indicator],
    })
    expect(readReportSource(db, roundId, 'mean').rounds.map(({ round }) => round.year)).toEqual([2024, 2023, 2022])
  })
})
