import path from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { fail, ok } from '../../shared/model/result'
import { backUp } from '../background/backup-process'
import { checkInBackground } from '../background/check-process'
import { MergerProcess } from '../background/merger-process'
import { backupRoot } from '../backup/backup-folder'
import { BackupKeeper } from '../backup/backup-keeper'
import { knownDatabaseId } from '../backup/known-files'
import { installationId, thisProcess } from '../files/lease-owner'
import type { GivenDatabase } from '../files/opened-with'
import { ProgramLog } from '../files/program-log'
import { RecentDatabases } from '../files/recent-databases'
import { UnlockAttempts } from '../files/unlock-attempts'
import { WrittenFiles } from '../files/written-files'
import type { AppContext } from './context'
import { openFirst } from './database-handlers'
import { DatabaseSession, type SessionWorld } from './database-session'
import { ImportSession } from './import-session'
import { InstrumentSession } from './instrument-session'
import { backUpBeforeEnd, keepSecondPlace } from './leaving'
import { Passwords } from './passwords'
import { readLaterHandlers, registerHandlers } from './register'
import { RunningWork } from './running-work'
import { WatchedWork } from './watched-work'

/** What the start of the program does with the answering of calls. */
export interface Calls {
  /** Opens the database that the program was started with, or else the one that was open when it ended. */
  readonly openFirst: () => void
  /** Settles when all that was changed is in a backup, or when that takes too long. */
  readonly finish: () => Promise<void>
  /** Closes the database that is open; of an import that is under way nothing is kept. */
  readonly close: () => void
}

/** So long after the window is shown that its first page has its figures, in milliseconds, and before anybody has gone to another. */
const readLaterAfter = 500

/** Makes what handlers work with, and answers the calls of the window's page from now on. */
export function answerCalls(window: BrowserWindow, given: GivenDatabase): Calls {
  const context = makeContext(window, given)
  registerHandlers(context)
  window.once('show', () => setTimeout(() => void readLaterHandlers(), readLaterAfter).unref())
  // A page being printed is a window too, and would keep the program going unseen.
  window.once('closed', () => {
    context.printing.cancel()
    context.exporting.cancel()
    context.auditing.cancel()
  })
  const close = () => {
    context.importing.work.cancel()
    context.merger.end()
    context.session.close()
  }
  keepSecondPlace(context)
  return { openFirst: () => void openFirstOrSayWhy(context), finish: () => backUpBeforeEnd(context), close }
}

/** A bug in opening is told on the start page too: a window that never shows would say nothing. */
async function openFirstOrSayWhy(context: AppContext): Promise<void> {
  try {
    await openFirst(context)
  } catch (error) {
    context.log.bug(context.now(), 'openFirst', error)
    context.session.startProblem = { code: 'unexpected' }
  }
}

function makeContext(window: BrowserWindow, given: GivenDatabase): AppContext {
  const profile = app.getPath('userData')
  const log = new ProgramLog(path.join(profile, 'logs'))
  const recent = new RecentDatabases(profile)
  process.on('uncaughtException', (error) => log.bug(new Date(), 'main', error))
  process.on('unhandledRejection', (error) => log.bug(new Date(), 'main', error))
  return {
    window,
    session: new DatabaseSession(sessionWorld(window, profile, recent)),
    importing: new ImportSession(),
    instrument: new InstrumentSession(),
    recent,
    given,
    passwords: new Passwords(new UnlockAttempts(profile)),
    log,
    profile,
    documents: documentsFolder(),
    programVersion: app.getVersion(),
    written: new WrittenFiles(),
    printing: new RunningWork(),
    exporting: new RunningWork(),
    auditing: new RunningWork(),
    disposing: new WatchedWork(),
    logWork: { checking: new WatchedWork(), saving: new WatchedWork() },
    merger: new MergerProcess(),
    backups: new BackupKeeper({ root: backupRoot(profile), now: () => new Date(), worker: backUp }),
    otherReference: null,
    now: () => new Date(),
  }
}

function sessionWorld(window: BrowserWindow, profile: string, recent: RecentDatabases): SessionWorld {
  const now = () => new Date()
  return {
    owner: thisProcess(installationId(profile)),
    isKnown: (file) => recent.list().some((known) => known.file === file) || knownDatabaseId(backupRoot(profile), file) !== null,
    now,
    beforeMigration: async (file, key) => {
      const made = await backUp(
        { kind: 'make', file, key, root: backupRoot(profile), reason: 'before-migration', now: now() },
        {},
      )
      if (made.ok) return ok(null)
      return fail(made.error === 'source-damaged' ? 'damaged' : 'not-made')
    },
    check: (file, key, signal) => checkInBackground({ file, key }, signal),
    changed: () => {
      if (!window.isDestroyed()) window.webContents.send('database-change')
    },
  }
}

/** Where dialogs begin. A redirected documents folder whose server is out of reach has no path. */
function documentsFolder(): string {
  try {
    return app.getPath('documents')
  } catch {
    return app.getPath('home')
  }
}
