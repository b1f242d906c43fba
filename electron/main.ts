import path from 'node:path'
import { app, dialog, session } from 'electron'
import { startFailure } from '../shared/text/dialogs'
import { databaseAmong, GivenDatabase } from './files/opened-with'
import type { Calls } from './ipc/answer-calls'
import { createWindow, loadPage } from './window/create-window'
import { lockContents, lockNetwork, lockSession } from './window/lock-down'
import { developmentUrl } from './window/origin'
import { declareScheme, serveRenderer } from './window/serve-renderer'

// Chromium refuses its sandbox to root, where --no-sandbox is given; enabling it then ends the network service.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
declareScheme()
lockNetwork()
lockContents()

const given = new GivenDatabase(databaseAmong(process.argv.slice(1), process.cwd()))
// A Mac tells of a double click in this way, at the start before the app is ready.
app.on('open-file', (event, file) => {
  event.preventDefault()
  given.give(databaseAmong([file], process.cwd()))
})

if (app.requestSingleInstanceLock()) start().catch(giveUp)
else app.quit()

async function start(): Promise<void> {
  await app.whenReady()
  lockSession(session.defaultSession)
  const window = createWindow()
  let calls: Calls | null = null
  // The page's own process starts when it has the HTML. Meanwhile what answers its calls is read, and the first database opened.
  const answer = async () => {
    const { answerCalls } = await import('./ipc/answer-calls')
    if (window.isDestroyed()) return
    calls = answerCalls(window, given)
    calls.openFirst()
  }
  serveRenderer(path.join(import.meta.dirname, '../renderer'), () => answer().catch(giveUp))
  // A page that comes from elsewhere does not wait for it.
  if (developmentUrl() !== undefined) await answer()
  given.whenGiven(() => window.webContents.send('given-database'))
  app.on('second-instance', (_event, words, folder) => {
    // The window has been closed and the last backup is being made: the program is wanted again, and starts when that is done.
    if (window.isDestroyed()) return app.relaunch()
    if (window.isMinimized()) window.restore()
    window.focus()
    given.give(databaseAmong(words.slice(1), folder))
  })
  app.on('window-all-closed', () => app.quit())
  finishBeforeEnd(async () => calls?.finish())
  app.on('quit', () => calls?.close())
  if (!(await loadPage(window))) throw new Error('the page could not be loaded')
}

/** The program ends when what it has to finish is done. Nothing is shown meanwhile. */
function finishBeforeEnd(finish: () => Promise<void>): void {
  let finished = false
  app.on('before-quit', (event) => {
    if (finished) return
    event.preventDefault()
    void finish().finally(() => {
      finished = true
      app.quit()
    })
  })
}

/** A window that never shows would say nothing, and keep the next start from showing one. */
function giveUp(error: unknown): void {
  dialog.showErrorBox(startFailure.title, startFailure.explained(error instanceof Error ? error.name : ''))
  app.exit(1)
}
