import fs from 'node:fs'
import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import type { databaseCalls, OpenedDatabase } from '../../shared/contract/database-calls'
import type { DatabaseAccess } from '../../shared/model/database-access'
import { fail, ok, type Result } from '../../shared/model/result'
import { beingMadeName } from '../../shared/text/file-names'
import { checkFile } from '../db/check'
import { failureOf } from '../db/failure-of'
import { readForbund } from '../db/forbund'
import { writeWhole } from '../db/write-whole'
import { askNewDatabase } from '../files/dialogs'
import { setAside } from '../files/set-aside'
import type { AppContext, Handlers } from './context'
import { continueWithBackup } from './damaged-file'
import type { OpenSession } from './database-session'
import { opened } from './opened'

type Names = 'tryToWrite' | 'takeOverDatabase' | 'saveDatabaseAnew' | 'openDamagedDatabase' | 'continueWithBackup'

/** What is done about a database that is open for reading only, or is damaged, or whose file has gone. */
export const databaseStateHandlers: Handlers<Names & keyof typeof databaseCalls> = {
  tryToWrite: (context) => accessNow(context, () => context.session.tryToWrite()),

  takeOverDatabase: (context) => accessNow(context, () => context.session.takeOver()),

  saveDatabaseAnew: async (context) => {
    const open = context.session.current()
    if (!open) return fail({ code: 'no-database' })
    const place = await askNewDatabase(context.window, path.dirname(open.file), readForbund(open.db).name)
    if (place === null) return ok(null)
    await context.session.turns.quiet()
    if (context.session.current() !== open) return fail({ code: 'no-database' })
    const holder = context.session.holderElsewhere(place)
    if (holder) return fail({ code: 'database-held', fileName: path.basename(place), holder })
    const failed = writeAnew(open, place)
    return failed ? fail(failed) : opening(context, place, await context.session.open(place, { key: open.key }))
  },

  openDamagedDatabase: async (context) => {
    const { file } = context.session.damaged ?? { file: '' }
    await context.session.turns.quiet()
    return opening(context, file, context.session.openDamaged())
  },

  continueWithBackup: async (context) => {
    const { file } = context.session.damaged ?? { file: '' }
    await context.session.turns.quiet()
    return opening(context, file, await continueWithBackup(context))
  },
}

function opening(
  context: AppContext,
  file: string,
  result: Result<OpenedDatabase, AppError>,
): Promise<Result<OpenedDatabase, AppError>> | Result<OpenedDatabase, AppError> {
  return result.ok ? opened(context, file, result.value) : result
}

async function accessNow(context: AppContext, act: () => DatabaseAccess | null): Promise<Result<DatabaseAccess, AppError>> {
  const access = await context.session.turns.beside(act)
  return access ? ok(access) : fail({ code: 'no-database' })
}

/** The whole database as it is in memory and in the file that has no name any more, looked through before it gets its name. */
function writeAnew({ db, key }: OpenSession, place: string): AppError | null {
  const fileName = path.basename(place)
  const made = beingMadeName(place)
  try {
    fs.rmSync(made, { force: true })
    writeWhole(db, made)
    if (checkFile(made, key) !== 'whole') return { code: 'database-unwritable', fileName }
    setAside(place)
    fs.renameSync(made, place)
    return null
  } catch (error) {
    const failure = failureOf(error)
    if (failure === null) throw error
    return failure === 'disk-full' ? { code: 'disk-full' } : { code: 'database-unwritable', fileName }
  } finally {
    fs.rmSync(made, { force: true })
  }
}
