import type { Database } from '../../../electron/db/database'
import { listDeliveries } from '../../../electron/db/deliveries'
import { setRoundState } from '../../../electron/db/rounds'
import { type Delivering, deliver } from '../../../electron/delivery/deliver'
import { auditHere } from '../../../electron/solver/audit-request'
import type { InsatsId, RoundId } from '../../../shared/model/id'
import { newDatabase, newInsats, newRound, now, succeeded } from '../db/in-new-database'
import { typeForms } from '../db/typed-forms'

export const form = 'deltagare_pagaende'

/** As the window and the terminal deliver, with the audit in this process. */
export const delivering: Delivering = {
  programVersion: '0.0.0',
  writtenBy: 'anna',
  audit: auditHere,
  now: () => new Date(now),
  atDatabase: (work) => work(),
}

export interface ClosedRound {
  readonly db: Database
  readonly roundId: RoundId
  readonly coaching: InsatsId
  readonly work: InsatsId
}

/** A closed round of 12 participants in Coachingteam and 9 in Arbetsspåret, women and men in both, who have answered differently. */
export function closedRound(): ClosedRound {
  const db = newDatabase()
  const { id: roundId } = newRound(db)
  const [coaching, work] = [newInsats(db, 'Coachingteam').id, newInsats(db, 'Arbetsspåret').id]
  for (const answer of [1, 2, 3, 4, 5, 6]) {
    typeForms(db, { roundId, form, insatsId: coaching }, { count: 1, answer, kon: 1 })
    typeForms(db, { roundId, form, insatsId: coaching }, { count: 1, answer, kon: 2 })
  }
  for (const answer of [2, 3, 4, 5]) typeForms(db, { roundId, form, insatsId: work }, { count: 1, answer, kon: 1 })
  for (const answer of [1, 3, 4, 5, 6]) typeForms(db, { roundId, form, insatsId: work }, { count: 1, answer, kon: 2 })
  succeeded(setRoundState(db, roundId, 'closed', now))
  return { db, roundId, coaching, work }
}

/** Opens the round, types forms of women in an insats, one for each answer, and closes it again. */
export function typeLate({ db, roundId }: ClosedRound, insatsId: InsatsId, answers: readonly number[]): void {
  succeeded(setRoundState(db, roundId, 'open', now))
  for (const answer of answers) typeForms(db, { roundId, form, insatsId }, { count: 1, answer })
  succeeded(setRoundState(db, roundId, 'closed', now))
}

export function deliverTo({ db, roundId }: ClosedRound, file: string) {
  return deliver(db, roundId, file, delivering)
}

export function numbersOf({ db, roundId }: ClosedRound): readonly number[] {
  return listDeliveries(db, roundId).map(({ number }) => number)
}
