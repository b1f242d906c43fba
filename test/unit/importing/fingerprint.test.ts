import { describe, expect, it } from 'vitest'
import { ownHeaders, rowContents } from '../../../shared/importing/fingerprint'
import type { ColumnRole } from '../../../shared/importing/plan'
import type { CellValue } from '../../../shared/importing/sheet'
import { question, sheetOf, styrelsePlan } from './sheets'

const ignored: ColumnRole = { kind: 'ignored' }
const personal: ColumnRole = { kind: 'personal' }
const words: ColumnRole = { kind: 'open-text', field: 'fritext' }

/** The content of row 2, below these headers; every column is one of words unless it is said what it is. */
function contentOf(headers: readonly CellValue[], cells: readonly CellValue[], said?: readonly ColumnRole[]) {
  const roles = said ?? headers.map((): ColumnRole => words)
  const [content] = rowContents(sheetOf(headers, cells), styrelsePlan({ roles }), [2])
  if (!content) throw new Error('no row')
  return content
}

describe('the content of a row', () => {
  const { content } = contentOf(['Svar', 'Kommentar'], ['Ofta', 'Bra!'])

  it('is the same whatever the order of the columns, and however header and cell are spaced', () => {
    expect(contentOf(['KOMMENTAR: ', 'Svar'], ['Bra! ', ' Ofta']).content).toBe(content)
  })

  it('is the same with an empty column more, and another with a filled one', () => {
    expect(contentOf(['Svar', 'Kommentar', 'Ny'], ['Ofta', 'Bra!', ' ']).content).toBe(content)
    expect(contentOf(['Svar', 'Kommentar', 'Ny'], ['Ofta', 'Bra!', 'x']).content).not.toBe(content)
  })

  it.each([
    ['another cell', ['Svar', 'Kommentar'], ['Alltid', 'Bra!']],
    ['another header', ['Svaret', 'Kommentar'], ['Ofta', 'Bra!']],
    ['the cells under each other’s headers', ['Kommentar', 'Svar'], ['Ofta', 'Bra!']],
  ])('is another with %s', (_, headers, cells) => {
    expect(contentOf(headers, cells).content).not.toBe(content)
  })

  it('is of the columns that are used, whatever they are used for', () => {
    expect(contentOf(['Svar', 'Kommentar'], ['Ofta', 'Bra!'], [question('styrelse.1'), words]).content).toBe(content)
    expect(contentOf(['Svar', 'Kommentar', 'Övrigt'], ['Ofta', 'Bra!', 'x'], [words, words, ignored]).content).toBe(content)
  })

  it.each([
    ['a name', 'Kim'],
    ['an address', 'kim@exempel.se'],
  ])('is the same for a column that is ignored, personal or an id: %s', (_, cell) => {
    const contents = [ignored, personal, { kind: 'response-id' } as const].map(
      (role) => contentOf(['Övrigt', 'Svar'], [cell, 'Ofta'], [role, words]).content,
    )
    expect(new Set(contents).size).toBe(1)
    expect(contents[0]).not.toMatch(/kim/iu)
  })

  it('is without anything of a personal column, a moment too', () => {
    const withMoment = contentOf(['Övrigt', 'Svar'], ['2024-05-02 10:03', 'Ofta'], [personal, words]).content
    expect(withMoment).toBe(contentOf(['Övrigt', 'Svar'], [null, 'Ofta'], [personal, words]).content)
  })

  it('has the moments of columns that are not used in it', () => {
    const at = (time: string) => contentOf(['Slutförandetid', 'Svar'], [`2024-05-02 ${time}`, 'Ofta'], [ignored, words]).content
    expect(at('10:03')).not.toBe(at('10:04'))
  })

  it('is without ids and running numbers, which some tools give anew', () => {
    const roles = [ignored, ignored, words, words]
    expect(contentOf(['ID', 'Löpnr', 'Svar', 'Kommentar'], [7, 3, 'Ofta', 'Bra!'], roles).content).toBe(content)
  })

  it('tells columns of the same header apart', () => {
    expect(contentOf(['Svar', 'Svar'], ['Ofta', 'Alltid']).content).not.toBe(
      contentOf(['Svar', 'Svar'], ['Alltid', 'Ofta']).content,
    )
  })

  it('is the same for a number and for the text of it', () => {
    expect(contentOf(['Svar'], [4]).content).toBe(contentOf(['Svar'], ['4']).content)
  })

  it('has the time of day in it', () => {
    const at = (time: string) => contentOf(['Slutförandetid'], [{ date: '2024-05-02', time }], [{ kind: 'date' }]).content
    expect(at('10:03:00')).not.toBe(at('10:04:00'))
  })
})

describe('a row with a moment in it', () => {
  it.each<[string, CellValue, string | null]>([
    ['a date with a time', { date: '2024-05-02', time: '10:03:00' }, '2024-05-02 10:03:00'],
    ['a date alone', { date: '2024-05-02' }, null],
    ['midnight, which tools write for a day', { date: '2024-05-02', time: '00:00:00' }, null],
    ['a text with both', '2024-05-18 11:12:45', '2024-05-18 11:12:45'],
    ['a text with a T between', '2024-05-18T11:12:45+02:00', '2024-05-18T11:12:45+02:00'],
    ['a text with the date alone', '2024-05-18', null],
    ['a text with a date in points', '18.05.2024', null],
    ['a text with midnight', '2024-05-18 00:00:00', null],
    ['a text with midnight to the minute', '2024-05-18 00:00', null],
    ['a text with midnight of another place', '2024-05-18T00:00:00.000+02:00', null],
    ['a text with an American midnight', '5/18/2024 12:00:00 AM', null],
    ['a text with an American noon', '5/18/2024 12:00:00 PM', '5/18/2024 12:00:00 PM'],
    ['a text with a second after midnight', '2024-05-18 00:00:01', '2024-05-18 00:00:01'],
    ['Excel’s number for both', 45569.5424, '45569.5424'],
    ['Excel’s number for a day', 45569, null],
    ['a time of day alone', '11:12:45', null],
  ])('is told: %s', (_, cell, moment) => {
    expect(contentOf(['När'], [cell], [ignored])).toMatchObject({ moment })
  })

  it('is not one whose answer looks like a moment, or whose moment is of something personal', () => {
    expect(contentOf(['Svar'], ['2024-05-18 11:12'], [question('styrelse.1')]).moment).toBeNull()
    expect(contentOf(['Inloggning'], ['2024-05-18 11:12'], [ignored]).moment).toBeNull()
  })
})

describe('a row that was saved to be corrected', () => {
  const hash = 'ab'.repeat(32)
  const headers = [ownHeaders.row, 'Svar', ownHeaders.toCorrect, ownHeaders.origin]

  it('is the row that it was, and tells which', () => {
    const { content, origin } = contentOf(headers, [17, 'Ofta', 'Inget av svarsalternativen', hash])
    expect(content).toBe(contentOf(['Svar'], ['Ofta']).content)
    expect(origin).toBe(hash)
  })

  it('is an ordinary row without what the program wrote there', () => {
    expect(contentOf(headers, [17, 'Ofta', null, 'något annat']).origin).toBeNull()
    const { content } = contentOf([ownHeaders.toCorrect, 'Svar'], ['kolla', 'Ofta'])
    expect(content).toContain('kolla')
  })
})
