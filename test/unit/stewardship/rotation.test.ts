import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptBackups, type RotatingBackup } from '../../../shared/stewardship/rotation'

const hour = 3_600_000
const day = 24 * hour
const now = Date.UTC(2026, 10, 22, 8)

/** A backup made some days before now; the clock on the wall there shows world time. */
function backup(daysAgo: number, more: Partial<RotatingBackup> = {}): RotatingBackup {
  const madeAt = now - daysAgo * day
  return { id: `${daysAgo}`, madeAt, day: new Date(madeAt).toISOString().slice(0, 10), verified: true, needed: false, ...more }
}

function kept(backups: readonly RotatingBackup[], at = now): readonly string[] {
  const ids = keptBackups(backups, at)
  return backups.filter(({ id }) => ids.has(id)).map(({ id }) => id)
}

const anyBackups = fc
  .array(
    fc.record({
      hoursAgo: fc.oneof(fc.integer({ min: -100, max: 500 }), fc.integer({ min: 0, max: 30_000 })),
      hoursAhead: fc.integer({ min: -12, max: 14 }),
      verified: fc.boolean(),
      needed: fc.constantFrom(false, false, false, true),
    }),
    { maxLength: 80 },
  )
  .map((drawn) =>
    drawn.map(({ hoursAgo, hoursAhead, verified, needed }, index) => {
      const madeAt = now - hoursAgo * hour
      const wall = new Date(madeAt + hoursAhead * hour).toISOString().slice(0, 10)
      return { id: `${index}`, madeAt, day: wall, verified, needed }
    }),
  )

describe('the rotation of backups', () => {
  it('keeps all of the last day', () => {
    const lastDay = Array.from({ length: 40 }, (_, index) => backup(index / 41, { id: `h${index}` }))
    expect(kept(lastDay)).toHaveLength(40)
  })

  it('keeps the latest of each day for 14 days and the latest of each month for 24 months', () => {
    // Two a day for three years: 8 hours before, and 4 hours later the same day.
    const all = Array.from({ length: 3 * 365 }, (_, index) => [
      backup(index + 1 / 3 + 0.001),
      backup(index + 1 / 6 + 0.001),
    ]).flat()
    const days = new Set(kept(all).map((id) => new Date(now - Number(id) * day).toISOString()))
    const ofToday = 2
    const others = [...days].filter((time) => Date.parse(time) < now - day)
    expect(days.size - others.length).toBe(ofToday)
    expect(others.filter((time) => Date.parse(time) > now - 14 * day)).toHaveLength(13)
    expect([...new Set(others.map((time) => time.slice(0, 7)))]).toHaveLength(25)
    expect(others.every((time) => Date.parse(time) > now - 2 * 366 * day - day)).toBe(true)
    // The latest of a month is of its last day.
    expect(others).toContainEqual(expect.stringMatching(/^2026-09-30T23/))
  })

  it('keeps the newest verified one however old it is, and does not take a damaged one for it', () => {
    const recent = [1, 2, 3, 4].map((ago) => backup(ago * 0.2, { id: `bad${ago}`, verified: false }))
    const months = Array.from({ length: 30 }, (_, index) => backup(40 + index * 31, { verified: false }))
    expect(kept([...recent, ...months, backup(4000, { id: 'good' })])).toContain('good')
  })

  it('keeps of a day the verified one rather than a later one that is damaged', () => {
    const days = [2, 3, 4, 5].map((ago) => backup(ago))
    expect(
      kept([...days, backup(5.2, { id: 'good' }), backup(5, { id: 'bad', verified: false })].filter(({ id }) => id !== '5')),
    ).toEqual(expect.arrayContaining(['good']))
    const fifth = [backup(5.2, { id: 'good' }), backup(5.1, { id: 'bad', verified: false })]
    expect(kept([...days.slice(0, 3), ...fifth])).not.toContain('bad')
  })

  it('keeps what is needed, whatever its age', () => {
    const recent = Array.from({ length: 20 }, (_, index) => backup(index))
    expect(kept([...recent, backup(20.5, { id: 'undo', needed: true }), backup(20.4, { id: 'later' })])).toContain('undo')
  })

  it('keeps what is made in the future until its time has come: the clock may have been set back', () => {
    const future = Array.from({ length: 50 }, (_, index) => backup(-index - 1))
    expect(kept([...future, backup(1)])).toHaveLength(51)
  })

  it('makes nothing old by one leap of the clock, and does so when days of backups agree with it', () => {
    const before = Array.from({ length: 20 }, (_, index) => backup(31 * index))
    const years = 10 * 365 * day
    const leapt = backup(-3650, { id: 'leapt' })
    expect(kept([...before, leapt], now + years)).toHaveLength(21)
    const later = [1, 2, 3].map((days) => backup(-3650 - days))
    expect(kept([...before, leapt, ...later], now + years + 3 * day)).toHaveLength(4)
  })

  it('counts days by the clock on the wall: neither summer time nor a journey makes two of one or one of two', () => {
    // 25 October 2026 has 25 hours in Sweden; two backups of it lie 24.5 hours apart.
    const at = (time: string) => ({ id: time, madeAt: Date.parse(time), day: time.slice(0, 10), verified: true, needed: false })
    const sunday = [at('2026-10-25T00:10:00+02:00'), at('2026-10-25T23:40:00+01:00')]
    const others = [at('2026-10-24T12:00:00+02:00'), at('2026-10-26T12:00:00+01:00'), at('2026-10-27T12:00:00+01:00')]
    const ids = keptBackups([...sunday, ...others], Date.parse('2026-10-29T12:00:00+01:00'))
    expect(sunday.map(({ id }) => ids.has(id))).toEqual([false, true])
    expect(others.every(({ id }) => ids.has(id))).toBe(true)
  })

  it('always keeps the newest verified one, all of the last day, the future and what is needed', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const ids = keptBackups(backups, now)
        const verified = backups.filter((one) => one.verified && one.madeAt <= now).map(({ madeAt }) => madeAt)
        const newest = backups.filter((one) => one.verified && one.madeAt === Math.max(...verified))
        if (newest.length > 0) expect(newest.some(({ id }) => ids.has(id))).toBe(true)
        for (const one of backups) if (one.needed || one.madeAt > now - day) expect(ids.has(one.id)).toBe(true)
      }),
    )
  })

  it('changes nothing when it is run a second time', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const once = keptBackups(backups, now)
        const twice = keptBackups(
          backups.filter(({ id }) => once.has(id)),
          now,
        )
        expect([...twice].toSorted()).toEqual([...once].toSorted())
      }),
    )
  })

  it('keeps a bounded number beside those of the last day, the future and what is needed', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const ids = keptBackups(backups, now)
        const old = backups.filter(({ id, madeAt, needed }) => ids.has(id) && !needed && madeAt <= now - day)
        expect(old.length).toBeLessThanOrEqual(15 + 25 + 14 + 24 + 1)
      }),
    )
  })
})
