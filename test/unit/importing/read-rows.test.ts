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
      {
        row: 2,
        sourceId: null,
        insats: null,
        answeredOn: null,
        answers: { kon: 4, 'styrelse.1': 3, 'styrelse.2': 4, 'styrelse.3': 'blank' },
        openTexts: {},
      },
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

  it('has the id that the tool gave it, as text', () => {
    const roles = [...styrelsePlan().roles, { kind: 'response-id' } as const]
    const { rows } = read([headers, [1, 1, 1, 417], [1, 1, 1, ' a 7 '], [1, 1, 1, null]], styrelsePlan({ roles }))
    expect(rows.map(({ sourceId }) => sourceId)).toEqual(['417', 'a 7', null])
  })

  it('has the free words of a column that is a field of its form, line by line', () => {
    const asked = wordings('deltagare_pagaende').map((_, at) => question(`deltagare_pagaende.${at + 1}`))
    const plan = styrelsePlan({ form: 'deltagare_pagaende', roles: [...asked, { kind: 'open-text', field: 'fritext' }] })
    const answers = asked.map(() => 1)
    const { rows } = read([[], [...answers, ' Bra.\r\nMycket bra! '], [...answers, '  '], answers], plan)
    expect(rows.map(({ openTexts }) => openTexts)).toEqual([{ fritext: 'Bra.\nMycket bra!' }, {}, {}])
  })

  it('has no free words in a form that has no field for them', () => {
    const roles = [...styrelsePlan().roles, { kind: 'open-text', field: 'fritext' } as const]
    expect(read([headers, [1, 1, 1, 'Hej']], styrelsePlan({ roles })).rows[0]?.openTexts).toEqual({})
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

  it('becomes what its content means in the column, unless its cell is something else', () => {
    const plan = styrelsePlan({ resolutions: { 'Rådata!B3': 2 }, valueAnswers: { '1': { 'Vet inte': 'blank', '8': 6 } } })
    const cells: readonly CellValue[][] = [
      ['Vet inte', 'Vet inte', 1],
      [1, 'Vet inte', 'Vet inte'],
      [1, 8, 1],
    ]
    const { rows: read2, problems } = read([headers, ...cells], plan)
    expect(read2.map(({ answers }) => answers['styrelse.2'])).toEqual(['blank', 2, 6])
    expect(read2.map(({ answers }) => answers['styrelse.1'])).toEqual(['illegible', 1, 1])
    expect(problems.filter(({ column }) => column === 1).map(({ becomes }) => becomes)).toEqual(['blank', 'blank', 6])
  })

  it('never becomes a code that its scale does not have', () => {
    expect(read(rows, styrelsePlan({ resolutions: { 'Rådata!A2': 7 } })).rows[0]?.answers['styrelse.1']).toBe('illegible')
  })
})

describe('numbers outside the scale', () => {
  const rows = [headers, [9, 1, 99], [1, 99, 99], [9, 'Vet inte', 1]]

  it('keep the import from being made until something is said of their columns, and are read all the same', () => {
    const { obstacles, rows: read2 } = read(rows)
    expect(obstacles).toEqual([{ kind: 'outside-scale-undecided', columns: [0, 1, 2] }])
    expect(read2.map(({ answers }) => answers['styrelse.1'])).toEqual(['illegible', 1, 'illegible'])
  })

  it('become what is said of their column, and nothing else there does', () => {
    const {
      obstacles,
      rows: read2,
      problems,
    } = read(rows, styrelsePlan({ outsideScale: { '0': 'blank', '1': 'blank', '2': 'illegible' } }))
    expect(obstacles).toEqual([])
    expect(read2.map(({ answers }) => Object.values(answers).slice(1))).toEqual([
      ['blank', 1, 'illegible'],
      [1, 'blank', 'illegible'],
      ['blank', 'illegible', 1],
    ])
    expect(problems[0]).toMatchObject({ cell: 'Rådata!A2', kind: 'outside-scale', becomes: 'blank' })
  })

  it('become what is said of their cell or their number, which is enough where all are said', () => {
    const said = { outsideScale: { '2': 'blank' }, valueAnswers: { '1': { '99': 'double-marked' } } } as const
    const plan = styrelsePlan({ ...said, resolutions: { 'Rådata!A2': 4, 'Rådata!C3': 5 } })
    expect(read(rows, plan).obstacles).toEqual([{ kind: 'outside-scale-undecided', columns: [0] }])
    const { obstacles, rows: read2 } = read(rows, { ...plan, resolutions: { ...plan.resolutions, 'Rådata!A4': 'illegible' } })
    expect(obstacles).toEqual([])
    expect(read2.map(({ answers }) => Object.values(answers).slice(1))).toEqual([
      [4, 1, 'blank'],
      [1, 'double-marked', 5],
      ['illegible', 'illegible', 1],
    ])
  })

  it('can make a row one without answers, and are listed all the same', () => {
    const {
      rows: read2,
      problems,
      rowsWithoutAnswers,
    } = read([headers, [9, null, 9], [1, 1, 1]], styrelsePlan({ outsideScale: { '0': 'blank', '2': 'blank' } }))
    expect([read2.map(({ row }) => row), rowsWithoutAnswers, problems.map(({ cell }) => cell)]).toEqual([
      [3],
      [2],
      ['Rådata!A2', 'Rådata!C2'],
    ])
  })

  it('are not asked about in rows that are not imported', () => {
    const roles = [...styrelsePlan().roles, { kind: 'kon' } as const]
    expect(read([headers, [null, null, null, 9], [1, 1, 1, 1]], styrelsePlan({ roles })).obstacles).toEqual([])
  })
})

describe('columns that are personal or ignored', () => {
  it('appear nowhere in what is read, not even where they are broken', () => {
    const roles = [...styrelsePlan().roles, { kind: 'personal' } as const, { kind: 'ignored' } as const]
    const reading = read(
      [headers, [1, 1, 'nio', 'kim@exempel.se', { error: '#HEMLIGT!' }], [null, null, null, 'Kim', 'Hemligt']],
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
