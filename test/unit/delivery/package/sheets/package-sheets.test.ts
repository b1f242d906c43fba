import { describe, expect, it } from 'vitest'
import type { PackageContent } from '../../../../../shared/delivery/package/package-content'
import type { SheetCell } from '../../../../../shared/delivery/package/sheets/package-sheet'
import { contentOfSheets, packageSheets } from '../../../../../shared/delivery/package/sheets/package-sheets'
import { packageContent } from '../../../../support/package-content'
import { sha256 } from '../../../../support/sha256'

type Cells = SheetCell[][]

function sheetsOf(content: PackageContent = packageContent()): Cells[] {
  return packageSheets(content, sha256).map(({ rows }) => rows.map(({ cells }) => [...cells]))
}

/** The rows of a sheet as records by the titles of its columns. */
function recordsOf(sheet: Cells | undefined): Record<string, SheetCell>[] {
  const [, , titles = [], ...rows] = sheet ?? []
  return rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [String(titles[index]), cell])))
}

/** A cell's row and column, found by what stands in it. */
function placeOf(sheet: Cells | undefined, wanted: SheetCell): [row: number, column: number] {
  const row = sheet?.findIndex((cells) => cells.includes(wanted)) ?? -1
  return [row, sheet?.[row]?.indexOf(wanted) ?? -1]
}

describe('the workbook of a package', () => {
  const [cover, answers, groups, codebook] = sheetsOf()

  it('has four sheets, each saying what it is of', () => {
    expect([cover, answers, groups, codebook].map((sheet) => sheet?.[0]?.[0])).toEqual(
      ['Omslag', 'Resultat', 'Svarsandelar', 'Kodbok'].map((name) => `Samordningsförbundet Prov · 2024 · ${name}`),
    )
  })

  it('has a row for each question of each group, codes and classes in columns of their own', () => {
    const rows = recordsOf(answers).filter((record) => record.question === 'personal.1')
    expect(rows.map((record) => [record.Grupp, record['kod 1'], record['kod 1–2'], record['ej besvarad'], record.n])).toEqual([
      ['Alla svar', 1, null, 1, 24],
      ['Coachingteam', 1, null, 0, 10],
      ['Mottagningsteam och Arbetsspåret', null, 1, 1, 6],
      ['Studiespåret', null, 1, 0, 8],
      ['Kvinna', 1, null, 1, 16],
      ['Man och Uppges ej', null, 1, 0, 8],
    ])
    expect(rows[0]).toMatchObject({ Formulär: 'Personal', Indelning: 'totalt', 'Fråga nr': 1, Status: 'F', 'kod 6': 3 })
  })

  it('says of a question what is joined, and what is not given', () => {
    const notes = recordsOf(answers).map((record) => [record.question, record.group, record.Status, record.Anmärkning])
    expect(notes.filter(([question]) => question !== 'personal.1')).toEqual([
      ['deltagare_pagaende.1', 'total', 'F', null],
      ['deltagare_pagaende.4', 'total', 'F', null],
      ['personal.2', 'total', 'F', null],
      ['personal.2', '11', 'F', null],
      ['personal.2', '12+13+14', 'D', 'Grupper sammanslagna.'],
      ['personal.2', null, 'A', 'Redovisas inte per kön.'],
      ['personal.3', 'total', 'D', 'Svarsalternativ sammanslagna.'],
      ['personal.3', null, 'A', 'Redovisas inte per insats.'],
      ['personal.3', null, 'A', 'Redovisas inte per kön.'],
    ])
  })

  it('has the response rate of each group, and says what is not given', () => {
    const rows = recordsOf(groups)
    expect(rows[0]).toMatchObject({
      Formulär: 'Deltagare – pågående',
      Svar: 24,
      Tillfrågade: 39,
      'Tackat nej': 15,
      Svarsandel: 0.6154,
    })
    expect(rows[5]).toMatchObject({
      'Ingår i gruppen': 'Mottagningsteam, Arbetsspåret',
      'Tackat nej': null,
      Anmärkning: 'Grupper sammanslagna.',
    })
    expect(rows[9]).toMatchObject({
      Formulär: 'Styrelse',
      Svar: null,
      Svarsandel: null,
      Anmärkning: 'Färre än 5 svar. Redovisas inte.',
    })
  })

  it('says where more answered than were asked', () => {
    const { groups: rows } = packageContent()
    const more = rows.map((row) => (row.group === '11' ? { ...row, asked: 9 } : row))
    expect(recordsOf(sheetsOf(packageContent({ groups: more }))[2])[4]).toMatchObject({
      Svarsandel: 1.1111,
      Anmärkning: 'Fler svar än tillfrågade.',
    })
  })

  it('has the wording of every question and the words of its codes', () => {
    const rows = recordsOf(codebook)
    expect(rows).toHaveLength(33)
    expect(rows[0]).toMatchObject({
      'kod 1': 'Aldrig',
      'kod 6': 'Alltid',
      'Skalan är': 'bekräftad',
      question: 'deltagare_pagaende.1',
    })
    expect(rows[3]).toMatchObject({
      'kod 1': 'Ja',
      'kod 2': 'Nej',
      'kod 3': null,
      'Slag av skala': 'Ja/Nej, redovisas som andel Ja',
    })
  })

  it('names a group of more than three by two, since they are all in the sheet of groups', () => {
    const [total, ...rest] = packageContent().groups.slice(3)
    const members = ['A', 'B', 'C', 'D']
    const joined = { ...total, breakdown: 'insats', group: '1+2+3+4', members, status: 'D' } as PackageContent['groups'][number]
    const made = packageContent({ groups: [...(total ? [total] : []), joined, ...rest.slice(3)], answers: [] })
    expect(recordsOf(sheetsOf(made)[2])[1]).toMatchObject({ Grupp: 'A, B och 2 till', 'Ingår i gruppen': 'A, B, C, D' })
  })

  it('marks demo data on every sheet', () => {
    const demo = sheetsOf(packageContent({ cover: { ...packageContent().cover, demo: true } }))
    for (const sheet of demo) expect(sheet[0]?.[0]).toMatch(/^DEMODATA/)
    expect(JSON.stringify(sheetsOf())).not.toContain('DEMODATA')
  })

  it('says of a merged one what it is of, by its own rules, and the number of förbund of every row', () => {
    const { cover: own } = packageContent()
    const merged = { ...own, level: { kind: 'merged' as const, name: 'Riket' }, sources: ['a'.repeat(64), 'b'.repeat(64)] }
    const [first] = sheetsOf(packageContent({ cover: merged }))
    expect(first?.slice(1, 4)).toEqual([
      ['Sammanställning av indikatorer för finansiell samordning'],
      ['Sammanställning för', 'Riket'],
      ['Antal leveranser', 2],
    ])
    expect(JSON.stringify(first)).toContain('minst tre förbund')
    expect(JSON.stringify(first)).not.toContain('Leverans nr')
  })
})

describe('the sheets of a package, read again', () => {
  it('give its content back', () => {
    expect(contentOfSheets(sheetsOf(), sha256)).toEqual({ ok: true, value: packageContent() })
  })

  it('give it back in any order of its rows, and with counts of different förbund', () => {
    const { answers, groups, codebook, cover } = packageContent()
    const merged = {
      ...cover,
      level: { kind: 'merged' as const, name: 'Riket' },
      sources: ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)],
    }
    const mixed = answers.map((row, index) => ({ ...row, forbund: index % 2 ? 3 : 1 }))
    const made = packageContent({
      cover: merged,
      answers: mixed.reverse(),
      groups: [...groups].reverse(),
      codebook: [...codebook].reverse(),
    })
    expect(contentOfSheets(sheetsOf(made), sha256)).toEqual({ ok: true, value: made })
  })

  it('give back names that look like formulas, in cells that are none', () => {
    const names = ['=HYPERLINK("http://x")', "'citat", '+46 | -5\\', '@Umeå']
    const { groups, answers, cover } = packageContent()
    const named = groups.map((row) => ({ ...row, members: row.members.map((_, index) => names[index] ?? 'Mer') }))
    const made = packageContent({ groups: named, answers, cover: { ...cover, level: { kind: 'forbund', name: '=1+1' } } })
    const sheets = sheetsOf(made)
    expect(sheets.flat(2).filter((cell) => typeof cell === 'string' && /^[=+\-@]/.test(cell))).toEqual([])
    expect(contentOfSheets(sheets, sha256)).toEqual({ ok: true, value: made })
  })

  const changed = { ok: false, error: { code: 'damaged', damage: 'changed' } }

  it('are damaged where any cell is another: a count, a word, a heading, a hash, a value of the cover', () => {
    const places: [sheet: number, value: SheetCell][] = [
      [0, 'Samordningsförbundet Prov'],
      [0, '"2024-10-31"'],
      [1, 20],
      [1, 'Coachingteam'],
      [1, 'n'],
      [1, 'blank'],
      [2, 39],
      [2, 0.6154],
      [3, 'Aldrig'],
      [3, 'M01'],
    ]
    for (const [sheet, value] of places) {
      const sheets = sheetsOf()
      const [row, column] = placeOf(sheets[sheet], value)
      const cells = sheets[sheet]?.[row]
      expect(cells?.[column]).toBe(value)
      if (cells) cells[column] = typeof value === 'number' ? value + 1 : `${value}.`
      expect(contentOfSheets(sheets, sha256), `${sheet} ${value}`).toEqual(changed)
    }
  })

  it('are damaged with a row, a column or a sheet more or less', () => {
    const edits: ((sheets: Cells[]) => unknown)[] = [
      (sheets) => sheets[1]?.push(['Anna']),
      (sheets) => sheets[1]?.pop(),
      (sheets) => sheets[1]?.[4]?.push('en anteckning'),
      (sheets) => sheets.push([['en anteckning']]),
      (sheets) => sheets.pop(),
      (sheets) => sheets.splice(1, 2, ...sheets.slice(1, 3).reverse()),
    ]
    for (const edit of edits) {
      const sheets = sheetsOf()
      edit(sheets)
      expect(contentOfSheets(sheets, sha256)).toEqual(changed)
    }
  })

  it('are damaged with a cell of another kind, as a date or a formula that could not be computed', () => {
    for (const odd of [true, { date: '2024-10-31' }, { error: '#N/A' }]) {
      const sheets: unknown[][][] = sheetsOf()
      const [, answers] = sheets
      answers?.[5]?.splice(0, 1, odd)
      expect(contentOfSheets(sheets, sha256)).toMatchObject({ ok: false, error: { code: 'damaged' } })
      expect(contentOfSheets([...sheetsOf(), [[odd]]], sha256)).toEqual(changed)
    }
  })

  it('are damaged where somebody has made the cells fit again, but not the content', () => {
    const { groups } = packageContent()
    const other = groups.map((row) => (row.group === 'total' && row.form === 'personal' ? { ...row, asked: 99 } : row))
    const [forgedCover, ...forged] = sheetsOf(packageContent({ groups: other }))
    const own = sheetsOf()[0]?.find(([name]) => name === 'contentHash')
    const hashless = forgedCover?.map((cells) => (cells[0] === 'contentHash' ? (own ?? []) : cells)) ?? []
    const cells = [hashless, ...forged].map((rows) => rows.map((row) => (row[0] === 'cellsHash' ? ['cellsHash'] : trimmed(row))))
    const fitting = hashless.map((row) => (row[0] === 'cellsHash' ? ['cellsHash', sha256(JSON.stringify(cells))] : row))
    expect(contentOfSheets([fitting, ...forged], sha256)).toEqual(changed)
  })

  it('are no package where the workbook is something else', () => {
    expect(contentOfSheets([], sha256)).toEqual({ ok: false, error: { code: 'not-a-package' } })
    expect(contentOfSheets([[['Formulär', 'Kön']]], sha256)).toEqual({ ok: false, error: { code: 'not-a-package' } })
  })

  it('are of another version, and say which', () => {
    const sheets = sheetsOf()
    const row = sheets[0]?.find(([name]) => name === 'formatVersion')
    row?.splice(1, 1, '3')
    expect(contentOfSheets(sheets, sha256)).toEqual({ ok: false, error: { code: 'newer-format', version: 3 } })
    const first = [[['Leverans'], ['Filens format', 'programmets eget, version 1']]]
    expect(contentOfSheets(first, sha256)).toEqual({ ok: false, error: { code: 'older-format', version: 1 } })
  })
})

function trimmed(cells: readonly SheetCell[]): readonly SheetCell[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1)
}
