import fs from 'node:fs'
import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import type { databaseCalls, OpenedDatabase } from '../../shared/contract/database-calls'
import { errorCode } from '../../shared/model/error-code'
import { fail, ok, type Result } from '../../shared/model/result'
import { demoForbundName } from '../../shared/text/demo'
import { databaseExtension } from '../../shared/text/dialogs'
import { beingMadeName } from '../../shared/text/file-names'
import { backupRoot, isKeptBackup } from '../backup/backup-folder'
import { listInstrumentVersions } from '../db/instrument-versions'
import { createForbundDatabase } from '../db/new-forbund'
import { buildDemo } from '../demo/build-demo'
import { askDatabase, askNewDatabase } from '../files/dialogs'
import { setAside } from '../files/set-aside'
import { userName } from '../files/user-name'
import type { AppContext, Handlers } from './context'
import { describeDamaged } from './damaged-file'
import { databaseStateHandlers } from './database-state-handlers'
import { backUpBeforeLeaving } from './leaving'
import { leave, opened, remember } from './opened'

export const databaseHandlers: Handlers<keyof typeof databaseCalls> = {
  ...databaseStateHandlers,

  getStartState: async (context) => {
    await context.session.settled()
    const recent = context.recent.list().map(({ id, file, forbundName }) => ({
      id,
      forbundName,
      fileName: path.basename(file),
      folder: path.dirname(file),
    }))
    return ok({
      database: context.session.describe(),
      recent,
      problem: context.session.startProblem,
      damaged: describeDamaged(context),
      programVersion: context.programVersion,
    })
  },

  createDatabase: async (context, { forbundName }) => {
    const file = await askNewDatabase(context.window, context.documents, forbundName)
    if (file === null) return ok(null)
    const place = withExtension(file)
    await context.session.turns.quiet()
    const failed = create(context, place, forbundName)
    return failed ? fail(failed) : open(context, place)
  },

  openDatabase: async (context) => {
    const file = await askDatabase(context.window)
    return file === null ? ok(null) : open(context, file)
  },

  openRecentDatabase: (context, { recentId }) => {
    const recent = context.recent.find(recentId)
    if (!recent) throw new Error('no recent database has this id')
    return open(context, recent.file)
  },

  openGivenDatabase: (context) => {
    const file = context.given.take()
    return file === null ? ok(null) : open(context, file)
  },

  openDemo: async (context) => {
    const file = path.join(context.profile, `${demoForbundName}.${databaseExtension}`)
    if (!fs.existsSync(file)) buildDemo(file)
    return open(context, file)
  },

  closeDatabase: async (context) => {
    await context.session.turns.quiet()
    await backUpBeforeLeaving(context)
    await context.session.turns.quiet()
    leave(context)
    context.session.close()
    await remember(context, () => context.recent.closed())
    return ok(null)
  },
}

/**
 * Opens the database that the program was started with, or else the one that was open when it ended; what hinders it is told on the
 * start page.
 */
export async function openFirst(context: AppContext): Promise<void> {
  const { given, recent, session } = context
  const file = given.take()
  const last = recent.lastOpen()
  const result = file ? await open(context, file) : last && (await session.open(last.file))
  if (result && !result.ok) session.startProblem = result.error
  const db = session.database()
  // The instrument is what takes longest to read; it is kept from here on.
  if (db) listInstrumentVersions(db)
}

/** Once an import that is under way has ended: what was asked for is done before the database is left. */
async function open(context: AppContext, file: string): Promise<Result<OpenedDatabase, AppError>> {
  if (isKeptBackup(backupRoot(context.profile), file)) return fail({ code: 'database-is-backup', fileName: path.basename(file) })
  await context.session.turns.quiet()
  await backUpBeforeLeaving(context)
  // Something may have begun meanwhile.
  await context.session.turns.quiet()
  const result = await context.session.open(file)
  return result.ok ? opened(context, file, result.value) : result
}

/**
 * Makes a new database at a place the dialog gave, which has asked whether a file there may be replaced: its answers are kept
 * all the same, under another name, and not before the new one is whole.
 */
function create(context: AppContext, file: string, forbundName: string): AppError | null {
  const unwritable: AppError = { code: 'database-unwritable', fileName: path.basename(file) }
  if (!fs.existsSync(path.dirname(file))) return unwritable
  const holder = context.session.holderElsewhere(file)
  if (holder) return { code: 'database-held', fileName: path.basename(file), holder }
  const made = beingMadeName(file)
  try {
    // Of an earlier attempt that a power cut ended.
    fs.rmSync(made, { force: true })
    createForbundDatabase(made, { name: forbundName, demo: false }, context.now().toISOString(), undefined, userName())
    if (context.session.isOpen(file)) context.session.close()
    setAside(file)
    fs.renameSync(made, file)
    return null
  } catch (error) {
    if (errorCode(error) !== null) return unwritable
    throw error
  } finally {
    fs.rmSync(made, { force: true })
  }
}

/** Some systems' dialogs leave the ending out. */
function withExtension(file: string): string {
  return path.extname(file) === '' ? `${file}.${databaseExtension}` : file
}
