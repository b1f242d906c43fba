import path from 'node:path'
import { app, dialog, session } from 'electron'
import { startFailure } from '../shared/text/dialogs'
import { answerCalls } from './ipc/answer-calls'
import { createWindow, loadPage } from './window/create-window'
import { lockContents, lockSession } from './window/lock-down'
import { declareScheme, serveRenderer } from './window/serve-renderer'

// Chromium refuses its sandbox to root, where --no-sandbox is given; enabling it then ends the network service.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
declareScheme()
lockContents()

if (app.requestSingleInstanceLock()) start().catch(giveUp)
else app.quit()

async function start(): Promise<void> {
  await app.whenReady()
  lockSession(session.defaultSession)
  const window = createWindow()
  const calls = answerCalls(window)
  // The page's own process starts when it has the HTML, and meanwhile the last database can be opened.
  serveRenderer(path.join(import.meta.dirname, '../renderer'), calls.openLast)
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('quit', calls.close)
  if (!(await loadPage(window))) throw new Error('the page could not be loaded')
}

/** A window that never shows would say nothing, and keep the next start from showing one. */
function giveUp(error: unknown): void {
  dialog.showErrorBox(startFailure.title, startFailure.explained(error instanceof Error ? error.name : ''))
  app.exit(1)
}
