import { describe, expect, it } from 'vitest'
import { differencesOf, type ResponseHere } from '../../../shared/importing/conflicts'
import type { ColumnRole, ImportedRow, ImportPlan } from '../../../shared/importing/plan'
import type { InsatsId, ResponseId, RoundId } from '../../../shared/model/id'
import { question, styrelsePlan } from './sheets'

const coaching = { id: 1 as InsatsId, name: 'Coachingteam' }
const reception = { id: 2 as InsatsId, name: 'Mottagningsteam' }

function here(more: Partial<ResponseHere> = {}): ResponseHere {
  return {
    id: 7 as ResponseId,
    roundId: 1 as RoundId,
    form: 'styrelse',
    insatsId: coaching.id,
    source: 'import',
    runningNumber: 3,
    answers: { kon: 1, 'styrelse.1': 4, 'styrelse.2': 'blank' },
    openTexts: {},
    imported: {},
    ...more,
  }
}

function inFile(more: Partial<ImportedRow> = {}): ImportedRow {
  const answers = { kon: 1, 'styrelse.1': 4, 'styrelse.2': 'blank' } as const
  return { row: 2, sourceId: '3', insats: 'Coachingteam', answeredOn: null, answers, openTexts: {}, ...more }
}

const columns: readonly ColumnRole[] = [
  { kind: 'kon' },
  question('styrelse.1'),
  question('styrelse.2'),
  { kind: 'insats' },
  { kind: 'open-text', field: 'fritext' },
]

function differences(row: ImportedRow, response: ResponseHere, plan: Partial<ImportPlan> = {}) {
  return differencesOf(row, response, styrelsePlan({ roles: columns, ...plan }), [coaching, reception])
}

describe('a response whose row in the file has changed', () => {
  it('differs in the answers that are others, kön among them', () => {
    const row = inFile({ answers: { kon: 2, 'styrelse.1': 5, 'styrelse.2': 'blank' } })
    expect(differences(row, here())).toEqual([
      { kind: 'answer', item: 'kon', here: 1, file: 2, corrected: false },
      { kind: 'answer', item: 'styrelse.1', here: 4, file: 5, corrected: false },
    ])
  })

  it('does not differ in what was only corrected here', () => {
    const corrected = here({ answers: { kon: 1, 'styrelse.1': 6, 'styrelse.2': 'blank' }, imported: { 'styrelse.1': 4 } })
    expect(differences(inFile(), corrected)).toEqual([])
  })

  it('differs in what was corrected here and changed in the file, and tells that it was corrected', () => {
    const corrected = here({ answers: { kon: 1, 'styrelse.1': 6, 'styrelse.2': 'blank' }, imported: { 'styrelse.1': 4 } })
    const row = inFile({ answers: { kon: 1, 'styrelse.1': 5, 'styrelse.2': 'blank' } })
    expect(differences(row, corrected)).toEqual([{ kind: 'answer', item: 'styrelse.1', here: 6, file: 5, corrected: true }])
  })

  it('does not differ in what the file has no column for', () => {
    const row = inFile({ answers: { kon: 4, 'styrelse.1': 4, 'styrelse.2': 'not-on-form' }, insats: null })
    expect(differences(row, here({ openTexts: { fritext: 'Bra' } }), { roles: [question('styrelse.1')] })).toEqual([])
  })

  it('differs in the insats, by what its name becomes', () => {
    const moved = inFile({ insats: 'Mottagningsteam' })
    expect(differences(moved, here())).toEqual([{ kind: 'insats', here: 'Coachingteam', file: 'Mottagningsteam' }])
    expect(differences(moved, here(), { insatser: { Mottagningsteam: { kind: 'existing', insatsId: coaching.id } } })).toEqual([])
    expect(differences(inFile({ insats: 'Ny väg' }), here())).toMatchObject([{ file: 'Ny väg' }])
    expect(differences(inFile({ insats: 'coachingTEAM' }), here())).toEqual([])
    expect(differences(inFile({ insats: null }), here({ insatsId: null }))).toEqual([])
    expect(differences(moved, here(), { insatser: { Mottagningsteam: { kind: 'none' } } })).toMatchObject([{ file: null }])
  })

  it('differs in the free words', () => {
    const row = inFile({ openTexts: { fritext: 'Mycket bra' } })
    expect(differences(row, here({ openTexts: { fritext: 'Bra' } }))).toEqual([
      { kind: 'open-text', field: 'fritext', here: 'Bra', file: 'Mycket bra' },
    ])
    expect(differences(inFile(), here({ openTexts: { fritext: 'Bra' } }))).toMatchObject([{ here: 'Bra', file: '' }])
  })
})
