import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import type { logCalls } from '../../shared/contract/log-calls'
import type { WrittenFile } from '../../shared/contract/paper-calls'
import { fail, ok, type Result } from '../../shared/model/result'
import { logFileName } from '../../shared/text/file-names'
import { type AtDatabase, checkLog } from '../db/check-log'
import type { Database } from '../db/database'
import { readForbund } from '../db/forbund'
import { logCsv } from '../db/log-csv'
import { highestId, readLog } from '../db/read-log'
import type { Watch } from '../db/sliced-work'
import { askLogFile } from '../files/dialogs'
import { writeInParts } from '../files/write-in-parts'
import { type AppContext, type Handlers, withDatabase } from './context'
import { logWhileOpen } from './log-while-open'
import { rememberWritten } from './write-file'

export const logHandlers: Handlers<keyof typeof logCalls> = {
  readLog: withDatabase((db, question) => ok(readLog(db, question))),

  checkLog: withDatabase(async (db, _input, context) =>
    ok(await context.logWork.checking.watch((watch) => checkLog(db, whileOpen(db, context), watch))),
  ),

  getLogProgress: ({ logWork }) => ok({ checking: logWork.checking.progress(), saving: logWork.saving.progress() }),

  saveLog: withDatabase(async (db, _input, context): Promise<Result<WrittenFile | null, AppError>> => {
    const file = await askLogFile(context.window, context.documents, logFileName(readForbund(db)))
    if (file === null) return ok(null)
    return context.logWork.saving.watch((watch) => save(db, file, context, watch))
  }),

  cancelSavingLog: ({ logWork }) => {
    logWork.saving.cancel()
    return ok(null)
  },
}

async function save(
  db: Database,
  file: string,
  context: AppContext,
  watch: Watch,
): Promise<Result<WrittenFile | null, AppError>> {
  const atDatabase = whileOpen(db, context)
  try {
    await writeInParts(file, logCsv(db, atDatabase, watch))
  } catch (error) {
    if (watch.signal.aborted) return ok(null)
    if (context.session.database() !== db) return fail({ code: 'no-database' })
    if (error instanceof Error && 'syscall' in error) return fail({ code: 'file-unwritable', fileName: path.basename(file) })
    throw error
  }
  const rows = await atDatabase(() => highestId(db))
  await logWhileOpen(db, context, 'log-exported', { rows })
  return ok(rememberWritten(context.written, file))
}

/** Long work asks anew each time whether it may use the database, and whether it is still the one that is open. */
function whileOpen(db: Database, { session }: AppContext): AtDatabase {
  return (work) => session.turns.beside(() => (session.database() === db ? work() : null))
}
