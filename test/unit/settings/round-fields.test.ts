import { describe, expect, it } from 'vitest'
import { calendarYear, checkRoundFields, fieldsOf, type RoundFields, withYear } from '../../../renderer/ui/round-fields'
import { roundOf } from '../../support/made-responses'

const year2024: RoundFields = { year: '2024', startsOn: '2024-01-01', endsOn: '2024-12-31' }

function errorsOf(change: Partial<RoundFields>, taken: readonly number[] = []) {
  return checkRoundFields({ ...year2024, ...change }, taken)
}

describe('the fields of a mätomgång', () => {
  it('begin as the calendar year', () => {
    expect(calendarYear(2024)).toEqual(year2024)
  })

  it('are those of the mätomgång that is changed', () => {
    expect(fieldsOf(roundOf(1, 2024))).toEqual({ year: '2024', startsOn: '2023-11-01', endsOn: '2024-10-31' })
  })

  it('let the days follow the year while they are the calendar year', () => {
    expect(withYear(year2024, '2025')).toEqual(calendarYear(2025))
  })

  it('let the days follow also while the year is being typed', () => {
    const typed = ['', '2', '20', '202', '2025'].reduce(withYear, year2024)
    expect(typed).toEqual(calendarYear(2025))
  })

  it('leave days that have been chosen', () => {
    const chosen = { ...year2024, startsOn: '2024-02-01' }
    expect(withYear(chosen, '2025')).toEqual({ ...chosen, year: '2025' })
  })
})

describe('what is wrong in the fields', () => {
  it('is nothing in a calendar year, nor in a single day', () => {
    expect(errorsOf({})).toEqual({})
    expect(errorsOf({ startsOn: '2024-10-31', endsOn: '2024-10-31' })).toEqual({})
  })

  it.each(['', '24', '20244', '1999', '2101', 'tjugo', '2024.5', ' 2024', '+2024'])('is the year %j', (year) => {
    expect(errorsOf({ year })).toEqual({ year: 'Skriv ett år mellan 2000 och 2100.' })
  })

  it('is a year that another mätomgång has, and 2000 and 2100 are still years', () => {
    expect(errorsOf({}, [2023, 2024])).toEqual({ year: 'Mätomgång 2024 finns redan.' })
    expect(errorsOf({}, [2023])).toEqual({})
    for (const year of ['2000', '2100']) expect(errorsOf({ year })).toEqual({})
  })

  it.each(['', '2024-1-1', '31/10 2024', '2024-10-31T00:00', '20241031', '2024-10-31 '])(
    'is the day %j, not written as a day',
    (day) => {
      expect(errorsOf({ startsOn: day })).toEqual({ startsOn: 'Skriv som 2024-10-31.' })
      expect(errorsOf({ endsOn: day })).toEqual({ endsOn: 'Skriv som 2024-10-31.' })
    },
  )

  it.each(['2024-06-31', '2023-02-29', '2024-13-01', '2024-00-10', '2024-04-00'])(
    'is the day %s, which there is none of',
    (day) => {
      expect(errorsOf({ startsOn: day })).toEqual({ startsOn: 'Den dagen finns inte.' })
      expect(errorsOf({ endsOn: day })).toEqual({ endsOn: 'Den dagen finns inte.' })
    },
  )

  it('is not the leap day of a leap year', () => {
    expect(errorsOf({ startsOn: '2024-02-29' })).toEqual({})
  })

  it('is a last day before the first, told at the last', () => {
    expect(errorsOf({ startsOn: '2024-10-31', endsOn: '2024-10-30' })).toEqual({
      endsOn: 'Sista dagen kan inte ligga före första dagen.',
    })
  })

  it('is told of all fields at once', () => {
    expect(Object.keys(errorsOf({ year: '', startsOn: 'x', endsOn: '2024-02-30' }))).toEqual(['year', 'startsOn', 'endsOn'])
  })
})
