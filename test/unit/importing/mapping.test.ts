import { describe, expect, it } from 'vitest'
import { headerSignature, mappingOf } from '../../../shared/importing/mapping'
import type { ImportPlan } from '../../../shared/importing/plan'
import { readRows } from '../../../shared/importing/read-rows'
import type { CellValue } from '../../../shared/importing/sheet'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { coaching, insatser, reception } from '../../support/made-responses'
import { sheetOf, styrelsePlan, wordings } from './sheets'

const roles = [...styrelsePlan().roles, { kind: 'insats' } as const]

/** What is remembered of an import of these rows with this plan. */
function remembered(rows: readonly (readonly CellValue[])[], plan: Partial<ImportPlan> = {}) {
  const made = styrelsePlan({ roles, ...plan })
  const reading = readRows(sheetOf(wordings('styrelse'), ...rows), bundledInstrument, made)
  return mappingOf({ fileName: 'svar.xlsx', plan: made, ...reading, insatser })
}

describe('the signature of headers', () => {
  it('is the same for headers that differ only in case, spaces and marks, and in empty columns at the end', () => {
    expect(headerSignature(['Kön', ' Insats:', 'Fråga\u00a01', '', ''])).toBe(headerSignature(['KÖN*', 'insats', 'Fråga 1']))
  })

  it('is another in another order, with another column, or an empty one between', () => {
    const signatures = [['a', 'b'], ['b', 'a'], ['a', 'b', 'c'], ['a', '', 'b'], ['a b']].map(headerSignature)
    expect(new Set(signatures).size).toBe(5)
  })

  it('is nothing where there is no header', () => {
    expect([headerSignature([]), headerSignature(['', ' '])]).toEqual(['', ''])
  })
})

describe('what is remembered of an import', () => {
  it('is its form and what each column is', () => {
    expect(remembered([[1, 2, 3]])).toEqual({
      fileName: 'svar.xlsx',
      form: 'styrelse',
      roles,
      insatser: {},
      outsideScale: {},
      valueAnswers: {},
    })
  })

  it('is which insats each name in the file became, chosen or by its name, and that it became none', () => {
    const rows = ['Coachteamet', 'Mottagningsteam', 'Annat', 'Okänd'].map((name) => [1, 1, 1, name])
    const choices = { Coachteamet: { kind: 'existing', insatsId: coaching }, Annat: { kind: 'none' } } as const
    expect(remembered(rows, { insatser: { ...choices, Frånvarande: { kind: 'none' } } }).insatser).toEqual({
      ...choices,
      Mottagningsteam: { kind: 'existing', insatsId: reception },
    })
  })

  it('is what the numbers outside the scale meant in a column, and which they were', () => {
    const rows = [
      [9, 1, 9],
      [99, 1, 1],
      [9, 1, 1],
    ]
    expect(remembered(rows, { outsideScale: { '0': 'blank' } }).outsideScale).toEqual({
      '0': { means: 'blank', values: ['9', '99'] },
    })
  })

  it('is what a content became that was decided about wherever it stood in its column', () => {
    const rows = [
      ['Vet ej', 'Vet ej', 'x'],
      ['Vet ej', 'Vet ej', 'x'],
      [1, 'Sen', 'x'],
    ]
    const decided = { 'Rådata!A2': 'blank', 'Rådata!A3': 'blank', 'Rådata!B2': 'blank', 'Rådata!B4': 4 } as const
    const contradicting = { 'Rådata!C2': 1, 'Rådata!C3': 2, 'Rådata!C4': 1 } as const
    expect(remembered(rows, { resolutions: { ...decided, ...contradicting } }).valueAnswers).toEqual({
      '0': { 'Vet ej': 'blank' },
      '1': { Sen: 4 },
    })
  })

  it('is kept from one import to the next', () => {
    const plan = { valueAnswers: { '0': { 'Vet ej': 'blank' } } } as const
    expect(remembered([['Vet ej', 1, 1]], plan).valueAnswers).toEqual(plan.valueAnswers)
  })

  it('is no content that is personal or longer than a label', () => {
    const rows = [['19121212-1212', 'Det är svårt att säga, men mest nöjd tror jag', 1]]
    const resolutions = { 'Rådata!A2': 'blank', 'Rådata!B2': 'blank' } as const
    expect(remembered(rows, { resolutions }).valueAnswers).toEqual({})
  })

  it('is nothing odd where a content is called as something that every object has', () => {
    expect(remembered([['constructor', 1, 1, 'constructor']]).valueAnswers).toEqual({})
    expect(remembered([[1, 1, 1, '__proto__']], { insatser: {} }).insatser).toEqual({})
  })
})
