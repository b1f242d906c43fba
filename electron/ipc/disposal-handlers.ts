import { setTimeout } from 'node:timers/promises'
import type { AppError } from '../../shared/contract/app-error'
import type { DisposalPreview, disposalCalls } from '../../shared/contract/disposal-calls'
import type { WrittenFile } from '../../shared/contract/paper-calls'
import { disposalProtocol, protocolFoot } from '../../shared/document/disposal-protocol'
import { type Disposal, removedInAll } from '../../shared/model/disposal'
import type { RoundId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import { type KeptFigures, keepFigures } from '../../shared/report/shown/kept-figures'
import { protocolFileName } from '../../shared/text/file-names'
import { countForDisposal } from '../db/count-for-disposal'
import type { Database } from '../db/database'
import { listDeliveries } from '../db/deliveries'
import {
  listDisposals,
  listDisposedRounds,
  listEarlierDisposals,
  readDisposal,
  readKeptFigures,
  readReturnedFigures,
} from '../db/disposals'
import { disposalWork, refuseDisposal, type ToDispose } from '../db/dispose'
import { readForbund } from '../db/forbund'
import { readShownRound } from '../db/report-source'
import { rewriteDisposed } from '../db/rewrite-disposed'
import { listRounds, readRound } from '../db/rounds'
import { doInSlices } from '../db/sliced-work'
import { differsFromDelivery } from '../delivery/changed-since-delivery'
import { askProtocolFile } from '../files/dialogs'
import { type AppContext, type Handlers, withDatabase, withDatabaseAlone } from './context'
import { backUpBeforeDisposal, listBackupsHolding, removeBackupsHolding } from './disposal-backups'
import { unlessCancelled } from './running-work'
import { writeToShow } from './write-file'

/** Time for the window to ask what is being done, before it is not answered for a while. */
const untilAsked = 300

export const disposalHandlers: Handlers<keyof typeof disposalCalls> = {
  listDisposable: withDatabase((db) => {
    const closed = listRounds(db).filter(({ state }) => state === 'closed')
    return ok(
      closed.map(({ id }) => {
        const removed = countForDisposal(db, id, 'responses')
        return { roundId: id, ...removedInAll(removed), deliveries: listDeliveries(db, id).length }
      }),
    )
  }),

  previewDisposal: withDatabase((db, { roundId }, context) => previewOf(db, roundId, context)),

  disposeRound: withDatabaseAlone((db, input, context) => {
    const { programVersion } = context
    return dispose(db, { ...input, programVersion }, context)
  }),

  getDisposalProgress: ({ disposing }) => ok(disposing.progress()),

  cancelDisposal: ({ disposing }) => {
    disposing.cancel()
    return ok(null)
  },

  rewriteDisposed: withDatabaseAlone((db, _, context) =>
    context.disposing.watch(async ({ report }) => {
      report({ stage: 'rewriting' })
      await setTimeout(untilAsked)
      return db.open ? ok(rewriteDisposed(db, stamp(context))) : fail({ code: 'no-database' })
    }),
  ),

  listDisposals: withDatabase((db) => ok(listDisposals(db))),
  listEarlierDisposals: withDatabase((db) => ok(listEarlierDisposals(db))),

  listKeptRounds: withDatabase((db) => {
    const rounds = new Set(listDisposedRounds(db).map(({ roundId }) => roundId))
    return ok(
      [...rounds].flatMap((roundId) => {
        const figures = readKeptFigures(db, roundId)
        return figures ? [{ roundId, figures }] : []
      }),
    )
  }),

  saveDisposalProtocol: withDatabase(async (db, { disposalId }, context): Promise<Result<WrittenFile | null, AppError>> => {
    const disposal = readDisposal(db, disposalId)
    const forbund = readForbund(db)
    const { rounds, outOfReach } = listBackupsHolding(context)
    const held = rounds.find(({ roundId }) => roundId === disposal.roundId)
    const protocol = {
      forbund,
      disposal,
      backups: held?.backups ?? [],
      setAside: held?.setAside ?? [],
      outOfReach,
      withoutFigures: withoutFigures(db, disposal),
      writtenAt: stamp(context),
    }
    const file = await askProtocolFile(context.window, context.documents, protocolFileName(forbund, disposal))
    if (file === null) return ok(null)
    const [{ printHtml }, { fontFaces }] = await Promise.all([import('../print/print-html'), import('../print/font-faces')])
    const signal = context.printing.start()
    const pdf = await unlessCancelled(signal, printHtml(disposalProtocol(protocol, fontFaces), signal, protocolFoot(protocol)))
    return pdf === null ? ok(null) : writeToShow(context.written, file, pdf)
  }),

  listBackupsHolding: withDatabase((_db, _, context) => ok(listBackupsHolding(context))),
  removeBackupsHolding: withDatabaseAlone((_db, { roundId }, context) => {
    const refusal = refuseIfReading(context)
    return refusal ? fail(refusal) : removeBackupsHolding(roundId, context)
  }),
}

function previewOf(db: Database, roundId: RoundId, { programVersion }: AppContext): Result<DisposalPreview, AppError> {
  const refusal = refuseDisposal(db, roundId, 'responses')
  if (refusal) return fail(refusal)
  const removed = countForDisposal(db, roundId, 'responses')
  const differsFrom = differsFromDelivery(db, roundId, programVersion)
  const returned = differsFrom === null ? null : readReturnedFigures(db, roundId)
  const { forms, policy } = returned ?? keepFigures(readShownRound(db, readRound(db, roundId)))
  const shown = new Set(forms.filter(({ status }) => status === 'shown').map(({ form }) => form))
  return ok({
    removed,
    withoutFigures: removed.forms.filter(({ form }) => !shown.has(form)).map(({ form }) => form),
    limit: policy.minimumGroup,
    deliveries: listDeliveries(db, roundId).length,
    differsFrom: returned ? null : differsFrom,
    keepsEarlier: returned !== null,
  })
}

async function dispose(db: Database, toDispose: ToDispose, context: AppContext): Promise<Result<Disposal | null, AppError>> {
  const { roundId, kind } = toDispose
  const refusal = refuseIfReading(context) ?? refuseDisposal(db, roundId, kind)
  if (refusal) return fail(refusal)
  const keep = figuresInstead(db, toDispose)
  if (!keep.ok) return keep
  return context.disposing.watch(async ({ signal, report }) => {
    report({ stage: 'saving' })
    const saved = await backUpBeforeDisposal(context, signal)
    // While it was made the förbund can have been closed.
    if (!db.open) return fail({ code: 'no-database' })
    if (!saved.ok) return saved
    if (!saved.value || signal.aborted) return ok(null)
    const work = disposalWork(db, { ...toDispose, keep: keep.value }, stamp(context))
    const watch = { signal, report: (done: { done: number; of: number }) => report({ stage: 'removing', ...done }) }
    const disposed = await doInSlices(db, work, watch)
    if (disposed === null) return ok(null)
    if (!disposed.ok) return disposed
    report({ stage: 'rewriting' })
    await setTimeout(untilAsked)
    // Where it cannot be done now, or the förbund has been closed, it is done when it is opened.
    if (!db.open) return disposed
    rewriteDisposed(db, stamp(context))
    return ok(readDisposal(db, disposed.value.id))
  })
}

/** The titles of the forms whose responses are gone and of which no figures are kept. */
function withoutFigures(db: Database, { roundId, removed }: Disposal): readonly string[] {
  const kept = readKeptFigures(db, roundId)?.forms.filter(({ status }) => status === 'shown') ?? []
  return removed.forms.filter(({ form }) => !kept.some((one) => one.form === form)).map(({ title }) => title)
}

/** Before a backup is made for nothing. */
function refuseIfReading({ session }: AppContext): AppError | null {
  const open = session.writable()
  return open.ok ? null : open.error
}

/**
 * What is kept is what others may see, and is never audited again: it must be what the latest delivery has told already. Of a round that a
 * restore has brought back otherwise than it was delivered that is what was kept of it before; gives null where what is shown now is.
 */
function figuresInstead(db: Database, { roundId, kind, programVersion }: ToDispose): Result<KeptFigures | null, AppError> {
  const number = kind === 'responses' ? differsFromDelivery(db, roundId, programVersion) : null
  const returned = number === null ? null : readReturnedFigures(db, roundId)
  if (number === null || returned) return ok(returned)
  return fail({ code: 'disposal-differs-from-delivery', year: readRound(db, roundId).year, number })
}

function stamp(context: AppContext): string {
  return context.now().toISOString()
}
