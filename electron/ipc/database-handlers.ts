import fs from 'node:fs'
import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import type { databaseCalls, OpenedDatabase } from '../../shared/contract/database-calls'
import { fail, ok, type Result } from '../../shared/model/result'
import { demoForbundName } from '../../shared/text/demo'
import { databaseExtension } from '../../shared/text/dialogs'
import { createForbundDatabase } from '../db/new-forbund'
import { buildDemo } from '../demo/build-demo'
import { askDatabase, askNewDatabase } from '../files/dialogs'
import type { AppContext, Handlers } from './context'

export const databaseHandlers: Handlers<keyof typeof databaseCalls> = {
  getStartState: async (context) => {
    const problem = await openLast(context)
    const recent = context.recent.list().map(({ id, file, forbundName }) => ({
      id,
      forbundName,
      fileName: path.basename(file),
      folder: path.dirname(file),
    }))
    return ok({ database: context.session.describe(), recent, problem, programVersion: context.programVersion })
  },

  createDatabase: async (context, { forbundName }) => {
    const file = await askNewDatabase(context.window, context.documents, forbundName)
    if (file === null) return ok(null)
    const now = context.now().toISOString()
    return writing(file, () => {
      // The dialog has asked whether an existing file may be replaced.
      if (context.session.isOpen(file)) context.session.close()
      removeDatabase(file)
      return opened(
        context,
        file,
        context.session.use(createForbundDatabase(file, { name: forbundName, demo: false }, now), file),
      )
    })
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

  openDemo: async (context) => {
    const file = path.join(context.profile, `${demoForbundName}.${databaseExtension}`)
    if (!fs.existsSync(file)) buildDemo(file)
    return open(context, file)
  },

  closeDatabase: async (context) => {
    context.importing.end()
    context.session.close()
    await context.recent.closed()
    return ok(null)
  },
}

/** Opens, at the first question of a session, the database that was open when the program ended. */
async function openLast(context: AppContext): Promise<AppError | null> {
  const last = context.recent.lastOpen()
  if (context.session.database() || !last) return null
  const result = await open(context, last.file)
  return result.ok ? null : result.error
}

async function open(context: AppContext, file: string): Promise<Result<OpenedDatabase, AppError>> {
  const result = context.session.open(file)
  return result.ok ? opened(context, file, result.value) : result
}

async function opened(context: AppContext, file: string, database: OpenedDatabase): Promise<Result<OpenedDatabase, AppError>> {
  context.importing.end()
  await context.recent.opened(file, database.forbund.name)
  return ok(database)
}

function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) fs.rmSync(file + suffix, { force: true })
}

async function writing<Value>(file: string, write: () => Promise<Result<Value, AppError>>): Promise<Result<Value, AppError>> {
  try {
    return await write()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return fail({ code: 'database-unwritable', fileName: path.basename(file) })
    throw error
  }
}
