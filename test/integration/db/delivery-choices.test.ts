import { describe, expect, it } from 'vitest'
import { readDeliveryChoices, setDeliveryChoices } from '../../../electron/db/delivery-choices'
import { readDeliveryInput } from '../../../electron/db/delivery-input'
import { removeInsats } from '../../../electron/db/insatser'
import { type DeliveryChoices, noChoices } from '../../../shared/delivery/delivery-choices'
import { newDatabase, newInsats, newRound, now, succeeded } from './in-new-database'

function withInsatser() {
  const db = newDatabase()
  const [work, steps, coaching] = ['Arbetsspåret', 'Stegen', 'Coachingteam'].map((name) => newInsats(db, name).id)
  if (!work || !steps || !coaching) throw new Error('three insatser')
  return { db, work, steps, coaching, round: newRound(db).id }
}

describe('what is chosen of a delivery', () => {
  it('is nothing at first, then as it was set, and as it was set again', () => {
    const { db, round, work, steps, coaching } = withInsatser()
    expect(readDeliveryChoices(db, round)).toEqual(noChoices)
    const chosen: DeliveryChoices = {
      joined: [
        [work, steps],
        [coaching, null],
      ],
      numbered: true,
      minimumGroup: 8,
      undivided: ['personal', 'styrelse'],
    }
    succeeded(setDeliveryChoices(db, round, chosen, now))
    expect(readDeliveryChoices(db, round)).toEqual(chosen)
    succeeded(setDeliveryChoices(db, round, { ...noChoices, joined: [[steps, coaching]] }, now))
    expect(readDeliveryChoices(db, round)).toEqual({ ...noChoices, joined: [[steps, coaching]] })
    succeeded(setDeliveryChoices(db, round, noChoices, now))
    expect(readDeliveryChoices(db, round)).toEqual(noChoices)
  })

  it('is of one round, and part of what its delivery is made of', () => {
    const { db, round, work, steps } = withInsatser()
    const other = newRound(db, 2025).id
    const chosen: DeliveryChoices = { joined: [[work, steps]], numbered: true, minimumGroup: 7, undivided: ['personal'] }
    succeeded(setDeliveryChoices(db, round, chosen, now))
    expect(readDeliveryInput(db, round, '0.0.0')).toMatchObject({ choices: chosen, policy: { version: 2, minimumGroup: 7 } })
    expect(readDeliveryInput(db, other, '0.0.0').choices).toEqual(noChoices)
  })

  it('is without an insats that has been removed, and an insats left alone is with no other', () => {
    const { db, round, work, steps, coaching } = withInsatser()
    succeeded(setDeliveryChoices(db, round, { ...noChoices, joined: [[work, steps, coaching]] }, now))
    succeeded(removeInsats(db, steps, now))
    expect(readDeliveryChoices(db, round).joined).toEqual([[work, coaching]])
    succeeded(removeInsats(db, work, now))
    expect(readDeliveryChoices(db, round).joined).toEqual([])
  })

  it('has no insats twice, is left as it was by what is refused, and is in the log', () => {
    const { db, round, work, steps, coaching } = withInsatser()
    const chosen: DeliveryChoices = { ...noChoices, joined: [[work, steps]], numbered: true }
    succeeded(setDeliveryChoices(db, round, chosen, now))
    const twice: DeliveryChoices = {
      ...noChoices,
      joined: [
        [work, steps],
        [steps, coaching],
      ],
    }
    expect(() => setDeliveryChoices(db, round, twice, now)).toThrow(/UNIQUE/)
    expect(() => setDeliveryChoices(db, round, { ...noChoices, minimumGroup: 4 }, now)).toThrow(/CHECK/)
    expect(readDeliveryChoices(db, round)).toEqual(chosen)
    const logged = db.prepare("SELECT details FROM log WHERE action = 'delivery-choices-set'").pluck().all()
    expect(logged).toEqual([JSON.stringify({ round, joined: 1, numbered: 1, minimumGroup: 5, undivided: 0 })])
  })
})
