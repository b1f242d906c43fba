import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import type { ImportFile, importCalls } from '../../shared/contract/import-calls'
import { largestFile, type SheetData } from '../../shared/importing/sheet'
import type { RoundId } from '../../shared/model/id'
import type { ImportUndoing } from '../../shared/model/import-batch'
import { fail, ok, type Result } from '../../shared/model/result'
import type { BackupFailure } from '../../shared/stewardship/backup'
import { readInOwnProcess, warmReader } from '../background/reader-process'
import type { Database } from '../db/database'
import { listImportBatches } from '../db/import-batches'
import { logConflictsRead } from '../db/log-reading'
import { doInSlices } from '../db/sliced-work'
import { previewUndo, undoWork } from '../db/undo-import'
import { askAnswerFile } from '../files/dialogs'
import { type AppContext, type Handlers, type Outcome, withDatabase, withDatabaseAlone } from './context'
import { commitPlanned } from './import-commit'
import { saveFailedRows } from './import-failed-rows'
import { understandAgain, understandFile } from './import-memory'
import { previewOf } from './import-preview'
import type { OpenImport } from './import-session'
import { readWhole } from './read-whole'

export const importHandlers: Handlers<keyof typeof importCalls> = {
  chooseImportFile: withDatabase(async (db, { roundId }, context): Promise<Result<ImportFile | null, AppError>> => {
    warmReader()
    const file = await askAnswerFile(context.window)
    if (file === null) return ok(null)
    const fileName = path.basename(file)
    const bytes = await readWhole(file)
    return bytes.ok
      ? readAndUnderstand(db, roundId, fileName, bytes.value, context)
      : fail({ code: 'file-unreadable', fileName, reason: bytes.error })
  }),

  readDroppedFile: withDatabase((db, { roundId, fileName, bytes }, context) => {
    if (bytes.length > largestFile) return fail<AppError>({ code: 'file-unreadable', fileName, reason: 'too-large' })
    return readAndUnderstand(db, roundId, path.basename(fileName), bytes, context)
  }),

  understandSheet: withDatabase((db, { fileId, sheet, roundId, ...hints }, context) =>
    withSheet(context, fileId, sheet, (data) => ok(understandAgain(db, roundId, data, hints))),
  ),

  previewImport: withDatabase((db, { fileId, sheet, roundId, plan }, context) =>
    withSheet(context, fileId, sheet, (data) => {
      const preview = previewOf(db, roundId, data, plan)
      logConflictsRead(db, roundId, plan.form, preview.repeat?.conflicts ?? [], context.now().toISOString())
      return ok(preview)
    }),
  ),

  saveFailedRows: withDatabase((db, { fileId, sheet, roundId, plan }, context) =>
    withSheet(context, fileId, sheet, (data, { fileName }) => saveFailedRows(db, { roundId, plan, data, fileName }, context)),
  ),

  commitImport: inTurn((db, { fileId, sheet, roundId, plan, withoutBackup = false }, context, signal) =>
    withSheet(context, fileId, sheet, async (data, { fileName }) => {
      const failure = withoutBackup ? null : await backUpBeforeImport(context, signal)
      if (failure === 'cancelled') return ok(null)
      if (failure) return fail<AppError>({ code: 'backup-failed', reason: failure })
      return commitPlanned(db, { roundId, plan, data, fileName }, context, signal)
    }),
  ),

  getImportProgress: (context) => ok(context.importing.work.progress()),

  cancelImport: (context) => {
    context.importing.work.cancel()
    return ok(null)
  },

  cancelReading: (context) => {
    context.importing.reading.cancel()
    return ok(null)
  },

  leaveImportFile: (context, { fileId }) => {
    if (context.importing.find(fileId)) context.importing.end()
    return ok(null)
  },

  listImportBatches: withDatabase((db, { roundId }) => ok(listImportBatches(db, roundId))),
  previewUndoImport: withDatabase((db, { importBatchId }) => ok(previewUndo(db, importBatchId))),
  undoImport: inTurn(async (db, { importBatchId }, context, signal): Promise<Result<ImportUndoing | null, AppError>> => {
    const work = undoWork(db, importBatchId, context.now().toISOString())
    return (await context.importing.work.watch('undoing', signal, (watch) => doInSlices(db, work, watch))) ?? ok(null)
  }),
}

/** Why no backup could be made of what the import is about to change; null where one was, or nothing has changed since the latest. */
async function backUpBeforeImport(
  { session, importing, backups }: AppContext,
  signal: AbortSignal,
): Promise<BackupFailure | null> {
  const open = session.current()
  return open && importing.work.watch('backing-up', signal, (watch) => backups.makeIfChanged(open, 'before-import', watch))
}

/** Work that has the database alone, and is not begun where it was cancelled while it waited for its turn. */
function inTurn<Input, Output>(
  handle: (db: Database, input: Input, context: AppContext, signal: AbortSignal) => Outcome<Output | null>,
): (context: AppContext, input: Input) => Outcome<Output | null> {
  return (context, input) =>
    context.importing.work.whileWanted((signal) => {
      const alone = withDatabaseAlone<Input, Output | null>((db) =>
        signal.aborted ? ok(null) : handle(db, input, context, signal),
      )
      return alone(context, input)
    })
}

async function readAndUnderstand(
  db: Database,
  roundId: RoundId,
  fileName: string,
  bytes: Uint8Array,
  context: AppContext,
): Promise<Result<ImportFile, AppError>> {
  const signal = context.importing.reading.start()
  const read = await readInOwnProcess(bytes, fileName, { signal }).catch((error: unknown) => {
    if (signal.aborted) return null
    throw error
  })
  if (!read) return fail({ code: 'file-not-open' })
  if (!read.ok) return fail({ code: 'file-unreadable', fileName, reason: read.error })
  const sheets = read.value
  // The reading took its time: the database may be an import's by now, or another.
  const understood = await context.session.turns.beside(() => (signal.aborted ? null : understandFile(db, roundId, sheets)))
  if (signal.aborted) return fail({ code: 'file-not-open' })
  if (understood === null) return fail({ code: 'file-unreadable', fileName, reason: 'empty' })
  const { fileId } = context.importing.begin(fileName, sheets)
  return ok({
    fileId,
    fileName,
    sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.length })),
    ...understood,
  })
}

function withSheet<Output>(
  context: AppContext,
  fileId: string,
  sheet: number,
  use: (data: SheetData, open: OpenImport) => Outcome<Output>,
): Outcome<Output> {
  const open = context.importing.find(fileId)
  const data = open?.sheets[sheet]
  return open && data ? use(data, open) : fail({ code: 'file-not-open' })
}
