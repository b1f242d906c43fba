import { describe, expect, it } from 'vitest'
import { ownHeaders, rowContents } from '../../../shared/importing/fingerprint'
import type { ColumnRole } from '../../../shared/importing/plan'
import type { CellValue } from '../../../shared/importing/sheet'
import { question, sheetOf, styrelsePlan } from './sheets'

const ignored: ColumnRole = { kind: 'ignored' }
const personal: ColumnRole = { kind: 'personal' }

/** The content of row 2, below these headers. */
function contentOf(headers: readonly CellValue[], cells: readonly CellValue[], roles: readonly ColumnRole[] = []) {
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

  it('is the same whatever the columns are taken for, but for personal ones, which are not in it', () => {
    const asked = contentOf(['Svar', 'Kommentar'], ['Ofta', 'Bra!'], [question('styrelse.1'), ignored]).content
    expect(asked).toBe(content)
    const withName = contentOf(['Namn', 'Svar', 'Kommentar'], ['Kim', 'Ofta', 'Bra!'], [personal, ignored, ignored])
    expect(withName.content).toBe(content)
    expect(withName.content).not.toContain('Kim')
  })

  it('is without ids and running numbers, which some tools give anew', () => {
    expect(contentOf(['ID', 'Löpnr', 'Svar', 'Kommentar'], [7, 3, 'Ofta', 'Bra!']).content).toBe(content)
    const roles: ColumnRole[] = [{ kind: 'response-id' }, ignored, ignored]
    expect(contentOf(['Ärende', 'Svar', 'Kommentar'], ['A7', 'Ofta', 'Bra!'], roles).content).toBe(content)
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
    const at = (time: string) => contentOf(['Slutförandetid'], [{ date: '2024-05-02', time }]).content
    expect(at('10:03:00')).not.toBe(at('10:04:00'))
  })
})

describe('a row with a moment in it', () => {
  it.each<[string, CellValue, boolean]>([
    ['a date with a time', { date: '2024-05-02', time: '10:03:00' }, true],
    ['a date alone', { date: '2024-05-02' }, false],
    ['a text with both', '2024-05-18 11:12:45', true],
    ['a text with the date alone', '2024-05-18', false],
    ['Excel’s number for both', 45569.5424, true],
    ['Excel’s number for a day', 45569, false],
    ['a time of day alone', '11:12:45', false],
  ])('is told: %s', (_, cell, timed) => {
    expect(contentOf(['När'], [cell])).toMatchObject({ timed })
  })

  it('is not one whose answer looks like a moment, or whose moment is personal', () => {
    expect(contentOf(['Svar'], ['2024-05-18 11:12'], [question('styrelse.1')]).timed).toBe(false)
    expect(contentOf(['Svar'], ['2024-05-18 11:12'], [personal]).timed).toBe(false)
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
