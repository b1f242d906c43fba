import { describe, expect, it } from 'vitest'
import { readRows } from '../../../shared/importing/read-rows'
import type { CellValue } from '../../../shared/importing/sheet'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { question, sheetOf, styrelsePlan, wordings } from './sheets'

const headers = wordings('styrelse')

function read(rows: readonly (readonly CellValue[])[], plan = styrelsePlan()) {
  return readRows(sheetOf(...rows), bundledInstrument, plan)
}

describe('a row', () => {
  it('becomes a response with an answer to every question of the form', () => {
    const { rows, problems, obstacles } = read([headers, ['Delvis', 4, null]])
    expect(rows).toEqual([
      { row: 2, insats: null, answeredOn: null, answers: { kon: 4, 'styrelse.1': 3, 'styrelse.2': 4, 'styrelse.3': 'blank' } },
    ])
    expect([problems, obstacles]).toEqual([[], []])
  })

  it('has kön where there is a column for it, and is otherwise of a form without it', () => {
    const roles = [{ kind: 'kon' } as const, ...styrelsePlan().roles]
    const { rows } = read(
      [
        ['Kön', ...headers],
        ['Man', 1, 1, 1],
        [null, 1, 1, 1],
      ],
      styrelsePlan({ roles }),
    )
    expect(rows.map(({ answers }) => answers.kon)).toEqual([2, 'blank'])
    expect(read([headers, [1, 1, 1]]).rows[0]?.answers.kon).toBe(4)
  })

  it('has the questions without a column as not on the form', () => {
    const { rows, absentQuestions } = read(
      [headers, [1, 1]],
      styrelsePlan({ roles: [question('styrelse.1'), question('styrelse.3')] }),
    )
    expect(rows[0]?.answers).toEqual({ kon: 4, 'styrelse.1': 1, 'styrelse.2': 'not-on-form', 'styrelse.3': 1 })
    expect(absentQuestions).toEqual(['styrelse.2'])
  })

  it('that is wholly empty is passed over without a word', () => {
    const { rows, rowsWithoutAnswers } = read([headers, [], [null, ' ', '\u00a0'], [1, 1, 1]])
    expect(rows.map(({ row }) => row)).toEqual([4])
    expect(rowsWithoutAnswers).toEqual([])
  })

  it('without an answer to any question is listed and not imported, nor are its problems', () => {
    const roles = [...styrelsePlan().roles, { kind: 'kon' } as const, { kind: 'ignored' } as const]
    const { rows, rowsWithoutAnswers, problems } = read(
      [headers, [null, null, null, 'X', 'hej'], [1, 1, 1]],
      styrelsePlan({ roles }),
    )
    expect(rows.map(({ row }) => row)).toEqual([3])
    expect([rowsWithoutAnswers, problems]).toEqual([[2], []])
  })

  it('above the header row or in it is not read', () => {
    expect(read([[1, 1, 1], headers, [2, 2, 2]], styrelsePlan({ headerRow: 2 })).rows.map(({ row }) => row)).toEqual([3])
  })
})

describe('the insats', () => {
  const roles = [...styrelsePlan().roles, { kind: 'insats' } as const]

  it('is the name as first written, without spaces at its ends', () => {
    const names = ['  Team  A ', 'team a', 'TEAM A', 'Team B', null, 12]
    const { rows } = read([headers, ...names.map((name) => [1, 1, 1, name])], styrelsePlan({ roles }))
    expect(rows.map(({ insats }) => insats)).toEqual(['Team A', 'Team A', 'Team A', 'Team B', null, '12'])
  })
})

describe('the date', () => {
  const roles = [...styrelsePlan().roles, { kind: 'date' } as const]

  it('is the day that the answer was given', () => {
    const { rows } = read(
      [headers, [1, 1, 1, { date: '2024-10-31' }], [1, 1, 1, '31/10/2024 13:04'], [1, 1, 1, '3/4/2024'], [1, 1, 1, null]],
      styrelsePlan({ roles }),
    )
    expect(rows.map(({ answeredOn }) => answeredOn)).toEqual(['2024-10-31', '2024-10-31', '2024-04-03', null])
  })

  it('that cannot be read, or in two ways, is a problem and the answers are read all the same', () => {
    const { rows, problems } = read([headers, [1, 1, 1, 'i våras'], [1, 1, 1, '3/4/2024']], styrelsePlan({ roles }))
    expect(rows.map(({ answeredOn }) => answeredOn)).toEqual([null, null])
    expect(problems).toEqual([
      { cell: 'Rådata!D2', kind: 'unknown-date', value: 'i våras', column: 3, item: null, becomes: 'blank' },
      { cell: 'Rådata!D3', kind: 'unknown-date', value: '3/4/2024', column: 3, item: null, becomes: 'blank' },
    ])
  })
})

describe('a problem', () => {
  const rows = [headers, [7, 'Vet inte', 'Ofta, Alltid'], [{ error: '#N/A' }, 1, 1]]

  it('is said with its cell, its value and what it becomes', () => {
    const { problems } = read(rows)
    expect(problems).toEqual([
      { cell: 'Rådata!A2', kind: 'outside-scale', value: '7', column: 0, item: 'styrelse.1', becomes: 'illegible' },
      { cell: 'Rådata!B2', kind: 'unknown-label', value: 'Vet inte', column: 1, item: 'styrelse.2', becomes: 'illegible' },
      {
        cell: 'Rådata!C2',
        kind: 'several-answers',
        value: 'Ofta, Alltid',
        column: 2,
        item: 'styrelse.3',
        becomes: 'double-marked',
      },
      { cell: 'Rådata!A3', kind: 'cell-error', value: '#N/A', column: 0, item: 'styrelse.1', becomes: 'illegible' },
    ])
  })

  it('does not keep its row out', () => {
    expect(read(rows).rows[0]?.answers).toEqual({
      kon: 4,
      'styrelse.1': 'illegible',
      'styrelse.2': 'illegible',
      'styrelse.3': 'double-marked',
    })
  })

  it('becomes what the user has decided for its cell, and is still listed', () => {
    const { rows: read2, problems } = read(
      rows,
      styrelsePlan({ resolutions: { 'Rådata!A2': 6, 'Rådata!B2': 'blank', 'Rådata!C3': 5 } }),
    )
    expect(read2[0]?.answers).toEqual({ kon: 4, 'styrelse.1': 6, 'styrelse.2': 'blank', 'styrelse.3': 'double-marked' })
    expect(read2[1]?.answers['styrelse.3']).toBe(1)
    expect(problems).toHaveLength(4)
  })

  it('never becomes a code that its scale does not have', () => {
    expect(read(rows, styrelsePlan({ resolutions: { 'Rådata!A2': 7 } })).rows[0]?.answers['styrelse.1']).toBe('illegible')
  })
})

describe('columns that are personal or ignored', () => {
  it('appear nowhere in what is read, not even where they are broken', () => {
    const roles = [...styrelsePlan().roles, { kind: 'personal' } as const, { kind: 'ignored' } as const]
    const reading = read(
      [headers, [1, 1, 9, 'kim@exempel.se', { error: '#HEMLIGT!' }], [null, null, null, 'Kim', 'Hemligt']],
      styrelsePlan({ roles }),
    )
    expect(JSON.stringify(reading)).not.toMatch(/kim|hemligt/iu)
  })
})

describe('a plan that cannot be carried out', () => {
  it('has no question, or none of its form', () => {
    expect(read([headers, [1]], styrelsePlan({ roles: [{ kind: 'kon' }] })).obstacles).toEqual([{ kind: 'no-question-column' }])
    expect(read([headers, [1]], styrelsePlan({ roles: [question('personal.1')] })).obstacles).toEqual([
      { kind: 'no-question-column' },
    ])
  })

  it('has one role for two columns, and then no row is read', () => {
    const { obstacles, rows } = read(
      [headers, [1, 2, 3]],
      styrelsePlan({ roles: [question('styrelse.1'), question('styrelse.1'), { kind: 'kon' }] }),
    )
    expect(obstacles).toEqual([{ kind: 'same-role-twice', role: question('styrelse.1'), columns: [0, 1] }])
    expect(rows).toEqual([])
  })

  it('may have any number of personal and ignored columns', () => {
    const roles = [
      ...styrelsePlan().roles,
      { kind: 'ignored' },
      { kind: 'ignored' },
      { kind: 'personal' },
      { kind: 'personal' },
    ] as const
    expect(read([headers, [1, 1, 1]], styrelsePlan({ roles })).obstacles).toEqual([])
  })

  it('finds no row', () => {
    expect(read([headers]).obstacles).toEqual([{ kind: 'no-rows' }])
  })
})
