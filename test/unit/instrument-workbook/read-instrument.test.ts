import { describe, expect, it } from 'vitest'
import type { CellValue, SheetData } from '../../../shared/importing/sheet'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { readInstrument } from '../../../shared/instrument-workbook/read-instrument'
import { problemText } from '../../../shared/text/instrument-workbook'
import { sheetsOf, withCells } from '../../support/instrument-sheets'
import { withRemitters } from '../../support/remitters'

function problemsOf(sheets: readonly SheetData[], known = bundledInstrument) {
  const read = readInstrument(sheets, [known])
  return read.ok ? [] : read.error.map(({ sheet, cell, what: { kind } }) => `${sheet}!${cell} ${kind}`)
}

const long = (length: number) => 'å'.repeat(length)
/** A row of Frågor for a new question of the board (rows 2 to 34 are the bundled ones). */
const row35 = (changes: Readonly<Record<string, CellValue>> = {}) => {
  const cells = {
    A: 'styrelse',
    B: 4,
    C: 'Påhittad fråga för prov?',
    D: 'frekvens',
    E: 'M01',
    F: 'styrelse.4',
    G: 'Antagen',
    H: 'Påhittad',
  }
  return Object.fromEntries(Object.entries({ ...cells, ...changes }).map(([column, value]) => [`Frågor!${column}35`, value]))
}

describe('a workbook that nobody has touched', () => {
  it.each([bundledInstrument, withRemitters()])('is the same instrument', (definition) => {
    expect(readInstrument(sheetsOf(definition), [definition])).toEqual({ ok: true, value: definition })
  })

  it('may have its columns, its sheets and blank rows in other places, and headers in other letters', () => {
    const sheets = sheetsOf().map(({ name, rows }) => ({
      name: name.toUpperCase(),
      rows: rows.flatMap((row) => [[...row].reverse(), [null, ' ']]).filter((_, index) => index !== 1),
    }))
    expect(readInstrument(sheets.reverse(), [bundledInstrument])).toEqual({ ok: true, value: bundledInstrument })
  })

  it('may have spaces and codes typed as text, which nobody sees', () => {
    const cells = {
      'Frågor!B2': '1',
      'Frågor!C2': ' Får du stöd på ett\u00a0sätt  som är till stor nytta för dig?\u200b',
      'Frågor!D2': 'frekvens ',
    }
    expect(readInstrument(withCells(cells), [bundledInstrument])).toEqual({ ok: true, value: bundledInstrument })
  })
})

describe('a question more', () => {
  it('is taken in where all is said of it', () => {
    const read = readInstrument(withCells(row35()), [bundledInstrument])
    expect(read.ok && read.value.forms.at(-1)?.questions.at(-1)).toEqual({
      key: 'styrelse.4',
      number: 4,
      text: 'Påhittad fråga för prov?',
      scale: 'frekvens',
      scaleBasis: 'assumed',
      scaleSource: 'Påhittad',
      measure: 'M01',
    })
  })
})

describe('what is wrong in one cell', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, CellValue>>, readonly string[]])[] = [
    ['a key twice, in other letters too', row35({ F: 'Styrelse.1' }), ['Frågor!F35 double']],
    ['a key with a space', row35({ F: 'styrelse 4' }), ['Frågor!F35 bad-key']],
    ['a key with a letter of our own', row35({ F: 'fråga' }), ['Frågor!F35 bad-key']],
    ['a key that is a number', row35({ F: 4 }), ['Frågor!F35 bad-key']],
    ['a key that is too long', row35({ F: `a${'b'.repeat(60)}` }), ['Frågor!F35 bad-key']],
    ['the key of kön', row35({ F: 'kon' }), ['Frågor!F35 reserved-key']],
    ['a key that every object has', row35({ F: 'constructor' }), ['Frågor!F35 reserved-key']],
    ['no key', row35({ F: null }), ['Frågor!F35 empty']],
    ['no wording', row35({ C: ' ' }), ['Frågor!C35 empty']],
    ['a wording that is too long', row35({ C: long(501) }), ['Frågor!C35 too-long']],
    [
      'the same wording twice in a form',
      row35({
        C: 'Använder ni uppföljning och utvärdering som underlag för att utveckla de samordnade rehabiliteringsinsatserna',
      }),
      ['Frågor!C35 double'],
    ],
    ['a wording that has become a date', row35({ C: { date: '2024-01-02' } }), ['Frågor!C35 not-text']],
    ['a wording that is an error', row35({ C: { error: '#REF!' } }), ['Frågor!C35 not-text']],
    ['a sign that cannot be shown', row35({ C: 'a\u0007b' }), ['Frågor!C35 bad-characters']],
    ['half a letter', row35({ C: 'a\ud800b' }), ['Frågor!C35 bad-characters']],
    ['no number', row35({ B: null }), ['Frågor!B35 empty']],
    ['a number of another kind', row35({ B: 4.5 }), ['Frågor!B35 not-a-number']],
    ['the number 0', row35({ B: 0 }), ['Frågor!B35 not-a-number']],
    ['a number of three digits', row35({ B: 100 }), ['Frågor!B35 not-a-number']],
    ['a number again', row35({ B: 3 }), ['Frågor!B35 number-order']],
    ['a number that goes back', row35({ B: 2 }), ['Frågor!B35 number-order']],
    ['a form that is not there', row35({ A: 'styrelsen' }), ['Frågor!A35 unknown']],
    ['a scale that is not there', row35({ D: 'betyg' }), ['Frågor!D35 unknown']],
    ['the scale of kön', row35({ D: 'kon' }), ['Frågor!D35 background-question']],
    ['a measure that is not there', row35({ E: 'M99' }), ['Frågor!E35 unknown']],
    ['a measure twice in a form', row35({ E: 'M26' }), ['Frågor!E35 measure-twice']],
    ['a basis that is none', row35({ G: 'Kanske' }), ['Frågor!G35 not-on-list']],
    ['no source', row35({ H: null }), ['Frågor!H35 empty']],
    ['its own wording among the earlier', row35({ I: 'Annat?\nPåhittad fråga för prov?' }), ['Frågor!I35 own-earlier-wording']],
    ['a question of another form', { 'Frågor!A34': 'parternas_chefsgrupp', 'Frågor!B34': 5 }, ['Frågor!F34 question-moved']],
    ['another scale on the same grounds', { 'Frågor!D34': 'omfattning' }, ['Frågor!G34 basis-kept']],
    [
      'a form without questions',
      { 'Formulär!A7': 'tom', 'Formulär!B7': 'Tomt', 'Formulär!C7': 'Ingen' },
      ['Formulär!A7 form-without-questions'],
    ],
    ['a form of the same name', { 'Formulär!B6': 'personal' }, ['Formulär!B6 double']],
    ['a title that is too long', { 'Formulär!B6': long(61) }, ['Formulär!B6 too-long']],
    ['a theme that is not there', { 'Mått!B2': 'Ö' }, ['Mått!B2 unknown']],
    ['a measure twice', { 'Mått!A3': 'M01' }, ['Frågor!E3 unknown', 'Frågor!E10 unknown', 'Mått!A3 double']],
    ['a level that is none', { 'Områden!D2': 'Kommun' }, ['Områden!D2 not-on-list']],
    ['a field of a form that is not there', { 'Fritext!A3': 'x', 'Fritext!B3': 'y', 'Fritext!C3': 'z' }, ['Fritext!A3 unknown']],
    [
      'a field with the words of another',
      { 'Fritext!A4': 'deltagare_pagaende', 'Fritext!B4': 'mer', 'Fritext!C4': 'fritext' },
      ['Fritext!C4 double'],
    ],
    ['a form that is both there and missing', { 'Saknade formulär!A2': 'Styrelse' }, ['Saknade formulär!A2 form-not-missing']],
    ['two instruments', { 'Instrument!A3': 'a', 'Instrument!B3': 'b', 'Instrument!C3': 'c' }, ['Instrument!null several-rows']],
    ['a column too many', { 'Frågor!J1': 'Kommentar', 'Frågor!J2': 'x' }, ['Frågor!J1 unknown-column']],
    ['a column twice', { 'Frågor!J1': 'fråga' }, ['Frågor!J1 double-column']],
    ['something beside the table', { 'Frågor!K7': 'x' }, ['Frågor!K7 column-without-header']],
  ]

  it.each(cases)('is told with its place: %s', (_, cells, expected) => {
    expect(problemsOf(withCells(cells))).toEqual(expected)
  })
})

describe('a scale', () => {
  /** Row 6 of Skalor, which the bundled instrument leaves free. */
  const scale = (...cells: readonly CellValue[]) =>
    withCells(Object.fromEntries(cells.map((value, index) => [`Skalor!${String.fromCharCode(65 + index)}6`, value])))

  it.each([2, 3, 4, 5, 6, 7])('of %i steps is taken in, though no question uses it', (steps) => {
    expect(problemsOf(scale('ny', 'Ny', 'Steg', ...Array.from({ length: steps }, (_, index) => `Steg ${index + 1}`)))).toEqual([])
  })

  it.each<[string, readonly CellValue[], readonly string[]]>([
    ['has two codes at least', ['ny', 'Ny', 'Steg', 'Dåligt'], ['Skalor!A6 scale-too-short']],
    ['has no gap', ['ny', 'Ny', 'Steg', 'Dåligt', null, 'Bra'], ['Skalor!E6 scale-gap']],
    [
      'has no two codes that say the same',
      ['ny', 'Ny', 'Steg', 'Bra', 'bra '],
      ['Skalor!D6 label-misread', 'Skalor!E6 label-misread'],
    ],
    [
      'has no label that is the number of another code',
      ['ny', 'Ny', 'Steg', '2', '1'],
      ['Skalor!D6 label-misread', 'Skalor!E6 label-misread'],
    ],
    [
      'has no label that says that there is no answer',
      ['ny', 'Ny', 'Steg', 'Bra', 'Ej besvarad', 'Dåligt', 'Oläslig'],
      ['Skalor!E6 label-misread', 'Skalor!G6 label-misread'],
    ],
    ['has no label of signs only', ['ny', 'Ny', 'Steg', '?', 'Bra'], ['Skalor!D6 label-misread']],
    ['with Ja and Nej has them in that order', ['ny', 'Ny', 'Ja/Nej', 'Nej', 'Ja'], ['Skalor!C6 yes-no-labels']],
    ['with Ja and Nej has nothing more', ['ny', 'Ny', 'Ja/Nej', 'Ja', 'Nej', 'Vet ej'], ['Skalor!C6 yes-no-labels']],
    ['is no background but kön', ['ny', 'Ny', 'Bakgrund', 'Ung', 'Gammal'], ['Skalor!C6 other-background']],
    ['is of a kind that there is', ['ny', 'Ny', 'Betyg', 'Ett', 'Två'], ['Skalor!C6 not-on-list']],
    ['has a key of its own', ['frekvens', 'Ny', 'Steg', 'Ett', 'Två'], ['Skalor!A6 double']],
  ])('%s', (_, cells, expected) => {
    expect(problemsOf(scale(...cells))).toEqual(expected)
  })

  it('has seven steps at most: charts have no more colours that can be told apart', () => {
    expect(problemsOf(withCells({ 'Skalor!K1': 'Kod 8', 'Skalor!K2': 'Jämt' }))).toEqual(['Skalor!K1 too-many-steps'])
  })

  it('of kön stays as it is', () => {
    expect(problemsOf(withCells({ 'Skalor!D5': 'Flicka' }))).toEqual(['Skalor!A5 kon-changed'])
    expect(problemsOf(withCells({ 'Skalor!A5': 'konet' }))).toEqual(['Skalor!null kon-missing', 'Skalor!C5 other-background'])
  })

  it('may read labels that are the numbers of their own codes', () => {
    expect(problemsOf(scale('ny', 'Ny', 'Steg', '1', '2', '3', '4 helt'))).toEqual([])
  })
})

describe('a workbook that is another one', () => {
  it('lacks its sheets, and says which', () => {
    expect(problemsOf([{ name: 'Blad1', rows: [['a', 'b']] }])).toEqual([
      'Formulär!null missing-sheet',
      'Frågor!null missing-sheet',
      'Skalor!null missing-sheet',
      'Mått!null missing-sheet',
      'Områden!null missing-sheet',
      'Fritext!null missing-sheet',
      'Saknade formulär!null missing-sheet',
      'Instrument!null missing-sheet',
    ])
  })

  it('says once that a column is missing, and not for every row', () => {
    const sheets = sheetsOf().map((sheet) =>
      sheet.name === 'Frågor' ? { ...sheet, rows: sheet.rows.map((row) => row.slice(0, 7)) } : sheet,
    )
    expect(problemsOf(sheets)).toEqual(['Frågor!null missing-column'])
  })

  it('tells of everything at once, in the order of the sheets and rows', () => {
    const cells = { 'Mått!B2': 'Ö', 'Frågor!C9': null, 'Frågor!C3': null, 'Formulär!B2': null }
    expect(problemsOf(withCells(cells))).toEqual(['Formulär!B2 empty', 'Frågor!C3 empty', 'Frågor!C9 empty', 'Mått!B2 unknown'])
  })

  it('reads a thousand rows of a sheet, and says so', () => {
    const rows = Object.fromEntries(Array.from({ length: 1_100 }, (_, index) => [`Områden!A${index + 18}`, `T${index}`]))
    expect(problemsOf(withCells(rows))).toContain('Områden!null too-many-rows')
  })
})

describe('any workbook', () => {
  const junk: readonly CellValue[] = [
    null,
    '',
    ' ',
    0,
    -1,
    1e300,
    'a',
    'kon',
    '__proto__',
    true,
    { date: '2024-02-30' },
    { error: '#N/A' },
    long(40_000),
    '\u0000',
    'Frågor!A1',
    "=cmd|'/c calc'!A1",
  ]

  it('with junk in any of its cells is read or refused, and every refusal can be said', () => {
    let refused = 0
    for (const [sheetIndex, sheet] of sheetsOf().entries()) {
      for (const [index, value] of junk.entries()) {
        for (const [column] of (sheet.rows[0] ?? []).entries()) {
          const place = `${sheet.name}!${String.fromCharCode(65 + column)}${1 + ((index + sheetIndex) % sheet.rows.length)}`
          const read = readInstrument(withCells({ [place]: value }), [bundledInstrument])
          if (read.ok) continue
          refused++
          for (const { what } of read.error) expect(problemText(what)).toMatch(/^[\p{Lu}\d”].+\.$/u)
        }
      }
    }
    expect(refused).toBeGreaterThan(300)
  })
})
