import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import type { DeliveryPreview, deliveryCalls, RecreatedDelivery } from '../../shared/contract/delivery-calls'
import type { AuditResult } from '../../shared/delivery/audit/leak'
import { type DeliveryComparison, sameFigures } from '../../shared/delivery/comparison'
import { buildDelivery } from '../../shared/delivery/delivery'
import { explainDelivery } from '../../shared/delivery/explanations'
import { packageOf } from '../../shared/delivery/package/package-of'
import type { DeliveryRecord } from '../../shared/model/delivery-record'
import type { DeliveryId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import { deliveryFileName } from '../../shared/text/file-names'
import { auditInBackground } from '../background/audit-process'
import { readInOwnProcess } from '../background/reader-process'
import type { Database } from '../db/database'
import { listDeliveredContents, listDeliveries, readDelivery, readDeliveryContent } from '../db/deliveries'
import { readDeliveryChoices, setDeliveryChoices } from '../db/delivery-choices'
import { readDeliverable } from '../db/delivery-input'
import type { Delivering } from '../delivery/deliver'
import { askDeliveryFile, askDeliveryToCompare } from '../files/dialogs'
import { userName } from '../files/user-name'
import { zipPlace } from '../files/zip-place'
import { type AppContext, type Handlers, withDatabase } from './context'
import { logWhileOpen } from './log-while-open'
import { unlessCancelled } from './running-work'

type Later<Value> = Promise<Result<Value | null, AppError>>

export const deliveryHandlers: Handlers<keyof typeof deliveryCalls> = {
  getDeliveryChoices: withDatabase((db, { roundId }) => ok(readDeliveryChoices(db, roundId))),

  setDeliveryChoices: withDatabase((db, { roundId, choices }, context) =>
    setDeliveryChoices(db, roundId, choices, context.now().toISOString()),
  ),

  previewDelivery: withDatabase((db, { roundId }, { programVersion }): Result<DeliveryPreview, AppError> => {
    const input = readDeliverable(db, roundId, programVersion)
    if (!input.ok) return input
    const delivery = buildDelivery(input.value)
    const latest = listDeliveredContents(db, roundId).at(-1)
    const sameAs = latest && sameFigures(latest, packageOf(delivery)) ? latest.cover.number : null
    return ok({ delivery, explanations: explainDelivery(input.value), sameAs })
  }),

  auditDelivery: withDatabase(async (db, { roundId }, { programVersion, auditing }): Later<AuditResult> => {
    const input = readDeliverable(db, roundId, programVersion)
    if (!input.ok) return input
    const earlier = listDeliveredContents(db, roundId)
    const { deliveredContent } = await import('../delivery/make-delivery')
    const signal = auditing.start()
    return ok(await unlessCancelled(signal, auditInBackground(deliveredContent(input.value), earlier, signal)))
  }),

  cancelAudit: ({ auditing }) => {
    auditing.cancel()
    return ok(null)
  },

  writeDelivery: withDatabase(async (db, { roundId }, context): Later<DeliveryRecord> => {
    const { prepareDelivery, writeDelivery } = await import('../delivery/deliver')
    const delivering = deliveringFrom(context)
    // Before anybody is asked where it is to lie: a delivery that cannot be made needs no place.
    const prepared = await prepareDelivery(db, roundId, delivering)
    if (!prepared.ok) return prepared
    const { forbund, round, number } = prepared.value.input
    const place = await askPlace(context, deliveryFileName(forbund, round.year, number))
    if (!place.ok) return place
    if (place.value === null) return ok(null)
    const changed = await refuseIfLeft(db, context)
    if (changed) return fail(changed)
    const written = await writeDelivery(db, prepared.value, place.value, delivering)
    if (written.ok) context.written.remember(writtenAs(written.value.id), place.value)
    return written
  }),

  listDeliveries: withDatabase((db, { roundId }) => ok(listDeliveries(db, roundId))),

  showDelivery: (context, { deliveryId }) => ok(context.written.show(writtenAs(deliveryId))),

  recreateDelivery: withDatabase(async (db, { deliveryId }, context): Later<RecreatedDelivery> => {
    const [record, content] = [readDelivery(db, deliveryId), readDeliveryContent(db, deliveryId)]
    const { number, roundId, sha256, workbookSha256 } = record
    if (!content) return fail({ code: 'delivery-not-kept', number })
    const known = listDeliveries(db, roundId).map((delivery) => delivery.workbookSha256)
    const { level, demo, year } = content.cover
    const place = await askPlace(context, deliveryFileName({ name: level.name, demo }, year, number))
    if (!place.ok) return place
    if (place.value === null) return ok(null)
    const file = place.value
    const [{ packageBytes }, { notRemembered, writePackage }] = await Promise.all([
      import('../delivery/make-delivery'),
      import('../delivery/write-package'),
    ])
    const bytes = await packageBytes(content)
    const identical = bytes.sha256 === sha256 && bytes.workbookSha256 === workbookSha256
    const written = await writePackage(bytes, file, known, notRemembered)
    if (!written.ok) return written
    context.written.remember(writtenAs(deliveryId), file)
    await logWhileOpen(db, context, 'delivery-recreated', { round: roundId, number })
    return ok({ record, fileName: path.basename(file), identical })
  }),

  compareDelivery: withDatabase(async (db, { deliveryId }, context): Later<DeliveryComparison> => {
    const [record, content] = [readDelivery(db, deliveryId), readDeliveryContent(db, deliveryId)]
    const file = await askDeliveryToCompare(context.window)
    if (file === null) return ok(null)
    const { compareWithFile } = await import('../delivery/compare-with-file')
    return compareWithFile(record, content, file, readInOwnProcess)
  }),
}

function deliveringFrom({ programVersion, session, now }: AppContext): Delivering {
  const atDatabase = <Value>(work: () => Value) => session.turns.beside(work)
  return { programVersion, writtenBy: userName(), audit: auditInBackground, now, atDatabase }
}

/** Where the zip is to be; null where that was cancelled. */
async function askPlace({ window, documents }: AppContext, proposed: string): Later<string> {
  const file = await askDeliveryFile(window, documents, proposed)
  return file === null ? ok(null) : zipPlace(file)
}

/** While a dialog is open another database may be chosen, and an import begun. That the round has changed is seen when it is written. */
async function refuseIfLeft(db: Database, { session }: AppContext): Promise<AppError | null> {
  await session.turns.quiet()
  return session.database() === db ? null : { code: 'no-database' }
}

/** What a delivery's file is remembered by. */
function writtenAs(deliveryId: DeliveryId): string {
  return `delivery ${deliveryId}`
}
