import { describe, expect, it } from 'vitest'
import { insertInsats, listInsatser, removeInsats, renameInsats } from '../../../electron/db/insatser'
import { beginDraft } from '../../../electron/db/record-answer'
import { listResponseAccounting, setResponseAccounting } from '../../../electron/db/response-accounting'
import { insertRound, listRounds, setRoundState, updateRound } from '../../../electron/db/rounds'
import { failed, newDatabase, newInsats, newRound, now, succeeded } from './in-new-database'

describe('rounds', () => {
  it('are one a year, newest first', () => {
    const db = newDatabase()
    const first = newRound(db, 2023)
    newRound(db, 2024)
    expect(listRounds(db).map(({ year }) => year)).toEqual([2024, 2023])
    const { id, state, ...fields } = first
    expect(failed(insertRound(db, fields, now))).toEqual({ code: 'round-exists', year: 2023 })
    expect(failed(updateRound(db, id, { ...fields, year: 2024 }, now))).toEqual({ code: 'round-exists', year: 2024 })
  })

  it('are not changed while closed', () => {
    const db = newDatabase()
    const { id, ...fields } = newRound(db)
    succeeded(setRoundState(db, id, 'closed', now))
    expect(failed(updateRound(db, id, { ...fields, year: 2025 }, now))).toEqual({ code: 'round-closed', year: 2024 })
  })

  it('end no earlier than they start, and may end the day they start', () => {
    const db = newDatabase()
    const { id } = newRound(db)
    const fields = { year: 2024, startsOn: '2024-10-02', endsOn: '2024-10-01' }
    expect(failed(updateRound(db, id, fields, now))).toEqual({ code: 'round-dates-reversed' })
    expect(succeeded(updateRound(db, id, { ...fields, endsOn: '2024-10-02' }, now)).endsOn).toBe('2024-10-02')
  })
})

describe('insatser', () => {
  it('are listed as Swedish sorts', () => {
    const db = newDatabase()
    for (const name of ['Östergård', 'Arbetsspåret', 'Team 10', 'Ängen', 'Ådalen', 'Team 2', 'Zenit']) newInsats(db, name)
    expect(listInsatser(db).map(({ name }) => name)).toEqual([
      'Arbetsspåret',
      'Team 2',
      'Team 10',
      'Zenit',
      'Ådalen',
      'Ängen',
      'Östergård',
    ])
  })

  it('have names that differ by more than case, å, ä and ö included', () => {
    const db = newDatabase()
    newInsats(db, 'Ängen')
    expect(failed(insertInsats(db, 'ÄNGEN', null, now))).toEqual({ code: 'insats-exists', name: 'ÄNGEN' })
  })

  it('may have the case of their own name changed', () => {
    const db = newDatabase()
    const { id } = newInsats(db, 'Ängen')
    expect(succeeded(renameInsats(db, id, 'ÄNGEN', now)).name).toBe('ÄNGEN')
  })

  it('are removed only while nothing refers to them', () => {
    const db = newDatabase()
    const { id: roundId } = newRound(db)
    const [unused, answered, counted] = ['Oanvänd', 'Besvarad', 'Räknad'].map((name) => newInsats(db, name).id)
    if (!unused || !answered || !counted) throw new Error('not made')
    succeeded(beginDraft(db, { roundId, form: 'personal', insatsId: answered }, 'kon', 1, now))
    for (const [insatsId, asked] of [
      [counted, 4],
      [unused, null],
    ] as const) {
      succeeded(setResponseAccounting(db, { roundId, form: 'personal', insatsId, asked, declined: null }, now))
    }
    expect(failed(removeInsats(db, answered, now))).toEqual({ code: 'insats-in-use', name: 'Besvarad' })
    expect(failed(removeInsats(db, counted, now))).toEqual({ code: 'insats-in-use', name: 'Räknad' })
    succeeded(removeInsats(db, unused, now))
    expect(listInsatser(db)).toHaveLength(2)
  })
})

describe('response accounting', () => {
  it('is one row for a form and an insats, or a form without insatser, and the last value holds', () => {
    const db = newDatabase()
    const { id: roundId } = newRound(db)
    for (const asked of [10, 12])
      setResponseAccounting(db, { roundId, form: 'styrelse', insatsId: null, asked, declined: 1 }, now)
    expect(listResponseAccounting(db, roundId)).toEqual([{ roundId, form: 'styrelse', insatsId: null, asked: 12, declined: 1 }])
  })

  it('is of one round, or of all of them', () => {
    const db = newDatabase()
    const rows = [newRound(db), newRound(db, 2025)].map(({ id: roundId }) => {
      const row = { roundId, form: 'styrelse', insatsId: null, asked: roundId, declined: null }
      succeeded(setResponseAccounting(db, row, now))
      return row
    })
    expect(rows.map(({ roundId }) => listResponseAccounting(db, roundId))).toEqual(rows.map((row) => [row]))
    expect(listResponseAccounting(db, null)).toEqual(rows)
  })

  it('is not changed in a closed round', () => {
    const db = newDatabase()
    const { id: roundId } = newRound(db)
    succeeded(setRoundState(db, roundId, 'closed', now))
    const accounting = { roundId, form: 'styrelse', insatsId: null, asked: 9, declined: null }
    expect(failed(setResponseAccounting(db, accounting, now))).toEqual({ code: 'round-closed', year: 2024 })
    expect(listResponseAccounting(db, roundId)).toEqual([])
  })
})
