import { describe, expect, it } from 'vitest'
import { dayOf, orderOf, readDate } from '../../../shared/importing/read-date'

function day(text: string | number | { date: string }): string | null {
  return dayOf(readDate(text), null)
}

describe('a date', () => {
  it.each([
    ['a real date cell', { date: '2024-10-31' }, '2024-10-31'],
    ['an ISO day', '2024-10-31', '2024-10-31'],
    ['an ISO time', '2024-10-31T23:30:00.000Z', '2024-10-31'],
    ['a day with a time', '2024-10-31 13:04:01', '2024-10-31'],
    ['a day as Google writes it in Swedish', '2024/10/31 1:04:01 em CET', '2024-10-31'],
    ['eight figures', '20241031', '2024-10-31'],
    ['a day with dots', '31.10.2024', '2024-10-31'],
    ['a day with dots that slashes would leave unsure', '3.4.2024', '2024-04-03'],
    ['a day that can only be day first', '31/10/2024 13:04', '2024-10-31'],
    ['a day that can only be month first', '10/31/24 13:04', '2024-10-31'],
    ['an American time of day', '3/4/2024 1:04:01 PM', '2024-03-04'],
    ['a day that is the same both ways', '4/4/2024', '2024-04-04'],
    ['a Swedish month', 'torsdag den 31 oktober 2024', '2024-10-31'],
    ['a short Swedish month', '31 okt. 2024 kl. 13:04', '2024-10-31'],
    ['an English month', 'Oct 31, 2024 1:04 PM', '2024-10-31'],
    ["Excel's day number", 45596, '2024-10-31'],
    ["Excel's day number with a time", 45596.9, '2024-10-31'],
    ['a leap day', '2024-02-29', '2024-02-29'],
  ])('is read from %s', (_, value, wanted) => {
    expect(day(value)).toBe(wanted)
  })

  it.each([
    '2024-13-01',
    '2023-02-29',
    '2024-00-10',
    '31/31/2024',
    '1899-12-30',
    '24-10-31',
    'oktober',
    '4',
    '13:04',
    'Alltid',
    '',
  ])('is not read from %j', (text) => {
    expect(readDate(text)).toBeNull()
  })

  it('is not read from the code of an answer, a year, a truth value or an error', () => {
    expect([readDate(4), readDate(2024), readDate(true), readDate({ error: '#N/A' }), readDate(null)]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })
})

describe('a date that could be read in two ways', () => {
  const unsure = readDate('3/4/2024')

  it('is no day by itself, though its year is sure', () => {
    expect(dayOf(unsure, null)).toBeNull()
    expect(unsure?.year).toBe(2024)
  })

  it('is read as the other dates of its column are', () => {
    expect(dayOf(unsure, orderOf([unsure, readDate('13/4/2024')]))).toBe('2024-04-03')
    expect(dayOf(unsure, orderOf([unsure, readDate('4/13/2024')]))).toBe('2024-03-04')
  })

  it('stays unsure where the others show nothing, or both orders', () => {
    expect(orderOf([unsure, readDate('2024-04-13'), null])).toBeNull()
    expect(orderOf([readDate('13/4/2024'), readDate('4/13/2024')])).toBeNull()
  })
})
