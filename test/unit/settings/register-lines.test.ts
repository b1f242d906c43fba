import { describe, expect, it } from 'vitest'
import { readPastedValues } from '../../../renderer/features/settings/register-lines'
import { labelledYears, linePoints, segmentsOf } from '../../../renderer/features/settings/register-points'

describe('what is pasted from Excel', () => {
  it('is years and values in two columns, whatever the order and the ends of lines', () => {
    expect(readPastedValues('2023\t1 310,5\r\n2022\t-4\n\n2021\t0\t\t\r')).toEqual({
      values: [
        { year: 2021, value: 0 },
        { year: 2022, value: -4 },
        { year: 2023, value: 1310.5 },
      ],
      problems: [],
    })
  })

  it('may begin with a row of headings', () => {
    expect(readPastedValues('\nÅr\tAntal personer\n2022\t4')).toEqual({ values: [{ year: 2022, value: 4 }], problems: [] })
    expect(readPastedValues('2022\t4\nÅr\tAntal').problems).toEqual(['Rad 2: ”År” är inget årtal mellan 2000 och 2100.'])
  })

  it('says of each line that cannot be read where it stands and why', () => {
    const text = ['2019\t12.5', '2020\t', '20\t1', '1999\t1', '2021', '2022\t1\t2', '2023\t1', '2023\t2', '2024-01\t3', '\t7']
    expect(readPastedValues(text.join('\n')).problems).toEqual([
      'Rad 1: ”12.5” är inget tal. Decimaler skrivs med komma.',
      'Rad 2: värdet saknas.',
      'Rad 3: ”20” är inget årtal mellan 2000 och 2100.',
      'Rad 4: ”1999” är inget årtal mellan 2000 och 2100.',
      'Rad 5: ska ha två kolumner, år och värde.',
      'Rad 6: ska ha två kolumner, år och värde.',
      'Rad 8: 2023 finns på en rad till.',
      'Rad 9: ”2024-01” är inget årtal mellan 2000 och 2100.',
      'Rad 10: året saknas.',
    ])
  })

  it('is nothing where nothing is pasted', () => {
    expect(readPastedValues(' \n\t\n')).toEqual({ values: [], problems: [] })
  })
})

const values = [2018, 2019, 2022, 2023].map((year, index) => ({ year, value: [10, 20, 0, -10][index] ?? 0, comment: '' }))

describe('the line over the years', () => {
  it('starts from zero, goes by time, and has room for what is below zero', () => {
    const { points, zero } = linePoints(values, 180, 172)
    expect(points.map(({ x }) => x)).toEqual([40, 60, 120, 140])
    expect(points.map(({ y }) => Math.round(y))).toEqual([65, 32, 99, 132])
    expect(Math.round(zero)).toBe(99)
    expect(linePoints([{ year: 2024, value: 0, comment: '' }], 180, 172).points[0]).toMatchObject({ x: 40, y: 32 })
  })

  it('is broken over a year without a value', () => {
    const runs = segmentsOf(linePoints(values, 180, 172).points).map((run) => run.map(({ year }) => year))
    expect(runs).toEqual([
      [2018, 2019],
      [2022, 2023],
    ])
  })

  it('has as many years written out as there is room for, and the last always', () => {
    expect(labelledYears(values, 500)).toEqual([2018, 2019, 2022, 2023])
    expect(labelledYears(values, 180)).toEqual([2023])
  })
})
