import fs from 'node:fs/promises'
import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import type { ImportFile, importCalls } from '../../shared/contract/import-calls'
import { likeliestSheet } from '../../shared/importing/likeliest-sheet'
import type { ImportReading } from '../../shared/importing/plan'
import { summarise } from '../../shared/importing/preview'
import { readRows } from '../../shared/importing/read-rows'
import { largestFile, type SheetData, type UnreadableReason } from '../../shared/importing/sheet'
import { understandSheet } from '../../shared/importing/understand'
import type { InstrumentDefinition } from '../../shared/instrument/definition'
import type { RoundId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import { readInOwnProcess, warmReader } from '../background/reader-process'
import type { Database } from '../db/database'
import { commitImport, listImportBatches, undoImport } from '../db/import-batches'
import { readDefinition } from '../db/instrument-versions'
import { readRound } from '../db/rounds'
import { askAnswerFile } from '../files/dialogs'
import { type AppContext, type Handlers, withDatabase } from './context'
import type { OpenImport } from './import-session'

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

  understandSheet: withDatabase((db, { fileId, sheet, roundId, headerRow, form }, context) =>
    withSheet(context, fileId, sheet, (data) => ok(understandSheet(data, instrumentOf(db, roundId), { form, headerRow }))),
  ),

  previewImport: withDatabase((db, { fileId, sheet, roundId, plan }, context) =>
    withSheet(context, fileId, sheet, (data) => {
      const reading = readRows(data, instrumentOf(db, roundId), plan)
      const { problems, obstacles, rowsWithoutAnswers, absentQuestions } = reading
      const summary = summarise(reading)
      const rowsOutsideRound = countOutside(db, roundId, reading)
      return ok({ summary, problems, obstacles, rowsWithoutAnswers, absentQuestions, rowsOutsideRound })
    }),
  ),

  commitImport: withDatabase((db, { fileId, sheet, roundId, plan }, context) =>
    withSheet(context, fileId, sheet, (data, { fileName }) => {
      const { rows, obstacles } = readRows(data, instrumentOf(db, roundId), plan)
      if (obstacles.length > 0) return fail<AppError>({ code: 'import-obstructed' })
      const toStore = { roundId, form: plan.form, fileName, rows, insatser: plan.insatser }
      const committed = commitImport(db, toStore, context.now().toISOString())
      if (committed.ok) context.importing.end()
      return committed
    }),
  ),

  cancelReading: (context) => {
    context.importing.cancelReading()
    return ok(null)
  },

  leaveImportFile: (context, { fileId }) => {
    if (context.importing.find(fileId)) context.importing.end()
    return ok(null)
  },

  listImportBatches: withDatabase((db, { roundId }) => ok(listImportBatches(db, roundId))),
  undoImport: withDatabase((db, { importBatchId }, context) => undoImport(db, importBatchId, context.now().toISOString())),
}

async function readWhole(file: string): Promise<Result<Buffer, UnreadableReason>> {
  try {
    const { size } = await fs.stat(file)
    return size > largestFile ? fail('too-large') : ok(await fs.readFile(file))
  } catch {
    // Gone, locked, or in a cloud that is out of reach.
    return fail('cannot-be-opened')
  }
}

async function readAndUnderstand(
  db: Database,
  roundId: RoundId,
  fileName: string,
  bytes: Uint8Array,
  context: AppContext,
): Promise<Result<ImportFile, AppError>> {
  const signal = context.importing.startReading()
  const read = await readInOwnProcess(bytes, fileName, { signal }).catch((error: unknown) => {
    if (signal.aborted) return null
    throw error
  })
  if (!read) return fail({ code: 'file-not-open' })
  if (!read.ok) return fail({ code: 'file-unreadable', fileName, reason: read.error })
  const sheets = read.value
  const instrument = instrumentOf(db, roundId)
  const sheet = likeliestSheet(sheets, instrument)
  const data = sheet === null ? undefined : sheets[sheet]
  if (sheet === null || data === undefined) return fail({ code: 'file-unreadable', fileName, reason: 'empty' })
  const { fileId } = context.importing.begin(fileName, sheets)
  return ok({
    fileId,
    fileName,
    sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.length })),
    sheet,
    understanding: understandSheet(data, instrument),
  })
}

function withSheet<Output>(
  context: AppContext,
  fileId: string,
  sheet: number,
  use: (data: SheetData, open: OpenImport) => Result<Output, AppError>,
): Result<Output, AppError> {
  const open = context.importing.find(fileId)
  const data = open?.sheets[sheet]
  return open && data ? use(data, open) : fail({ code: 'file-not-open' })
}

function instrumentOf(db: Database, roundId: RoundId): InstrumentDefinition {
  return readDefinition(db, readRound(db, roundId).instrumentVersionId)
}

function countOutside(db: Database, roundId: RoundId, { rows }: ImportReading): number {
  const { startsOn, endsOn } = readRound(db, roundId)
  return rows.filter(({ answeredOn }) => answeredOn !== null && (answeredOn < startsOn || answeredOn > endsOn)).length
}
