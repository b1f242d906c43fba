import { describe, expect, it } from 'vitest'
import {
  insertRegisterIndicator,
  listRegisterIndicators,
  removeRegisterIndicator,
  setRegisterValues,
  updateRegisterIndicator,
} from '../../../electron/db/register-indicators'
import { failed, newDatabase, now, succeeded } from './in-new-database'

const fields = { name: 'Ängens personer', unit: 'personer', source: 'Eget register', comment: '' }
const values = [
  { year: 2022, value: 1204, comment: '' },
  { year: 2023, value: -3.25, comment: 'Preliminärt' },
]

describe('registerindikatorer', () => {
  it('are listed as Swedish sorts, with their values by year', () => {
    const db = newDatabase()
    for (const name of ['Örat', 'Ängen', 'Zenit']) {
      succeeded(insertRegisterIndicator(db, { ...fields, name }, [...values].reverse(), now))
    }
    const listed = listRegisterIndicators(db)
    expect(listed.map(({ name }) => name)).toEqual(['Zenit', 'Ängen', 'Örat'])
    for (const indicator of listed) expect(indicator.values).toEqual(values)
  })

  it('have names that differ by more than case, å, ä and ö included', () => {
    const db = newDatabase()
    const { id } = succeeded(insertRegisterIndicator(db, fields, [], now))
    const other = succeeded(insertRegisterIndicator(db, { ...fields, name: 'Annat' }, [], now))
    const name = 'ÄNGENS PERSONER'
    const refusal = { code: 'register-indicator-exists', name }
    expect(failed(insertRegisterIndicator(db, { ...fields, name }, values, now))).toEqual(refusal)
    expect(failed(updateRegisterIndicator(db, other.id, { ...fields, name }, now))).toEqual(refusal)
    expect(succeeded(updateRegisterIndicator(db, id, { ...fields, name }, now)).name).toBe(name)
  })

  it('keep their values when they are renamed, and take them away when they are removed', () => {
    const db = newDatabase()
    const { id } = succeeded(insertRegisterIndicator(db, fields, values, now))
    expect(succeeded(updateRegisterIndicator(db, id, { ...fields, unit: 'kvinnor' }, now))).toMatchObject({
      unit: 'kvinnor',
      values,
    })
    succeeded(removeRegisterIndicator(db, id, now))
    expect(listRegisterIndicators(db)).toEqual([])
    expect(db.prepare('SELECT count(*) FROM register_value').pluck().get()).toBe(0)
  })

  it('have only the years changed that are given', () => {
    const db = newDatabase()
    const { id } = succeeded(insertRegisterIndicator(db, fields, values, now))
    const changes = [
      { year: 2021, value: 7, comment: '' },
      { year: 2022, value: null, comment: '' },
    ]
    succeeded(setRegisterValues(db, id, changes, now))
    expect(listRegisterIndicators(db)[0]?.values).toEqual([{ year: 2021, value: 7, comment: '' }, values[1]])
  })

  it('have all of the changes stored or none', () => {
    const db = newDatabase()
    const { id } = succeeded(insertRegisterIndicator(db, fields, values, now))
    const changes = [
      { year: 2022, value: 1, comment: '' },
      { year: 2024, value: Number.NaN, comment: '' },
    ]
    expect(() => setRegisterValues(db, id, changes, now)).toThrow()
    expect(listRegisterIndicators(db)[0]?.values).toEqual(values)
  })

  it('are logged by id and count, without names and figures', () => {
    const db = newDatabase()
    const { id } = succeeded(insertRegisterIndicator(db, fields, values, now))
    succeeded(updateRegisterIndicator(db, id, fields, now))
    succeeded(setRegisterValues(db, id, [{ year: 2022, value: null, comment: '' }], now))
    succeeded(removeRegisterIndicator(db, id, now))
    const rows = db.prepare("SELECT action, details FROM log WHERE action LIKE 'register%' ORDER BY id").raw().all()
    expect(rows).toEqual([
      ['register-indicator-created', `{"indicator":${id},"values":2}`],
      ['register-indicator-changed', `{"indicator":${id}}`],
      ['register-values-set', `{"indicator":${id},"years":1}`],
      ['register-indicator-removed', `{"indicator":${id}}`],
    ])
  })
})
