import { describe, expect, it } from 'vitest'
import { mappingOf } from '../../../shared/importing/mapping'
import type { ImportPlan } from '../../../shared/importing/plan'
import { readRows } from '../../../shared/importing/read-rows'
import { type LookUpMapping, type Remembered, recallFile, recallSheet, signatureOf } from '../../../shared/importing/recall'
import type { CellValue, SheetData } from '../../../shared/importing/sheet'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { coaching, insatser } from '../../support/made-responses'
import { question, sheetOf, styrelsePlan } from './sheets'

const usedAt = '2024-05-02T08:00:00.000Z'
/** Headers that nobody could understand. */
const headers = ['a', 'b', 'c', 'd', 'e']
const roles = [
  question('styrelse.1'),
  question('styrelse.2'),
  question('styrelse.3'),
  { kind: 'insats' } as const,
  { kind: 'date' } as const,
]
const row = [1, 2, 3, 'Coachteamet', '2024-05-01']

/** A memory of an import of this sheet, made with a plan. */
function memoryOf(sheet: SheetData, plan: Partial<ImportPlan> = {}): LookUpMapping {
  const made = styrelsePlan({ roles, ...plan })
  const reading = readRows(sheet, bundledInstrument, made)
  const mapping = mappingOf({ fileName: 'förra.xlsx', plan: made, ...reading, insatser })
  const signature = signatureOf(sheet, made.headerRow, bundledInstrument)
  return (asked): Remembered | null => (asked === signature ? { mapping, usedAt } : null)
}

function recalled(rows: readonly (readonly CellValue[])[], memory: LookUpMapping) {
  return recallSheet(sheetOf(...rows), bundledInstrument, memory)
}

function certainties(rows: readonly (readonly CellValue[])[], memory: LookUpMapping) {
  return recalled(rows, memory)?.columns.map(({ certainty }) => certainty)
}

const memory = memoryOf(sheetOf(headers, row, row))

describe('a file with the headers of an earlier one', () => {
  it('is understood as that was, with every column certain', () => {
    const understanding = recalled([headers, [4, 'Till stor del', 6, 'Nytt', '2025-05-01']], memory)
    expect(understanding).toMatchObject({ headerRow: 1, form: 'styrelse', year: 2025 })
    expect(understanding?.columns.map(({ role }) => role)).toEqual(roles)
    expect(certainties([headers, row], memory)).toEqual(Array(5).fill('certain'))
    expect(understanding?.remembered).toMatchObject({ fileName: 'förra.xlsx', importedAt: usedAt })
  })

  it('is none where a header is another, or stands in another place', () => {
    expect(recalled([['a', 'b', 'c', 'd', 'x'], row], memory)).toBeNull()
    expect(recalled([['b', 'a', 'c', 'd', 'e'], row], memory)).toBeNull()
  })

  it('is found with its headers in another row, as where the user had to point them out', () => {
    expect(recalled([['Rapport', 'uttagen', 'i maj'], [], headers, row], memory)?.headerRow).toBe(3)
  })

  it('is not found where the user points out another row or another form', () => {
    const sheet = sheetOf(headers, row)
    expect(recallSheet(sheet, bundledInstrument, memory, { headerRow: 2 })).toBeNull()
    expect(recallSheet(sheet, bundledInstrument, memory, { form: 'personal' })).toBeNull()
    expect(recallSheet(sheet, bundledInstrument, memory, { form: 'styrelse' })).not.toBeNull()
  })
})

describe('a column that is remembered', () => {
  it('is asked about where it holds no answers any more, and stays what it was until then', () => {
    const rows = [headers, ['Bra', 2, 3, 'Coachteamet', '2024-05-01'], ['Sådär', 2, 3, 'Coachteamet', 'i maj']]
    expect(certainties(rows, memory)).toEqual(['uncertain', 'certain', 'certain', 'certain', 'uncertain'])
    expect(recalled(rows, memory)?.columns[0]?.role).toEqual(question('styrelse.1'))
  })

  it('is asked about where there is a 0 that there was not', () => {
    expect(certainties([headers, row, row, row, row, row, [0, 2, 3]], memory)?.[0]).toBe('uncertain')
  })

  it('is personal where its cells have become so', () => {
    const rows = [headers, [1, 2, 3, 'kim@exempel.se', '2024-05-01']]
    expect(recalled(rows, memory)?.columns[3]).toMatchObject({ role: { kind: 'personal' }, certainty: 'certain', samples: [] })
  })

  it('may have become empty', () => {
    expect(certainties([headers, [1, 2]], memory)).toEqual(Array(5).fill('certain'))
  })

  it('is asked about where it named the responses and two of them are now called the same', () => {
    const ids = [...roles.slice(0, 4), { kind: 'response-id' } as const]
    const named = memoryOf(sheetOf(headers, [1, 2, 3, 'x', 7]), { roles: ids })
    const rows = (last: number) => [headers, [1, 2, 3, 'x', 7], [1, 2, 3, 'x', last]]
    expect([certainties(rows(8), named)?.[4], certainties(rows(7), named)?.[4]]).toEqual(['certain', 'uncertain'])
  })
})

describe('a decision that is remembered', () => {
  const sheet = sheetOf(headers, row, [9, 'Vet ej', 0], [99, 'Vet ej', 0], row, row)
  const decided = memoryOf(sheet, {
    insatser: { Coachteamet: { kind: 'existing', insatsId: coaching } },
    outsideScale: { '0': 'blank', '2': 'blank' },
    resolutions: { 'Rådata!B3': 'blank', 'Rådata!B4': 'blank' },
  })

  it('holds for the same contents', () => {
    const understanding = recalled([headers, row, [9, 'Vet ej', 0]], decided)
    expect(understanding?.remembered).toMatchObject({
      insatser: { Coachteamet: { kind: 'existing', insatsId: coaching } },
      outsideScale: { '0': 'blank', '2': 'blank' },
      valueAnswers: { '1': { 'Vet ej': 'blank' } },
    })
    expect(understanding?.columns.slice(0, 3).map(({ certainty }) => certainty)).toEqual(Array(3).fill('certain'))
  })

  it('does not hold for another number in its column', () => {
    expect(recalled([headers, row, row, row, row, [9, 1, 1], [8, 1, 1]], decided)?.remembered?.outsideScale).toEqual({
      '2': 'blank',
    })
  })
})

describe('a workbook', () => {
  const other = sheetOf(['Kön', 'Insats'], ['Man', 'Team A'])

  it('has its answers in the sheet whose headers are known, wherever that stands', () => {
    expect(recallFile([other, sheetOf(headers, row)], bundledInstrument, memory)?.sheet).toBe(1)
  })

  it('has none there where nothing stands under them', () => {
    expect(recallFile([other, sheetOf(headers)], bundledInstrument, memory)).toBeNull()
  })

  it('is not known where no sheet is', () => {
    expect(recallFile([other], bundledInstrument, memory)).toBeNull()
  })
})
