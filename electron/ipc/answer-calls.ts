import path from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { MergerProcess } from '../background/merger-process'
import { ProgramLog } from '../files/program-log'
import { RecentDatabases } from '../files/recent-databases'
import { WrittenFiles } from '../files/written-files'
import type { AppContext } from './context'
import { openLast } from './database-handlers'
import { DatabaseSession } from './database-session'
import { ImportSession } from './import-session'
import { registerHandlers } from './register'
import { RunningWork } from './running-work'

/** What the start of the program does with the answering of calls. */
export interface Calls {
  /** Opens the database that was open when the program ended. */
  readonly openLast: () => void
  /** Closes the database that is open; of an import that is under way nothing is kept. */
  readonly close: () => void
}

/** Makes what handlers work with, and answers the calls of the window's page from now on. */
export function answerCalls(window: BrowserWindow): Calls {
  const context = makeContext(window)
  registerHandlers(context)
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
  return { openLast: () => openLastOrSayWhy(context), close }
}

/** A bug in opening is told on the start page too: a window that never shows would say nothing. */
function openLastOrSayWhy(context: AppContext): void {
  try {
    openLast(context)
  } catch (error) {
    context.log.bug(context.now(), 'openLast', error)
    context.session.startProblem = { code: 'unexpected' }
  }
}

function makeContext(window: BrowserWindow): AppContext {
  const profile = app.getPath('userData')
  const log = new ProgramLog(path.join(profile, 'logs'))
  process.on('uncaughtException', (error) => log.bug(new Date(), 'main', error))
  process.on('unhandledRejection', (error) => log.bug(new Date(), 'main', error))
  return {
    window,
    session: new DatabaseSession(),
    importing: new ImportSession(),
    recent: new RecentDatabases(profile),
    log,
    profile,
    documents: documentsFolder(),
    programVersion: app.getVersion(),
    written: new WrittenFiles(),
    printing: new RunningWork(),
    exporting: new RunningWork(),
    auditing: new RunningWork(),
    merger: new MergerProcess(),
    otherReference: null,
    now: () => new Date(),
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
