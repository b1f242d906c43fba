import path from 'node:path'
import { app, type BrowserWindow, session } from 'electron'
import { ProgramLog } from './files/program-log'
import { RecentDatabases } from './files/recent-databases'
import type { AppContext } from './ipc/context'
import { openLast } from './ipc/database-handlers'
import { DatabaseSession } from './ipc/database-session'
import { ImportSession } from './ipc/import-session'
import { registerHandlers } from './ipc/register'
import { createWindow, loadPage } from './window/create-window'
import { lockContents, lockSession } from './window/lock-down'
import { declareScheme, serveRenderer } from './window/serve-renderer'

// Chromium refuses its sandbox to root, where --no-sandbox is given; enabling it then ends the network service.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
declareScheme()
lockContents()

if (app.requestSingleInstanceLock()) void start()
else app.quit()

async function start(): Promise<void> {
  await app.whenReady()
  lockSession(session.defaultSession)
  serveRenderer(path.join(import.meta.dirname, '../renderer'))

  const databases = new DatabaseSession()
  const window = createWindow()
  const context = makeContext(databases, window)
  registerHandlers(context)
  const loaded = loadPage(window)
  // While the page's own process starts; its first question comes later.
  openLast(context)
  await loaded

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('quit', () => databases.close())
}

function makeContext(databases: DatabaseSession, window: BrowserWindow): AppContext {
  const profile = app.getPath('userData')
  const log = new ProgramLog(path.join(profile, 'logs'))
  process.on('uncaughtException', (error) => log.bug(new Date(), 'main', error))
  process.on('unhandledRejection', (error) => log.bug(new Date(), 'main', error))
  return {
    session: databases,
    importing: new ImportSession(),
    recent: new RecentDatabases(profile),
    log,
    profile,
    documents: app.getPath('documents'),
    programVersion: app.getVersion(),
    writtenDeliveries: new Map(),
    window,
    now: () => new Date(),
  }
}
