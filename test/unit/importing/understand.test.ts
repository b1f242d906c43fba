import { describe, expect, it } from 'vitest'
import type { CellValue } from '../../../shared/importing/sheet'
import { understandSheet } from '../../../shared/importing/understand'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { rolesOf as roles, sheetOf, wordings } from './sheets'

const styrelse = wordings('styrelse')
const row = ['Delvis', 'Delvis', 'Ofta']

function formOf(headers: readonly string[], form?: string): string | null {
  return understandSheet(sheetOf(headers), bundledInstrument, { form: form ?? null }).form
}

describe('the header row', () => {
  it('is found under titles and empty rows', () => {
    const sheet = sheetOf(['Indikatorer 2024'], [], ['Uttag', '2024-11-01'], ['Kön', ...styrelse], ['Man', ...row])
    expect(understandSheet(sheet, bundledInstrument).headerRow).toBe(4)
  })

  it('is not looked for below the first twenty rows', () => {
    const above = Array.from({ length: 20 }, () => ['x', 'y'])
    expect(understandSheet(sheetOf(...above, ['Kön', ...styrelse]), bundledInstrument).headerRow).toBe(1)
  })

  it('is the first row with two cells filled where no header is known', () => {
    expect(understandSheet(sheetOf(['Rapport'], ['a', 'b'], ['c', 'd']), bundledInstrument).headerRow).toBe(2)
  })

  it('is row 1 of an empty sheet, which has no columns', () => {
    expect(understandSheet(sheetOf(), bundledInstrument)).toEqual({
      headerRow: 1,
      form: null,
      year: null,
      columns: [],
      remembered: null,
    })
  })
})

describe('the header row that the user says', () => {
  it('is obeyed', () => {
    const sheet = sheetOf(['Kön', ...styrelse], ['Man', ...row])
    expect(understandSheet(sheet, bundledInstrument, { headerRow: 2 })).toMatchObject({ headerRow: 2, form: null })
  })
})

describe('the form', () => {
  it.each(bundledInstrument.forms.map(({ key }) => key))('%s is known by its wordings', (form) => {
    expect(formOf(wordings(form))).toBe(form)
  })

  it.each(bundledInstrument.forms.map(({ key }) => key))('%s is known by its wordings cut off after 60 characters', (form) => {
    expect(formOf(wordings(form).map((text) => text.slice(0, 60)))).toBe(form)
  })

  it('is open where the questions found belong to several', () => {
    const shared = wordings('deltagare_pagaende').slice(4, 6)
    expect(formOf(shared)).toBeNull()
    expect(roles([shared])).toEqual(['ignored?', 'ignored?'])
  })

  it('is then the one that the user says', () => {
    const shared = wordings('deltagare_pagaende').slice(4, 6)
    expect(roles([shared], 'deltagare_avslut')).toEqual(['deltagare_avslut.5', 'deltagare_avslut.6'])
  })

  it('is the one that the user says even where the wordings say another', () => {
    expect(formOf(wordings('personal'), 'styrelse')).toBe('styrelse')
    expect(roles([wordings('personal')], 'styrelse').filter((role) => role.startsWith('styrelse'))).toEqual(['styrelse.1'])
  })

  it('is open where no header is a question', () => {
    expect(formOf(['Kön', 'Insats', 'Kommentar'])).toBeNull()
  })
})

describe('short codes', () => {
  const codes = (count: number, prefix = 'F') => Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`)

  it.each([
    [3, 'styrelse'],
    [4, 'parternas_chefsgrupp'],
    [7, 'deltagare_pagaende'],
    [9, 'personal'],
    [10, 'deltagare_avslut'],
  ])('%i of them are, uncertainly, the one form with so many questions', (count, form) => {
    expect(formOf(codes(count))).toBe(form)
    expect(roles([codes(count)])).toEqual(codes(count).map((_, at) => `${form}.${at + 1}?`))
  })

  it.each(['F', 'q', 'Q0', 'Fråga ', 'Fr. '])('may begin with %j', (prefix) => {
    expect(formOf(codes(9, prefix))).toBe('personal')
  })

  it('are certain when the user has said the form and all of it is there', () => {
    expect(roles([codes(9)], 'personal')).toEqual(codes(9).map((_, at) => `personal.${at + 1}`))
    expect(roles([codes(7)], 'personal')).toEqual(codes(7).map((_, at) => `personal.${at + 1}?`))
  })

  it('are open where no form has so many questions, or numbers are missing', () => {
    expect(roles([codes(5)])).toEqual(Array(5).fill('ignored?'))
    expect(roles([['F1', 'F2', 'F4']])).toEqual(Array(3).fill('ignored?'))
    expect(formOf(['F1', 'F2', 'F4'])).toBeNull()
    expect(roles([codes(10)], 'personal')).toEqual(Array(10).fill('ignored?'))
  })

  it('are nothing where two are the same or of two kinds', () => {
    expect(formOf(['F1', 'F2', 'F3', 'F3'])).toBeNull()
    expect(formOf(['F1', 'F2', 'F3', 'Q4'])).toBeNull()
  })

  it('are not believed beside wordings', () => {
    expect(roles([[...styrelse, 'F1']])).toEqual(['styrelse.1', 'styrelse.2', 'styrelse.3', 'ignored'])
  })
})

describe('a question', () => {
  it('is uncertain where its header is cut off', () => {
    expect(roles([[styrelse[0]!, styrelse[1]!, styrelse[2]!.slice(0, 40)], row])).toEqual([
      'styrelse.1',
      'styrelse.2',
      'styrelse.3?',
    ])
  })

  it("is nobody's where two questions begin as its header does", () => {
    const headers = wordings('personal').map((text, at) => (at === 2 ? 'Upplever du att de du samverkar med' : text))
    expect(roles([headers])[2]).toBe('ignored?')
    const other = headers.map((text, at) => (at === 3 ? 'Övrigt' : text))
    expect(roles([other])[2]).toBe('ignored?')
  })

  it('is neither of two columns that both have its wording', () => {
    expect(roles([[...styrelse, styrelse[2]!]])).toEqual(['styrelse.1', 'styrelse.2', 'ignored?', 'ignored?'])
  })

  it('is the column with its wording, not the one with the beginning of it', () => {
    expect(
      roles([
        [...styrelse, styrelse[2]!.slice(0, 40)],
        [...row, 'Ofta'],
      ]),
    ).toEqual(['styrelse.1', 'styrelse.2', 'styrelse.3', 'ignored?'])
  })

  it('is not the column of comments to it, which need not be asked about', () => {
    const headers = [...styrelse, `Kommentar: ${styrelse[2]}`]
    expect(roles([headers, [...row, 'Vi gör det ibland']])).toEqual(['styrelse.1', 'styrelse.2', 'styrelse.3', 'ignored'])
    expect(roles([headers, row])).toEqual(['styrelse.1', 'styrelse.2', 'styrelse.3', 'ignored'])
  })

  it('may stand once for each group, as Forms does it with a figure after the wording, and is then asked about', () => {
    const rows = [
      [...styrelse, `${styrelse[2]}2`],
      [...row, null],
      ['Delvis', 'Delvis', null, 'Ofta'],
    ]
    expect(roles(rows)).toEqual(['styrelse.1', 'styrelse.2', 'styrelse.3', 'ignored?'])
  })

  it('is uncertain where most of its cells are no answers, or there is a 0', () => {
    expect(roles([styrelse, ['Delvis', 'Bra', 'Ofta'], ['Delvis', 'Sådär', 'Ofta']])).toEqual([
      'styrelse.1',
      'styrelse.2?',
      'styrelse.3',
    ])
    const coded = Array.from({ length: 20 }, () => [5, 4, 3])
    expect(roles([styrelse, ...coded, [5, 0, 3]])).toEqual(['styrelse.1', 'styrelse.2?', 'styrelse.3'])
  })

  it('stays certain with a single cell that is no answer', () => {
    expect(roles([styrelse, ...Array(11).fill(row), [7, 'Delvis', 'Ofta']])).toEqual(['styrelse.1', 'styrelse.2', 'styrelse.3'])
  })

  it('is open where only the beginning fits and the cells do not', () => {
    expect(
      roles([
        [styrelse[0]!, styrelse[1]!, styrelse[2]!.slice(0, 40)],
        ['Delvis', 'Delvis', 'Det vet jag inte'],
      ])[2],
    ).toBe('ignored?')
  })
})

describe('kön', () => {
  it('is known by its header', () => {
    expect(
      roles([
        ['Kön', ...styrelse],
        ['Man', ...row],
      ])[0],
    ).toBe('kon')
  })

  it('is uncertain under another header, and only where the cells are answers to it', () => {
    expect(
      roles([
        ['Är du', ...styrelse],
        ['Kvinna', ...row],
      ])[0],
    ).toBe('kon?')
    expect(
      roles([
        ['Är du', ...styrelse],
        ['Anställd', ...row],
      ])[0],
    ).toBe('ignored')
  })

  it('is uncertain where the cells are mostly something else', () => {
    expect(
      roles([
        ['Kön', ...styrelse],
        ['K', ...row],
        ['M', ...row],
      ])[0],
    ).toBe('kon?')
  })

  it('is asked about where two columns say so', () => {
    expect(
      roles([
        ['Kön', 'Ditt kön', ...styrelse],
        ['Man', 'Man', ...row],
      ]).slice(0, 2),
    ).toEqual(['ignored?', 'ignored?'])
  })
})

describe('the insats', () => {
  it('is known by its header', () => {
    expect(
      roles([
        ['Vilken insats deltar du i?', ...styrelse],
        ['A', ...row],
      ])[0],
    ).toBe('insats')
  })

  it('is rather the insats than the team, and then uncertain', () => {
    expect(
      roles([
        ['Team', 'Insats', ...styrelse],
        ['A', 'B', ...row],
      ]).slice(0, 2),
    ).toEqual(['ignored?', 'insats?'])
  })

  it('is asked about where two columns are as good', () => {
    expect(
      roles([
        ['Insats', 'Insats', ...styrelse],
        ['A', 'B', ...row],
      ]).slice(0, 2),
    ).toEqual(['ignored?', 'ignored?'])
  })
})

describe('the date', () => {
  const started = { date: '2024-03-01' }

  it('is when the answer was sent in, and the other times are not needed', () => {
    expect(
      roles([
        ['Starttid', 'Slutförandetid', 'Datum', ...styrelse],
        [started, started, started, ...row],
      ]).slice(0, 3),
    ).toEqual(['ignored', 'date', 'ignored'])
  })

  it('is when it was begun where nothing else has dates in it', () => {
    expect(
      roles([
        ['Starttid', 'Slutförandetid', ...styrelse],
        [started, null, ...row],
      ]).slice(0, 2),
    ).toEqual(['date', 'ignored'])
  })

  it('is asked about where its cells are no dates', () => {
    expect(
      roles([
        ['Datum', ...styrelse],
        ['i våras', ...row],
      ])[0],
    ).toBe('ignored?')
  })

  it('gives the year that most answers were given in, or none', () => {
    const dated = (...days: readonly CellValue[]) => sheetOf(['Datum', ...styrelse], ...days.map((day) => [day, ...row]))
    expect(understandSheet(dated('2024-01-02', '2023-12-31', '3/4/2024'), bundledInstrument).year).toBe(2024)
    expect(understandSheet(dated('2023-12-31', '2024-01-02'), bundledInstrument).year).toBe(2024)
    expect(understandSheet(sheetOf(styrelse, row), bundledInstrument).year).toBeNull()
  })
})

describe('personal data', () => {
  const secret = ['kim@exempel.se', '19121212-1212', '192.168.0.1', '070-123 45 67']

  it('are known by their header, whatever stands below it', () => {
    const { columns } = understandSheet(
      sheetOf(['Namn', 'E-post', ...styrelse], ['Kim Exempel', 'anonymous', ...row]),
      bundledInstrument,
    )
    expect(columns.slice(0, 2)).toEqual([
      { column: 0, header: 'Namn', role: { kind: 'personal' }, certainty: 'certain', samples: [] },
      { column: 1, header: 'E-post', role: { kind: 'personal' }, certainty: 'certain', samples: [] },
    ])
  })

  it.each(secret)('are known by what most cells look like, under any header: %s', (value) => {
    for (const header of ['ID', 'Kod', 'Kön', 'Insats', '']) {
      expect(
        roles([
          [header, ...styrelse],
          [value, ...row],
          [value, ...row],
          ['x', ...row],
        ])[0],
      ).toBe('personal')
    }
  })

  it('are never among the samples of another column', () => {
    const { columns } = understandSheet(
      sheetOf(['Övrigt', ...styrelse], [secret[0]!, ...row], ['bra', ...row], ['inget', ...row]),
      bundledInstrument,
    )
    expect(columns[0]?.samples).toEqual(['bra', 'inget'])
  })

  it('are not the short names or numbers that identify nobody', () => {
    expect(
      roles([
        ['Kod', 'Löpnr', ...styrelse],
        [1, 'a17', ...row],
      ]).slice(0, 2),
    ).toEqual(['ignored', 'ignored'])
  })
})

describe('samples', () => {
  it('are up to three different values, cut at 40 characters', () => {
    const { columns } = understandSheet(
      sheetOf(['Övrigt', ...styrelse], ['a', ...row], ['a', ...row], ['b', ...row], ['c'.repeat(90), ...row], ['d', ...row]),
      bundledInstrument,
    )
    expect(columns[0]?.samples).toEqual(['a', 'b', `${'c'.repeat(39)}…`])
  })
})
