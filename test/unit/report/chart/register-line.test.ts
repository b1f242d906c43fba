import { describe, expect, it } from 'vitest'
import type { RegisterIndicatorId } from '../../../../shared/model/id'
import type { RegisterIndicator, RegisterValue } from '../../../../shared/model/register-indicator'
import { registerBody } from '../../../../shared/report/chart/register-line'

function indicator(values: readonly RegisterValue[]): RegisterIndicator {
  const fields = { name: 'Unga med aktivitetsersättning', unit: 'personer', source: 'Försäkringskassan', comment: '' }
  return { id: 7 as RegisterIndicatorId, ...fields, values }
}

describe('a register indicator over the years', () => {
  it('is one line under its name, with the numbers as they were typed', () => {
    const body = registerBody(indicator([value(2022, 1204), value(2024, 980.5)]))
    expect(body.lines).toMatchObject([{ label: 'Unga med aktivitetsersättning', marks: [{ year: 2022 }, { year: 2024 }] }])
    expect(body.lines[0]?.marks.map(({ text }) => text)).toEqual(['1\u202F204', '980,5'])
    expect(body.years).toEqual([2022, 2024])
  })

  it('has an axis of its own unit, from 0', () => {
    expect(registerBody(indicator([value(2022, 1204), value(2024, 980)]))).toMatchObject({
      unit: 'number',
      axis: { min: 0, max: 1500, step: 500 },
    })
    expect(registerBody(indicator([value(2022, -3), value(2023, 8)])).axis).toEqual({ min: -4, max: 8, step: 2 })
  })

  it('has nobody who answered: no n, no interval, nothing that is few', () => {
    expect(registerBody(indicator([value(2022, 3)])).lines[0]?.marks).toEqual([
      { year: 2022, value: 3, text: '3', interval: null, n: null, few: false, breakBefore: false },
    ])
  })

  it('is an empty line before it has values', () => {
    expect(registerBody(indicator([]))).toMatchObject({ years: [], lines: [{ marks: [] }] })
  })
})

function value(year: number, number: number): RegisterValue {
  return { year, value: number, comment: '' }
}
