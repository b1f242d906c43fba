import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import type { InstrumentFile, instrumentCalls } from '../../shared/contract/instrument-calls'
import type { WrittenFile } from '../../shared/contract/paper-calls'
import { largestFile } from '../../shared/importing/sheet'
import { saidToContinue, withContinued } from '../../shared/instrument/continued'
import { differenceBetween, placedQuestions, toDecide } from '../../shared/instrument/difference'
import type { InstrumentVersion } from '../../shared/instrument/version'
import { readInstrument } from '../../shared/instrument-workbook/read-instrument'
import type { InstrumentVersionId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import { instrumentFileName } from '../../shared/text/file-names'
import { readInOwnProcess, warmReader } from '../background/reader-process'
import type { Database } from '../db/database'
import { readForbund } from '../db/forbund'
import { insertInstrumentVersion, listInstrumentVersions, readDefinition, readInstrumentVersion } from '../db/instrument-versions'
import { askInstrumentFile, askInstrumentWorkbookFile } from '../files/dialogs'
import { type AppContext, type Handlers, withDatabase } from './context'
import { readWhole } from './read-whole'
import { unlessCancelled } from './running-work'
import { writeToShow } from './write-file'

/** More than anybody reads; the rest is counted. */
const problemsShown = 300

export const instrumentHandlers: Handlers<keyof typeof instrumentCalls> = {
  saveInstrumentWorkbook: withDatabase(
    async (db, { instrumentVersionId }, context): Promise<Result<WrittenFile | null, AppError>> => {
      // Read before the dialog opens: while it is open, another database may be chosen.
      const version = readInstrumentVersion(db, instrumentVersionId)
      const name = instrumentFileName(readForbund(db), version.label)
      const file = await askInstrumentWorkbookFile(context.window, context.documents, name)
      if (file === null) return ok(null)
      const { instrumentWorkbook } = await import('../excel/write-instrument-workbook')
      return writeToShow(context.written, file, await instrumentWorkbook(version, context.programVersion, context.now()))
    },
  ),

  chooseInstrumentFile: withDatabase(async (db, { comparedWith }, context): Promise<Result<InstrumentFile | null, AppError>> => {
    warmReader()
    const file = await askInstrumentFile(context.window)
    if (file === null) return ok(null)
    const fileName = path.basename(file)
    const bytes = await readWhole(file)
    return bytes.ok
      ? readAndCompare(db, comparedWith, fileName, bytes.value, context)
      : fail({ code: 'file-unreadable', fileName, reason: bytes.error })
  }),

  readDroppedInstrument: withDatabase((db, { comparedWith, fileName, bytes }, context) => {
    if (bytes.length > largestFile) return fail<AppError>({ code: 'file-unreadable', fileName, reason: 'too-large' })
    return readAndCompare(db, comparedWith, path.basename(fileName), bytes, context)
  }),

  cancelInstrumentReading: (context) => {
    context.instrument.reading.cancel()
    return ok(null)
  },

  leaveInstrumentFile: (context, { fileId }) => {
    const db = context.session.database()
    if (db && context.instrument.find(fileId, db)) context.instrument.end()
    return ok(null)
  },

  addInstrumentVersion: withDatabase((db, { fileId, label, continued }, context) =>
    addVersion(db, fileId, label, continued, context),
  ),
}

function addVersion(
  db: Database,
  fileId: string,
  label: string,
  continued: readonly string[],
  context: AppContext,
): Result<InstrumentVersion, AppError> {
  const open = context.instrument.find(fileId, db)
  if (!open) return fail({ code: 'file-not-open' })
  if (listInstrumentVersions(db).some((version) => version.label === label))
    return fail({ code: 'instrument-label-exists', label })
  const before = readDefinition(db, open.comparedWith)
  const definition = withContinued(before, open.definition, new Set(continued))
  const decided = differenceBetween(before, definition)
  const added = insertInstrumentVersion(db, label, definition, context.now().toISOString(), {
    comparedWith: open.comparedWith,
    questions: placedQuestions(definition).length,
    reworded: toDecide(decided).length,
    continued: saidToContinue(decided).length,
  })
  context.instrument.end()
  return ok(added)
}

async function readAndCompare(
  db: Database,
  comparedWith: InstrumentVersionId,
  fileName: string,
  bytes: Uint8Array,
  context: AppContext,
): Promise<Result<InstrumentFile, AppError>> {
  const signal = context.instrument.reading.start()
  const read = await unlessCancelled(signal, readInOwnProcess(bytes, fileName, { signal, marks: true }))
  if (!read) return fail({ code: 'file-not-open' })
  if (!read.ok) return fail({ code: 'file-unreadable', fileName, reason: read.error })
  // The reading took its time: another database may be open by now.
  return context.session.turns.beside(() => {
    if (signal.aborted || context.session.database() !== db) return fail<AppError>({ code: 'file-not-open' })
    const before = readDefinition(db, comparedWith)
    const others = listInstrumentVersions(db).map(({ definition }) => definition)
    const found = readInstrument(read.value, [before, ...others])
    if (!found.ok) {
      const problems = found.error.slice(0, problemsShown)
      const outcome = { kind: 'problems', problems, more: found.error.length - problems.length } as const
      return ok({ fileId: randomUUID(), fileName, title: '', outcome })
    }
    const saidInFile = saidToContinue(differenceBetween(before, found.value))
    const definition = withContinued(before, found.value, new Set(saidInFile))
    const questions = placedQuestions(definition).length
    const difference = differenceBetween(before, definition)
    const fileId = context.instrument.begin({ db, comparedWith, definition })
    const outcome = { kind: 'readable', difference, forms: definition.forms.length, questions } as const
    return ok({ fileId, fileName, title: definition.title, outcome })
  })
}
