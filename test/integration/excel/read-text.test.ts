import { describe, expect, it } from 'vitest'
import { readSheets } from '../../../electron/excel/read-file'

const table = 'Kön;Får stödet ta den tid du behöver, tycker du?\r\nKvinna;Alltid – eller ”ofta”\r\nMan;\r\n'
const rows = [['Kön', 'Får stödet ta den tid du behöver, tycker du?'], ['Kvinna', 'Alltid – eller ”ofta”'], ['Man']]

async function rowsOf(bytes: Buffer | string, fileName = 'svar.csv') {
  const read = await readSheets(Buffer.from(bytes), fileName)
  return read.ok ? read.value[0]?.rows : read.error
}

/** The table in Windows-1252, whose dashes and curly quotation marks Latin-1 has not. */
function inWindows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('–', '\u0096').replaceAll('”', '\u0094').replaceAll('€', '\u0080'), 'latin1')
}

describe('the letters of a text file', () => {
  it.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${table}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${table}`, 'utf16le')],
    ['UTF-16 the other way round, with a mark', Buffer.from(`\ufeff${table}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(table, 'utf16le')],
    ['UTF-16 the other way round, without a mark', Buffer.from(table, 'utf16le').swap16()],
    ['Windows-1252', inWindows1252(table)],
  ])('are right in %s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(rows)
  })

  it('are those of Windows-1252 in all places where it differs from Latin-1', async () => {
    expect(await rowsOf(Buffer.concat([Buffer.from('a;b\n1;'), Buffer.from([0x80, 0x8a, 0x8e, 0x92, 0x9c, 0x9f])]))).toEqual([
      ['a', 'b'],
      ['1', '€ŠŽ’œŸ'],
    ])
  })
})

describe('the cells of a text file', () => {
  it.each([
    [',', 'a,"b, b",c\n1,2,3'],
    [';', 'a;b, b;c\n1;2;3'],
    ['a tab', 'a\tb, b\tc\n1\t2\t3'],
  ])('may stand between %s', async (_, text) => {
    expect(await rowsOf(text)).toEqual([
      ['a', 'b, b', 'c'],
      ['1', '2', '3'],
    ])
  })

  it('with decimal commas between semicolons keep them', async () => {
    expect(await rowsOf('F1;F2;F3\n1,0;2,0;3,0\n4,0;5,0;6,0\n')).toEqual([
      ['F1', 'F2', 'F3'],
      ['1,0', '2,0', '3,0'],
      ['4,0', '5,0', '6,0'],
    ])
  })

  it('may hold line breaks and quotation marks in quotation marks, and then rows are counted as Excel does', async () => {
    expect(await rowsOf('a;b\n"rad 1\nrad ""2""";x\n\n3;4')).toEqual([['a', 'b'], ['rad 1\nrad "2"', 'x'], [], ['3', '4']])
  })

  it('may be separated by what the first line says, which is no row', async () => {
    expect(await rowsOf('\ufeffsep=|\na|b;c;d\n1|2;3;4')).toEqual([
      ['a', 'b;c;d'],
      ['1', '2;3;4'],
    ])
  })

  it('stay texts', async () => {
    expect(await rowsOf('a;b\n007;2024-10-31')).toEqual([
      ['a', 'b'],
      ['007', '2024-10-31'],
    ])
  })
})

describe('a text file', () => {
  it('is one sheet with the name of the file', async () => {
    expect(await readSheets(Buffer.from('a;b'), 'Svar 2024.csv')).toEqual({
      ok: true,
      value: [{ name: 'Svar 2024', rows: [['a', 'b']] }],
    })
  })

  it('is read as what it is, whatever its name says', async () => {
    expect(await rowsOf('a;b', 'svar.xlsx')).toEqual([['a', 'b']])
  })

  it('that ends inside quotation marks is refused, since its last rows would be lost in one cell', async () => {
    expect(await rowsOf('a;b\n1;"2\n3;4\n5;6\n')).toBe('truncated')
  })

  it('may begin with a tag, in a header with formatting', async () => {
    expect(await rowsOf('<b>Kön</b>;F1\nMan;1')).toEqual([
      ['<b>Kön</b>', 'F1'],
      ['Man', '1'],
    ])
  })

  it('with too many rows or columns is refused', async () => {
    expect(await rowsOf('a;b\n'.repeat(20_000))).toHaveLength(20_000)
    expect(await rowsOf('a;b\n'.repeat(20_001))).toBe('too-many-cells')
    expect(await rowsOf(`a;b\n${'\n'.repeat(1_100_000)}`)).toBe('too-many-cells')
    expect(await rowsOf(`${'a;'.repeat(400)}b\n`)).toBe('too-many-cells')
  })
})
