import { expect, it } from 'vitest'
import { summarise } from '../../../shared/importing/preview'
import { readRows } from '../../../shared/importing/read-rows'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { question, sheetOf, styrelsePlan, wordings } from './sheets'

const roles = [question('styrelse.1'), question('styrelse.3'), { kind: 'kon' }, { kind: 'insats' }] as const

it('counts codes, reasons for missing answers, kön and insatser', () => {
  const rows = [
    [6, 'Ofta', 'Kvinna', 'Team B'],
    [3, '', 'Uppges ej', 'Team A'],
    [6, 'Ofta, Alltid', 'X', 'Team B'],
    [99, 'Ofta', null, null],
  ]
  const reading = readRows(sheetOf(wordings('styrelse'), ...rows), bundledInstrument, styrelsePlan({ roles }))
  const none = { blank: 0, 'double-marked': 0, illegible: 0, 'not-on-form': 0 }
  expect(summarise(reading)).toEqual({
    rows: 4,
    questions: [
      {
        question: 'styrelse.1',
        codes: [
          { code: 3, count: 1 },
          { code: 6, count: 2 },
        ],
        missing: { ...none, illegible: 1 },
      },
      { question: 'styrelse.2', codes: [], missing: { ...none, 'not-on-form': 4 } },
      { question: 'styrelse.3', codes: [{ code: 4, count: 2 }], missing: { ...none, blank: 1, 'double-marked': 1 } },
    ],
    kon: { 1: 1, 2: 0, 3: 1, 4: 0, missing: 2 },
    insatser: [
      { insats: 'Team B', rows: 2 },
      { insats: 'Team A', rows: 1 },
      { insats: null, rows: 1 },
    ],
  })
})

it('has zeros and no questions where nothing was read', () => {
  const reading = readRows(sheetOf(wordings('styrelse')), bundledInstrument, styrelsePlan())
  expect(summarise(reading)).toEqual({ rows: 0, questions: [], kon: { 1: 0, 2: 0, 3: 0, 4: 0, missing: 0 }, insatser: [] })
})
