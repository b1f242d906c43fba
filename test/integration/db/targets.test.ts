import { describe, expect, it } from 'vitest'
import type { Database } from '../../../electron/db/database'
import { listReferenceValues, removeReferenceValue, setReferenceValue } from '../../../electron/db/reference-values'
import { listTargets, removeTarget, setTarget } from '../../../electron/db/targets'
import { targetCalls } from '../../../shared/contract/target-calls'
import type { ReferenceValue, Target } from '../../../shared/model/target'
import { failed, newDatabase, now, succeeded } from './in-new-database'

const target: Target = {
  subject: 'measure',
  subjectKey: 'M03',
  statistic: 'share46',
  fromYear: 2023,
  level: 0.8,
  near: 0.05,
}
const reference: ReferenceValue = {
  measure: 'M03',
  form: 'deltagare_pagaende',
  statistic: 'mean',
  name: 'Riket',
  year: 2023,
  value: 4.9,
  source: 'Årsrapport',
}

/** What the log has, with details, since the database was made. */
function logged(db: Database): unknown[] {
  const rows = db.prepare("SELECT action, details FROM log WHERE action LIKE 'target%' OR action LIKE 'reference%' ORDER BY id")
  return rows.all().map((row) => {
    const { action, details } = row as { action: string; details: string }
    return [action, JSON.parse(details)]
  })
}

describe('målnivåer', () => {
  it('are one for the same thing, statistic and year', () => {
    const db = newDatabase()
    succeeded(setTarget(db, target, null, now))
    for (const other of [
      { ...target, fromYear: 2024 },
      { ...target, statistic: 'mean', level: 4.5, near: 0.3 } as const,
      { ...target, subject: 'theme', subjectKey: 'C' } as const,
    ])
      succeeded(setTarget(db, other, null, now))
    expect(failed(setTarget(db, { ...target, level: 0.9 }, null, now))).toEqual({ code: 'target-exists', year: 2023 })
    expect(listTargets(db)).toHaveLength(4)
    expect(listTargets(db)).toContainEqual(target)
  })

  it('are changed in their place, also to another year, but not to one that is taken', () => {
    const db = newDatabase()
    const later = { ...target, fromYear: 2025, level: 0.85 }
    succeeded(setTarget(db, target, null, now))
    succeeded(setTarget(db, { ...target, level: 0.82 }, target, now))
    succeeded(setTarget(db, later, target, now))
    expect(listTargets(db)).toEqual([later])
    succeeded(setTarget(db, target, null, now))
    expect(failed(setTarget(db, { ...target, fromYear: 2025 }, target, now))).toEqual({ code: 'target-exists', year: 2025 })
    expect(listTargets(db)).toEqual([target, later])
  })

  it('are nothing outside the scale, nor of a figure that the scale has not', () => {
    const db = newDatabase()
    const wrong: Partial<Target>[] = [
      { level: 1.01 },
      { statistic: 'mean', level: 6.1 },
      { statistic: 'mean', level: 0.9 },
      { statistic: 'mean', level: 4.5, near: 5.1 },
      { statistic: 'shareJa' },
      { subjectKey: 'M04' },
      { subjectKey: 'M99' },
      { subject: 'theme' },
    ]
    for (const change of wrong) expect(() => setTarget(db, { ...target, ...change }, null, now)).toThrow(RangeError)
    expect(listTargets(db)).toEqual([])
  })

  it('are logged when set and removed', () => {
    const db = newDatabase()
    const { level: _level, near: _near, ...key } = target
    succeeded(setTarget(db, target, null, now))
    succeeded(removeTarget(db, key, now))
    expect(listTargets(db)).toEqual([])
    expect(logged(db)).toEqual([
      ['target-set', target],
      ['target-removed', key],
    ])
  })
})

describe('jämförelser', () => {
  it('are one for the same figure, name and year, and are changed in their place', () => {
    const db = newDatabase()
    const { value: _value, source: _source, ...key } = reference
    const other = { ...reference, name: 'Grannförbundet' }
    for (const one of [reference, other]) succeeded(setReferenceValue(db, one, null, now))
    expect(failed(setReferenceValue(db, reference, null, now))).toEqual({ code: 'reference-exists', name: 'Riket', year: 2023 })
    expect(failed(setReferenceValue(db, reference, other, now))).toMatchObject({ code: 'reference-exists' })
    expect(listReferenceValues(db)).toEqual([other, reference])
    const changed = { ...reference, year: 2024, value: 5.1 }
    succeeded(setReferenceValue(db, changed, key, now))
    expect(listReferenceValues(db)).toEqual([other, changed])
    succeeded(removeReferenceValue(db, changed, now))
    expect(listReferenceValues(db)).toEqual([other])
  })

  it('are nothing outside the scale, nor of a form that does not ask the measure', () => {
    const db = newDatabase()
    for (const change of [{ value: 6.5 }, { value: 0.86 }, { statistic: 'shareJa', value: 0.5 }, { form: 'styrelse' }] as const) {
      expect(() => setReferenceValue(db, { ...reference, ...change }, null, now)).toThrow(RangeError)
    }
    expect(listReferenceValues(db)).toEqual([])
  })

  it('are logged without their names and sources, which are free words', () => {
    const db = newDatabase()
    succeeded(setReferenceValue(db, reference, null, now))
    succeeded(removeReferenceValue(db, reference, now))
    const { measure, form, statistic, year } = reference
    expect(logged(db)).toEqual([
      ['reference-set', { measure, form, statistic, year }],
      ['reference-removed', { measure, form, statistic, year }],
    ])
  })
})

describe('the border', () => {
  it('refuses a share above 1, a near limit below 0 and a jämförelse without a source', () => {
    const { setTarget: target1, setReferenceValue: reference1 } = targetCalls
    const accepted = (input: unknown) => target1.input.safeParse({ target: input, replaces: null }).success
    expect(accepted(target)).toBe(true)
    expect(accepted({ ...target, level: 80 })).toBe(false)
    expect(accepted({ ...target, near: 5 })).toBe(false)
    expect(accepted({ ...target, near: -0.1 })).toBe(false)
    expect(accepted({ ...target, fromYear: 24 })).toBe(false)
    expect(accepted({ ...target, statistic: 'median' })).toBe(false)
    expect(accepted({ ...target, statistic: 'mean', level: 4.5 })).toBe(true)
    const referenceValue = { ...reference, source: ' ' }
    expect(reference1.input.safeParse({ referenceValue, replaces: null }).success).toBe(false)
  })
})
