import { createHash } from 'node:crypto'
import fs from 'node:fs'
import type { AppError } from '../../shared/contract/app-error'
import type { resultCalls } from '../../shared/contract/result-calls'
import { buildDelivery } from '../../shared/delivery/delivery'
import type { DeliveryInput } from '../../shared/delivery/delivery-input'
import { explainDelivery } from '../../shared/delivery/explanations'
import type { DeliveryRecord } from '../../shared/model/delivery-record'
import type { DeliveryId, RoundId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import { deliveryFileName } from '../../shared/text/file-names'
import type { Database } from '../db/database'
import { insertDelivery, listDeliveries } from '../db/deliveries'
import { readDeliveryInput } from '../db/delivery-input'
import { countFrequencies } from '../db/frequencies'
import { readRound } from '../db/rounds'
import { readThemeMoments } from '../db/theme-moments'
import { askDeliveryFile } from '../files/dialogs'
import { type AppContext, type Handlers, withDatabase } from './context'
import { writeFile } from './write-file'

export const deliveryHandlers: Handlers<keyof typeof resultCalls> = {
  getFrequencyTable: withDatabase((db, { roundId }) => ok(countFrequencies(db, roundId))),
  getThemeMoments: withDatabase((db, { roundId }) => ok(readThemeMoments(db, roundId))),

  previewDelivery: withDatabase((db, { roundId }, context) => {
    const refusal = refuseIfOpen(db, roundId)
    if (refusal) return fail(refusal)
    const input = readDeliveryInput(db, roundId, context.programVersion)
    return ok({ delivery: buildDelivery(input), explanations: explainDelivery(input) })
  }),

  writeDelivery: withDatabase(async (db, { roundId }, context): Promise<Result<DeliveryRecord | null, AppError>> => {
    const refusal = refuseIfOpen(db, roundId)
    if (refusal) return fail(refusal)
    const { forbund, round, number } = readDeliveryInput(db, roundId, context.programVersion)
    const file = await askDeliveryFile(context.window, context.documents, deliveryFileName(forbund, round.year, number))
    if (file === null) return ok(null)
    // While the dialog was open another database may have been chosen, or the round opened again, and an import begun.
    await context.session.turns.quiet()
    if (context.session.database() !== db) return fail({ code: 'no-database' })
    const changed = refuseIfOpen(db, roundId)
    return changed ? fail(changed) : write(db, readDeliveryInput(db, roundId, context.programVersion), file, context)
  }),

  listDeliveries: withDatabase((db, { roundId }) => ok(listDeliveries(db, roundId))),

  showDelivery: (context, { deliveryId }) => ok(context.written.show(writtenAs(deliveryId))),
}

async function write(
  db: Database,
  input: DeliveryInput,
  file: string,
  context: AppContext,
): Promise<Result<DeliveryRecord, AppError>> {
  const { deliveryWorkbook } = await import('../excel/write-delivery')
  const content = await deliveryWorkbook(buildDelivery(input))
  const written = await writeFile(file, content)
  if (!written.ok) return written
  const sha256 = createHash('sha256').update(content).digest('hex')
  const { round, number, policy } = input
  const writtenAt = context.now().toISOString()
  try {
    const delivery = { roundId: round.id, number, writtenAt, fileName: written.value, sha256 }
    const record = await context.session.turns.beside(() => insertDelivery(db, delivery, policy))
    context.written.remember(writtenAs(record.id), file)
    return ok(record)
  } catch (error) {
    // No file is left behind that the database knows nothing of.
    fs.rmSync(file, { force: true })
    throw error
  }
}

/** What a delivery's file is remembered by. */
function writtenAs(deliveryId: DeliveryId): string {
  return `delivery ${deliveryId}`
}

/** A delivery is of a round that no longer changes. */
function refuseIfOpen(db: Database, roundId: RoundId): AppError | null {
  const { state, year } = readRound(db, roundId)
  return state === 'open' ? { code: 'round-open', year } : null
}
