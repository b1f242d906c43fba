import path from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { developmentUrl, pageOrigin } from './origin'

/** Chromium's ERR_ABORTED. */
const aborted = -3

/** The one window, with what keeps its page from Node written out (checklist points 2, 3, 4 and 6). */
export function createWindow(): BrowserWindow {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize
  const window = new BrowserWindow({
    width: Math.min(1360, width),
    height: Math.min(900, height),
    minWidth: 720,
    minHeight: 520,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    webPreferences: {
      preload: path.join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  window.on('enter-full-screen', () => window.webContents.send('full-screen-change', true))
  window.on('leave-full-screen', () => window.webContents.send('full-screen-change', false))
  return window
}

/**
 * Loads our page. The handlers of its calls must be registered by then. Gives false where it could not be loaded, which it
 * never is because the window was closed, or the page loaded anew, meanwhile.
 */
export async function loadPage(window: BrowserWindow): Promise<boolean> {
  let failed = false
  window.webContents.on('did-fail-load', (_event, code, _description, _url, isPageItself) => {
    if (isPageItself && code !== aborted) failed = true
  })
  await window.loadURL(developmentUrl() ?? `${pageOrigin}/index.html`).catch(() => undefined)
  return window.isDestroyed() || !failed
}
