import type { AppError } from '../../shared/contract/app-error'
import { type DeliveryChoices, noChoices } from '../../shared/delivery/delivery-choices'
import type { InsatsId, RoundId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import type { Database } from './database'
import { refuseIfWithoutResponses } from './disposals'
import { inTransaction } from './in-transaction'
import { writeLog } from './log'
import { statement } from './statement'

/** What is chosen of a round's delivery. An insats that has been removed since is in no unit, and a unit of one is none. */
export function readDeliveryChoices(db: Database, round: RoundId): DeliveryChoices {
  const chosen = statement(db, 'SELECT numbered, minimum_group AS minimumGroup FROM delivery_choice WHERE round_id = ?').get(
    round,
  ) as { numbered: number; minimumGroup: number } | undefined
  if (!chosen) return noChoices
  const rows = statement(
    db,
    'SELECT unit, insats_id AS insatsId FROM delivery_joined WHERE round_id = ? ORDER BY unit, insats_id IS NULL, insats_id',
  ).all(round) as { unit: number; insatsId: InsatsId | null }[]
  const units = [...new Set(rows.map(({ unit }) => unit))]
  const joined = units.map((unit) => rows.filter((row) => row.unit === unit).map(({ insatsId }) => insatsId))
  const undivided = statement(db, 'SELECT form_key FROM delivery_undivided WHERE round_id = ? ORDER BY form_key')
    .pluck()
    .all(round) as string[]
  return {
    joined: joined.filter((unit) => unit.length > 1),
    numbered: chosen.numbered === 1,
    minimumGroup: chosen.minimumGroup,
    undivided,
  }
}

/** Chooses instead of what was chosen before; refused where the responses are disposed, and the figures stand. Throws where an insats is in two units: the window asks for no such thing. */
export function setDeliveryChoices(
  db: Database,
  round: RoundId,
  { joined, numbered, minimumGroup, undivided }: DeliveryChoices,
  now: string,
): Result<null, AppError> {
  return inTransaction(db, () => {
    const refusal = refuseIfWithoutResponses(db, round)
    if (refusal) return fail(refusal)
    statement(db, 'DELETE FROM delivery_choice WHERE round_id = ?').run(round)
    statement(db, 'INSERT INTO delivery_choice (round_id, numbered, minimum_group) VALUES (?, ?, ?)').run(
      round,
      numbered ? 1 : 0,
      minimumGroup,
    )
    const insert = statement(db, 'INSERT INTO delivery_joined (round_id, unit, insats_id) VALUES (?, ?, ?)')
    for (const [index, unit] of joined.entries()) for (const insats of unit) insert.run(round, index + 1, insats)
    const divideNot = statement(db, 'INSERT INTO delivery_undivided (round_id, form_key) VALUES (?, ?)')
    for (const form of undivided) divideNot.run(round, form)
    writeLog(db, now, 'delivery-choices-set', {
      round,
      joined: joined.length,
      numbered: numbered ? 1 : 0,
      minimumGroup,
      undivided: undivided.length,
    })
    return ok(null)
  })
}
